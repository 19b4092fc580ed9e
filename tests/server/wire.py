"""A client written from docs/protocol.md alone: HTTP by requests, Socket.IO spoken by hand, so that any byte can be sent and every byte is kept."""

import json
import re
import secrets
import socket
import time
import uuid
from collections.abc import Callable, Mapping
from typing import Any, Final

import requests
import websocket

from tests.server.sight import View
from tests.servers import Server

PATIENCE: Final = 10.0
TRIES: Final = 3
Json = dict[str, Any]


def row_id() -> str:
    return secrets.token_hex(10)


def secret() -> str:
    return secrets.token_urlsafe(24)


def command(name: str, args: Json, *, command_id: str | None = None) -> Json:
    return {"id": command_id or str(uuid.uuid4()), "name": name, "args": args}


def ask(text: str, **more: str) -> Json:
    return command("question.ask", {"question": row_id(), "secret": secret(), "text": text, **more})


def eventually(condition: Callable[[], object], within: float = PATIENCE, what: str = "it never came true") -> None:
    deadline = time.monotonic() + within
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.01)


class Browser:
    """One browser: its cookies, and the calls that a page makes."""

    def __init__(self, server: Server, role: str = "public") -> None:
        self.server, self.role = server, role
        self.http = requests.Session()
        self.http.trust_env = False
        self.http.headers["Origin"] = server.url
        self.base = f"{server.url}/p/{server.code}"
        server.guests.append(self)

    def open(self, address: str | None = None) -> "Browser":
        """Open the audience page, or a personal link."""
        answer = self.http.get(address or self.base, allow_redirects=False, timeout=PATIENCE)
        assert answer.status_code == (303 if address else 200), answer.text[:300]
        return self

    def view(self, since: str | None = None, **headers: str) -> requests.Response:
        asked = {"as": self.role} | ({"since": since} if since else {})
        return self.http.get(f"{self.base}/view", params=asked, headers=headers, timeout=PATIENCE)

    def fresh(self) -> View:
        view = View()
        assert not view.apply(self.view().json())
        return view

    def send(self, wish: Json, **headers: str) -> requests.Response:
        return self.http.post(f"{self.base}/commands", json={**wish, "as": self.role}, headers=headers, timeout=PATIENCE * 2)

    def do(self, name: str, args: Json) -> Json:
        """A command that must be accepted."""
        answer: Json = self.send(command(name, args)).json()
        assert answer["ok"], (name, answer)
        return answer

    @property
    def cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.http.cookies.items())

    def close(self) -> None:
        self.http.close()

    def socket(self, **more: Any) -> "Phone":
        return Phone(self.server, role=self.role, cookie=self.cookie, browser=self, **more)


def visitor(server: Server) -> Browser:
    """Somebody in the hall."""
    return Browser(server).open()


def holder(server: Server, role: str, number: int = 0) -> Browser:
    """Somebody with a personal link."""
    watched = {
        "co-moderator": "moderator",
        "organiser": "moderator",
        "timekeeper": "moderator",
        "note-taker": "moderator",
        "opening": "panellist",
        "stage": "display",
    }
    return Browser(server, watched.get(role, role)).open(server.address(role, number))


class Gone(Exception):  # noqa: N818 - the connection is
    """The other side closed."""


