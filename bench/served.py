"""The server under measurement: started on the loopback with data of its own, asked for its CPU and memory, furnished with a question to support."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import psutil

from bench.phone import many_files
from tests.server.wire import Browser, holder, row_id, secret, visitor
from tests.servers import Server, running

SCHEDULED: Final = 2
"""The kernel's number for a clock of time spent running (CPUCLOCK_SCHED), beside the bits of a process in a clock id."""


class Meter:
    """What a process uses, or several together, seen from outside."""

    def __init__(self, *pids: int) -> None:
        self._processes = [psutil.Process(pid) for pid in pids]

    def cpu(self) -> float:
        """CPU seconds of all its threads since it began, in user and kernel, to the ns: by the kernel's clock of that process, since /proc counts in 10 ms."""
        return sum(time.clock_gettime((~process.pid << 3) | SCHEDULED) for process in self._processes)

    def rss(self) -> int:
        """Resident bytes."""
        return sum(int(process.memory_info().rss) for process in self._processes)


@contextmanager
def serving(**settings: str) -> Iterator[Server]:
    """Our server with the demo panel, and links of every role; ``settings`` are its environment (TOKEN_AGE=0 lets new phones support at once)."""
    many_files()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, running(Path(folder) / "data", **settings) as server:
        yield server


def public(server: Server) -> dict[str, Any]:
    """With what a phone joins."""
    return {"panel": server.code, "as": "public"}


def asked(server: Server, chair: Browser, text: str) -> str:
    """A question asked by somebody and approved by the chair; its id."""
    question = row_id()
    visitor(server).do("question.ask", {"question": question, "secret": secret(), "text": text})
    chair.do("question.approve", {"question": question})
    return question


def chair_of(server: Server) -> Browser:
    """A moderator's browser."""
    return holder(server, "moderator")
