"""Incidents: that something happened during the hour, as whoever runs the panel wrote it down."""

from typing import Final

from sqlalchemy.orm import Mapped, mapped_column

from moderator.store.models.base import Base, PanelRow

OTHER: Final = "other"
CATEGORIES: Final = ("harassment", "threat", "disruption", "recording", "medical", OTHER)
"""What kind of thing: ``recording`` is one against the rules of the room."""
NOTING: Final = ("incident.add", "incident.drop")
"""The commands whose receipts would tell that there was one, and when."""


class Incident(PanelRow, Base):
    """A category, the minute and a few words. No column leads to a question, a request or whoever was concerned."""

    __tablename__ = "incidents"

    category: Mapped[str]
    text: Mapped[str | None]
    at: Mapped[int]
    """Rounded down to the minute."""
    dropped: Mapped[bool] = mapped_column(default=False)

    def is_public(self) -> bool:
        """Never, and it stands in no report."""
        return False
