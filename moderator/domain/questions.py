"""The life of a question: its states, which moves are allowed, and what answers do to it."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from moderator.domain.ids import Instant

NEW: Final = "new"
APPROVED: Final = "approved"
NEXT: Final = "next"
ASKED: Final = "asked"
ANSWERED: Final = "answered"
WRITTEN: Final = "written"
DECLINED: Final = "declined"
WITHDRAWN: Final = "withdrawn"
PRIVATE: Final = "private"
MERGED: Final = "merged"

PUBLIC_STATES: Final = frozenset({APPROVED, NEXT, ASKED, ANSWERED, WRITTEN})
"""Only approved questions and what becomes of them may leave the console."""
SPOKEN_STATES: Final = frozenset({ASKED, ANSWERED, WRITTEN})
RESTORABLE: Final = frozenset({NEW, APPROVED, NEXT, ASKED, DECLINED})
READABLE: Final = PUBLIC_STATES | {NEW}
"""What another question may be like, and be merged into."""

REASONS: Final = ("off_topic", "harassment", "personal_data", "advertising", "not_a_question", "duplicate", "unsafe")
GROUPS: Final = ("state", "un", "nhri", "local", "civil", "academia", "media", "youth", "business", "other")
CHANNELS: Final = ("room", "online", "paper")
MINUTE: Final = 60_000

MOVES: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "approve": frozenset({NEW, DECLINED}),
        "decline": frozenset({NEW, APPROVED, NEXT}),
        "next": frozenset({APPROVED}),
        "back": frozenset({NEXT}),
        "bundle": frozenset({APPROVED, NEXT}),
        "assign": frozenset({NEW, APPROVED, NEXT, ASKED, ANSWERED, WRITTEN}),
        "asked": frozenset({APPROVED, NEXT, ASKED}),
        "answered": frozenset({ASKED}),
        "private": frozenset({NEW, APPROVED, NEXT, DECLINED}),
        "merge": frozenset({NEW, APPROVED, NEXT, DECLINED, WRITTEN}),
        "unmerge": frozenset({MERGED}),
        "withdraw": frozenset({NEW, APPROVED, NEXT, WRITTEN, DECLINED, PRIVATE, MERGED}),
        "redact": frozenset({NEW, APPROVED, NEXT, ASKED, ANSWERED, WRITTEN, DECLINED, PRIVATE, MERGED}),
    }
)
"""Move → the states from which it is allowed. One that somebody still owes an answer to may be asked again."""


def received(now: Instant, *, named: bool) -> Instant:
    """When a question came in, as it is kept: to the minute, and of an anonymous one to ten."""
    return Instant(now - now % (MINUTE if named else 10 * MINUTE))


def may(move: str, state: str) -> bool:
    """Whether a question in ``state`` may make ``move``."""
    return state in MOVES[move]


def marked(assigned: Sequence[Mapping[str, str]], person: str | None, mark: str) -> list[dict[str, str]]:
    """The assignments after ``person`` (or, with None, everybody who still owes an answer) got ``mark``; a new name is added."""
    changed = [{"person": each["person"], "state": mark if _hit(each, person) else each["state"]} for each in assigned]
    if person is not None and all(each["person"] != person for each in assigned):
        changed.append({"person": person, "state": mark})
    return changed


def reassigned(assigned: Sequence[Mapping[str, str]], people: Sequence[str], *, spoken: bool) -> list[dict[str, str]]:
    """The assignments after ``people`` are to answer: marks of those who stay are kept, and of one that was put before the panel all answers."""
    marks = {each["person"]: each["state"] for each in assigned}
    heard = [person for person, mark in marks.items() if spoken and mark == "answered" and person not in people]
    return [{"person": person, "state": marks.get(person, "assigned")} for person in [*heard, *people]]


def is_owed(assigned: Iterable[Mapping[str, str]]) -> bool:
    """Whether somebody has still to answer."""
    return any(each["state"] == "assigned" for each in assigned)


def is_theirs(assigned: Iterable[Mapping[str, str]], offers: Iterable[Mapping[str, str | None]], person: str) -> bool:
    """Whether a panellist was given a question, or has offered to take it."""
    return any(each["person"] == person for each in assigned) or any(each["person"] == person and each["offer"] == "take" for each in offers)


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
