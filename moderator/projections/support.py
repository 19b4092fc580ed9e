"""Tallies of voices."""

from moderator.projections.seeing import Projection, Shown, Viewer, columns
from moderator.store.models import Tally


def show(tally: Tally, _viewer: Viewer) -> Shown:
    """A sum, never a voice."""
    return columns(tally, "id", "voices")


TALLIES = Projection("tallies", Tally, show)
