"""From a late start to the last speech: wall, repair by shorter speeches, a double press, a battery, a drop-off."""

import threading
import time
from collections.abc import Iterator

from tests.rehearsal.chair import Chair
from tests.rehearsal.hall import Hall, sent
from tests.rehearsal.hour.mishaps import AMBER_WITHIN, RED_WITHIN, link_of
from tests.rehearsal.hour.opening import counts
from tests.rehearsal.hour.panel import delta
from tests.rehearsal.ledger import Row
from tests.rehearsal.screens import HAND
from tests.rehearsal.script import said
from tests.rehearsal.second.script import SECOND
from tests.rehearsal.triage import Triage
from tests.server.wire import command

OVER = 105_000


@SECOND.step("S04")
def start(hall: Hall, _chair: Chair, row: Row) -> None:
    pressed = hall.pressed
    row.eventually(lambda: all(guest.seen_live for guest in hall.crowd.guests), "not every phone is live")
    took = sorted((guest.seen_live or pressed + 99) - pressed for guest in hall.crowd.guests)
    row.quick(took[int(len(took) * 0.95)], 1.0, "being live on 95 of 100 phones")
    row.equal("the delta of the welcome", delta(hall, "A1"), 60)


@SECOND.step("S05")
def wall_cut(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    wall, link = hall.screens["PRJ"], link_of(hall, "display")
    row.eventually(lambda: hall.crowd.colour("links", link) == "green", "the wall is not connected")
    hall.clock.strike()
    hall.screens.cables["PRJ"].pull()
    row.eventually(lambda: hall.crowd.colour("links", link) == "red", "nobody is told that the wall is gone", RED_WITHIN)
    row.shows(hall.screens["MOD"].locator("header.top"), said("console-screen-red"), 2)
    yield "15:02:10"
    hall.clock.strike()
    hall.screens.cables["PRJ"].plug()
    counts(hall, row, wall.locator(".wall .face"), 110, "the wall")
    row.shows(wall.locator("main"), hall.scenario.people["MOD"]["name"])


@SECOND.step("S06")
def shorter(hall: Hall, chair: Chair, row: Row) -> Iterator[str]:
    row.equal("what the opening took", round(hall.turn("T02")["elapsed"] / 1000), 360)
    yield "15:09:45"
    shown = chair.mend("cut", "1:45", OVER)
    for words in ("1:45", "5:30", "16:31"):
        row.holds(words in shown, f"the offers do not name {words}: {shown!r}")
    row.equal("the speeches", [hall.item(each)["budget"] for each in ("A3", "A4", "A5", "A6")], [330_000] * 4)
    row.equal("the debate", hall.item("A7")["budget"], 49 * 60_000)


@SECOND.step("S07")
def both_press(hall: Hall, _chair: Chair, row: Row) -> None:
    before, answers = hall.step, []

    def press(seat: str) -> None:
        answers.append(sent(hall.seats[seat], command("programme.next", {"after": before})))

    presses = [threading.Thread(target=press, args=(seat,)) for seat in ("MOD", "COM")]
    with hall.clock.held():
        for each in presses:
            each.start()
        for each in presses:
            each.join()
    row.equal("who was told that somebody was quicker", [answer.get("code") for answer in answers if not answer["ok"]], ["step.taken"])
    row.equal("steps made", hall.step - before, 1)
    hall.turns["T03"] = hall.header()["turn"]
    row.equal("P1's limit", hall.turn("T03")["limit"], 330_000)


@SECOND.step("S08")
def battery(hall: Hall, _chair: Chair, row: Row) -> None:
    hall.screens.shut("COM")
    hall.deputy = "MOD"
    row.eventually(lambda: hall.crowd.heard and hall.crowd.heard[-1][1]["roles"].get("moderator") == 2, "the co-moderator's page is still counted", 8)


@SECOND.step("S09")
def on_paper(hall: Hall, _chair: Chair, row: Row) -> None:
    found = hall.question("Q03")
    row.equal("where it came from", (found["state"], found["channel"]), ("new", "paper"))
    Triage(hall).approve("Q03")
    row.shows(hall.screens["INT"].locator("body"), hall.scenario.questions["Q03"]["text"])


@SECOND.step("S10")
def declined(hall: Hall, _chair: Chair, row: Row) -> None:
    Triage(hall).decline("Q06", "not_a_question")
    for seat in ("PRJ", "P1", "INT", "phone"):
        row.hides(hall.screens[seat].locator("body"), hall.scenario.questions["Q06"]["text"])
    row.equal("what the author is told", (hall.fate("Q06") or {}).get("state"), "declined")


@SECOND.step("S11")
def drops_off(hall: Hall, chair: Chair, row: Row) -> Iterator[str]:
    person, turn = hall.people["P2"], hall.scenario.turn("T04a")
    hall.clock.strike()
    cut = time.monotonic()
    hall.screens.cables["P2"].pull()
    row.eventually(lambda: hall.crowd.colour("people", person) in {"amber", "red"}, "P2 does not turn amber", AMBER_WITHIN)
    yield "15:17:30"
    chair.pause(turn, "connection")
    chair.set_aside(turn, "connection")
    held = hall.turn("T04")
    row.equal("what is left for P2", round((held["limit"] - held["elapsed"]) / 1000), 210)
    row.shows(hall.screens["PRJ"].locator("main"), said("pause-technical"), 2)
    row.equal("who comes next", hall.header()["line"][0]["person"], hall.people["P3"])
    yield "15:17:51"
    row.eventually(lambda: hall.crowd.colour("people", person) == "red", "P2 does not turn red", max(1.0, RED_WITHIN - (time.monotonic() - cut)))
    row.equal("the delta when P3 begins", delta(hall, "A5"), -130)


@SECOND.step("S12")
def back(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    hall.clock.strike()
    phone = hall.screens.open("P2 phone", hall.server.address("panellist", 1), size=HAND, timezone="Africa/Nairobi")
    row.shows(phone.locator(".turn"), "interrupted")
    row.eventually(lambda: hall.crowd.colour("people", hall.people["P2"]) == "green", "the console is not told that P2 is back", 6)
    yield "15:23:11"
    turn = hall.turn("T04")
    row.equal("P2's turn", (turn["state"], len(turn["runs"]), turn["interruptions"], turn["granted"]), ("running", 1, 1, 0))
    counts(hall, row, phone.locator(".turn .face"), 209, "P2's phone")


@SECOND.step("S13")
def offered(hall: Hall, _chair: Chair, row: Row) -> None:
    hall.do("P3", "question.offer", question=hall.questions["Q05"], offer="take")
    row.equal("the offers of Q05", hall.question("Q05")["offers"], [{"person": hall.people["P3"], "offer": "take", "to": None}])
    row.holds(not hall.question("Q05", "P1").get("offer"), "P1 is told of P3's offer")
