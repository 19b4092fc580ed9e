"""Tables of what was asked and promised: written questions, the list of speakers, follow-up actions."""

from collections.abc import Mapping
from typing import Any

from moderator.domain.questions import PUBLIC_STATES
from moderator.exchange.exporters.source import Cell, Columns, Row, Source
from moderator.exchange.exporters.words import lasted, seconds


def questions(given: Source) -> Columns:
    """A row per question. Published are approved ones and what came of them, of those without a name the words alone."""
    words, head = given.words, ["number", "state", "text", "name", "organisation", "group", "language", "for", "answered-by", "askers"]
    more = [] if given.open else ["reason", "channel", "received", "voices", "merged", "tags", "gloss"]
    numbers = given.numbers("questions")
    shown = [row for row in given.record["questions"] if not given.open or row["state"] in PUBLIC_STATES]
    rows = [[*_question(given, row), *([] if given.open else _closer(given, row, numbers))] for row in shown]
    return [words.heading(each) for each in (*head, *more)], rows


def floor(given: Source) -> Columns:
    """A row per request for the floor, in the order in which they were made, with what became of it."""
    words = given.words
    turn_of = {turn.request: turn for turn in given.known.speaking.turns if turn.request is not None}
    head = ("number", "requested", "name", "organisation", "group", "channel", "on-behalf", "topic", "state", "absent", "turn", "spoken")
    rows: list[Row] = []
    for row in given.record["requests"]:
        turn = turn_of.get(row["id"])
        heard: list[Cell] = [None, None, None] if turn is None else [turn.number, lasted(turn.spoken), seconds(turn.spoken)]
        said = [words.word("group", row["group"]), words.word("channel", row["channel"]), _yes(given, is_so=row["on_behalf"]), row["topic"]]
        asked = [row["number"], words.clock(row["requested_at"]), row["name"], row["organisation"], *said]
        rows.append([*asked, words.word("request", row["state"]), row["absences"] or None, *heard])
    return [*map(words.heading, head), words.say("record-col-seconds", name=words.heading("spoken"))], rows


def actions(given: Source) -> Columns:
    """A row per follow-up action; published are those that the wall has shown."""
    words, numbers = given.words, given.numbers("questions")
    shown = [row for row in given.record["actions"] if row["announced"] or not given.open]
    rows = [
        [
            row["number"], row["text"], given.names.get(row["person"] or "") or row["lead"], row["due"] or words.say("promised-open"),
            words.word("record-status", row["status"]), given.turn_numbers.get(row["turn"] or ""), numbers.get(row["question"] or ""),
        ]
        for row in shown
    ]  # fmt: skip
    return [words.heading(each) for each in ("number", "action", "lead", "due", "status", "turn", "question")], rows


def _question(given: Source, row: Mapping[str, Any]) -> list[Cell]:
    words = given.words
    # In public a language beside words without a name would narrow down whose they are.
    language = None if row["language"] is None or (given.open and row["anonymous"]) else words.tongue(row["language"])
    answered = [each["person"] for each in row["assigned"] if each["state"] in {"answered", "written"}]
    return [
        row["number"], words.word("question", row["state"]), row["text"], words.say("anonymous") if row["anonymous"] else row["name"], row["organisation"],
        words.word("group", row["group"]), language, given.names.get(row["addressee"] or ""), given.named(answered) or None, row["askers"],
    ]  # fmt: skip


def _closer(given: Source, row: Mapping[str, Any], numbers: Mapping[str, int | None]) -> list[Cell]:
    words = given.words
    return [
        words.word("record-reason", row["reason"]), words.word("channel", row["channel"]), words.minute(row["received"]), row["voices"],
        numbers.get(row["merged_into"] or ""), words.say("comma").join(row["tags"] or ()) or None, row["gloss"],
    ]  # fmt: skip


def _yes(given: Source, *, is_so: bool) -> str | None:
    return given.words.say("record-yes") if is_so else None
