"""A server keeps all its threads on one core, and lets its children have the others."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from moderator import cores
from tests.server.wire import visitor
from tests.servers import ROOT, running

pytestmark = pytest.mark.skipif(len(cores.AT_THE_START) < 2, reason="this machine has one core")


def of_threads(pid: int) -> set[frozenset[int]]:
    found = set[frozenset[int]]()
    for thread in Path(f"/proc/{pid}/task").iterdir():
        # One that served a connection may have ended meanwhile.
        with suppress(ProcessLookupError):
            found.add(frozenset(os.sched_getaffinity(int(thread.name))))
    return found


@pytest.mark.parametrize("mode", ["eventlet", "threading"])
def test_every_thread_of_a_server_is_on_its_core(tmp_path: Path, mode: str) -> None:
    with running(tmp_path / "data", ASYNC_MODE=mode) as server:
        visitor(server)
        assert of_threads(server.pid) == {frozenset({sorted(cores.AT_THE_START)[server.port % len(cores.AT_THE_START)]})}


def test_a_server_that_is_told_to_leaves_it_to_the_system(tmp_path: Path) -> None:
    with running(tmp_path / "data", CORE="all") as server:
        assert of_threads(server.pid) == {cores.AT_THE_START}


PROGRAM = """
import os, subprocess, sys
from moderator import child, cores
cores.keep_to_one("", 8000, alone=True)
command = child.command("moderator.exchange.documents", [".txt"], 20, 1 << 30)
told = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
while len(os.sched_getaffinity(told.pid)) == 1:
    assert told.poll() is None
print(len(os.sched_getaffinity(told.pid)))
told.communicate(b"Room XX")
"""


def test_a_child_of_a_server_has_the_cores_that_the_server_was_given() -> None:
    told = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, check=True, capture_output=True, text=True, timeout=60)
    assert int(told.stdout) == len(cores.AT_THE_START)