class Phone:
    """One Socket.IO connection."""

    def __init__(
        self, server: Server, *, role: str = "public", cookie: str | None = None, origin: str | None = None, panel: str | None = None,
        auth: object = ..., join: bool = True, headers: Mapping[str, str] | None = None, source: str | None = None, browser: Browser | None = None,
        view: View | None = None,
    ) -> None:  # fmt: skip
        self.received: list[str | bytes] = []
        self.events: list[tuple[str, Any]] = []
        self.acks: dict[int, Any] = {}
        self.view = view or View()
        """What was seen so far; whoever comes back brings it along."""
        self.closed = False
        self.refused: Any = None
        self._browser = browser
        self._last = 0
        self._joined = False
        plain = socket.create_connection((server.host, server.port), PATIENCE, source_address=(source, 0) if source else None)
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.ws = websocket.WebSocket()
        try:
            self.ws.connect(  # type: ignore[no-untyped-call]
                f"ws://127.0.0.1:{server.port}/socket.io/?EIO=4&transport=websocket", timeout=PATIENCE, socket=plain, cookie=cookie,
                origin=origin or server.url, header=dict(headers or {}), host=server.url.split("//")[1],
            )  # fmt: skip
        except BaseException:
            plain.close()
            raise
        server.guests.append(self)
        self.until(lambda: self.received)
        if join:
            self.send("40" + json.dumps({"panel": panel or server.code, "as": role} if auth is ... else auth))
            self.until(lambda: self._joined or self.refused is not None)
            if browser is not None and self._joined:
                self.catch_up(browser)

    @property
    def joined(self) -> bool:
        return self._joined and self.refused is None

    def catch_up(self, browser: Browser) -> None:
        """Ask for what changed since the view that is there, or for all of it."""
        since = f"{self.view.epoch}.{self.view.version}" if self.view.epoch else None
        if self.view.apply(browser.view(since).json()):
            self.view.apply(browser.view().json())

    def send(self, frame: str) -> None:
        self.ws.send(frame)

    def emit(self, name: str, data: Any = ...) -> int:
        """Send an event; the answer is the number of its ack."""
        self._last += 1
        self.send(f"42{self._last}{json.dumps([name] if data is ... else [name, data])}")
        return self._last

    def answer(self, number: int, within: float = PATIENCE) -> Any:
        self.until(lambda: number in self.acks, within)
        return self.acks[number]

    def call(self, name: str, data: Any = ..., within: float = PATIENCE) -> Any:
        return self.answer(self.emit(name, data), within)

    def do(self, name: str, args: Json) -> Json:
        """A command that must be accepted."""
        answer: Json = self.call("command", command(name, args))
        assert answer["ok"], (name, answer)
        return answer

    def of(self, name: str) -> list[Any]:
        """What came under a name."""
        return [data for each, data in self.events if each == name]

    def until(self, condition: Callable[[], object], within: float = PATIENCE) -> None:
        """Read until something is true; Gone when the connection ends before."""
        deadline = time.monotonic() + within
        while not condition():
            left = deadline - time.monotonic()
            assert left > 0, f"waited {within} s in vain; last: {self.received[-3:]}"
            self._read(left)

    def wait(self, name: str, test: Callable[[Any], object] = lambda _data: True, within: float = PATIENCE) -> Any:
        """The first event of this name that passes ``test``."""
        self.until(lambda: any(test(data) for data in self.of(name)), within)
        return next(data for data in self.of(name) if test(data))

    def agrees(self) -> bool:
        """Whether the view that was followed is the one that a fresh page would get."""
        assert self._browser is not None
        fresh = self._browser.fresh()
        self.until(lambda: self.view.version >= fresh.version)
        return self.view.seen() == fresh.seen()

    def ended(self, within: float = PATIENCE) -> bool:
        """Whether the other side closes in time."""
        try:
            self.until(lambda: False, within)
        except Gone:
            return True
        except AssertionError:
            return False
        return False

    def settle(self) -> None:
        """Read everything that was sent before now: the ack of a call comes after it."""
        self.call("clock", {})

    def close(self) -> None:
        """Hang up as a closed tab does."""
        self.ws.shutdown()  # type: ignore[no-untyped-call]

    def _read(self, within: float) -> None:
        self.ws.settimeout(max(within, 0.001))
        try:
            opcode, data = self.ws.recv_data()
        except websocket.WebSocketTimeoutException:
            return
        except (websocket.WebSocketException, OSError) as error:
            self.closed = True
            raise Gone from error
        if opcode == websocket.ABNF.OPCODE_CLOSE:
            self.closed = True
            raise Gone
        self._take(data.decode() if opcode == websocket.ABNF.OPCODE_TEXT else data)

    def _take(self, frame: str | bytes) -> None:
        self.received.append(frame)
        match frame[:2]:
            case "40":
                self._joined = True
            case "44":
                self.refused = json.loads(frame[2:])
            case "42":
                name, data = json.loads(frame[2:])
                self.events.append((name, data))
                if name == "delta" and self._browser is not None and self.view.apply(data):
                    self.view.apply(self._browser.view(f"{self.view.epoch}.{self.view.version}").json())
            case "43":
                number = int("".join(iter_digits(str(frame[2:]))))
                self.acks[number] = json.loads(str(frame)[2 + len(str(number)) :])[0]
            case _ if frame == "2":
                self.send("3")


def iter_digits(text: str) -> list[str]:
    """The digits at the beginning."""
    digits = []
    for each in text:
        if not each.isdigit():
            break
        digits.append(each)
    return digits


def raw(server: Server, request: bytes, *, within: float = PATIENCE, source: str | None = None) -> bytes:
    """Send these bytes, and read a whole answer, or until the other side closes."""
    with socket.create_connection(("127.0.0.1", server.port), within, source_address=(source, 0) if source else None) as plain:
        plain.sendall(request)
        got = b""
        while not _whole(got):
            plain.settimeout(0.3 if got.startswith(b"HTTP/1.1 101") else within)
            try:
                more = plain.recv(65536)
            except (TimeoutError, ConnectionResetError):
                return got
            if not more:
                return got
            got += more
        return got


def _whole(answer: bytes) -> bool:
    head, end, body = answer.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)\r\ncontent-length: *([0-9]+)", head)
    return bool(end and length and len(body) >= int(length[1]))


def serves(server: Server, within: float = 1.0) -> None:
    """A legitimate phone is let in and acknowledged in time, and the process says that it is well. Best of three, since the machine has other work too."""
    took: list[float] = []
    while not took or (min(took) >= within and len(took) < TRIES):
        began = time.monotonic()
        health = requests.get(f"http://127.0.0.1:{server.port}/healthz", timeout=PATIENCE)
        assert health.status_code == 200
        phone = Phone(server)
        assert phone.joined
        answer = phone.call("command", ask("Is a legitimate question still taken?"))
        took.append(time.monotonic() - began)
        assert answer["ok"], answer
        phone.close()
    assert min(took) < within, f"a legitimate phone waited {min(took):.2f} s"
