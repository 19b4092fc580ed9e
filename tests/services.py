"""PostgreSQL and Redis beside the servers of a cluster: those that run already, or ones of our own in a temporary folder, which may be stopped and frozen."""

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import OperationalError

from tests.programs import find
from tests.server.wire import eventually
from tests.servers import free_port

POSTGRESQL = "postgresql+psycopg://postgres@127.0.0.1:5432/postgres"
REDIS = "redis://127.0.0.1:6379/0"
START_WITHIN = 30.0
CONNECT_WITHIN = 3


class Redis:
    """A Redis of our own: in memory only, on the loopback."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start, and return when it answers."""
        self.folder.mkdir(parents=True, exist_ok=True)
        words = ["--bind", "127.0.0.1", "--port", str(self.port), "--save", "", "--appendonly", "no", "--dir", str(self.folder)]
        with (self.folder / "redis.log").open("ab") as log:
            self._process = subprocess.Popen([find("redis-server"), *words], stdout=log, stderr=log)
        eventually(lambda: redis_answers(self.url), START_WITHIN, "redis-server does not answer")

    def stop(self) -> None:
        """SIGKILL: what it knew is gone."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    def freeze(self) -> None:
        """It takes connections, and answers nothing."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """On it goes."""
        self._signal(signal.SIGCONT)

    def _signal(self, number: int) -> None:
        assert self._process is not None
        self._process.send_signal(number)


class Postgresql:
    """A PostgreSQL of our own, which asks for no password and listens on the loopback alone.

    Where we are root it runs as somebody else, who may not enter the folder of a test: so it has a temporary one of its own.
    """

    def __init__(self, listen: str = "127.0.0.1") -> None:
        """``listen``: addresses with commas between; on those that are not of the loopback whoever is on the same net is let in."""
        self._listen = listen
        self.folder, self.port = Path(tempfile.mkdtemp(prefix="moderator-postgresql-")), free_port()
        self.url = f"postgresql+psycopg://postgres@127.0.0.1:{self.port}/postgres"
        if servant := _servant():
            shutil.chown(self.folder, *servant)

    def start(self) -> None:
        """Start, the first time with an empty house."""
        data = self.folder / "data"
        if not data.exists():
            self._run("initdb", "--pgdata", str(data), "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--no-sync")
            with (data / "pg_hba.conf").open("a") as doors:
                doors.write("host all all samenet trust\n")
        options = f"-c listen_addresses={self._listen} -c port={self.port} -c unix_socket_directories='' -c max_connections=200"
        self._run("pg_ctl", "--pgdata", str(data), "--log", str(self.folder / "log"), "--wait", "--options", options, "start")

    def stop(self) -> None:
        """Whoever is connected is cut off."""
        self._run("pg_ctl", "--pgdata", str(self.folder / "data"), "--mode", "immediate", "--wait", "stop", check=False)

    def end(self) -> None:
        """Stop, and leave nothing behind."""
        self.stop()
        shutil.rmtree(self.folder)

    def _run(self, program: str, *words: str, check: bool = True) -> None:
        # It refuses to be run by root; whoever else runs this may run it too.
        servant = _servant()
        before = ["setpriv", f"--reuid={servant[0]}", f"--regid={servant[1]}", "--clear-groups"] if servant else []
        done = subprocess.run([*before, find(program), *words], cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
        assert done.returncode == 0 or not check, f"{program}: {done.stderr}"


def _servant() -> tuple[str, str] | None:
    """User and group for PostgreSQL where we are root."""
    if os.geteuid() != 0:
        return None
    with suppress(KeyError):
        return (pwd.getpwnam("postgres").pw_name, "postgres")
    return ("nobody", "nogroup")


def redis_answers(url: str) -> bool:
    """Whether a Redis is there that lets us in without more than the address says."""
    parts = urlsplit(url)
    words = f"AUTH {parts.username or 'default'} {parts.password}\r\nPING\r\n" if parts.password else "PING\r\n"
    try:
        with socket.create_connection((parts.hostname or "127.0.0.1", parts.port or 6379), CONNECT_WITHIN) as plain:
            plain.settimeout(CONNECT_WITHIN)
            plain.sendall(words.encode())
            return b"+PONG" in plain.recv(1_000) + (plain.recv(1_000) if parts.password else b"")
    except OSError:
        return False


def postgresql_answers(url: str) -> bool:
    """Whether a PostgreSQL is there that lets us in."""
    engine = create_engine(url, connect_args={"connect_timeout": CONNECT_WITHIN})
    try:
        with engine.connect():
            return True
    except OperationalError:
        return False
    finally:
        engine.dispose()


@contextmanager
def database_of_its_own(url: str) -> Iterator[str]:
    """The address of a new and empty database of a server, which is dropped afterwards, whoever is still connected."""
    name = f"moderator_{secrets.token_hex(6)}"
    admin = create_engine(url, isolation_level="AUTOCOMMIT", connect_args={"connect_timeout": CONNECT_WITHIN})
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    try:
        yield make_url(url).set(database=name).render_as_string(hide_password=False)
    finally:
        with admin.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        admin.dispose()
