"""Thirty new questions in six languages are worked through without a mouse: each ends where it should, and the focus is never lost."""

import re
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

import pytest
import requests
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.looking import violations
from tests.browser.scenes import Chair
from tests.servers import Server

DESK, PHONE = (1440, 900), (360, 740)
PER_PHONE = 8
REASONS = ("off_topic", "not_a_question", "duplicate", "advertising", "harassment")
FIVE_MINUTES_MS = 300_000

WATCH_FOCUS = """() => {
  window.fell = [];
  const look = () => {
    if (document.activeElement === document.body) window.fell.push(document.body.innerText.slice(0, 80));
    requestAnimationFrame(look);
  };
  look();
}"""


@dataclass
class Wish:
    """A question, what the co-moderator does with it, and what it must have become."""

    text: str
    language: str
    keys: list[str]
    state: str
    extra: dict[str, object] = field(default_factory=dict)
    name: str | None = None


TEXTS: tuple[tuple[str, str], ...] = (
    ("Which budget line pays for the training of municipal staff?", "en"),
    ("Who reviews local plans before they are adopted?", "en"),
    ("كيف تشارك البلديات الصغيرة في إعداد التقارير؟", "ar"),
    ("ما الميزانية المخصصة لتدريب موظفي البلديات؟", "ar"),
    ("小城市如何参加普遍定期审议？", "zh"),
    ("地方当局由谁来培训？", "zh"),
    ("¿Cómo se mide el efecto de la formación en los barrios?", "es"),
    ("¿Habrá una red de municipios pequeños el año próximo?", "es"),
    ("Comment associer les habitants aux plans locaux ?", "fr"),
    ("Quel appui technique pour les communes rurales ?", "fr"),
    ("Как обмениваться опытом между городами?", "ru"),
    ("Do night shelters count as a local obligation?", "en"),
    ("Is there a checklist for a mayor's first hundred days?", "en"),
    ("هل توجد أمثلة لمدن نجحت في ذلك؟", "ar"),
    ("城市之间怎样交流经验？", "zh"),
    ("¿Qué papel tienen las defensorías locales?", "es"),
    ("Le conseil municipal peut-il saisir une procédure spéciale ?", "fr"),
    ("What about cities that lost their archives in a flood?", "en"),
    ("My cousin runs a print shop with very good prices", "en"),
    ("This is a statement and not a question at all", "en"),
    ("من يحمي من يبلّغ عن الانتهاكات في مدينته؟", "ar"),
    ("¿Puedo contar un caso sin que se sepa quién soy?", "es"),
    ("我可以匿名报告吗？", "zh"),
    ("What first step would you advise for a small town without a human rights officer?", "en"),
    ("Comment financer les petites communes ?", "fr"),
    ("¿Qué financiamiento existe para los municipios pequeños?", "es"),
    ("Which of you has worked inside a town hall?", "en"),
    ("Can the online panellists name one good practice each?", "en"),
    ("Qui forme les formateurs ?", "fr"),
    ("Would a common template for local plans help?", "en"),
)


Deed = tuple[list[str], str, dict[str, object]]


def deed(keys: list[str], state: str, **extra: object) -> Deed:
    return keys, state, extra


def wishes() -> list[Wish]:
    """Ten approved, four shortlisted, five declined, three private, three merged, three assigned, two tagged."""
    deeds = [
        *[deed(["a"], "approved")] * 10,
        *[deed(["s"], "new", shortlisted=True)] * 4,
        *[deed(["r", str(at + 1)], "declined", reason=reason) for at, reason in enumerate(REASONS)],
        *[deed(["p"], "private")] * 3,
        deed(["m", "1", "Enter"], "merged", into=1),
        deed(["m", *"villes", "Enter"], "merged", into=6),
        deed(["m", "q", "3", "Enter"], "merged", into=3),
        deed([">", "3", "5", "Enter", "a"], "approved", people=[3, 5]),
        deed([">", "8", "7", "Enter", "a"], "approved", people=[8, 7]),
        deed([">", "4", "4", "6", "Enter", "a"], "approved", people=[6]),
        deed(["t", *"training, budget", "Enter", "a"], "approved", tags=["training", "budget"]),
        deed(["t", *"models", "Enter", "a"], "approved", tags=["models"]),
    ]
    named = {1: "Harbour Youth Forum", 7: "Red Norte", 12: "City of Lindholm"}
    return [Wish(text, code, keys, state, extra, named.get(at)) for at, ((text, code), (keys, state, extra)) in enumerate(zip(TEXTS, deeds, strict=True))]


