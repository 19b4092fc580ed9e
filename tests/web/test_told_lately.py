"""A page without a websocket hears what the phones beside it were sent, and nothing is read for it."""

from typing import Any

import pytest

from moderator.domain.roles import Audience
from moderator.live import looking
from moderator.live.members import Member
from moderator.store.outage import DatabaseAwayError
from tests.web.sites import Browser, World, http, row_id, secret


@pytest.fixture(scope="module")
def world() -> World:
    return http()


@pytest.fixture
def phone(world: World) -> Any:
    """One of the public with a websocket."""
    house = world.site.house
    now = house.clocks.monotonic()
    member = Member("told-lately", looking.enter(house.store, world.ours, Audience.PUBLIC, ()), "a token", answered=now, joined=now)
    hall, _ = house.members.join(member)
    yield hall
    house.members.leave(member.sid)


def since(browser: Browser, cursor: str, **headers: str) -> Any:
    return browser.get(f"/p/{browser.world.ours}/view?since={cursor}", headers=headers)


def unread(*_args: object, **_more: object) -> Any:
    raise AssertionError("a view was read")


def test_it_is_told_what_was_sent_and_nothing_is_read(world: World, phone: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    chair, page, house = world.browser("moderator"), world.browser(), world.site.house
    view = page.view().json
    assert view is not None
    before, question = f"{view['epoch']}.{view['to']}", row_id()
    assert page.send("question.ask", {"question": question, "secret": secret(), "text": "Is nothing read for me?"}).status_code == 200
    assert chair.send("question.approve", {"question": question}, "moderator").status_code == 200
    house.broadcaster.tick(phone, public=True)
    read = world.browser().view().json
    assert read is not None
    monkeypatch.setattr(looking, "whole", unread)
    answer = since(page, before)
    told = answer.json
    assert [row["text"] for row in told["up"]["questions"]] == ["Is nothing read for me?"]
    assert (told["from"], told["to"], told["header"]) == (view["to"], read["to"], read["header"])
    assert 0 <= told["now"] - read["now"] < 60_000
    assert answer.headers["ETag"] == f'"{told["epoch"]}.{told["to"]}.public"'
    assert int(answer.headers["Panel-Pause"]) >= 1_500
    again = since(page, f"{told['epoch']}.{told['to']}", **{"If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    assert int(again.headers["Panel-Time"]) >= told["now"]


def test_while_the_database_is_away_a_page_learns_of_that(world: World, phone: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    chair, page, house = world.browser("moderator"), world.browser(), world.site.house
    for _ in range(2):
        question = row_id()
        page.send("question.ask", {"question": question, "secret": secret(), "text": f"Is {question} there?"})
        chair.send("question.approve", {"question": question}, "moderator")
        house.broadcaster.tick(phone, public=True)
    view = page.view().json
    assert view is not None

    def away(*_args: object, **_more: object) -> Any:
        raise DatabaseAwayError

    monkeypatch.setattr(looking, "whole", away)
    cursor = f"{view['epoch']}.{view['to']}"
    assert since(page, cursor).status_code == 200
    monkeypatch.setattr(house.outage, "_since", 1.0)
    answer = since(page, cursor)
    assert (answer.status_code, answer.json["code"]) == (503, "database_away")


def test_a_role_is_never_told_what_the_public_was(world: World, phone: Any) -> None:
    chair, page, question = world.browser("moderator"), world.browser(), row_id()
    view = page.view().json
    page.send("question.ask", {"question": question, "secret": secret(), "text": "Who is told of me?"})
    chair.send("question.approve", {"question": question}, "moderator")
    world.site.house.broadcaster.tick(phone, public=True)
    assert view is not None
    cursor = f"{view['epoch']}.{view['to']}"
    assert "stepped_by" not in since(page, cursor).json["header"]
    told = chair.get(f"/p/{world.ours}/view?as=moderator&since={cursor}").json
    assert told is not None
    assert "stepped_by" in told["header"]


def test_a_purge_has_it_forgotten(world: World) -> None:
    house = world.site.house
    assert any(each is house.members for each in house.retention.kept)
