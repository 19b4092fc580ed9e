"""Attacks on the organiser's desk: whose pages open for whom, forms that lie, and records that were made to harm."""

import json
import logging
import re
import secrets
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from werkzeug.test import TestResponse

from tests.web.sites import HTTP, Browser, World, row_id, secret

NOTE = "# Cities\n\n8 July 2026, 15:00-16:30\n\nModerator: Ms. Ada Okafor\n"
ROLES = ("moderator", "co-moderator", "timekeeper", "note-taker", "panellist", "booth", "technician", "display", "stage")
ANYBODY = {"/organise", "/organise/new", "/organise/restore", "/organise/panels.ics"}
MULTIPART = b'--cut\r\nContent-Disposition: form-data; name="text"\r\n\r\n# Cities\r\n--cut--\r\n'
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
"""One grapheme of seven characters."""


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    made = World(HTTP, tmp_path_factory.mktemp("attacks") / "data")
    made.site.house.guesses.sleep = lambda _seconds: None
    return made


@pytest.fixture(scope="module")
def organiser(world: World) -> Browser:
    return world.browser("organiser")


@pytest.fixture(scope="module")
def addresses(world: World, organiser: Browser) -> list[tuple[str, set[str]]]:
    """Every route of the desk, filled in with what is there, and its methods."""
    draft = organiser.post("/organise/new", data={"text": NOTE}).headers["Location"].rsplit("/", 1)[1]
    changed = organiser.post(f"/organise/{world.ours}/changed", data={"text": NOTE}).headers["Location"].rsplit("/", 1)[1]
    person = organiser.view("moderator").get_json()["up"]["people"][0]["id"]
    filled = {
        "<code>": world.ours, "<link>": world.link("panellist"), "<paper>": "run-of-show.txt", "<file>": "record.json", "<ending>": "md",
        "<person>": person, "<any(txt, html):kind>": "txt",
    }  # fmt: skip
    found = []
    for rule in world.app.url_map.iter_rules():
        # No provider of accounts is set here, so there is no such page.
        if rule.rule.startswith("/organise") and not rule.rule.startswith("/organise/account"):
            path = rule.rule.replace("<draft_id>", changed if "/changed/" in rule.rule else draft)
            for blank, value in filled.items():
                path = path.replace(blank, value)
            found.append((path, set(rule.methods or ()) - {"HEAD", "OPTIONS"}))
    return found


def test_no_other_link_opens_any_page_of_the_desk(world: World, addresses: list[tuple[str, set[str]]], organiser: Browser) -> None:
    others = [world.browser(role) for role in ROLES] + [world.browser(), world.browser("organiser", code=world.theirs)]
    tried = 0
    for path, methods in addresses:
        assert "<" not in path, "this test does not know what to put there"
        assert "GET" not in methods or organiser.get(path).status_code == 200
        for browser in others if path not in ANYBODY else []:
            answers = [browser.get(path) if method == "GET" else browser.post(path, data={"act": "publish", "do": "archive"}) for method in methods]
            assert {answer.status_code for answer in answers} == {404}, path
            tried += len(answers)
    assert tried > 200


def test_only_an_organiser_uploads_and_restores(world: World) -> None:
    for browser in [world.browser(role) for role in ROLES] + [world.browser()]:
        for path in ("/organise/new", "/organise/restore"):
            assert browser.post(path, data={"text": NOTE}).status_code == 403


def test_every_page_of_the_desk_stays_in_no_cache_and_takes_no_form_of_another_site(addresses: list[tuple[str, set[str]]], organiser: Browser) -> None:
    for path, methods in addresses:
        if "GET" in methods:
            answer = organiser.get(path)
            assert (answer.headers["Cache-Control"], answer.headers["Referrer-Policy"]) == ("no-store", "same-origin"), path
        for origin in ({"Origin": "https://evil.example"}, {"Origin": "null"}, {}) if "POST" in methods else ():
            answer = organiser.client.post(path, base_url=HTTP, headers=origin, data=MULTIPART, content_type="multipart/form-data; boundary=cut")
            assert answer.status_code == 403, path


