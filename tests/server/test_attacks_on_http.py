"""Attacks by plain HTTP on a real server: slots held open, oversized bodies, forged hosts, crooked paths. A legitimate phone is served after each."""

import socket
import time
from collections.abc import Iterator

import pytest

from tests.server.wire import PATIENCE, Phone, raw, serves, visitor
from tests.servers import Server, running

SLOTS = 24
BOTH = pytest.mark.parametrize("server", ["eventlet", "threading"], indirect=True)


@pytest.fixture(scope="module", params=["eventlet"])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("http") / "data", ASYNC_MODE=request.param, MOST_SOCKETS=str(SLOTS), TOKEN_AGE="0") as server:
        yield server
        assert "Traceback" not in server.log


@pytest.fixture(autouse=True)
def _a_legitimate_phone_is_served_afterwards(server: Server) -> Iterator[None]:
    yield
    serves(server)


def request(server: Server, line: str, *headers: str, host: str | None = None, body: bytes = b"") -> bytes:
    lines = [f"{line} HTTP/1.1", f"Host: {host or f'127.0.0.1:{server.port}'}", *headers, *([f"Content-Length: {len(body)}"] if body else [])]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def status(answer: bytes) -> int:
    assert answer.startswith((b"HTTP/1.1 ", b"HTTP/1.0 ")), answer[:80]
    return int(answer.split(b" ", 2)[1])


def ended(plain: socket.socket, within: float) -> bool:
    plain.settimeout(within)
    try:
        while plain.recv(65536):
            pass
    except TimeoutError:
        return False
    except ConnectionResetError:
        return True
    return True


def test_connections_kept_open_give_their_slots_back(server: Server) -> None:
    """As many idle connections as there are slots: after the keepalive everybody is served again."""
    idle = [socket.create_connection(("127.0.0.1", server.port), PATIENCE) for _ in range(SLOTS)]
    try:
        for plain in idle:
            plain.sendall(request(server, "GET /healthz"))
        began = time.monotonic()
        assert all(ended(plain, 9) for plain in idle)
        assert time.monotonic() - began < 9
    finally:
        for plain in idle:
            plain.close()


def test_half_open_requests_hold_no_more_than_their_slots(server: Server) -> None:
    half = [socket.create_connection(("127.0.0.1", server.port), PATIENCE) for _ in range(SLOTS - 6)]
    try:
        for number, plain in enumerate(half):
            plain.sendall([b"", b"G", b"GET / HTTP/1.1\r\nHost: ", b"POST /p/X/commands HTTP/1.1\r\nContent-Length: 999\r\n\r\n{"][number % 4])
        serves(server)
    finally:
        for plain in half:
            plain.close()


def test_connections_beyond_the_slots_wait_and_are_served(server: Server) -> None:
    crowd = [socket.create_connection(("127.0.0.1", server.port), PATIENCE) for _ in range(SLOTS * 3)]
    try:
        for plain in crowd:
            plain.sendall(request(server, "GET /healthz", "Connection: close"))
        answers = []
        for plain in crowd:
            plain.settimeout(PATIENCE)
            answers.append(plain.recv(4096))
        assert all(status(answer) == 200 for answer in answers)
    finally:
        for plain in crowd:
            plain.close()


@BOTH
@pytest.mark.parametrize("path", ["commands", "mine"])
@pytest.mark.parametrize("kind", ["application/json", "application/x-www-form-urlencoded"])
def test_a_body_of_64_kb(server: Server, path: str, kind: str) -> None:
    body = b'{"id":"' + b"x" * 65_536 + b'"}'
    answer = raw(server, request(server, f"POST /p/{server.code}/{path}", f"Origin: {server.url}", f"Content-Type: {kind}", "Connection: close", body=body))
    assert status(answer) == 400
    assert b"too_long" in answer or b"</html>" in answer


@pytest.mark.parametrize("length", ["10737418240", "-1", "abc", "5, 6", "9" * 400])
def test_a_length_that_is_a_lie(server: Server, length: str) -> None:
    head = request(
        server, f"POST /p/{server.code}/commands", f"Origin: {server.url}", "Content-Type: application/json", f"Content-Length: {length}", "Connection: close"
    )
    began = time.monotonic()
    answer = raw(server, head + b"{}", within=3)
    assert time.monotonic() - began < 3
    assert not answer or 400 <= status(answer) < 500


def test_a_chunked_body_without_end(server: Server) -> None:
    head = request(
        server, f"POST /p/{server.code}/commands", f"Origin: {server.url}", "Content-Type: application/json", "Transfer-Encoding: chunked", "Connection: close"
    )
    chunk = b"800\r\n" + b"x" * 0x800 + b"\r\n"
    answer = raw(server, head + chunk * 40 + b"0\r\n\r\n", within=5)
    assert 400 <= status(answer) < 500


def test_a_head_without_end(server: Server) -> None:
    answer = raw(server, b"GET /healthz HTTP/1.1\r\n" + b"X-Padding: " + b"x" * 70_000 + b"\r\n\r\n", within=3)
    assert not answer or 400 <= status(answer) < 500
    assert status(raw(server, request(server, "GET /" + "x" * 9_000), within=3)) in {400, 414}


HOSTS = [
    "evil.example",
    "127.0.0.1",
    "127.0.0.1:1",
    "evil.example:{port}",
    "127.0.0.1:{port}.evil.example",
    "localhost:{port}",
    "[::1]:{port}",
    "evil.example/127.0.0.1:{port}",
    "a b",
    "é.example",
]


