"""Which questions are like another, as rows have it. Handlers of several nouns share this; what is alike is found in the domain."""

from collections.abc import Iterable
from typing import Any

from moderator.commands.registry import Context
from moderator.domain import questions, similarity
from moderator.store import queries
from moderator.store.models import Question


def find(ctx: Context, text: str, language: str | None) -> list[dict[str, Any]]:
    """At most three questions of the same declared language that ``text`` is like, as ``{id, score}``, the nearest first; score is 0 to 100."""
    others = [(row_id, other, language) for row_id, other in queries.readable(ctx.session, ctx.panel, language)]
    return [{"id": row_id, "score": score} for row_id, score in similarity.similar(text, language, others)]


def naming(ctx: Context, question: Question) -> list[Question]:
    """The questions that are said to be like this one."""
    return [each for each in queries.questions(ctx.session, ctx.panel) if any(like["id"] == question.id for like in each.similar)]


def forget(ctx: Context, question: Question) -> None:
    """Name a question nowhere any more: it is for fewer eyes now, or for none."""
    for each in naming(ctx, question):
        each.similar = [like for like in each.similar if like["id"] != question.id]


def still_there(ctx: Context, similar: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Of what was like a question once those that may still be named."""
    gone = {questions.WITHDRAWN, questions.PRIVATE}
    return [like for like in similar if queries.question(ctx.session, ctx.panel, like["id"]).state not in gone]
