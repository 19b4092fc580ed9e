"""Voices for a question: one unlinkable key each, and their sum as a row of its own, so that a voice never re-sends the text."""

from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from moderator.store.models.base import Base, PanelRow


class Tally(PanelRow, Base):
    """The sum of voices of one question; its id is the question's."""

    __tablename__ = "tallies"
    PUBLIC_COLUMNS: ClassVar[frozenset[str]] = frozenset({"voices", "shown"})

    voices: Mapped[int] = mapped_column(default=1)
    shown: Mapped[bool] = mapped_column(default=False)
    """Whether the public may see the count, as the panel's setting and the question's state have it."""

    def is_public(self) -> bool:
        """When counts are shown."""
        return self.shown


class Support(Base):
    """One voice; ``key`` is an HMAC over participant token and question, useless across questions."""

    __tablename__ = "supports"

    key: Mapped[str] = mapped_column(primary_key=True)
    question_id: Mapped[str] = mapped_column(ForeignKey("questions.id"), index=True)
    supported: Mapped[bool]
