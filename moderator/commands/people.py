"""The people of the podium: adding, correcting and dropping them."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Annotated, Final, Literal
from zoneinfo import available_timezones

from pydantic import Field, StringConstraints

from moderator.commands import line, planning
from moderator.commands.keeping import Keeping
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import LINE_LIMIT, NewId, RowId, Words, free, name
from moderator.domain import programme, text
from moderator.domain.refusals import Refused
from moderator.domain.roles import CONSOLE, Role
from moderator.store import queries
from moderator.store.models import Item, Person, Turn
from moderator.store.models.base import PanelRow
from moderator.store.models.turns import HELD, PAUSED, RUNNING

NAME_LIMIT = 120
LIMITS: Final = {"honorific": NAME_LIMIT, "function": LINE_LIMIT * 2, "organisation": LINE_LIMIT, "phonetic": NAME_LIMIT, "note": 500}
"""What may be said of a person besides the name, in graphemes."""
MOST_EXTRA: Final = 600_000
SPEECHES: Final = frozenset({"opening", "panel", "final"})
"""Items that are nothing without their speaker; a welcome or a wrap-up is somebody else's then."""

Zone = Annotated[str, StringConstraints(max_length=64)]


class AddPerson(Args):
    """Arguments of ``person.add``."""

    person: NewId
    name: Words
    part: Literal["moderator", "opening", "panellist"]
    honorific: Words | None = None
    function: Words | None = None
    organisation: Words | None = None
    online: bool = False
    timezone: Zone | None = None
    phonetic: Words | None = None


@command("person.add", by=frozenset({Role.ORGANISER}), shape=AddPerson, target="person")
def add_person(ctx: Context, args: AddPerson) -> None:
    """At the end of the podium's order."""
    row = Person(
        id=free(ctx.session.get(Person, args.person), args.person),
        panel_id=ctx.panel.id,
        name=text.line(args.name, field="name", limit=NAME_LIMIT),
        part=args.part,
        online=args.online,
        place=queries.count(ctx.session, Person, ctx.panel) + 1,
    )
    _write(row, args)
    ctx.session.add(row)


class EditPerson(Args):
    """Arguments of ``person.edit``; what is left out stays, null clears."""

    person: RowId
    name: Words | None = None
    honorific: Words | None = None
    function: Words | None = None
    organisation: Words | None = None
    online: bool | None = None
    timezone: Zone | None = None
    phonetic: Words | None = None
    note: Words | None = None
    rev: int | None = None


@command("person.edit", by=CONSOLE, shape=EditPerson, target="person")
def edit_person(ctx: Context, args: EditPerson) -> Inverse | None:
    """A correction, also of the name under which somebody speaks at this moment. Refuses ``stale``; text is never kept for undo."""
    person = queries.person(ctx.session, ctx.panel, args.person)
    if args.rev is not None and args.rev != person.rev:
        raise Refused("stale", rev=person.rev)
    kept = Keeping(ctx, [person])
    if args.name is not None:
        person.name = text.line(args.name, field="name", limit=NAME_LIMIT)
    if args.online is not None:
        person.online = args.online
    _write(person, args)
    for turn in _turns(ctx, person):
        turn.name, turn.organisation = person.name, person.organisation
    line.refresh(ctx.session, ctx.panel)
    return kept.inverse() if args.model_fields_set <= {"person", "online", "timezone", "rev"} else None


@cache
def _timezones() -> AbstractSet[str]:
    """Read from the disk once."""
    return available_timezones()


def _write(person: Person, args: AddPerson | EditPerson) -> None:
    if args.timezone is not None and args.timezone not in _timezones():
        raise Refused("wrong_type", field="timezone")
    if "timezone" in args.model_fields_set:
        person.timezone = args.timezone
    for field in args.model_fields_set & LIMITS.keys():
        setattr(person, field, name(getattr(args, field), field, LIMITS[field]))


def _turns(ctx: Context, person: Person) -> list[Turn]:
    """The turns of this person that are not over."""
    return [turn for turn in queries.turns(ctx.session, ctx.panel) if turn.person == person.id and turn.state in {RUNNING, PAUSED, HELD}]


class DropPerson(Args):
    """Arguments of ``person.drop``."""

    person: RowId
    dropped: bool


@command("person.drop", by=CONSOLE, shape=DropPerson, target="person")
def drop_person(ctx: Context, args: DropPerson) -> Inverse:
    """Take somebody off the podium, or put them back.

    Their links are revoked and their speeches dropped; a turn of theirs that was set aside ends. Refuses ``person.speaking`` while they have the
    floor: a name does not vanish from the wall in mid-sentence, so the chair ends the turn first. Put back, they get their speeches again, but a
    revoked link stays revoked.
    """
    person = queries.person(ctx.session, ctx.panel, args.person)
    turn = queries.open_turn(ctx.session, ctx.panel)
    if args.dropped and turn is not None and turn.person == person.id:
        raise Refused("person.speaking")
    kept = Keeping(ctx, _touched(ctx, person), ("asked", "question"))
    if args.dropped:
        _drop(ctx, person)
    elif person.dropped:
        _put_back(ctx, person)
    person.dropped = args.dropped
    line.refresh(ctx.session, ctx.panel)
    return kept.inverse()


def _touched(ctx: Context, person: Person) -> Iterable[PanelRow]:
    yield person
    yield from queries.links_of(ctx.session, ctx.panel, person.id)
    yield from queries.items(ctx.session, ctx.panel)
    for turn in _turns(ctx, person):
        yield turn
        if turn.question is not None:
            yield queries.question(ctx.session, ctx.panel, turn.question)


def _drop(ctx: Context, person: Person) -> None:
    for link in queries.links_of(ctx.session, ctx.panel, person.id):
        link.revoked = True
    for turn in _turns(ctx, person):
        line.conclude(ctx, turn)
    for item in _items(ctx, person):
        if item.state in programme.AHEAD and item.kind in SPEECHES:
            item.state = programme.DROPPED
        elif item.state in programme.AHEAD:
            item.person = None
    planning.arrange(ctx, queries.items(ctx.session, ctx.panel))
    person.ready, person.asks = False, None


def _put_back(ctx: Context, person: Person) -> None:
    for item in _items(ctx, person):
        if item.state == programme.DROPPED:
            item.state = programme.PLANNED
    planning.arrange(ctx, queries.items(ctx.session, ctx.panel))


def _items(ctx: Context, person: Person) -> list[Item]:
    return [item for item in queries.items(ctx.session, ctx.panel) if item.person == person.id]


class GiveExtra(Args):
    """Arguments of ``person.extra``, in ms."""

    person: RowId
    extra: Annotated[int, Field(ge=0, le=MOST_EXTRA)]


@command("person.extra", by=CONSOLE, shape=GiveExtra, target="person")
def give_extra(ctx: Context, args: GiveExtra) -> Inverse:
    """More time for somebody who needs it, added to each of their turns from now on; nobody but the console is told that it is so."""
    person = queries.person(ctx.session, ctx.panel, args.person)
    kept = Keeping(ctx, [person])
    person.extra = args.extra
    return kept.inverse()
