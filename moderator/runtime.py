"""The seam to eventlet: spawn, sleep, breathe, in_thread, run_child, serve, so that moving on is a day's work; its twin on plain threads stands beside it.

After monkey-patching, ``threading`` and ``queue`` are green, so only what has no such twin stands here.
"""

import io
import os
import socket
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable, Sequence
from contextlib import suppress
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
from moderator.thread_server import BACKLOG, SOCKET_TIMEOUT
from moderator.threads import ThreadingRuntime

KEEPALIVE: Final = 5
URL_LIMIT: Final = 4096
HANG_UP: Final = "moderator.hang_up"
"""Where a request finds how to close its connection once it is answered; missing where that happens by itself."""
FORGET: Final = "moderator.forget"
"""Where a connection that stays open finds how to forget by whom it was opened; missing where nothing is kept."""
OF_THE_SERVER: Final = ("wsgi.", "eventlet.")
EXPIRED: Final = (subprocess.TimeoutExpired, green_subprocess.subprocess_orig.TimeoutExpired)
"""The green module works with a copy of the real one, which has an exception of its own."""

INSTANT: Final = 0.00005
"""Seconds without the interpreter, in which a thread wakes up and takes it."""
_REAL_SLEEP: Final = eventlet.patcher.original("time").sleep

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

    def breathe(self) -> None:
        """Let others run in the middle of something long, and threads that wait for the interpreter before them."""

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


class EventletRuntime:
    """Green threads, with the database in real ones."""

    mode = "eventlet"

    def __init__(self) -> None:
        self._places: Places = eventlet.semaphore.Semaphore(MOST_CHILDREN)
        self._pool = eventlet.GreenPool(0)
        self._in_threads = 0

    def spawn(self, task: Callable[..., object], *args: Any, **kwargs: Any) -> None:
        """See Runtime."""
        eventlet.spawn(task, *args, **kwargs)

    def sleep(self, seconds: float) -> None:
        """See Runtime."""
        eventlet.sleep(seconds)

    def breathe(self) -> None:
        """See Runtime. What a send lets go of for some µs no thread is awake in time to take: it would get one step in a millisecond."""
        if self._in_threads:
            _REAL_SLEEP(INSTANT)
        eventlet.sleep(0)

    def promise(self) -> Promise:
        """See Runtime: a tenth of what a green ``threading.Event`` costs."""
        return _GreenPromise()

    def in_thread(self, task: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        """See Runtime."""
        self._in_threads += 1
        try:
            result: T = eventlet.tpool.execute(task, *args, **kwargs)
            return result
        finally:
            self._in_threads -= 1

    def run_child(self, module: str, args: Sequence[str], data: bytes, *, seconds: float, memory: int) -> bytes:
        """See Runtime: pipes are green, since real ones would block the hub."""
        return answer(green_subprocess.Popen, EXPIRED, self._places, child.command(module, args, seconds, memory), data, seconds)

    def beside(self, task: Callable[[Callable[[float], None]], object]) -> None:
        """See Runtime."""
        eventlet.patcher.original("threading").Thread(target=task, args=(_REAL_SLEEP,), daemon=True).start()

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
    rfile: Any
    rbufsize = 2_048
    wbufsize = 4_096
    """Kept as long as the connection; the usual 8 and 16 KB for each of ten thousand phones would be a third of what they take."""

    def setup(self) -> None:
        """A head and its body may be written apart: the end of one need not wait until the other has arrived."""
        # Some systems refuse it to a connection that is over already.
        with suppress(OSError):
            self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().setup()

    def get_environ(self) -> dict[str, Any]:
        """The header ``Connection`` of an answer means nothing to eventlet."""
        environ: dict[str, Any] = super().get_environ()
        environ[HANG_UP], environ[FORGET] = self._hang_up, self._forget
        return environ

    def _forget(self) -> None:
        """What was said, and where it was read from: an eighth of what a phone takes. The peer's address stays the name of its connection."""
        self.rfile.close()
        self.environ["eventlet.input"].rfile = self.rfile = io.BytesIO()
        kept = {name: each for name, each in self.environ.items() if name.startswith(OF_THE_SERVER)}
        self.environ.clear()
        self.environ.update(kept)
        self.headers: dict[str, str] = {}
        self.raw_requestline = self.requestline = self.path = ""

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
