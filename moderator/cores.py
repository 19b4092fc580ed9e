"""On which core the process runs: one, since its threads take turns at the interpreter anyway, and to hand it to another core is several times as dear."""

import os
import sys
from contextlib import suppress
from typing import Final

from moderator.config import SettingsError

ALL: Final = "all"


def allowed() -> frozenset[int]:
    """The cores that the calling thread may run on; none where the system does not tell."""
    return frozenset(os.sched_getaffinity(0)) if sys.platform == "linux" else frozenset()


AT_THE_START: Final = allowed()
"""What this process was given, for its children: they work beside it, not in its place."""


def keep_to_one(wanted: str, port: int, *, alone: bool) -> None:
    """Keep the calling thread, and those that it will start, to one core, or leave them to the system.

    ``wanted``: a number, ``all``, or nothing. Then the port decides, so that two servers of one machine differ; and the system, where there are
    others of the same installation (not ``alone``), each with a port 8000 in a container of its own. Raises SettingsError.
    """
    cores = sorted(allowed())
    if wanted in {"", ALL}:
        if wanted == ALL or not alone or not cores:
            return
        core = cores[port % len(cores)]
    elif wanted in map(str, cores):
        core = int(wanted)
    else:
        message = f"CORE is all, or one of those that this process may use ({', '.join(map(str, cores)) or 'none can be chosen here'}), not {wanted!r}."
        raise SettingsError(message)
    use({core})


def use(cores: set[int]) -> None:
    """Let the calling thread run on these; nothing changes where there is nothing to choose, or a sandbox forbids it: it is slower so, and works."""
    if sys.platform == "linux" and cores:
        with suppress(PermissionError):
            os.sched_setaffinity(0, cores)
