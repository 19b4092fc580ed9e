"""The organiser's pages of one panel: what comes next, its programme, people and settings, a copy of it, and a changed note."""

import io
import json
import re
from typing import Any
from urllib.parse import urlsplit

import pytest
from werkzeug.test import TestResponse

from moderator import cli
from tests.web.sites import Browser, World, row_id

NOTE = """# Water in the city

Tuesday, 9 July 2024, 13:00-14:00, Room XX

Moderator: Ms. Ada Okafor, Director, Office for Local Rights

Panellists:

Mr. Ben Morgenthal, Mayor, City of Oudehaven
Ms. Cyd Larsen, Chief of Section, UN-Habitat (Online)
"""


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    return World("http://127.0.0.1:8000", tmp_path_factory.mktemp("panel"), timezone="Europe/Zurich")


@pytest.fixture
def organiser(world: World) -> Browser:
    return world.browser("organiser")


@pytest.fixture
def code(world: World, organiser: Browser) -> str:
    """A panel of its own for each test, made of the note."""
    answer = organiser.post("/organise/new", data={"do": "read", "text": NOTE}, content_type="multipart/form-data")
    path = answer.headers["Location"]
    html = organiser.get(path).text
    number = re.search(r'name="(point-\d+)"[^>]*data-code="assumed"', html)
    rev = re.search(r'name="rev" value="(\d+)"', html)
    assert number
    assert rev
    made = organiser.post(path, data={"rev": rev[1], number[1]: "keep", "do": "publish"})
    assert made.status_code == 303, made.text
    return made.headers["Location"].removeprefix("/organise/")[:6]


def view(world: World, code: str) -> dict[str, Any]:
    browser = world.browser()
    browser.get(world.address("moderator", code))
    told: dict[str, Any] = json.loads(browser.view("moderator", code).text)
    return told


def row(told: dict[str, Any], noun: str, **wanted: Any) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in told["up"][noun] if all(each[name] == value for name, value in wanted.items()))
    return found


def said(answer: TestResponse) -> str:
    return answer.text.translate(dict.fromkeys((0x2068, 0x2069)))


def post(browser: Browser, code: str, page: str, **fields: Any) -> TestResponse:
    return browser.post(f"/organise/{code}/{page}".rstrip("/"), data=fields)


@pytest.mark.parametrize("page", ["", "/programme", "/settings", "/changed"])
def test_only_an_organiser_of_the_panel_has_its_pages(world: World, code: str, page: str) -> None:
    for browser in (world.browser(), world.browser("moderator"), world.browser("organiser", code=world.theirs)):
        assert browser.get(f"/organise/{code}{page}").status_code == 404
        assert browser.post(f"/organise/{code}{page}", data={"do": "archive", "act": "item", "section": "floor"}).status_code == 404
    assert world.browser("organiser").get(f"/organise/{code}{page}").status_code == 200


def test_the_panels_own_organiser_link_opens_it_too(world: World, code: str) -> None:
    own = world.browser()
    assert own.get(world.address("organiser", code)).headers["Location"] == f"/organise/{code}"
    assert own.get(f"/organise/{code}").status_code == 200


def test_the_checklist_ticks_only_what_is_true(world: World, organiser: Browser, code: str) -> None:
    page = said(organiser.get(f"/organise/{code}"))
    assert re.search(r'data-state="done">.{0,900}The programme has 60 of 60 minutes', page, re.DOTALL)
    assert "0 of 2 speakers have said that they are ready" in page
    item = row(view(world, code), "items", kind="debate")
    post(organiser, code, "programme", act="item", item=item["id"], do="drop")
    assert re.search(r'data-state="todo">.{0,900}The programme has \d\d of 60 minutes', said(organiser.get(f"/organise/{code}")), re.DOTALL)


