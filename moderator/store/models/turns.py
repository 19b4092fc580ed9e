"""Turns: speeches with a clock."""

from typing import Any, ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from moderator.domain.clock import Clock
from moderator.domain.ids import Instant, Millis
from moderator.store.models.base import Base, PanelRow

RUNNING = "running"
PAUSED = "paused"
HELD = "held"
"""Set aside: the clock stands, somebody else may speak, and the same turn goes on afterwards."""
ENDED = "ended"
VOID = "void"
"""Begun by a step that was taken back: it counts nowhere, and nobody sees it."""


class Turn(PanelRow, Base):
    """A speech; a resumed turn is the same turn. The clock is a value, read and written as one."""

    __tablename__ = "turns"
    PUBLIC_COLUMNS: ClassVar[frozenset[str]] = frozenset(
        {"kind", "item", "question", "request", "person", "name", "organisation", "state", "pause", "limit", "started_at", "elapsed", "began_at", "ended_at", "granted", "interruptions", "runs"}
    )  # fmt: skip

    kind: Mapped[str]
    item: Mapped[str | None]
    question: Mapped[str | None]
    request: Mapped[str | None]
    person: Mapped[str | None]
    name: Mapped[str]
    organisation: Mapped[str | None]
    state: Mapped[str] = mapped_column(default=RUNNING)
    pause: Mapped[str | None]
    limit: Mapped[int | None] = mapped_column("limit_ms")
    started_at: Mapped[int | None]
    elapsed: Mapped[int] = mapped_column(default=0)
    granted: Mapped[int] = mapped_column(default=0)
    interruptions: Mapped[int] = mapped_column(default=0)
    runs: Mapped[list[Any]] = mapped_column(default=list)
    """Each finished run: from, to, and the limit that was left at its beginning."""
    note: Mapped[str | None]
    began_at: Mapped[int]
    ended_at: Mapped[int | None]

    def is_public(self) -> bool:
        """Who speaks, and how long, is heard by all."""
        return self.state != VOID

    @property
    def clock(self) -> Clock:
        """The clock as the domain's value."""
        started = None if self.started_at is None else Instant(self.started_at)
        limit = None if self.limit is None else Millis(self.limit)
        return Clock(limit=limit, elapsed=Millis(self.elapsed), started_at=started)

    @clock.setter
    def clock(self, clock: Clock) -> None:
        self.limit, self.elapsed, self.started_at = clock.limit, clock.elapsed, clock.started_at
