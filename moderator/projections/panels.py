"""The header: what everybody knows of the panel, and what those who run it know besides."""

from moderator.domain.roles import Audience
from moderator.projections.seeing import Shown, Viewer, columns
from moderator.store.models import Panel

PUBLIC = (
    "code", "title", "state", "language", "languages", "timezone", "room", "starts_at", "ends_at", "started_at", "ended_at",
    "support", "asking", "floor_open", "question_limit", "step", "turn", "question", "item", "line", "organisers",
)  # fmt: skip
LAYOUT = frozenset({Audience.MODERATOR, Audience.DISPLAY, Audience.TECHNICIAN})


def show(panel: Panel, viewer: Viewer) -> Shown:
    """The header for one viewer."""
    shown = columns(panel, *PUBLIC)
    if viewer.audience in LAYOUT:
        shown["layout"] = panel.layout
    if viewer.audience is Audience.MODERATOR:
        shown["stepped_by"] = panel.stepped_by
    return shown