def test_items_are_edited_moved_left_out_and_taken_in_again(world: World, organiser: Browser, code: str) -> None:
    items = sorted(view(world, code)["up"]["items"], key=lambda each: each["place"])
    second, third = items[1], items[2]
    fields = {"act": "item", "item": third["id"]}
    answer = post(organiser, code, "programme", **fields, **{"do": "save", "planned": "3:30", "was-planned": "4:00", "title": "On rivers", "was-title": ""})
    assert answer.headers["Location"] == f"/organise/{code}/programme?done=saved#{third['id']}"
    assert (row(view(world, code), "items", id=third["id"])["planned"], row(view(world, code), "items", id=third["id"])["title"]) == (210_000, "On rivers")
    post(organiser, code, "programme", **fields, do="up")
    assert row(view(world, code), "items", id=third["id"])["place"] < row(view(world, code), "items", id=second["id"])["place"]
    post(organiser, code, "programme", **fields, do="top")
    assert row(view(world, code), "items", id=third["id"])["place"] == 1
    post(organiser, code, "programme", **fields, do="drop")
    assert row(view(world, code), "items", id=third["id"])["state"] == "dropped"
    post(organiser, code, "programme", **fields, do="restore")
    assert row(view(world, code), "items", id=third["id"])["state"] == "planned"


def test_a_field_that_nobody_touched_is_not_written_over(world: World, organiser: Browser, code: str) -> None:
    ben = row(view(world, code), "people", name="Ben Morgenthal")
    organiser.send("person.edit", {"person": ben["id"], "function": "Lord Mayor"}, "moderator", code)
    stale = {"was-name": "Ben Morgenthal", "was-function": "Mayor", "function": "Mayor", "name": "Ben Morgenthaler", "was-online": "0"}
    post(organiser, code, "programme", act="person", person=ben["id"], do="save", **stale)
    after = row(view(world, code), "people", id=ben["id"])
    assert (after["name"], after["function"], after["online"]) == ("Ben Morgenthaler", "Lord Mayor", False)


def test_somebody_new_gets_a_link_and_who_is_taken_off_loses_theirs(world: World, organiser: Browser, code: str) -> None:
    person = row_id()
    post(organiser, code, "programme", act="new-person", person=person, part="panellist", name="Dag Nilsen", note="Leaves at 13:40", online="1")
    assert row(view(world, code), "people", id=person)["note"] == "Leaves at 13:40"
    assert not row(view(world, code), "links", person=person)["revoked"]
    post(organiser, code, "programme", act="person", person=person, do="drop")
    assert row(view(world, code), "links", person=person)["revoked"]
    post(organiser, code, "programme", act="person", person=person, do="restore", part="panellist", name="Dag Nilsen")
    assert [link["revoked"] for link in view(world, code)["up"]["links"] if link["person"] == person] == [True, False]


def test_another_format_makes_the_programme_anew(world: World, organiser: Browser, code: str) -> None:
    post(organiser, code, "programme", act="preset", preset="open_debate_90")
    told = view(world, code)
    assert told["header"]["preset"] == "open_debate_90"
    assert {each["kind"] for each in told["up"]["items"] if each["state"] != "dropped"} == {"welcome", "debate", "wrap"}


def test_what_is_refused_is_said_on_the_page(organiser: Browser, code: str) -> None:
    answer = post(organiser, code, "programme", act="item", item="nosuchitem", do="drop")
    assert answer.status_code == 404
    assert "This item is no longer in the programme" in answer.text
    assert post(organiser, code, "programme", act="nothing").status_code == 400
    wrong = {"section": "describe", "title": "x" * 301, "was-title": "Water in the city"}
    refused = post(organiser, code, "settings", **wrong)
    assert refused.status_code == 400
    assert "x" * 301 in refused.text


def test_only_what_was_changed_of_the_settings_is_sent(world: World, organiser: Browser, code: str) -> None:
    fields = {
        "section": "describe", "title": "Water for all", "was-title": "Water in the city", "date": "2024-07-10", "was-date": "2024-07-09", "start": "23:00",
        "was-start": "13:00", "end": "00:30", "was-end": "14:00", "timezone": "Asia/Seoul", "was-timezone": "Europe/Zurich", "languages": ["fr", "en"],
        "was-languages": "en,ar,es,fr", "language": "fr", "was-language": "en", "organisers": "City of Nordhavn\r\n\r\nAvaria", "was-organisers": "",
    }  # fmt: skip
    assert post(organiser, code, "settings", **fields).status_code == 303
    told = view(world, code)["header"]
    assert (told["title"], told["timezone"], told["language"], told["languages"]) == ("Water for all", "Asia/Seoul", "fr", ["fr", "en"])
    assert told["ends_at"] - told["starts_at"] == 5_400_000
    assert told["organisers"] == ["City of Nordhavn", "Avaria"]
    assert told["room"] == "Room XX"
    assert (
        post(organiser, code, "settings", **{"section": "floor", "order": "equity", "was-order": "equity"}).headers["Location"].endswith("done=nothing#floor")
    )


