"""Links, for those who may revoke them; never a key."""

from moderator.projections.seeing import CONSOLE, Projection, Shown, Viewer, columns
from moderator.store.models import Link


def show(link: Link, _viewer: Viewer) -> Shown:
    """Who has a link, and whether it still holds."""
    return columns(link, "id", "role", "name", "person", "revoked")


LINKS = Projection("links", Link, show, audiences=CONSOLE)
