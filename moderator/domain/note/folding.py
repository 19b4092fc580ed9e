"""Makes two spellings of one word alike for comparing; the result is never shown."""

from __future__ import annotations

import unicodedata
from typing import Final

import regex

_SPACES: Final = regex.compile(r"\s+")
_INCLUSIVE: Final = regex.compile(
    r"(?<=\p{L}{3})[·.•(/\-](?:e|es|a|as|s|o|os|rice|trice|euse|ne|le)\)?(?:[·.•\-]s)?(?=[\s,:/]|$)",
)


def fold(text: str) -> str:
    """Give the text in lower case without accents, Arabic vowel signs, bent apostrophes or double spaces."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return _SPACES.sub(" ", plain.replace("’", "'").replace("‘", "'").replace("ـ", "")).strip()


def fold_label(text: str) -> str:
    """Fold a label and drop inclusive endings: "Intervenant·e·s", "Moderador/a" and "Speaker(s)" lose their tails."""
    return fold(_INCLUSIVE.sub("", text.lower()))
