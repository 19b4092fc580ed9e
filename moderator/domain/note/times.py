"""Finds spans of clock time in text; which of them is the event's is decided elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import regex

from moderator.domain.note.dates import ascii_digits, number

_HALF_DAY: Final = (
    r"(?P<{0}>\s?(?:a\.?\s?m\b\.?|p\.?\s?m\b\.?|noon\b|de la (?:mañana|tarde|noche)|du matin|de l['’]après-midi|утра\b|дня\b|вечера\b|"
    r"صباح[اً]{{1,2}}|قبل الظهر|بعد الظهر|بعد ظهر|ظهر[اً]{{1,2}}|عصر[اً]{{1,2}}|مساءً?|[صم](?!\p{{L}})))?"
)
_NAMED: Final = {
    "noon": 720,
    "midday": 720,
    "midi": 720,
    "mediodía": 720,
    "mediodia": 720,
    "полдень": 720,
    "الظهر": 720,
    "中午": 720,
    "midnight": 1440,
    "minuit": 1440,
    "medianoche": 1440,
}
_CLOCK: Final = (
    r"(?P<{0}>(?:上午|下午|晚上|中午|早上|傍晚|晚间)?\s?(?:[一二三四五六七八九十]{{1,3}}[时點点時](?:[一二三四五六七八九十]{{1,3}}分|半)?|(?<![\d.,/])\d{{1,2}}\s?(?:[:.时時点點]|h(?:rs?)?\b|h(?=\s?\d)|"
    r"ч\.?(?=\s?\d))\s?\d{{2}}(?:\s?分|\s?мин\.?)?(?!\d)"
    r"|(?<![\d.,/])\d{{4}}(?!\d)|(?<![\d.,/])\d{{1,2}}\s?(?:h(?![a-z])|[时時点點]|ч\b\.?)|(?<![\d.,/])\d{{1,2}}(?![\d/])"
    r"|noon|midday|midi|midnight|minuit|mediod[ií]a|medianoche|полдень|الظهر|中午))"
)
_TO: Final = (
    r"\s?(?:Z\b|hrs?\b\.?|hours|uhr|horas|heures|h\b)?\s?(?:-|–|—|−|～|~|\bto\b|\buntil\b|\btill\b|\bà\b|\ba\b|\ba las\b|"
    r"\bal\b|\bjusqu['’]à\b|\bhasta(?: las)?\b|"
    r"[,;.]?\s?(?:\bend(?:s|ing)?(?: at)?\b|\bfin\b|\bfin à\b|\bfinaliza(?: a las)?\b|\bокончание\b|\bконец\b|结束|النهاية)(?: time)?\s?[:：–-]?\s?(?:в|à|a las|at)?|"
    r"\bдо\b|\bпо\b|至|到|إلى(?:\sالساعة)?|حتى(?:\sالساعة)?)\s?"
)
_SPAN: Final = regex.compile(
    _CLOCK.format("start") + _HALF_DAY.format("m1") + r"(?P<z1>\s?[A-Z]{3,4})?" + _TO + _CLOCK.format("end") + _HALF_DAY.format("m2"),
    regex.IGNORECASE,
)
_ONE: Final = regex.compile(_CLOCK.format("start") + _HALF_DAY.format("m1"), regex.IGNORECASE)
# "between 10 and 11:30": the word that stands for "to" gives way to a dash of the same length.
_BETWEEN: Final = regex.compile(r"(\b(?:between|entre|между)\s[^,;]{1,20}?\s)(and|et|y|и)(?=\s)", regex.IGNORECASE)
_STRONG: Final = regex.compile(r"\d\s?[:.hH时時点點ч]|^\s?\d{4}\s?$|\p{L}{3}|[上下中晚]", regex.IGNORECASE)
_AFTERNOON: Final = ("p", "noon", "дня", "вечера", "ظهر", "بعد", "عصر", "مساء", "م")
_LONGEST: Final = 4000
_HOURS: Final = 24
_DAY: Final = 1440


@dataclass(frozen=True, slots=True)
class FoundTime:
    """A span of time at `at`..`until` of a text, as `HH:MM`; `end` is None where only a start is written."""

    at: int
    until: int
    start: str
    end: str | None
    half_day_unsure: bool = False
    bare_digits: bool = False


def find_times(text: str) -> tuple[FoundTime, ...]:
    """Find spans such as `1300-1400`, `13 h à 14 h 15`, `1:15 - 2:30 pm`, `10.30 a.m. until noon` in order."""
    text = _BETWEEN.sub(lambda said: said[1] + "-".center(len(said[2])), ascii_digits(text[:_LONGEST]))
    found = (_timed(match) for match in _SPAN.finditer(text))
    return tuple(time for time in found if time)


def find_starts(text: str) -> tuple[FoundTime, ...]:
    """Find the strong clock times where no span is written: `14:00`, `3 p.m.`."""
    found = []
    for match in _ONE.finditer(ascii_digits(text[:_LONGEST])):
        half = _half(match["m1"]) or _half_zh(match["start"])
        minutes = _minutes(match["start"], half)
        strong = half or (_STRONG.search(match["start"]) and not match["start"].strip().isdigit())
        if minutes is not None and strong:
            found.append(FoundTime(match.start(), match.end(), _face(minutes), None))
    return tuple(found)


def _timed(match: regex.Match[str]) -> FoundTime | None:
    first, last = match["start"], match["end"]
    half1, half2 = _half(match["m1"]) or _half_zh(first), _half(match["m2"]) or _half_zh(last)
    strong = _STRONG.search(first) and _STRONG.search(last)
    if not strong and not half2 and not half1 and not (_STRONG.search(first) or _STRONG.search(last)):
        return None
    ends = _minutes(last, half2)
    starts = _minutes(first, half1)
    if starts is None or ends is None:
        return None
    if half2 and not half1:
        starts = _nearest_before(first, starts, ends)
    elif half1 and not half2 and ends <= starts:
        ends += 720
    if ends > _DAY:
        return None
    unsure = not half1 and not half2 and starts < 420 and ":" not in first.replace("0", "", 1)[:1]  # noqa: PLR2004 -- 7 a.m.
    bare = first.strip().isdigit() and last.strip().isdigit()
    return FoundTime(match.start(), match.end(), _face(starts), _face(ends), unsure, bare)


def _nearest_before(written: str, starts: int, ends: int) -> int:
    """Take the last start before the end: "1:15 - 2:30 pm" is after noon, "10:00 - 12:00pm" before it."""
    readings = [minutes for half in ("a", "p") if (minutes := _minutes(written, half)) is not None and minutes < ends]
    return max(readings, default=starts)


def _half(text: str | None) -> str | None:
    word = (text or "").strip().lower()
    if not word:
        return None
    return "p" if word.startswith(_AFTERNOON) or regex.search(r"tarde|noche|après", word) else "a"


def _half_zh(text: str) -> str | None:
    return {"上": "a", "早": "a", "下": "p", "晚": "p", "中": "p", "傍": "p"}.get(text.strip()[:1])


def _minutes(text: str, half: str | None) -> int | None:
    named = _NAMED.get(text.strip().lower())
    if named is not None:
        return named
    text = text.replace("半", "三十")
    numbers = [number(each) for each in regex.findall(r"\d+|[一二三四五六七八九十]+", text)]
    if len(numbers) == 1 and numbers[0] > 99:  # noqa: PLR2004 -- four digits hold hours and minutes.
        numbers = [*divmod(numbers[0], 100)]
    if not numbers:
        return None
    hours, minutes = numbers[0], numbers[1] if len(numbers) > 1 else 0
    if half and hours <= 12:  # noqa: PLR2004 -- a half day has twelve hours.
        hours = hours % 12 + (12 if half == "p" else 0)
    return hours * 60 + minutes if hours < _HOURS and minutes < 60 else None  # noqa: PLR2004


def _face(minutes: int) -> str:
    return f"{minutes // 60 % _HOURS:02d}:{minutes % 60:02d}"
