"""Incident notes: for the console of organisers and moderators, and for nobody who helps them."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, false, select, true
from sqlalchemy.orm import Session

from moderator.projections.seeing import CONSOLE, Projection, Shown, Viewer, columns
from moderator.store.models import Incident, Panel


def show(incident: Incident, _viewer: Viewer) -> Shown:
    """The whole note."""
    return columns(incident, "id", "category", "text", "at", "dropped", "rev")


def only(viewer: Viewer) -> ColumnElement[bool]:
    """Timekeepers and note-takers do not learn that there is any."""
    return false() if viewer.helper else true()


def noted(session: Session, panel: Panel) -> Sequence[Shown]:
    """Those of a panel that stand, in the order of their minutes: for the file of its organisers."""
    found = select(Incident).where(Incident.panel_id == panel.id, Incident.dropped.is_(False)).order_by(Incident.at, Incident.id)
    return [columns(each, "category", "text", "at") for each in session.scalars(found)]


INCIDENTS = Projection("incidents", Incident, show, audiences=CONSOLE, only=only)
