"""A PostgreSQL of one's own, to be stopped and started at will: in a folder that goes with it, on a free port of the loopback, beside whatever else runs."""

import os
import pwd
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import psycopg

from tests.servers import free_port

PROGRAMS: Final = tuple(sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True))
OWNER: Final = "postgres"
"""Whom it runs as where we are root, since it refuses to be."""


class NoPostgresError(Exception):
    """There is no PostgreSQL on this machine that could be started."""


class Postgres:
    """One server; ``url`` is that of an empty database in it."""

    def __init__(self, folder: Path) -> None:
        self._folder, self.port = folder / "data", free_port()
        self._bin = _programs()
        self._run("initdb", "--pgdata", str(self._folder), "--username", OWNER, "--auth", "trust", "--no-sync", "--encoding", "UTF8")
        with (self._folder / "postgresql.conf").open("a") as settings:
            settings.write(f"listen_addresses = '127.0.0.1'\nport = {self.port}\nunix_socket_directories = ''\nlogging_collector = off\n")

    @property
    def url(self) -> str:
        """The address of its database."""
        return f"postgresql://{OWNER}@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        """Start, and return when it answers."""
        self._ctl("start")

    def stop(self, mode: str = "fast") -> None:
        """Stop: ``fast`` ends every session, ``immediate`` is a crash that is recovered from at the next start."""
        self._ctl("stop", "--mode", mode)

    def restart(self, mode: str = "fast") -> None:
        """Stop and start."""
        self._ctl("restart", "--mode", mode)

    def asks_for_password(self, user: str) -> None:
        """From the next reload on, of this user."""
        rules = self._folder / "pg_hba.conf"
        rule = f"host all {user} 127.0.0.1/32 scram-sha-256\n"
        written = rules.read_text()
        if rule not in written:
            rules.write_text(rule + written)

    def new_database(self) -> str:
        """The address of one more empty database."""
        name = f"moderator_{secrets.token_hex(4)}"
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return self.url.removesuffix("postgres") + name

    def _ctl(self, *command: str) -> None:
        self._run("pg_ctl", "--pgdata", str(self._folder), "--wait", "--silent", "--log", str(self._folder / "log"), *command)

    def _run(self, program: str, *args: str) -> None:
        before = ["runuser", "-u", OWNER, "--"] if os.getuid() == 0 else []
        # Its output goes nowhere: the server keeps what it inherits, and whoever reads a pipe would wait for it for ever.
        subprocess.run(
            [*before, str(self._bin / program), *args], cwd="/", check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )


def _programs() -> Path:
    found = next((each for each in PROGRAMS if (each / "initdb").exists()), None)
    if found is None:
        raise NoPostgresError("no initdb in /usr/lib/postgresql: apt-get install postgresql")
    return found


@contextmanager
def own_postgres() -> Iterator[Postgres]:
    """A server that runs, and is gone afterwards with all that was in it. Raises NoPostgresError where there is none."""
    _programs()
    folder = Path(tempfile.mkdtemp(prefix="postgres-"))
    if os.getuid() == 0:
        owner = pwd.getpwnam(OWNER)
        os.chown(folder, owner.pw_uid, owner.pw_gid)
    postgres = Postgres(folder)
    try:
        postgres.start()
        yield postgres
    finally:
        if (folder / "data" / "postmaster.pid").exists():
            postgres.stop("immediate")
        shutil.rmtree(folder)
