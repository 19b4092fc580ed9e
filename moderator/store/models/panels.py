"""The panel: its state, settings, versions, and what the running order has come to."""

from typing import Any, ClassVar

from sqlalchemy import BigInteger, Integer
from sqlalchemy.orm import Mapped, mapped_column

from moderator.store.models.base import Base
from moderator.store.stamping import Versioned


class Panel(Versioned, Base):
    """One occasion. ``version`` counts accepted commands; ``epoch`` changes when cursors from before mean nothing any more."""

    __tablename__ = "panels"
    UNSEEN_COLUMNS: ClassVar[frozenset[str]] = frozenset({"version", "epoch", "last_number", "last_request"})
    PUBLIC_COLUMNS: ClassVar[frozenset[str]] = frozenset(
        {
            "code", "title", "state", "language", "languages", "timezone", "room", "starts_at", "ends_at", "started_at",
            "ended_at", "support", "asking", "floor_open", "question_limit", "step", "turn", "question", "item", "line", "organisers",
        }
    )  # fmt: skip

    id: Mapped[int] = mapped_column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    epoch: Mapped[str]
    version: Mapped[int] = mapped_column(default=0)
    title: Mapped[str]
    state: Mapped[str] = mapped_column(default="draft")
    language: Mapped[str] = mapped_column(default="en")
    languages: Mapped[list[Any]]
    timezone: Mapped[str] = mapped_column(default="UTC")
    room: Mapped[str | None]
    organisers: Mapped[list[Any]]
    starts_at: Mapped[int]
    ends_at: Mapped[int]
    started_at: Mapped[int | None]
    ended_at: Mapped[int | None]
    support: Mapped[str] = mapped_column(default="hidden")
    asking: Mapped[bool] = mapped_column(default=True)
    floor_open: Mapped[bool] = mapped_column(default=False)
    question_limit: Mapped[int] = mapped_column(default=300)
    layout: Mapped[str] = mapped_column(default="join")
    step: Mapped[int] = mapped_column(default=0)
    stepped_by: Mapped[str | None]
    item: Mapped[str | None]
    turn: Mapped[str | None]
    question: Mapped[str | None]
    line: Mapped[list[Any]]
    last_number: Mapped[int] = mapped_column(default=0)
    """Question numbers are given on approval, so that they do not count what waits."""
    last_request: Mapped[int] = mapped_column(default=0)

    def is_public(self) -> bool:
        """A panel's header is for everybody who has its code; a draft's pages are closed by the routes."""
        return True
