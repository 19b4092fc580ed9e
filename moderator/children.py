"""Starting child processes, and ending them past their limits. What runs inside is child.py's affair, and with which ``Popen`` the runtime's."""

import os
import signal
import subprocess
from collections.abc import Callable, Sequence
from typing import Final, Protocol

from moderator import child
from moderator.child import ChildError, TooHeavyError
from moderator.domain.refusals import Refused

MOST_CHILDREN: Final = 2
"""Child processes at once; the rest of the machine belongs to the phones."""
CHILD_PATIENCE: Final = 8.0
"""Seconds for which somebody waits for one of them to end."""


class Places(Protocol):
    """How many of them there may be at once."""

    def acquire(self, blocking: bool = True, timeout: float | None = None) -> bool:  # noqa: FBT001, FBT002 - as threading has it
        """Take one of the places, or give up."""

    def release(self) -> None:
        """Give it back."""


def answer(
    popen: Callable[..., "subprocess.Popen[bytes]"], expired: tuple[type[BaseException], ...], places: Places, command: Sequence[str], data: bytes, seconds: float
) -> bytes:  # fmt: skip
    """What a child process answers to ``data`` on its stdin. Refuses ``busy`` when others keep the places; raises TooHeavyError and ChildError."""
    if not places.acquire(timeout=CHILD_PATIENCE):
        raise Refused("busy", retry_ms=int(seconds * 1000))
    try:
        return _carried_out(popen, expired, command, data, seconds)
    finally:
        places.release()


def _carried_out(
    popen: Callable[..., "subprocess.Popen[bytes]"], expired: tuple[type[BaseException], ...], command: Sequence[str], data: bytes, seconds: float
) -> bytes:  # fmt: skip
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with popen(command, cwd=child.ROOT, env={}, start_new_session=True, **pipes) as process:
        try:
            said, _ = process.communicate(data, timeout=seconds)
        except expired:
            raise TooHeavyError("time") from None
        finally:
            # Whatever ended the waiting, nothing of the child goes on: it leads a group of its own.
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
    if process.returncode in {child.TOO_HEAVY, -signal.SIGXCPU, -signal.SIGKILL}:
        raise TooHeavyError("memory or processor")
    if process.returncode:
        raise ChildError(said.decode(errors="replace") or f"ended with {process.returncode}")
    return said
