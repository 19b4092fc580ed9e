"""A Redis of a test's own: on a free port of the loopback, in memory only, so that it may be stopped, frozen and opened to the world."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import redis

from moderator.live.broker import Broker
from moderator.live.clocks import Clocks
from moderator.live.metrics import Metrics
from moderator.live.shared import Shared
from tests.servers import free_port

MEMORY_ONLY = ("--save", "", "--appendonly", "no")
WITHIN = 10.0


class OwnRedis:
    """``start`` after ``stop`` is the same address with nothing in it."""

    def __init__(self, *options: str, password: str = "", listen: str = "127.0.0.1") -> None:
        self.port = free_port()
        self.url = f"redis://{f':{password}@' if password else ''}127.0.0.1:{self.port}/0"
        self.options, self._password = (*options, *(("--requirepass", password) if password else ())), password
        self._listen = listen.split(",")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start, and return when it answers."""
        command = ["redis-server", "--port", str(self.port), "--bind", *self._listen, "--dir", "/tmp", *MEMORY_ONLY, *self.options]  # noqa: S108 - nothing is written
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + WITHIN
        while not self._answers():
            assert time.monotonic() < deadline, "redis-server does not answer"
            time.sleep(0.02)

    def _answers(self) -> bool:
        try:
            with self.client() as client:
                return bool(client.ping())
        except redis.ConnectionError:
            return False

    def client(self) -> "redis.Redis":
        """Somebody who looks inside."""
        return redis.Redis(port=self.port, password=self._password or None, socket_timeout=5, protocol=2)

    def stop(self) -> None:
        """It is gone, with all that it knew."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def freeze(self) -> None:
        """It takes connections, and answers nothing."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """It goes on."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)


@contextmanager
def own_redis(*options: str, password: str = "") -> Iterator[OwnRedis]:
    """A Redis that answers, and is gone afterwards."""
    if shutil.which("redis-server") is None:
        assert os.environ.get("CI") != "true", "redis-server is missing"
        pytest.skip("redis-server is not installed")
    own = OwnRedis(*options, password=password)
    try:
        own.start()
        yield own
    finally:
        own.stop()


def shared_by(own: OwnRedis, clocks: Clocks, secret: bytes = b"of one installation") -> Shared:
    """What a process of the installation with this secret shares."""
    broker = Broker(own.url, secret, Metrics())
    broker.check()
    shared = Shared(broker, clocks, secret)
    shared.keep_key()
    return shared
