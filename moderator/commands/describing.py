"""What a panel is called, when and where it is, and what it takes and keeps of names: words and settings that its organiser answers for."""

from functools import cache
from typing import Annotated, Final, Literal
from zoneinfo import available_timezones

from pydantic import Field

from moderator.commands import line, naming
from moderator.commands.keeping import Keeping
from moderator.commands.planning import BEFORE_START, refuse_ended
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import LINE_LIMIT, Group, Language, Words, few, name
from moderator.commands.speakers import Moment
from moderator.domain import text
from moderator.domain.ids import Millis
from moderator.domain.refusals import Refused
from moderator.domain.roles import Role
from moderator.store import queries
from moderator.store.models.panels import ANONYMOUS

ORGANISER: Final = frozenset({Role.ORGANISER})
TITLE_LIMIT: Final = 300
MOST_ORGANISERS: Final = 30
LEAST_SLOT: Final = Millis(600_000)
MOST_SLOT: Final = Millis(43_200_000)
HANGING: Final = ("floor_opens_at", "floor_closes_at", "asking_until")
"""Planned instants that were chosen with the start before one's eyes."""
TIMES: Final = ("starts_at", "ends_at", "timezone", "language", "languages", *HANGING)
PRIVACY: Final = ("attributed", "optional", "chatham", "anonymous")
"""What becomes of names, from the least private on."""
KEPT_KINDS: Final = ("declined", "private", "questions", "names")
MOST_DAYS: Final = 365
LONGEST_PRIVATE: Final = 7
"""Days for which what was told to the organisers alone may be kept."""

Zone = Annotated[str, Field(max_length=64)]


class EditPanel(Args):
    """Arguments of ``panel.edit``; what is left out stays, null clears the room."""

    title: Words | None = None
    room: Words | None = None
    organisers: list[Words] | None = None
    starts_at: Moment | None = None
    ends_at: Moment | None = None
    timezone: Zone | None = None
    language: Language | None = None
    languages: Annotated[list[Language], Field(min_length=1, max_length=12)] | None = None
    rev: int | None = None


@command("panel.edit", by=ORGANISER, shape=EditPanel)
def edit_panel(ctx: Context, args: EditPanel) -> Inverse | None:
    """Title, place, time and languages. What was planned for the list and for questions moves with the start.

    A panel that has begun keeps its start. Refuses ``stale``, ``slot.range`` {least, most}, ``wrong_type`` for an unknown zone or a main language
    that is not offered, ``too_many`` organisers, ``panel.state`` after the end. Text is never kept for undo.
    """
    refuse_ended(ctx)
    if args.rev is not None and args.rev != ctx.panel.rev:
        raise Refused("stale", rev=ctx.panel.rev)
    kept = Keeping(ctx, (), TIMES)
    _write_words(ctx, args)
    _write_times(ctx, args)
    _write_languages(ctx, args)
    line.refresh(ctx.session, ctx.panel)
    return None if {"title", "room", "organisers"} & args.model_fields_set else kept.inverse()


def _write_words(ctx: Context, args: EditPanel) -> None:
    if args.title is not None:
        ctx.panel.title = text.line(args.title, field="title", limit=TITLE_LIMIT)
    if "room" in args.model_fields_set:
        ctx.panel.room = name(args.room, "room", LINE_LIMIT)
    if args.organisers is not None:
        few(args.organisers, "organisers", MOST_ORGANISERS)
        ctx.panel.organisers = [text.line(each, field="organisers", limit=LINE_LIMIT) for each in args.organisers]


def _write_times(ctx: Context, args: EditPanel) -> None:
    panel = ctx.panel
    if args.timezone is not None and args.timezone not in _timezones():
        raise Refused("wrong_type", field="timezone")
    starts, ends = args.starts_at or panel.starts_at, args.ends_at or panel.ends_at
    if (starts, ends) != (panel.starts_at, panel.ends_at) and not LEAST_SLOT <= ends - starts <= MOST_SLOT:
        raise Refused("slot.range", least=LEAST_SLOT, most=MOST_SLOT)
    if starts != panel.starts_at and panel.state not in BEFORE_START:
        raise Refused("panel.state", state=panel.state)
    moved = starts - panel.starts_at
    for column in HANGING if moved else ():
        planned = getattr(panel, column)
        # What would have passed by then stays where it is: nothing opens or closes because a panel was moved.
        if planned is not None and planned + moved > ctx.now:
            setattr(panel, column, planned + moved)
    panel.starts_at, panel.ends_at, panel.timezone = starts, ends, args.timezone or panel.timezone


