"""The run of show as text: a panel told in the shape of a concept note, so that reading it again gives the same panel."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from moderator.exchange.papers.occasion import DASH, Occasion, Speak, about, day, face, full_name, slot_name
from moderator.exchange.plans import Speaker
from moderator.i18n import FALLBACK

READ: Final = frozenset({"ar", "en", "es", "fr", "ru", "zh"})
"""Languages that the reader of concept notes knows."""


@dataclass(frozen=True)
class Passage:
    """One labelled part: a single line behind its label, a list, or the rows of a table."""

    label: str
    lines: tuple[str, ...] = ()
    listed: bool = True
    rows: tuple[tuple[str, ...], ...] = ()


def passages(occasion: Occasion, speak: Speak) -> list[Passage]:
    """The parts of the run of show in their order; what the panel does not have is left out. ``speak`` is the catalogue of the panel's language."""
    starts, ends = occasion.clock(occasion.starts), occasion.clock(occasion.ends)
    single = [("date", day(starts, occasion.language)), ("time", f"{starts:%H:%M}{DASH}{ends:%H:%M}"), ("room", occasion.room or "")]
    people = [(part, [_person(speaker, speak) for speaker in occasion.with_part(part)]) for part in ("moderator", "opening", "panellist")]
    found = [Passage(speak(f"sheets-note-{name}"), (line,), listed=False) for name, line in single if line]
    found += [Passage(speak(f"sheets-note-{name}"), tuple(lines)) for name, lines in [("organisers", list(occasion.organisers)), *people] if lines]
    rows = tuple(programme(occasion, speak))
    return [*found, Passage(speak("sheets-note-programme"), rows=rows)] if rows else found


def readable(language: str) -> str:
    """The language of a file that is to be read in again: English where the reader does not know the panel's."""
    return language if language in READ else FALLBACK


def programme(occasion: Occasion, speak: Speak) -> Iterator[tuple[str, str, str, str]]:
    """Time, length, item and person of every step, as words."""
    for slot in occasion.slots:
        yield f"{occasion.clock(slot.starts):%H:%M}", face(slot.length), slot_name(slot, speak), full_name(slot.speaker) if slot.speaker else ""


def as_text(occasion: Occasion, speak: Speak) -> str:
    """The run of show as plain text, one part below the other."""
    parts = passages(occasion, speak)
    title = Passage(speak("sheets-note-title"), (occasion.title,), listed=False)
    return "\n".join([*(line for part in (title, *parts) for line in _lines(part, speak("colon"))), ""])


def _lines(part: Passage, colon: str) -> Sequence[str]:
    if not part.listed:
        return (f"{part.label}{colon}{part.lines[0]}",)
    steps = [f"{time} [{length}] {item}{f' {DASH} {who}' if who else ''}" for time, length, item, who in part.rows]
    return ("", f"{part.label}{colon.rstrip()}", *(f"- {line}" for line in (*part.lines, *steps)))


def _person(speaker: Speaker, speak: Speak) -> str:
    said = speak("comma").join(part for part in (full_name(speaker), about(speaker, speak("comma"))) if part)
    return f"{said} ({speak('channel-online')})" if speaker.online else said
