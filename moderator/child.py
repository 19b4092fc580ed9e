"""What runs inside a child process: it limits itself, then calls ``answer`` of one module. Starting one, and killing it, is done elsewhere."""

import importlib
import math
import resource
import sys
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from moderator import cores

ROOT: Final = Path(__file__).parents[1]
ROOM: Final = "moderator.exchange."
"""Only modules of this room are called."""
MOST_FILES: Final = 64
TOO_HEAVY: Final = 75
FAILED: Final = 70
OUTSIDE: Final = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "pty.", "ctypes.dlopen")
"""What a child never does, whatever a document asks of a library: reach the network, or start another program."""


class ChildError(Exception):
    """A child process gave no answer; the text says where it failed, never what it was reading."""


class TooHeavyError(ChildError):
    """A child process took more time or memory than it was given, and is dead."""


def command(module: str, args: Sequence[str], seconds: float, memory: int) -> list[str]:
    """The words that start a child, to be run in ``ROOT`` with an empty environment."""
    # -E and -s: nothing of the surrounding shell or home; -B: nothing is written. Without -I, since the package is found from ROOT.
    return [sys.executable, "-E", "-s", "-B", "-m", __name__, module, str(math.ceil(seconds)), str(memory), _words(cores.AT_THE_START), *args]


def main(words: Sequence[str]) -> int:
    """Call ``answer(args, bytes of stdin) -> bytes`` of a module and write what it gives to stdout. The answer is the exit code.

    ``words``: the module, seconds of processor time, bytes of address space, cores with commas between, then the module's own arguments.
    """
    module, seconds, memory, places, *args = words
    if not module.startswith(ROOM):
        return FAILED
    cores.use({int(core) for core in places.split(",") if core})
    _limit({resource.RLIMIT_AS: int(memory), resource.RLIMIT_CPU: int(seconds), resource.RLIMIT_FSIZE: 0, resource.RLIMIT_CORE: 0,
            resource.RLIMIT_NOFILE: MOST_FILES})  # fmt: skip
    try:
        room = importlib.import_module(module)
        sys.addaudithook(_refuse)
        sys.stdout.buffer.write(room.answer(args, sys.stdin.buffer.read()))
        sys.stdout.flush()
    except MemoryError:
        return TOO_HEAVY
    except Exception as error:  # noqa: BLE001 - whatever it was, the parent is told where it happened
        _tell(error)
        return FAILED
    return 0


def _words(numbers: frozenset[int]) -> str:
    return ",".join(str(number) for number in sorted(numbers))


def _limit(limits: Mapping[int, int]) -> None:
    for kind, most in limits.items():
        # Other systems know the limit of address space by name only; there, time is what holds.
        if kind != resource.RLIMIT_AS or sys.platform == "linux":
            resource.setrlimit(kind, (most, most))


def _refuse(name: str, _details: tuple[object, ...]) -> None:
    if name.startswith(OUTSIDE):
        raise PermissionError(name)


def _tell(error: Exception) -> None:
    frames = traceback.extract_tb(error.__traceback__)[-8:]
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
    sys.stdout.write(f"{type(error).__name__} at {places}")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
