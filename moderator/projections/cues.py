"""Cues: for the console, for the one who is addressed, and on the speaker's clock those that everybody may read."""

from sqlalchemy import ColumnElement

from moderator.domain.roles import Audience
from moderator.projections.seeing import Projection, Shown, Viewer, columns
from moderator.store.models import Cue

READERS = frozenset({Audience.MODERATOR, Audience.PANELLIST, Audience.DISPLAY})
ON_STAGE = ("conclude", "one_minute")


def show(cue: Cue, _viewer: Viewer) -> Shown:
    """The same for all who have it."""
    return columns(cue, "id", "person", "phrase", "text", "sent_at", "seen_at")


def only(viewer: Viewer) -> ColumnElement[bool] | None:
    """Another's cue does not exist."""
    if viewer.audience is Audience.PANELLIST:
        return Cue.person == viewer.person
    return Cue.phrase.in_(ON_STAGE) if viewer.audience is Audience.DISPLAY else None


CUES = Projection("cues", Cue, show, audiences=READERS, whole=READERS, only=only)
