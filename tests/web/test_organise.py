"""The organiser's first pages: who sees which panels and drafts, and how a note becomes a panel by plain forms alone."""

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from werkzeug.test import TestResponse

from moderator.commands import drafting
from moderator.commands.drafting import MOST_DRAFTS
from moderator.live import looking
from tests.web.sites import Browser, World

NOTES = Path(__file__).parents[1] / "notes"
SEED_LIKE = (NOTES / "demo_like_seed.txt").read_bytes()
HOSTILE = """# <script>alert(1)</script> \u202eRights\u202c & "cities"

Wednesday, 8 July 2026, 15:00-16:30, <img src=x onerror=alert(2)> Room XX

Moderator: Ms. Ada Okafor, =HYPERLINK("https://evil.example"), City of Nordhavn

Panellists:

Mr. Ben Morgenthal, <b>Mayor</b>, City of Oudehaven
"""


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    return World("http://127.0.0.1:8000", tmp_path_factory.mktemp("organise"), timezone="Europe/Zurich")


@pytest.fixture
def organiser(world: World) -> Browser:
    return world.browser("organiser")


def upload(browser: Browser, data: bytes, name: str = "note.txt") -> TestResponse:
    """The form as a browser sends it, written out: the test client would leave its own file open."""
    head = f'--cut\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: application/octet-stream\r\n\r\n'
    return browser.post("/organise/new", data=head.encode() + data + b"\r\n--cut--\r\n", content_type="multipart/form-data; boundary=cut")


def said(answer: TestResponse) -> str:
    """The page without the catalogue's marks around what is filled in."""
    return answer.text.translate(dict.fromkeys((0x2068, 0x2069)))


def drafted(browser: Browser, data: bytes = SEED_LIKE) -> str:
    answer = upload(browser, data)
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"]


def controls(html: str) -> dict[str, list[str]]:
    """Every control of the review form as a browser without scripts would send it."""
    form = html.partition('<form class="review')[2].partition("</form>")[0]
    found: dict[str, list[str]] = {}
    for tag in re.findall(r"<input [^>]*>", form):
        told = {name: unescape(value) for name, value in re.findall(r'([\w-]+)="([^"]*)"', tag)}
        if "name" in told and (told.get("type") not in {"radio", "checkbox"} or " checked" in tag):
            found.setdefault(told["name"], []).append(told.get("value", ""))
    for name, text in re.findall(r'<textarea [^>]*name="([^"]*)"[^>]*>([^<]*)</textarea>', form):
        found[name] = [unescape(text)]
    for name, options in re.findall(r'<select [^>]*name="([^"]*)"[^>]*>(.*?)</select>', form, re.DOTALL):
        found[name] = [unescape(value) for value in re.findall(r'<option value="([^"]*)" selected', options)]
    return found


def point(html: str, code: str) -> str:
    """The name of the controls that answer an open point."""
    found = re.search(rf'name="(point-\d+)"[^>]*data-code="{code}"', html)
    assert found, f"nothing asks about {code}"
    return found[1]


def header(world: World, code: str) -> dict[str, Any]:
    address = world.address("moderator", code)
    browser = world.browser()
    browser.get(address)
    told: dict[str, Any] = json.loads(browser.view("moderator", code).text)
    return told


def published(browser: Browser, path: str, **answers: Any) -> TestResponse:
    html = browser.get(path).text
    fields = controls(html) | {point(html, code): [value] for code, value in answers.items()}
    return browser.post(path, data=fields | {"do": ["publish"]})


def code_of(answer: TestResponse) -> str:
    assert answer.status_code == 303, answer.text
    found = re.fullmatch(r"/organise/([A-Z0-9]{6})\?done=published", answer.headers["Location"])
    assert found
    return found[1]


def test_a_stranger_is_asked_for_a_link_and_learns_nothing(world: World) -> None:
    stranger = world.browser()
    assert "Capacity-building" not in stranger.get("/organise").text
    for answer in (stranger.get("/organise/new"), stranger.post("/organise/new", data={"do": "hand"})):
        assert answer.status_code == 403
        assert "Open your organiser" in answer.text
    assert stranger.get("/organise/drafts/nothing").status_code == 404


