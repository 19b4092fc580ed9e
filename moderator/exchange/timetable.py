"""The timed agenda of a note as items of a programme: who speaks gets the time that stands beside the name. Without an agenda a preset is taken elsewhere."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from moderator.domain.presets import MINUTE

LEAST_LINES: Final = 3
"""Two times in a note are no agenda."""
KINDS: Final = {"opening": "opening", "panellist": "panel", "closing": "wrap"}
DAY: Final = 24 * 60

Item = dict[str, Any]
"""``{kind, planned, person, title}``: ``planned`` in ms, ``person`` the id that somebody has among the fields of the page."""


def items(note: Mapping[str, Any], people: Sequence[Mapping[str, Any]]) -> list[Item]:
    """The agenda's lines between start and end of the panel, or nothing where they are too few to be a programme."""
    lines = [line for line in note.get("agenda", ()) if line["end"] and _within(note, line)]
    if len(lines) < LEAST_LINES:
        return []
    named = {person["name"]: person for person in people if person["name"]}
    made: list[Item] = []
    for place, line in enumerate(lines):
        made += _of_line(line, named, is_first=place == 0, is_last=place == len(lines) - 1, has_panel=any(item["kind"] == "panel" for item in made))
    return made


def _within(note: Mapping[str, Any], line: Mapping[str, Any]) -> bool:
    """Registration before the start, and a reception after the end, are no part of the panel."""
    start, end = note["start"] or "00:00", note["end"] or "24:00"
    return start > end or (line["start"] >= start and line["end"] <= end)


def _of_line(line: Mapping[str, Any], named: Mapping[str, Mapping[str, Any]], *, is_first: bool, is_last: bool, has_panel: bool) -> Iterator[Item]:
    minutes = (_minutes(line["end"]) - _minutes(line["start"])) % DAY
    present = [named[name] for name in line["people"] if name in named]
    speakers = [person for person in present if person["part"] in KINDS]
    if speakers:
        for person in speakers:
            # Who closes may also open: before the panel nobody closes.
            kind = KINDS[person["part"]] if has_panel or person["part"] != "closing" else "opening"
            yield {"kind": kind, "planned": minutes * MINUTE // len(speakers), "person": person["id"], "title": None}
        return
    kind = "welcome" if is_first else "wrap" if is_last else "debate"
    chair = next((person["id"] for person in present), None) if kind != "debate" else None
    yield {"kind": kind, "planned": minutes * MINUTE, "person": chair, "title": line["title"] or None}


def _minutes(moment: str) -> int:
    return int(moment[:2]) * 60 + int(moment[3:5])
