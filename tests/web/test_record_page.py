"""The record on the organiser's desk: before, during and after the hour, its files, and who may have them."""

import re
import uuid
from pathlib import Path
from typing import Any

import pytest

from moderator import i18n
from moderator.domain.refusals import Refused
from moderator.exchange.exporters import files
from moderator.web.record import bring_back
from tests.web.sites import HTTP, Browser, World


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    made = World(HTTP, tmp_path_factory.mktemp("record") / "data")
    made.site.house.guesses.sleep = lambda _seconds: None
    return made


@pytest.fixture(scope="module")
def organiser(world: World) -> Browser:
    return world.browser("organiser")


@pytest.fixture(scope="module")
def after(world: World) -> Browser:
    """An organiser whose panel is over."""
    browser = world.browser("organiser", code=world.theirs)
    tell(browser, "panel.start")
    tell(browser, "programme.next", after=1)
    tell(browser, "action.add", action=uuid.uuid4().hex[:20], text="Circulate the list")
    tell(browser, "panel.end")
    return browser


def tell(browser: Browser, name: str, **args: Any) -> None:
    answer = browser.send(name, args, "moderator", code=browser.world.theirs)
    assert answer.status_code == 200, answer.text


def record(browser: Browser, code: str, more: str = "") -> str:
    answer = browser.get(f"/organise/{code}/record{more}")
    assert answer.status_code == 200
    return answer.text


def test_before_the_start_the_page_says_when_the_record_begins(world: World, organiser: Browser) -> None:
    html = record(organiser, world.ours)
    assert "There is no record yet." in html
    assert "<table" not in html


def test_after_the_end_it_tells_everything_without_scripts(world: World, after: Browser) -> None:
    html = record(after, world.theirs)
    assert html.count("<table") >= 6
    assert "Circulate the list" in html
    assert "So far" not in html
    for name in files.TYPES:
        assert f'href="/organise/{world.theirs}/record/{name}"' in html
    assert not re.search(r"\sstyle=|<style|\son\w+=", html)


@pytest.mark.parametrize("language", sorted(i18n.available()))
def test_it_is_there_in_every_language(world: World, after: Browser, language: str) -> None:
    html = record(after, world.theirs, f"?lang={language}")
    assert f'lang="{language}"' in html
    assert "record-" in html


@pytest.mark.parametrize("name", sorted(files.TYPES))
def test_every_file_comes_as_an_attachment_that_nobody_keeps(world: World, after: Browser, name: str) -> None:
    answer = after.get(f"/organise/{world.theirs}/record/{name}")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == files.TYPES[name]
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{world.theirs}-{name}"'
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("name", ["turns.xlsx", "record", "..%2fmoderator.db", "making.py"])
def test_other_files_are_not_there(world: World, after: Browser, name: str) -> None:
    assert after.get(f"/organise/{world.theirs}/record/{name}").status_code == 404


def test_another_panel_s_organiser_has_none_of_it(world: World, organiser: Browser) -> None:
    for path in ("record", "record/record.json", "record/turns.csv"):
        assert organiser.get(f"/organise/{world.theirs}/{path}").status_code == 404


def test_a_rehearsal_leaves_no_record(world: World, organiser: Browser) -> None:
    assert organiser.send("panel.rehearse", {}, "moderator").status_code == 200
    assert organiser.send("panel.start", {}, "moderator").status_code == 200
    assert "A rehearsal leaves no record." in record(organiser, world.ours)
    assert organiser.get(f"/organise/{world.ours}/record/record.json").status_code == 409
    assert organiser.send("panel.reset", {}, "moderator").status_code == 200
    assert "There is no record yet." in record(organiser, world.ours)


def test_a_record_brings_its_panel_back_for_another_organiser(world: World, after: Browser, tmp_path: Path) -> None:
    data = after.get(f"/organise/{world.theirs}/record/record.json").data
    elsewhere = World(HTTP, tmp_path / "elsewhere")
    owner = elsewhere.link("organiser")
    with elsewhere.app.test_request_context():
        assert bring_back(data, owner) == world.theirs
        with pytest.raises(Refused, match=r"panel\.exists"):
            bring_back(data, owner)
    assert "Circulate the list" in record(elsewhere.browser("organiser"), world.theirs)


def test_incident_notes_are_a_file_of_their_own_for_organisers_alone(world: World, after: Browser, organiser: Browser) -> None:
    tell(after, "incident.add", incident=uuid.uuid4().hex[:20], category="threat", text="=HYPERLINK(1) at the door")
    dropped = uuid.uuid4().hex[:20]
    tell(after, "incident.add", incident=dropped, category="other", text="A mistake")
    tell(after, "incident.drop", incident=dropped, dropped=True)
    answer = after.get(f"/organise/{world.theirs}/incidents.csv?lang=en")
    assert (answer.status_code, answer.headers["Content-Type"], answer.headers["Cache-Control"]) == (200, files.CSV, "no-store")
    head, row = answer.text.lstrip("\ufeff").splitlines()
    assert head == '"Time","Category","Text"'
    assert re.fullmatch(r'"\d{4}-\d\d-\d\d \d\d:\d\d:00","Threat","\'=HYPERLINK\(1\) at the door"', row)
    assert "incidents.csv" in record(after, world.theirs)
    for name in files.TYPES:
        assert b"at the door" not in after.get(f"/organise/{world.theirs}/record/{name}").data
    chair = world.browser("moderator", code=world.theirs)
    for stranger in (organiser, chair):
        assert stranger.get(f"/organise/{world.theirs}/incidents.csv").status_code == 404


def test_whom_to_turn_to_is_written_in_the_settings(world: World, organiser: Browser) -> None:
    page = f"/organise/{world.ours}/settings"
    sent = {"id": str(uuid.uuid4()), "section": "safety", "conduct": "Ola, room 3", "was-conduct": "", "security": "", "was-security": ""}
    assert organiser.post(page, data=sent).status_code == 303
    assert 'value="Ola, room 3"' in organiser.get(page).text
    assert "Ola, room 3" in world.browser("moderator").get(f"/p/{world.ours}/moderator").text
    assert "Ola, room 3" not in world.browser().get(f"/p/{world.ours}").text
