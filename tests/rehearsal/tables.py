"""The tables at the end: every number of the scenario, read from what the console sees."""

from collections import Counter
from collections.abc import Callable

from tests.rehearsal.hall import Hall
from tests.rehearsal.ledger import Ledger, Row
from tests.rehearsal.scenario import Json, Turn


def compare(hall: Hall, ledger: Ledger) -> None:
    """One row of the ledger for each table."""
    tables: dict[str, tuple[str, Callable[[Hall, Row], None]]] = {
        "turns": ("the turns, to the second", _turns),
        "items": ("the schedule's deltas", _deltas),
        "asked": ("the written questions", _questions),
        "floor": ("the requests for the floor", _requests),
        "spoke": ("speaking time, over and interrupted", _speaking),
        "total": ("totals", _totals),
    }
    for name, (what, check) in tables.items():
        row = ledger.table(name, what)
        with ledger.playing(row):
            check(hall, row)
        ledger.say(row)


def _seconds(ms: float) -> int:
    return round(ms / 1000)


def _turns(hall: Hall, row: Row) -> None:
    rows = sorted(hall.rows("turns"), key=lambda each: each["began_at"])
    told: dict[str, list[Turn]] = {}
    for turn in hall.scenario.turns:
        told.setdefault(turn.whole, []).append(turn)
    row.equal("the number of turns", len(rows), len(told))
    for each in rows:
        name = next((name for name, row_id in hall.turns.items() if row_id == each["id"]), None)
        row.holds(name is not None, f"a turn that is not told: {each['kind']} {each['name']} {hall.scenario.face(each['began_at'])}")
    for name, runs in told.items():
        _turn(hall, row, hall.turn(name), name, runs)


def _turn(hall: Hall, row: Row, found: Json, name: str, runs: list[Turn]) -> None:
    if not found:
        row.holds(condition=False, sentence=f"{name} is not there")
        return
    face, first = hall.scenario.face, runs[0]
    wanted = [(face(run.began), face(run.ended), run.spoken, run.limit) for run in runs]
    got = [
        (face(run["from"]), face(run["to"]), _seconds(run["to"] - run["from"]), None if run["limit"] is None else _seconds(run["limit"]))
        for run in found["runs"]
    ]
    # A second run begins with what the first has left, goodwill added.
    row.equal(f"{name} (from, to, spoken, limit)", got, wanted)
    row.equal(f"{name}'s kind", found["kind"], first.kind)
    row.equal(f"{name}'s item", found["item"], hall.items[first.item])
    row.equal(f"{name}'s speaker", found["name"], hall.scenario.name_of(first.speaker))


def _deltas(hall: Hall, row: Row) -> None:
    start = hall.header()["starts_at"]
    for item, wanted in hall.scenario.expected["deltas"].items():
        found = hall.item(item)
        got = None if found["started_at"] is None else _seconds(found["started_at"] - start - found["starts_at"])
        row.equal(f"the delta of {item}", got, wanted)


def _questions(hall: Hall, row: Row) -> None:
    rows = {each["id"]: each for each in hall.rows("questions")}
    for name, told in hall.scenario.questions.items():
        found = rows.get(hall.questions.get(name, ""), {})
        row.equal(f"{name}'s state", found.get("state"), told["state"])
        row.equal(f"{name}'s reason", found.get("reason"), told["reason"])
        row.equal(f"{name} was merged into", found.get("merged_into"), hall.questions.get(told["into"]) if told["into"] else None)
        row.equal(f"{name}'s text", found.get("text"), None if told["state"] == "withdrawn" else told["text"])
        _author(row, name, told, found)
        row.equal(f"{name} is for", found.get("for"), hall.people.get(told["for"]) if told["for"] else None)


def _author(row: Row, name: str, told: Json, found: Json) -> None:
    is_named = told["name"] is not None and told["state"] != "withdrawn"
    wanted = (told["name"], told["group"], told["channel"], told["language"]) if is_named else (None, None, None, told["language"])
    row.equal(f"{name}'s author", tuple(found.get(key) for key in ("name", "group", "channel", "language")), wanted)


def _requests(hall: Hall, row: Row) -> None:
    for name, told in hall.scenario.requests.items():
        found = hall.request(name)
        row.equal(f"{name}'s state", found.get("state"), told["state"])
        if told["state"] is not None:
            row.equal(f"{name} asked", hall.scenario.face(found["received"]), told["at"])
            row.equal(f"{name}'s channel and group", (found["channel"], found["group"]), (told["channel"], told["group"]))


def _speaking(hall: Hall, row: Row) -> None:
    expected, spoken = hall.scenario.expected, Counter[str]()
    over: dict[str, int] = {}
    for name, turn_id in hall.turns.items():
        turn = hall.row("turns", turn_id)
        speaker = next(each.speaker for each in hall.scenario.turns if each.whole == name)
        took = sum(_seconds(run["to"] - run["from"]) for run in turn.get("runs", []))
        spoken[speaker] += took
        if turn.get("limit") is not None and took > _seconds(turn["limit"]):
            over[name] = took - _seconds(turn["limit"])
    row.equal("speaking time", dict(sorted(spoken.items())), dict(sorted(expected["speaking"].items())))
    row.equal("all speech", sum(spoken.values()), expected["total"])
    row.equal("over time", over, {each["turn"]: each["seconds"] for each in expected["overruns"]})
    by_honorific = Counter[str]()
    for person, told in hall.scenario.people.items():
        by_honorific[told["honorific"].split()[-1]] += spoken[person]
    row.equal("by honorific", dict(by_honorific), expected["by_honorific"])
    panellists = [each for each, told in hall.scenario.people.items() if told["part"] == "panellist"]
    row.equal("panellists", sum(spoken[each] for each in panellists), expected["panellists"])
    row.equal("panellists online", sum(spoken[each] for each in panellists if hall.scenario.people[each].get("online")), expected["online_panellists"])
    turns = hall.rows("turns")
    for key, unit in (("interruptions", 1), ("granted", 1000)):
        found = {name: sum(turn[key] for turn in turns if turn["person"] == row_id) // unit for name, row_id in hall.people.items()}
        row.equal(key, {name: count for name, count in found.items() if count}, expected[key])


def _totals(hall: Hall, row: Row) -> None:
    rows, expected = hall.rows("questions"), hall.scenario.expected
    kept = [each for each in rows if each["id"] in set(hall.questions.values())]
    row.equal("outcomes", dict(Counter(each["state"] for each in kept)), expected["outcomes"])
    named = [each for each in kept if each["name"] is not None]
    row.equal("channels of named questions", dict(Counter(each["channel"] for each in named)), expected["named_channels"])
    told = hall.scenario.questions
    gone = sum(told[name]["state"] == "withdrawn" and told[name]["name"] is not None for name in told)
    row.equal("anonymous", sum(each["anonymous"] for each in kept) - gone, expected["anonymous"])
