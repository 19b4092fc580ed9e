"""The glossary for the booth: every name and word of a panel that is hard to hear, as values; how they are found in a text is the note's affair."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from moderator.domain.note import glossary as terms
from moderator.domain.note.folding import fold
from moderator.domain.note.shapes import Line, Person, Term
from moderator.exchange.exporters.source import Row
from moderator.exchange.exporters.tables import Table
from moderator.exchange.papers.occasion import DASH, Occasion, Speak, about, full_name

NO_LINE = -1
"""People stand in no line of their own here, so that abbreviations in their functions count."""


@dataclass(frozen=True)
class Entry:
    """One word: how it is said, if that is known, and what it means. ``kind`` is of ``Term``."""

    kind: str
    term: str
    said: str
    meaning: str


def entries(occasion: Occasion, note: Sequence[Term], speak: Speak) -> list[Entry]:
    """People in their order, then bodies, abbreviations and documents of the panel, and those that only its ``note`` has."""
    known = {full_name(speaker): speaker for speaker in occasion.people.values()}
    people = [(Person(name, None, speaker.function, speaker.organisation), NO_LINE) for name, speaker in known.items()]
    found = {fold(term.term): term for term in (*note, *terms.glossary(list(_lines_of(occasion)), people, occasion.organisers, frozenset()))}
    persons = [Entry("name", name, speaker.phonetic or "", about(speaker, speak("comma"))) for name, speaker in known.items()]
    return [*persons, *(Entry(term.kind, term.term, "", term.meaning or "") for term in found.values() if term.kind != "name")]


def as_table(found: Sequence[Entry], speak: Speak) -> Table:
    """A row for every entry, as words; whoever writes it to a file sees to it that none is taken for a formula."""
    head = [speak(f"sheets-column-{name}") for name in ("term", "said", "meaning", "kind")]
    rows: list[Row] = [[entry.term, entry.said, entry.meaning, speak(f"sheets-term-{entry.kind}")] for entry in found]
    return Table("glossary", speak("sheets-glossary"), head, rows)


def as_text(found: Sequence[Entry]) -> str:
    """A line for every entry: the word, in brackets how it is said, and what it means."""
    return "\n".join([*(_line(entry) for entry in found), ""])


def _line(entry: Entry) -> str:
    said = f" [{entry.said}]" if entry.said else ""
    return f"{entry.term}{said} {DASH} {entry.meaning}" if entry.meaning else f"{entry.term}{said}"


def _lines_of(occasion: Occasion) -> Iterator[Line]:
    words = [occasion.title, *occasion.organisers]
    for speaker in occasion.people.values():
        words += [part for part in (speaker.function, speaker.organisation) if part]
    yield from (Line(0, text) for text in words)
