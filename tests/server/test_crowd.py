"""More phones than a small server has places for: the public is asked to come again, and whoever runs the panel notices nothing."""

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
import websocket
from prometheus_client.parser import text_string_to_metric_families

from tests.server.wire import PATIENCE, Phone, ask, eventually, holder, raw, serves, visitor
from tests.servers import Server, running

MOST = 40
PUBLIC = 36


@pytest.fixture(scope="module", params=["eventlet", "threading"])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("crowd")
    with running(folder / "data", ASYNC_MODE=request.param, MOST_SOCKETS=str(MOST), TOKEN_AGE="0") as server:
        yield server
        assert "Traceback" not in server.log


def figure(server: Server, name: str, *labels: str) -> float:
    families = text_string_to_metric_families(requests.get(f"{server.url}/metrics", timeout=PATIENCE).text)
    return next(sample.value for family in families for sample in family.samples if sample.name == name and tuple(sample.labels.values()) == labels)


def is_let_in(server: Server, phones: list[Phone]) -> bool:
    """Whether another phone is, which then is one of them. The connection of whoever left, or of a request before, may be counted for a moment longer."""
    try:
        phones.append(Phone(server))
    except websocket.WebSocketBadStatusException:
        return False
    return True


def hall(server: Server) -> list[Phone]:
    """As many phones as there is room for; whoever came before has hung up."""
    eventually(lambda: figure(server, "moderator_connections") == 1, what="somebody stays")
    phones: list[Phone] = []
    for _ in range(PUBLIC):
        eventually(lambda: is_let_in(server, phones))
    return phones


def turned_away(server: Server, cookie: str | None = None) -> int:
    """After how many seconds a phone may come again."""
    with pytest.raises(websocket.WebSocketBadStatusException) as caught:
        Phone(server, cookie=cookie)
    assert caught.value.status_code == 503
    return int((caught.value.resp_headers or {})["retry-after"])


def empty(server: Server, phones: list[Phone]) -> None:
    """All hang up, and the server has noticed: whoever comes before that is asked to come again, and rightly so."""
    for phone in phones:
        phone.close()
    phones.clear()
    eventually(lambda: figure(server, "moderator_connections") < PUBLIC, what="everybody is counted still")


def test_the_37th_phone_is_asked_to_come_again_and_comes_in_when_another_leaves(server: Server) -> None:
    stranger = visitor(server)
    stranger.close()
    phones = hall(server)
    try:
        assert all(phone.joined for phone in phones)
        before = figure(server, "moderator_turned_away_total", "socket")
        assert 5 <= turned_away(server) <= 15
        assert 5 <= turned_away(server, cookie=stranger.cookie) <= 15
        assert 5 <= turned_away(server, cookie="moderator=forged") <= 15
        assert figure(server, "moderator_turned_away_total", "socket") == before + 3
        assert figure(server, "moderator_sockets", "public") == PUBLIC
        page = requests.get(f"{server.url}/p/{server.code}", timeout=PATIENCE, headers={"Accept-Language": "fr"})
        assert page.status_code == 503
        assert page.headers["Connection"] == "close"
        assert f'<meta http-equiv="refresh" content="{page.headers["Retry-After"]}">' in page.text
        assert "Il y a énormément de monde" in page.text
        view = requests.get(f"{server.url}/p/{server.code}/view?as=public", timeout=PATIENCE)
        assert (view.status_code, view.json()["code"], view.json()["data"]["retry_ms"]) == (503, "busy", int(view.headers["Retry-After"]) * 1_000)
        for _ in range(30):
            assert requests.get(f"{server.url}/p/{server.code}/view?as=public", timeout=PATIENCE).status_code == 503, "and it never hangs"
        assert stranger.send(ask("What is sent is taken, in the crowd too?")).json()["ok"]
        stranger.close()
        phones.pop().close()
        eventually(lambda: is_let_in(server, phones))
        assert phones[-1].joined
    finally:
        empty(server, phones)
    serves(server)


@pytest.mark.parametrize(("role", "name", "args"), [("moderator", "floor.open", {"open": False}), ("panellist", "person.ready", {"ready": True})])
def test_whoever_runs_the_panel_is_served_in_the_crowd(server: Server, role: str, name: str, args: dict[str, bool]) -> None:
    phones = hall(server)
    try:
        turned_away(server)
        one = holder(server, role)
        assert one.http.get(f"{one.base}/{role}", timeout=PATIENCE).status_code == 200
        assert one.view().status_code == 200
        screen = one.socket()
        assert screen.joined
        screen.do(name, args)
        one.do(name, {key: not value for key, value in args.items()})
        assert screen.wait("delta")
        assert screen.agrees()
        assert requests.get(f"{server.url}/readyz", timeout=PATIENCE).json()["ok"]
        one.close()
        screen.close()
    finally:
        empty(server, phones)
    serves(server)


def test_refusing_leaves_no_connection_open(server: Server) -> None:
    """Far more are turned away than there are places left, each on a connection that it would keep."""
    phones = hall(server)
    kept: list[socket.socket] = []
    try:
        began = time.monotonic()
        for _ in range(MOST):
            plain = socket.create_connection(("127.0.0.1", server.port), PATIENCE)
            kept.append(plain)
            plain.sendall(f"GET /p/{server.code}/view?as=public HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n".encode())
            got = b""
            while more := plain.recv(65536):
                got += more
            assert b" 503 " in got.split(b"\r\n")[0]
        assert time.monotonic() - began < 4, "somebody waited for the keepalive of another"
    finally:
        for plain in kept:
            plain.close()
        empty(server, phones)


def test_a_connection_that_sends_nothing_gives_its_place_back(tmp_path: Path) -> None:
    with running(tmp_path / "data", ASYNC_MODE="eventlet", MOST_SOCKETS=str(MOST)) as server:
        silent = [socket.create_connection(("127.0.0.1", server.port), PATIENCE) for _ in range(MOST)]
        began = time.monotonic()
        answer = raw(server, f"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nConnection: close\r\n\r\n".encode())
        assert b" 200 " in answer.split(b"\r\n")[0]
        assert time.monotonic() - began < 8
        for plain in silent:
            plain.settimeout(1)
            assert plain.recv(1) == b""
            plain.close()
