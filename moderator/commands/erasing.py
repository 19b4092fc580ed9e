"""Erasing for good what is kept no longer, kind by kind. Rows, their states and all that is counted stay; when something goes is decided elsewhere."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

from sqlalchemy import CursorResult, Delete, Update, delete, null, select, update
from sqlalchemy.orm import Session

from moderator.commands.registry import Context
from moderator.domain import questions
from moderator.domain.retention import DECLINED, NAMES, PRIVATE, QUESTIONS
from moderator.domain.roles import Role
from moderator.store import purging, queries
from moderator.store.models import Ballot, Contacts, Cue, Draft, Incident, Panel, Poll, Question, Receipt, Remark, Request, Seat, Submission, Support, Whisper
from moderator.store.models.base import PanelRow
from moderator.store.models.incidents import NOTING, OTHER
from moderator.store.models.submissions import APPROVED, RETURNED

AT_ONCE: Final = 500
"""Ids in one statement."""
ERASED: Final = "erased"
"""Name and role in a receipt that is kept only so that its command, sent again, has no effect."""


def erase(ctx: Context, kind: str) -> int:
    """One of the four kinds that go by themselves; the answer is how many rows lost words or names."""
    return _KINDS[kind](ctx)


def erase_traces(ctx: Context) -> int:
    """Whatever could lead to a phone or a person, and the messages of the hour; the answer is how much there was.

    Sums were taken when they came about: how many voices and hands there were is told as before.
    """
    session, panel = ctx.session, ctx.panel
    asked, requests = queries.questions(session, panel), queries.requests(session, panel)
    opened: list[Question | Request] = [*(row for row in asked if row.secret_hash), *(row for row in requests if row.secret_hash)]
    for row in opened:
        row.secret_hash = ""
    _erase_needs(ctx)
    for submission in _rows(ctx, Submission):
        if submission.state != RETURNED:
            submission.note = None
    _untie(ctx)
    return len(opened) + _unlink(session, panel) + _drop_messages(ctx)


def forget_inverses(ctx: Context) -> None:
    """Nothing from before is taken back any more: what is erased comes back by no way."""
    _changed(ctx.session, update(Receipt).where(Receipt.panel_id == ctx.panel.id).values(inverse=null()))


def erase_words(question: Question) -> bool:
    """What a question says, and who said it; whether there was anything. Whether it was asked under a name stays countable."""
    had = any((question.text, question.name, question.organisation, question.gloss, question.tags, _said(question)))
    question.text = question.organisation = question.gloss = question.gloss_language = None
    question.tags, question.similar, question.flags, question.seat = [], [], [], False
    _erase_name(question)
    _erase_originals(question)
    return had


def _declined(ctx: Context) -> int:
    return sum(erase_words(each) for each in _sealed(ctx, {questions.DECLINED, questions.WITHDRAWN}))


def _private(ctx: Context) -> int:
    return sum(erase_words(each) for each in _sealed(ctx, {questions.PRIVATE})) + _incidents(ctx)


def _incidents(ctx: Context) -> int:
    """What is left of a note tells nothing, and no receipt that there was one; the row goes with the messages of the hour."""
    told = update(Receipt).where(Receipt.panel_id == ctx.panel.id, Receipt.name.in_(NOTING))
    _changed(ctx.session, told.values(name=ERASED, role=ERASED, link=null(), target=null(), at=ctx.panel.starts_at, sent_at=ctx.panel.starts_at))
    there = [row for row in _rows(ctx, Incident) if row.text is not None or not row.dropped]
    for row in there:
        row.category, row.text, row.at, row.dropped = OTHER, None, ctx.panel.starts_at, True
    return len(there)


def _sealed(ctx: Context, states: set[str]) -> list[Question]:
    """The questions in these states, and those that were merged into one."""
    every = {each.id: each for each in queries.questions(ctx.session, ctx.panel)}
    into = {each.id for each in every.values() if each.state in states}
    return [each for each in every.values() if each.id in into or each.merged_into in into]


def _questions(ctx: Context) -> int:
    """All of them but those that the published outcome quotes; with them whatever came in writing and nobody has approved."""
    counted = 0
    for question in queries.questions(ctx.session, ctx.panel):
        if ctx.panel.published_at is not None and question.state in questions.SPOKEN_STATES:
            _erase_originals(question)
        else:
            counted += erase_words(question)
    # One may have been noted after those from the hour had gone with what was told in private.
    counted += _incidents(ctx)
    for submission in _rows(ctx, Submission):
        if submission.state != APPROVED and submission.text:
            submission.text, submission.note, submission.state, submission.flags = "", None, RETURNED, []
            counted += 1
    return counted


def _names(ctx: Context) -> int:
    """Of everybody who asked for the floor, spoke from it, or signed a question, of delegations with a seat, and of whom to turn to; the podium was announced with its names."""
    counted = 0
    for seat in _rows(ctx, Seat):
        counted += bool(seat.name)
        seat.name, seat.revoked = "", True
    ctx.panel.seats = False
    for contacts in _rows(ctx, Contacts):
        counted += bool(contacts.conduct or contacts.security)
        contacts.conduct = contacts.security = None
    for request in queries.requests(ctx.session, ctx.panel):
        counted += bool(request.name)
        request.name, request.organisation, request.topic, request.secret_hash, request.flags = "", None, None, "", []
        request.seat = False
    for turn in queries.turns(ctx.session, ctx.panel):
        if turn.person is None:
            counted += bool(turn.name)
            turn.name, turn.organisation = "", None
    for question in queries.questions(ctx.session, ctx.panel):
        counted += bool(question.name)
        _erase_name(question)
        question.organisation, question.seat = None, False
    _untie(ctx)
    return counted


_KINDS: Final[Mapping[str, Callable[[Context], int]]] = MappingProxyType({DECLINED: _declined, PRIVATE: _private, QUESTIONS: _questions, NAMES: _names})


def _erase_name(question: Question) -> None:
    """An empty name is one that was given and is told no more; none at all is an anonymous question."""
    if question.name is not None:
        question.name = ""


def _said(question: Question) -> bool:
    return any(each["text"] for each in question.originals)


def _erase_originals(question: Question) -> None:
    if _said(question):
        question.originals = [{**each, "text": None} for each in question.originals]


def _erase_needs(ctx: Context) -> None:
    """What somebody of the podium needs, and what they had written down to say; the concept note stays without the former."""
    people = queries.people(ctx.session, ctx.panel)
    for draft in ctx.session.scalars(select(Draft).where(Draft.panel_id == ctx.panel.id)):
        found = [person["note"] for person in draft.fields.get("people", ())] + [person.note for person in people]
        words = sorted({each for each in found if each}, key=len, reverse=True)
        draft.text, draft.fields = _without(draft.text, words), _without(draft.fields, words)
    for person in people:
        person.note = person.speech = None


def _without(value: Any, words: Iterable[str]) -> Any:
    """Plain JSON in which these words stand nowhere."""
    if isinstance(value, str):
        for each in words:
            value = value.replace(each, "")
        return value
    if isinstance(value, dict):
        return {name: _without(each, words) for name, each in value.items()}
    return [_without(each, words) for each in value] if isinstance(value, list) else value


def _untie(ctx: Context) -> None:
    """A nameless question came at no time, and no decision is tied to it, since the time of that would tell its own."""
    nameless = [each for each in queries.questions(ctx.session, ctx.panel) if not each.name]
    for question in nameless:
        question.received = ctx.panel.starts_at
    for first in range(0, len(nameless), AT_ONCE):
        targets = [each.id for each in nameless[first : first + AT_ONCE]]
        _changed(ctx.session, update(Receipt).where(Receipt.panel_id == ctx.panel.id, Receipt.target.in_(targets)).values(target=null()))


def _unlink(session: Session, panel: Panel) -> int:
    """Voices, hands, and what was sent from phones."""
    asked = select(Question.id).where(Question.panel_id == panel.id)
    polls = select(Poll.id).where(Poll.panel_id == panel.id)
    theirs = Receipt.panel_id == panel.id
    return sum(
        _changed(session, statement)
        for statement in (
            delete(Support).where(Support.question_id.in_(asked)),
            delete(Ballot).where(Ballot.poll_id.in_(polls)),
            delete(Receipt).where(theirs, Receipt.role == Role.PUBLIC.value),
        )
    )


def _changed(session: Session, statement: Update | Delete) -> int:
    done = session.execute(statement, execution_options={"synchronize_session": False})
    assert isinstance(done, CursorResult)  # noqa: S101 - which every such statement gives
    return done.rowcount


def _drop_messages(ctx: Context) -> int:
    """Whispers, cues, lines that the note-taker has thrown away, and what is left of incidents: such rows nobody counts, so that they go as a whole."""
    dropped = (row for model in (Remark, Incident) for row in _rows(ctx, model) if row.dropped)
    gone: list[PanelRow] = [*_rows(ctx, Whisper), *_rows(ctx, Cue), *dropped]
    if gone:
        purging.purge(ctx.session, ctx.panel, ctx.new_id("epoch"), gone)
    return len(gone)


def _rows(ctx: Context, model: type[Any]) -> Iterable[Any]:
    return ctx.session.scalars(select(model).where(model.panel_id == ctx.panel.id)).all()
