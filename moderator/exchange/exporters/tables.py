"""Every table of a record by its name. How a table becomes a file is decided elsewhere."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from moderator.exchange.exporters import asked_tables, count_tables, time_tables
from moderator.exchange.exporters.source import Columns, Row, Source


@dataclass(frozen=True)
class Table:
    """``name`` is that of its file, ``title`` that of its sheet. Cells are text or numbers as they are: nothing is neutralised yet."""

    name: str
    title: str
    columns: Sequence[str]
    rows: Sequence[Row]


TABLES: Final[Mapping[str, Callable[[Source], Columns]]] = MappingProxyType(
    {
        "turns": time_tables.turns,
        "speaking-time": time_tables.speaking,
        "questions": asked_tables.questions,
        "floor": asked_tables.floor,
        "items": time_tables.items,
        "actions": asked_tables.actions,
        "statistics": count_tables.statistics,
        "log": count_tables.log,
    }
)
NAMES: Final = tuple(TABLES)
OPEN: Final = tuple(name for name in NAMES if name not in {"floor", "log"})
"""What there is for the public: who asked for the floor is no part of what is published, nor who pressed what."""


def table(name: str, given: Source) -> Table:
    """The table of this name."""
    columns, rows = TABLES[name](given)
    return Table(name, given.words.say(f"record-table-{name}"), columns, rows)


def every(given: Source, names: Iterable[str] = NAMES) -> list[Table]:
    """The tables of these names; of an open source those alone that may be published."""
    return [table(name, given) for name in names if name in OPEN or not given.open]
