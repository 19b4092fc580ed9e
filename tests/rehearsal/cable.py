"""A network cable that can be pulled: a forward proxy between one browser context and the server, silent while it is out."""

import select
import socket
import threading
from contextlib import suppress

MOST_HEAD = 65_536
BEAT = 0.05


class Cable:
    """Everything that passes stands still while the cable is out, as packets do; nothing is refused and nothing is reset."""

    def __init__(self, port: int, listen: int = 0) -> None:
        self._port = port
        self._up = threading.Event()
        self._up.set()
        self._listener = socket.create_server(("127.0.0.1", listen))
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._ended = False
        threading.Thread(target=self._accept, daemon=True).start()

    def pull(self) -> None:
        """Out."""
        self._up.clear()

    def plug(self) -> None:
        """In again: what was under way arrives late, as after a short cut."""
        self._up.set()

    def close(self) -> None:
        """For good."""
        self._ended = True
        self._up.set()
        # Closing alone would leave the accept that waits, and with it the port.
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while not self._ended:
            try:
                guest, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(guest,), daemon=True).start()

    def _serve(self, guest: socket.socket) -> None:
        with guest, suppress(OSError):
            head, rest = self._head(guest)
            if not head:
                return
            self._up.wait()
            with socket.create_connection(("127.0.0.1", self._port)) as server:
                server.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                guest.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                if head.startswith(b"CONNECT "):
                    guest.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
                    server.sendall(rest)
                else:
                    server.sendall(_origin_form(head) + rest)
                self._pump(guest, server)

    def _head(self, guest: socket.socket) -> tuple[bytes, bytes]:
        got = b""
        while b"\r\n\r\n" not in got and len(got) < MOST_HEAD:
            more = guest.recv(65_536)
            if not more:
                return b"", b""
            got += more
        head, _, rest = got.partition(b"\r\n\r\n")
        return head + b"\r\n\r\n", rest

    def _pump(self, guest: socket.socket, server: socket.socket) -> None:
        ways = {guest: server, server: guest}
        while not self._ended:
            ready, _, _ = select.select(list(ways), [], [], BEAT)
            for each in ready:
                if not self._up.is_set():
                    self._up.wait()
                data = each.recv(65_536)
                if not data:
                    return
                ways[each].sendall(data)


def _origin_form(head: bytes) -> bytes:
    """What a proxy is asked, as the server wants it; one request per connection."""
    first, *lines = head.split(b"\r\n")
    method, address, version = first.split(b" ", 2)
    path = b"/" + address.split(b"/", 3)[3] if address.startswith(b"http://") else address
    kept = [line for line in lines if not line.lower().startswith((b"proxy-connection:", b"connection:"))]
    return b"\r\n".join([b" ".join([method, path, version]), b"Connection: close", *kept])
