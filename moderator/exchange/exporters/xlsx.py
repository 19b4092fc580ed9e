"""Tables as one spreadsheet, a sheet each. Every cell is written as text or as a number, never as what its text might mean."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final

import regex
import xlsxwriter

from moderator.exchange.exporters.cells import plain
from moderator.exchange.exporters.source import Row
from moderator.exchange.exporters.tables import Table

SETTINGS: Final[dict[str, Any]] = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
MOST_SHEET_NAME: Final = 31
WIDEST: Final = 60
NARROWEST: Final = 8
FIRST_ROWS: Final = 200
"""So many rows tell how wide a column should be."""
_NO_SHEET_NAME = regex.compile(r"[\[\]:*?/\\']")


def xlsx_bytes(tables: Sequence[Table], *, made: int, right_to_left: bool) -> bytes:
    """One workbook. ``made`` is the instant that it says it is from, so that the same tables give the same bytes."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, SETTINGS)
    book.set_properties({"created": datetime.fromtimestamp(made / 1000, UTC).replace(tzinfo=None)})
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    body = book.add_format({"text_wrap": True, "valign": "top"})
    for table in tables:
        sheet = book.add_worksheet(_NO_SHEET_NAME.sub(" ", plain(table.title))[:MOST_SHEET_NAME])
        _write(sheet, 0, table.columns, head)
        for place, row in enumerate(table.rows, 1):
            _write(sheet, place, row, body)
        for place, width in enumerate(_widths(table)):
            sheet.set_column(place, place, width)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
        if right_to_left:
            sheet.right_to_left()
    book.close()
    return out.getvalue()


def _write(sheet: Any, place: int, row: Row, form: Any) -> None:
    for column, cell in enumerate(row):
        if isinstance(cell, str):
            sheet.write_string(place, column, plain(cell), form)
        elif cell is not None:
            sheet.write_number(place, column, cell, form)


def _widths(table: Table) -> list[int]:
    columns = zip(table.columns, *table.rows[:FIRST_ROWS], strict=True)
    return [max(NARROWEST, min(WIDEST, max(len(str(cell)) for cell in column if cell is not None) + 2)) for column in columns]
