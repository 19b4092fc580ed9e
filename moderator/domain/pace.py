"""The plan against what came: how late each item began, how long it took, and where the time went. Reckoned afterwards; the clock of a panel that runs is elsewhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from moderator.domain import programme
from moderator.domain.clock import to_the_second
from moderator.domain.ids import Instant, Millis


@dataclass(frozen=True)
class Taken:
    """One item, in ms of whole seconds. ``late`` is its start against the plan; ``actual`` is its own time, without items that came between.

    ``delta`` is ``actual`` less ``planned``. All three are None for an item that never began; ``budget`` is what repairs had made of the plan.
    """

    item: str
    place: int
    kind: str
    title: str | None
    person: str | None
    planned: Millis
    budget: Millis
    planned_at: Instant
    began: Instant | None
    ended: Instant | None
    actual: Millis | None
    late: Millis | None
    delta: Millis | None


@dataclass(frozen=True)
class Pace:
    """Items in the order of the programme, and the whole. ``late`` is the end against the plan; None while it has not ended."""

    items: tuple[Taken, ...]
    planned: Millis
    actual: Millis | None
    began_late: Millis | None
    late: Millis | None

    @property
    def series(self) -> tuple[tuple[str, Millis], ...]:
        """How late each item began, in the order in which they began."""
        begun = sorted((item for item in self.items if item.began is not None), key=lambda item: (item.began or 0, item.place))
        return tuple((item.item, item.late) for item in begun if item.late is not None)


def pace(record: Mapping[str, Any], now: Instant | None) -> Pace:
    """The pace of a record's panel; what still runs counts up to ``now``."""
    panel = record["panel"]
    end = panel["ended_at"] or now
    rows = sorted((row for row in record["items"] if row["state"] != programme.DROPPED or row["started_at"] is not None), key=lambda row: row["place"])
    spans = [(row["started_at"], row["ended_at"] or end or row["started_at"]) for row in rows if row["started_at"] is not None]
    started = panel["started_at"]
    return Pace(
        items=tuple(_taken(row, panel["starts_at"], spans, end) for row in rows),
        planned=Millis(panel["ends_at"] - panel["starts_at"]),
        actual=None if started is None or end is None else to_the_second(end - started),
        began_late=None if started is None else to_the_second(started - panel["starts_at"]),
        late=None if panel["ended_at"] is None else to_the_second(panel["ended_at"] - panel["ends_at"]),
    )


def _taken(row: Mapping[str, Any], starts_at: int, spans: Sequence[tuple[int, int]], end: int | None) -> Taken:
    began, planned_at = row["started_at"], Instant(starts_at + row["starts_at"])
    ended = row["ended_at"] or (end if began is not None else None)
    actual = None if began is None or ended is None else to_the_second(_own(began, ended, spans))
    return Taken(
        item=row["id"], place=row["place"], kind=row["kind"], title=row["title"], person=row["person"], planned=Millis(row["planned"]),
        budget=Millis(row["budget"]), planned_at=planned_at, began=began, ended=row["ended_at"], actual=actual,
        late=None if began is None else to_the_second(began - planned_at), delta=None if actual is None else Millis(actual - row["planned"]),
    )  # fmt: skip


def _own(began: int, ended: int, spans: Sequence[tuple[int, int]]) -> Millis:
    """The time of an item without those that began within it: one that was set aside has let others come between."""
    own, reached = ended - began, began
    for start, stop in sorted(span for span in spans if began < span[0] < ended):
        begins, ends = max(start, reached), min(stop, ended)
        own -= max(0, ends - begins)
        reached = max(reached, ends)
    return Millis(own)
