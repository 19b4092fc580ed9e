"""Turns raw note text into clean lines that keep their original numbers; what the lines mean is read elsewhere."""

from __future__ import annotations

import html
import unicodedata
from dataclasses import replace
from itertools import pairwise
from typing import Final

import regex

from moderator.domain.note.labels import PLACES, kind_of
from moderator.domain.note.shapes import Line

_Row = tuple[int, str]

_INVISIBLE: Final = regex.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_WIDE_SPACE: Final = regex.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\f\v\u2028\u2029]")
_CONTROL: Final = regex.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_RULE: Final = regex.compile(r"\s*(?:-{3,}|_{3,}|\*{3,})\s*")
_FOOTNOTE: Final = regex.compile(r"\s*(?:<sup>\s*\d{1,3}\s*</sup>|\[\^?\d{1,3}\]:?\s|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}\s?)\s*\S")
_PLAIN_FOOTNOTE: Final = regex.compile(r"\s*\d{1,3}\s+(?:\*?Ibid\b|See\b|Cf\b|Voir\b|Véase\b)")
_FOOTNOTE_END: Final = regex.compile(r"[.)\]»”0-9]$")
_PAGE_NUMBER: Final = regex.compile(
    r"\s*(?:[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}\s*/\s*\d{1,3}|\d{1,3}|(?:page|página|стр\.?|صفحة)\s*\d{1,3}"
    r"(?:\s*(?:of|/|sur|de|из|من)\s*\d{1,3})?|第\s?\d{1,3}\s?页(?:\s?[，,/]?\s?共\s?\d{1,3}\s?页)?)\s*",
    regex.IGNORECASE,
)
_BULLET: Final = regex.compile(
    r"(?:[•●▪◦‣∙○■□➢➤\uf0b7]\s*|[·–—-]\s*(?=[^\s\d–—-])|[*+]\s+|\d{1,2}[.)．]\s+(?=\D)|(?:\d{1,2}|[一二三四五六七八九十]{1,3})、\s?|[（(]\d{1,2}[)）]\s?(?=\p{L})|\d{1,2}-\s+(?=\p{L})|\(?[a-z]\)\s+)",
)
_HEADING: Final = regex.compile(r"#{1,6}\s+")
# A page may be this wide, and a wrapped line this much shorter than the page.
_OPENING: Final = 16
_TOP: Final = 20
_FEWEST_GAPS: Final = 3
_FEW_TOUCH: Final = 20
_NARROWEST: Final = 50
_WIDEST: Final = 180
_RAGGED: Final = 12
_NO_SENTENCE_END: Final = regex.compile(r"[\p{L}\p{N},\-–]$")
_MARKS: Final = (
    (regex.compile(r"~~[^~]{1,500}~~"), ""),
    (regex.compile(r"<sup>\s*\d{1,3}\s*</sup>|\[\^\d{1,3}\]|(?<=[\p{L}.,;”\"])[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}"), ""),
    (regex.compile(r"(?<=\p{L}[.,;”\"]?)\[\d{1,3}\]"), ""),
    (regex.compile(r"<br\s*/?>", regex.IGNORECASE), " "),
    (regex.compile(r"</?[A-Za-z][A-Za-z0-9]{0,10}(?:\s[^<>]{0,200})?/?>"), ""),
    (regex.compile(r"!?\[([^\[\]]{1,300})\]\((?:[^()\s]{0,400})\)"), r"\1"),
    (regex.compile(r"(?<!\\)\*{1,3}(?=\S)|(?<=\S)(?<!\\)\*{1,3}|(?<!\w)__(?=\S)|(?<=\S)__(?!\w)"), ""),
    (regex.compile(r"\\([\\`*_{}\[\]()#+.!|~>-])"), r"\1"),
    (regex.compile(r"\b(H|S|Е)\. ?(E|П)\. ?(?=\p{L})"), r"\1.\2. "),
    (regex.compile(r"(?<=\b(?:Mr|Ms|Mrs|Mme|Dr|Prof|Sra|Sr|Dra)\.)(?=\p{Lu})"), " "),
    (regex.compile(r"(?<=\p{L}{2})\((?=\p{Lu}{2,12}\)|(?i:online|tbc|remote|virtual)\))"), " ("),
)
# Every mark needs one of these; a line without them is plain as it stands.
_MARKED: Final = regex.compile(r"[~<\[¹²³⁴⁵⁶⁷⁸⁹⁰*_\\.(]")
_QUOTED: Final = regex.compile(r"^(?:>\s?)+")
_CARRIES_ON: Final = regex.compile(r"(?:[,،，、&/]|\b(?i:and|of|the|for|to|in|on|by|with|et|de|des|du|la|le|les|y|e|del|los|las|con|и|по|при))\s*$")
_GAP: Final = regex.compile(r"(?P<label>\p{L}[^\t:：|]{0,30}?)(?:\t| {3,})\s*(?P<value>[^\s:：].*)")
_SET_APART: Final = frozenset((*PLACES, "when", "title"))
_SHORTEST_TITLE: Final = 3
_SPACES: Final = regex.compile(r"[ \t]+")


