"""Hooks: addresses that are told of events, and what is still to be told. The secret of a hook is computed, as keys of links are."""

from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from moderator.store.models.base import Base, PanelRow


class Hook(PanelRow, Base):
    """An address with the events that it wants."""

    __tablename__ = "hooks"

    url: Mapped[str]
    events: Mapped[list[Any]]
    dropped: Mapped[bool] = mapped_column(default=False)

    def is_public(self) -> bool:
        """Never."""
        return False


class Delivery(Base):
    """That an event is, was, or need not be told to a hook. Ids and instants, no text: what is told is read when it is sent."""

    __tablename__ = "deliveries"

    id: Mapped[str] = mapped_column(primary_key=True)
    """Made of hook and event, so that no event is noted twice."""
    hook: Mapped[str] = mapped_column(ForeignKey("hooks.id"), index=True)
    kind: Mapped[str]
    row: Mapped[str | None]
    at: Mapped[int]
    place: Mapped[int]
    tries: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[int | None] = mapped_column(index=True)
    """The server's own time of the next try; None when nothing is to be done any more."""
    failed: Mapped[bool] = mapped_column(default=False)
