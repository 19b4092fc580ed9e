"""The list of speakers."""

from moderator.domain.roles import Audience
from moderator.projections.seeing import Projection, Shown, Viewer, columns
from moderator.store.models import Request

PUBLIC = ("id", "number", "name", "organisation", "group", "state")
CONSOLE = ("topic", "language", "channel", "absences", "rev")


def show(request: Request, viewer: Viewer) -> Shown:
    """What was said to the chair about the topic stays with the console."""
    shown = columns(request, *PUBLIC)
    if viewer.audience is Audience.MODERATOR:
        shown |= columns(request, *CONSOLE) | {"received": request.requested_at}
    return shown


REQUESTS = Projection("requests", Request, show)
