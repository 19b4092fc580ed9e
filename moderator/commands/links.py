"""Personal links: giving a role, and taking it back."""

from moderator.commands.registry import Args, Context, command
from moderator.commands.shapes import LinkRole, NewId, RowId, Words, name
from moderator.domain.refusals import Refused
from moderator.domain.roles import CONSOLE, SPEAKERS, Role
from moderator.store import queries
from moderator.store.models import Link


class IssueLink(Args):
    """Arguments of ``link.issue``."""

    link: NewId
    role: LinkRole
    name: Words | None = None
    person: RowId | None = None


@command("link.issue", by=frozenset({Role.ORGANISER}), shape=IssueLink, target="link", afterwards=True)
def issue_link(ctx: Context, args: IssueLink) -> None:
    """A new link, or the next generation of a revoked one. A panellist's link is always somebody's."""
    if args.role in SPEAKERS and args.person is None:
        raise Refused("missing", field="person")
    person = queries.person(ctx.session, ctx.panel, args.person).id if args.person else None
    link = ctx.session.get(Link, args.link)
    if link is None:
        ctx.session.add(Link(id=args.link, panel_id=ctx.panel.id, role=args.role, name=name(args.name, "name"), person=person, generation=1))
        return
    link = queries.link(ctx.session, ctx.panel, args.link)
    if link.role != args.role or person not in {None, link.person}:
        raise Refused("id_reused")
    link.generation += 1
    link.revoked = False


class RevokeLink(Args):
    """Arguments of ``link.revoke``."""

    link: RowId


@command("link.revoke", by=CONSOLE, shape=RevokeLink, target="link", afterwards=True)
def revoke_link(ctx: Context, args: RevokeLink) -> None:
    """The key is worth nothing from this moment on. Final: a key that leaked must not come back by undo."""
    queries.link(ctx.session, ctx.panel, args.link).revoked = True