def test_privacy_list_and_questions_are_set(world: World, organiser: Browser, code: str) -> None:
    privacy = {"section": "privacy", "attribution": "chatham", "was-attribution": "optional", "groups": ["civil"], "was-groups": "civil,state",
               "keep-names": "3", "was-keep-names": "30"}  # fmt: skip
    floor = {"section": "floor", "order": "protocol", "was-order": "equity", "was-places": "1", "extras": ["point_of_order"], "was-extras": "",
             "closes_after": "20", "was-closes_after": ""}  # fmt: skip
    asking = {
        "section": "questions",
        "question_limit": "200",
        "was-question_limit": "300",
        "was-asking": "1",
        "guiding": "What helps?\nWho pays?",
        "was-guiding": "",
    }
    for fields in (privacy, floor, asking):
        assert post(organiser, code, "settings", **fields).status_code == 303
    told = view(world, code)["header"]
    assert (told["attribution"], told["groups"], told["retention"]["names"]) == ("chatham", ["civil"], 3)
    assert (told["order"], told["places"], told["extras"], told["floor_closes_after"]) == ("protocol", False, ["point_of_order"], 1_200_000)
    assert (told["question_limit"], told["asking"], told["guiding"]) == (200, False, ["What helps?", "Who pays?"])


def test_an_archived_panel_is_folded_away_and_comes_back(organiser: Browser, code: str) -> None:
    assert post(organiser, code, "", do="archive").headers["Location"] == f"/organise/{code}?done=archived"
    shelf = organiser.get("/organise").text
    assert code in shelf.partition('<details class="folded">')[2]
    assert "This panel is archived" in organiser.get(f"/organise/{code}").text
    post(organiser, code, "", do="restore")
    assert code in organiser.get("/organise").text.partition('<details class="folded">')[0]


def test_a_copy_has_people_programme_and_settings_and_nothing_that_was_asked(world: World, organiser: Browser, code: str) -> None:
    ben = row(view(world, code), "people", name="Ben Morgenthal")
    organiser.send("person.edit", {"person": ben["id"], "phonetic": "MOR-gen-tahl"}, "moderator", code)
    organiser.send("panel.limits", {"limits": {"floor": 75_000}}, "moderator", code)
    organiser.send("panel.privacy", {"attribution": "chatham"}, "moderator", code)
    world.browser().send("question.ask", {"question": row_id(), "secret": "s" * 30, "text": "Where does it flow?"}, code=code)
    path = post(organiser, code, "", do="copy").headers["Location"]
    html = organiser.get(path).text
    rev = re.search(r'name="rev" value="(\d+)"', html)
    assert rev
    made = organiser.post(path, data={"rev": rev[1], "date": "2027-03-02", "do": "publish"})
    other = made.headers["Location"].removeprefix("/organise/")[:6]
    old, new = view(world, code), view(world, other)
    assert row(new, "people", name="Ben Morgenthal")["phonetic"] == "MOR-gen-tahl"
    assert (new["header"]["limits"]["floor"], new["header"]["attribution"]) == (75_000, "chatham")
    assert [each["planned"] for each in new["up"]["items"]] == [each["planned"] for each in old["up"]["items"]]
    assert "questions" not in new["up"]
    assert not {each["id"] for each in new["up"]["links"]} & {each["id"] for each in old["up"]["links"]}


def changed(browser: Browser, code: str, text: str) -> str:
    answer = browser.post(f"/organise/{code}/changed", data={"file": (io.BytesIO(text.encode()), "new.txt")}, content_type="multipart/form-data")
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"]


