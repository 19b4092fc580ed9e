"""The table of incident notes: for the organisers alone, so that it is part of no record and of no archive of tables."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from moderator.exchange.exporters.tables import Table
from moderator.exchange.exporters.words import Words

NAME: Final = "incidents"


def incidents(noted: Sequence[Mapping[str, Any]], words: Words) -> Table:
    """A row per note: the day and minute, the category, and the words."""
    rows = [[words.moment(row["at"]), words.word("incident", row["category"]), row["text"]] for row in noted]
    return Table(NAME, words.say("record-table-incidents"), [words.heading(each) for each in ("at", "category", "text")], rows)
