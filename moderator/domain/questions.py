"""The life of a question: its states, which moves are allowed, and what answers do to it."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

NEW: Final = "new"
APPROVED: Final = "approved"
NEXT: Final = "next"
ASKED: Final = "asked"
ANSWERED: Final = "answered"
WRITTEN: Final = "written"
DECLINED: Final = "declined"
WITHDRAWN: Final = "withdrawn"

PUBLIC_STATES: Final = frozenset({APPROVED, NEXT, ASKED, ANSWERED, WRITTEN})
"""Only approved questions and what becomes of them may leave the console."""
SPOKEN_STATES: Final = frozenset({ASKED, ANSWERED, WRITTEN})
RESTORABLE: Final = frozenset({NEW, APPROVED, NEXT, ASKED, DECLINED})

REASONS: Final = ("off_topic", "harassment", "personal_data", "advertising", "not_a_question", "duplicate", "unsafe")
GROUPS: Final = ("state", "un", "nhri", "local", "civil", "academia", "media", "other")
CHANNELS: Final = ("room", "online", "paper")
MARKS: Final = ("assigned", "answered", "passed", "written")

MOVES: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "approve": frozenset({NEW, DECLINED}),
        "decline": frozenset({NEW, APPROVED, NEXT}),
        "next": frozenset({APPROVED}),
        "back": frozenset({NEXT}),
        "asked": frozenset({APPROVED, NEXT}),
        "answered": frozenset({ASKED}),
        "withdraw": frozenset({NEW, APPROVED, NEXT, DECLINED}),
    }
)
"""Move → the states from which it is allowed."""


def may(move: str, state: str) -> bool:
    """Whether a question in ``state`` may make ``move``."""
    return state in MOVES[move]


def marked(assigned: Sequence[Mapping[str, str]], person: str | None, mark: str) -> list[dict[str, str]]:
    """The assignments after ``person`` (or, with None, everybody who still owes an answer) got ``mark``; a new name is added."""
    changed = [{"person": each["person"], "state": mark if _hit(each, person) else each["state"]} for each in assigned]
    if person is not None and all(each["person"] != person for each in assigned):
        changed.append({"person": person, "state": mark})
    return changed


def counts_shown(support: str, state: str) -> bool:
    """Whether everybody sees the count of voices: always with support ``on``, once it was asked with ``hidden``."""
    return state in PUBLIC_STATES and (support == "on" or (support == "hidden" and state in SPOKEN_STATES))


def _hit(each: Mapping[str, str], person: str | None) -> bool:
    return each["state"] == "assigned" if person is None else each["person"] == person


def settled(assigned: Iterable[Mapping[str, str]], mark: str = ANSWERED) -> str:
    """The state of a question that was asked: ``asked`` while somebody owes an answer, else ``answered`` or ``written``.

    Of a question that was given to nobody ``mark`` decides.
    """
    states = [each["state"] for each in assigned] or [mark]
    if "assigned" in states:
        return ASKED
    return WRITTEN if "written" in states and "answered" not in states else ANSWERED