def test_a_revoked_link_closes_the_panels_that_it_made(world: World) -> None:
    code = restored(world.browser("organiser", code=world.theirs), record(world, "KEPT"))
    link = world.link("organiser", world.theirs)
    browser = world.browser("organiser", code=world.theirs)
    assert browser.get(f"/organise/{code}").status_code == 200
    assert world.browser("moderator", code=world.theirs).send("link.revoke", {"link": link}, "moderator", code=world.theirs).status_code == 200
    assert {browser.get(f"/organise/{code}{page}").status_code for page in ("", "/links", "/record/record.json", "/report")} <= {403, 404}
    assert browser.view("moderator", code).status_code == 403
    assert "KEPT" not in browser.get("/organise").text


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("follow-up", {"act": "approve", "submission": "a" * 20, "rev": "9" * 5_000}),
        ("report", {"act": "write", "passage": "a" * 20, "block": "x@en", "text": "x", "rev": "9" * 5_000}),
        ("programme", {"act": "person", "person": "a" * 20, "extra": "9" * 5_000, "was-extra": ""}),
        ("programme", {"act": "item", "item": "x\r\nSet-Cookie: a=b"}),
        ("settings", {"section": "describe", "date": "2026-01-01", "start": "10:00", "end": "11:00", "timezone": "Europe", "was-timezone": "UTC"}),
        ("settings", {"section": "describe", "date": "2026-01-01", "start": "10:00", "end": "11:00", "timezone": "a" * 5_000, "was-timezone": "UTC"}),
        ("settings", {"section": "describe", "date": "9999-12-31", "start": "10:00", "end": "11:00", "timezone": "UTC", "was-date": ""}),
        ("settings", {"section": "describe", "date": "0001-01-01", "start": "10:00", "end": "11:00", "timezone": "UTC", "was-date": ""}),
    ],
)
def test_a_form_that_lies_is_refused_with_a_sentence(world: World, organiser: Browser, path: str, fields: dict[str, str]) -> None:
    answer = organiser.post(f"/organise/{world.ours}/{path}", data=fields)
    assert answer.status_code in {303, 400, 404, 409}, answer.text
    assert "Set-Cookie" not in answer.headers


def test_a_line_end_in_a_place_of_the_page_stays_in_its_address(world: World, organiser: Browser) -> None:
    answer = organiser.post(f"/organise/{world.ours}/follow-up", data={"act": "due", "day": "2026-08-01", "at": "x\r\nSet-Cookie: a=b"})
    assert answer.status_code == 303
    assert answer.headers["Location"].endswith("#x%0D%0ASet-Cookie%3A%20a%3Db")
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("changed", [{"date": "9999-12-31"}, {"date": "0001-01-01"}, {"start": "T15:30"}, {"start": "15:00+05:00"}, {"timezone": "Europe"}])
def test_a_draft_of_an_impossible_time_is_not_published_and_keeps_its_page(organiser: Browser, changed: dict[str, str]) -> None:
    page = organiser.post("/organise/new", data={"do": "hand"}).headers["Location"]
    fields = {"title": "T", "date": "2026-07-08", "start": "15:00", "end": "16:30", "timezone": "UTC", "language": "en", "rev": "1"}
    assert organiser.post(page, data={**fields, **changed, "do": "publish"}).status_code == 409
    assert organiser.get(page).status_code == 200
    found = re.search(r'name="rev" value="(\d+)"', organiser.get(page).text)
    assert found
    assert organiser.post(page, data={"do": "drop", "rev": found[1]}).status_code == 303


def test_a_long_question_of_many_marks_breaks_no_letter(world: World, organiser: Browser) -> None:
    question, person = row_id(), organiser.view("moderator").get_json()["up"]["people"][1]["id"]
    asked = {"question": question, "secret": secret(), "text": FAMILY * 400}
    for name, args in (("panel.set", {"question_limit": 2_000}), ("panel.start", {})):
        assert organiser.send(name, args, "moderator").status_code == 200
    wish = {"id": str(uuid.uuid4()), "as": "public", "name": "question.ask", "args": asked}
    sent = json.dumps(wish, ensure_ascii=False).encode()
    assert world.browser().post(f"/p/{world.ours}/commands", data=sent, content_type="application/json").status_code == 200
    for name, more in (("approve", {}), ("assign", {"people": [person]})):
        assert organiser.send(f"question.{name}", {"question": question, **more}, "moderator").status_code == 200
    assert organiser.send("panel.end", {}, "moderator").status_code == 200
    letter = organiser.get(f"/organise/{world.ours}/follow-up/letters/{person}.txt")
    assert letter.status_code == 200
    assert FAMILY * 400 in letter.text
    assert organiser.get(f"/organise/{world.ours}/follow-up").status_code == 200


