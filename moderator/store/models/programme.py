"""The planned items of a panel."""

from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from moderator.domain import programme
from moderator.store.models.base import Base, PanelRow


class Item(PanelRow, Base):
    """A planned item; ``starts_at`` is an offset from the planned start, ``planned`` a duration and ``budget`` what repairs have made of it, all in ms."""

    __tablename__ = "items"
    PUBLIC_COLUMNS: ClassVar[frozenset[str]] = frozenset(
        {"place", "kind", "title", "person", "planned", "budget", "starts_at", "state", "started_at", "ended_at"}
    )

    place: Mapped[int]
    kind: Mapped[str]
    title: Mapped[str | None]
    person: Mapped[str | None]
    planned: Mapped[int]
    budget: Mapped[int]
    starts_at: Mapped[int]
    state: Mapped[str] = mapped_column(default="planned")
    started_at: Mapped[int | None]
    ended_at: Mapped[int | None]

    def is_public(self) -> bool:
        """The programme is announced; what was dropped from it is not there any more."""
        return self.state != programme.DROPPED
