"""Finds dates in text in six languages; which of them is the event's is decided elsewhere."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import islice
from typing import Final

import regex

from moderator.domain.note.folding import fold

FIRST_YEAR: Final = 2015
LAST_YEAR: Final = 2035
_MONTHS: Final = (
    "january jan janvier janv enero ene января янв يناير كانون_الثاني جانفي",
    "february feb février fevrier févr febrero февраля фев فبراير شباط فيفري",
    "march mar mars marzo марта мар مارس آذار",
    "april apr avril avr abril abr апреля апр أبريل نيسان إبريل أفريل",
    "may mai mayo мая مايو أيار ماي",
    "june jun juin junio июня июн يونيو يونيه حزيران جوان",
    "july jul juillet juil julio июля июл يوليو يوليه تموز جويلية",
    "august aug août aout agosto августа авг أغسطس آب أوت",
    "september sept sep septembre septiembre setiembre сентября сен سبتمبر أيلول",
    "october oct octobre octubre октября окт أكتوبر تشرين_الأول",
    "november nov novembre noviembre ноября ноя نوفمبر تشرين_الثاني",
    "december dec décembre decembre déc diciembre dic декабря дек ديسمبر كانون_الأول",
)
_WEEKDAYS: Final = (
    "monday mon lundi lunes понедельник الاثنين الإثنين 星期一 周一",
    "tuesday tues tue mardi martes вторник الثلاثاء 星期二 周二",
    "wednesday weds wed mercredi miércoles miercoles среда среду الأربعاء 星期三 周三",
    "thursday thurs thur thu jeudi jueves четверг الخميس 星期四 周四",
    "friday fri vendredi viernes пятница пятницу الجمعة 星期五 周五",
    "saturday sat samedi sábado sabado суббота субботу السبت 星期六 周六",
    "sunday sun dimanche domingo воскресенье الأحد 星期日 星期天 周日",
)
_MONTH_OF: Final = {fold(w.replace("_", " ")): i for i, ws in enumerate(_MONTHS, 1) for w in ws.split()}
_WEEKDAY_OF: Final = {fold(w): i for i, ws in enumerate(_WEEKDAYS) for w in ws.split()}


def _any_of(groups: tuple[str, ...]) -> str:
    words = sorted((w.replace("_", " ") for ws in groups for w in ws.split()), key=len, reverse=True)
    return "|".join(regex.escape(word) for word in words)


_MONTH: Final = rf"(?P<month>{_any_of(_MONTHS)})(?:\s?/\s?(?:{_any_of(_MONTHS)}))?\b\.?"
_DAY: Final = r"(?<![\d.:/-])(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|°|-?го|-?е)?"
_YEAR: Final = r"(?:,?\s*(?:del?\s|года?\s|لعام\s|عام\s)?\s*(?P<year>(?:19|20)\d\d)(?![\d:.]\d|\d))?"
_PATTERNS: Final = (
    regex.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)-(?P<month_no>\d{2})-(?P<day>\d{2})(?!\d)"),
    regex.compile(r"(?:(?P<year>(?:19|20)\d\d)\s?年\s?)?(?P<month_no>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?[日号]"),
    regex.compile(
        rf"{_DAY}(?P<more>\s?(?:[-–—]|to|and|&|et|y|au|al|и)\s?\d{{1,2}}(?:st|nd|rd|th)?)?"
        rf"\s?(?:of\s|de\s|\.\s)?\s?{_MONTH}{_YEAR}",
        regex.IGNORECASE,
    ),
    regex.compile(
        rf"\b{_MONTH}\s(?P<day>\d{{1,2}})(?:st|nd|rd|"
        rf"th)?(?P<more>\s?[-–—]\s?\d{{1,2}}(?!\d))?(?![\d:]){_YEAR}",
        regex.IGNORECASE,
    ),
    regex.compile(r"(?<![\d/.\-])(?P<a>\d{1,2})(?P<sep>[/.\-])(?P<b>\d{1,2})(?P=sep)(?P<year>(?:20)?\d\d)(?![\d/.\-]?\d)"),
)
_WEEKDAY_WORD: Final = rf"(?<!\p{{L}})(?P<weekday>{_any_of(_WEEKDAYS)})(?!\p{{L}})"
_BEFORE: Final = regex.compile(rf"{_WEEKDAY_WORD}\.?[,،，]?\s*(?:the\s|le\s|el\s|\(|（)?\s*$", regex.IGNORECASE)
_AFTER: Final = regex.compile(rf"\s*[,(（،]?\s*{_WEEKDAY_WORD}[)）]?", regex.IGNORECASE)
_LONGEST: Final = 4000
_MOST: Final = 30


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date at `start`..`end` of a text; `other` is the month-first reading where the order is not certain."""

    start: int
    end: int
    month: int
    day: int
    year: int | None
    weekday: int | None = None
    other: tuple[int, int] | None = None
    several: bool = False
    month_first: bool = False

    @property
    def iso(self) -> str:
        """The date as `YYYY-MM-DD`, or `--MM-DD` without a year."""
        return written(self.year, self.month, self.day)


