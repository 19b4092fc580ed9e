"""Passages of the report: writing one otherwise, leaving it out, and putting it back. What the report says by itself is made elsewhere, from the rows."""

from typing import Annotated, Final

from pydantic import StringConstraints

from moderator.commands.registry import Args, Context, command
from moderator.commands.shapes import NewId, RowId, Words
from moderator.domain import text
from moderator.domain.refusals import Refused
from moderator.domain.roles import Role
from moderator.store import queries
from moderator.store.models import Passage

TEXT_LIMIT: Final = 5_000
ORGANISER: Final = frozenset({Role.ORGANISER})

Block = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_-]+(:[a-z0-9_-]+)*$", max_length=160)]
"""A place in the report."""
Wording = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_-]+(:[a-z0-9_-]+)*@[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=200)]
"""A place in the report, and the language of the report in which it is worded so; ``und`` where it is in all of them."""
Mark = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]


class WritePassage(Args):
    """Arguments of ``report.write``; ``was`` marks the words that are replaced, ``rev`` is the row's where there is one."""

    passage: NewId
    block: Wording
    text: Words
    was: Mark | None = None
    rev: int | None = None


@command("report.write", by=ORGANISER, shape=WritePassage, target="passage", afterwards=True)
def write_passage(ctx: Context, args: WritePassage) -> None:
    """A passage in the organiser's own words. Final, since words are kept in no inverse. Refuses ``stale``, ``id_reused``, ``empty`` and ``too_long``."""
    words = text.clean(args.text, field="text", limit=TEXT_LIMIT)
    passage = _passage(ctx, args.passage, args.block, args.rev)
    passage.text, passage.was, passage.restored = words, args.was, False


class OmitPassage(Args):
    """Arguments of ``report.omit``."""

    passage: NewId
    block: Block
    rev: int | None = None


@command("report.omit", by=ORGANISER, shape=OmitPassage, target="passage", afterwards=True)
def omit_passage(ctx: Context, args: OmitPassage) -> None:
    """Left out in every language; ``report.restore`` brings it back, with the words that it had. Refuses ``stale`` and ``id_reused``."""
    passage = _passage(ctx, args.passage, args.block, args.rev)
    passage.text, passage.restored = None, False


class RestorePassage(Args):
    """Arguments of ``report.restore``."""

    passage: RowId
    rev: int | None = None


@command("report.restore", by=ORGANISER, shape=RestorePassage, target="passage", afterwards=True)
def restore_passage(ctx: Context, args: RestorePassage) -> None:
    """As if it had never been written otherwise, or left out. Refuses ``passage.unknown`` and ``stale``."""
    passage = queries.passage(ctx.session, ctx.panel, args.passage)
    if args.rev is not None:
        _refuse_stale(passage, args.rev)
    passage.restored = True


def _passage(ctx: Context, row_id: str, block: str, rev: int | None) -> Passage:
    """The row of this block, a new one where there is none; whoever saw none, or another state of it, is told so."""
    found = queries.find_passage(ctx.session, ctx.panel, block)
    if found is not None:
        _refuse_stale(found, rev if found.id == row_id else None)
        return found
    if ctx.session.get(Passage, row_id) is not None:
        raise Refused("id_reused")
    made = Passage(id=row_id, panel_id=ctx.panel.id, block=block)
    ctx.session.add(made)
    return made


def _refuse_stale(passage: Passage, rev: int | None) -> None:
    if passage.rev != rev:
        raise Refused("stale", rev=passage.rev)
