"""The seam to eventlet: spawn, sleep, in_thread, run_child, serve; and its twin on plain threads, so that moving on is a day's work.

After monkey-patching, ``threading`` and ``queue`` are green, so only what has no such twin stands here.
"""

import os
import signal
import subprocess
import threading
import time
import warnings
from collections.abc import Callable, Sequence
from typing import Any, Final, ParamSpec, Protocol, TypeVar
from wsgiref.types import WSGIApplication

# Why eventlet is here all the same stands in docs/decisions.md; its warning is for whoever has not read that.
warnings.filterwarnings("ignore", message="\nEventlet is deprecated")

import eventlet
import eventlet.semaphore
import eventlet.tpool
import eventlet.wsgi
from eventlet.green import socket as green_socket
from eventlet.green import subprocess as green_subprocess
from werkzeug.serving import BaseWSGIServer, ThreadedWSGIServer, WSGIRequestHandler

from moderator import child
from moderator.child import ChildError, TooHeavyError
from moderator.domain.refusals import Refused

BACKLOG: Final = 1024
"""A QR code on the wall makes everybody connect at once."""
KEEPALIVE: Final = 5
SOCKET_TIMEOUT: Final = 30
URL_LIMIT: Final = 4096
MOST_CHILDREN: Final = 2
"""Child processes at once; the rest of the machine belongs to the phones."""
CHILD_PATIENCE: Final = 8.0
"""Seconds for which somebody waits for one of them to end."""
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


