"""Attacks on the way in: forged origins and hosts, old protocols, polling, odd credentials. A legitimate phone is served after each."""

import json
from collections.abc import Iterator

import pytest

from tests.server.wire import Gone, Phone, command, eventually, raw, row_id, secret, serves, visitor
from tests.servers import Server, running

BOTH = pytest.mark.parametrize("server", ["eventlet", "threading"], indirect=True)


@pytest.fixture(scope="module", params=["eventlet"])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("door") / "data", ASYNC_MODE=request.param, TOKEN_AGE="0") as server:
        yield server
        assert "Traceback" not in server.log


@pytest.fixture(autouse=True)
def _a_legitimate_phone_is_served_afterwards(server: Server) -> Iterator[None]:
    yield
    serves(server)


KEY = "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="
VERSION = "Sec-WebSocket-Version: 13"
UPGRADE = "Upgrade: websocket\r\nConnection: Upgrade"
PATH = "/socket.io/?EIO=4&transport=websocket"


def knock(server: Server, *headers: str, path: str = PATH, method: str = "GET", body: bytes = b"", host: str | None = None) -> tuple[int, bytes]:
    """Status and everything that came back."""
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host or f'127.0.0.1:{server.port}'}", *headers, *([f"Content-Length: {len(body)}"] if body else [])]
    answer = raw(server, "\r\n".join(lines).encode() + b"\r\n\r\n" + body)
    assert answer, "no answer at all"
    return int(answer.split(b" ", 2)[1]), answer


def origin(server: Server) -> str:
    return f"Origin: {server.url}"


@BOTH
def test_the_right_origin_is_let_in(server: Server) -> None:
    """So that the refusals below are of what they seem to be."""
    status, answer = knock(server, origin(server), UPGRADE, VERSION, KEY)
    assert status == 101
    assert b'"upgrades":[]' in answer


ORIGINS = {
    "another port": ["Origin: http://127.0.0.1:1"],
    "another scheme": ["Origin: https://127.0.0.1:{port}"],
    "a subdomain": ["Origin: http://panel.127.0.0.1:{port}"],
    "another name of the same machine": ["Origin: http://localhost:{port}"],
    "null": ["Origin: null"],
    "none": [],
    "an empty one": ["Origin: "],
    "a suffix of the host": ["Origin: http://127.0.0.1.evil.example:{port}"],
    "a suffix of the port": ["Origin: http://127.0.0.1:{port}.evil.example"],
    "userinfo": ["Origin: http://evil.example@127.0.0.1:{port}"],
    "ours as userinfo": ["Origin: http://127.0.0.1:{port}@evil.example"],
    "a path": ["Origin: http://127.0.0.1:{port}/"],
    "a forged X-Forwarded-Host": ["Origin: http://evil.example", "X-Forwarded-Host: evil.example"],
    "forged X-Forwarded-Host and -Proto": ["Origin: https://evil.example", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https"],
    "a forged Forwarded": ["Origin: http://evil.example", "Forwarded: host=evil.example;proto=http"],
    "ours and another": ["Origin: http://127.0.0.1:{port}, http://evil.example"],
    "ours in one header and another in a second": ["Origin: http://127.0.0.1:{port}", "Origin: http://evil.example"],
}


@pytest.mark.parametrize("name", ORIGINS)
def test_cross_site_websocket_hijacking(server: Server, name: str) -> None:
    status, answer = knock(server, *(each.format(port=server.port) for each in ORIGINS[name]), UPGRADE, VERSION, KEY)
    assert status == 403
    assert b"101" not in answer.split(b"\r\n")[0]


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "127.0.0.1:{port}.evil.example", "evil.example#127.0.0.1:{port}"])
def test_a_handshake_for_another_host(server: Server, host: str) -> None:
    status, _ = knock(server, origin(server), UPGRADE, VERSION, KEY, host=host.format(port=server.port))
    assert status in {400, 421}


OLD = {
    "Hixie-76": ["Sec-WebSocket-Key1: 18x 6]8vM;54 *(5:  {   U1]8  z [  8", "Sec-WebSocket-Key2: 1_ tx7X d  <  nw  334J702) 7]o}` 0"],
    "Hixie-75": [],
    "HyBi-8": ["Sec-WebSocket-Version: 8", KEY],
    "HyBi-0": ["Sec-WebSocket-Version: 0", KEY],
    "two versions": ["Sec-WebSocket-Version: 13, 8", KEY],
    "a version that is a word": ["Sec-WebSocket-Version: thirteen", KEY],
}


@pytest.mark.parametrize("name", OLD)
def test_a_protocol_of_before(server: Server, name: str) -> None:
    status, _ = knock(server, origin(server), "Upgrade: WebSocket\r\nConnection: Upgrade", *OLD[name], body=b"^n:ds[4U")
    assert status == 400


@BOTH
@pytest.mark.parametrize("key", [[], ["Sec-WebSocket-Key: "], ["Sec-WebSocket-Key: short"], [KEY, KEY]])
def test_a_handshake_without_a_key(server: Server, key: list[str]) -> None:
    assert knock(server, origin(server), UPGRADE, VERSION, *key)[0] == 400


