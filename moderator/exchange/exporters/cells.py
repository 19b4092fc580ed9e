"""Text on its way into a cell: without signs that nobody sees, short enough, and never a formula. What stands in which cell is decided elsewhere."""

from typing import Final

import regex

MOST_UNITS: Final = 32_767
"""What a cell of a spreadsheet holds, in UTF-16 units."""

_JOINERS: Final = r"(?<=[\p{L}\p{M}\p{S}])[\u200c\u200d](?=[\p{L}\p{S}])"
_VISIBLE: Final = r"\p{Prepended_Concatenation_Mark}"
_UNSEEN = regex.compile(rf"(?:{_JOINERS}|{_VISIBLE})(*SKIP)(*FAIL)|[[\p{{Cc}}\p{{Cf}}\p{{Cs}}\u2028\u2029]--[\n]]", regex.V1)
_SPACES = regex.compile(r"[\r\t\v\f\u0085\u2028\u2029]+")
_LINES = regex.compile(r"\s*\n\s*")
_FORMULA: Final = "=+\\-@＝＋－＠﹢﹣﹦﹫"  # noqa: RUF001 - spreadsheets take the wide ones for the narrow
_OPENING = regex.compile(rf"(^|;)(\s*)(?=[{_FORMULA}])")


def plain(text: str) -> str:
    """Text as a reader sees it: direction controls and other signs that are not seen go, joiners inside words and emoji stay, lines stay lines."""
    seen = _UNSEEN.sub("", _SPACES.sub(" ", text.replace("\r\n", "\n")))
    return _cut(seen.strip())


def neutral(text: str) -> str:
    """The same on one line for a file of separated values: what a spreadsheet would reckon with is led by an apostrophe.

    A semicolon begins a cell where that is the separator, so what follows one is guarded as the beginning is.
    """
    return _cut(_OPENING.sub(r"\1\2'", _LINES.sub(" ", plain(text))))


def _cut(text: str) -> str:
    # Nearly all text is short: only what might be too long is counted in units.
    if len(text) * 2 <= MOST_UNITS:
        return text
    return text.encode("utf-16-le", "ignore")[: MOST_UNITS * 2].decode("utf-16-le", "ignore")
