"""Which questions are like another, as rows have it. Handlers of several nouns share this; what is alike is found in the domain."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from moderator.commands.registry import Context
from moderator.domain import questions, similarity
from moderator.domain.questions import READABLE
from moderator.domain.similarity import Other
from moderator.store import queries
from moderator.store.models import Question
from moderator.store.recent import COMPARED
from moderator.store.stamping import BEFORE


def find(ctx: Context, question: Question) -> list[dict[str, Any]]:
    """At most three questions of the same declared language that a new one is like, as ``{id, score}``, the nearest first; score is 0 to 100.

    Texts whose declared languages differ are never compared: that two of them mean the same, people must see.
    """
    own = similarity.Folded(question.folded or "", question.marks or b"")
    return [{"id": row_id, "score": score} for row_id, score in similarity.similar(own, _others(ctx, question.language))]


@dataclass
class _Known:
    """The questions of one declared language as they were committed, up to a version: reading all of them for each new one would grow with the square of the hour."""

    others: dict[str, Other] = field(default_factory=dict)
    seen: int = -1


def _others(ctx: Context, language: str | None) -> list[Other]:
    known: _Known = ctx.session.info[COMPARED].get((ctx.panel.id, ctx.panel.epoch, language), _Known)
    before, here = ctx.session.info[BEFORE], dict[str, Other | None]()
    for row in queries.compared(ctx.session, ctx.panel, known.seen):
        alike = row.language == language and row.state in READABLE and row.folded is not None
        other = (row.received, row.id, row.folded, similarity.marks_of(row.marks)) if alike else None
        if row.rev > before:
            # Of this transaction, which may come to nothing.
            here[row.id] = other
        elif other is None:
            known.others.pop(row.id, None)
        else:
            known.others[row.id] = other
    known.seen = before
    return [other for other in (known.others | here).values() if other is not None]


def naming(ctx: Context, question: Question) -> list[Question]:
    """The questions that are said to be like this one."""
    return [each for each in queries.naming(ctx.session, ctx.panel, question.id) if any(like["id"] == question.id for like in each.similar)]


def forget(ctx: Context, question: Question) -> None:
    """Name a question nowhere any more: it is for fewer eyes now, or for none."""
    for each in naming(ctx, question):
        each.similar = [like for like in each.similar if like["id"] != question.id]


def still_there(ctx: Context, similar: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Of what was like a question once those that may still be named."""
    gone = {questions.WITHDRAWN, questions.PRIVATE}
    return [like for like in similar if queries.question(ctx.session, ctx.panel, like["id"]).state not in gone]
