"""Whispers: short private notes among those who run the panel."""

from sqlalchemy.orm import Mapped, mapped_column

from moderator.store.models.base import Base, PanelRow


class Whisper(PanelRow, Base):
    """A phrase from the list, or words of one's own, from one desk to another."""

    __tablename__ = "whispers"

    role: Mapped[str]
    name: Mapped[str]
    to: Mapped[str] = mapped_column("addressed_to")
    phrase: Mapped[str]
    text: Mapped[str | None]
    sent_at: Mapped[int]
    seen_at: Mapped[int | None]
    seen_by: Mapped[str | None]

    def is_public(self) -> bool:
        """Never."""
        return False
