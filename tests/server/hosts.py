"""Hosts of their own on one machine: network namespaces, each with a line to its clients and another to database and Redis, which may be cut."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.redises import OwnRedis
from tests.servers import Server
from tests.services import Postgresql

ENTERING = "import os, sys; os.execvp('ip', ['ip', 'netns', 'exec', sys.argv[1], sys.executable, 'wsgi.py'])"
PORT = 8000
PASSWORD = "of-the-hosts"


class Namespace:
    """What a host is in: its clients reach it while it is cut off from the rest."""

    def __init__(self, number: int) -> None:
        self.name, self.number = f"moderator-{os.getpid()}-{number}", number
        self.here, self.rest = f"10.78.{number}.2", f"10.77.{number}.1"
        """Where its clients find it, and where it finds database and Redis."""
        self._line = f"mdr{number}"

    def lay(self) -> None:
        """The namespace with both lines."""
        ip("netns", "add", self.name)
        ip("-n", self.name, "link", "set", "lo", "up")
        for line, net in ((self._line, "10.77"), (f"mdc{self.number}", "10.78")):
            ip("link", "add", line, "type", "veth", "peer", "name", "there", "netns", self.name)
            ip("-n", self.name, "link", "set", "there", "name", line)
            ip("addr", "add", f"{net}.{self.number}.1/30", "dev", line)
            ip("-n", self.name, "addr", "add", f"{net}.{self.number}.2/30", "dev", line)
            ip("link", "set", line, "up")
            ip("-n", self.name, "link", "set", line, "up")

    def cut(self) -> None:
        """Nothing gets through to database and Redis any more, and nobody is told."""
        ip("link", "set", self._line, "down")

    def mend(self) -> None:
        """Everything gets through again."""
        ip("link", "set", self._line, "up")

    def remove(self) -> None:
        """It is gone, and its lines with it."""
        subprocess.run(["ip", "netns", "del", self.name], check=False, stderr=subprocess.DEVNULL)


class Host(Server):
    """A server in a namespace."""

    def __init__(self, folder: Path, space: Namespace, **settings: str) -> None:
        self.space = space
        own = {"HOST": space.here, "PORT": str(PORT), "PUBLIC_URL": f"http://{space.here}:{PORT}"}
        super().__init__(folder / space.name, ("-c", ENTERING, space.name), **own, **settings)


def ip(*words: str) -> None:
    """The program of this name."""
    subprocess.run(["ip", *words], check=True, capture_output=True)


def may_lay() -> bool:
    """Whether this user may make namespaces and lines."""
    if os.geteuid() != 0 or shutil.which("ip") is None:
        return False
    name = f"moderator-{os.getpid()}-probe"
    done = subprocess.run(["ip", "netns", "add", name], check=False, capture_output=True)
    subprocess.run(["ip", "netns", "del", name], check=False, capture_output=True)
    return done.returncode == 0


@contextmanager
def hosts(folder: Path, count: int = 3, **settings: str) -> Iterator[list[Host]]:
    """So many hosts with one database and one Redis; skips the test where namespaces may not be made."""
    if not may_lay():
        pytest.skip("network namespaces are for root alone, and for machines that allow them")
    with ExitStack() as stack:
        spaces = [Namespace(number) for number in range(1, count + 1)]
        for space in spaces:
            stack.callback(space.remove)
            space.lay()
        lines = ",".join(["127.0.0.1", *(space.rest for space in spaces)])
        postgresql, redis = Postgresql(lines), OwnRedis(password=PASSWORD, listen=lines)
        stack.callback(postgresql.end)
        postgresql.start()
        stack.callback(redis.stop)
        redis.start()
        made = []
        for space in spaces:
            shared = {"DATABASE_URL": postgresql.url.replace("127.0.0.1", space.rest), "REDIS_URL": redis.url.replace("127.0.0.1", space.rest)}
            host = Host(folder, space, SECRET_KEY="the same everywhere, and long", **shared, **settings)
            stack.callback(host.end)
            host.start()
            made.append(host)
        yield made
