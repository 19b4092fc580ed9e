"""The seam to eventlet: spawn, sleep, in_thread, run_child, serve; and its twin on plain threads, so that moving on is a day's work.

After monkey-patching, ``threading`` and ``queue`` are green, so only what has no such twin stands here.
"""

import os
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable, Sequence
from typing import Any, Final, ParamSpec, Protocol, TypeVar
from wsgiref.types import WSGIApplication

# Why eventlet is here all the same stands in docs/decisions.md; its warning is for whoever has not read that.
warnings.filterwarnings("ignore", message="\nEventlet is deprecated")

import eventlet
import eventlet.event
import eventlet.hubs
import eventlet.patcher
import eventlet.semaphore
import eventlet.tpool
import eventlet.wsgi
from eventlet.green import socket as green_socket
from eventlet.green import subprocess as green_subprocess

from moderator import child
from moderator.children import MOST_CHILDREN, Places, answer
from moderator.thread_server import BACKLOG, SOCKET_TIMEOUT, ThreadServer

KEEPALIVE: Final = 5
URL_LIMIT: Final = 4096
HANG_UP: Final = "moderator.hang_up"
"""Where a request finds how to close its connection once it is answered; missing where that happens by itself."""
EXPIRED: Final = (subprocess.TimeoutExpired, green_subprocess.subprocess_orig.TimeoutExpired)
"""The green module works with a copy of the real one, which has an exception of its own."""

P = ParamSpec("P")
T = TypeVar("T")


class Server(Protocol):
    """A server that listens."""

    def close(self) -> None:
        """Take no more connections."""

    def wait(self) -> None:
        """Return when the server has stopped."""


class Promise(Protocol):
    """One value that somebody waits for."""

    def keep(self, value: object) -> None:
        """Here it is. Once, and by somebody else."""

    def wait(self, seconds: float) -> Any:
        """The value, or None where it did not come in time."""


