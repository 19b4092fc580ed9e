"""Words that the console puts beside a question: tags for itself, and an unofficial translation. The author's own words are never changed."""

from moderator.commands.registry import Args, Context, command
from moderator.commands.shapes import Language, RowId, Words, few
from moderator.commands.triage import seen
from moderator.domain import questions, text
from moderator.domain.refusals import Refused
from moderator.domain.roles import CONSOLE
from moderator.store.models import Question

MOST_TAGS = 5
TAG_LIMIT = 30


class TagQuestion(Args):
    """Arguments of ``question.tag``."""

    question: RowId
    tags: list[Words]


@command("question.tag", by=CONSOLE, shape=TagQuestion, target="question")
def tag_question(ctx: Context, args: TagQuestion) -> None:
    """At most five short tags, in place of those before. Final, since words are kept in no inverse. Refuses ``too_many``, ``too_long`` and ``empty``."""
    question = _readable(ctx, args.question)
    tags = [text.line(tag, field="tags", limit=TAG_LIMIT) for tag in few(args.tags, "tags", MOST_TAGS)]
    question.tags = [tag for place, tag in enumerate(tags) if tag.casefold() not in {each.casefold() for each in tags[:place]}]


class GlossQuestion(Args):
    """Arguments of ``question.gloss``; without ``text`` there is none any more."""

    question: RowId
    language: Language
    text: Words | None = None


@command("question.gloss", by=CONSOLE, shape=GlossQuestion, target="question")
def gloss_question(ctx: Context, args: GlossQuestion) -> None:
    """An unofficial translation, shown as such below the original; twice the limit of a question, since languages differ in length. Final."""
    question = _readable(ctx, args.question)
    blank = args.text is None or not args.text.strip()
    question.gloss = None if blank else text.clean(args.text or "", field="text", limit=2 * ctx.panel.question_limit)
    question.gloss_language = None if blank else args.language


def _readable(ctx: Context, question_id: str) -> Question:
    question = seen(ctx, question_id)
    if question.state == questions.WITHDRAWN:
        raise Refused("question.state", state=question.state)
    return question
