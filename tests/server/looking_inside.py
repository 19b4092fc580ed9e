"""The server itself, which tells on SIGUSR1 what in its memory still holds a text, and how many connections keep what was read of them: ``python -m tests.server.looking_inside TEXT FILE``."""

import wsgi  # isort: skip - it makes everything green that comes after it

import gc
import io
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
        if each is not sys.argv and any(is_it(held) for held in gc.get_referents(each)):
            found[type(each).__name__] += 1
    return found


def is_it(held: object) -> bool:
    """Whether the text is in it, or in what it holds where nobody looks for garbage in that."""
    if isinstance(held, str):
        return TEXT in held
    if isinstance(held, bytes):
        return TEXT.encode() in held
    return not gc.is_tracked(held) and any(map(is_it, gc.get_referents(held)))


def readers() -> int:
    """Connections whose bytes are kept where they were read into."""
    return sum(isinstance(each, io.BufferedReader) and not each.closed for each in gc.get_objects())


def tell(_signal: int, _frame: FrameType | None) -> None:
    """Whole, or not at all: whoever waits for the file reads it at once."""
    fresh = FILE.with_suffix(".new")
    fresh.write_text(json.dumps({"holders": holders(), "readers": readers()}))
    fresh.rename(FILE)


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, tell)
    wsgi.main()
