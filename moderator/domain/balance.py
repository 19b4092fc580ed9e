"""Who has been heard: counts by channel, group and turn of what people said of themselves, and whom to hear next. Its twin runs in the browser."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

UNKNOWN: Final = "unknown"
SIDES: Final = ("room", "online")
ONE_SIDED: Final = 3
"""So many in a row from one side are worth a word."""


@dataclass(frozen=True)
class Heard:
    """Somebody whose question was asked or who had the floor. What they did not say is None; ``nth`` is which turn of their delegation it was."""

    channel: str | None
    group: str | None
    kind: str
    nth: int = 1


@dataclass(frozen=True)
class Balance:
    """Counts. ``first`` and ``second`` (any after the first) are turns on the floor only: of a written question nobody knows whose it is."""

    channels: Mapping[str, int]
    groups: Mapping[str, int]
    first: int
    second: int


def balance(entries: Sequence[Heard]) -> Balance:
    """Count what was heard. What is not known is counted as unknown; a paper slip says nothing about where its author sits."""
    turns = [entry.nth for entry in entries if entry.kind == "floor"]
    return Balance(
        channels=dict.fromkeys((*SIDES, UNKNOWN), 0) | _tally(_side(entry.channel) or UNKNOWN for entry in entries),
        groups=_tally(entry.group or UNKNOWN for entry in entries),
        first=sum(nth <= 1 for nth in turns),
        second=sum(nth > 1 for nth in turns),
    )


def side(recent: Sequence[str | None]) -> str | None:
    """The side from which the last three of known channel all came (oldest first), or None."""
    known = [channel for channel in map(_side, recent) if channel is not None][-ONE_SIDED:]
    return known[-1] if len(known) == ONE_SIDED and len(set(known)) == 1 else None


def next_side(counts: Mapping[str, int], waiting_channels: Collection[str | None]) -> str | None:
    """The side that was heard less and has somebody waiting; None when both were heard alike or there is nobody to call."""
    room, online = (counts.get(name, 0) for name in SIDES)
    if room == online:
        return None
    behind = SIDES[0] if room < online else SIDES[1]
    return behind if behind in waiting_channels else None


def _side(channel: str | None) -> str | None:
    return channel if channel in SIDES else None


def _tally(names: Iterable[str]) -> dict[str, int]:
    counted: dict[str, int] = {}
    for name in names:
        counted[name] = counted.get(name, 0) + 1
    return counted
