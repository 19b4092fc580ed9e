"""Personal links. The key of a link is computed, never stored: a stolen database opens no door."""

from sqlalchemy.orm import Mapped, mapped_column

from moderator.store.models.base import Base, PanelRow


class Link(PanelRow, Base):
    """A role given to somebody; the next generation makes the former key worthless."""

    __tablename__ = "links"

    role: Mapped[str]
    name: Mapped[str | None]
    person: Mapped[str | None]
    generation: Mapped[int] = mapped_column(default=1)
    revoked: Mapped[bool] = mapped_column(default=False)

    def is_public(self) -> bool:
        """Never."""
        return False
