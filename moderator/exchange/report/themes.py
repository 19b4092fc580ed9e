"""The written questions of a report, theme by theme: what was asked, by whom as far as that may be told, and what became of it. Each stands once."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import Final

from moderator.domain.questions import ANSWERED, ASKED, PUBLIC_STATES, WRITTEN
from moderator.exchange.report.blocks import Block, heading, own
from moderator.exchange.report.notes import notes
from moderator.exchange.report.telling import Row, Teller
from moderator.i18n import name_of

OTHER: Final = "other"
_SIMPLE: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def themes(tell: Teller) -> Iterator[Block]:
    """Every public question under its first tag, those without one at the end."""
    grouped = _grouped(tell)
    if not grouped:
        return
    yield heading("themes", tell.say("report-themes"))
    if any(question["name"] for asked in grouped.values() for question in asked[1]):
        yield Block("themes:names", "paragraph", tell.say("report-names-as-given"))
    for block, (name, asked) in grouped.items():
        alone = len(grouped) == 1 and not name
        if not alone:
            yield _heading(tell, block, name)
        for question in asked:
            yield from _question(tell, question)


def in_order(tell: Teller) -> list[Row]:
    """The public questions: as they were asked, then the others by number."""
    turns = {turn["question"]: turn["began_at"] for turn in reversed(tell.turns) if turn["question"]}
    shown = [row for row in tell.record["questions"] if row["state"] in PUBLIC_STATES and row["text"]]
    return sorted(shown, key=lambda row: (turns.get(row["id"], 1 << 62), row["number"] or 0, row["id"]))


def awaited(question: Row, answered: Iterable[str | None]) -> list[str]:
    """Who of the podium still owes a written answer; empty with a question that nobody was given."""
    given = set(answered)
    due = {"written", "assigned"} if question["state"] == WRITTEN else {"written"}
    return [each["person"] for each in question["assigned"] if each["state"] in due and each["person"] not in given]


def _grouped(tell: Teller) -> dict[str, tuple[str, list[Row]]]:
    found: dict[str, tuple[str, list[Row]]] = {}
    ordered = in_order(tell)
    for question in [*(each for each in ordered if each["tags"]), *(each for each in ordered if not each["tags"])]:
        tag = question["tags"][0] if question["tags"] else ""
        found.setdefault(f"theme:{_slug(tag)}", (tag, []))[1].append(question)
    return found


def _heading(tell: Teller, block: str, name: str) -> Block:
    if not name:
        return heading(block, tell.say("report-theme-other"), 2)
    first = name[:1].upper() + name[1:]
    return Block(block, "heading", first, 2, own=True)


def _slug(tag: str) -> str:
    if not tag:
        return OTHER
    folded = tag.casefold()
    # A word that reads "other" is no theme without a name.
    return folded if _SIMPLE.fullmatch(folded) and folded != OTHER else hashlib.sha256(folded.encode()).hexdigest()[:12]


def _question(tell: Teller, question: Row) -> Iterator[Block]:
    block = f"question:{question['id']}"
    yield own(block, "question", question["text"], label=tell.say("question-short", number=question["number"] or 0), language=question["language"])
    if question["gloss"]:
        label = tell.say("report-gloss", language=name_of(question["gloss_language"] or "", tell.language))
        yield own(f"{block}:translation", "quote", question["gloss"], label=label, language=question["gloss_language"])
    yield Block(f"{block}:detail", "detail", tell.sentences(_fate(tell, question)))
    for answer in _answers(tell, question):
        label = tell.say("report-written-answer", person=tell.person(answer["person"]))
        yield own(f"answer:{answer['id']}", "quote", answer["text"], label=label, language=answer["language"])
    yield from notes(tell, (remark for remark in tell.remarks if question["id"] in {remark["question"], _asked_in(tell, remark)}))


def _asked_in(tell: Teller, remark: Row) -> str | None:
    """The question of the speech at which something was written down."""
    turn = tell.turn_of.get(remark["turn"] or "")
    return turn["question"] if turn else None


def _fate(tell: Teller, question: Row) -> Iterator[str]:
    yield tell.say("report-asked-by", who=tell.asker(question))
    if question["askers"] > 1:
        yield tell.say("report-askers", count=question["askers"])
    spoken = [each["person"] for each in question["assigned"] if each["state"] == ANSWERED] or _heard(tell, question)
    if spoken and tell.is_named:
        yield tell.say("report-answered-by", people=tell.listed([tell.person(each) for each in spoken]))
    elif spoken or question["state"] == ANSWERED:
        yield tell.say("report-answered")
    elif question["state"] == ASKED:
        yield tell.say("report-asked")
    elif question["state"] != WRITTEN:
        yield tell.say("report-not-answered")
    given = [answer["person"] for answer in _answers(tell, question)]
    owed = awaited(question, given)
    if owed and tell.is_named:
        yield tell.say("report-to-be-written-by", people=tell.listed([tell.person(each) for each in owed]))
    elif owed or (question["state"] == WRITTEN and not given):
        yield tell.say("report-to-be-written")


def _heard(tell: Teller, question: Row) -> list[str]:
    """Who spoke to a question that was given to nobody."""
    turns = [turn for turn in tell.turns if turn["question"] == question["id"] and turn["kind"] == "answer" and turn["person"]]
    return list(dict.fromkeys(turn["person"] for turn in turns))


def _answers(tell: Teller, question: Row) -> list[Row]:
    return [row for row in tell.record["submissions"] if row["question"] == question["id"] and row["state"] == "approved" and row["text"]]
