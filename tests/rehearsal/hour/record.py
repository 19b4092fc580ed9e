"""After the end: the outcome page, the exports, and the answers that come in writing."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator

import requests

from moderator.exchange.exporters.words import lasted
from tests.rehearsal.chair import Chair
from tests.rehearsal.exports import TABLES, again, fetched, words_of
from tests.rehearsal.hall import Hall
from tests.rehearsal.hour.script import HOUR
from tests.rehearsal.ledger import Row
from tests.rehearsal.script import said
from tests.server.wire import row_id

SEALED = ("Q11", "Q14", "Q15", "Q17")
"""Declined, private and withdrawn: their words stand in no export."""
NUMBER = re.compile(r"-?\d+(\.\d+)?")
ANSWER = "The Office for Local Rights will report to the Council in June."
DUE = "2024-07-18"
OWED = {"P1": 1, "P3": 2, "P4": 1, "P5": 1}


@HOUR.step("E59")
def outcome(hall: Hall, _chair: Chair, row: Row) -> None:
    page = hall.screens["ORG"]
    page.goto(f"{hall.server.url}/organise/{hall.server.code}/record")
    expected, main = hall.scenario.expected, page.locator("main")
    row.shows(main, str(lasted(expected["total"] * 1000)))
    for speaker, seconds in expected["speaking"].items():
        line = page.locator("tr", has_text=hall.scenario.name_of(speaker)).first
        row.shows(line, str(lasted(seconds * 1000)))
    for state, counted in expected["outcomes"].items():
        # The draft of the phone that lost its Wi-Fi was sent and taken back, and is none of the told questions.
        count = counted + (state == "withdrawn")
        line = page.locator("tr, li, div.number", has_text=said(f"record-outcome-{state}")).first
        row.shows(line, str(count))
    for action in hall.rows("actions"):
        row.shows(main, action["text"])
    for person, count in OWED.items():
        row.holds(count == 0 or hall.scenario.people[person]["name"] in main.inner_text(), f"{person} owes answers and is not named")


@HOUR.step("E60")
def exports(hall: Hall, _chair: Chair, row: Row) -> None:
    files = fetched(hall)
    row.equal("the exports", sorted(name for name, data in files.items() if not data), [])
    _turns(hall, row, _table(files["turns.csv"]))
    _sums(hall, row, files)
    _states(hall, row, files)
    for name, data in files.items():
        for question in SEALED:
            row.holds(hall.scenario.questions[question]["text"] not in words_of(name, data), f"the words of {question} stand in {name}")
    for name in TABLES:
        for cell in (cell for line in csv.reader(io.StringIO(files[name].decode("utf-8-sig"))) for cell in line):
            row.holds(NUMBER.fullmatch(cell) or not cell.startswith(("=", "+", "-", "@", "\t", "\r")), f"{name} has a live cell: {cell[:40]}")
    told = json.loads(files["record.json"])
    nameless = [each for each in told["questions"] if each["anonymous"]]
    row.holds(nameless, "no question is anonymous")
    row.equal("times of anonymous questions", {each["received"] for each in nameless}, {None})
    row.equal("groups and channels of anonymous questions", {(each["group"], each["channel"]) for each in nameless}, {(None, None)})
    row.holds(again(files["record.json"]) == files["record.json"], "the record does not come back from its own file as it was")
    row.equal("the tables in one file", sorted(zipfile.ZipFile(io.BytesIO(files["tables.zip"])).namelist()), sorted(TABLES))


def _table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def _turns(hall: Hall, row: Row, found: list[dict[str, str]]) -> None:
    whole: dict[str, list[tuple[str, str]]] = {}
    for turn in hall.scenario.turns:
        whole.setdefault(turn.whole, []).append((hall.scenario.face(turn.began), hall.scenario.face(turn.ended)))
    runs = ["; ".join(f"{began}-{ended}" for began, ended in each) for each in whole.values()]
    row.equal("turns.csv", [each["Runs"] for each in found], runs)
    speakers = [hall.scenario.name_of(next(turn.speaker for turn in hall.scenario.turns if turn.whole == name)) for name in whole]
    row.equal("the speakers of turns.csv", [each["Speaker"] for each in found], speakers)
    over = {name: int(each["Over (s)"]) for name, each in zip(whole, found, strict=False) if each["Over (s)"] not in {"", "0"}}
    row.equal("over time in turns.csv", over, {each["turn"]: each["seconds"] for each in hall.scenario.expected["overruns"]})


def _sums(hall: Hall, row: Row, files: dict[str, bytes]) -> None:
    expected = hall.scenario.expected
    spoken = {each["Speaker"]: int(each["Spoken (s)"]) for each in _table(files["speaking-time.csv"])}
    row.equal("speaking-time.csv", spoken, {hall.scenario.name_of(speaker): seconds for speaker, seconds in expected["speaking"].items()})
    late = {f"A{each['No.']}": int(each["Late (s)"]) for each in _table(files["items.csv"])}
    row.equal("items.csv", late, expected["deltas"])


def _states(hall: Hall, row: Row, files: dict[str, bytes]) -> None:
    wanted = sorted([said(f"question-{each['state']}") for each in hall.scenario.questions.values()] + [said("question-withdrawn")])
    found = sorted(each["State"].casefold() for each in _table(files["questions.csv"]))
    row.equal("the states of questions.csv", found, wanted)
    asked = [each for each in hall.scenario.requests.values() if each["state"] is not None]
    fates = {each["Name"]: each["State"].casefold() for each in _table(files["floor.csv"]) if each["Name"] != hall.scenario.data["guests"]["F09"]["name"]}
    row.equal("floor.csv", sorted(fates.items()), sorted({each["name"]: said(f"request-{each['state'].replace('_', '-')}") for each in asked}.items()))


@HOUR.step("E62")
def letters(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    hall.clock.strike()
    hall.do("ORG", "outcome.due", day=DUE)
    _letters(hall, row)
    owed = {name: told for name, told in hall.scenario.questions.items() if told["state"] == "written"}
    page = hall.screens["P3"]
    page.reload()
    for told in owed.values():
        section = page.locator("section.writing")
        (row.shows if told["for"] == "P3" else row.hides)(section, told["text"])
    card = page.locator("section.writing li", has_text=owed["Q20"]["text"])
    card.locator("textarea").fill(ANSWER)
    card.locator("form button.primary").click()
    row.shows(card, said("podium-writing-sent"))
    other = hall.do("P1", "submission.answer", submission=row_id(), question=hall.questions["Q04"], text="The evidence is in the annex.")
    row.holds(other["ok"], "P1's answer is not taken")
    refused = hall.tried("P1", "submission.answer", submission=row_id(), question=hall.questions["Q20"], text="I know better.")
    row.holds(not refused["ok"], "somebody answers a question that is another's")
    for seat in ("P1", "P3"):
        row.equal(f"what {seat} sees of written answers", {each["person"] for each in hall.rows("submissions", seat)}, {hall.people[seat]})
    row.equal("what everybody sees before it is approved", hall.rows("submissions", "PRJ"), [])
    _approved(hall, row)
    yield "+360 h"
    hall.clock.strike()
    late = hall.tried("P5", "submission.answer", submission=row_id(), question=hall.questions["Q19"], text="En 2025.")
    row.equal("an answer after the day", (late["ok"], late.get("code")), (False, "submission.late"))


def _letters(hall: Hall, row: Row) -> None:
    """Each panellist's letter holds their own questions and nobody else's; the link in it is theirs."""
    http, desk = hall.seats["ORG"].http, f"{hall.server.url}/organise/{hall.server.code}/follow-up/letters"
    links = {hall.people[f"P{number + 1}"]: hall.server.address("panellist", number) for number in range(6)}
    for name, count in OWED.items():
        person = hall.people[name]
        letter = http.get(f"{desk}/{person}.txt?in=en", timeout=30).text
        told = [each for each in hall.scenario.questions.values() if each["state"] == "written"]
        row.equal(f"the questions of {name}'s letter", sum(each["text"] in letter for each in told), count)
        row.holds(all(each["for"] == name for each in told if each["text"] in letter), f"{name}'s letter has a question of somebody else")
        found = [address for address in links.values() if address in letter]
        row.equal(f"the links of {name}'s letter", found, [links[person]])


def _approved(hall: Hall, row: Row) -> None:
    """The organiser approves on the page and publishes; then everybody reads it, and anonymous is still anonymous."""
    page, address = hall.screens["ORG"], f"{hall.server.url}/p/{hall.server.code}/outcome"
    stranger = requests.get(address, timeout=30)
    row.holds(ANSWER not in stranger.text, "an answer is shown before it is approved")
    page.goto(f"{hall.server.url}/organise/{hall.server.code}/follow-up")
    page.locator("article.follow-text", has_text=ANSWER).locator("button.primary").click()
    page.wait_for_url("**done=approve**")
    page.locator("form:has(input[name=act][value=publish]) button").click()
    page.wait_for_url("**done=publish**")
    told = requests.get(address, timeout=30)
    row.equal("the public outcome page", told.status_code, 200)
    row.holds(ANSWER in told.text, "the approved answer is not published")
    row.holds("The evidence is in the annex." not in told.text, "an answer is published that nobody has approved")
    row.holds(hall.scenario.questions["Q20"]["text"] in told.text, "the anonymous question is not published")
    for sealed in SEALED:
        row.holds(hall.scenario.questions[sealed]["text"] not in told.text, f"the words of {sealed} are published")
    row.equal("what its author's phone is told once nothing leads to it", hall.fate("Q20"), None)
    row.equal(
        "what stands beside the anonymous question",
        {key: hall.question("Q20").get(key) for key in ("name", "organisation", "group", "channel")},
        dict.fromkeys(("name", "organisation", "group", "channel")),
    )
