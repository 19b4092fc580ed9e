"""Panels as calendars: a calendar that subscribes reads them, whatever a title is made of, and finds what has changed."""

from datetime import UTC, datetime
from typing import Any

import pytest
from icalendar import Calendar

from tests.web.sites import DRAFT, HTTPS, UNKNOWN, Browser, World

ODD = [
    'Rights; cities, \\n and "quotes"\u2028END:VEVENT',
    "حقوق الإنسان في المدن " * 8 + "!",
    "城市中的人权与地方政府" * 16,
    "=cmd|' /C calc'!A0, 👩‍👩‍👧‍👦" * 6,
]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    made = World(HTTPS, tmp_path_factory.mktemp("feeds") / "data")
    made.site.house.guesses.sleep = lambda _seconds: None
    return made


@pytest.fixture(scope="module")
def organiser(world: World) -> Browser:
    return world.browser("organiser")


def feed(world: World) -> Any:
    answer = world.browser().get(f"/p/{world.ours}/panel.ics")
    assert answer.content_type == "text/calendar; charset=utf-8; method=PUBLISH"
    assert max(len(line) for line in answer.data.split(b"\r\n")) <= 75
    calendar = Calendar.from_ical(answer.data)
    assert [component.name for component in calendar.walk()] == ["VCALENDAR", "VEVENT"]
    return calendar


def test_everybody_may_subscribe_to_a_panel(world: World) -> None:
    calendar, header = feed(world), world.browser().view().get_json()["header"]
    entry = calendar.walk("VEVENT")[0]
    assert (str(entry["summary"]), str(calendar["x-wr-calname"])) == (header["title"], header["title"])
    assert entry.decoded("dtstart") == datetime.fromtimestamp(header["starts_at"] / 1000, UTC)
    assert entry.decoded("dtend") == datetime.fromtimestamp(header["ends_at"] / 1000, UTC)
    assert (str(entry["url"]), str(entry["class"])) == (f"{HTTPS}/{world.ours}", "PUBLIC")
    assert not {"ATTENDEE", "ORGANIZER"} & set(entry)


@pytest.mark.parametrize("title", ODD)
def test_a_changed_title_arrives_whole_in_the_same_entry(world: World, organiser: Browser, title: str) -> None:
    first = world.browser().get(f"/p/{world.ours}/panel.ics")
    assert organiser.send("panel.edit", {"title": title}, "moderator").status_code == 200
    assert world.browser().get(f"/p/{world.ours}/panel.ics", headers={"If-None-Match": first.headers["ETag"]}).status_code == 200
    was, now = Calendar.from_ical(first.data).walk("VEVENT")[0], feed(world).walk("VEVENT")[0]
    assert str(now["summary"]) == world.browser().view().get_json()["header"]["title"]
    assert str(now["uid"]) == str(was["uid"])
    assert now["sequence"] > was["sequence"]


def test_nothing_changed_is_nothing_sent(world: World) -> None:
    first = world.browser().get(f"/p/{world.ours}/panel.ics")
    assert world.browser().get(f"/p/{world.ours}/panel.ics", headers={"If-None-Match": first.headers["ETag"]}).status_code == 304


def test_a_draft_has_no_calendar(world: World) -> None:
    answers = [world.browser().get(f"/p/{code}/panel.ics") for code in (DRAFT, UNKNOWN)]
    assert [answer.status_code for answer in answers] == [404, 404]


def test_an_organiser_takes_all_panels_along(world: World, organiser: Browser) -> None:
    entries = Calendar.from_ical(organiser.get("/organise/panels.ics").data).walk("VEVENT")
    assert [str(entry["url"]) for entry in entries] == [f"{HTTPS}/{world.ours}"]
    assert 'href="/organise/panels.ics"' in organiser.get("/organise").text
    assert f'href="/p/{world.ours}/panel.ics"' in organiser.get(f"/organise/{world.ours}").text
    for browser in (world.browser(), world.browser("moderator")):
        assert browser.get("/organise/panels.ics").status_code == 404
