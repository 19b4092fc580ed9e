"""Turns and their clocks."""

from moderator.domain.roles import Audience
from moderator.projections.seeing import EVERYBODY, Projection, Shown, Viewer, columns
from moderator.store.models import Turn
from moderator.store.models.turns import VOID

PUBLIC = (
    "id", "kind", "item", "question", "request", "person", "name", "organisation", "state", "pause", "limit", "started_at",
    "elapsed", "began_at", "ended_at", "granted", "interruptions", "runs",
)  # fmt: skip


def show(turn: Turn, viewer: Viewer) -> Shown | None:
    """The clock as a value; screens count by themselves. A turn that was taken back is gone for everybody."""
    if turn.state == VOID:
        return None
    return columns(turn, *PUBLIC, "note") if viewer.audience is Audience.MODERATOR else columns(turn, *PUBLIC)


TURNS = Projection("turns", Turn, show, audiences=EVERYBODY - {Audience.TECHNICIAN})
