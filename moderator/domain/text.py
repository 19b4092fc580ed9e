"""Human text as it may be stored: what is refused, what is folded, how long it is."""

import unicodedata
from collections.abc import Iterable
from typing import Final

import regex

from moderator.domain.refusals import Refused

MOST_MARKS: Final = 4
"""Combining marks on one base that written languages need; more is a pile that covers its neighbours."""

_FORBIDDEN = regex.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BIDI_CONTROLS = regex.compile(r"[\u202a-\u202e\u2066-\u2069]")
# Joiners and other format characters between marks do not end the pile.
_PILED_MARKS = regex.compile(rf"(?:\p{{M}}\p{{Cf}}*){{{MOST_MARKS + 1},}}")
_SPACES = regex.compile(r"[^\S\n]+")
_BLANK_LINES = regex.compile(r"\n{3,}")
_VISIBLE = regex.compile(r"[\p{L}\p{N}\p{P}\p{S}]")
_READABLE = regex.compile(r"[\p{L}\p{N}]")
_GRAPHEME = regex.compile(r"\X")
BYTES_PER_GRAPHEME: Final = 16
TAKEN_OUT: Final = "[…]"
"""Editors' mark for words that are left out; it reads the same in every language."""


def length(text: str) -> int:
    """What a reader would count as characters: grapheme clusters (UAX 29)."""
    return len(_GRAPHEME.findall(text))


def clean(text: str, *, field: str, limit: int) -> str:
    """A paragraph ready to be stored: NFC, single spaces, at most one blank line.

    ``limit`` is in graphemes. Refuses ``empty``, ``too_long`` and ``characters`` (controls, lone surrogates, piled-up marks), each naming ``field``.
    Bidirectional overrides are dropped, since they can reorder what stands beside them; joiners stay, since Persian and emoji need them.
    """
    if _FORBIDDEN.search(text):
        raise Refused("characters", field=field)
    folded = _BIDI_CONTROLS.sub("", unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))
    if _PILED_MARKS.search(folded):
        raise Refused("characters", field=field)
    tidy = _BLANK_LINES.sub("\n\n", "\n".join(_SPACES.sub(" ", line).strip() for line in folded.split("\n"))).strip()
    if not _VISIBLE.search(tidy):
        raise Refused("empty", field=field)
    if length(tidy) > limit or len(tidy.encode()) > limit * BYTES_PER_GRAPHEME:
        raise Refused("too_long", field=field, limit=limit)
    return tidy


def redacted(text: str, spans: Iterable[tuple[int, int]], *, field: str) -> str:
    """``text`` without the spans ``(from, to)``, in code points: ``TAKEN_OUT`` stands for each, and once for those with no letter between.

    Refuses ``wrong_type`` for a span that is not of this text, and ``empty`` where no letter would be left.
    """
    parts: list[str] = []
    end = 0
    for first, last in sorted(spans):
        if not first < last <= len(text):
            raise Refused("wrong_type", field=field)
        kept = text[end:first] if first > end else ""
        if not parts or _READABLE.search(kept):
            parts += [kept, TAKEN_OUT]
        end = max(end, last)
    parts.append(text[end:])
    if not any(_READABLE.search(part) for part in parts if part != TAKEN_OUT):
        raise Refused("empty", field=field)
    return "".join(parts)


def line(text: str, *, field: str, limit: int) -> str:
    """A single line, such as a name; as ``clean``, with line ends folded into spaces."""
    return clean(text.replace("\r", " ").replace("\n", " "), field=field, limit=limit)
