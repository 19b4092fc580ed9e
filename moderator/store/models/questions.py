"""Written questions. No column leads from a question to who asked it: the phone keeps a secret, the row only its hash."""

from typing import Any, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, validates

from moderator.domain import questions, similarity
from moderator.store.models.base import Base, PanelRow


class Question(PanelRow, Base):
    """A question in its life from new to answered; ``received`` is rounded before it is stored."""

    __tablename__ = "questions"
    PUBLIC_COLUMNS: ClassVar[frozenset[str]] = frozenset(
        {"number", "text", "name", "organisation", "group", "language", "addressee", "state", "askers", "gloss", "gloss_language", "seat"}
    )

    UNSEEN_COLUMNS: ClassVar[frozenset[str]] = frozenset({"folded", "marks"})

    number: Mapped[int | None]
    text: Mapped[str | None]
    name: Mapped[str | None]
    organisation: Mapped[str | None]
    group: Mapped[str | None] = mapped_column("stakeholder")
    language: Mapped[str | None]
    channel: Mapped[str | None]
    addressee: Mapped[str | None]
    state: Mapped[str] = mapped_column(default=questions.NEW)
    reason: Mapped[str | None]
    shortlisted: Mapped[bool] = mapped_column(default=False)
    assigned: Mapped[list[Any]]
    offers: Mapped[list[Any]] = mapped_column(default=list)
    tags: Mapped[list[Any]] = mapped_column(default=list)
    similar: Mapped[list[Any]] = mapped_column(default=list)
    askers: Mapped[int] = mapped_column(default=1)
    """Its author, and those of the questions that were merged into it."""
    originals: Mapped[list[Any]] = mapped_column(default=list)
    merged_into: Mapped[str | None] = mapped_column(index=True)
    bundle: Mapped[str | None]
    gloss: Mapped[str | None]
    gloss_language: Mapped[str | None]
    lined_up: Mapped[int | None]
    """The version at which it was put into the running order: the order of lining up."""
    received: Mapped[int]
    secret_hash: Mapped[str] = mapped_column(index=True)
    seat: Mapped[bool] = mapped_column(default=False)
    """Whether its organisation is that of a seat code which was typed with it; which one is not kept."""
    flags: Mapped[list[Any]] = mapped_column(default=list)
    """Why the console should look at it twice: of ``domain.holding.FLAGS``."""

    folded: Mapped[str | None] = mapped_column(deferred=True)
    marks: Mapped[bytes | None] = mapped_column(deferred=True)
    """The text made ready for comparing. It comes and goes with the text, whoever sets or erases that, is as private, and leaves the database nowhere."""

    @validates("text")
    def _fold(self, _key: str, text: str | None) -> str | None:
        kept = None if text is None else similarity.folded(text)
        self.folded, self.marks = (kept.letters, kept.marks) if kept else (None, None)
        return text

    def is_public(self) -> bool:
        """From approval on, until it is declined or withdrawn, or its words are kept no longer."""
        return self.state in questions.PUBLIC_STATES and self.text is not None
