"""Taking out of a question what would betray or endanger somebody. Only taking out: nobody puts words into an author's mouth."""

from typing import Annotated

from pydantic import Field

from moderator.commands import twice
from moderator.commands.registry import Args, Context, command
from moderator.commands.shapes import RowId
from moderator.commands.triage import move, seen
from moderator.domain import text
from moderator.domain.roles import CONSOLE
from moderator.store import queries

MOST_SPANS = 40
Span = Annotated[list[Annotated[int, Field(ge=0)]], Field(min_length=2, max_length=2)]


class RedactQuestion(Args):
    """Arguments of ``question.redact``: ``hide`` holds ``[from, to]`` in code points of the text, ``rev`` is the row's whose text they count in."""

    question: RowId
    rev: int
    hide: Annotated[list[Span], Field(min_length=1, max_length=MOST_SPANS)]


@command("question.redact", by=CONSOLE, shape=RedactQuestion, target="question", erases=True)
def redact_question(ctx: Context, args: RedactQuestion) -> None:
    """Put "[…]" in the place of parts of a question; only what is left is kept, and a translation of the whole is erased with them. Final.

    Refuses ``question.state`` where there are no words to take from, ``stale`` when the row has changed since ``rev``, ``wrong_type`` for a span outside the
    text, and ``empty`` where nothing would be left: that is what declining is for.
    """
    question = seen(ctx, args.question, args.rev)
    move(question, "redact", question.state)
    question.text = text.redacted(question.text or "", [(first, last) for first, last in args.hide], field="hide")
    question.gloss = question.gloss_language = None
    twice.mark_question(ctx, question)
    if question.merged_into is not None:
        whole = queries.question(ctx.session, ctx.panel, question.merged_into)
        whole.originals = [each | {"text": question.text} if each["id"] == question.id else each for each in whole.originals]
