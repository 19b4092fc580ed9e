"""The note-taker's lines in a report: beside what they were written at, and by their tags. Nothing of them is left out."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from moderator.exchange.report.blocks import Block, heading, own
from moderator.exchange.report.telling import Row, Teller

AT_TURNS: Final = frozenset({"welcome", "announce", "opening", "panel", "final", "wrap"})
"""Speeches that have no other place in a report."""
TAGS: Final = ("challenge", "practice", "follow_up")


def notes(tell: Teller, remarks: Iterable[Row], level: int = 0) -> Iterator[Block]:
    """Lines with their tags, as entries of a list."""
    for remark in remarks:
        tag = remark["tag"]
        label = tell.say(f"report-tag-{tag.replace('_', '-')}") if tag else ""
        yield replace(own(f"remark:{remark['id']}", "list", _one_line(remark["text"]), label=label), level=level)


def statements(tell: Teller) -> Iterator[Block]:
    """What was noted of the speeches of the podium, speaker by speaker."""
    made: list[Block] = []
    for turn in tell.turns:
        if turn["kind"] not in AT_TURNS or turn["question"]:
            continue
        lines = list(notes(tell, (remark for remark in tell.remarks if remark["turn"] == turn["id"] and not remark["question"])))
        if lines:
            who = tell.person(turn["person"]) if turn["person"] else tell.delegation(turn, None)
            made += [heading(f"turn:{turn['id']}", tell.say("report-statement-of", who=who, kind=tell.say(f"turn-{turn['kind']}")), 2), *lines]
    if made:
        yield heading("statements", tell.say("report-statements"))
        yield from made


def by_tag(tell: Teller) -> Iterator[Block]:
    """Challenges, promising practices and what is to follow, each by itself; these lines stand at their places as well."""
    for tag in TAGS:
        lines = list(notes(tell, (remark for remark in tell.remarks if remark["tag"] == tag)))
        if lines:
            yield heading(f"tag:{tag}", tell.say(f"report-tagged-{tag.replace('_', '-')}"))
            yield from (replace(line, label="") for line in lines)


def elsewhere(tell: Teller, shown: frozenset[str]) -> Iterator[Block]:
    """Lines that stand nowhere yet."""
    lines = [line for line in notes(tell, tell.remarks) if line.id not in shown]
    if lines:
        yield heading("notes", tell.say("report-notes"))
        yield from lines


def _one_line(text: str) -> str:
    return " ".join(text.split())