def phones(server: Server) -> Iterator[Callable[[Wish], str]]:
    """Ways to ask; a phone may not ask without end, so every few questions come from another."""
    while True:
        session = requests.Session()
        session.headers["Origin"] = server.url
        session.get(f"{server.url}/p/{server.code}", timeout=5)
        for _ in range(PER_PHONE):
            yield partial(send, server, session)


def send(server: Server, session: requests.Session, wish: Wish) -> str:
    question = uuid.uuid4().hex
    args = {"question": question, "secret": uuid.uuid4().hex, "text": wish.text, "language": wish.language}
    if wish.name:
        args |= {"name": wish.name, "channel": "room", "group": "youth"}
    body = {"id": str(uuid.uuid4()), "as": "public", "name": "question.ask", "args": args}
    answer = session.post(f"{server.url}/p/{server.code}/commands", json=body, timeout=5)
    assert answer.json()["ok"], answer.text
    return question


@pytest.fixture
def asked(server: Server) -> dict[str, Wish]:
    """An inbox of thirty, and nothing of the demo panel in it."""
    chair = Chair(server)
    for row in chair.rows("questions"):
        if row["state"] == "new":
            chair.do("question.decline", question=row["id"], reason="off_topic")
    return {ask(wish): wish for ask, wish in zip(phones(server), wishes(), strict=False)}


def in_hand(tab: Page) -> str:
    """The id of the card that has the focus."""
    found = tab.evaluate("document.activeElement.closest('.question')?.dataset.id ?? ''")
    return str(found)


def test_thirty_questions_are_worked_through_by_keyboard_alone(server: Server, asked: dict[str, Wish], open_page: Open) -> None:
    tab = open_page(server.address("moderator"), size=DESK)
    tab.keyboard.press("j")
    tab.keyboard.press("k")
    tab.evaluate(WATCH_FOCUS)
    began = tab.evaluate("performance.now()")
    left = dict(asked)
    regretted = False
    while left:
        card = in_hand(tab)
        assert card in left, f"{len(left)} are left, and the hand is on {card!r}"
        wish = left.pop(card)
        if wish.state == "declined" and not regretted:
            regretted = True
            regret(tab, server, card)
        for key in wish.keys:
            tab.keyboard.press(key)
        expect(tab.locator(f'.question[data-id="{card}"]')).to_have_count(0)
    assert tab.evaluate("performance.now()") - began < FIVE_MINUTES_MS
    expect(tab.get_by_text("Nothing to review")).to_be_visible()
    assert regretted
    assert tab.evaluate("window.fell") == []
    assert_all_as_wished(Chair(server, "organiser"), asked)


def regret(tab: Page, server: Server, card: str) -> None:
    """Declined by a slip of the hand, and taken back with Z: it comes back into the hand as it was."""
    tab.keyboard.press("r")
    tab.keyboard.press("7")
    expect(tab.locator(f'.question[data-id="{card}"]')).to_have_count(0)
    tab.keyboard.press("z")
    expect(tab.locator(f'.question[data-id="{card}"]')).to_be_focused()
    row = next(each for each in Chair(server).rows("questions") if each["id"] == card)
    assert (row["state"], row["reason"]) == ("new", None)


def assert_all_as_wished(organiser: Chair, asked: dict[str, Wish]) -> None:
    rows = {str(each["id"]): each for each in organiser.rows("questions")}
    numbered = {each["number"]: each for each in rows.values()}
    people = sorted(organiser.rows("people"), key=lambda each: int(str(each["place"])))
    for row_id, wish in asked.items():
        row, extra = rows[row_id], dict(wish.extra)
        assert row["state"] == wish.state, wish.text
        if "into" in extra:
            target = numbered[extra.pop("into")]
            assert row["merged_into"] == target["id"], wish.text
            assert wish.text in [each["text"] for each in target["originals"]]  # type: ignore[attr-defined]
        if "people" in extra:
            places = extra.pop("people")
            assert [each["person"] for each in row["assigned"]] == [people[at - 1]["id"] for at in places], wish.text  # type: ignore[attr-defined]
        assert {key: row[key] for key in extra} == extra, wish.text