class Runtime(Protocol):
    """How things run side by side."""

    mode: str

    def spawn(self, task: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> None:
        """Run ``task`` beside the caller."""

    def sleep(self, seconds: float) -> None:
        """Let others run."""

    def promise(self) -> Promise:
        """One to keep and to wait for."""

    def in_thread(self, task: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run database work, and only that, without blocking the hub: a log call inside can hang the process for good."""

    def run_child(self, module: str, args: Sequence[str], data: bytes, *, seconds: float, memory: int) -> bytes:
        """What ``answer(args, data)`` of a module of the exchange gives, in a process of its own that is killed past its limits.

        ``seconds`` of time, ``memory`` in bytes of address space. Raises TooHeavyError past either, ChildError when the module failed,
        and Refused ``busy`` when others keep the processes that there may be at once.
        """

    def beside(self, task: Callable[[Callable[[float], None]], object]) -> None:
        """Run ``task(sleep)`` in a thread of the system, which goes on when the hub stands still; it may use that ``sleep``, and nothing green."""

    def listen(self, host: str, port: int, app: WSGIApplication, most: int) -> Server:
        """Serve ``app`` to at most ``most`` connections at once. A request closes its connection by calling what ``environ[HANG_UP]`` holds."""

    def connections(self) -> int:
        """How many connections are being served."""


class _GreenPromise(eventlet.event.Event):  # type: ignore[misc]  # eventlet ships no types
    keep = eventlet.event.Event.send


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


class EventletRuntime:
    """Green threads, with the database in real ones."""

    mode = "eventlet"

    def __init__(self) -> None:
        self._places: Places = eventlet.semaphore.Semaphore(MOST_CHILDREN)
        self._pool = eventlet.GreenPool(0)

    def spawn(self, task: Callable[..., object], *args: Any, **kwargs: Any) -> None:
        """See Runtime."""
        eventlet.spawn(task, *args, **kwargs)

    def sleep(self, seconds: float) -> None:
        """See Runtime."""
        eventlet.sleep(seconds)

    def promise(self) -> Promise:
        """See Runtime: a tenth of what a green ``threading.Event`` costs."""
        return _GreenPromise()

    def in_thread(self, task: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        """See Runtime."""
        result: T = eventlet.tpool.execute(task, *args, **kwargs)
        return result

    def run_child(self, module: str, args: Sequence[str], data: bytes, *, seconds: float, memory: int) -> bytes:
        """See Runtime: pipes are green, since real ones would block the hub."""
        return answer(green_subprocess.Popen, EXPIRED, self._places, child.command(module, args, seconds, memory), data, seconds)

    def beside(self, task: Callable[[Callable[[float], None]], object]) -> None:
        """See Runtime."""
        sleep = eventlet.patcher.original("time").sleep
        eventlet.patcher.original("threading").Thread(target=task, args=(sleep,), daemon=True).start()

    def listen(self, host: str, port: int, app: WSGIApplication, most: int) -> Server:
        """See Runtime."""
        # eventlet's own pool ends at 1,024: the next phone would hang for ever, without an error.
        self._pool = eventlet.GreenPool(most)
        return _GreenServer(host, port, app, self._pool)

    def connections(self) -> int:
        """See Runtime."""
        running: int = self._pool.running()
        return running


class _QuietProtocol(eventlet.wsgi.HttpProtocol):  # type: ignore[misc]  # eventlet ships no types
    rbufsize = 2_048
    """Kept as long as the connection; the usual 8 KB for each of ten thousand phones would be a seventh of what they take."""

    def get_environ(self) -> dict[str, Any]:
        """The header ``Connection`` of an answer means nothing to eventlet."""
        environ: dict[str, Any] = super().get_environ()
        environ[HANG_UP] = self._hang_up
        return environ

    def _hang_up(self) -> None:
        self.close_connection = 1

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - eventlet's name
        """No line about what is no request: it would hold an address, and a stranger's words."""


class _GreenServer:
    def __init__(self, host: str, port: int, app: WSGIApplication, pool: Any) -> None:
        family = green_socket.AF_INET6 if ":" in host else green_socket.AF_INET
        # With SO_REUSEPORT a second server would start on the same port, and every other phone would be on the wrong panel.
        self._socket = eventlet.listen((host, port), family=family, backlog=BACKLOG, reuse_port=False)
        self._thread = eventlet.spawn(
            eventlet.wsgi.server, self._socket, app, custom_pool=pool, protocol=_QuietProtocol, debug=False, keepalive=KEEPALIVE,
            socket_timeout=SOCKET_TIMEOUT, log_output=False, url_length_limit=URL_LIMIT, minimum_chunk_size=1, capitalize_response_headers=False,
        )  # fmt: skip

    def close(self) -> None:
        self._socket.close()

    def wait(self) -> None:
        self._thread.wait()


class ThreadingRuntime:
    """The twin on real threads."""

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

    def promise(self) -> Promise:
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

    def listen(self, host: str, port: int, app: WSGIApplication, most: int) -> Server:  # noqa: ARG002 - as Runtime
        """See Runtime; the number of threads is the machine's affair, and every request has a connection of its own."""
        self._server = ThreadServer(host, port, app)
        return self._server

    def connections(self) -> int:
        """See Runtime."""
        return 0 if self._server is None else self._server.connections()


def make_runtime(mode: str) -> Runtime:
    """The runtime of this name."""
    return EventletRuntime() if mode == "eventlet" else ThreadingRuntime()


def hub_gap(runtime: Runtime, wait: Callable[[], object], *, tick: float = 0.005) -> float:
    """The longest time, in seconds, for which a ticker stood still while ``wait`` waited in the database."""
    gaps: list[float] = [0.0]
    done = threading.Event()

    def watch() -> None:
        last = time.monotonic()
        while not done.is_set():
            runtime.sleep(tick)
            now = time.monotonic()
            gaps.append(now - last - tick)
            last = now

    runtime.spawn(watch)
    runtime.sleep(tick * 2)
    try:
        wait()
    finally:
        done.set()
    runtime.sleep(tick * 2)
    return max(gaps)


def report_failures(mode: str, report: Callable[[BaseException], object]) -> None:
    """Whatever nobody catches goes to ``report``: the interpreter and the hub would print it with its message, over many lines."""

    def hook(_kind: type[BaseException], error: BaseException, _trace: object) -> None:
        report(error)

    sys.excepthook = hook
    for module in (threading, eventlet.patcher.original("threading")):
        vars(module).update(excepthook=lambda args: None if args.exc_value is None else report(args.exc_value))
    if mode == "eventlet":
        hub = eventlet.hubs.get_hub()
        hub.squelch_generic_exception = lambda found: report(found[1])
        hub.squelch_exception = lambda number, found: report(found[1]) or hub.remove_descriptor(number)
        hub.squelch_timer_exception = lambda _timer, found: report(found[1])


def stop_process(code: int, messages: Sequence[str] = ()) -> None:
    """End this process at once, without waiting for connections that will not end by themselves."""
    for message in messages:
        os.write(2, f"{message}\n".encode())
    os._exit(code)
