"""Gathers the words that interpreters want beforehand: names, organisations, acronyms with their long form, documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import regex

from moderator.domain.note.folding import fold
from moderator.domain.note.labels import kind_of
from moderator.domain.note.shapes import Line, Person, Term
from moderator.domain.note.tables import is_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_DOCUMENT: Final = regex.compile(r"(?<![\p{L}\p{N}/.])[A-Z]{1,5}(?:/[A-Z0-9][A-Za-z0-9.-]{0,12}){1,6}(?<![.-])(?:\s?\(\d{4}\))?(?![\p{L}/])")
_ACRONYM: Final = regex.compile(
    r"(?<![\p{L}\p{N}/&'’.-])(?<!\p{Lu}{2}\s)(?:\p{Lu}{2,3}-\p{Lu}\p{Ll}{2,20}|\p{Lu}{2,8}(?:-\p{Lu}{2,8})?)(?![\p{L}\p{N}/@'’-]|\.\p{L}|\s\p{Lu}{2})"
)
_SHORT: Final = regex.compile(r"[(（](?P<short>\p{Lu}[\p{L}-]{1,11})[)）]")
_LONGEST: Final = 160
_NO_WORDS: Final = "TBC TBA TBD RSVP CET CEST GMT UTC EST EDT EAT AM PM PDF URL HE SE OK QR FAQ ID NB PS CC BCC FW RE HNEC VIP RV AW TR"
_NO_ACRONYM: Final = frozenset(_NO_WORDS.split())
_ROMAN: Final = regex.compile(r"[IVXLC]+")
_ADDRESS: Final = regex.compile(r"https?://\S+|www\.\S+|\S+@\S+")
_MOST: Final = 200


def glossary(lines: Sequence[Line], people: Sequence[tuple[Person, int]], organisers: Sequence[str], private: frozenset[int]) -> tuple[Term, ...]:
    """Give each term once: people with their function, bodies, acronyms with the long form that the text gives, documents.

    Lines in `private`, which tell what somebody needs, are left out.
    """
    lines = [line for line in lines if line.number not in private]
    long_forms = dict(_long_forms(lines))
    persons = [person for person, _ in people]
    bodies = [*organisers, *(person.organisation for person in persons if person.organisation)]
    entries = {number for _, number in people}
    names = {word for person in persons for word in fold(person.name or "").split()}
    found = (
        *(Term(person.name, _function(person), "name") for person in persons if person.name),
        *(Term(body, long_forms.get(body), "organisation") for body in bodies),
        *(Term(short, long_forms.get(short), "acronym") for short in (*long_forms, *_acronyms(lines, entries)) if fold(short) not in names),
        *(Term(document, None, "document") for line in lines for document in _documents(line.text)),
    )
    return _once(found)


def _once(found: Iterable[Term]) -> tuple[Term, ...]:
    kept: dict[str, Term] = {}
    for term in found:
        key = fold(term.term)
        if key not in kept or (kept[key].meaning is None and term.meaning and kept[key].kind == term.kind):
            kept[key] = term
    return tuple(kept.values())[:_MOST]


def _function(person: Person) -> str | None:
    return ", ".join(part for part in (person.role, person.organisation) if part and not (part == person.organisation and part in (person.role or ""))) or None


def _documents(text: str) -> list[str]:
    return [found for found in _DOCUMENT.findall(_ADDRESS.sub(" ", text[:4000])) if regex.search(r"\d", found) and found.count("/") > 1]


def _acronyms(lines: Sequence[Line], entries: set[int]) -> Iterator[str]:
    """Find words in capitals; those in a line of capitals, in a person's entry or in an address are none."""
    for line in lines:
        if line.number in entries or line.text.isupper() or is_row(line):
            continue
        bare = _DOCUMENT.sub(" ", _ADDRESS.sub(" ", line.text[:4000]))
        yield from (word for word in _ACRONYM.findall(bare) if word not in _NO_ACRONYM and not _ROMAN.fullmatch(word) and not kind_of(word))


def _long_forms(lines: Sequence[Line]) -> Iterator[tuple[str, str]]:
    for line in lines:
        for found in _SHORT.finditer(line.text[:4000]):
            short = found["short"]
            capitals = sum(letter.isupper() for letter in short)
            words = _spelt(short, line.text[max(0, found.start() - _LONGEST) : found.start()].rstrip()) if capitals > 1 and short not in _NO_ACRONYM else None
            if words:
                yield short, words


def _spelt(short: str, text: str) -> str | None:
    """Give the words at the end of a text that a short form abbreviates: its letters in order, the first at a word's start."""
    letters = [letter for letter in short.casefold() if letter.isalpha()]
    folded = text.casefold()
    if len(folded) != len(text):
        return None
    place = len(folded)
    for n, letter in enumerate(reversed(letters), start=1):
        place = _before(folded, letter, place, text if n == len(letters) else None)
        if place < 0:
            return None
    words = text[place:].strip(" ,–—-")
    return words if len(words.split()) <= 2 * len(letters) + 2 and " " in words else None


def _before(folded: str, letter: str, place: int, opening: str | None) -> int:
    """Find a letter backwards; with `opening`, the text as written, it must open a word written with a capital."""
    place = folded.rfind(letter, 0, place)
    while opening and place >= 0 and (not opening[place].isupper() or (place > 0 and folded[place - 1].isalnum())):
        place = folded.rfind(letter, 0, place)
    return place
