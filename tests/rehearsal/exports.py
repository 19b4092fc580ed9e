"""The files of a record as the organiser downloads them, and the same record brought back into an empty house."""

import io
import tempfile
import zipfile
from pathlib import Path

from moderator.exchange.exporters.files import TYPES
from tests.rehearsal.hall import Hall
from tests.rehearsal.house import flask
from tests.rehearsal.screens import ARTIFACTS

TABLES = tuple(name for name in TYPES if name.endswith(".csv"))
REPORTS = ("report.docx", "report.html", "report.md")
KEPT = ARTIFACTS / "record"
"""Where they stay, to be looked at."""
PACKED = (".docx", ".xlsx", ".zip")


def fetched(hall: Hall) -> dict[str, bytes]:
    """Every file by its name; one that is not to be had is empty."""
    http, desk = hall.seats["ORG"].http, f"{hall.server.url}/organise/{hall.server.code}"
    addresses = {name: f"{desk}/record/{name}" for name in TYPES} | {name: f"{desk}/{name}" for name in REPORTS}
    answers = {name: http.get(address, timeout=60) for name, address in addresses.items()}
    files = {name: answer.content if answer.ok else b"" for name, answer in answers.items()}
    KEPT.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (KEPT / name).write_bytes(data)
    return files


def words_of(name: str, data: bytes) -> str:
    """Everything that stands in a file, unpacked."""
    if not name.endswith(PACKED):
        return data.decode("utf-8", errors="replace")
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return "\n".join(packed.read(each).decode("utf-8", errors="replace") for each in packed.namelist())


def again(data: bytes) -> bytes:
    """The record of the panel that another installation makes of a record."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "record.json"
        file.write_bytes(data)
        house = Path(folder) / "house"
        code = flask(house, "panel", "import", str(file)).strip().split()[-1]
        back = Path(folder) / "back.json"
        flask(house, "panel", "export", code, "--out", str(back))
        return back.read_bytes()
