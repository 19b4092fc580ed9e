"""Drafts: concept notes on their way to becoming panels, and what the organiser has confirmed of them. They belong to no panel yet."""

from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from moderator.store.models.base import Base

OPEN = "open"
PUBLISHED = "published"
DROPPED = "dropped"


class Draft(Base):
    """A note as text, and the fields of the review page as they stand; ``rev`` counts its changes."""

    __tablename__ = "drafts"

    id: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(index=True)
    """The organiser's link that made it."""
    panel_id: Mapped[int | None] = mapped_column(ForeignKey("panels.id"), index=True)
    """The panel that it has become, or whose changed note it is."""
    name: Mapped[str | None]
    """The name of the file, if it was one."""
    text: Mapped[str]
    fields: Mapped[dict[str, Any]] = mapped_column(default=dict)
    state: Mapped[str] = mapped_column(default=OPEN)
    rev: Mapped[int] = mapped_column(default=1)
    made_at: Mapped[int]
    changed_at: Mapped[int]
