"""The files that a record can be had as: their names, their types, and the bytes of each. Heavy ones are made in a process of their own."""

from collections.abc import Mapping
from typing import Any, Final

from moderator.domain.ids import Instant
from moderator.exchange.exporters import csv_tables, json_record, words
from moderator.exchange.exporters.source import source
from moderator.exchange.exporters.tables import NAMES, OPEN, table
from moderator.exchange.reading import Apart

CSV: Final = "text/csv; charset=utf-8"
TYPES: Final[Mapping[str, str]] = {
    **{f"{name}.csv": CSV for name in NAMES},
    "tables.zip": "application/zip",
    "tables.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "record.json": "application/json",
}
"""File → its media type."""
OPEN_FILES: Final = frozenset({*(f"{name}.csv" for name in OPEN), "tables.zip", "tables.xlsx"})
"""What may be published, made with ``is_public``."""
HEAVY: Final = frozenset({"tables.zip", "tables.xlsx"})
"""A part of a second for a large panel, in which no phone would be answered."""
MAKER: Final = "moderator.exchange.exporters.making"
SECONDS: Final = 30.0
MEMORY: Final = 512 * 1024 * 1024


def made(run_child: Apart, name: str, record: Mapping[str, Any], language: str, *, is_public: bool = False, now: Instant | None = None) -> bytes:
    """The file of this name, one of ``TYPES``, in the words of a language; with ``now`` what still runs counts so far.

    Raises what ``Runtime.run_child`` raises.
    """
    if name == "record.json":
        return json_record.json_bytes(record)
    if name in HEAVY:
        args = [name, language, "public" if is_public else "", "" if now is None else str(now)]
        return run_child(MAKER, args, json_record.json_bytes(record), seconds=SECONDS, memory=MEMORY)
    given = source(record, words.for_record(record, language), is_public=is_public, now=now)
    return csv_tables.csv_bytes(table(name.removesuffix(".csv"), given))
