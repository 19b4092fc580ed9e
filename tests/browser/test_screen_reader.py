"""What a screen reader is told by itself: exactly what is wanted of asking, following, being called and speaking, and never two things at once."""

import re
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.looking import ISOLATES, ScreenReader, all_of
from tests.browser.scenes import PARK, Chair
from tests.rehearsal.clock import PanelClock
from tests.servers import Server, running

GAP_MS = 6_000
BATCH_MS = 16_000
FOUR_MINUTES = 240_000
TWO_MINUTES = 120_000
TOLD = {
    FOUR_MINUTES // 2: "Half of your time is over.",
    60_000: "One minute left.",
    30_000: "Thirty seconds left.",
    0: "Your time is over.",
    -30_000: "Thirty seconds over your time.",
}


@pytest.fixture
def clock(tmp_path: Path) -> PanelClock:
    return PanelClock(tmp_path / "clock", int(time.time() * 1_000))


@pytest.fixture
def timed(tmp_path: Path, clock: PanelClock) -> Iterator[Server]:
    with running(tmp_path / "data", TEST_CLOCK=str(clock.path), TOKEN_AGE="1") as started:
        yield started


def listened(open_page: Open, address: str) -> tuple[Page, ScreenReader]:
    """A page with a clock of its own that can be wound on, so that nobody waits for what is said later."""
    tab = open_page("about:blank", ready=False)
    tab.clock.install()
    tab.goto(address)
    tab.locator('html[data-ready="yes"]').wait_for(state="attached")
    all_of(tab)
    expect(tab.locator(".saying")).to_be_attached()
    return tab, ScreenReader(tab)


def wind(phone: Page, chair: Chair, ms: int) -> None:
    """Winds the clock of a page on; a word from the server in between keeps it from thinking that it has lost contact."""
    for left in range(ms, 0, -GAP_MS):
        mark = uuid.uuid4().hex
        chair.do("panel.set", captions=f"https://captions.example.org/{mark}")
        expect(phone.locator(f'a[href$="{mark}"]')).to_have_count(1)
        phone.clock.fast_forward(min(left, GAP_MS))


def ask(server: Server, text: str) -> None:
    session = requests.Session()
    session.headers["Origin"] = server.url
    session.get(f"{server.url}/p/{server.code}", timeout=5)
    args = {"question": uuid.uuid4().hex, "secret": uuid.uuid4().hex, "text": text, "language": "en"}
    body = {"id": str(uuid.uuid4()), "as": "public", "name": "question.ask", "args": args}
    assert session.post(f"{server.url}/p/{server.code}/commands", json=body, timeout=5).json()["ok"]


def new_question(chair: Chair, text: str) -> dict[str, object]:
    return next(each for each in chair.rows("questions") if each["text"] == text)


def test_whoever_asks_hears_of_each_step_once_and_of_others_together(server: Server, open_page: Open) -> None:
    chair = Chair(server)
    chair.do("panel.start")
    phone, reader = listened(open_page, server.address("audience"))
    phone.locator("#question-text").fill("Who reads this aloud?")
    phone.get_by_role("button", name="Send question").click()
    told = ["Your question has arrived."]
    reader.hears(*told)
    mine = new_question(chair, "Who reads this aloud?")["id"]
    for command, args, sentence in (
        ("question.approve", {}, "Your question: Approved. Everybody can read it."),
        ("question.next", {"next": True}, "Your question: Next in the queue."),
        ("question.asked", {}, "Your question: Being asked now."),
    ):
        chair.do(command, question=mine, **args)
        expect(phone.locator("article.own")).to_contain_text(sentence.removeprefix("Your question: "))
        wind(phone, chair, GAP_MS)
        reader.hears(*(told := [*told, sentence]))
    for number in range(3):
        ask(server, f"Another question, number {number}?")
        chair.do("question.approve", question=new_question(chair, f"Another question, number {number}?")["id"])
    expect(phone.locator(".more-new")).to_contain_text(re.compile("3"))
    wind(phone, chair, BATCH_MS)
    reader.hears(*told, "3 new questions")
    chair.do("question.answered", question=mine)
    expect(phone.locator("article.own")).to_contain_text("Answered.")
    wind(phone, chair, BATCH_MS)
    reader.hears(*told, "3 new questions", "Your question: Answered.")
    reader.assert_calm()


