"""The list of speakers: its states, the moves that are allowed, and when it takes requests. Who speaks next is found elsewhere."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from moderator.domain.ids import Instant, Millis

WAITING: Final = "waiting"
CALLED: Final = "called"
SPEAKING: Final = "speaking"
DONE: Final = "done"
WITHDRAWN: Final = "withdrawn"
CONVERTED: Final = "converted"
NOT_REACHED: Final = "not_reached"

PUBLIC_STATES: Final = frozenset({WAITING, CALLED, SPEAKING})
HEARD: Final = frozenset({SPEAKING, DONE})
"""Those who have had the floor, as the order counts them."""
TAKEN_BACK: Final = frozenset({WITHDRAWN, CONVERTED})

REPLY: Final = "reply"
MOST_REPLIES: Final = 2
"""Rights of reply of one delegation: GA decision 34/401 allows two."""
MORE_TIME: Final = Millis(60_000)
WRITTEN_WITHIN: Final = Millis(14 * 86_400_000)
"""After the end, whoever was not reached may still send a written statement for so long."""
RUSH: Final = Millis(60_000)
"""Those who asked within this time of the opening may have lots drawn among them."""

MOVES: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "call": frozenset({WAITING}),
        "uncall": frozenset({CALLED}),
        "speak": frozenset({WAITING, CALLED}),
        "absent": frozenset({WAITING, CALLED}),
        "done": frozenset({WAITING, CALLED, SPEAKING}),
        "withdraw": frozenset({WAITING, CALLED}),
        "place": frozenset({WAITING}),
        "edit": frozenset({WAITING, CALLED, SPEAKING, DONE, NOT_REACHED}),
        "convert": frozenset({WAITING, CALLED, NOT_REACHED}),
    }
)
"""Move → the states from which it is allowed."""


def may(move: str, state: str) -> bool:
    """Whether a request in ``state`` may make ``move``."""
    return state in MOVES[move]


def is_taking(*, is_open: bool, opens_at: Instant | None, closes_at: Instant | None, now: Instant) -> bool:
    """Whether the list takes requests at this moment, also when a planned instant has come and nobody has acted on it yet."""
    begun = is_open if opens_at is None else now >= opens_at
    return begun and (closes_at is None or now < closes_at)
