"""Written questions. No column leads from a question to who asked it: the phone keeps a secret, the row only its hash."""

from typing import Any, ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from moderator.domain import questions
from moderator.store.models.base import Base, PanelRow


class Question(PanelRow, Base):
    """A question in its life from new to answered; ``received`` is rounded before it is stored."""

    __tablename__ = "questions"
    PUBLIC_COLUMNS: ClassVar[frozenset[str]] = frozenset(
        {"number", "text", "name", "organisation", "group", "language", "addressee", "state", "askers", "gloss", "gloss_language"}
    )

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

    def is_public(self) -> bool:
        """From approval on, until it is declined or withdrawn."""
        return self.state in questions.PUBLIC_STATES
