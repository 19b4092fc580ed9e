"""The wall loses its cable, P5 drops off, comes back and goes on; somebody guesses addresses."""

import time
from collections.abc import Iterator
from functools import partial

import requests

from tests.rehearsal.chair import Chair
from tests.rehearsal.hall import Hall
from tests.rehearsal.hour.opening import counts
from tests.rehearsal.hour.panel import delta
from tests.rehearsal.hour.script import HOUR
from tests.rehearsal.ledger import Row, plain
from tests.rehearsal.screens import HAND
from tests.rehearsal.script import said
from tests.rehearsal.triage import Triage

GUESSED = ("/moderate", "/p/ZZZZZZ", "/k/guessedguessedguessed", "/admin", "/p/QQQQQQ", "/XYZXYZ", "/p/WWWWWW")
AMBER_WITHIN, RED_WITHIN = 10.0, 15.0


def link_of(hall: Hall, role: str) -> str:
    """The id of the link of a role."""
    return next(str(row["id"]) for row in hall.rows("links") if row["role"] == role)


def is_green(hall: Hall, seat: str) -> bool:
    """Whether the console sees somebody of the podium answer."""
    return hall.crowd.colour("people", hall.people[seat]) == "green"


@HOUR.step("E27")
def wall_cut(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    wall, link = hall.screens["PRJ"], link_of(hall, "display")
    row.shows(wall.locator("main"), hall.scenario.people["P4"]["name"])
    row.eventually(lambda: hall.crowd.colour("links", link) == "green", "the wall is not connected")
    hall.clock.strike()
    pulled = time.monotonic()
    hall.screens.cables["PRJ"].pull()
    took = row.eventually(lambda: hall.crowd.colour("links", link) == "red", "nobody is told that the wall is gone", RED_WITHIN)
    row.holds(took <= RED_WITHIN, f"the wall is red after {took:.1f} s")
    row.shows(hall.screens["MOD"].locator("header.top"), said("console-screen-red"), 2)
    row.note(f"seen after {time.monotonic() - pulled:.1f} s")
    yield "13:21:05"
    hall.clock.strike()
    hall.screens.cables["PRJ"].plug()
    plugged = time.monotonic()
    counts(hall, row, wall.locator(".wall .face"), 130, "the wall", 3.0)
    row.shows(wall.locator("main"), hall.scenario.people["P4"]["name"])
    row.eventually(lambda: wall.locator(".contact").count() == 0, "the wall still says that it has no contact", 3.0)
    row.quick(time.monotonic() - plugged, 3.5, "the wall's return")
    row.hides(wall.locator("body"), hall.scenario.questions["Q11"]["text"])


@HOUR.step("E28")
def advertisement(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    yield "13:21:00"
    Triage(hall).decline("Q14", "off_topic")
    yield "13:22:05"
    Triage(hall).private("Q15")
    for seat in ("MOD", "COM", "PRJ", "P3", "INT", "TEC"):
        row.equal(f"Q15 for {seat}", hall.question("Q15", seat), {})
    row.equal("Q15 for the organiser", hall.question("Q15").get("state"), "private")
    row.equal("what its author is told", (hall.fate("Q15") or {}).get("state"), "private")
    row.hides(hall.screens["PRJ"].locator("body"), hall.scenario.questions["Q15"]["text"], "the wall")
    for seat in ("MOD", "COM"):
        row.gone(hall.screens[seat].locator("body"), hall.scenario.questions["Q15"]["text"], seat)


@HOUR.step("E29")
def seoul(hall: Hall, _chair: Chair, row: Row) -> None:
    row.equal("the delta when P5 begins", delta(hall, "A7"), 75)
    for seat in ("P5", "P6"):
        row.eventually(partial(is_green, hall, seat), f"{seat} is not green", 6)
    hall.screens["P6"].locator(".turn").wait_for()
    row.shows(hall.screens["P6"].locator(".turn"), said("podium-next"), 2)
    counts(hall, row, hall.screens["P5"].locator(".turn .face"), 240, "the laptop whose clock is 187 s fast")


@HOUR.step("E30")
def drops_off(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    person = hall.people["P5"]
    hall.clock.strike()
    cut = time.monotonic()
    hall.screens.cables["P5"].pull()
    row.eventually(lambda: hall.crowd.colour("people", person) in {"amber", "red"}, "P5 does not turn amber", AMBER_WITHIN)
    row.shows(hall.screens["MOD"].locator(".notices"), hall.scenario.people["P5"]["name"], 2)
    row.equal("the clock of P5", hall.turn("T07a".rstrip("a")).get("state"), "running")
    yield "13:25:20"
    row.eventually(lambda: hall.crowd.colour("people", person) == "red", "P5 does not turn red", max(1.0, RED_WITHIN - (time.monotonic() - cut)))
    amber = hall.crowd.first(cut, lambda here: here.get("people", {}).get(person) == "amber")
    red = hall.crowd.first(cut, lambda here: here.get("people", {}).get(person) == "red")
    row.holds(amber is not None and amber <= AMBER_WITHIN, f"amber after {amber} s")
    row.holds(red is not None and red <= RED_WITHIN, f"red after {red} s")
    row.shows(hall.screens["TEC"].locator("li", has_text=hall.scenario.people["P5"]["name"]), "silent for", 2)
    row.shows(hall.screens["MOD"].locator("body"), said("console-presence-red"), 2)
    row.note(f"amber after {amber:.1f} s, red after {red:.1f} s" if amber and red else "no colours")


@HOUR.step("E31")
def set_aside(hall: Hall, chair: Chair, row: Row) -> None:
    turn = hall.scenario.turn("T07a")
    chair.pause(turn, "connection")
    paused = hall.turn("T07")
    row.equal("what is left of P5's turn", round((paused["limit"] - paused["elapsed"]) / 1000), 123)
    chair.set_aside(turn, "connection")
    held = hall.turn("T07")
    row.equal("P5's turn", (held["state"], round((held["limit"] - held["elapsed"]) / 1000)), ("held", 123))
    first = hall.header()["line"][0]
    row.equal("who comes next", first["person"], hall.people["P6"])
    wall = hall.screens["PRJ"].locator("main")
    row.shows(wall, said("pause-technical"), 2)
    row.hides(wall, said("pause-connection"))
    row.hides(hall.screens["PRJ"].locator(".technical-pause"), hall.scenario.people["P5"]["name"])


@HOUR.step("E32")
def stood_by(hall: Hall, _chair: Chair, row: Row) -> None:
    turn = hall.turn("T08")
    row.equal("who speaks", (turn.get("person"), turn.get("state")), (hall.people["P6"], "running"))
    row.shows(hall.screens["P6"].locator(".turn"), said("podium-on"), 2)
    row.equal("the delta when P6 begins", delta(hall, "A8"), -30)


@HOUR.step("E33")
def back(hall: Hall, _chair: Chair, row: Row) -> None:
    hall.clock.strike()
    phone = hall.screens.open("P5 phone", hall.server.address("panellist", 4), size=HAND, timezone="Asia/Seoul")
    place = phone.locator(".turn")
    row.holds(any(words in plain(place) for words in ("2:03", "2:04")), f"the phone does not say what is left: {plain(place)[:120]}")
    row.shows(place, "interrupted")
    row.shows(place, hall.scenario.people["P6"]["name"])
    row.eventually(lambda: hall.crowd.colour("people", hall.people["P5"]) == "green", "the console is not told that P5 is back", 6)
    row.shows(hall.screens["MOD"].locator("section.now"), hall.scenario.people["P5"]["name"], 2)
    hall.screens.cables["P5"].plug()
    row.shows(hall.screens["P5"].locator("body"), said("podium-elsewhere"), 15)
    row.eventually(lambda: hall.crowd.heard[-1][1]["roles"].get("panellist") == 7, "panellists' screens are not 7", 6)
    row.shows(place, "interrupted")


@HOUR.step("E34")
def goes_on(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    counts(hall, row, hall.screens["P5 phone"].locator(".turn .face"), 138, "P5's phone")
    yield "13:31:21"
    turn = hall.turn("T07")
    row.equal("P5's turn in all", round(turn["elapsed"] / 1000), 227)
    row.equal("its runs", len(turn["runs"]), 2)
    row.equal("interruptions and what was granted", (turn["interruptions"], turn["granted"]), (1, 15_000))
    row.equal("turns of P5 so far", sum(each["person"] == hall.people["P5"] for each in hall.rows("turns")), 1)


@HOUR.step("E35")
def guesses(hall: Hall, _chair: Chair, row: Row) -> None:
    took = []
    with requests.Session() as session:
        for path in GUESSED:
            began = time.monotonic()
            answer = session.get(hall.server.url + path, timeout=10)
            took.append(time.monotonic() - began)
            row.holds(answer.status_code in {404, 429}, f"{path} answers {answer.status_code}")
    slowed = sorted(took[:5])[2] < 0.25 * row.busy and took[5] >= 0.25 and took[6] >= 0.5
    row.holds(slowed, f"not slowed after five: {[round(each, 2) for each in took]}")
    row.hides(hall.screens["MOD"].locator("body"), "moderate/")
    row.holds("/moderate" not in hall.server.log, "the log keeps what was guessed")