def clean(text: str) -> tuple[Line, ...]:
    """Give the lines of a note that are not blank, footnote or page number, in order, with their original numbers.

    A sentence cut by a page break or a hyphen at a line end is joined into its first line.
    Source: docs/notes.md, rule 2.
    """
    rows = list(enumerate(split_lines(unicodedata.normalize("NFC", text)), start=1))
    rows = _closed_up([(number, _visible(raw)) for number, raw in rows])
    kept, breaks = _without_pages(_without_footnotes(rows))
    return _rejoined(_as_lines(kept), breaks)


def split_lines(text: str) -> list[str]:
    """Give a text's lines as the numbers of `Line` count them."""
    return regex.split(r"\r\n|\n|\r", text)


def is_continued(text: str) -> bool:
    """Say whether a line ends in a way that the next line must carry on: a comma, an open bracket, a small word."""
    opened = text.count("(") > text.count(")")
    return opened or _CARRIES_ON.search(text[-12:]) is not None


def _visible(raw: str) -> str:
    if not raw or raw.isspace():
        return ""
    spaced = _WIDE_SPACE.sub(" ", raw)
    return _CONTROL.sub(" ", _INVISIBLE.sub("", spaced)) if not spaced.isascii() or not spaced.isprintable() else spaced


def _closed_up(rows: list[_Row]) -> list[_Row]:
    """Take out the single blank lines of a note in which every line has one behind it, and keep the wider gaps."""
    blank = [not raw.strip() for _, raw in rows]
    touching = sum(not before and not after for before, after in pairwise(blank))
    gaps = sum(not blank[place - 3] and blank[place - 2] and blank[place - 1] and blank[place] for place in range(3, len(blank)))
    if gaps < _FEWEST_GAPS or touching > len(blank) // _FEW_TOUCH:
        return rows
    single = {place for place in range(1, len(blank) - 1) if blank[place] and not blank[place - 1] and not blank[place + 1]}
    return [row for place, row in enumerate(rows) if place not in single]


def _without_footnotes(rows: list[_Row]) -> list[_Row | None]:
    """Replace footnote lines by None, so that the gap they leave is still known."""
    kept: list[_Row | None] = []
    before = ""
    for place, (number, raw) in enumerate(rows):
        starts = raw.strip() != "" and (_is_footnote(raw) or (_RULE.fullmatch(raw) is not None and _next_is_footnote(rows, place)))
        goes_on = before != "" and raw.strip() != "" and not _FOOTNOTE_END.search(before) and not raw.rstrip().endswith(":")
        before = raw.rstrip() if starts or goes_on else ""
        kept.append(None if before else (number, raw))
    return kept


def _next_is_footnote(rows: list[_Row], place: int) -> bool:
    following = (raw for _, raw in rows[place + 1 : place + 5] if raw.strip())
    return _is_footnote(next(following, ""))


def _is_footnote(raw: str) -> bool:
    return _FOOTNOTE.match(raw) is not None or _PLAIN_FOOTNOTE.match(raw) is not None


def _without_pages(rows: list[_Row | None]) -> tuple[list[_Row], set[int]]:
    """Drop page numbers and the page headers around them; the set holds the first line after each break."""
    counts: dict[str, int] = {}
    for row in rows:
        if row and len(row[1].strip()) > 8:  # noqa: PLR2004 -- a shorter line is no page header.
            counts[row[1].strip()] = counts.get(row[1].strip(), 0) + 1
    kept: list[_Row] = []
    breaks: set[int] = set()
    broken = False
    for row in rows:
        if row is None or (row[1] and _PAGE_NUMBER.fullmatch(row[1])) or (broken and row[1].count("|") < 2 and _is_running(row[1].strip(), counts, kept)):  # noqa: PLR2004 -- a row has three cells.
            broken = True
            continue
        kept.append(row)
        if broken and row[1].strip():
            breaks.add(row[0])
            broken = False
    return kept, breaks


