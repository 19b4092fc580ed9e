"""Says whether a value stands in a text: as written, or by one of the normalisations that docs/notes.md names."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

# "Permanent Missions of A and B" becomes two; what every single one opens with.
SINGULAR = (
    "Permanent Mission of", "Government of", "Embassy of", "Delegation of", "Mission permanente de", "Mission permanente", "Misión Permanente de",
    "Misión Permanente", "Постоянное представительство", "البعثة الدائمة ل", "常驻代表团",
)  # fmt: skip
NOON = re.compile(r"noon|midday|midi|mediod|полдень|ظهر|中午|midnight|minuit|medianoche")


def core_values(result: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Give each string of the public core with its path, dates and times apart."""
    yield from ((field, result[field]) for field in ("title", "room") if result[field])
    yield from ((f"organisers[{n}]", body) for n, body in enumerate(result["organisers"]))
    people = [(f"{field}[{n}]", person) for field in ("opening_remarks", "panellists") for n, person in enumerate(result[field])]
    people += [("moderator", result["moderator"])] if result["moderator"] else []
    yield from ((f"{path}.{key}", person[key]) for path, person in people for key in ("name", "honorific", "role", "organisation") if person[key])


def stands_in(value: str, text: str) -> bool:
    """Say whether a value's letters stand in the text in one run, or all its words do, as in a name written surname first."""
    whole = letters(text)
    if letters(value) in whole:
        return True
    for opening in SINGULAR:
        rest = value.removeprefix(opening).removesuffix(opening)
        if rest != value and _words_stand_in(rest, whole):
            return True
    return _words_stand_in(value, whole)


def _words_stand_in(value: str, whole: str) -> bool:
    return all(letters(word) in whole or letters(word).removeprefix("ال") in whole or letters(word).removeprefix("لل") in whole for word in value.split())


def date_stands_in(date: str, text: str) -> bool:
    """Say whether the numbers of an ISO date, or the two last figures of its year, stand in the text; a month may be a word."""
    year, month, day = re.fullmatch(r"(\d{4}|-)-(\d\d)-(\d\d)", date).groups()  # type: ignore[union-attr]
    numbers = {int(number) for number in re.findall(r"\d+", digits(text))}
    return int(day) in numbers and (year == "-" or int(year) in numbers or int(year[2:]) in numbers) and 1 <= int(month) <= 12


def time_stands_in(time: str, text: str) -> bool:
    """Say whether the numbers of a time stand in the text, on the face of either half of the day, or as noon and the like."""
    hours, minutes = map(int, time.split(":"))
    numbers = set(re.findall(r"\d+", digits(text)))
    faces = {hours, hours % 12, hours % 12 or 12, 24 if hours == 0 else hours}
    if not minutes and (hours in {12, 0}) and NOON.search(text.casefold()):
        return True
    together = {f"{face:02d}{minutes:02d}" for face in faces}
    apart = {f"{face}" for face in faces} | {f"{face:02d}" for face in faces}
    return bool(numbers & together) or (bool(numbers & apart) and (not minutes or f"{minutes:02d}" in numbers))


def digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def letters(text: str) -> str:
    """Fold a text to its letters and figures, without markup, accents or case."""
    bare = re.sub(r"<sup>\s*\d{1,3}\s*</sup>|</?[A-Za-z][^<>]{0,200}>|\[\^?\d{1,3}\]|~~[^~]{0,500}~~", "", text)
    folded = unicodedata.normalize("NFKD", digits(bare).casefold())
    return "".join(c for c in folded if c.isalnum())
