"""Rehearsing a panel: everything works as on the day, and afterwards it is as if it had never been."""

from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import select

from moderator.commands import arriving, keeping
from moderator.commands.keeping import HEADER, NOUNS
from moderator.commands.panels import Nothing
from moderator.commands.registry import Context, Inverse, command
from moderator.domain import floor, questions
from moderator.domain.refusals import Refused
from moderator.domain.roles import CONSOLE
from moderator.store import purging
from moderator.store.models import Ballot, Link, Person, Poll, Question, Receipt, Request, Support
from moderator.store.models.base import PanelRow

WHOLE: Final = (*HEADER, "step", "last_number", "last_request", "last_action", "counted")
REHEARSED: Final = "rehearsal"
"""The role in a receipt that is kept only so that its command, sent again, has no effect."""


@command("panel.rehearse", by=CONSOLE, shape=Nothing)
def rehearse_panel(ctx: Context, _args: Nothing) -> Inverse | None:
    """Open for a rehearsal; whatever follows is taken back by ``panel.reset``. Only before the start."""
    if ctx.panel.state not in {"draft", "open"}:
        raise Refused("panel.state", state=ctx.panel.state)
    if ctx.panel.rehearsing:
        return None
    arriving.hand_over(ctx)
    ctx.session.flush()
    ctx.panel.kept = {
        "version": ctx.version,
        "header": {name: getattr(ctx.panel, name) for name in WHOLE},
        "rows": {noun: {row.id: keeping.values(row) for row in _all(ctx, model)} for noun, (model, _) in NOUNS.items()},
        "supports": {each.key: each.supported for each in _supports(ctx)},
        "ballots": {each.key: each.answer for each in _ballots(ctx)},
    }
    ctx.panel.rehearsing = True
    ctx.panel.state = "open"
    return Inverse("panel.reset", {})


@command("panel.reset", by=CONSOLE, shape=Nothing)
def reset_panel(ctx: Context, _args: Nothing) -> None:
    """The rehearsal is over: what it made is deleted, what it changed is put back, and of its receipts only the ids are left.

    Words that were corrected meanwhile stay corrected, what somebody withdrew stays withdrawn, and links, which may have been printed, stay good.
    """
    kept = ctx.panel.kept
    if not ctx.panel.rehearsing or kept is None:
        raise Refused("rehearsal.none")
    for name, value in kept["header"].items():
        setattr(ctx.panel, name, value)
    ctx.panel.stepped_by = ctx.panel.kept = None
    ctx.panel.rehearsing = False
    _purge(ctx, kept)
    _put_back(ctx, kept)
    _forget_receipts(ctx, kept["version"])
    keeping.follow(ctx, {*HEADER, "merged_into"})


def _all(ctx: Context, model: type[PanelRow]) -> list[PanelRow]:
    return list(ctx.session.scalars(select(model).where(model.panel_id == ctx.panel.id)))


def _supports(ctx: Context) -> list[Support]:
    return list(ctx.session.scalars(select(Support).join(Question).where(Question.panel_id == ctx.panel.id)))


def _ballots(ctx: Context) -> list[Ballot]:
    return list(ctx.session.scalars(select(Ballot).join(Poll).where(Poll.panel_id == ctx.panel.id)))


def _purge(ctx: Context, kept: dict[str, Any]) -> None:
    arriving.forget(ctx)
    ctx.session.flush()
    voices = [each for each in _supports(ctx) if each.key not in kept["supports"]]
    hands = [each for each in _ballots(ctx) if each.key not in kept["ballots"]]
    purging.purge(ctx.session, ctx.panel, ctx.new_id("epoch"), voices, hands, _made(ctx, kept["rows"]))


def _made(ctx: Context, rows: dict[str, dict[str, Any]]) -> list[PanelRow]:
    """The rows that were not there before; of links only those of somebody who was not there either."""
    made = [row for noun, (model, _) in NOUNS.items() for row in _all(ctx, model) if row.id not in rows[noun]]
    people = {row.id for row in made if isinstance(row, Person)}
    return [row for row in made if not isinstance(row, Link) or row.person in people]


def _put_back(ctx: Context, kept: dict[str, Any]) -> None:
    for row, former in _changed(ctx, kept["rows"]):
        for name, value in former.items():
            setattr(row, name, value)
    for voice in _supports(ctx):
        voice.supported = kept["supports"][voice.key]
    for hand in _ballots(ctx):
        hand.answer = kept["ballots"][hand.key]


def _changed(ctx: Context, rows: dict[str, dict[str, Any]]) -> Iterator[tuple[PanelRow, dict[str, Any]]]:
    back = {row.id for row in _all(ctx, Person) if isinstance(row, Person) and row.dropped and not rows["people"][row.id]["dropped"]}
    for noun, (model, _) in NOUNS.items():
        for row in _all(ctx, model):
            gone = isinstance(row, Link) and row.person not in back
            if row.id in rows[noun] and not gone and not _withdrawn(row):
                yield row, rows[noun][row.id]


def _withdrawn(row: PanelRow) -> bool:
    """What somebody took back stays taken back; of a question not even the words are left."""
    if isinstance(row, Question):
        return row.state == questions.WITHDRAWN
    return isinstance(row, Request) and row.state == floor.WITHDRAWN


def _forget_receipts(ctx: Context, since: int) -> None:
    """A command that is sent again is answered as before. Deadlines must be able to pass once more, so the machine's ids are given free."""
    for receipt in ctx.session.scalars(select(Receipt).where(Receipt.panel_id == ctx.panel.id, Receipt.version > since)):
        receipt.role, receipt.link, receipt.target, receipt.inverse = REHEARSED, None, None, None
        if receipt.command_id.startswith("~"):
            receipt.command_id = f"~rehearsed:{receipt.version}"
