"""Remarks of the note-taker: for those who run the panel and write its report."""

from moderator.projections.seeing import CONSOLE, Projection, Shown, Viewer, columns
from moderator.store.models import Remark


def show(remark: Remark, _viewer: Viewer) -> Shown:
    """The whole line."""
    return columns(remark, "id", "text", "tag", "turn", "question", "at", "dropped", "rev")


REMARKS = Projection("remarks", Remark, show, audiences=CONSOLE)
