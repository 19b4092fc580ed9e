"""Words that an organiser wants to have read twice: what has one is marked for the console, and for nobody else. Nothing is refused for a word."""

from collections.abc import Iterable, Mapping
from typing import Final

import regex

from moderator.domain.confusable import mixes_alphabets, skeleton, squeezed

WORD: Final = "word"
SCRIPT: Final = "script"
FLAGS: Final = (WORD, SCRIPT)
"""``word``: one of the list stands in it; ``script``: its name mixes alphabets within a word."""
_UNSPACED: Final = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")


def flags(texts: Iterable[str | None], names: Iterable[str | None], lists: Mapping[str, Iterable[str]], language: str | None) -> list[str]:
    """What the console should look at twice in these texts, and in these names of whoever sent them."""
    words = _listed(lists, language)
    found = [WORD] if any(text and holds(text, words) for text in texts) else []
    return [*found, SCRIPT] if any(name and mixes_alphabets(name) for name in names) else found


def holds(text: str, words: Iterable[str]) -> bool:
    """Whether one of ``words`` stands in ``text`` as a whole word, however its letters are disguised; in scripts without spaces, as a part."""
    spaced, tight = f" {skeleton(text)} ", squeezed(text)
    return any(_stands(word, spaced, tight) for word in words)


def _stands(word: str, spaced: str, tight: str) -> bool:
    look = skeleton(word)
    if not look:
        return False
    return squeezed(word) in tight if _UNSPACED.search(word) else f" {look} " in spaced


def _listed(lists: Mapping[str, Iterable[str]], language: str | None) -> list[str]:
    """The list of the question's own language, since a word may be harmless in another; all of them where none is declared, or none is kept for it."""
    own = lists.get((language or "").partition("-")[0])
    return [*own] if own else [word for words in lists.values() for word in words]
