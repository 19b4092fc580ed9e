"""Written submissions after the hour: answers of panellists to open questions, and statements of those who were not reached."""

from typing import Any, ClassVar, Final

from sqlalchemy.orm import Mapped, mapped_column

from moderator.store.models.base import Base, PanelRow

ANSWER: Final = "answer"
STATEMENT: Final = "statement"
SENT: Final = "sent"
APPROVED: Final = "approved"
RETURNED: Final = "returned"


class Submission(PanelRow, Base):
    """A text that came in writing; it appears once the organiser has approved it."""

    __tablename__ = "submissions"

    PUBLIC_COLUMNS: ClassVar[frozenset[str]] = frozenset({"kind", "question", "request", "person", "text", "language", "approved_at"})

    kind: Mapped[str]
    question: Mapped[str | None]
    request: Mapped[str | None]
    """The floor request of a statement; the phone that made it holds its secret."""
    person: Mapped[str | None]
    """Who answers, of the podium."""
    text: Mapped[str]
    language: Mapped[str | None]
    state: Mapped[str] = mapped_column(default=SENT)
    note: Mapped[str | None]
    """Why it was returned, for its author."""
    sent_at: Mapped[int]
    approved_at: Mapped[int | None]
    flags: Mapped[list[Any]] = mapped_column(default=list)
    """Why it should be read twice before it is approved: of ``domain.holding.FLAGS``; of statements alone."""

    def is_public(self) -> bool:
        """Once the organiser has approved it."""
        return self.state == APPROVED
