"""Questions that have arrived and are held for a moment, so that nobody who watches the console can tell by the instant whose they are."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from moderator.store.models.base import Base


class Arrival(Base):
    """What becomes a question with the next handing over. It is no row of any view: not even that it is here moves a cursor."""

    __tablename__ = "arrivals"

    id: Mapped[str] = mapped_column(primary_key=True)
    panel_id: Mapped[int] = mapped_column(ForeignKey("panels.id"), index=True)
    secret_hash: Mapped[str] = mapped_column(index=True)
    text: Mapped[str | None]
    """None once its author has taken it back."""
    language: Mapped[str | None]
    addressee: Mapped[str | None]
    received: Mapped[int]
