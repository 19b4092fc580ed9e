"""Voices for questions: set or taken back. A hall gives hundreds a second, so those that wait together are judged by one read and written by one statement each."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Boolean, bindparam, cast, insert, null, select, union_all, update

from moderator.commands.registry import Args, Context, Write, command
from moderator.commands.shapes import RowId
from moderator.domain.refusals import Refused
from moderator.domain.roles import EVERYBODY
from moderator.store.models import Question, Support, Tally
from moderator.store.stamping import add_together, adding


class SupportQuestion(Args):
    """Arguments of ``question.support``."""

    question: RowId
    supported: bool


def support_questions(wishes: Sequence[tuple[Context, SupportQuestion]]) -> tuple[list[Refused | None], Write]:
    """Judge them in their order; what is refused is not written, and the rest is once ``Write`` is called.

    One voice per participant and question, set or taken back; young tokens wait, so that fresh cookies are not voices. Refuses ``support.off``,
    ``question.unknown``, also for what the public cannot see, and ``too_soon``.
    """
    session = wishes[0][0].session
    keys = [ctx.voice(args.question) for ctx, args in wishes]
    visible, heard = _known(wishes, keys)
    spoken: dict[str, tuple[str, bool]] = {}
    verdicts: list[Refused | None] = []
    for (ctx, args), key in zip(wishes, keys, strict=True):
        try:
            _judge(ctx, args, visible)
        except Refused as refused:
            verdicts.append(refused)
        else:
            verdicts.append(None)
            spoken[key] = (args.question, args.supported)
    changed = {key: said for key, said in spoken.items() if heard.get(key, False) is not said[1]}

    def write() -> None:
        voices = [{"key": key, "question_id": question, "supported": supported} for key, (question, supported) in spoken.items() if key not in heard]
        turned = [{"voice": key, "now": supported} for key, (_, supported) in changed.items() if key in heard]
        connection = session.connection()
        if voices:
            connection.execute(_NEW, voices)
        if turned:
            connection.execute(_TURNED, turned)
        _count(session, changed.values())

    return verdicts, write


@command("question.support", by=EVERYBODY, shape=SupportQuestion, target="question", together=support_questions)
def support_question(ctx: Context, args: SupportQuestion) -> None:
    """The same for one alone."""
    [refused], write = support_questions([(ctx, args)])
    if refused is not None:
        raise refused
    write()


def _judge(ctx: Context, args: SupportQuestion, visible: set[str]) -> None:
    if ctx.panel.support == "off":
        raise Refused("support.off")
    if args.question not in visible:
        raise Refused("question.unknown")
    ctx.refuse_young_token()


def _known(wishes: Sequence[tuple[Context, SupportQuestion]], keys: Sequence[str]) -> tuple[set[str], dict[str, bool]]:
    """Of the questions those that are public, and of the voices those that were given before or taken back: key → whether it counts."""
    ctx = wishes[0][0]
    given = {"panel": ctx.panel.id, "ids": list({args.question for _, args in wishes}), "keys": list(set(keys))}
    found = ctx.session.connection().execute(_KNOWN, given).all()
    return {each for each, supported in found if supported is None}, {key: supported for key, supported in found if supported is not None}


def _count(session: Any, changed: Any) -> None:
    """Add what changed to the sums."""
    more: Counter[str] = Counter()
    for question, supported in changed:
        more[question] += 1 if supported else -1
    moved = {question: count for question, count in more.items() if count}
    if moved:
        add_together(session, Tally, _ADDING, moved)


_VISIBLE = select(Question.id, cast(null(), Boolean).label("supported")).where(
    Question.panel_id == bindparam("panel"), Question.id.in_(bindparam("ids", expanding=True)), Question.public
)
_HEARD = select(Support.key, Support.supported).where(Support.key.in_(bindparam("keys", expanding=True)))
# One statement for both, since each costs as much as several voices.
_KNOWN = union_all(_VISIBLE, _HEARD)
_ADDING = adding(Tally, "voices")
_NEW = insert(Support)
_TURNED = update(Support).where(Support.key == bindparam("voice")).values(supported=bindparam("now"))
