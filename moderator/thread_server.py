"""The server on plain threads, a connection each. How things run side by side there is the runtime's affair."""

import threading
from typing import Any, Final
from wsgiref.types import WSGIApplication

from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler

BACKLOG: Final = 4096
"""A QR code on the wall makes everybody connect at once."""
SOCKET_TIMEOUT: Final = 30
"""Seconds for which a connection may be silent in the middle of a request."""


class ThreadServer:
    """Serves from the moment it is made."""

    def __init__(self, host: str, port: int, app: WSGIApplication) -> None:
        self._server = _CountedServer(host, port, app, handler=_QuietHandler)
        self._server.socket.listen(BACKLOG)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def connections(self) -> int:
        """How many connections are being served."""
        return self._server.served

    def close(self) -> None:
        """Take no more connections."""
        threading.Thread(target=self._server.shutdown, daemon=True).start()

    def wait(self) -> None:
        """Return when the server has stopped."""
        self._thread.join()


class _CountedServer(ThreadedWSGIServer):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.served, self._lock = 0, threading.Lock()

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Serve one connection, in its own thread."""
        self._count(1)
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._count(-1)

    def _count(self, more: int) -> None:
        with self._lock:
            self.served += more


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
