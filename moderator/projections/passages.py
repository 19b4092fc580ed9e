"""Passages of the report, for the organiser who edits it. No part of a view: they are read with the page that shows them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from moderator.projections.seeing import Shown, columns
from moderator.store.models import Panel, Passage


def passages(session: Session, panel: Panel) -> list[Shown]:
    """All of a panel, those that count no more among them, by their place."""
    found = session.scalars(select(Passage).where(Passage.panel_id == panel.id).order_by(Passage.block))
    return [columns(row, "id", "block", "text", "was", "restored", "rev") for row in found]
