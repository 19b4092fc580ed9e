"""Finds dates in text in six languages; which of them is the event's is decided elsewhere."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import islice
from typing import Final

import regex

from moderator.domain.note.folding import fold

FIRST_YEAR: Final = 2000
LAST_YEAR: Final = 2050
_MOST_YEARS: Final = 3
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
_YEAR: Final = r"(?:,?\s*(?:del?\s|года?\s|لعام\s|عام\s)?\s*(?P<year>(?:19|20)\d\d)(?![\d:.]\d|\d)(?:\s?(?:года?|г\.?)(?!\p{L}))?)?"
_PATTERNS: Final = (
    regex.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<sep>[-/.])(?P<month_no>\d{2})(?P=sep)(?P<day>\d{2})(?!\d)"),
    regex.compile(
        r"(?:(?P<year>(?:19|20)\d\d|[二一][〇零九]\p{Han}{2})\s?年\s?)?(?P<month_no>\d{1,2}|[一二三四五六七八九十]{1,2})\s?月\s?"
        r"(?P<day>\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日号]",
    ),
    regex.compile(
        rf"{_DAY}(?P<more>\s?(?:[-–—]|to|and|&|or|et|ou|y|o|au|al|и|или|по)\s?(?:(?:{_any_of(_WEEKDAYS)}),?\s)?\d{{1,2}}(?:st|nd|rd|th)?)?"
        rf"\s?(?:of\s|de\s|\.\s)?\s?{_MONTH}{_YEAR}",
        regex.IGNORECASE,
    ),
    regex.compile(
        rf"\b(?:(?P<year>(?:19|20)\d\d),?\s)?{_MONTH}\s(?P<day>\d{{1,2}})(?:st|nd|rd|"
        rf"th)?(?P<more>\s?[-–—]\s?\d{{1,2}}(?!\d))?(?![\d:]){_YEAR}",
        regex.IGNORECASE,
    ),
    regex.compile(r"(?<![\d/.\-])(?P<a>\d{1,2})(?P<sep>[/.\-])(?P<b>\d{1,2})(?P=sep)(?P<year>(?:20)?\d\d)(?![\d/.\-]?\d)"),
)
_ANY_YEAR: Final = regex.compile(r"20[0-4]\d")
_MONTH_YEAR: Final = regex.compile(
    rf"(?:\b(?:{_any_of(_MONTHS)})\b\.?,?\s*(?:de\s|del\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s)?|\d[/.-])(?P<year>20[0-4]\d)(?!\d)|(?P<year>20[0-4]\d)\s?年",
    regex.IGNORECASE,
)
_WEEKDAY_WORD: Final = rf"(?<!\p{{L}})(?P<weekday>{_any_of(_WEEKDAYS)})(?!\p{{L}})"
_BEFORE: Final = regex.compile(rf"{_WEEKDAY_WORD}\.?[,،，]?\s*(?:the\s|le\s|el\s|\(|（)?\s*$", regex.IGNORECASE)
_AFTER: Final = regex.compile(rf"\s*[,(（،]?\s*{_WEEKDAY_WORD}[)）]?", regex.IGNORECASE)
_HAN_DIGITS: Final = "〇一二三四五六七八九"
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
    last: int | None = None
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


def number(text: str) -> int:
    """Read a number in digits or in Chinese numerals up to 99, or the four figures of a Chinese year."""
    if text.isascii():
        return int(text)
    if len(text) > 3:  # noqa: PLR2004 -- a year, written figure by figure.
        return int("".join(str(_HAN_DIGITS.find(c)) for c in text)) if all(c in _HAN_DIGITS for c in text) else 0
    tens, ten, ones = text.rpartition("十")
    return (10 * (_HAN_DIGITS.find(tens) if tens else 1) if ten else 0) + (_HAN_DIGITS.find(ones) if ones else 0)


def find_dates(text: str) -> tuple[FoundDate, ...]:
    """Find the dates of a line in order; impossible ones (31 February) are left out."""
    text = ascii_digits(text[:_LONGEST])
    if not regex.search(r"\d|月", text):
        return ()
    found: list[FoundDate] = []
    for pattern in _PATTERNS:
        for match in islice(pattern.finditer(text), _MOST):
            date = _dated(text, match)
            if date and not any(date.start < d.end and d.start < date.end for d in found):
                found.append(date)
    return tuple(sorted(found, key=lambda date: date.start))


def years_that_agree(month: int, day: int, weekday: int, near: int) -> tuple[int, ...]:
    """Give the three years of 2000-2050 nearest to `near` in which this day falls on this weekday (Monday is 0), in order."""
    agreeing = [year for year in range(FIRST_YEAR, LAST_YEAR + 1) if weekday_of(year, month, day) == weekday]
    return tuple(sorted(sorted(agreeing, key=lambda year: (abs(year - near), -year))[:_MOST_YEARS]))


def years_told(text: str) -> tuple[int, ...]:
    """Give the years that stand beside a month in a text: "August 2023", "4 July 2024"; not those of "the 2030 Agenda"."""
    text = ascii_digits(text[:_LONGEST])
    if not _ANY_YEAR.search(text):
        return ()
    return tuple(int(found["year"]) for found in islice(_MONTH_YEAR.finditer(text), _MOST))


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
    month = number(groups["month_no"]) if groups.get("month_no") else _MONTH_OF.get(fold(groups["month"]), 0)
    day = number(groups["day"])
    if weekday_of(year or 2024, month, day) is None:
        return None
    more = regex.search(r"\d+", groups.get("more") or "")
    return FoundDate(start, end, month, day, year, weekday, several=bool(more), last=int(more.group()) if more else None)


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
    return number(text) or None if len(text) > 2 else 2000 + int(text)  # noqa: PLR2004 -- two digits are short for 20xx.
