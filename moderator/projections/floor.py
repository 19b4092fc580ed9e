"""The list of speakers."""

from moderator.domain.roles import Audience
from moderator.projections.seeing import Projection, Shown, Viewer, columns
from moderator.store.models import Request

PUBLIC = ("id", "number", "group", "state", "nth", "on_behalf", "dignitary", "kind")
NAME = ("name", "organisation")
NAMES = frozenset({Audience.MODERATOR, Audience.PANELLIST, Audience.BOOTH})
CONSOLE = ("topic", "language", "channel", "absences", "extra", "rank", "why", "rev", "flags")


def show(request: Request, viewer: Viewer) -> Shown:
    """What was said to the chair about the topic, and more time, stay with the console; where the panel shows numbers only, so do names."""
    named = request.named or viewer.audience in NAMES
    shown = columns(request, *PUBLIC) | (columns(request, *NAME) if named else dict.fromkeys(NAME)) | {"seat": named and request.seat}
    if viewer.audience is Audience.MODERATOR:
        shown |= columns(request, *CONSOLE) | {"received": request.requested_at, "pinned": request.pinned is not None}
    return shown


REQUESTS = Projection("requests", Request, show)
