"""Contacts: whom those who run the panel turn to when something happens."""

from sqlalchemy.orm import Mapped

from moderator.store.models.base import Base, PanelRow


class Contacts(PanelRow, Base):
    """One row of a panel, and none before anybody has written it: a change of the panel itself would be told to the wall as well."""

    __tablename__ = "contacts"

    conduct: Mapped[str | None]
    """How to reach the focal point for the code of conduct."""
    security: Mapped[str | None]

    def is_public(self) -> bool:
        """Never: it stands on the pages of those at work."""
        return False