def test_a_page_that_is_opened_again_says_nothing_of_what_was(server: Server, open_page: Open) -> None:
    chair = Chair(server)
    phone, reader = listened(open_page, server.address("audience"))
    phone.locator("#question-text").fill("Is it told again?")
    phone.get_by_role("button", name="Send question").click()
    reader.hears("Your question has arrived.")
    chair.do("question.approve", question=new_question(chair, "Is it told again?")["id"])
    expect(phone.locator("article.own")).to_contain_text("Approved.")
    phone.reload()
    phone.locator('html[data-ready="yes"]').wait_for(state="attached")
    again = ScreenReader(phone)
    expect(phone.locator("article.own")).to_contain_text("Approved.")
    wind(phone, chair, BATCH_MS)
    again.hears()


def test_whoever_follows_hears_who_speaks_and_what_is_asked(server: Server, open_page: Open) -> None:
    chair = Chair(server)
    phone, reader = listened(open_page, server.address("audience") + "?tab=follow")
    chair.do("panel.start")
    chair.do("turn.start", after=chair.step, person=chair.person("Park"))
    expect(phone.locator(".card.now")).to_contain_text("Park")
    wind(phone, chair, 2 * GAP_MS)
    last = reader.texts[-1]
    assert last == "Speaking now: Soo-yeon Park"
    told = reader.texts
    assert len(told) <= 2, "the first speaker of the programme, unless overtaken"
    turn = next(each["id"] for each in chair.rows("turns") if each["state"] == "running")
    chair.do("turn.pause", turn=turn, reason="technical")
    expect(phone.locator(".card.now .chip")).to_contain_text("technical", ignore_case=True)
    wind(phone, chair, GAP_MS)
    reader.hears(*told, reader.texts[-1])
    assert "paused" in reader.texts[-1].lower()
    reader.assert_calm()


def test_whoever_writes_is_not_told_who_speaks(server: Server, open_page: Open) -> None:
    chair = Chair(server)
    phone, reader = listened(open_page, server.address("audience"))
    chair.do("panel.start")
    expect(phone.locator(".strip .name")).to_be_visible()
    wind(phone, chair, BATCH_MS)
    reader.hears()


def shown(face: str) -> int:
    """What a clock shows, in ms that are left."""
    minutes, seconds = face.removeprefix("+").split(":")
    return (int(minutes) * 60 + int(seconds)) * (-1_000 if face.startswith("+") else 1_000)


def speak(clock: PanelClock, tab: Page, reader: ScreenReader, limit: int) -> None:
    """Panel time is set to shortly before each mark; the sentence comes with the mark, and the clock shows it."""
    began, before = clock.due, list(reader.texts)
    for left, sentence in {left: sentence for left, sentence in TOLD.items() if left < limit and (left, limit) != (120_000, TWO_MINUTES)}.items():
        clock.due = began + limit - left - 1_500
        clock.strike()
        reader.hears(*(before := [*before, sentence]))
        assert abs(shown(reader.heard[-1]["face"]) - left) <= 1_000, reader.heard[-1]
    clock.due = began + limit + 300_000
    clock.strike()
    expect(tab.locator(".huge .digits").first).to_contain_text("+5:0")
    assert reader.texts == before


@pytest.mark.parametrize("limit", [FOUR_MINUTES, TWO_MINUTES])
def test_a_panellist_who_speaks_hears_the_clock_on_its_marks_and_nothing_else(clock: PanelClock, timed: Server, open_page: Open, limit: int) -> None:
    chair = Chair(timed)
    chair.do("panel.start")
    tab = open_page(timed.address("panellist", PARK))
    reader = ScreenReader(tab)
    clock.due = int(clock.now())
    with clock.held():
        chair.do("turn.start", after=chair.step, person=chair.person("Park"), limit=limit)
    reader.hears("You have the floor")
    speak(clock, tab, reader, limit)


