"""Nothing that somebody wrote is reckoned with: what a spreadsheet makes of our files is looked at in a real one."""

import csv
import io
import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from moderator.exchange.exporters import files, making
from moderator.exchange.exporters.cells import MOST_UNITS, neutral, plain
from tests.exchange.hostile import HOSTILE, record

OFFICE = shutil.which("soffice")
WITHOUT_OFFICE = pytest.mark.skipif(OFFICE is None and "CI" not in os.environ, reason="soffice (LibreOffice) is not installed")
FORMULA = re.compile(r"table:formula=|xlink:href=|ddelink", re.IGNORECASE)


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    told = record()
    return {name: files.made(alone, name, told, "en") for name in ("questions.csv", "actions.csv", "tables.xlsx")}


def alone(module: str, args: Sequence[str], data: bytes, *, seconds: float, memory: int) -> bytes:
    """In this process: what a process of its own adds is tested with it."""
    assert module == making.__name__
    return making.answer(args, data)


def rows_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_of_a_csv_file_begins_as_a_formula_does(text: str) -> None:
    cell = neutral(text)
    assert not re.match(r"\s*[=+\-@＝＋－＠]", cell)
    assert not re.search(r";\s*[=+\-@]", cell)
    assert "\n" not in cell
    assert len(cell) <= MOST_UNITS


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🚒 and 👨🏽\u200d🌾", "👩\u200d🚒 and 👨🏽\u200d🌾"),
        ("\u200dalone\u200c", "alone"),
        ("a\u202eb\u2066c\u2069", "abc"),
        ("soft\u00adhyphen", "softhyphen"),
        ("\u0600 \u06dd", "\u0600 \u06dd"),
        ("one\r\ntwo\rthree", "one\ntwo three"),
        ("nul\x00l", "null"),
    ],
)
def test_what_is_not_seen_goes_and_what_joins_words_stays(text: str, seen: str) -> None:
    assert plain(text) == seen


def test_a_cell_is_cut_where_spreadsheets_end_and_never_inside_a_sign() -> None:
    cell = plain("🚒" * 20_000)
    assert len(cell.encode("utf-16-le")) // 2 == MOST_UNITS - 1
    assert set(cell) == {"🚒"}


def test_every_row_stays_a_row(made: dict[str, bytes]) -> None:
    rows = rows_of(made["questions.csv"])
    assert len(rows) == len(HOSTILE) + 1
    assert {len(row) for row in rows} == {len(rows[0])}


def test_the_spreadsheet_holds_no_formula_and_no_link(made: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(made["tables.xlsx"])) as book:
        sheets = [book.read(name).decode() for name in book.namelist() if name.startswith("xl/worksheets/")]
        names = book.namelist()
        strings = book.read("xl/sharedStrings.xml").decode()
    assert len(sheets) == 8
    assert not [sheet for sheet in sheets if "<f>" in sheet or "<hyperlink" in sheet]
    assert not [name for name in names if "external" in name.lower()]
    assert "=WEBSERVICE" in strings


@WITHOUT_OFFICE
@pytest.mark.parametrize(
    ("name", "options"), [("questions.csv", "44"), ("questions.csv", "59"), ("questions.csv", "9"), ("actions.csv", "44"), ("tables.xlsx", None)]
)
def test_libreoffice_reckons_with_nothing(made: dict[str, bytes], tmp_path: Path, name: str, options: str | None) -> None:
    """Opened with a comma, a semicolon or a tab between cells, with what looks like a number taken for one, and recalculated."""
    book = opened(made[name], tmp_path, name, options)
    assert "1+1" in book
    assert not FORMULA.findall(book)
    assert "Err:" not in book
    assert "#NAME?" not in book


@WITHOUT_OFFICE
@pytest.mark.parametrize("separator", ["44", "59"])
def test_libreoffice_would_reckon_with_what_is_not_guarded(tmp_path: Path, separator: str) -> None:
    unguarded = b'"a;=1+1","b"\r\n"=1+1","c"\r\n'
    assert FORMULA.findall(opened(unguarded, tmp_path, "unguarded.csv", separator))


def opened(data: bytes, folder: Path, name: str, separator: str | None) -> str:
    """The content of a file as LibreOffice has it: as flat XML, in which a formula is an attribute of its cell."""
    assert OFFICE is not None, "soffice (LibreOffice) is not installed"
    path = folder / name
    path.write_bytes(data)
    command = [OFFICE, f"-env:UserInstallation=file://{folder / 'profile'}", "--headless", "--norestore", "--convert-to", "fods", "--outdir", str(folder)]
    # Separator, quote, UTF-8, first line, no column formats, language, quoted is not text, numbers are recognised, …, formulas are evaluated.
    infilter = [] if separator is None else [f"--infilter=Text - txt - csv (StarCalc):{separator},34,76,1,,0,false,true,false,false,false,-1,true"]
    subprocess.run([*command, *infilter, str(path)], check=True, timeout=110, capture_output=True)
    return path.with_suffix(".fods").read_text(encoding="utf-8")
