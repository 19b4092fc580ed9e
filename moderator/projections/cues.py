"""Cues: for the console, and for the one who is addressed."""

from moderator.domain.roles import Audience
from moderator.projections.seeing import Projection, Shown, Viewer, columns
from moderator.store.models import Cue

PODIUM = frozenset({Audience.MODERATOR, Audience.PANELLIST})


def show(cue: Cue, viewer: Viewer) -> Shown | None:
    """Another's cue does not exist."""
    if viewer.audience is Audience.PANELLIST and cue.person != viewer.person:
        return None
    return columns(cue, "id", "person", "phrase", "text", "sent_at", "seen_at")


CUES = Projection("cues", Cue, show, audiences=PODIUM, whole=PODIUM, addressed=True)