def test_whoever_is_called_from_the_list_hears_it_and_then_the_clock(clock: PanelClock, timed: Server, open_page: Open) -> None:
    chair = Chair(timed)
    chair.do("panel.start")
    chair.go_to("debate")
    chair.do("floor.open", open=True)
    phone, reader = listened(open_page, timed.address("audience") + "?tab=speak")
    form = phone.locator("section.speak form").first
    form.get_by_label("Name").fill("Mayor of Islandia")
    form.get_by_role("button", name="Ask to speak").click()
    reader.hears("Your request has arrived.")
    expect(phone.locator("article.request")).to_contain_text("in line")
    place = ISOLATES.sub("", phone.locator("article.request .words").inner_text())
    wind(phone, chair, GAP_MS)
    reader.hears("Your request has arrived.", place)
    request = next(each["id"] for each in chair.rows("requests") if each["name"] == "Mayor of Islandia")
    chair.do("floor.call", request=request, called=True)
    expect(phone.locator("article.request")).to_contain_text("You are next")
    wind(phone, chair, GAP_MS)
    told = ["Your request has arrived.", place, "You are next. Please be ready to speak."]
    reader.hears(*told)
    clock.due = int(clock.now())
    with clock.held():
        chair.do("turn.start", after=chair.step, request=request, limit=TWO_MINUTES)
    expect(phone.locator("article.request")).to_contain_text("You have the floor")
    wind(phone, chair, GAP_MS)
    reader.hears(*told, "You have the floor.")
    clock.due = int(str(chair.rows("turns")[-1]["began_at"]))
    speak(clock, phone, reader, TWO_MINUTES)


def test_the_console_is_told_of_new_questions_together(server: Server, open_page: Open) -> None:
    tab = open_page(server.address("moderator"))
    reader = ScreenReader(tab)
    for number in range(4):
        ask(server, f"Question {number} of four?")
    expect(tab.get_by_text("Question 3 of four?").or_(tab.locator(".more-new", has_text="4"))).to_be_visible()
    reader.hears("4 new questions", within=2 * BATCH_MS)


def test_lost_contact_is_told_once_and_so_is_its_return(server: Server, open_page: Open) -> None:
    phone, reader = listened(open_page, server.address("audience"))
    phone.context.set_offline(True)
    for _ in range(4):
        phone.clock.fast_forward(5_000)
    expect(phone.locator(".banner")).to_contain_text("No contact")
    for _ in range(4):
        phone.clock.fast_forward(GAP_MS)
    assert len(reader.texts) == 1
    assert reader.texts[0].startswith("No contact for")
    phone.context.set_offline(False)
    phone.clock.fast_forward(GAP_MS)
    expect(phone.locator(".banner")).to_have_count(0, timeout=15_000)
    phone.clock.fast_forward(GAP_MS)
    reader.hears(reader.texts[0], "connected")


def tree(tab: Page) -> list[tuple[str, str]]:
    """Role and name of everything that a screen reader finds, in its order."""
    session = tab.context.new_cdp_session(tab)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    by_id = {each["nodeId"]: each for each in nodes}

    def read(node: dict[str, Any]) -> Iterator[tuple[str, str]]:
        if not node["ignored"]:
            yield node["role"]["value"], ISOLATES.sub("", str(node.get("name", {}).get("value", "")))
        for child in node["childIds"]:
            yield from read(by_id[child]) if child in by_id else ()

    return list(read(nodes[0]))


def test_the_page_is_read_in_the_order_of_its_use(server: Server, open_page: Open) -> None:
    phone, _ = listened(open_page, server.address("audience"))
    found = tree(phone)
    names = [name for role, name in found if role in {"link", "heading", "textbox", "button", "navigation", "main", "complementary"}]
    wanted = ["Skip to the content", "Now", "Your question", "Send question", "Approved questions", "Parts of this page"]
    assert [name for name in names if name in wanted] == wanted
    field = phone.get_by_role("textbox", name="Your question")
    expect(field).to_have_accessible_description(re.compile(r"0 / 300"))
    assert [role for role, name in found if role == "status" and not name] != []
    unnamed = [role for role, name in found if role in {"button", "link", "textbox", "combobox", "checkbox", "radio"} and not name.strip()]
    assert unnamed == []
