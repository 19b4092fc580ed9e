"""Seats: for the organisers who hand the cards out, and for nobody else."""

from sqlalchemy import ColumnElement, false, true

from moderator.projections.seeing import CONSOLE, Projection, Shown, Viewer, columns
from moderator.store.models import Seat


def show(seat: Seat, _viewer: Viewer) -> Shown:
    """The delegation; its code is no column."""
    return columns(seat, "id", "name", "revoked", "rev")


def only(viewer: Viewer) -> ColumnElement[bool]:
    """Whoever is no organiser does not learn that there is any."""
    return true() if viewer.organiser else false()


SEATS = Projection("seats", Seat, show, audiences=CONSOLE, only=only)
