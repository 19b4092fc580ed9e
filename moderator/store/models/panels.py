"""The panel: its state, settings, versions, and what the running order has come to."""

from typing import Any, ClassVar, Final

from sqlalchemy import BigInteger, Integer
from sqlalchemy.orm import Mapped, mapped_column

from moderator.domain.questions import GROUPS
from moderator.store.models.base import Base
from moderator.store.stamping import Versioned

ATTRIBUTED: Final = "attributed"
ANONYMOUS: Final = "anonymous"
CHATHAM: Final = "chatham"
ATTRIBUTIONS: Final = (ATTRIBUTED, "optional", ANONYMOUS, CHATHAM)
RETENTION: Final = {"declined": 1, "private": 7, "questions": 30, "names": 30}
"""Days after the end: declined texts, private ones, questions, names of those who asked for the floor."""


class Panel(Versioned, Base):
    """One occasion. ``version`` counts accepted commands; ``epoch`` changes when cursors from before mean nothing any more."""

    __tablename__ = "panels"
    UNSEEN_COLUMNS: ClassVar[frozenset[str]] = frozenset(
        {"version", "epoch", "last_number", "last_request", "last_action", "kept", "owner", "archived", "held_words", "arrivals_due", "counted", "purged"}
    )
    PUBLIC_COLUMNS: ClassVar[frozenset[str]] = frozenset(
        {
            "code", "title", "state", "language", "languages", "timezone", "room", "starts_at", "ends_at", "started_at",
            "ended_at", "support", "asking", "floor_open", "question_limit", "step", "turn", "question", "item", "line", "organisers",
            "preset", "limits", "order", "floor_opens_at", "floor_closes_at", "floor_closed_at", "floor_names", "places", "asking_until", "asked",
            "interlude", "think", "lots", "rehearsing", "contact", "captions", "extras",
            "attribution", "groups", "retention", "hold_arrivals", "answers_due", "published_at", "slow", "seats",
        }
    )  # fmt: skip

    id: Mapped[int] = mapped_column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    epoch: Mapped[str]
    version: Mapped[int] = mapped_column(default=0)
    title: Mapped[str]
    state: Mapped[str] = mapped_column(default="draft")
    language: Mapped[str] = mapped_column(default="en")
    languages: Mapped[list[Any]]
    timezone: Mapped[str] = mapped_column(default="UTC")
    room: Mapped[str | None]
    organisers: Mapped[list[Any]]
    starts_at: Mapped[int]
    ends_at: Mapped[int]
    started_at: Mapped[int | None]
    ended_at: Mapped[int | None]
    support: Mapped[str] = mapped_column(default="hidden")
    asking: Mapped[bool] = mapped_column(default=True)
    floor_open: Mapped[bool] = mapped_column(default=False)
    question_limit: Mapped[int] = mapped_column(default=300)
    layout: Mapped[str] = mapped_column(default="join")
    step: Mapped[int] = mapped_column(default=0)
    stepped_by: Mapped[str | None]
    item: Mapped[str | None]
    turn: Mapped[str | None]
    question: Mapped[str | None]
    line: Mapped[list[Any]]
    last_number: Mapped[int] = mapped_column(default=0)
    """Question numbers are given on approval, so that they do not count what waits."""
    last_request: Mapped[int] = mapped_column(default=0)
    last_action: Mapped[int] = mapped_column(default=0)
    preset: Mapped[str | None]
    limits: Mapped[dict[str, Any]] = mapped_column(default=dict)
    """Category of speaking time → ms."""
    order: Mapped[str] = mapped_column("speaking_order", default="equity")
    floor_opens_at: Mapped[int | None]
    floor_opened_at: Mapped[int | None]
    floor_closes_at: Mapped[int | None]
    floor_closes_after: Mapped[int | None]
    floor_closed_at: Mapped[int | None]
    floor_names: Mapped[bool] = mapped_column(default=True)
    places: Mapped[bool] = mapped_column(default=True)
    asking_until: Mapped[int | None]
    asked: Mapped[list[Any]] = mapped_column(default=list)
    """Ids of the questions that are being answered, in order; ``question`` is the first that is not settled."""
    interlude: Mapped[str | None]
    think: Mapped[dict[str, Any] | None]
    lots: Mapped[dict[str, Any] | None]
    extras: Mapped[list[Any]] = mapped_column(default=list)
    guiding: Mapped[list[Any]] = mapped_column(default=list)
    contact: Mapped[str | None]
    captions: Mapped[str | None]
    """Where captions and sign language are shown, as an address."""
    frozen: Mapped[bool] = mapped_column(default=False)
    strip: Mapped[bool] = mapped_column(default=False)
    follow: Mapped[bool] = mapped_column(default=True)
    rehearsing: Mapped[bool] = mapped_column(default=False)
    kept: Mapped[dict[str, Any] | None] = mapped_column(deferred=True)
    """What a rehearsal must put back: states and instants, never text. As large as the panel, so that it is read only when it is asked for."""

    owner: Mapped[str | None]
    """The organiser's link that made it, of another panel; it opens this one as the panel's own organiser does."""
    archived: Mapped[bool] = mapped_column(default=False)
    attribution: Mapped[str] = mapped_column(default="optional")
    """``attributed``: names are asked for; ``optional``; ``anonymous``: none are taken; ``chatham``: none leave the room, nor stand in a report."""
    groups: Mapped[list[Any]] = mapped_column(default=lambda: list(GROUPS))
    """The groups that may be chosen."""
    counted: Mapped[dict[str, Any]] = mapped_column(default=dict)
    """Group → how many who gave no name said that they are of it; nothing leads from there to a question."""
    hold_arrivals: Mapped[bool] = mapped_column(default=False)
    """Whether questions without a name reach the console once a minute, mixed."""
    arrivals_due: Mapped[int | None]
    retention: Mapped[dict[str, Any]] = mapped_column(default=lambda: dict(RETENTION))
    """What is kept for how many days after the end."""
    purged: Mapped[list[Any]] = mapped_column(default=list)
    """What was erased for good: ``{kind, count, at, made}``, ``at`` in panel time and ``made`` in the server's own; counts, and never what it was."""
    answers_due: Mapped[str | None]
    """The day until which written answers and statements are taken, ``YYYY-MM-DD``."""
    published_at: Mapped[int | None]
    """Since when everybody may read the outcome."""
    seats: Mapped[bool] = mapped_column(default=False)
    """Whether any seat code is good, so that the forms ask for one."""
    slow: Mapped[int] = mapped_column(default=0)
    """Slow mode: seconds between two questions, or two requests, of one phone; 0 is off."""
    held_words: Mapped[dict[str, Any]] = mapped_column(default=dict)
    """Language → words at which a question is marked for the console. The organisers' settings show it, and no view does."""

    @property
    def gone(self) -> frozenset[str]:
        """The kinds that were erased already."""
        return frozenset(entry["kind"] for entry in self.purged)

    @property
    def names_floor(self) -> bool:
        """Whether the room may read who is on the list of speakers."""
        return self.floor_names and self.attribution != CHATHAM

    def is_public(self) -> bool:
        """A panel's header is for everybody who has its code; a draft's pages are closed by the routes."""
        return True