def test_a_handshake_that_asks_for_no_upgrade(server: Server) -> None:
    assert knock(server, origin(server), VERSION, KEY)[0] == 400


@pytest.mark.parametrize(
    "path", ["/socket.io/?EIO=4&transport=polling", "/socket.io/?EIO=4", "/socket.io/", "/socket.io/?transport=websocket&transport=polling", "/socket.ioXYZ"]
)
def test_polling_is_not_spoken(server: Server, path: str) -> None:
    assert knock(server, origin(server), path=path)[0] == 400


@BOTH
def test_small_posts_that_hold_a_slot_each(server: Server) -> None:
    """Of a server that speaks polling ten such POSTs take ten slots for good."""
    phone = Phone(server)
    sid = json.loads(str(phone.received[0])[1:])["sid"]
    for path in ("/socket.io/?EIO=4&transport=polling", f"/socket.io/?EIO=4&transport=polling&sid={sid}", f"/socket.io/?EIO=4&transport=websocket&sid={sid}"):
        for _ in range(8):
            assert knock(server, origin(server), path=path, method="POST", body=b"9zzz")[0] == 400
    phone.settle()


def test_taking_over_another_connection_by_its_id(server: Server) -> None:
    phone = Phone(server)
    sid = json.loads(str(phone.received[0])[1:])["sid"]
    assert knock(server, origin(server), UPGRADE, VERSION, KEY, path=f"{PATH}&sid={sid}")[0] == 400
    phone.settle()


@BOTH
@pytest.mark.parametrize(
    "offer", ["permessage-deflate", "permessage-deflate; client_max_window_bits", "x-webkit-deflate-frame", "permessage-deflate; server_max_window_bits=abc"]
)
def test_compression_is_not_negotiated(server: Server, offer: str) -> None:
    status, answer = knock(server, origin(server), UPGRADE, VERSION, KEY, f"Sec-WebSocket-Extensions: {offer}")
    assert status == 101
    assert b"sec-websocket-extensions" not in answer.lower()


AUTH = {
    "none": None,
    "false": False,
    "true": True,
    "a number": 1,
    "a word": "PANEL",
    "an empty word": "",
    "a list": ["PANEL", "public"],
    "an empty object": {},
    "no role": {"panel": "PANEL"},
    "no panel": {"as": "public"},
    "a panel that is a number": {"panel": 1, "as": "public"},
    "a panel that is a list": {"panel": ["PANEL"], "as": "public"},
    "a panel that is an object": {"panel": {"code": "PANEL"}, "as": "public"},
    "an unknown panel": {"panel": "ZZZZZZ", "as": "public"},
    "a path for a panel": {"panel": "../PANEL", "as": "public"},
    "an unknown role": {"panel": "PANEL", "as": "admin"},
    "the machine": {"panel": "PANEL", "as": "machine"},
    "a role that is a list": {"panel": "PANEL", "as": ["public"]},
    "a role in capitals": {"panel": "PANEL", "as": "PUBLIC"},
    "one key more": {"panel": "PANEL", "as": "public", "link": "x"},
    "a role without its grant": {"panel": "PANEL", "as": "moderator"},
}


@pytest.mark.parametrize("name", AUTH)
def test_credentials_of_another_shape(server: Server, name: str) -> None:
    auth = json.loads(json.dumps(AUTH[name]).replace("PANEL", server.code))
    phone = Phone(server, auth=auth)
    assert not phone.joined
    phone.emit("command", command("question.ask", {"question": row_id(), "secret": secret(), "text": "Am I let in?"}))
    phone.emit("clock", {})
    assert not phone.ended(0.2)
    assert phone.acks == {}
    assert phone.events == []


@pytest.mark.parametrize("frame", ["40", "40null", "40{", "40[", '40{"panel":'])
def test_credentials_that_are_no_json(server: Server, frame: str) -> None:
    phone = Phone(server, join=False)
    phone.send(frame)
    try:
        phone.emit("clock", {})
        phone.ended(0.2)
    except Gone:
        pass
    assert phone.acks == {}


def test_a_socket_that_joins_twice_is_one_phone(server: Server) -> None:
    phone = Phone(server)
    for _ in range(20):
        phone.send("40" + json.dumps({"panel": server.code, "as": "public"}))
    phone.settle()
    eventually(lambda: visitor(server).view().ok)
    before = len([frame for frame in phone.received if str(frame).startswith("40")])
    assert before == 1
    assert phone.refused == "Unable to connect"


def test_sockets_that_never_join_are_ended_after_ten_seconds(server: Server) -> None:
    idle = [Phone(server, join=False) for _ in range(5)]
    refused = Phone(server, auth={})
    left = Phone(server)
    left.send("41")
    joined = Phone(server)
    for phone in [*idle, refused, left]:
        assert phone.ended(14), "a socket that never joined is still open"
    joined.settle()