def record(world: World, title: str) -> dict[str, Any]:
    """A record of a panel of theirs, as if it came from elsewhere: every id its own, and a code of its own."""
    text = world.browser("organiser", code=world.ours).get(f"/organise/{world.ours}/record/record.json").text
    for row in dict.fromkeys(re.findall(r'"id":"([a-z0-9]{20})"', text)):
        text = text.replace(row, secrets.token_hex(10))
    found: dict[str, Any] = json.loads(text)
    found["panel"] |= {"code": "Q" + "".join(secrets.choice("ABCDEFGH") for _ in range(7)), "title": title}
    return found


def bring(browser: Browser, told: dict[str, Any]) -> TestResponse:
    """The form as a browser sends it, written out: the test client would leave its own file open."""
    head = '--cut\r\nContent-Disposition: form-data; name="record"; filename="record.json"\r\nContent-Type: application/json\r\n\r\n'
    data = head.encode() + json.dumps(told).encode() + b"\r\n--cut--\r\n"
    return browser.post("/organise/restore", data=data, content_type="multipart/form-data; boundary=cut")


def restored(browser: Browser, told: dict[str, Any]) -> str:
    answer = bring(browser, told)
    assert answer.status_code == 303, answer.text
    return str(told["panel"]["code"])


def _script_for_captions(told: dict[str, Any]) -> None:
    told["panel"]["captions"] = "javascript:alert(1)"


def _words_kept_for_ever(told: dict[str, Any]) -> None:
    told["panel"]["retention"]["private"] = 300


def _no_retention(told: dict[str, Any]) -> None:
    told["panel"]["retention"] = {}


def _endless_questions(told: dict[str, Any]) -> None:
    told["panel"]["question_limit"] = 1_000_000


def _an_owner(told: dict[str, Any]) -> None:
    told["panel"]["owner"] = told["links"][0]["id"]


def _too_many_links(told: dict[str, Any]) -> None:
    told["links"] += [told["links"][0] | {"id": secrets.token_hex(10)} for _ in range(500)]


def _too_many_rows(told: dict[str, Any]) -> None:
    one = told["log"][0]
    told["log"] = [one | {"number": number} for number in range(20_000)]


@pytest.mark.parametrize("harm", [_script_for_captions, _words_kept_for_ever, _no_retention, _endless_questions, _an_owner, _too_many_links, _too_many_rows])
def test_a_record_that_was_made_to_harm_is_refused(world: World, organiser: Browser, harm: Callable[[dict[str, Any]], None]) -> None:
    told = record(world, "Harm")
    harm(told)
    answer = bring(organiser, told)
    assert answer.status_code == 400
    assert organiser.get(f"/organise/{told['panel']['code']}").status_code == 404


def test_a_record_takes_no_row_of_another_panel_and_brings_no_key(world: World, organiser: Browser) -> None:
    told = record(world, "Links")
    taken = json.loads(json.dumps(told).replace(told["links"][0]["id"], world.link("moderator", world.theirs)))
    assert bring(organiser, taken).status_code == 409
    code = restored(organiser, told)
    stranger = world.browser()
    assert stranger.get(f"/k/{told['links'][0]['id']}{'A' * 22}").status_code == 404
    assert stranger.get(f"/organise/{code}/links").status_code == 404


def test_a_title_of_two_lines_is_one_line_in_the_subject_of_a_letter(world: World, organiser: Browser) -> None:
    code = restored(organiser, record(world, "Cities\nBcc: all@evil.example"))
    subjects = re.findall(r"mailto:\?subject=([^&]*)&", organiser.get(f"/organise/{code}/links").text)
    assert subjects
    assert not [subject for subject in subjects if "%0A" in subject.upper() or "%0D" in subject.upper()]


def test_a_note_of_thousands_makes_a_page_of_hundreds(organiser: Browser) -> None:
    note = "# T\n\n8 July 2026, 15:00-16:30\n\nPanellists:\n\n" + "\n".join(f"Ms. Ada Okafor{number}, Director" for number in range(1_500))
    answer = organiser.post("/organise/new", data={"text": note})
    assert answer.status_code == 303, answer.text
    assert organiser.get(answer.headers["Location"]).text.count('name="person"') == 200


def test_what_a_failing_page_logs_holds_no_words_of_anybody(world: World, organiser: Browser, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        for path in ("follow-up", "report", "settings", "programme"):
            organiser.post(
                f"/organise/{world.ours}/{path}", data={"act": "approve", "section": "describe", "title": "CANARY", "was-title": "", "rev": "CANARY"}
            )
        bring(organiser, {"schema": 1, "panel": "CANARY"})
    assert "CANARY" not in caplog.text
