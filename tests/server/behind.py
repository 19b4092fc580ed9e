"""Stand-ins for the processes behind a proxy: each notes what it was asked, and answers by the path alone."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Asked:
    """One request as it arrived."""

    line: str
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key.lower() == name.lower()]


@dataclass
class StandIn:
    """A path that ends with ``/slow`` sends the second half when ``go`` is set, one that ends with ``/late`` the whole; ``hangs_up`` leaves every request without an answer; ``is_busy`` answers 503; ``knows`` are static files."""

    port: int = 0
    asked: list[Asked] = field(default_factory=list)
    go: threading.Event = field(default_factory=threading.Event)
    hangs_up: bool = False
    is_busy: bool = False
    knows: set[str] = field(default_factory=set)

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        length = int(handler.headers.get("Content-Length", 0))
        body = handler.rfile.read(length)
        if len(body) < length:
            # What breaks off is no request.
            handler.close_connection = True
            return
        self.asked.append(Asked(handler.requestline, list(handler.headers.items()), body))
        if self.hangs_up:
            handler.close_connection = True
        elif self.is_busy:
            _whole(handler, 503, b"busy")
        elif handler.path.endswith("/slow"):
            self._slowly(handler)
        elif handler.path.endswith("/late"):
            _whole(handler, 200, b"late" if self.go.wait(20) else b"never")
        elif handler.path.startswith("/static/") and handler.path not in self.knows:
            _whole(handler, 404, b"none")
        else:
            _whole(handler, 200, b"here", **({"Cache-Control": "max-age=315360000, public, immutable"} if handler.path.startswith("/static/") else {}))

    def _slowly(self, handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "10")
        handler.end_headers()
        handler.wfile.write(b"first")
        handler.wfile.flush()
        handler.wfile.write(b"later" if self.go.wait(20) else b"never")


def _whole(handler: BaseHTTPRequestHandler, status: int, body: bytes, **headers: str) -> None:
    handler.send_response(status)
    for name, value in ({"Content-Length": str(len(body))} | headers).items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)


@contextmanager
def stand_in() -> Iterator[StandIn]:
    """One that listens on a free port of the loopback."""
    made = StandIn()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(made.answer))
    made.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield made
    finally:
        made.go.set()
        server.shutdown()
        server.server_close()
        thread.join()


def _handler(answer: Callable[[BaseHTTPRequestHandler], None]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            answer(self)

        def do_POST(self) -> None:
            answer(self)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
            """No line per request."""

    return Handler
