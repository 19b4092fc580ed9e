"""A thread of the database gets on while the hub is busy with something long."""

import subprocess
import sys
from typing import Final

from tests.servers import ROOT

JOBS: Final = 200
WITHIN: Final = 5
"""Breaths that a job waits for on average, at most. Where the hub only let its own run, one in twenty waited for hundreds."""
PROGRAM: Final = """
import sys
from moderator.runtime import EventletRuntime

# By itself the hub never gives the interpreter away.
sys.setswitchinterval(60)
runtime, breaths = EventletRuntime(), 0
runtime.in_thread(int)
for _ in range(int(sys.argv[1])):
    done = []
    runtime.spawn(runtime.in_thread, done.append, 1)
    runtime.sleep(0)
    while not done:
        runtime.breathe()
        breaths += 1
print(breaths)
"""


def test_whoever_waits_for_the_interpreter_gets_it_with_the_next_breath() -> None:
    told = subprocess.run([sys.executable, "-c", PROGRAM, str(JOBS)], cwd=ROOT, check=True, capture_output=True, text=True, timeout=60)
    assert 0 < int(told.stdout) <= JOBS * WITHIN
