"""Cues: private messages to one person of the podium, with their acknowledgement."""

from sqlalchemy.orm import Mapped

from moderator.store.models.base import Base, PanelRow


class Cue(PanelRow, Base):
    """A phrase from the list, or words of one's own."""

    __tablename__ = "cues"

    person: Mapped[str]
    phrase: Mapped[str]
    text: Mapped[str | None]
    sent_at: Mapped[int]
    seen_at: Mapped[int | None]

    def is_public(self) -> bool:
        """Never."""
        return False
