"""What a panel takes and tells of names and groups, as its attribution says. Handlers of several nouns share this."""

from sqlalchemy.orm.attributes import flag_modified

from moderator.commands import line, speaking
from moderator.commands.registry import Context
from moderator.domain.refusals import Refused
from moderator.store import queries
from moderator.store.models.panels import ANONYMOUS, ATTRIBUTED


def refuse_author(ctx: Context, *, name: str | None, organisation: str | None) -> None:
    """Refuses ``names.off`` where no names are taken, and ``missing`` where there is no question without one."""
    if ctx.panel.attribution == ANONYMOUS and (name or organisation):
        raise Refused("names.off", field="name" if name else "organisation")
    if ctx.panel.attribution == ATTRIBUTED and name is None:
        raise Refused("missing", field="name")


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