def test_a_changed_note_changes_what_was_chosen_and_keeps_links_and_hints(world: World, organiser: Browser, code: str) -> None:
    ben = row(view(world, code), "people", name="Ben Morgenthal")
    organiser.send("person.edit", {"person": ben["id"], "phonetic": "MOR-gen-tahl"}, "moderator", code)
    before = {entry["address"] for entry in cli.addresses(world.site, code)}
    text = NOTE.replace("Room XX", "Room XXII").replace("13:00-14:00", "13:30-14:30").replace("Mayor, City", "Former Mayor, City")
    text = text.replace("Ms. Cyd Larsen, Chief of Section, UN-Habitat (Online)", "Ms. Eva Lind, Adviser, UN-Habitat")
    path = changed(organiser, code, text)
    page = said(organiser.get(path))
    assert "5 things are different" in page
    assert "Tuesday, 9 July 2024 · 13:30\u201314:30" in page
    chosen = [value for value in re.findall(r'name="change" value="([^"]+)"', page) if value != "room"]
    assert organiser.post(path, data={"change": chosen}).headers["Location"] == f"/organise/{code}?done=changed"
    told = view(world, code)
    assert (told["header"]["room"], told["header"]["ends_at"] - told["header"]["starts_at"]) == ("Room XX", 3_600_000)
    again = row(told, "people", id=ben["id"])
    assert (again["function"], again["phonetic"]) == ("Former Mayor", "MOR-gen-tahl")
    cyd, eva = row(told, "people", name="Cyd Larsen"), row(told, "people", name="Eva Lind")
    assert cyd["dropped"]
    assert row(told, "links", person=cyd["id"])["revoked"]
    assert not row(told, "links", person=eva["id"])["revoked"]
    after = {entry["address"] for entry in cli.addresses(world.site, code)}
    assert len(before - after) == len(after - before) == 1
    assert organiser.get(path).status_code == 404, "what was taken over is done"


def test_the_same_note_again_is_no_change(organiser: Browser, code: str) -> None:
    path = changed(organiser, code, NOTE.replace(" 2024", ""))
    assert "Nothing is different" in organiser.get(path).text
    assert organiser.post(path, data={}).headers["Location"] == f"/organise/{code}?done=nothing"


def test_a_changed_note_that_cannot_be_read_is_told_so(organiser: Browser, code: str) -> None:
    answer = organiser.post(f"/organise/{code}/changed", data={"file": (io.BytesIO(b"\x89PNG"), "a.png")}, content_type="multipart/form-data")
    assert answer.status_code == 400
    assert "We can read plain text" in answer.text


def test_the_changed_note_of_one_panel_is_not_that_of_another(world: World, organiser: Browser, code: str) -> None:
    path = changed(organiser, code, NOTE)
    assert urlsplit(path).path.startswith(f"/organise/{code}/")
    assert organiser.get(path.replace(code, world.ours)).status_code == 404
    assert organiser.get(f"/organise/drafts/{path.rsplit('/', 1)[1]}").status_code == 404