def test_a_pasted_address_is_followed_and_anything_else_is_told_so(world: World) -> None:
    stranger, address = world.browser(), world.address("organiser")
    assert stranger.post("/organise", data={"link": f" {world.url}{address} "}).headers["Location"] == address
    assert stranger.post("/organise", data={"link": address.rsplit("/", 1)[1]}).headers["Location"] == address
    for wrong in ("", "hello", "https://evil.example/x", "/k/../../x"):
        answer = stranger.post("/organise", data={"link": wrong})
        assert answer.status_code == 400
        assert "This is no personal link" in answer.text


def test_the_note_of_the_demo_is_a_panel_after_two_answers(world: World, organiser: Browser) -> None:
    path = drafted(organiser)
    page = said(organiser.get(path))
    assert "2 to confirm" in page
    assert "<mark" in page
    code = code_of(published(organiser, path, year_missing="2", assumed="keep"))
    view = header(world, code)
    assert view["header"]["title"] == "Streets that listen: how town halls put human rights to work"
    assert (view["header"]["starts_at"], view["header"]["timezone"]) == (1_783_515_600_000, "Europe/Zurich")
    assert [row["name"] for row in view["up"]["people"] if row["part"] == "moderator"] == ["Celso Barrientos Rey"]
    assert sum(row["planned"] for row in view["up"]["items"]) == view["header"]["ends_at"] - view["header"]["starts_at"]
    assert view["header"]["state"] == "open"
    assert code in organiser.get("/organise").text
    assert organiser.get(path).headers["Location"] == f"/organise/{code}"


def test_what_is_open_is_refused_with_its_reasons_and_the_first_has_the_focus(organiser: Browser) -> None:
    path = drafted(organiser)
    answer = published(organiser, path)
    assert answer.status_code == 409
    assert "2 things are needed" in said(answer)
    assert re.search(r'data-code="year_missing"', answer.text)
    assert answer.text.count(" autofocus") == 1


def test_nothing_that_was_typed_is_lost_when_a_draft_is_saved(organiser: Browser) -> None:
    path = drafted(organiser)
    fields = controls(organiser.get(path).text) | {"title": ["Another <title>"], "do": ["save"]}
    person = fields["person"][0]
    fields |= {f"person-{person}-phonetic": ["ee-LIN-ka"], f"person-{person}-note": ["Sits at the end of the row"], f"person-{person}-extra": ["60"]}
    assert organiser.post(path, data=fields).status_code == 303
    again = controls(organiser.get(path).text)
    assert again["title"] == ["Another <title>"]
    assert (again[f"person-{person}-phonetic"], again[f"person-{person}-extra"]) == (["ee-LIN-ka"], ["60"])


def test_needs_are_for_the_console_alone(world: World, organiser: Browser) -> None:
    path = drafted(organiser)
    html = organiser.get(path).text
    fields = controls(html) | {point(html, "year_missing"): ["0"], point(html, "assumed"): ["keep"], "do": ["publish"]}
    person = fields["person"][0]
    code = code_of(organiser.post(path, data=fields | {f"person-{person}-note": ["Uses a wheelchair"], f"person-{person}-extra": ["90"]}))
    row = next(row for row in header(world, code)["up"]["people"] if row["note"])
    assert (row["note"], row["extra"]) == ("Uses a wheelchair", 90_000)
    assert "wheelchair" not in world.browser().view("public", code).text


def test_two_tabs_do_not_write_over_each_other_unseen(organiser: Browser) -> None:
    path = drafted(organiser)
    one = controls(organiser.get(path).text)
    assert organiser.post(path, data=one | {"room": ["Room I"], "do": ["save"]}).status_code == 303
    late = organiser.post(path, data=one | {"room": ["Room II"], "do": ["save"]})
    assert late.status_code == 409
    assert "This has changed since you saw it" in late.text
    assert controls(late.text)["room"] == ["Room II"]
    assert organiser.post(path, data=controls(late.text) | {"do": ["save"]}).status_code == 303
    assert controls(organiser.get(path).text)["room"] == ["Room II"]


