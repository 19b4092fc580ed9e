"""The runtime on plain threads: the twin of eventlet's, with the same verbs and nothing of its own to look after."""

import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar
from wsgiref.types import WSGIApplication

from moderator import child
from moderator.children import MOST_CHILDREN, Places, answer
from moderator.thread_server import ThreadServer

T = TypeVar("T")
EXPIRED: Final = (subprocess.TimeoutExpired,)


class _ThreadPromise:
    def __init__(self) -> None:
        self._kept = threading.Event()
        self._value: object = None

    def keep(self, value: object) -> None:
        self._value = value
        self._kept.set()

    def wait(self, seconds: float) -> Any:
        self._kept.wait(seconds)
        return self._value


class ThreadingRuntime:
    """See ``Runtime`` in ``moderator.runtime``."""

    mode = "threading"

    def __init__(self) -> None:
        self._places: Places = threading.Semaphore(MOST_CHILDREN)
        self._server: ThreadServer | None = None

    def spawn(self, task: Callable[..., object], *args: Any, **kwargs: Any) -> None:
        """See Runtime."""
        threading.Thread(target=task, args=args, kwargs=kwargs, daemon=True).start()

    def sleep(self, seconds: float) -> None:
        """See Runtime."""
        time.sleep(seconds)

    def breathe(self) -> None:
        """See Runtime."""
        time.sleep(0)

    def promise(self) -> _ThreadPromise:
        """See Runtime."""
        return _ThreadPromise()

    def in_thread(self, task: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        """See Runtime: here every caller has a thread already."""
        return task(*args, **kwargs)

    def run_child(self, module: str, args: Sequence[str], data: bytes, *, seconds: float, memory: int) -> bytes:
        """See Runtime."""
        return answer(subprocess.Popen, EXPIRED, self._places, child.command(module, args, seconds, memory), data, seconds)

    def beside(self, task: Callable[[Callable[[float], None]], object]) -> None:
        """See Runtime."""
        self.spawn(task, time.sleep)

    def listen(self, host: str, port: int, app: WSGIApplication, most: int) -> ThreadServer:  # noqa: ARG002 - as Runtime
        """See Runtime; the number of threads is the machine's affair, and every request has a connection of its own."""
        self._server = ThreadServer(host, port, app)
        return self._server

    def connections(self) -> int:
        """See Runtime."""
        return 0 if self._server is None else self._server.connections()
