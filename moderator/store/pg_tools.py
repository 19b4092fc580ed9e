"""PostgreSQL's own programs for copies: finding them, and running them without a password in sight. What is copied, and when, is decided elsewhere."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import URL

from moderator.store.engine import DatabaseRefusedError

MISSING: Final = (
    "{program} is not installed here. Install PostgreSQL's client programs (on Debian: apt install postgresql-client), of the server's version or newer."
)


class CopyError(DatabaseRefusedError):
    """A copy could not be made, is not whole, or may not be brought back; the message says what to do."""


def dump(url: URL, path: Path) -> None:
    """Write all of a database into a file, from one snapshot."""
    with _reached(url) as address:
        _run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--file={path}", f"--dbname={address}")


def bring_back(url: URL, path: Path) -> None:
    """Write what a copy holds into an empty database, all of it or nothing."""
    with _reached(url) as address:
        _run("pg_restore", "--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", f"--dbname={address}", str(path))


def lines(path: Path) -> Iterator[bytes]:
    """Every row that a copy holds, as COPY writes it. Raises CopyError at the end where it is not whole."""
    program = [_found("pg_restore"), "--data-only", "--file=-", str(path)]
    with subprocess.Popen(program, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as reading:  # noqa: S603 - a program of PostgreSQL's
        assert reading.stdout is not None  # noqa: S101 - it was asked for
        assert reading.stderr is not None  # noqa: S101 - it was asked for
        yield from reading.stdout
        told = reading.stderr.read()
    if reading.returncode:
        raise CopyError(f"{path} is damaged ({_last(told)}). Take another copy.")


def _run(program: str, *args: str) -> None:
    done = subprocess.run([_found(program), *args], stdin=subprocess.DEVNULL, capture_output=True, check=False)  # noqa: S603 - a program of PostgreSQL's
    if done.returncode:
        raise CopyError(f"{program} has not succeeded ({_last(done.stderr)}). Nothing was left behind.")


def _found(program: str) -> str:
    path = shutil.which(program)
    if path is None:
        raise CopyError(MISSING.format(program=program))
    return path


def _last(told: bytes) -> str:
    """The last line of what a program said; it names hosts and tables, never a row or a password."""
    said = told.decode(errors="replace").strip().splitlines()
    return next((line for line in said if "error" in line.lower()), said[-1] if said else "without a word")


@contextmanager
def _reached(url: URL) -> Iterator[str]:
    """The address for a command line, which everybody on the machine may read: the password is in a file of our own meanwhile."""
    bare = url.set(drivername="postgresql", password=None)
    with tempfile.TemporaryDirectory() as folder:
        if url.password is not None:
            secret = Path(folder, "password")
            secret.touch(mode=0o600)
            secret.write_text(f"*:*:*:*:{str(url.password).replace(chr(92), chr(92) * 2).replace(':', chr(92) + ':')}\n")
            bare = bare.update_query_dict({"passfile": str(secret)})
        yield bare.render_as_string()