def test_people_are_moved_added_and_left_out_by_plain_buttons(organiser: Browser) -> None:
    path = drafted(organiser)
    fields = controls(organiser.get(path).text)
    first, second = fields["person"][:2]
    assert organiser.post(path, data=fields | {"do": [f"down:{first}"]}).headers["Location"].endswith(f"#person-{first}")
    moved = controls(organiser.get(path).text)
    assert moved["person"][:2] == [second, first]
    organiser.post(path, data=moved | {f"person-{first}-dropped": ["1"], "do": ["add"]})
    after = controls(organiser.get(path).text)
    assert len(after["person"]) == len(fields["person"]) + 1
    assert after[f"person-{first}-dropped"] == ["1"]


def test_pressing_publish_twice_makes_one_panel(world: World, organiser: Browser) -> None:
    path = drafted(organiser)
    html = organiser.get(path).text
    fields = controls(html) | {point(html, "year_missing"): ["1"], point(html, "assumed"): ["keep"], "do": ["publish"]}
    before = len(looking.panels(world.site.house.store))
    first = organiser.post(path, data=fields)
    second = organiser.post(path, data=fields)
    assert first.status_code == second.status_code == 303
    assert code_of(first) in second.headers["Location"]
    assert len(looking.panels(world.site.house.store)) == before + 1


def test_a_publication_that_was_cut_off_is_finished_by_the_next(world: World, organiser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    path = drafted(organiser)
    before = len(looking.panels(world.site.house.store))
    with monkeypatch.context() as broken:
        broken.setattr("moderator.web.publishing.MOST_AT_ONCE", 5)
        calls = iter(range(3))
        running = world.site.house.runtime.in_thread

        def cut(task: Any, *args: Any, **kwargs: Any) -> Any:
            if getattr(task, "__name__", "") == "run" and next(calls, None) is None:
                raise RuntimeError("cut off")
            return running(task, *args, **kwargs)

        broken.setattr(world.site.house.runtime, "in_thread", cut)
        assert published(organiser, path, year_missing="1", assumed="keep").status_code == 500
    assert [state for _, state, _ in looking.panels(world.site.house.store)[before:]] == ["draft"]
    html = organiser.get(path).text
    code = code_of(organiser.post(path, data=controls(html) | {"do": ["publish"]}))
    assert len(looking.panels(world.site.house.store)) == before + 1
    assert header(world, code)["header"]["state"] == "open"


def test_a_draft_is_nobody_elses(world: World, organiser: Browser) -> None:
    path = drafted(organiser)
    other = world.browser("organiser", code=world.theirs)
    moderator = world.browser("moderator")
    assert other.get(path).status_code == moderator.get(path).status_code == 404
    assert other.post(path, data={"do": "publish", "rev": "1"}).status_code == 404


def test_a_hostile_note_is_text_and_nothing_else(world: World, organiser: Browser) -> None:
    path = drafted(organiser, HOSTILE.encode())
    page = organiser.get(path).text
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "&lt;script&gt;" in page
    code = code_of(published(organiser, path, assumed="keep"))
    assert "<b>" not in organiser.get(f"/organise/{code}").text
    assert "\u202e" not in header(world, code)["header"]["title"]


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"", "empty.txt", "We could not read this as a concept note"),
        (b"\x89PNG\r\n\x1a\n" + b"0" * 100, "photo.png", "We can read plain text"),
        (b"no date and no label here", "words.txt", "We could not read this as a concept note"),
        (b"x" * 5_000_001, "long.txt", "This file is larger than 5 MB"),
        (b"PK\x03\x04 not a document", "broken.docx", "We could not read this"),
    ],
)
def test_what_cannot_be_read_is_told_on_the_same_page(organiser: Browser, data: bytes, name: str, words: str) -> None:
    answer = upload(organiser, data, name)
    assert 400 <= answer.status_code < 500
    assert words in said(answer)
    assert 'enctype="multipart/form-data"' in answer.text


