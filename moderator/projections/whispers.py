"""Whispers: for the console, and for a desk those that it sent or that are addressed to it."""

from sqlalchemy import ColumnElement, or_

from moderator.domain.roles import Audience
from moderator.projections.seeing import Projection, Shown, Viewer, columns
from moderator.store.models import Whisper

READERS = frozenset({Audience.MODERATOR, Audience.TECHNICIAN, Audience.BOOTH})


def show(whisper: Whisper, _viewer: Viewer) -> Shown:
    """The same for all who have it."""
    return columns(whisper, "id", "role", "name", "to", "phrase", "text", "sent_at", "seen_at", "seen_by")


def only(viewer: Viewer) -> ColumnElement[bool] | None:
    """What passes between other desks does not exist."""
    if viewer.audience is Audience.MODERATOR:
        return None
    return or_(Whisper.to == viewer.audience.value, Whisper.role == viewer.audience.value)


WHISPERS = Projection("whispers", Whisper, show, audiences=READERS, whole=READERS, only=only)
