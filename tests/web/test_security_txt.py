"""Where to tell of a hole: /.well-known/security.txt as RFC 9116 has it."""

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from moderator.config import SettingsError, from_environment
from tests.web.sites import HTTPS, World

PATH = "/.well-known/security.txt"


def told(url: str, **more: str) -> tuple[int, str, dict[str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        answer = World(url, Path(folder), **more).browser().get(PATH)
        return answer.status_code, answer.content_type, dict(line.split(": ", 1) for line in answer.text.splitlines() if ": " in line)


def test_it_names_the_contact_and_a_day_within_a_year() -> None:
    status, kind, fields = told(HTTPS, security_contact="mailto:security@example.org")
    assert (status, kind) == (200, "text/plain; charset=utf-8")
    assert fields["Contact"] == "mailto:security@example.org"
    assert fields["Canonical"] == HTTPS + PATH
    assert fields["Preferred-Languages"].startswith("en, ")
    left = datetime.fromisoformat(fields["Expires"]) - datetime.now(UTC)
    assert timedelta(days=150) < left < timedelta(days=365)


def test_on_plain_http_it_claims_no_address() -> None:
    assert "Canonical" not in told("http://192.168.1.7:8000", security_contact="tel:+41-22-000-0000")[2]


def test_without_a_contact_there_is_no_such_page() -> None:
    assert told(HTTPS)[0] == 404


@pytest.mark.parametrize(
    ("given", "contact"),
    [
        ("security@example.org", "mailto:security@example.org"),
        ("https://example.org/report", "https://example.org/report"),
        ("tel:+41-22-000", "tel:+41-22-000"),
        ("", ""),
    ],
)
def test_the_contact_is_an_address_that_can_be_written_to(given: str, contact: str) -> None:
    assert from_environment({"SECURITY_CONTACT": given}).security_contact == contact


@pytest.mark.parametrize("given", ["somebody", "http://example.org", "a@b\nExpires: 2999-01-01T00:00:00Z", "javascript:alert(1)", "mailto:a b@example.org"])
def test_what_is_no_contact_ends_the_start_with_a_sentence(given: str) -> None:
    with pytest.raises(SettingsError, match="SECURITY_CONTACT"):
        from_environment({"SECURITY_CONTACT": given})
