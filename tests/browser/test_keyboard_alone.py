"""Whole journeys with a keyboard and nothing else. Each press leaves the focus somewhere that is seen and not covered."""

import re
import uuid
from collections.abc import Iterator

import pytest
import requests
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open, wait_ready
from tests.browser.looking import Keys, all_of
from tests.browser.scenes import PAGES, PARK, SCENES, Chair, address
from tests.servers import Server, running

PHONE, DESK = (360, 740), (1440, 900)
HELD_MS = 1_100
UNREAD = ("display", "stage", "overlay", "join")
"""Screens that nobody sits at; and the door, which is one field."""


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A panel in the debate, that no test changes."""
    with running(tmp_path_factory.mktemp("asked") / "data", TOKEN_AGE="1") as started:
        SCENES["asked"](Chair(started))
        yield started


def held(tab: Page) -> str:
    """What has the focus, as its tag and words."""
    found = tab.evaluate("(() => { const at = document.activeElement; return at === document.body ? '' : at.tagName + ' ' + at.textContent.trim(); })()")
    return str(found)


def hold_ends(phone: Page, own: Locator) -> None:
    """The ten seconds in which it can be kept pass; a second that the page had not begun to count is passed once more."""
    while own.get_by_role("button", name="Keep it").count():
        phone.clock.fast_forward(HELD_MS)


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("name", [name for name in PAGES if name not in UNREAD])
def test_every_page_is_walked_from_its_top_to_its_end(asked: Server, open_page: Open, name: str, size: tuple[int, int]) -> None:
    tab = open_page(address(asked, PAGES[name]), size=size)
    if name in {"audience", "speak", "follow"}:
        all_of(tab)
    stops = Keys(tab).stops()
    assert "Skip to the content" in stops[0]
    assert len(stops) >= 4
    backwards = Keys(tab)
    for _ in stops:
        backwards.press("Shift+Tab")
    assert len(backwards.path) == len(stops)


@pytest.mark.parametrize("name", [name for name in PAGES if name not in UNREAD])
def test_the_first_stop_leads_past_the_top_of_the_page(asked: Server, open_page: Open, name: str) -> None:
    tab = open_page(address(asked, PAGES[name]), size=DESK)
    keys = Keys(tab)
    keys.begin()
    assert "Skip to the content" in keys.press("Tab")
    tab.keyboard.press("Enter")
    expect(tab.locator("main:focus")).to_have_count(1)
    keys.press("Tab")
    assert tab.evaluate("document.activeElement.closest('main') !== null")


def test_a_question_is_asked_supported_and_taken_back_by_keyboard(server: Server, open_page: Open) -> None:
    phone = open_page(server.address("audience"), size=PHONE)
    keys = Keys(phone)
    keys.write(phone.get_by_label("Your question", exact=True), "Is a keyboard enough?")
    keys.use(phone.get_by_role("button", name="Send question"))
    own = phone.locator("article.own")
    expect(own).to_contain_text("In review")
    support = phone.locator(".support").first
    keys.use(support, "Space")
    expect(support).to_have_attribute("aria-pressed", "true")
    expect(support).to_be_focused()
    keys.to(own.get_by_role("button", name="Withdraw"), "Shift+Tab")
    phone.keyboard.press("Enter")
    keep = own.get_by_role("button", name="Keep it")
    expect(keep).to_be_focused()
    phone.keyboard.press("Enter")
    expect(own.get_by_role("button", name="Withdraw")).to_be_focused()
    phone.clock.install()
    phone.keyboard.press("Enter")
    expect(keep).to_be_focused()
    hold_ends(phone, own)
    expect(own).to_contain_text("Withdrawn")
    expect(own.locator(":focus")).to_have_count(1)
    keys.use(own.get_by_role("button", name="Hide this"))
    expect(own).to_have_count(0)
    phone.clock.fast_forward(HELD_MS)
    expect(phone.locator("main :focus, main:focus")).to_have_count(1)


def test_the_floor_is_asked_for_and_given_back_by_keyboard(server: Server, open_page: Open) -> None:
    chair = Chair(server)
    chair.do("panel.start")
    chair.do("floor.open", open=True)
    phone = open_page(server.address("audience"), size=PHONE)
    keys = Keys(phone)
    keys.use(phone.get_by_role("link", name="Ask to speak"))
    expect(phone.locator("section.speak")).to_be_focused()
    keys.write(phone.locator("section.speak").get_by_label("Name"), "Mayor of Islandia")
    keys.use(phone.locator("section.speak").get_by_role("button", name="Ask to speak"))
    own = phone.locator("article.request")
    expect(own).to_contain_text("in line to speak")
    expect(phone.locator("body :focus")).to_have_count(1)
    keys.to(own.get_by_role("button", name="Withdraw"), "Shift+Tab")
    phone.clock.install()
    phone.keyboard.press("Enter")
    # Its time begins when it is shown.
    expect(own.get_by_role("button", name="Keep it")).to_be_focused()
    hold_ends(phone, own)
    expect(own).to_contain_text("Withdrawn")
    phone.clock.fast_forward(HELD_MS)
    assert held(phone)


def test_what_is_missing_is_said_at_its_field_which_has_the_focus(server: Server, open_page: Open) -> None:
    chair = Chair(server)
    chair.do("panel.start")
    chair.do("floor.open", open=True)
    phone = open_page(server.address("audience"), size=PHONE)
    keys = Keys(phone)
    keys.use(phone.get_by_role("button", name="Send question"))
    field = phone.get_by_label("Your question", exact=True)
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(re.compile("Please"))
    keys.use(phone.get_by_role("link", name="Ask to speak"))
    keys.use(phone.locator("section.speak").get_by_role("button", name="Ask to speak"))
    name = phone.locator("section.speak").get_by_label("Name")
    expect(name).to_be_focused()
    expect(name).to_have_attribute("aria-invalid", "true")
    expect(name).to_have_accessible_description(re.compile(r"\w"))


def test_a_panellist_says_that_they_are_ready_passes_and_answers_in_writing(server: Server, open_page: Open) -> None:
    chair = Chair(server)
    chair.do("panel.start")
    chair.go_to("debate")
    first, second = sorted((each for each in chair.rows("questions") if each["state"] == "approved"), key=lambda each: int(str(each["number"])))[:2]
    for row in (first, second):
        chair.do("question.assign", question=row["id"], people=[chair.person("Park")])
    chair.do("question.asked", question=first["id"])
    tab = open_page(server.address("panellist", PARK), size=PHONE)
    keys = Keys(tab)
    ready = tab.get_by_role("button", name="I am ready")
    keys.use(ready, "Space")
    expect(ready).to_have_attribute("aria-pressed", "true")
    expect(ready).to_be_focused()
    card = tab.locator(".mine li", has_text=str(first["text"]))
    keys.use(card.get_by_role("button", name="In writing", exact=True))
    expect(card).to_contain_text("In writing", ignore_case=True)
    expect(tab.locator("body :focus")).to_have_count(1)
    keys.use(card.locator("summary", has_text="Write the answer"))
    keys.write(card.get_by_role("textbox"), "By the end of the month, in every municipality.")
    keys.use(card.get_by_role("button", name="Send to the organisers"))
    expect(card).to_contain_text("By the end of the month")
    expect(tab.locator("body :focus")).to_have_count(1)
    other = tab.locator(".mine li", has_text=str(second["text"]))
    keys.use(other.locator("summary", has_text="Pass to"))
    tab.keyboard.press("Escape")
    expect(other.locator("details.menu")).not_to_have_attribute("open", "")
    expect(other.locator("summary", has_text="Pass to")).to_be_focused()
    tab.keyboard.press("Enter")
    keys.use(other.get_by_role("button", name="Anybody else"))
    expect(other.get_by_role("button", name="You passed")).to_be_visible()
    expect(tab.locator("body :focus")).to_have_count(1)


def inscribe(server: Server, name: str) -> None:
    session = requests.Session()
    session.headers["Origin"] = server.url
    session.get(f"{server.url}/p/{server.code}", timeout=5)
    args = {"request": uuid.uuid4().hex, "secret": uuid.uuid4().hex, "name": name, "channel": "room", "language": "en"}
    body = {"id": str(uuid.uuid4()), "as": "public", "name": "floor.request", "args": args}
    answer = session.post(f"{server.url}/p/{server.code}/commands", json=body, timeout=5)
    assert answer.json()["ok"], answer.text


def test_the_chair_runs_the_panel_without_letters_and_without_a_mouse(server: Server, open_page: Open) -> None:
    chair = Chair(server)
    tab = open_page(server.address("moderator"), size=DESK)
    keys = Keys(tab)
    keys.use(tab.get_by_role("button", name="Start the panel"))
    expect(tab.locator(".console")).to_have_attribute("data-state", "live")
    expect(tab.locator("body :focus")).to_have_count(1)
    new = [str(each["id"]) for each in chair.rows("questions") if each["state"] == "new" and not each["shortlisted"]]
    approved, shortlisted = tab.locator(".question").first.get_attribute("data-id"), ""
    card = tab.locator(f'.question[data-id="{approved}"]')
    keys.to(card)
    keys.use(card.get_by_role("button", name="Approve"))
    expect(card).to_have_count(0)
    expect(tab.locator(".question:focus")).to_have_count(1)
    expect(tab.locator(".toast").get_by_role("button", name="Undo").last).to_be_visible()
    tab.keyboard.press("Control+z")
    expect(card).to_be_visible()
    assert next(each for each in chair.rows("questions") if each["id"] == approved)["state"] == "new"
    keys.to(card, "Shift+Tab")
    keys.use(card.get_by_role("button", name="Approve"))
    expect(card).to_have_count(0)
    expect(tab.locator(".question:focus")).to_have_count(1)
    shortlisted = str(tab.locator(".question:focus").get_attribute("data-id"))
    card = tab.locator(f'.question[data-id="{shortlisted}"]')
    keys.use(card.get_by_role("button", name="Shortlist"))
    expect(card).to_have_count(0)
    states = {str(each["id"]): each for each in chair.rows("questions")}
    assert approved in new
    assert states[str(approved)]["state"] == "approved"
    assert states[shortlisted]["shortlisted"]
    keys.use(tab.locator(".btn.next"))
    expect(tab.locator("#now")).to_have_attribute("data-state", "running")
    expect(tab.locator("body :focus")).to_have_count(1)
    keys.use(tab.get_by_role("button", name=re.compile("Pause")))
    tab.keyboard.press("Escape")
    expect(tab.get_by_role("button", name=re.compile("Pause"))).to_be_focused()
    tab.keyboard.press("Enter")
    keys.use(tab.locator(".menu-list button").first)
    expect(tab.locator("#now")).to_have_attribute("data-state", "paused")
    resume = tab.get_by_role("button", name=re.compile("Resume"))
    expect(resume).to_be_focused()
    tab.keyboard.press("Enter")
    expect(tab.locator("#now")).to_have_attribute("data-state", "running")
    expect(tab.get_by_role("button", name=re.compile("Pause"))).to_be_focused()


def test_the_list_of_speakers_is_put_in_order_by_keyboard(server: Server, open_page: Open) -> None:
    chair = Chair(server)
    chair.do("panel.start")
    chair.do("floor.open", open=True)
    for name in ("Northport", "Southport", "Westport"):
        inscribe(server, name)
    tab = open_page(server.address("moderator"), size=DESK)
    expect(tab.locator(".queue .request")).to_have_count(len([each for each in chair.rows("requests") if each["state"] == "waiting"]))
    keys = Keys(tab)
    last = tab.locator(".queue .request", has_text="Westport")
    keys.use(last.get_by_role("button", name=re.compile("More")))
    keys.to(last.get_by_role("combobox", name="Place"))
    tab.keyboard.press("Home")
    expect(tab.locator(".queue .request").first).to_contain_text("Westport")
    expect(tab.locator("body :focus")).to_have_count(1)
    keys.use(last.get_by_role("button", name="Line up", exact=True))
    expect(last).to_have_attribute("data-state", "called")
    expect(tab.locator("body :focus")).to_have_count(1)
    keys.to(last.get_by_role("button", name="Give the floor"), "Shift+Tab")
    tab.keyboard.press("Enter")
    expect(tab.locator("#now")).to_contain_text("Westport")
    expect(tab.locator("body :focus")).to_have_count(1)


def test_the_briefing_is_a_dialog_that_gives_the_focus_back(asked: Server, open_page: Open) -> None:
    tab = open_page(asked.address("moderator"), size=DESK)
    keys = Keys(tab)
    opener = tab.get_by_role("button", name="Help and shortcuts")
    keys.use(opener)
    expect(tab.locator("dialog.help :focus")).to_have_count(1)
    for _ in range(6):
        keys.press("Tab")
        assert tab.evaluate("document.activeElement.closest('dialog') !== null || document.activeElement === document.body")
    tab.keyboard.press("Escape")
    expect(opener).to_be_focused()


def test_a_refused_form_of_the_desk_has_the_focus_at_what_is_wrong(server: Server, open_page: Open) -> None:
    tab = open_page(server.address("organiser"), ready=False, size=DESK)
    tab.goto(f"{server.url}/organise/{server.code}/settings")
    tab.locator("#title").fill("x" * 500)
    tab.locator("#describe").get_by_role("button", name="Save").click()
    expect(tab.get_by_role("alert")).to_be_focused()
    expect(tab.locator("#title")).to_have_value("x" * 500)


def test_shortcuts_can_be_turned_off(asked: Server, open_page: Open) -> None:
    tab = open_page(asked.address("moderator"), size=DESK)
    keys = Keys(tab)
    keys.use(tab.get_by_role("button", name="Help and shortcuts"))
    keys.use(tab.get_by_role("switch", name=re.compile("hortcuts")))
    tab.keyboard.press("Escape")
    tab.keyboard.press("j")
    expect(tab.locator(".question:focus")).to_have_count(0)
    tab.reload()
    wait_ready(tab)
    tab.keyboard.press("j")
    expect(tab.locator(".question:focus")).to_have_count(0)
