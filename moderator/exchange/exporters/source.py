"""What tables are made of: a record, what it adds up to, and words. Which tables there are is decided elsewhere."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from moderator.domain.ids import Instant
from moderator.domain.statistics import Statistics, public, statistics
from moderator.exchange.exporters.words import Words

Cell = str | int | float | None
Row = Sequence[Cell]
Columns = tuple[Sequence[str], Sequence[Row]]
"""Headings and rows."""


@dataclass(frozen=True)
class Source:
    """With ``open`` tables are as they may be published: public rows, small cells withheld."""

    record: Mapping[str, Any]
    known: Statistics
    words: Words
    open: bool = False

    def numbers(self, noun: str) -> Mapping[str, int | None]:
        """Row → its number."""
        return {row["id"]: row["number"] for row in self.record[noun]}

    @property
    def names(self) -> Mapping[str, str]:
        """Person of the podium → name."""
        return {row["id"]: row["name"] for row in self.record["people"]}

    @property
    def turn_numbers(self) -> Mapping[str, int]:
        """Turn → its number in the order in which they began."""
        return {turn.id: turn.number for turn in self.known.speaking.turns}

    def named(self, people: Iterable[str]) -> str:
        """The names of these people of the podium in a row."""
        return self.words.say("comma").join(name for name in map(self.names.get, people) if name is not None)


def source(record: Mapping[str, Any], words: Words, *, is_public: bool = False, now: Instant | None = None) -> Source:
    """The source of all tables of a record; with ``now`` what still runs counts so far."""
    known = statistics(record, now)
    return Source(record, public(known) if is_public else known, words, is_public)
