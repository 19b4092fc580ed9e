"""The show of hands: a question to the room, and one unlinkable ballot per phone."""

from typing import Any, ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from moderator.store.models.base import Base, PanelRow


class Poll(PanelRow, Base):
    """``counts`` are for the console; ``revealed`` are the same numbers once the room may see them."""

    __tablename__ = "polls"
    PUBLIC_COLUMNS: ClassVar[frozenset[str]] = frozenset({"text", "answers", "state", "revealed"})

    text: Mapped[str]
    answers: Mapped[list[Any]]
    state: Mapped[str] = mapped_column(default="open")
    counts: Mapped[list[Any]]
    revealed: Mapped[list[Any] | None]
    opened_at: Mapped[int]

    def is_public(self) -> bool:
        """What the room is asked, it may read."""
        return True


class Ballot(Base):
    """One hand; ``key`` is an HMAC over participant token and poll, useless across polls."""

    __tablename__ = "ballots"

    key: Mapped[str] = mapped_column(primary_key=True)
    poll_id: Mapped[str] = mapped_column(ForeignKey("polls.id"), index=True)
    answer: Mapped[int | None]
