"""What a panel takes and tells of names and groups, as its attribution says. Handlers of several nouns share this."""

from sqlalchemy.orm.attributes import flag_modified

from moderator.commands import line, speaking
from moderator.commands.registry import Context
from moderator.domain import posing
from moderator.domain.refusals import Refused
from moderator.domain.roles import Role
from moderator.store import queries
from moderator.store.models.panels import ANONYMOUS, ATTRIBUTED


def refuse_author(ctx: Context, *, name: str | None, organisation: str | None) -> None:
    """Refuses ``names.off`` where no names are taken, and ``missing`` where there is no question without one."""
    if ctx.panel.attribution == ANONYMOUS and (name or organisation):
        raise Refused("names.off", field="name" if name else "organisation")
    if ctx.panel.attribution == ATTRIBUTED and name is None:
        raise Refused("missing", field="name")


def refuse_posing(ctx: Context, *, name: str | None, organisation: str | None) -> None:
    """Refuses ``name.reserved`` for a participant's name that looks like whoever runs the panel, or like somebody on its podium. The console types what it reads on paper."""
    if ctx.sender.role is not Role.PUBLIC:
        return
    if name and posing.poses(name, [person.name for person in queries.people(ctx.session, ctx.panel) if not person.dropped]):
        raise Refused("name.reserved", field="name")
    if organisation and posing.poses_as_body(organisation):
        raise Refused("name.reserved", field="organisation")


def refuse_group(ctx: Context, group: str | None) -> None:
    """Refuses ``wrong_type`` for a group that this panel does not offer."""
    if group is not None and group not in ctx.panel.groups:
        raise Refused("wrong_type", field="group")


def tell_anew(ctx: Context) -> None:
    """After the attribution has changed: everybody is told the names, or not, of what is there already."""
    speaking.show_names(ctx.session, ctx.panel)
    for question in queries.questions(ctx.session, ctx.panel):
        if question.name is not None:
            flag_modified(question, "name")
    line.refresh(ctx.session, ctx.panel)
