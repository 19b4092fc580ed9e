"""Links, for those who may revoke them and for whoever looks after the connections; never a key."""

from moderator.domain.roles import Audience
from moderator.projections.seeing import CONSOLE, Projection, Shown, Viewer, columns
from moderator.store.models import Link


def show(link: Link, _viewer: Viewer) -> Shown:
    """Who has a link, and whether it still holds."""
    return columns(link, "id", "role", "name", "person", "revoked")


READERS = CONSOLE | {Audience.TECHNICIAN}
LINKS = Projection("links", Link, show, audiences=READERS, whole=READERS)
