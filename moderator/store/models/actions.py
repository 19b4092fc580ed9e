"""Follow-up actions: what was promised, by whom and until when."""

from typing import Any, ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from moderator.store.models.base import Base, PanelRow


class Action(PanelRow, Base):
    """A promise; without ``due`` its date is open, without a lead it is flagged."""

    __tablename__ = "actions"
    PUBLIC_COLUMNS: ClassVar[frozenset[str]] = frozenset({"number", "text", "person", "lead", "due", "status", "turn", "question", "announced"})

    number: Mapped[int]
    text: Mapped[str]
    person: Mapped[str | None]
    lead: Mapped[str | None]
    due: Mapped[str | None]
    """A calendar day, ``YYYY-MM-DD``."""
    status: Mapped[str] = mapped_column(default="to_confirm")
    turn: Mapped[str | None]
    question: Mapped[str | None]
    announced: Mapped[bool] = mapped_column(default=False)
    history: Mapped[list[Any]] = mapped_column(default=list)

    def is_public(self) -> bool:
        """Once the wall has shown it."""
        return self.announced
