"""Receipts: one per accepted command, written in its transaction. They are idempotency, audit and undo in one."""

from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Integer, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from moderator.store.models.base import Base


class Receipt(Base):
    """Of an audience command it holds no text, nothing that names or links the sender, and only the minute."""

    __tablename__ = "receipts"
    __table_args__ = (UniqueConstraint("panel_id", "command_id"),)

    id: Mapped[int] = mapped_column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
    panel_id: Mapped[int] = mapped_column(ForeignKey("panels.id"))
    command_id: Mapped[str]
    version: Mapped[int]
    name: Mapped[str]
    role: Mapped[str]
    link: Mapped[str | None]
    """The link of a role that sent it; always null for the audience."""
    target: Mapped[str | None]
    inverse: Mapped[dict[str, Any] | None]
    undone: Mapped[bool] = mapped_column(default=False)
    at: Mapped[int]
    """Panel time."""
    sent_at: Mapped[int]
    """The server's own time, which no test clock moves: undo is measured in it."""
