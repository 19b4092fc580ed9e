"""Records by hand: the rehearsed hour as its tables tell it, without a panel that was run."""

from typing import Any

from tests.rehearsal.scenario import Json, Scenario, Turn

HOUR = Scenario("hour.json")


def hour() -> Json:
    """The record of the rehearsed hour."""
    return {
        "schema": 1,
        "panel": _panel(),
        "people": [{"id": key, "place": place, "online": False, **person} for place, (key, person) in enumerate(HOUR.people.items(), 1)],
        "items": _items(),
        "questions": [_question(each) for each in HOUR.questions.values()],
        "requests": [_request(each) for each in HOUR.requests.values() if each["state"] is not None],
        "turns": [_turn(runs) for runs in _whole().values()],
        "actions": [], "polls": [], "remarks": [], "submissions": [], "passages": [], "links": [], "log": [],
    }  # fmt: skip


def question(number: int, **more: Any) -> Json:
    """One question of a record; anonymous unless it is named."""
    named = more.get("name") is not None
    return {
        "id": f"q{number}", "number": number, "text": "Why?", "name": None, "organisation": None, "group": None, "language": "en", "channel": None,
        "state": "approved", "reason": None, "anonymous": not named, "assigned": [], "addressee": None, "merged_into": None, "received": None,
        "askers": 1, "voices": 1, "originals": [], "tags": [], "gloss": None, "gloss_language": None,
    } | more  # fmt: skip


def request(number: int, **more: Any) -> Json:
    """One request for the floor."""
    return {
        "id": f"f{number}", "number": number, "name": f"Delegation {number}", "organisation": None, "group": None, "channel": None, "state": "waiting",
        "absences": 0, "requested_at": 0, "on_behalf": False, "named": True, "kind": "floor", "nth": 1, "topic": None,
    } | more  # fmt: skip


def _panel() -> Json:
    told = HOUR.panel
    starts, ends = HOUR.at(told["starts"]), HOUR.at(told["ends"])
    return {
        "code": "REHEAR", "title": told["title"], "state": "ended", "timezone": told["timezone"], "language": "en", "languages": told["languages"],
        "starts_at": starts, "ends_at": ends, "started_at": starts, "ended_at": HOUR.at("13:59:45"), "attribution": "optional",
        "groups": ["state", "un", "nhri", "local", "civil", "academia", "media", "youth", "business", "other"],
    }  # fmt: skip


def _items() -> list[Json]:
    start, rows = HOUR.at(HOUR.panel["starts"]), []
    for place, told in enumerate(HOUR.expected["programme"], 1):
        began = min(turn.began for turn in HOUR.turns if turn.item == told["id"])
        ended = max(turn.ended for turn in HOUR.turns if turn.item == told["id"])
        planned = HOUR.at(told["ends"]) - HOUR.at(told["starts"])
        rows.append(
            {
                "id": told["id"], "place": place, "kind": HOUR.turns[0].kind if place == 1 else "panel", "title": None, "person": told["speaker"],
                "planned": planned, "budget": planned, "starts_at": HOUR.at(told["starts"]) - start, "state": "done", "started_at": began, "ended_at": ended,
            }
        )  # fmt: skip
    return rows


def _question(told: Json) -> Json:
    number = int(told["id"][1:])
    named = told["name"] is not None
    kept = {key: told[key] if named else None for key in ("name", "group", "channel")}
    return question(number, id=told["id"], state=told["state"], reason=told["reason"], merged_into=told["into"], language=told["language"], **kept)


def _request(told: Json) -> Json:
    number = int(told["id"][1:])
    absences = int(told["id"] == "F03")
    return request(number, id=told["id"], name=told["name"], group=told["group"], channel=told["channel"], state=told["state"], absences=absences)


def _whole() -> dict[str, list[Turn]]:
    whole: dict[str, list[Turn]] = {}
    for turn in HOUR.turns:
        whole.setdefault(turn.whole, []).append(turn)
    return whole


def _turn(runs: list[Turn]) -> Json:
    first = runs[0]
    spoken = sum(run.spoken for run in runs) * 1000
    left = runs[-1].limit
    before = sum(run.spoken for run in runs[:-1])
    return {
        "id": first.whole, "kind": first.kind, "item": first.item, "question": None, "request": first.speaker if first.speaker in HOUR.requests else None,
        "person": first.speaker if first.speaker in HOUR.people else None, "name": HOUR.name_of(first.speaker), "organisation": None, "state": "ended",
        "limit": None if left is None else (before + left) * 1000, "started_at": None, "elapsed": spoken, "granted": 15_000 if len(runs) > 1 else 0,
        "interruptions": len(runs) - 1, "began_at": first.began, "ended_at": runs[-1].ended, "note": None, "pause": None,
        "runs": [{"from": run.began, "to": run.ended, "limit": None if run.limit is None else run.limit * 1000} for run in runs],
    }  # fmt: skip
