"""Another process that holds the write lock of an embedded database, as a backup or a shell would."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HOLD = """
import sqlite3, sys, time
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("BEGIN IMMEDIATE")
print("held", flush=True)
time.sleep(float(sys.argv[2]))
database.execute("ROLLBACK")
"""


@contextmanager
def held(data_dir: Path, seconds: float) -> Iterator[None]:
    """Within the block, and for so many seconds from its beginning, nobody else can write."""
    command = [sys.executable, "-c", HOLD, str(data_dir / "moderator.db"), str(seconds)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield
        assert process.wait(seconds + 10) == 0