def _write_languages(ctx: Context, args: EditPanel) -> None:
    offered, first = args.languages or ctx.panel.languages, args.language or ctx.panel.language
    if args.languages is not None and args.language is None and first not in offered:
        first = offered[0]
    if first not in offered:
        raise Refused("wrong_type", field="language")
    if list(offered) != list(ctx.panel.languages):
        ctx.panel.languages = list(dict.fromkeys(offered))
    ctx.panel.language = first


@cache
def _timezones() -> frozenset[str]:
    """Read from the disk once."""
    return frozenset(available_timezones())


Days = Annotated[int, Field(ge=1, le=MOST_DAYS)]


class SetPrivacy(Args):
    """Arguments of ``panel.privacy``; what is left out stays. ``retention`` is in days after the end."""

    attribution: Literal["attributed", "optional", "anonymous", "chatham"] | None = None
    groups: Annotated[list[Group], Field(max_length=10)] | None = None
    retention: dict[Literal["declined", "private", "questions", "names"], Days] | None = None
    hold_arrivals: bool | None = None


@command("panel.privacy", by=ORGANISER, shape=SetPrivacy)
def set_privacy(ctx: Context, args: SetPrivacy) -> Inverse | None:
    """What becomes of names, which groups may be chosen, how long what is kept, and whether questions without a name are held until the full minute.

    Once somebody has asked, names are never treated with less care than was promised, nor kept longer, nor handed over sooner: refuses ``panel.state``. Refuses
    ``limit.days`` {most} where private words would be kept for more than a week. Attribution is final.
    """
    panel, kept = ctx.panel, Keeping(ctx, (), ("groups", "retention"))
    retention: dict[str, int] = {**panel.retention, **{str(kind): days for kind, days in (args.retention or {}).items()}}
    if retention["private"] > LONGEST_PRIVATE:
        raise Refused("limit.days", most=LONGEST_PRIVATE)
    less = args.attribution is not None and PRIVACY.index(args.attribution) < PRIVACY.index(panel.attribution)
    longer = any(retention[kind] > panel.retention[kind] for kind in KEPT_KINDS)
    sooner = args.hold_arrivals is False and panel.hold_arrivals
    if (less or longer or sooner) and _was_asked(ctx):
        raise Refused("panel.state", state=panel.state)
    if args.groups is not None:
        panel.groups = list(dict.fromkeys(args.groups))
    if retention != panel.retention:
        panel.retention = retention
    if args.hold_arrivals is not None:
        panel.hold_arrivals = args.hold_arrivals
    if args.attribution is not None and args.attribution != panel.attribution:
        panel.attribution = args.attribution
        if args.hold_arrivals is None and args.attribution == ANONYMOUS:
            panel.hold_arrivals = True
        naming.tell_anew(ctx)
        return None
    return kept.inverse() if args.attribution is None and args.hold_arrivals is None else None


def _was_asked(ctx: Context) -> bool:
    """Whether anybody has trusted the panel with words or a name yet."""
    return bool(ctx.panel.last_request or ctx.panel.arrivals_due) or next(iter(queries.questions(ctx.session, ctx.panel)), None) is not None


class ArchivePanel(Args):
    """Arguments of ``panel.archive``."""

    archived: bool


@command("panel.archive", by=ORGANISER, shape=ArchivePanel, afterwards=True)
def archive_panel(ctx: Context, args: ArchivePanel) -> Inverse:
    """Out of the organiser's sight, or back into it; for everybody else nothing changes. Refuses ``panel.state`` while it is live."""
    if args.archived and ctx.panel.state == "live":
        raise Refused("panel.state", state=ctx.panel.state)
    kept = Keeping(ctx, (), ("archived",))
    ctx.panel.archived = args.archived
    return kept.inverse()
