"""The people of the podium."""

from typing import Annotated, Literal
from zoneinfo import available_timezones

from pydantic import StringConstraints

from moderator.commands.registry import Args, Context, command
from moderator.commands.shapes import LINE_LIMIT, NewId, Words, free, name
from moderator.domain import text
from moderator.domain.refusals import Refused
from moderator.domain.roles import Role
from moderator.store import queries
from moderator.store.models import Person

NAME_LIMIT = 120


class AddPerson(Args):
    """Arguments of ``person.add``."""

    person: NewId
    name: Words
    part: Literal["moderator", "opening", "panellist"]
    honorific: Words | None = None
    function: Words | None = None
    organisation: Words | None = None
    online: bool = False
    timezone: Annotated[str, StringConstraints(max_length=64)] | None = None
    phonetic: Words | None = None


@command("person.add", by=frozenset({Role.ORGANISER}), shape=AddPerson, target="person")
def add_person(ctx: Context, args: AddPerson) -> None:
    """At the end of the podium's order."""
    if args.timezone is not None and args.timezone not in available_timezones():
        raise Refused("wrong_type", field="timezone")
    ctx.session.add(
        Person(
            id=free(ctx.session.get(Person, args.person), args.person),
            panel_id=ctx.panel.id,
            name=text.line(args.name, field="name", limit=NAME_LIMIT),
            part=args.part,
            honorific=name(args.honorific, "honorific"),
            function=name(args.function, "function", LINE_LIMIT * 2),
            organisation=name(args.organisation, "organisation", LINE_LIMIT),
            online=args.online,
            timezone=args.timezone,
            phonetic=name(args.phonetic, "phonetic"),
            place=queries.count(ctx.session, Person, ctx.panel) + 1,
        )
    )
