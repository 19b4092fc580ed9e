"""Remarks: what the note-taker writes down during the hour."""

from typing import Final

from sqlalchemy.orm import Mapped, mapped_column

from moderator.store.models.base import Base, PanelRow

TAGS: Final = ("challenge", "practice", "follow_up")
"""A challenge, a promising practice, a follow-up action."""


class Remark(PanelRow, Base):
    """A line of the note-taker, tied to the turn or the question that it was written at."""

    __tablename__ = "remarks"

    text: Mapped[str]
    tag: Mapped[str | None]
    turn: Mapped[str | None]
    question: Mapped[str | None]
    at: Mapped[int]
    dropped: Mapped[bool] = mapped_column(default=False)

    def is_public(self) -> bool:
        """Never: what of it becomes public stands in the report."""
        return False
