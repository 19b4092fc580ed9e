"""Grants: what a cookie says of personal links, against what the rows say now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from moderator.domain.refusals import Refused
from moderator.domain.roles import WATCHES, Audience, Role
from moderator.store.models import Link, Panel


@dataclass(frozen=True)
class Grant:
    """What a cookie says of one personal link; the row decides whether it still holds."""

    link: str
    generation: int


Allowed = Mapping[Audience, frozenset[Role]]


def holding(session: Session, panel: Panel, audience: Audience, grants: Sequence[Grant], allowed: Allowed = WATCHES) -> Link:
    """The newest grant by which somebody may be ``audience``. Refuses ``forbidden``, or ``link_revoked`` if there was one once.

    The role whose own page it is goes before one that may merely look in, so that an organiser who opened a moderator's link acts as that moderator.
    """
    links = [(session.get(Link, grant.link), grant) for grant in reversed(grants)]
    mine = [(link, grant) for link, grant in links if link and opens(link, panel) and Role(link.role) in allowed[audience]]
    held = [link for link, grant in mine if not link.revoked and link.generation == grant.generation]
    if not held:
        raise Refused("link_revoked" if mine else "forbidden")
    return next((link for link in held if link.role == audience.value), held[0])


def opens(link: Link, panel: Panel) -> bool:
    """Whether a link is one of this panel: its own, or the organiser's link that made it."""
    return link.panel_id == panel.id or (link.role == Role.ORGANISER and panel.owner == link.id)


def of_organisers(session: Session, grants: Sequence[Grant]) -> tuple[Grant, ...]:
    """Those of the grants that are or were an organiser's: whether they hold is asked where they are used."""
    links = [(session.get(Link, grant.link), grant) for grant in grants]
    return tuple(grant for link, grant in links if link and link.role == Role.ORGANISER)


def organising(session: Session, grants: Sequence[Grant]) -> tuple[Grant, ...]:
    """Those of the grants that are an organiser's and hold."""
    links = [(session.get(Link, grant.link), grant) for grant in grants]
    return tuple(
        grant for link, grant in links if link and link.role == Role.ORGANISER and not link.revoked and link.generation == grant.generation
    )  # fmt: skip
