"""Floor requests: inscriptions on the list of speakers."""

from typing import Any, ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from moderator.domain import floor
from moderator.store.models.base import Base, PanelRow


class Request(PanelRow, Base):
    """Somebody who asked to speak, by a name of their own choosing."""

    __tablename__ = "requests"
    PUBLIC_COLUMNS: ClassVar[frozenset[str]] = frozenset(
        {"number", "name", "organisation", "group", "state", "named", "nth", "on_behalf", "dignitary", "kind", "seat"}
    )  # fmt: skip

    number: Mapped[int]
    name: Mapped[str]
    organisation: Mapped[str | None]
    group: Mapped[str | None] = mapped_column("stakeholder")
    topic: Mapped[str | None]
    language: Mapped[str | None]
    channel: Mapped[str | None]
    state: Mapped[str] = mapped_column(default=floor.WAITING)
    kind: Mapped[str] = mapped_column(default="floor")
    on_behalf: Mapped[bool] = mapped_column(default=False)
    dignitary: Mapped[bool] = mapped_column(default=False)
    named: Mapped[bool] = mapped_column(default=True)
    """Whether the public may read the name, as the panel's setting has it."""
    extra: Mapped[int] = mapped_column(default=0)
    nth: Mapped[int] = mapped_column(default=1)
    rank: Mapped[int | None]
    why: Mapped[list[Any]] = mapped_column(default=list)
    pinned: Mapped[int | None]
    since: Mapped[int]
    """What the order counts from: when it was asked, when it was last called in vain, or its lot."""
    absences: Mapped[int] = mapped_column(default=0)
    called_at: Mapped[int | None]
    """The version at which it was called: the order of lining up."""
    requested_at: Mapped[int]
    secret_hash: Mapped[str] = mapped_column(index=True)
    seat: Mapped[bool] = mapped_column(default=False)
    """Whether its organisation is that of a seat code which was typed with it; which one is not kept."""
    flags: Mapped[list[Any]] = mapped_column(default=list)
    """Why the console should look at it twice: of ``domain.holding.FLAGS``."""

    def is_public(self) -> bool:
        """While waiting, called or speaking."""
        return self.state in floor.PUBLIC_STATES
