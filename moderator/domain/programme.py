"""The programme and the running order: what comes next, as one line of stops over items, questions, floor requests and interrupted turns."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Final

from moderator.domain.ids import Instant, Millis

KINDS: Final = ("welcome", "opening", "panel", "debate", "final", "wrap")
PLANNED: Final = "planned"
CURRENT: Final = "current"
HELD: Final = "held"
"""Its speech was set aside; it goes on when that does."""
DONE: Final = "done"
PASSED: Final = "passed"
"""Jumped over: it is not offered any more, but may still be gone to."""
DROPPED: Final = "dropped"

AHEAD: Final = frozenset({PLANNED, PASSED})
"""What may be begun."""

LINE_LENGTH: Final = 6
SAME_OCCASION: Final = Millis(12 * 3_600_000)


@dataclass(frozen=True)
class Stop:
    """One step of the running order. ``kind``: item, question, answer, floor, final or turn; ``why``: the reason in one word.

    ``limit`` None is a speech without one; ``questions`` are those that are read out together with ``question``.
    """

    kind: str
    name: str
    why: str
    limit: Millis | None = None
    item: str | None = None
    question: str | None = None
    questions: tuple[str, ...] | None = None
    request: str | None = None
    person: str | None = None
    turn: str | None = None

    def as_json(self) -> dict[str, object]:
        """The stop as it goes over the wire."""
        return asdict(self) | {"questions": None if self.questions is None else list(self.questions)}


@dataclass(frozen=True)
class Ahead:
    """What could come next, each kind in its own order."""

    interrupted: Sequence[Stop] = ()
    answers: Sequence[Stop] = ()
    held: Sequence[Stop] = ()
    finals: Sequence[Stop] = ()
    called: Sequence[Stop] = ()
    waiting: Sequence[Stop] = ()
    items: Sequence[Stop] = ()


def running_order(ahead: Ahead, *, in_debate: bool, set_aside: bool) -> list[Stop]:
    """What comes next, at most six stops.

    Whoever a point of order interrupted goes on first. While a question is being answered its panellists follow, then whose turn was set aside,
    then those who still owe their final remarks.
    In the debate follow what the moderator lined up, in that order, then the list of speakers; then the programme. Outside the debate only
    what was lined up goes before the programme. When a turn was just set aside, somebody else goes before it.
    """
    waiting = ahead.waiting if in_debate else ()
    rest = [*ahead.finals, *ahead.called, *waiting, *ahead.items]
    aside = int(set_aside and bool(rest))
    return [*ahead.interrupted, *ahead.answers, *rest[:aside], *ahead.held, *rest[aside:]][:LINE_LENGTH]


def final_order(panellists: Iterable[tuple[str, bool]]) -> list[str]:
    """Ids of (id, online) in the order of final remarks: online first, and the last to speak begins."""
    backwards = list(panellists)[::-1]
    return [person for person, online in sorted(backwards, key=lambda each: not each[1])]


def slot(starts_at: Instant, ends_at: Instant, started_at: Instant | None) -> tuple[Instant, Instant]:
    """From when to when planned times count: from the planned start if Start was pressed within twelve hours of it, else from the press."""
    if started_at is None or abs(started_at - starts_at) <= SAME_OCCASION:
        return starts_at, ends_at
    return started_at, Instant(started_at + ends_at - starts_at)


def within(limit: Millis, now: Instant, ends_at: Instant) -> Millis:
    """The limit of the last item, which does not pass the end of the slot; once that is over there is nothing left to keep."""
    left = ends_at - now
    return Millis(min(limit, left)) if left > 0 else limit
