"""How long what is kept after the end of a panel, and when each kind of it is to go. Erasing it is done elsewhere."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

from moderator.domain.ids import Instant

ENDED: Final = "ended"
ANONYMISED: Final = "anonymised"
OVER: Final = frozenset({ENDED, ANONYMISED})
"""The states of a panel after its hour: in the second nothing leads to who asked any more."""

DECLINED: Final = "declined"
PRIVATE: Final = "private"
QUESTIONS: Final = "questions"
NAMES: Final = "names"
KINDS: Final = (DECLINED, PRIVATE, QUESTIONS, NAMES)
"""What goes by itself: words of declined questions, of private ones and of all the others, and names of everybody who asked or spoke from the floor."""
TRACES: Final = "traces"
"""What could lead to a phone, and messages of the hour; it goes when the panel is anonymised, or with the questions."""
DAY: Final = 86_400_000


def due(kind: str, ended_at: int, days: Mapping[str, int]) -> Instant:
    """The instant, in ms, from which on a kind is not kept any more: so many days of 24 hours after the end."""
    return Instant(ended_at + days[kind] * DAY)


def gone(purged: Iterable[Mapping[str, Any]], ended_at: int | None, days: Mapping[str, int]) -> frozenset[str]:
    """The kinds that are erased for good. After questions were erased before their day something may still come in writing, so that on it they go once more."""
    return frozenset(entry["kind"] for entry in purged if entry["kind"] != QUESTIONS or ended_at is None or entry["at"] >= due(QUESTIONS, ended_at, days))


def planned(ended_at: int | None, days: Mapping[str, int], gone: Collection[str]) -> dict[str, Instant]:
    """Kind → when it is to go, in the order of ``KINDS``, of those that are still there; nothing before the end."""
    return {} if ended_at is None else {kind: due(kind, ended_at, days) for kind in KINDS if kind not in gone}
