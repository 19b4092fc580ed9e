"""What HTTP answers while the database is away: come again, in words, and never a mistake of ours."""

from collections.abc import Iterator

import pytest
from psycopg import errors
from sqlalchemy.exc import OperationalError

from moderator.i18n import catalogue
from tests.web.sites import World, http


@pytest.fixture(scope="module")
def world() -> World:
    return http()


@pytest.fixture
def away(world: World, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def fail(*_args: object, **_more: object) -> None:
        raise OperationalError("SELECT 1", {}, errors.AdminShutdown())

    monkeypatch.setattr(world.site.house.runtime, "in_thread", fail)
    yield
    world.site.house.outage.over()


@pytest.mark.usefixtures("away")
def test_a_view_says_so_and_leaves_the_pace_to_the_page(world: World) -> None:
    answer = world.browser().get(f"/p/{world.ours}/view")
    assert answer.status_code == 503
    assert answer.json == {"ok": False, "id": None, "code": "database_away", "data": {}}
    assert "Retry-After" not in answer.headers


@pytest.mark.usefixtures("away")
@pytest.mark.parametrize("language", ["en", "fr", "ar", "zh"])
def test_a_page_says_so_in_the_readers_language_and_comes_again(world: World, language: str) -> None:
    answer = world.browser().get(f"/p/{world.ours}", headers={"Accept-Language": language})
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "5"
    assert catalogue(language).message("refused-database-away") in answer.text
    assert '<meta http-equiv="refresh" content="5">' in answer.text


@pytest.mark.usefixtures("away")
def test_what_was_sent_by_a_plain_form_is_not_loaded_again_by_itself(world: World) -> None:
    answer = world.browser().post(f"/p/{world.ours}/commands", data={"id": "x", "name": "question.ask", "arg.text": "Why?"})
    assert answer.status_code == 503
    assert "refresh" not in answer.text
    assert catalogue("en").message("refused-database-away") in answer.text


@pytest.mark.usefixtures("away")
def test_nothing_of_it_is_logged_as_a_mistake(world: World, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(3):
        world.browser().get(f"/p/{world.ours}/view")
    assert "Traceback" not in caplog.text
    assert caplog.text.count("the database is away") == 1


def test_a_page_of_another_mistake_stays_one(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: object, **_more: object) -> None:
        raise OperationalError("SELECT 1", {}, Exception("no such column"))

    monkeypatch.setattr(world.site.house.runtime, "in_thread", fail)
    answer = world.browser().get(f"/p/{world.ours}/view")
    assert answer.status_code == 500
    assert answer.json is not None
    assert answer.json["code"] == "internal"
