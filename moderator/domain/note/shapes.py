"""The values the note reader hands back and passes between its modules; no rule of reading belongs here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Person:
    """One speaker as written; `name` is None for a placeholder ("a representative of …")."""

    name: str | None
    honorific: str | None = None
    role: str | None = None
    organisation: str | None = None
    online: bool = False


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """One thing the reader could not read or is unsure of, with its 1-based line and the other possible values."""

    field: str
    code: str
    line: int | None
    source: str
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One timed line of an agenda: `HH:MM` of its start and end, what it says, its line, and the names of the cast found in it."""

    start: str
    end: str | None
    title: str
    line: int
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Need:
    """What a person needs in order to take part, in the note's words; more speaking time as a factor or in seconds, where it says so."""

    person: str
    text: str
    line: int
    factor: float | None = None
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """A word for the glossary; `kind` is "name", "organisation", "acronym" or "document"."""

    term: str
    meaning: str | None
    kind: str


@dataclass(frozen=True, slots=True)
class Note:
    """A concept note as read; dates are ISO or `--MM-DD`, times `HH:MM`, absent values None or empty."""

    title: str | None = None
    date: str | None = None
    start: str | None = None
    end: str | None = None
    room: str | None = None
    organisers: tuple[str, ...] = ()
    opening_remarks: tuple[Person, ...] = ()
    moderator: Person | None = None
    panellists: tuple[Person, ...] = ()
    questions: tuple[OpenPoint, ...] = ()
    sources: Mapping[str, int] = field(default_factory=dict)
    co_moderators: tuple[Person, ...] = ()
    closing: tuple[Person, ...] = ()
    chair: tuple[Person, ...] = ()
    keynote: tuple[Person, ...] = ()
    rapporteur: tuple[Person, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    needs: tuple[Need, ...] = ()
    languages: tuple[str, ...] = ()
    glossary: tuple[Term, ...] = ()
    confidence: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """One cleaned line that is not blank: its 1-based number in the original, its text, and how it stood there.

    `after_full` says that the line before ran to the edge of the page, so that this one may be its rest.
    """

    number: int
    text: str
    bullet: bool = False
    heading: bool = False
    after_blank: bool = False
    indent: int = 0
    after_full: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """The lines under one label; `kind` is a key of the label dictionary, or "header" before any label.

    `told_by` is empty where the dictionary knows the label; else the code of the point to raise about each person below it.
    """

    kind: str
    line: int
    lines: tuple[Line, ...]
    inline: bool = False
    parent: str = "header"
    told_by: str = ""
