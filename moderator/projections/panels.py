"""The header: what everybody knows of the panel, and what those who run it know besides."""

from moderator.domain.roles import Audience
from moderator.projections.seeing import Shown, Viewer, columns
from moderator.store.models import Panel

PUBLIC = (
    "code", "title", "state", "language", "languages", "timezone", "room", "starts_at", "ends_at", "started_at", "ended_at",
    "support", "asking", "floor_open", "question_limit", "step", "turn", "question", "item", "line", "organisers",
    "preset", "limits", "order", "floor_opens_at", "floor_closes_at", "floor_closed_at", "floor_names", "places", "asking_until", "asked",
    "interlude", "think", "lots", "rehearsing", "contact", "captions", "extras", "attribution", "groups", "retention", "hold_arrivals", "answers_due", "published_at", "slow", "seats",
)  # fmt: skip
WALL = ("layout", "frozen", "strip", "follow", "guiding", "floor_closes_after")
CONSOLE = ("stepped_by",)
LAYOUT = frozenset({Audience.MODERATOR, Audience.DISPLAY, Audience.TECHNICIAN})


def show(panel: Panel, viewer: Viewer) -> Shown:
    """The header for one viewer."""
    shown = columns(panel, *PUBLIC) | {"floor_names": panel.names_floor}
    if panel.think is not None:
        # While the room thinks, what helps to think is on every phone as it is on the wall.
        shown["think"] = panel.think | {"prompts": panel.guiding}
    if viewer.audience in LAYOUT:
        shown |= columns(panel, *WALL)
    if viewer.audience is Audience.MODERATOR:
        shown |= columns(panel, *CONSOLE)
    return shown
