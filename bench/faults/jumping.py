"""The server under a wall clock that can be moved while it runs: ``python -m bench.faults.jumping FILE`` adds the seconds in FILE to ``time.time``, and to nothing else."""

import mmap
import runpy
import struct
import sys
import time
from pathlib import Path
from typing import Final

SHAPE: Final = struct.Struct("d")
WALL: Final = time.time


def move(file: Path, seconds: float) -> None:
    """From now on the wall clock is so far off."""
    if not file.exists():
        file.write_bytes(SHAPE.pack(seconds))
    with file.open("r+b") as open_file:
        open_file.write(SHAPE.pack(seconds))


def main(file: Path) -> None:
    """Serve as ``wsgi.py`` does. Whoever takes ``time.time`` takes the moved one, since it is in its place before anything else is imported."""
    with file.open("rb") as open_file:
        offset = mmap.mmap(open_file.fileno(), SHAPE.size, access=mmap.ACCESS_READ)

    def moved() -> float:
        return float(WALL() + SHAPE.unpack(offset[: SHAPE.size])[0])

    time.time = moved
    sys.argv = ["wsgi.py"]
    runpy.run_path("wsgi.py", run_name="__main__")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