@BOTH
@pytest.mark.parametrize("host", HOSTS)
def test_host_header_forgeries(server: Server, host: str) -> None:
    forged = host.format(port=server.port)
    for path in (f"/p/{server.code}", f"/{server.code}", f"/p/{server.code}/qr.svg", f"/p/{server.code}/view?as=public", "/"):
        answer = raw(server, request(server, f"GET {path}", "Connection: close", host=forged))
        assert status(answer) in {308, 400}, answer[:200]
        if status(answer) == 308:
            location = next(line for line in answer.split(b"\r\n") if line.lower().startswith(b"location:"))
            assert location.split(b" ", 1)[1].startswith(f"{server.url}/".encode())
        assert b"evil" not in answer
    for path in (f"/p/{server.code}/commands", f"/p/{server.code}/mine", "/nothing"):
        answer = raw(
            server, request(server, f"POST {path}", f"Origin: {server.url}", "Content-Type: application/json", "Connection: close", host=forged, body=b"{}")
        )
        assert status(answer) in {421, 400}
        assert b"Set-Cookie" not in answer


def test_a_host_inside_the_request_line(server: Server) -> None:
    answer = raw(server, request(server, f"GET http://evil.example/p/{server.code}", "Connection: close"))
    assert status(answer) in {200, 308, 400, 404}
    assert b"evil.example" not in answer


@BOTH
@pytest.mark.parametrize(
    "forged",
    [
        "X-Forwarded-Host: evil.example",
        "Forwarded: host=evil.example",
        "X-Forwarded-Proto: https",
        "X-Forwarded-Prefix: /evil",
        "X-Original-URL: /evil",
        "X-Forwarded-Port: 1",
    ],
)
def test_forwarded_headers_change_nothing_that_is_said(server: Server, forged: str) -> None:
    code = f"GET /p/{server.code}/qr.svg"
    honest, answer = raw(server, request(server, code)), raw(server, request(server, code, forged))
    assert status(answer) == 200
    assert answer.partition(b"\r\n\r\n")[2] == honest.partition(b"\r\n\r\n")[2]
    assert b"evil" not in answer


TRICKS = [
    "/static/../wsgi.py", "/static/../../secret", "/static/%2e%2e/%2e%2e/secret", "/static/..%2f..%2fsecret", "/static/%252e%252e/secret", "/static//etc/passwd",
    "/static/{tree}/../../../secret", "/static/{tree}/%2e%2e/%2e%2e/%2e%2e/secret", "/static/{tree}/..%5c..%5csecret", "/static/{tree}/%00", "/static/{tree}/app/main.js%00.txt",
    "/static/{tree}/app/", "/static/{tree}/app", "/static/{tree}/", "/static/{tree}/vendor/vendor.mjs", "/static/{tree}/.complete/../../../moderator.db", "/static/", "//static/{tree}/app/main.js/..",
    "/p/..%2f..%2fetc/view", "/k/..%2f..%2fsecret", "/p/%00/view", "/%2e%2e/secret", "/p/{code}/../../secret", "/p/{code}/qr.svg/..", "/moderator.db", "/secret", "/.git/config", "/wsgi.py",
]  # fmt: skip


@pytest.mark.parametrize("trick", TRICKS)
def test_path_tricks(server: Server, trick: str) -> None:
    tree = visitor(server).http.get(server.url, timeout=PATIENCE).text.split("/static/", 1)[1].split("/", 1)[0]
    answer = raw(server, request(server, f"GET {trick.format(tree=tree, code=server.code)}", "Connection: close"))
    assert status(answer) in {301, 302, 308, 400, 404}, answer[:200]
    secret = (server.data_dir / "secret").read_bytes()
    assert secret not in answer
    assert b"SQLite format" not in answer
    assert b"monkey_patch" not in answer


def test_a_header_that_would_become_two(server: Server) -> None:
    answer = raw(server, request(server, f"GET /p/{server.code}%0d%0aSet-Cookie:%20evil=1?x=%0d%0aX-Evil:1", "Connection: close", host="evil.example"))
    head = answer.partition(b"\r\n\r\n")[0].lower()
    assert status(answer) in {308, 400, 404}
    assert b"\r\nset-cookie: evil" not in head
    assert b"\r\nx-evil" not in head


@pytest.mark.parametrize(
    "garbage",
    [
        b"\x00\x01\x02\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"x" * 200,
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ],
)
def test_what_is_no_http(server: Server, garbage: bytes) -> None:
    answer = raw(server, garbage + b"\r\n\r\n", within=2)
    assert b"Traceback" not in answer
    assert not answer.startswith(b"HTTP/1.1 500")


def test_two_requests_in_one(server: Server) -> None:
    """A body that looks like a request is a body."""
    inner = request(server, f"POST /p/{server.code}/commands", f"Origin: {server.url}", body=b"x")
    answer = raw(server, request(server, f"POST /p/{server.code}/commands", "Origin: http://evil.example", "Connection: close", body=inner))
    assert status(answer) == 403
    assert answer.count(b"HTTP/1.1 ") == 1


def test_a_phone_that_never_reads_holds_up_nobody(server: Server) -> None:
    deaf = [Phone(server) for _ in range(4)]
    hearing = visitor(server).socket()
    for _ in range(300):
        for phone in deaf:
            phone.emit("clock", {})
    hearing.settle()
    serves(server)
