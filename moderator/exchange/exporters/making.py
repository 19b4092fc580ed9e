"""Heavy files of a record, made in a process of its own: all tables as one archive or one spreadsheet."""

import json
from collections.abc import Sequence

from moderator import i18n
from moderator.domain.ids import Instant
from moderator.exchange.exporters import csv_tables, words, xlsx
from moderator.exchange.exporters.source import source
from moderator.exchange.exporters.tables import every


def answer(args: Sequence[str], data: bytes) -> bytes:
    """What a process of its own is asked: name, language, ``public`` or nothing, now or nothing; and the record as JSON."""
    name, language, is_public, now = args
    record = json.loads(data)
    given = source(record, words.for_record(record, language), is_public=bool(is_public), now=Instant(int(now)) if now else None)
    if name == "tables.zip":
        return csv_tables.zip_bytes(every(given))
    panel = record["panel"]
    made = panel["ended_at"] or panel["starts_at"]
    return xlsx.xlsx_bytes(every(given), made=made, right_to_left=i18n.catalogue(language).direction == "rtl")
