"""Real servers for tests: ``python wsgi.py`` on a free port of the loopback, with a data directory of its own."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

ROOT = Path(__file__).parents[1]
START_WITHIN = 120.0
STOP_WITHIN = 15.0
OURS = ("HOST", "PORT", "PUBLIC_URL", "DATA_DIR", "DATABASE_URL", "REDIS_URL", "TIMEZONE", "NOTE", "YEAR", "LAN", "PRINT_LINKS", "TEST_CLOCK", "ASYNC_MODE", "CORE",
        "TOKEN_AGE", "SECRET_KEY", "MOST_SOCKETS", "METRICS_TOKEN", "OFFLINE_PAGE", "PSYCOPG_WAIT_FUNC", "AUDIENCE", "TRUSTED_PROXIES", "LOG_FORMAT",
        "LOG_LEVEL", "WEBHOOK_HOSTS", "WEBHOOK_NETWORKS", "OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_ALLOWED")  # fmt: skip
"""Settings of the surrounding shell, which must not reach the server of a test."""


_laid_out: list[Path] = []
"""Where a server of this run has laid out the static files; compressing them again for every server would take longer than the tests."""


def free_port() -> int:
    """A port of the loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _link(source: str, target: str) -> None:
    """A second name for a file, or a copy of it on another file system."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


class Guest(Protocol):
    """Somebody with an open connection."""

    def close(self) -> None:
        """Hang up."""


class Server:
    """One installation. ``start`` after ``kill`` or ``stop`` serves the same data on the same port."""

    def __init__(self, data_dir: Path, program: Sequence[str] = ("wsgi.py",), **settings: str) -> None:
        self.data_dir, self._program = data_dir, program
        self.port = int(settings.pop("PORT", "") or free_port())
        self.host = settings.get("HOST", "127.0.0.1")
        self.url = settings.get("PUBLIC_URL", f"http://127.0.0.1:{self.port}")
        self.addresses: list[tuple[str, str]] = []
        """(role, address) of every line, in the order of printing."""
        self.hints: list[str] = []
        """What it says to people at the start."""
        self.guests: list[Guest] = []
        """Those who hang up when the server ends."""
        self._settings = settings
        self._stderr = data_dir.parent / f"{data_dir.name}.stderr"
        self._process: subprocess.Popen[str] | None = None
        self._ready = threading.Event()

    def start(self) -> None:
        """Start, and return when it says that it is ready."""
        self._ready.clear()
        self.addresses = []
        static = self.data_dir / "static"
        if _laid_out and _laid_out[0].exists() and not static.exists():
            shutil.copytree(_laid_out[0], static, copy_function=_link)
        environment = {name: value for name, value in os.environ.items() if name not in OURS}
        environment |= {"HOST": "127.0.0.1", "PORT": str(self.port), "DATA_DIR": str(self.data_dir), "PRINT_LINKS": "1", "TIMEZONE": "UTC", **self._settings}
        with self._stderr.open("a") as stderr:
            self._process = subprocess.Popen([sys.executable, *self._program], cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=stderr, text=True)
        threading.Thread(target=self._read, args=(self._process,), daemon=True).start()
        deadline = time.monotonic() + START_WITHIN
        while not self._ready.wait(0.05):
            assert self._process.poll() is None, f"the server ended with {self._process.returncode}\n{self.log}"
            assert time.monotonic() < deadline, f"the server is not ready after {START_WITHIN:.0f} s\n{self.log}"
        if not (_laid_out and _laid_out[0].exists()):
            _laid_out[:] = [static]

    def _read(self, process: "subprocess.Popen[str]") -> None:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("ready "):
                self._ready.set()
            elif line.startswith("#"):
                self.hints.append(line)
            elif "\t" in line:
                role, address = line.rstrip("\n").split("\t")
                self.addresses.append((role, address))
        process.stdout.close()

    @property
    def database_url(self) -> str:
        """Which database it was given; empty for the embedded one."""
        return self._settings.get("DATABASE_URL", "")

    @property
    def code(self) -> str:
        """The code of the panel that was announced."""
        return self.address("audience").rsplit("/", 1)[1]

    @property
    def database(self) -> str:
        """The address of its database, empty for the embedded one."""
        return self._settings.get("DATABASE_URL", "")

    @property
    def pid(self) -> int:
        """The process."""
        assert self._process is not None
        return self._process.pid

    @property
    def log(self) -> str:
        """Everything on stderr since the first start."""
        return self._stderr.read_text() if self._stderr.exists() else ""

    def address(self, role: str, number: int = 0) -> str:
        """The address printed for a role; of panellists, the one with this number."""
        return [address for each, address in self.addresses if each == role][number]

    def alive(self) -> bool:
        """Whether the process runs."""
        return self._process is not None and self._process.poll() is None

    def signal(self, number: int) -> None:
        """Send a signal to this process and no other."""
        assert self._process is not None
        self._process.send_signal(number)

    def wait(self, within: float = STOP_WITHIN) -> int:
        """The exit code, once it has ended."""
        assert self._process is not None
        return self._process.wait(within)

    def kill(self) -> None:
        """SIGKILL, in mid-sentence."""
        self.signal(signal.SIGKILL)
        self.wait()

    def stop(self) -> int:
        """SIGTERM; the answer is the exit code."""
        self.signal(signal.SIGTERM)
        return self.wait()

    def end(self) -> None:
        """Whatever state it is in, it does not run afterwards."""
        if self.alive():
            self.kill()
        while self.guests:
            self.guests.pop().close()


@contextmanager
def running(data_dir: Path, program: Sequence[str] = ("wsgi.py",), **settings: str) -> Iterator[Server]:
    """A server that is ready, and gone afterwards."""
    server = Server(data_dir, program, **settings)
    try:
        server.start()
        yield server
    finally:
        server.end()
