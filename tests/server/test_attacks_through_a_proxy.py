"""Attacks by forged addresses on a real server: only the proxy that the settings name is believed, and no address is kept anywhere."""

import itertools
from collections.abc import Callable, Iterator

import pytest

from tests.server.wire import Browser, Phone, ask, visitor
from tests.servers import Server, running

PROXY, STRANGER = "127.0.0.1", "127.0.0.2"
FORGED = "198.51.100.77"
NUMBERS = itertools.count(1)
BURST = 3
"""Newcomers of one address that are let in at once, where one phone is expected."""


@pytest.fixture(scope="module", params=["eventlet", "threading"])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("proxy") / "data", ASYNC_MODE=request.param, AUDIENCE="1", TRUSTED_PROXIES=PROXY, TOKEN_AGE="0") as server:
        yield server
        assert "Traceback" not in server.log


@pytest.fixture
def phone() -> str:
    """An address that no other test has sent from."""
    return f"192.0.2.{next(NUMBERS)}"


def over_http(server: Server, forwarded: str) -> bool:
    """Whether a new phone may send."""
    answer = visitor(server).send(ask("Who may send?"), **{"X-Forwarded-For": forwarded}).json()
    assert answer["ok"] or answer["code"] == "slow_down", answer
    return bool(answer["ok"])


def over_socket(server: Server, forwarded: str, source: str = PROXY) -> bool:
    """The same over a connection that comes from ``source``."""
    phone = Phone(server, cookie=visitor(server).cookie, headers={"X-Forwarded-For": forwarded}, source=source)
    answer = phone.call("command", ask("Who may send?"))
    assert answer["ok"] or answer["code"] == "slow_down", answer
    return bool(answer["ok"])


@pytest.mark.parametrize("send", [over_http, over_socket])
def test_behind_the_proxy_each_address_has_places_of_its_own(server: Server, phone: str, send: Callable[[Server, str], bool]) -> None:
    assert [send(server, phone) for _ in range(BURST + 1)] == [True] * BURST + [False]
    assert send(server, f"192.0.2.{next(NUMBERS)}")


@pytest.mark.parametrize("send", [over_http, over_socket])
def test_a_phone_behind_the_proxy_cannot_pose_as_another(server: Server, phone: str, send: Callable[[Server, str], bool]) -> None:
    """A proxy that appends writes the phone's own address last."""
    assert [send(server, f"198.51.100.{number}, {phone}") for number in range(BURST + 1)] == [True] * BURST + [False]


def test_whoever_does_not_come_through_the_proxy_forges_in_vain(server: Server) -> None:
    sent = [over_socket(server, f"198.51.100.{number}", STRANGER) for number in range(BURST + 1)]
    assert sent == [True] * BURST + [False]


def test_no_address_reaches_the_disk_or_the_log(server: Server, phone: str) -> None:
    over_http(server, f"{FORGED}, {phone}")
    over_socket(server, f"{FORGED}, {phone}")
    guesser = Browser(server)
    for number in range(7):
        guesser.http.get(f"{server.url}/p/ZZZZZ{number}", headers={"X-Forwarded-For": f"{FORGED}, {phone}"}, timeout=20)
    files = [path for path in server.data_dir.rglob("*") if path.is_file() and "static" not in path.parts]
    assert files
    kept = server.log.encode() + b"".join(path.read_bytes() for path in files)
    assert not [address for address in (phone, FORGED) if address.encode() in kept]


def test_what_else_is_forwarded_changes_no_page(server: Server, phone: str) -> None:
    forged = {
        "X-Forwarded-For": phone,
        "X-Forwarded-Host": "evil.example",
        "X-Forwarded-Proto": "https",
        "Forwarded": "for=1.2.3.4;host=evil.example;proto=https",
    }
    browser = visitor(server)
    answer = browser.http.get(browser.base, headers=forged, timeout=20)
    assert answer.status_code == 200
    assert "evil.example" not in answer.text
    assert "Secure" not in answer.headers.get("Set-Cookie", "")
    assert browser.http.get(f"{server.url}/metrics", headers={"X-Forwarded-For": "127.0.0.1"}, timeout=20).status_code == 404
