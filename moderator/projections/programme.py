"""The programme."""

from moderator.projections.seeing import Projection, Shown, Viewer, columns
from moderator.store.models import Item

PUBLIC = ("id", "place", "kind", "title", "person", "planned", "budget", "starts_at", "state", "started_at", "ended_at")


def show(item: Item, _viewer: Viewer) -> Shown:
    """The same for all."""
    return columns(item, *PUBLIC)


ITEMS = Projection("items", Item, show)
