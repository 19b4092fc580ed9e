"""The list of speakers: its states, allowed moves, and who speaks next with the reason."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from moderator.domain.ids import Instant

WAITING: Final = "waiting"
CALLED: Final = "called"
SPEAKING: Final = "speaking"
DONE: Final = "done"
WITHDRAWN: Final = "withdrawn"

PUBLIC_STATES: Final = frozenset({WAITING, CALLED, SPEAKING})

MOVES: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "call": frozenset({WAITING}),
        "uncall": frozenset({CALLED}),
        "speak": frozenset({WAITING, CALLED}),
        "absent": frozenset({WAITING, CALLED}),
        "done": frozenset({WAITING, CALLED, SPEAKING}),
        "withdraw": frozenset({WAITING, CALLED}),
    }
)
"""Move → the states from which it is allowed."""


@dataclass(frozen=True)
class Waiting:
    """What the order needs to know of a request."""

    id: str
    requested_at: Instant
    absences: int
    number: int


def may(move: str, state: str) -> bool:
    """Whether a request in ``state`` may make ``move``."""
    return state in MOVES[move]


def chronological(waiting: Iterable[Waiting]) -> list[Waiting]:
    """In the order of asking (GA rules 68 and 109); those called in vain come after all others."""
    return sorted(waiting, key=lambda each: (each.absences, each.requested_at, each.number))
