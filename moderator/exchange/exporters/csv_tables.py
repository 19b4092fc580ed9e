"""Tables as files of comma-separated values that no spreadsheet mistakes for formulas, each alone or all in one archive."""

import csv
import io
import zipfile
from collections.abc import Sequence
from typing import Final

from moderator.exchange.exporters.cells import neutral
from moderator.exchange.exporters.source import Cell
from moderator.exchange.exporters.tables import Table

BOM: Final = "\ufeff"
"""Without it spreadsheets take UTF-8 for the alphabet of the machine."""
EPOCH: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest time that an archive can write: the same tables give the same bytes."""


def csv_bytes(table: Table) -> bytes:
    """One table: UTF-8 with a byte order mark, every cell in quotes, lines end as RFC 4180 has them."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow([neutral(each) for each in table.columns])
    writer.writerows([_cell(cell) for cell in row] for row in table.rows)
    return (BOM + out.getvalue()).encode()


def zip_bytes(tables: Sequence[Table]) -> bytes:
    """All tables in one archive, a file each."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for table in tables:
            archive.writestr(zipfile.ZipInfo(f"{table.name}.csv", EPOCH), csv_bytes(table), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _cell(cell: Cell) -> Cell:
    return neutral(cell) if isinstance(cell, str) else cell