def _is_running(text: str, counts: dict[str, int], kept: list[_Row]) -> bool:
    """Say whether a line after a page break is the page's header: it recurs, or opens with the words of a first line."""
    opening = text[:_OPENING]
    return counts.get(text, 0) > 1 or (len(opening) == _OPENING and any(row[1].strip().startswith(opening) for row in kept[:_TOP]))


def _as_lines(rows: list[_Row]) -> list[Line]:
    lines: list[Line] = []
    blank = True
    width = _width(rows)
    before = ""
    for number, raw in rows:
        if not raw:
            blank, before = True, ""
            continue
        line = _as_line(number, raw, after_blank=blank)
        blank = not line.text
        full = bool(width and before) and len(before.rstrip()) + len(_first_word(raw)) + _RAGGED > width
        before = raw
        if line.text:
            lines.append(replace(line, after_full=True) if full and not line.after_blank else line)
    return lines


def _first_word(raw: str) -> str:
    return next(iter(raw.lstrip("> ").split(maxsplit=1)), "")


def _width(rows: list[_Row]) -> int:
    """Give the width at which the lines of a note were wrapped; 0 where paragraphs stand on one line each."""
    longest = max((len(raw.rstrip()) for _, raw in rows if raw.count("|") < 2), default=0)  # noqa: PLR2004 -- rows of a table are not wrapped.
    if not _NARROWEST <= longest <= _WIDEST:
        return 0
    pairs = ((before[1].rstrip(), after[1].lstrip("> ")) for before, after in pairwise(rows))
    return longest if any(_is_cut(before, after, longest) for before, after in pairs) else 0


def _is_cut(before: str, after: str, width: int) -> bool:
    """Say whether two lines surely are one sentence: the first runs to the edge, the second goes on in small letters or a script without."""
    full = len(before) + len(_first_word(after)) >= width - _RAGGED
    return (
        full
        and bool(after)
        and (after[0].islower() or _CARRIES_ON.search(before[-12:]) is not None or (unicodedata.category(after[0]) == "Lo" and len(before) > _NARROWEST))
    )


def _as_line(number: int, raw: str, *, after_blank: bool) -> Line:
    indent = len(raw) - len(raw.lstrip())
    text = "" if _RULE.fullmatch(raw) else _QUOTED.sub("", raw.strip())
    text = text.replace("\t", " | ") if text.count("\t") > 1 else text
    heading = None if text.count("|") > 1 else _HEADING.match(text)
    text = text[heading.end() :] if heading else text
    bullet = None if heading else _BULLET.match(text)
    text = text[bullet.end() :] if bullet else text
    text = _with_colon(text)
    return Line(number, _plain(text), bullet is not None, heading is not None, after_blank, indent)


def _with_colon(text: str) -> str:
    """Write "Where      Room XX", where only a gap sets the label apart, as "Where: Room XX"."""
    gap = _GAP.match(text)
    kind = kind_of(gap["label"]) if gap else None
    if not gap or kind not in _SET_APART or kind_of(gap["value"]) or (kind == "title" and len(gap["value"].split()) < _SHORTEST_TITLE):
        return text
    return f"{gap['label']}: {gap['value']}"


def _plain(text: str) -> str:
    for mark, plain in _MARKS if _MARKED.search(text) else ():
        text = mark.sub(plain, text)
    return _SPACES.sub(" ", html.unescape(text) if "&" in text else text).strip()


def _rejoined(lines: list[Line], breaks: set[int]) -> tuple[Line, ...]:
    joined: list[Line] = []
    for line in lines:
        glue = _glue(joined[-1], line, broken=line.number in breaks) if joined else None
        if glue is None:
            joined.append(line)
            continue
        before = joined[-1]
        head = before.text[:-1] if glue == "-" else before.text
        joined[-1] = replace(before, text=head + ("" if glue == "-" else glue) + line.text)
    return tuple(joined)


def _glue(before: Line, line: Line, *, broken: bool) -> str | None:
    """Say what joins two lines of one sentence: "" keeps a hyphen, "-" removes it, None leaves the lines apart."""
    if line.bullet or line.heading or before.heading or "|" in line.text:
        return None
    if before.text.endswith("-") and before.text[-2:-1].isalpha() and not line.after_blank:
        return "-" if line.text[:1].islower() else ""
    if broken and line.text[:1].islower() and _NO_SENTENCE_END.search(before.text):
        return " "
    return None
