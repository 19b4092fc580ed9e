"""Start, welcome and opening remarks."""

import re
from collections.abc import Iterator

from playwright.sync_api import Locator

from tests.rehearsal.chair import Chair
from tests.rehearsal.hall import Hall
from tests.rehearsal.hour.script import HOUR
from tests.rehearsal.ledger import Row
from tests.rehearsal.script import said

SEES_LIVE = {
    "MOD": "#now .face",
    "COM": "#now .face",
    "PRJ": ".wall .face",
    "STAGE": ".digits",
    "OPN": ".turn .face",
    "P1": ".turn .face",
    "P5": ".turn .face",
    "INT": ".face",
}
"""Seat → what its page shows once somebody speaks."""


def face(place: Locator) -> int | None:
    """What a clock shows, in seconds; negative when it is over."""
    found = re.search(r"([+\u2212-]?)(\d+):(\d\d)", place.first.inner_text() if place.count() else "")
    return None if found is None else (-1 if found[1] == "+" else 1) * (int(found[2]) * 60 + int(found[3]))


def counts(hall: Hall, row: Row, place: Locator, left: int, what: str, within: float = 3.0) -> None:
    """A clock shows, within one second, what was left at the time of the step less what has passed since."""

    def off() -> float:
        shown = face(place)
        return 10**6 if shown is None else shown - (left - (hall.clock.now() - hall.clock.due) / 1000)

    # A face shows 0:30 for the whole second before 0:29.
    row.eventually(lambda: abs(off() - 0.5) <= 1.5, f"{what} shows {face(place)}, {off():+.1f} s off", within)


@HOUR.step("E09")
def start(hall: Hall, _chair: Chair, row: Row) -> None:
    pressed = hall.pressed
    row.eventually(lambda: all(guest.seen_live for guest in hall.crowd.guests), "not every phone is live")
    took = sorted((guest.seen_live or pressed + 99) - pressed for guest in hall.crowd.guests)
    row.quick(took[int(len(took) * 0.95)], 1.0, "being live on 95 of 100 phones")
    for seat, place in SEES_LIVE.items():
        row.visible(hall.screens[seat].locator(place), f"{seat} does not show that the panel is live", 1.5)
    turn = hall.turn("T01")
    row.equal("when the clock was started", hall.scenario.face(turn["started_at"]), "13:00:00")
    row.equal("the first item's start", hall.scenario.face(hall.item("A1")["started_at"]), "13:00:00")
    row.equal("the panel's start", hall.scenario.face(hall.header()["started_at"]), "13:00:00")


@HOUR.step("E10")
def opening(hall: Hall, _chair: Chair, row: Row) -> None:
    wall, opener, after = hall.screens["PRJ"], hall.scenario.people["OPN"], hall.scenario.people["P1"]
    row.shows(wall.locator("main"), opener["name"], 2)
    row.shows(wall.locator("main"), opener["function"])
    row.shows(wall.locator("main"), after["name"])
    own = hall.screens["OPN"].locator(".turn")
    row.shows(own, said("podium-on"), 2)
    counts(hall, row, own.locator(".face"), 240, "the opener's clock")
    row.equal("the opener's phase", own.locator(".face").first.get_attribute("data-phase"), "green")


@HOUR.step("E10+")
def cue_card(hall: Hall, _chair: Chair, row: Row) -> None:
    """Before the step the console offers the sentence for it."""
    opener, after = hall.scenario.people["OPN"], hall.scenario.people["P1"]
    full = [f"{each['honorific']} {each['name']}" for each in (opener, after)]
    row.shows(hall.screens["MOD"].locator("#now"), said("console-say-floor", name=full[0], then=full[1]))


@HOUR.step("E11")
def spanish(hall: Hall, _chair: Chair, row: Row) -> None:
    question, told = hall.questions["Q03"], hall.scenario.questions["Q03"]
    row.equal("the language of Q03", hall.question("Q03")["language"], "es")
    hall.do("COM", "question.approve", question=question)
    row.shows(hall.screens["INT"].locator("body"), told["text"])
    hall.do("COM", "question.gloss", question=question, text="How can local governments take part in the Universal Periodic Review?", language="en")
    row.shows(hall.screens["INT"].locator("body"), "How can local governments take part")
    row.shows(hall.screens["INT"].locator("body"), "unofficial")
    row.equal("the gloss", hall.question("Q03", "INT")["gloss_language"], "en")


@HOUR.step("E12")
def half_a_minute(hall: Hall, _chair: Chair, row: Row) -> None:
    page = hall.screens["OPN"]
    hall.clock.strike()
    counts(hall, row, page.locator(".turn .face"), 30, "the opener's clock")
    row.eventually(lambda: page.locator(".turn .face").first.get_attribute("data-phase") == "amber", "the opener's clock is not amber")
    row.shows(page.locator(".turn .state"), said("podium-on-amber"))
    row.visible(page.locator(".turn .state svg"), "amber has no shape beside its colour")
    row.shows(page.locator("[role=status], [aria-live=polite]"), said("podium-say-thirty"))
    row.shows(hall.screens["PRJ"].locator(".state"), "0:", 2)


@HOUR.step("E13")
def over(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    turn = hall.turn("T02")
    row.equal("what T02 took", round(turn["elapsed"] / 1000), 260)
    row.equal("the limit of T02", turn["limit"], 240_000)
    yield "13:06:35"
    late = hall.item("A3")["started_at"] - hall.scenario.at("13:06:00")
    row.equal("the delta when P1 begins", round(late / 1000), 35)
