"""A process of its own that asks a server for the time and for its health, without end, until its stdin closes: it prints the longest wait as JSON."""

import http.client
import json
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, Final, cast
from urllib.parse import urlsplit

from tests.server.wire import Phone
from tests.servers import ROOT, Server

EVERY: Final = 0.005


@dataclass
class Watched:
    """What the watcher saw: the longest wait for the time and for health, in seconds, and how often it asked."""

    clock: float = 0.0
    health: float = 0.0
    asked: int = 0


@contextmanager
def watched(server: Server) -> Iterator[Watched]:
    """Watch during the block; what was seen is there after it."""
    seen = Watched()
    command = [sys.executable, "-m", "bench.faults.watching", server.url, server.code]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "watching\n"
        try:
            yield seen
        finally:
            process.stdin.close()
            seen.__dict__.update(json.loads(process.stdout.readline()))


def main(url: str, code: str) -> dict[str, Any]:
    """Ask every 5 ms until told to stop."""
    port = urlsplit(url).port or 80
    phone = Phone(cast("Server", SimpleNamespace(url=url, code=code, host="127.0.0.1", port=port, guests=[])))
    health = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    seen = Watched()
    sys.stdout.write("watching\n")
    sys.stdout.flush()
    while not _told_to_stop():
        seen.asked += 1
        began = time.monotonic()
        phone.call("clock", {}, 60)
        seen.clock = max(seen.clock, time.monotonic() - began)
        if seen.asked % 10 == 0:
            began = time.monotonic()
            health.request("GET", "/healthz")
            health.getresponse().read()
            seen.health = max(seen.health, time.monotonic() - began)
        time.sleep(EVERY)
    phone.close()
    return vars(seen)


def _told_to_stop() -> bool:
    ready, _, _ = select.select([sys.stdin], [], [], 0)
    return bool(ready)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(*sys.argv[1:])) + "\n")