def written(year: int | None, month: int, day: int) -> str:
    """Write a date as ISO, or as `--MM-DD` without a year."""
    return f"{year:04d}-{month:02d}-{day:02d}" if year else f"--{month:02d}-{day:02d}"


def ascii_digits(text: str) -> str:
    """Write every decimal digit of any script as 0-9; places in the text stay the same."""
    if text.isascii():
        return text
    return "".join(str(int(c)) if c.isdecimal() and not c.isascii() else c for c in text)


def find_dates(text: str) -> tuple[FoundDate, ...]:
    """Find the dates of a line in order; impossible ones (31 February) are left out."""
    text = ascii_digits(text[:_LONGEST])
    if not regex.search(r"\d", text):
        return ()
    found: list[FoundDate] = []
    for pattern in _PATTERNS:
        for match in islice(pattern.finditer(text), _MOST):
            date = _dated(text, match)
            if date and not any(date.start < d.end and d.start < date.end for d in found):
                found.append(date)
    return tuple(sorted(found, key=lambda date: date.start))


def years_that_agree(month: int, day: int, weekday: int) -> tuple[int, ...]:
    """Give the years of the window 2015-2035 in which this day falls on this weekday (Monday is 0)."""
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    return tuple(year for year in years if weekday_of(year, month, day) == weekday)


def weekday_of(year: int, month: int, day: int) -> int | None:
    """Give the weekday of a date (Monday is 0), or None when there is no such day."""
    try:
        return dt.date(year, month, day).weekday()
    except ValueError:
        return None


def _dated(text: str, match: regex.Match[str]) -> FoundDate | None:
    groups = match.groupdict()
    start, end, weekday = _with_weekday(text, match.start(), match.end())
    year = _year(groups.get("year"))
    if groups.get("a"):
        return _numeric(int(groups["a"]), int(groups["b"]), year, (start, end), weekday)
    month = int(groups["month_no"]) if groups.get("month_no") else _MONTH_OF.get(fold(groups["month"]), 0)
    day = int(groups["day"])
    if weekday_of(year or 2024, month, day) is None:
        return None
    return FoundDate(start, end, month, day, year, weekday, several=bool(groups.get("more")))


def _numeric(a: int, b: int, year: int | None, span: tuple[int, int], weekday: int | None) -> FoundDate | None:
    """Read 06/03/2025 day first, as the United Nations does, and keep the other order where it is a date too."""
    readings = [(m, d) for d, m in ((a, b), (b, a)) if weekday_of(year or 2024, m, d) is not None]
    if weekday is not None and year:
        readings = [r for r in readings if weekday_of(year, *r) == weekday] or readings
    if not readings:
        return None
    other = readings[1] if len(readings) > 1 and readings[0] != readings[1] else None
    return FoundDate(*span, *readings[0], year, weekday, other, month_first=b > 12)  # noqa: PLR2004 -- no such month.


def _with_weekday(text: str, start: int, end: int) -> tuple[int, int, int | None]:
    window = max(0, start - 24)
    before = _BEFORE.search(text[window:start])
    if before:
        return window + before.start(), end, _WEEKDAY_OF[fold(before["weekday"])]
    after = _AFTER.match(text, end)
    if after:
        return start, after.end(), _WEEKDAY_OF[fold(after["weekday"])]
    return start, end, None


def _year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) if len(text) > 2 else 2000 + int(text)  # noqa: PLR2004 -- two digits are short for 20xx.
