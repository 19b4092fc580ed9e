"""Seats: delegations that were given a code. The code is reckoned, never stored, and no column leads from a seat to what came with its code."""

from sqlalchemy.orm import Mapped, mapped_column

from moderator.store.models.base import Base, PanelRow


class Seat(PanelRow, Base):
    """A delegation by its name; its id is what the code is made of."""

    __tablename__ = "seats"

    name: Mapped[str]
    revoked: Mapped[bool] = mapped_column(default=False)

    def is_public(self) -> bool:
        """Never: which delegations hold codes is the organisers' affair."""
        return False