class Runtime(Protocol):
    """How things run side by side."""

    mode: str

    def spawn(self, task: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> None:
        """Run ``task`` beside the caller."""

    def sleep(self, seconds: float) -> None:
        """Let others run."""

    def in_thread(self, task: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run database work, and only that, without blocking the hub: a log call inside can hang the process for good."""

    def run_child(self, module: str, args: Sequence[str], data: bytes, *, seconds: float, memory: int) -> bytes:
        """What ``answer(args, data)`` of a module of the exchange gives, in a process of its own that is killed past its limits.

        ``seconds`` of time, ``memory`` in bytes of address space. Raises TooHeavyError past either, ChildError when the module failed,
        and Refused ``busy`` when others keep the processes that there may be at once.
        """

    def listen(self, host: str, port: int, app: WSGIApplication, most: int) -> Server:
        """Serve ``app`` to at most ``most`` connections at once."""


class EventletRuntime:
    """Green threads, with the database in real ones."""

    mode = "eventlet"

    def __init__(self) -> None:
        self._places: _Places = eventlet.semaphore.Semaphore(MOST_CHILDREN)

    def spawn(self, task: Callable[..., object], *args: Any, **kwargs: Any) -> None:
        """See Runtime."""
        eventlet.spawn(task, *args, **kwargs)

    def sleep(self, seconds: float) -> None:
        """See Runtime."""
        eventlet.sleep(seconds)

    def in_thread(self, task: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        """See Runtime."""
        result: T = eventlet.tpool.execute(task, *args, **kwargs)
        return result

    def run_child(self, module: str, args: Sequence[str], data: bytes, *, seconds: float, memory: int) -> bytes:
        """See Runtime: pipes are green, since real ones would block the hub."""
        return _answer(green_subprocess.Popen, self._places, child.command(module, args, seconds, memory), data, seconds)

    def listen(self, host: str, port: int, app: WSGIApplication, most: int) -> Server:
        """See Runtime."""
        return _GreenServer(host, port, app, most)


class _QuietProtocol(eventlet.wsgi.HttpProtocol):  # type: ignore[misc]  # eventlet ships no types
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - eventlet's name
        """No line about what is no request: it would hold an address, and a stranger's words."""


class _GreenServer:
    def __init__(self, host: str, port: int, app: WSGIApplication, most: int) -> None:
        family = green_socket.AF_INET6 if ":" in host else green_socket.AF_INET
        # With SO_REUSEPORT a second server would start on the same port, and every other phone would be on the wrong panel.
        self._socket = eventlet.listen((host, port), family=family, backlog=BACKLOG, reuse_port=False)
        # eventlet's own pool ends at 1,024: the next phone would hang for ever, without an error.
        pool = eventlet.GreenPool(most)
        self._thread = eventlet.spawn(
            eventlet.wsgi.server, self._socket, app, custom_pool=pool, protocol=_QuietProtocol, debug=False, keepalive=KEEPALIVE,
            socket_timeout=SOCKET_TIMEOUT, log_output=False, url_length_limit=URL_LIMIT,
        )  # fmt: skip

    def close(self) -> None:
        self._socket.close()

    def wait(self) -> None:
        self._thread.wait()


class ThreadingRuntime:
    """The twin on real threads."""

    mode = "threading"

    def __init__(self) -> None:
        self._places: _Places = threading.Semaphore(MOST_CHILDREN)

    def spawn(self, task: Callable[..., object], *args: Any, **kwargs: Any) -> None:
        """See Runtime."""
        threading.Thread(target=task, args=args, kwargs=kwargs, daemon=True).start()

    def sleep(self, seconds: float) -> None:
        """See Runtime."""
        time.sleep(seconds)

    def in_thread(self, task: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        """See Runtime: here every caller has a thread already."""
        return task(*args, **kwargs)

    def run_child(self, module: str, args: Sequence[str], data: bytes, *, seconds: float, memory: int) -> bytes:
        """See Runtime."""
        return _answer(subprocess.Popen, self._places, child.command(module, args, seconds, memory), data, seconds)

    def listen(self, host: str, port: int, app: WSGIApplication, most: int) -> Server:  # noqa: ARG002 - as Runtime
        """See Runtime; the number of threads is the machine's affair."""
        return _ThreadServer(host, port, app)


class _QuietHandler(WSGIRequestHandler):
    timeout = SOCKET_TIMEOUT

    def version_string(self) -> str:
        """Not which libraries these are, nor how old."""
        return "moderator"

    def run_wsgi(self) -> None:
        """A websocket may be silent for longer than a request, and when it is over no request comes behind it."""
        if "Upgrade" not in self.headers:
            super().run_wsgi()
            return
        self.connection.settimeout(None)
        super().run_wsgi()
        self.close_connection = True

    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002 - werkzeug's name
        """No line per request: it would hold an address."""


class _ThreadServer:
    def __init__(self, host: str, port: int, app: WSGIApplication) -> None:
        self._server: BaseWSGIServer = ThreadedWSGIServer(host, port, app, handler=_QuietHandler)
        self._server.socket.listen(BACKLOG)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def close(self) -> None:
        threading.Thread(target=self._server.shutdown, daemon=True).start()

    def wait(self) -> None:
        self._thread.join()


class _Places(Protocol):
    def acquire(self, blocking: bool = True, timeout: float | None = None) -> bool:  # noqa: FBT001, FBT002 - as threading has it
        """Take one of the places, or give up."""

    def release(self) -> None:
        """Give it back."""


def _answer(popen: Callable[..., "subprocess.Popen[bytes]"], places: _Places, command: Sequence[str], data: bytes, seconds: float) -> bytes:
    if not places.acquire(timeout=CHILD_PATIENCE):
        raise Refused("busy", retry_ms=int(seconds * 1000))
    try:
        return _carried_out(popen, command, data, seconds)
    finally:
        places.release()


def _carried_out(popen: Callable[..., "subprocess.Popen[bytes]"], command: Sequence[str], data: bytes, seconds: float) -> bytes:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with popen(command, cwd=child.ROOT, env={}, start_new_session=True, **pipes) as process:
        try:
            answer, _ = process.communicate(data, timeout=seconds)
        except EXPIRED:
            raise TooHeavyError("time") from None
        finally:
            # Whatever ended the waiting, nothing of the child goes on: it leads a group of its own.
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
    if process.returncode in {child.TOO_HEAVY, -signal.SIGXCPU, -signal.SIGKILL}:
        raise TooHeavyError("memory or processor")
    if process.returncode:
        raise ChildError(answer.decode(errors="replace") or f"ended with {process.returncode}")
    return answer


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


def stop_process(code: int, messages: Sequence[str] = ()) -> None:
    """End this process at once, without waiting for connections that will not end by themselves."""
    for message in messages:
        os.write(2, f"{message}\n".encode())
    os._exit(code)
