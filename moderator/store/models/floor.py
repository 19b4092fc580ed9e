"""Floor requests: inscriptions on the list of speakers."""

from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from moderator.domain import floor
from moderator.store.models.base import Base, PanelRow


class Request(PanelRow, Base):
    """Somebody who asked to speak, by a name of their own choosing."""

    __tablename__ = "requests"
    PUBLIC_COLUMNS: ClassVar[frozenset[str]] = frozenset({"number", "name", "organisation", "group", "state"})

    number: Mapped[int]
    name: Mapped[str]
    organisation: Mapped[str | None]
    group: Mapped[str | None] = mapped_column("stakeholder")
    topic: Mapped[str | None]
    language: Mapped[str | None]
    channel: Mapped[str | None]
    state: Mapped[str] = mapped_column(default=floor.WAITING)
    absences: Mapped[int] = mapped_column(default=0)
    called_at: Mapped[int | None]
    """The version at which it was called: the order of lining up."""
    requested_at: Mapped[int]
    secret_hash: Mapped[str] = mapped_column(index=True)

    def is_public(self) -> bool:
        """While waiting, called or speaking."""
        return self.state in floor.PUBLIC_STATES