def test_a_file_far_too_large_is_told_so_without_being_read(organiser: Browser) -> None:
    answer = organiser.post("/organise/new", data=b"x" * 6_100_000, content_type="multipart/form-data; boundary=x")
    assert answer.status_code == 400
    assert "This file is larger than 5 MB" in said(answer)


def test_pasted_words_stay_when_they_cannot_be_read(organiser: Browser) -> None:
    answer = organiser.post("/organise/new", data={"do": "read", "text": "Only <a> thought"}, content_type="multipart/form-data")
    assert answer.status_code == 400
    assert "Only &lt;a&gt; thought</textarea>" in answer.text
    empty = organiser.post("/organise/new", data={"do": "read", "text": "  "}, content_type="multipart/form-data")
    assert "Something is still empty" in empty.text


def test_a_panel_by_hand_needs_title_and_time_alone(world: World, organiser: Browser) -> None:
    path = organiser.post("/organise/new", data={"do": "hand"}).headers["Location"]
    fields = controls(organiser.get(path).text)
    refused = organiser.post(path, data=fields | {"do": ["publish"]})
    assert "The title is missing" in refused.text
    given = {"title": ["By hand"], "date": ["2027-02-01"], "start": ["23:30"], "end": ["00:30"], "rev": controls(refused.text)["rev"]}
    code = code_of(organiser.post(path, data=fields | given | {"do": ["publish"]}))
    told = header(world, code)["header"]
    assert told["ends_at"] - told["starts_at"] == 3_600_000


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("date", "2027-02-30", "The date is not one of the calendar"),
        ("start", "25:00", "The time is not one of the clock"),
        ("timezone", "Mars/Olympus", "Please choose a time zone from the list"),
        ("end", "15:05", "A panel lasts from 10 minutes to 12 hours"),
        ("title", "x" * 301, "That is too long"),
    ],
)
def test_a_value_that_no_panel_can_have_is_named_before_it_is_published(organiser: Browser, field: str, value: str, words: str) -> None:
    path = drafted(organiser)
    html = organiser.get(path).text
    answers = {point(html, "year_missing"): ["0"], point(html, "assumed"): ["keep"]}
    organiser.post(path, data=controls(html) | answers | {"do": ["save"]})
    answer = organiser.post(path, data=controls(organiser.get(path).text) | {field: [value], "do": ["publish"]})
    assert answer.status_code == 409
    assert words in said(answer)


def test_a_draft_that_was_put_aside_is_taken_up_again(organiser: Browser) -> None:
    path = drafted(organiser)
    fields = controls(organiser.get(path).text)
    assert organiser.post(path, data=fields | {"do": ["drop"]}).headers["Location"] == "/organise?done=dropped"
    assert path not in organiser.get("/organise").text
    again = controls(organiser.get(path).text)
    assert organiser.post(path, data=again | {"do": ["keep"]}).headers["Location"] == path
    assert path in organiser.get("/organise").text


def test_drafts_have_a_limit(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_DRAFTS == 50
    monkeypatch.setattr(drafting, "MOST_DRAFTS", 1)
    organiser = world.browser("organiser", code=world.theirs)
    assert organiser.post("/organise/new", data={"do": "hand"}).status_code == 303
    full = organiser.post("/organise/new", data={"do": "hand"})
    assert full.status_code == 400
    assert "no more than 1" in said(full)


def test_the_first_page_lists_only_what_ones_own_links_open(world: World, organiser: Browser) -> None:
    page = organiser.get("/organise").text
    assert f"/organise/{world.ours}" in page
    assert f"/organise/{world.theirs}" not in page
    both = world.browser("organiser")
    both.get(world.address("organiser", world.theirs))
    assert f"/organise/{world.theirs}" in both.get("/organise").text


def test_a_form_from_elsewhere_changes_nothing(organiser: Browser) -> None:
    answer = organiser.post("/organise/new", data={"do": "hand"}, headers={"Origin": "https://evil.example"})
    assert answer.status_code == 403
