"""A process with a runtime of its own and children to look after: ``python -m tests.server.with_children MODE`` prints what it saw as JSON."""

import sys

if sys.argv[1] == "eventlet":
    import eventlet

    eventlet.monkey_patch()

import json
import os
import threading
import time
from pathlib import Path
from typing import Any

from moderator import children as seam
from moderator.child import ChildError
from moderator.domain.refusals import Refused
from moderator.runtime import Runtime, hub_gap, make_runtime
from tests.exchange import papers

READER = "moderator.exchange.documents"
PLENTY = 1 << 30
BUSY = 3.0
TEXT = "Room XX\n" * 24_000


def main(mode: str) -> dict[str, Any]:
    """What became of children that answer, that never end, that eat and that fail."""
    runtime = make_runtime(mode)
    endless = papers.endless()
    seen: dict[str, Any] = {}
    seen["gap"] = hub_gap(runtime, lambda: seen.update(endless=told(runtime, endless, seconds=BUSY)))
    seen["gap_of_pipes"] = hub_gap(runtime, lambda: seen.update(long=told(runtime, TEXT.encode(), ending=".txt")))
    seen["greedy"] = told(runtime, endless, memory=100 << 20)
    seen["wrong_module"] = told(runtime, b"", module="moderator.app")
    seen["no_module"] = told(runtime, b"", module="moderator.exchange.nowhere")
    seen["queue"] = queue(runtime, endless)
    seen["afterwards"] = told(runtime, b"Room XX", ending=".txt")
    seen["left"] = children()
    return seen


def told(runtime: Runtime, data: bytes, *, module: str = READER, ending: str = ".pdf", seconds: float = 10.0, memory: int = PLENTY) -> dict[str, Any]:
    """The answer of one child or the word of its failure, and how long it took."""
    began = time.monotonic()
    try:
        answer = json.loads(runtime.run_child(module, [ending], data, seconds=seconds, memory=memory))
        word = answer.get("text", answer.get("code"))
    except ChildError as error:
        word = type(error).__name__
    except Refused as refused:
        word = refused.code
    return {"word": word if word != TEXT else "the text", "took": time.monotonic() - began}


def queue(runtime: Runtime, endless: bytes) -> list[str]:
    """Three at once, where two may be: the third gives up before they are done, and once they are, there is room again."""
    seam.CHILD_PATIENCE = 0.5  # type: ignore[misc]
    words: list[str] = []
    done = threading.Event()

    def one() -> None:
        words.append(told(runtime, endless, seconds=2)["word"])
        if len(words) == 3:
            done.set()

    for _ in range(3):
        runtime.spawn(one)
    done.wait(20)
    return words


def children() -> list[str]:
    """Processes that this one has started and that are still there, dead or alive."""
    own = str(os.getpid())
    stats = [path.read_text().rpartition(")")[2].split() for path in Path("/proc").glob("[0-9]*/stat") if path.exists()]
    return [state for state, parent, *_ in stats if parent == own]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(sys.argv[1])))
