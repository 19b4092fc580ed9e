"""Passages of the report that somebody has written otherwise, added or left out; everything else of it is made from the rows."""

from sqlalchemy.orm import Mapped, mapped_column

from moderator.store.models.base import Base, PanelRow


class Passage(PanelRow, Base):
    """One passage: ``block`` names its place in the report; without ``text`` it is left out."""

    __tablename__ = "passages"

    block: Mapped[str]
    text: Mapped[str | None]
    was: Mapped[str | None]
    """A mark of the words that it replaced: where the report would say something else today, that is told."""
    restored: Mapped[bool] = mapped_column(default=False)
    """The report's own words count again."""

    def is_public(self) -> bool:
        """Never: the report goes out as a file."""
        return False