def test_escape_leaves_every_menu_and_gives_the_card_its_focus_back(server: Server, open_page: Open) -> None:
    tab = open_page(server.address("moderator"), size=DESK)
    tab.keyboard.press("j")
    card = in_hand(tab)
    for letter in ("r", ">", "m", "t", "g"):
        tab.keyboard.press(letter)
        expect(tab.locator(f'.question[data-id="{card}"] form.inner :focus')).to_have_count(1)
        tab.keyboard.press("Escape")
        expect(tab.locator(f'.question[data-id="{card}"]')).to_be_focused()
        assert tab.locator("form.inner").count() == 0


def test_new_questions_wait_while_the_hand_is_on_the_list(server: Server, open_page: Open) -> None:
    tab = open_page(server.address("moderator"), size=DESK)
    tab.keyboard.press("j")
    before = tab.locator(".question").count()
    ask = next(phones(server))
    new = ask(Wish("Does a question that has just come jump under the hand?", "en", [], "new"))
    more = tab.get_by_role("button", name=re.compile(r"1\W* new question"))
    expect(more).to_be_visible()
    assert tab.locator(".question").count() == before
    more.press("Enter")
    expect(tab.locator(f'.question[data-id="{new}"]')).to_be_focused()


def test_a_card_that_somebody_else_takes_gives_the_hand_to_another(server: Server, open_page: Open) -> None:
    tab = open_page(server.address("moderator"), size=DESK)
    tab.keyboard.press("j")
    tab.keyboard.press("j")
    tab.evaluate(WATCH_FOCUS)
    card = in_hand(tab)
    Chair(server).do("question.approve", question=card)
    expect(tab.locator(f'.question[data-id="{card}"]')).to_have_count(0)
    expect(tab.locator(".question:focus")).to_have_count(1)
    assert tab.evaluate("window.fell") == []


def test_what_is_refused_is_said_and_the_card_comes_back_into_the_hand(server: Server, open_page: Open) -> None:
    tab = open_page(server.address("moderator"), size=DESK)
    tab.keyboard.press("j")
    card = in_hand(tab)
    tab.keyboard.press("t")
    tab.keyboard.type("a tag of more than thirty letters is no tag")
    tab.keyboard.press("Enter")
    expect(tab.get_by_text("That is too long")).to_be_visible()
    expect(tab.locator(f'.question[data-id="{card}"]').get_by_role("textbox")).to_have_value("a tag of more than thirty letters is no tag")


def test_a_message_stays_while_a_hand_is_on_it(server: Server, open_page: Open) -> None:
    tab = open_page(server.address("moderator"), size=DESK)
    tab.clock.install()
    tab.keyboard.press("j")
    tab.keyboard.press("a")
    message = tab.get_by_text("Approved. Everybody can see it now.")
    message.hover()
    tab.clock.fast_forward(20_000)
    expect(message).to_be_visible()
    tab.mouse.move(5, 5)
    tab.clock.fast_forward(5_000)
    expect(message).to_have_count(0)


def test_the_line_is_put_in_order_without_dragging(server: Server, open_page: Open) -> None:
    chair = Chair(server)
    ready = sorted((each for each in chair.rows("questions") if each["state"] == "approved"), key=lambda each: int(str(each["number"])))[:4]
    for row in ready:
        chair.do("question.next", question=row["id"], next=True)
    tab = open_page(server.address("moderator"), size=DESK)
    tab.locator("#tab-approved").click()
    third = tab.locator(f'.question[data-id="{ready[2]["id"]}"]')
    third.click()
    third.get_by_role("button", name="To the first place").press("Enter")
    expect(tab.locator(".question").first).to_have_attribute("data-id", str(ready[2]["id"]))
    expect(third.get_by_role("button", name="To the first place")).to_be_focused()
    third.get_by_role("button", name="One place later").press("Enter")
    expect(tab.locator(".question").first).to_have_attribute("data-id", str(ready[0]["id"]))
    third.get_by_role("combobox", name="Place").select_option("4")
    expect(tab.locator(".question").nth(3)).to_have_attribute("data-id", str(ready[2]["id"]))
    tab.get_by_role("button", name="Undo").last.press("Enter")
    expect(tab.locator(".question").nth(1)).to_have_attribute("data-id", str(ready[2]["id"]))
    line = sorted((each for each in chair.rows("questions") if each["state"] == "next"), key=lambda each: int(str(each["lined_up"])))
    assert [each["id"] for each in line] == [ready[at]["id"] for at in (0, 2, 1, 3)]


