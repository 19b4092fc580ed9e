"""Says which open points must be answered before a panel is published, and how certain each field is; points are raised elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from moderator.domain.note.shapes import Note, OpenPoint

CERTAIN: Final = "certain"
LIKELY: Final = "likely"
ASK: Final = "ask"

# A panel can be published without a moderator, organisers or a name for everybody; not with a day that may be another.
_MUST_BE_ANSWERED: Final = frozenset(
    {
        ("title", "missing"),
        *(("date", code) for code in ("missing", "year_missing", "weekday_disagrees", "day_or_month_first", "several_days", "ambiguous", "unsure")),
        *(("start", code) for code in ("missing", "several_times", "half_day_unsure")),
        ("end", "missing"),
        ("moderator", "several"),
        ("panellists", "person_unplaced"),
        ("organisation", "unsure"),
        ("opening_remarks", "part_unsure"),
        ("closing", "part_unsure"),
    }
)
_PEOPLE: Final = ("opening_remarks", "panellists", "co_moderators", "closing", "chair", "keynote", "rapporteur")


def blocks(point: OpenPoint) -> bool:
    """Say whether a point must be answered before publishing; the others only inform."""
    part = point.field.rpartition(".")[2] if "." in point.field else point.field.partition("[")[0]
    return (part, point.code) in _MUST_BE_ANSWERED


def confidence(note: Note) -> dict[str, str]:
    """Map each field's path, such as `panellists[2]`, to "certain", "likely" or "ask".

    "ask" has an open point that must be answered; "likely" was read from prose or by a fallback, or is absent, and has a point that informs;
    "certain" stood under its label, or in the one pattern that it takes, and has none. Source: docs/notes.md, rule 8.
    """
    single = ("title", "date", "start", "end", "room", "organisers", "moderator", "panellists")
    people = tuple(f"{field}[{place}]" for field in _PEOPLE for place in range(len(getattr(note, field))))
    points = tuple(point.field for point in note.questions if point.field != "note")
    found = dict.fromkeys((*single, *people, *points), CERTAIN)
    for point in note.questions:
        for path in _paths(point.field):
            if path in found and found[path] != ASK:
                found[path] = ASK if blocks(point) else LIKELY
    return found


def _paths(field: str) -> tuple[str, ...]:
    """A point about part of a person is one about the person; one about a body is one about the list of organisers."""
    whole = field.partition(".")[0]
    return (field, whole, "organisers") if field.startswith("organisers[") else (field, whole)
