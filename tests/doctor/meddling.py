"""A proxy on the loopback that meddles: it rewrites heads and answers, holds back, or speaks for itself."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

HEAD_END = b"\r\n\r\n"
Change = Callable[[bytes], bytes]


def as_it_is(data: bytes) -> bytes:
    return data


@dataclass
class Meddler:
    """What it does with one request per connection; ``instead`` is answered without asking anybody."""

    back: int = 0
    request: Change = as_it_is
    answer: Change = as_it_is
    """Of a whole answer, which is held back for it; where it is left out, bytes pass as they come."""
    instead: bytes | None = None
    tls: ssl.SSLContext | None = None
    asked: list[bytes] = field(default_factory=list)

    def serve(self, plain: socket.socket) -> None:
        with suppress(OSError), plain, self.tls.wrap_socket(plain, server_side=True) if self.tls else plain as front:
            front.settimeout(10)
            head = b""
            while HEAD_END not in head and (more := front.recv(65_536)):
                head += more
            self.asked.append(head.split(b"\r\n")[0])
            if self.instead is not None or not head:
                front.sendall(self.instead or b"")
                return
            with socket.create_connection(("127.0.0.1", self.back), 10) as back:
                back.sendall(self.request(head))
                whole = b""
                while data := back.recv(65_536):
                    if self.answer is as_it_is:
                        front.sendall(data)
                    whole += data
                if self.answer is not as_it_is:
                    front.sendall(self.answer(whole))


@contextmanager
def meddling(port: int, meddler: Meddler) -> Iterator[Meddler]:
    """It listens on this port of the loopback."""
    with socket.create_server(("127.0.0.1", port)) as listener:

        def accept() -> None:
            with suppress(OSError):
                while True:
                    threading.Thread(target=meddler.serve, args=(listener.accept()[0],), daemon=True).start()

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        yield meddler
        # Closing alone does not wake whoever waits to accept.
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(10)