def test_questions_are_read_out_together_and_apart_again(server: Server, open_page: Open) -> None:
    tab = open_page(server.address("moderator"), size=DESK)
    tab.locator("#tab-approved").click()
    tab.keyboard.press("j")
    tab.keyboard.press("b")
    tab.keyboard.press("1")
    tab.keyboard.press("2")
    tab.keyboard.press("Enter")
    expect(tab.get_by_text(re.compile(r"3\W* questions are read out together"))).to_be_visible()
    rows = [each for each in Chair(server).rows("questions") if each["bundle"]]
    assert len(rows) == 3
    assert {each["state"] for each in rows} == {"next"}
    tab.keyboard.press("z")
    expect(tab.get_by_text("Taken back.")).to_be_visible()
    assert [each for each in Chair(server).rows("questions") if each["bundle"]] == []


def test_a_slip_of_paper_an_action_and_a_show_of_hands_are_made_at_the_desk(server: Server, open_page: Open) -> None:
    tab = open_page(server.address("moderator"), size=PHONE)
    tab.get_by_role("button", name="Paper slip").click()
    tab.get_by_label("What the slip says").fill("Is this read from a slip of paper?")
    tab.get_by_role("button", name="Add to the inbox").click()
    expect(tab.get_by_text("The slip is in the inbox.")).to_be_visible()
    tab.locator("#sheet-actions").click()
    tab.get_by_role("button", name="New action").click()
    tab.get_by_label("What will be done").fill("Send the list of contact points")
    tab.get_by_role("button", name="Add action").click()
    expect(tab.get_by_text("no lead yet")).to_be_visible()
    tab.get_by_label(re.compile(r"Status of action \W*1")).select_option("confirmed")
    tab.locator("#sheet-polls").click()
    tab.get_by_label("Question to the room").fill("Shall we go on?")
    tab.get_by_label(re.compile(r"Answer \W*1")).fill("Yes")
    tab.get_by_label(re.compile(r"Answer \W*2")).fill("No")
    tab.get_by_role("button", name="Open", exact=True).click()
    expect(tab.get_by_text(re.compile(r"0\W* hands"))).to_be_visible()
    chair = Chair(server)
    assert [each["text"] for each in chair.rows("questions") if each["text"] and "slip of paper" in str(each["text"])] == ["Is this read from a slip of paper?"]
    assert [(each["text"], each["status"]) for each in chair.rows("actions")] == [("Send the list of contact points", "confirmed")]
    assert [(each["text"], each["answers"], each["state"]) for each in chair.rows("polls")] == [("Shall we go on?", ["Yes", "No"], "open")]


@pytest.mark.parametrize(("size", "language", "colours"), [(PHONE, "ar", "dark"), (DESK, "en", "light")])
def test_no_menu_and_no_form_of_the_desk_has_a_violation(size: tuple[int, int], language: str, colours: str, server: Server, open_page: Open) -> None:
    tab = open_page(server.address("moderator"), size=size, language=language, color_scheme=colours)
    wrong = {}
    tab.locator(".question").first.focus()
    for letter in ("r", ">", "m", "t", "g"):
        tab.keyboard.press(letter)
        wrong[letter] = violations(tab)
        tab.keyboard.press("Escape")
    for opener in ("#paper-opener", "#sheet-actions", "#action-opener", "#sheet-polls", "#sheet-questions", "#tab-approved", "#tab-declined"):
        tab.locator(opener).click()
        wrong[opener] = violations(tab)
    assert {name: found for name, found in wrong.items() if found} == {}
