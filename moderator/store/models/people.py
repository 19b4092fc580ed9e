"""The people of the podium: moderators, opening speakers, panellists."""

from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from moderator.store.models.base import Base, PanelRow


class Person(PanelRow, Base):
    """Somebody with a part in the panel; audience members are never rows."""

    __tablename__ = "people"
    PUBLIC_COLUMNS: ClassVar[frozenset[str]] = frozenset({"name", "honorific", "function", "organisation", "part", "online", "place", "timezone"})

    name: Mapped[str]
    honorific: Mapped[str | None]
    function: Mapped[str | None]
    organisation: Mapped[str | None]
    part: Mapped[str]
    online: Mapped[bool] = mapped_column(default=False)
    place: Mapped[int]
    timezone: Mapped[str | None]
    phonetic: Mapped[str | None]
    note: Mapped[str | None]
    ready: Mapped[bool] = mapped_column(default=False)
    asks: Mapped[str | None]
    speech: Mapped[str | None]
    """The words that they are going to read, for the booth."""
    extra: Mapped[int] = mapped_column(default=0)
    dropped: Mapped[bool] = mapped_column(default=False)

    def is_public(self) -> bool:
        """The podium is announced; who was taken off it is not there any more."""
        return not self.dropped
