"""The installation: whose database this is. One row, which says nothing of any panel."""

from typing import Final

from sqlalchemy.orm import Mapped, mapped_column

from moderator.store.models.base import Base

ONLY: Final = 1


class Installation(Base):
    """``id`` is random; ``fingerprint`` tells the secret of the installation from any other, and nothing about it."""

    __tablename__ = "installation"

    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, default=ONLY)
    """Always the same, so that there is one row."""
    id: Mapped[str]
    fingerprint: Mapped[str]
