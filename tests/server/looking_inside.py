"""The server itself, which tells on SIGUSR1 what in its memory still holds a text: ``python -m tests.server.looking_inside TEXT FILE``."""

import wsgi  # isort: skip - it makes everything green that comes after it

import gc
import json
import signal
import sys
from collections import Counter
from pathlib import Path
from types import FrameType

TEXT, FILE = sys.argv[1], Path(sys.argv[2])


def holders() -> Counter[str]:
    """The kinds of objects that hold it, as str or bytes, and how many there are of each."""
    gc.collect()
    found: Counter[str] = Counter()
    for each in gc.get_objects():
        if each is not sys.argv and any(isinstance(held, str | bytes) and is_it(held) for held in gc.get_referents(each)):
            found[type(each).__name__] += 1
    return found


def is_it(held: str | bytes) -> bool:
    """Whether the text is in it."""
    return TEXT in held if isinstance(held, str) else TEXT.encode() in held


def tell(_signal: int, _frame: FrameType | None) -> None:
    """Whole, or not at all: whoever waits for the file reads it at once."""
    fresh = FILE.with_suffix(".new")
    fresh.write_text(json.dumps(holders()))
    fresh.rename(FILE)


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, tell)
    wsgi.main()
