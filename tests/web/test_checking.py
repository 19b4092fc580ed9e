"""What the doctor asks: answered to whoever has the secret alone, two at a time, and nobody can keep a place."""

import json
from collections.abc import Iterator

import pytest
from werkzeug.test import TestResponse

from moderator.threads import ThreadingRuntime
from moderator.web.checking import HEADER, LAST, PAUSE
from moderator.web.keys import derive
from moderator.web.site import CHECKS
from tests.web.sites import World, http

NONCE = "0123456789abcdef"


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    found: list[float] = []
    monkeypatch.setattr(ThreadingRuntime, "sleep", lambda _self, seconds: found.append(seconds))
    return found


@pytest.fixture
def world(slept: list[float]) -> Iterator[World]:
    yield http()
    assert http().site.checks._value == CHECKS, "every place is free again"


def ask(world: World, signed: str, method: str = "GET", host: str = "127.0.0.1:8000") -> TestResponse:
    client = world.app.test_client()
    return client.open("/check", method=method, base_url=f"http://{host}", headers={HEADER: signed, "Origin": "https://x.example"}, buffered=False)


def signed(world: World) -> str:
    return f"{NONCE}.{world.site.keys.asks(NONCE)}"


def test_whoever_has_the_secret_is_told_what_arrived_in_two_pieces(world: World, slept: list[float]) -> None:
    answer = ask(world, signed(world), host="backend:8000")
    pieces = [bytes(piece) for piece in answer.iter_encoded()]
    answer.close()
    told = json.loads(pieces[0])
    assert told == {
        "installation": world.site.keys.answers(NONCE),
        "host": "backend:8000",
        "origin": "https://x.example",
        "address": world.url,
        "forwarded": False,
    }
    assert (pieces[1], slept) == (LAST, [PAUSE])
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("given", ["", ".", f"{NONCE}.", f"{NONCE}.{'x' * 22}", "é.é", f".{'x' * 22}", "x" * 5_000])
def test_for_everybody_else_there_is_no_such_page(world: World, given: str) -> None:
    answer = ask(world, given)
    assert answer.status_code == 404
    assert "installation" not in answer.text


def test_another_secret_a_long_nonce_and_another_method_are_nobody(world: World) -> None:
    other, long = derive(b"another secret"), "n" * 65
    for given, method in (
        (f"{NONCE}.{other.asks(NONCE)}", "GET"),
        (f"{long}.{world.site.keys.asks(long)}", "GET"),
        (f"{NONCE}.{world.site.keys.answers(NONCE)}", "GET"),
        (signed(world), "HEAD"),
    ):
        assert ask(world, given, method).status_code == 404


def test_two_are_answered_at_once_and_a_third_is_asked_to_wait(world: World) -> None:
    held = [ask(world, signed(world)) for _ in range(CHECKS)]
    assert ask(world, signed(world)).status_code == 503
    for answer in held:
        answer.close()
    again = ask(world, signed(world))
    assert again.status_code == 200
    again.close()