def test_a_panel_comes_back_from_its_record_to_whoever_brings_it(world: World, organiser: Browser, code: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    organiser.send("panel.start", {}, "moderator", code)
    organiser.send("panel.end", {}, "moderator", code)
    record = organiser.get(f"/organise/{code}/record/record.json")
    assert record.status_code == 200
    elsewhere = World("http://127.0.0.1:8000", tmp_path_factory.mktemp("elsewhere"))
    other = elsewhere.browser("organiser")
    sent = {"record": (io.BytesIO(record.data), "record.json")}
    assert other.post("/organise/restore", data=sent, content_type="multipart/form-data").headers["Location"] == f"/organise/{code}?done=brought-back"
    assert "Water in the city" in other.get("/organise").text
    again = other.post("/organise/restore", data={"record": (io.BytesIO(record.data), "record.json")}, content_type="multipart/form-data")
    assert "This panel is here already" in again.text
    wrong = other.post("/organise/restore", data={"record": (io.BytesIO(b"{}"), "record.json")}, content_type="multipart/form-data")
    assert "This file is not a record of a panel" in wrong.text
    assert elsewhere.browser().post("/organise/restore", data={}).status_code == 403


def ended(world: World, code: str) -> dict[str, Any]:
    """The panel's view once it has ended with a declined question in it."""
    phone, chair = world.browser(), world.browser()
    phone.get(f"/p/{code}")
    chair.get(world.address("moderator", code))
    question = row_id()
    asked = phone.send("question.ask", {"question": question, "secret": "s" * 24, "text": "wordsofthedeclined"}, code=code)
    assert asked.json is not None
    assert asked.json["ok"]
    for name, args in (("question.decline", {"question": question, "reason": "unsafe"}), ("panel.start", {}), ("panel.end", {})):
        told = chair.send(name, args, "moderator", code=code).json
        assert told is not None
        assert told["ok"], told
    return view(world, code)


def kept(browser: Browser, code: str) -> dict[str, str]:
    """Kind → what the overview says of it."""
    section = said(browser.get(f"/organise/{code}")).partition('id="kept"')[2]
    return dict(re.findall(r'data-kind="(\w+)"><dt>.*?</dt><dd>(.*?)</dd>', section))


def test_before_the_end_the_overview_speaks_of_no_erasing(organiser: Browser, code: str) -> None:
    assert kept(organiser, code) == {}
    assert post(organiser, code, "", do="purge", sure="1").status_code == 409


def test_the_overview_says_what_is_kept_until_when_and_what_was_erased(world: World, organiser: Browser, code: str) -> None:
    ended(world, code)
    told = kept(organiser, code)
    assert set(told) == {"declined", "private", "questions", "names", "traces"}
    assert all(text.startswith("Until ") for text in told.values())
    assert post(organiser, code, "", do="anonymise").status_code == 400, "without the box nothing is done"
    assert kept(organiser, code) == told
    done = post(organiser, code, "", do="anonymise", sure="1")
    assert done.headers["Location"] == f"/organise/{code}?done=anonymised"
    later = kept(organiser, code)
    assert later["declined"].startswith("Erased on ")
    assert later["declined"].endswith(": 1")
    assert later["questions"] == told["questions"]
    assert view(world, code)["header"]["state"] == "anonymised"
    again = post(organiser, code, "", do="anonymise", sure="1")
    assert again.status_code == 409
    assert "This panel is closed and anonymised." in said(again)
    assert post(organiser, code, "", do="purge", sure="1").headers["Location"] == f"/organise/{code}?done=purged"
    assert all(text.startswith("Erased on ") for text in kept(organiser, code).values())


def test_every_page_of_the_desk_and_the_hall_works_after_everything_is_erased(world: World, organiser: Browser, code: str) -> None:
    ended(world, code)
    assert post(organiser, code, "", do="purge", sure="1").status_code == 303
    for page in (
        "",
        "/programme",
        "/settings",
        "/links",
        "/papers",
        "/record",
        "/report",
        "/follow-up",
        "/follow-up/outcome",
        "/record/record.json",
        "/record/questions.csv",
    ):
        answer = organiser.get(f"/organise/{code}{page}")
        assert answer.status_code == 200, page
        assert "wordsofthedeclined" not in answer.text
    assert organiser.post(f"/organise/{code}/follow-up", data={"act": "publish", "published": "true"}).status_code == 303
    for page in (f"/p/{code}", f"/p/{code}?tab=follow", f"/p/{code}?tab=speak", f"/p/{code}/outcome", f"/{code}"):
        assert world.browser().get(page, follow_redirects=True).status_code == 200, page
    for role in ("moderator", "panellist"):
        browser = world.browser()
        browser.get(world.address(role, code))
        assert browser.get(f"/p/{code}/{role}").status_code == 200
    phone = world.browser()
    phone.get(f"/p/{code}")
    refused = phone.send("question.withdraw", {"question": "someidofarow00000000", "secret": "s" * 24}, code=code).json
    assert refused is not None
    assert (refused["code"], refused["data"]) == ("panel.state", {"state": "anonymised"})
