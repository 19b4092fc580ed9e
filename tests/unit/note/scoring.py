"""Compares what was read with what a perfect reader gives, value by value, and finds the errors that nobody is asked about."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

PERSON = ("name", "honorific", "role", "organisation", "online")
PLAIN = ("title", "date", "start", "end", "room")
LISTS = ("opening_remarks", "panellists")
GRAVE = ("date", "start", "end", "moderator")


@dataclass
class Score:
    right: int = 0
    all: int = 0
    misses: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)

    def count(self, path: str, *, right: bool, said: str) -> None:
        self.all += 1
        self.right += right
        if not right:
            self.misses.append(f"{path}: {said}")


def score(expected: dict[str, Any], result: dict[str, Any]) -> Score:
    """Count the values that are as expected or accepted; what differs in a grave field without an open point is silent."""
    counted = Score()
    accepted = expected["_x"].get("accept", {})
    asked = {point["field"] for point in result["open_points"]}
    for path, want in _values(expected):
        got = _at(result, path)
        right = _same(got, [want, *accepted.get(path, [])])
        counted.count(path, right=right, said=f"want {want!r}, got {got!r}")
        if not right and _is_grave(path) and not _is_asked(path, asked):
            counted.silent.append(f"{path}: want {want!r}, got {got!r}")
    for path in LISTS:
        counted.count(path, right=len(result[path]) == len(expected[path]), said=f"want {len(expected[path])} persons, got {len(result[path])}")
    bodies = [expected["organisers"], *(each for each in accepted.get("organisers", []) if isinstance(each, list))]
    right = any(_alike(result["organisers"], each) for each in bodies)
    counted.count("organisers", right=right, said=f"got {result['organisers']}")
    return counted


def _values(expected: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    yield from ((path, expected[path]) for path in PLAIN)
    people = [(f"{path}[{place}]", person) for path in LISTS for place, person in enumerate(expected[path])]
    people += [("moderator", expected["moderator"])] if expected["moderator"] else []
    yield from ((f"{path}.{key}", person[key]) for path, person in people for key in PERSON)


def _at(result: Any, path: str) -> Any:
    for part in re.findall(r"[^.\[\]]+", path):
        try:
            result = result[int(part)] if part.isdigit() else result[part]
        except (KeyError, IndexError, TypeError):
            return None
    return result


def _same(got: Any, wanted: list[Any]) -> bool:
    return any(got == want if isinstance(want, bool) else _flat(got) == _flat(want) for want in wanted)


def _alike(got: list[str], want: list[str]) -> bool:
    return sorted(str(_flat(body)) for body in got) == sorted(str(_flat(body)) for body in want)


def _flat(value: Any) -> str | None:
    if value is None:
        return None
    text = unicodedata.normalize("NFC", str(value)).replace("\u00a0", " ").replace("’", "'")
    return re.sub(r"\s+", " ", "".join(str(int(c)) if c.isdecimal() else c for c in text)).strip()


def _is_grave(path: str) -> bool:
    return path.partition(".")[0] in GRAVE or path.endswith(".online")


def _is_asked(path: str, asked: set[str]) -> bool:
    person = path.rpartition(".")[0]
    return bool({path, person, person.partition("[")[0]} & asked)
