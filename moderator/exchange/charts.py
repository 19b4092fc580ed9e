"""Numbers as pictures: where lines and bars of a chart lie. Drawing them is the templates' affair, and each has its table beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from moderator.domain.pace import Pace

WIDE: Final = 1000
HIGH: Final = 240
LEAST_SPAN: Final = 60_000
"""A chart of seconds would make a mountain of each."""


@dataclass(frozen=True)
class Lateness:
    """How late a panel was: a stepped line over time in a box of ``WIDE`` by ``HIGH``, ``top`` and ``bottom`` in ms and ``zero`` as a height.

    ``dots`` are the starts of items.
    """

    steps: str
    area: str
    dots: Sequence[tuple[int, int]]
    zero: int
    top: int
    bottom: int
    starts: int
    ends: int


@dataclass(frozen=True)
class Bar:
    """An item's time against its plan, in parts of a hundred of the longest of all: what is within the plan, what is over it, and where the plan ends."""

    within: float
    over: float
    planned: float


def lateness(pace: Pace, end: int) -> Lateness | None:
    """The chart of a panel up to the instant ``end``; None where fewer than two items have begun."""
    begun = sorted((item.began, item.late) for item in pace.items if item.began is not None and item.late is not None)
    if len(begun) < 2:  # noqa: PLR2004 - a line has two ends
        return None
    last = begun[-1][1] if pace.late is None else pace.late
    points = [*begun, (max(end, begun[-1][0] + 1), last)]
    top, bottom = max(LEAST_SPAN, *(late for _, late in points)), min(0, *(late for _, late in points))
    first, span = points[0][0], points[-1][0] - points[0][0]

    def at(instant: int, late: int) -> tuple[int, int]:
        return (instant - first) * WIDE // span, (top - late) * HIGH // (top - bottom)

    placed = [at(*point) for point in points]
    steps = [f"M{placed[0][0]} {placed[0][1]}", *(f"H{x}V{y}" for x, y in placed[1:])]
    zero = at(first, 0)[1]
    line = "".join(steps)
    return Lateness(line, f"{line}V{zero}H{placed[0][0]}Z", placed[:-1], zero, top, bottom, first, points[-1][0])


def bars(pace: Pace) -> dict[str, Bar]:
    """Item → its bar; an item that never began has only its plan."""
    longest = max((max(item.planned, item.actual or 0) for item in pace.items), default=0) or 1
    return {item.item: _bar(item.planned * 100 / longest, (item.actual or 0) * 100 / longest) for item in pace.items}


def _bar(planned: float, actual: float) -> Bar:
    return Bar(within=round(min(planned, actual), 2), over=round(max(0.0, actual - planned), 2), planned=round(planned, 2))
