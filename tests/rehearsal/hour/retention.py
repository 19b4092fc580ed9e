"""What is kept no longer: the panel is closed and anonymised in the evening, and after thirty days words and names go by themselves."""

import json
from typing import Any

from moderator.domain.questions import SPOKEN_STATES
from moderator.domain.retention import KINDS, TRACES
from moderator.domain.statistics import statistics
from tests.rehearsal import tables
from tests.rehearsal.chair import Chair
from tests.rehearsal.exports import KEPT
from tests.rehearsal.hall import Hall
from tests.rehearsal.hour.script import HOUR
from tests.rehearsal.kept import asked, copy_of_the_evening, places
from tests.rehearsal.ledger import Row, comes_true

CLEANED_WITHIN = 10.0
SUMS = ("total", "over", "granted", "interruptions", "kinds", "parts", "sides", "panellists", "groups", "honorifics")


@HOUR.step("E61")
def anonymised(hall: Hall, _chair: Chair, row: Row) -> None:
    # The last moment at which every word of the hour can be compared.
    tables.compare(hall, hall.ledger)
    everywhere = copy_of_the_evening(hall.server)
    words = {name: hall.scenario.questions[name]["text"] for name in ("Q11", "Q14", "Q15", "Q17")}
    row.holds(everywhere <= set(places(hall.server, words["Q11"])), "the search would not find Q11 where it is")
    page = hall.screens["ORG"]
    page.goto(f"{hall.server.url}/organise/{hall.server.code}")
    form = page.locator("form.deed", has=page.locator("button[value=anonymise]"))
    form.locator("input[name=sure]").check()
    form.locator("button").click()
    page.wait_for_url("**done=anonymised**")
    row.equal("the state", hall.header()["state"], "anonymised")
    for name, text in words.items():
        _gone(hall, row, name, text)
    for what, sought in _people(hall).items():
        found = {place for each in sought for place in places(hall.server, each)}
        row.holds(sought, f"there is no {what} to look for")
        row.equal(f"where any {what} stands", found, set())
    row.equal("what a phone is told of its question", hall.fate("Q20"), None)
    refused = hall.tried("COM", "question.approve", question=hall.questions["Q11"])
    row.equal("a change of the hour afterwards", (refused.get("code"), refused.get("data")), ("panel.state", {"state": "anonymised"}))


@HOUR.step("E63")
def erased(hall: Hall, _chair: Chair, row: Row) -> None:
    hall.clock.strike()
    row.eventually(lambda: set(_entries(hall)) == {*KINDS, TRACES}, "not every kind has gone", CLEANED_WITHIN)
    rows = {each["id"]: each for each in hall.rows("questions")}
    quoted = {name for name, told in hall.scenario.questions.items() if told["state"] in SPOKEN_STATES}
    row.holds(quoted, "the outcome quotes no question")
    # The demo panel, which every installation opens first, asks one of them in the same words and is still open.
    elsewhere = {
        text
        for (text,) in asked(hall.server, "SELECT q.text FROM questions q JOIN panels p ON p.id = q.panel_id WHERE p.code <> :code", code=hall.header()["code"])
    }
    for name, told in hall.scenario.questions.items():
        row.equal(f"the words of {name}", rows[hall.questions[name]]["text"], told["text"] if name in quoted else None)
        if name not in quoted and told["text"] not in elsewhere:
            _gone(hall, row, name, told["text"])
    row.equal("names on the list of speakers", {each["name"] for each in hall.rows("requests")}, {""})
    row.equal("names of the floor beside turns", {each["name"] for each in hall.rows("turns") if each["person"] is None}, {""})
    _counted(hall, row)
    row.holds(all(set(each) == {"kind", "count", "at", "made"} for each in _purged(hall)), "more than counts is kept of a purge")
    row.holds(all(isinstance(each[name], int) for each in _purged(hall) for name in ("count", "at", "made")), "what is kept of a purge is no number")
    page = hall.screens["ORG"]
    page.goto(f"{hall.server.url}/organise/{hall.server.code}")
    for kind in (*KINDS, TRACES):
        row.shows(page.locator(f"#kept div[data-kind={kind}]"), f": {_entries(hall)[kind]}")


def _counted(hall: Hall, row: Row) -> None:
    """Everything that the record of the evening added up to."""
    before = statistics(json.loads((KEPT / "record.json").read_bytes()))
    told = hall.seats["ORG"].http.get(f"{hall.server.url}/organise/{hall.server.code}/record/record.json", timeout=60)
    after = statistics(told.json())
    row.equal("the counts of questions", after.questions, before.questions)
    row.equal("the counts of the floor", after.floor, before.floor)
    row.equal("the pace", after.pace, before.pace)
    for name in SUMS:
        row.equal(f"speaking time, {name}", getattr(after.speaking, name), getattr(before.speaking, name))


def _people(hall: Hall) -> dict[str, list[str]]:
    """What nothing on the disk or in the log may hold."""
    agents = {str(page.evaluate("navigator.userAgent")) for page in hall.screens.pages.values()}
    secrets = [secret for guest in hall.crowd.guests for secret in guest.kept.values()]
    return {
        "address of a client": ["127.0.0.1", "::1"],
        "user agent": [*agents, "HeadlessChrome", "Mozilla/", "python-requests"],
        "secret of a phone": secrets,
        "token of P5": [hall.server.address("panellist", 4).rsplit("/", 1)[1]],
    }


def _gone(hall: Hall, row: Row, name: str, text: str) -> None:
    """Wait until no byte of a question is left."""
    left = not comes_true(lambda: not places(hall.server, text), CLEANED_WITHIN * row.busy)
    row.holds(not left, f"{name} still stands in {places(hall.server, text)}")


def _purged(hall: Hall) -> list[dict[str, Any]]:
    [(found,)] = asked(hall.server, "SELECT purged FROM panels WHERE code = :code", code=hall.header()["code"])
    entries: list[dict[str, Any]] = json.loads(found) if isinstance(found, str) else found
    return entries


def _entries(hall: Hall) -> dict[str, int]:
    """Kind → how many were erased."""
    sums: dict[str, int] = {}
    for each in _purged(hall):
        sums[each["kind"]] = sums.get(each["kind"], 0) + each["count"]
    return sums
