"""Checks of the machine: Python, disk, files, clock, and the settings that are good for rehearsals only. Rows and addresses are checked beside this."""

import ctypes
import os
import resource
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from moderator import files, i18n
from moderator.config import Settings
from moderator.doctor.findings import FAIL, OK, WARN, Finding, graded
from moderator.store.cleaning import BACKUPS
from moderator.web.health import DISK_LEAST
from moderator.web.keys import SECRET_LENGTH

PYTHON: Final = (3, 11)
DISK_ROOMY: Final = 0.15
DAY: Final = 86_400
UNSYNCHRONISED: Final = 5
"""What the kernel answers when nothing keeps its clock right (TIME_ERROR)."""
TIMEX_BYTES: Final = 512
"""More than the kernel's structure takes anywhere."""
LANGUAGES: Final = 8


def check_machine(settings: Settings, now: Callable[[], float]) -> list[Finding]:
    """Everything that needs no other program."""
    found = [
        python(sys.version_info[:2]), *data_dir(settings.data_dir), secret(settings.data_dir, is_given=bool(settings.secret)),
        open_files(files.allowed(), settings.most_sockets), synchronised(clock_state()),
        languages(tuple(i18n.available())), backups(settings.data_dir / BACKUPS, now(), is_embedded=settings.database.startswith("sqlite:")),
    ]  # fmt: skip
    return [*found, *odd_settings(settings)]


def python(version: tuple[int, ...]) -> Finding:
    """Whether Python is new enough."""
    told = ".".join(map(str, version))
    if version < PYTHON:
        return Finding("python", FAIL, f"This is Python {told}. Install 3.11 or newer, and make .venv anew: make clean run PYTHON=python3.11.")
    return Finding("python", OK, f"Python {told}.")


def data_dir(folder: Path) -> list[Finding]:
    """Whether there is room, and whether one may write there."""
    if not folder.is_dir():
        return [Finding("data", FAIL, f"DATA_DIR {folder} is not there. Make the folder, or start the server once: it makes it.")]
    usage = shutil.disk_usage(folder)
    share = usage.free / usage.total
    room = graded(
        "disk", share * 100, warns=share < DISK_ROOMY, fails=share < DISK_LEAST,
        said=(
            "{} % of the disk of DATA_DIR is free.", "Only {} % of the disk of DATA_DIR is free. Under 5 % the server says that it is not ready: make room.",
            "Only {} % of the disk of DATA_DIR is free. Make room now: when it is full, nothing that people send can be kept.",
        ),
    )  # fmt: skip
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"x")
            probe.flush()
    except OSError as error:
        return [room, Finding("data", FAIL, f"{folder} cannot be written ({error.strerror}). Give it to the user whom the server runs as: chown -R.")]
    return [room, Finding("data", OK, f"DATA_DIR {folder} can be written.")]


def secret(folder: Path, *, is_given: bool) -> Finding:
    """Whether the key of all keys is there, and nobody else can read it."""
    path = folder / "secret"
    if is_given:
        return Finding("secret", OK, "SECRET_KEY is set; it must be the same for every process, and kept apart from the database.")
    if not path.exists():
        return Finding("secret", WARN, f"{path} is not there yet. The first start makes it; if there was one, restore it: without it no link works.")
    if path.stat().st_mode & 0o077:
        return Finding("secret", FAIL, f"Others on this machine can read {path}, and with it make every personal link. Run: chmod 600 {path}")
    if not os.access(path, os.R_OK):
        return Finding("secret", FAIL, f"{path} cannot be read by this user. Run this as the user whom the server runs as.")
    if path.stat().st_size < SECRET_LENGTH:
        return Finding("secret", FAIL, f"{path} is damaged. Restore it from a backup, or delete it and run: flask --app moderator.app database adopt.")
    return Finding("secret", OK, "The secret is readable by its owner alone.")


def open_files(limit: int, most: int) -> Finding:
    """Whether as many connections as are promised can be open."""
    wanted = files.needed(most)
    if limit == resource.RLIM_INFINITY or limit >= wanted:
        return Finding("files", OK, "As many files may be open as MOST_SOCKETS needs.")
    phones = files.room(limit)
    return Finding(
        "files",
        WARN,
        f"ulimit -Hn is {limit}, MOST_SOCKETS={most} needs {wanted}: phones beyond some {phones} are asked to come again. Raise it, or set MOST_SOCKETS={phones}.",
    )


def clock_state() -> int | None:
    """What the kernel says of its own clock; None where it cannot be asked."""
    try:
        return int(ctypes.CDLL(None).ntp_adjtime(ctypes.create_string_buffer(TIMEX_BYTES)))
    except (AttributeError, OSError):
        return None


def synchronised(state: int | None) -> Finding:
    """Whether something keeps the clock of the machine right."""
    if state is None or state < 0:
        return Finding(
            "clock", WARN, "Whether the clock of this machine is kept right cannot be told here. Compare it with a watch: retention and programmes go by it."
        )
    if state == UNSYNCHRONISED:
        return Finding("clock", WARN, "Nothing keeps the clock of this machine right. Run: timedatectl set-ntp true (or install chrony).")
    return Finding("clock", OK, "The clock of this machine is kept right.")


def languages(found: tuple[str, ...]) -> Finding:
    """Whether the catalogues are there."""
    if len(found) < LANGUAGES or i18n.FALLBACK not in found:
        return Finding(
            "languages",
            FAIL,
            f"Of {LANGUAGES} languages only {', '.join(found) or 'none'} is there. Fetch the program again: git status says what was changed.",
        )
    return Finding("languages", OK, f"{len(found)} languages: {', '.join(found)}.")


def backups(folder: Path, now: float, *, is_embedded: bool) -> Finding:
    """Whether there is a copy, and how old the newest is."""
    files = [path for path in folder.rglob("*") if path.is_file()] if folder.is_dir() else []
    if not files:
        where = "" if is_embedded else " If your PostgreSQL is copied elsewhere, all is well."
        return Finding("backups", WARN, f"There is no copy in {folder}. Take one before every event (docs/operations.md, Copies).{where}")
    hours = (now - max(path.stat().st_mtime for path in files)) / 3_600
    sentences = ("The newest copy is {} hours old.", "The newest copy is {} hours old. Take one before every event, and one a day.", "")
    return graded("backups", max(0.0, hours), warns=hours * 3_600 > DAY, fails=False, said=sentences)


def odd_settings(settings: Settings) -> list[Finding]:
    """What is good for rehearsals only."""
    found = []
    if settings.test_clock is not None:
        found.append(Finding("test-clock", WARN, "TEST_CLOCK is set: every clock of every panel can be moved by a file. Unset it for a real panel."))
    if settings.async_mode == "threading":
        found.append(Finding("mode", WARN, "ASYNC_MODE is threading: a thread for every phone, good for some hundreds. Unset it for more."))
    return found
