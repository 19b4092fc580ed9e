"""The last question, final remarks, actions, wrap-up and end."""

from collections.abc import Iterator

from tests.rehearsal import phones
from tests.rehearsal.chair import Chair
from tests.rehearsal.hall import Hall
from tests.rehearsal.hour.panel import delta
from tests.rehearsal.hour.script import HOUR
from tests.rehearsal.ledger import Row
from tests.rehearsal.script import said
from tests.server.wire import row_id, secret

LATE = "Is there still time for one more?"
ACTIONS = (
    ("Circulate the list of trainings", {"person": "P3"}, "2024-07-31", "T13"),
    ("Written answers to the open questions", {"lead": "Organisers"}, "2024-07-18", None),
    ("A call from city to city", {"person": "P6"}, None, "T27"),
)


@HOUR.step("E54", early="13:51:45")
def last_question(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    page = hall.screens["cut"]
    phones.go(page, "ask")
    page.locator("#question-text").fill(LATE)
    yield "13:51:51"
    row.equal("Q20", hall.question("Q20").get("state"), "new")
    yield "13:52:00"
    hall.clock.strike()
    row.eventually(lambda: hall.header()["asking"] is False, "written questions do not close by themselves", 4)
    yield "13:52:20"
    known = len(hall.rows("questions"))
    guest = hall.guest("room")
    answer = hall.send(guest.browser, "question.ask", question=row_id(), secret=secret(), text=LATE)
    row.equal("what a late phone is told", (answer.get("ok"), answer.get("code")), (False, "question.closed"))
    row.equal("until when", answer.get("data", {}).get("until"), hall.scenario.at("13:52:00"))
    row.equal("the records", len(hall.rows("questions")), known)
    pane = page.locator(".pane.ask")
    row.shows(pane, hall.scenario.panel["contact"])
    kept = [each.input_value() for each in page.locator(".pane.ask textarea").all()]
    row.holds(LATE in kept or LATE in pane.inner_text(), "the late text is not kept on the phone")


@HOUR.step("E55")
def final_remarks(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    row.equal("the delta when final remarks begin", delta(hall, "A10"), 25)
    before = hall.step
    yield "13:57:06"
    names = {row_id: name for name, row_id in hall.people.items()}
    finals = sorted((each for each in hall.rows("turns") if each["kind"] == "final"), key=lambda each: each["began_at"])
    row.equal("the order of final remarks", [names[each["person"]] for each in finals], ["P6", "P5", "P4", "P3", "P2", "P1"])
    row.equal("their limits", {each["limit"] for each in finals}, {45_000})
    row.equal("steps for the five that follow", hall.step - before, 5)


@HOUR.step("E56")
def actions(hall: Hall, _chair: Chair, row: Row) -> None:
    for text, lead, due, turn in ACTIONS:
        who = {key: hall.people.get(value, value) for key, value in lead.items()}
        linked = {"turn": hall.turns[turn]} if turn else {}
        dated = {"due": due} if due else {}
        hall.do("ORG", "action.add", action=row_id(), text=text, **who, **dated, **linked)
    rows = sorted(hall.rows("actions"), key=lambda each: each["number"])
    row.equal("the texts", [each["text"] for each in rows], [text for text, *_ in ACTIONS])
    row.equal("the leads", [each["person"] or each["lead"] for each in rows], [hall.people["P3"], "Organisers", hall.people["P6"]])
    row.equal("the dates", [each["due"] for each in rows], ["2024-07-31", "2024-07-18", None])
    row.equal("the states", {each["status"] for each in rows}, {"to_confirm"})
    row.equal("the turns", [each["turn"] for each in rows], [hall.turns["T13"], None, hall.turns["T27"]])


@HOUR.step("E57")
def wrap_up(hall: Hall, chair: Chair, row: Row) -> None:
    row.equal("the delta when the wrap-up begins", delta(hall, "A11"), 10)
    row.equal("the limit of the wrap-up", round(hall.turn("T37").get("limit", 0) / 1000), 170)
    chair.show("actions")
    wall = hall.screens["PRJ"].locator("main")
    for text, *_ in ACTIONS:
        row.shows(wall, text, 2)
    row.shows(wall, hall.scenario.panel["contact"], 2)
    row.equal("the actions for everybody", len(hall.rows("actions", "PRJ")), 3)


@HOUR.step("E58")
def end(hall: Hall, chair: Chair, row: Row) -> None:
    chair.close_panel()
    header = hall.header()
    row.equal("the state", header["state"], "ended")
    row.equal("how early", hall.scenario.at("14:00:00") // 1000 - round(header["ended_at"] / 1000), 15)
    row.equal("clocks that run", [each["id"] for each in hall.rows("turns") if each["started_at"] is not None], [])
    phone = hall.screens["room"].locator("body")
    row.shows(phone, said("now-ended"))
    row.shows(phone, hall.scenario.panel["contact"])
    row.shows(phone, "report")
    row.shows(phone, "withdraw")
