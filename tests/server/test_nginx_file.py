"""``deploy/nginx.conf`` in a real nginx: what it passes on and what not, and that it writes nothing down."""

import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from tests.programs import find, find_or_skip
from tests.proxy import HOST, Proxy
from tests.server.behind import StandIn, stand_in
from tests.server.wire import eventually
from tests.servers import free_port

FORGED = "198.51.100.77"
WITHIN = 20


class Street:
    """A proxy with two stand-ins behind it."""

    def __init__(self, proxy: Proxy, first: StandIn, second: StandIn) -> None:
        self.proxy, self.first, self.second = proxy, first, second
        self.url = f"http://127.0.0.1:{proxy.port}"

    def raw(self, text: str) -> bytes:
        """Send these bytes; the head of the answer."""
        with socket.create_connection(("127.0.0.1", self.proxy.port), WITHIN) as plain:
            plain.sendall(text.encode())
            return plain.recv(65_536)

    def asked(self) -> int:
        return len(self.first.asked) + len(self.second.asked)


@pytest.fixture(scope="module", autouse=True)
def _needed() -> None:
    find_or_skip("nginx")


@contextmanager
def street(folder: Path) -> Iterator[Street]:
    with stand_in() as first, stand_in() as second:
        proxy = Proxy(folder / "nginx", [first.port, second.port])
        try:
            proxy.start()
            yield Street(proxy, first, second)
        finally:
            proxy.stop()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Street]:
    with street(tmp_path_factory.mktemp("nginx")) as made:
        yield made


@pytest.fixture
def behind(shared: Street) -> Street:
    for each in (shared.first, shared.second):
        each.asked.clear()
        each.go.clear()
        each.knows.clear()
        each.hangs_up = each.is_busy = False
    return shared


def one(behind: Street) -> StandIn:
    """The stand-in that was asked."""
    [found] = [each for each in (behind.first, behind.second) if each.asked]
    return found


def test_the_file_is_one_that_nginx_takes(tmp_path: Path) -> None:
    said = Proxy(tmp_path / "nginx", [1, 2, 3]).check()
    assert "test is successful" in said
    assert "warn" not in said


def test_the_address_of_the_caller_is_what_nginx_sees_and_nothing_that_was_sent_along(behind: Street) -> None:
    forged = {
        "X-Forwarded-For": FORGED, "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https", "X-Real-IP": FORGED, "Forwarded": f"for={FORGED}",
        "X_Forwarded_For": FORGED,
    }  # fmt: skip
    for path in ("/", "/p/ABCDEF", "/socket.io/", "/organise", "/static/a.js"):
        behind.first.asked.clear()
        behind.second.asked.clear()
        behind.first.knows.add("/static/a.js")
        behind.second.knows.add("/static/a.js")
        requests.get(behind.url + path, headers={**forged, "Host": HOST}, timeout=WITHIN)
        [asked] = one(behind).asked
        assert asked.header("X-Forwarded-For") == ["127.0.0.1"]
        assert asked.header("Host") == [HOST]
        assert not [name for name, value in asked.headers if FORGED in value or "evil" in value or name.lower() in {"forwarded", "x-forwarded-proto"}]


def test_an_answer_arrives_piece_by_piece(behind: Street) -> None:
    with requests.get(f"{behind.url}/slow", stream=True, timeout=WITHIN) as answer:
        pieces = answer.iter_content(5)
        assert next(pieces) == b"first"
        one(behind).go.set()
        assert next(pieces) == b"later"


@pytest.mark.parametrize(("path", "most"), [("/p/ABCDEF/commands", 64 * 1024), ("/organise/new", 22 * 1024 * 1024)])
def test_a_body_past_the_limit_reaches_no_process(behind: Street, path: str, most: int) -> None:
    assert requests.post(behind.url + path, data=b"x" * most, timeout=WITHIN).status_code == 200
    assert len(one(behind).asked[0].body) == most
    head = f"POST {path} HTTP/1.1\r\nHost: {HOST}\r\nContent-Length: {most + 1}\r\n\r\n"
    assert behind.raw(head).startswith(b"HTTP/1.1 413 ")
    assert behind.asked() == 1


@pytest.mark.parametrize(("path", "most"), [("/p/late", 64 * 1024), ("/organise/late", 22 * 1024 * 1024)])
def test_nothing_that_passes_comes_to_lie_in_a_file(behind: Street, path: str, most: int) -> None:
    """A file without a name would do as much harm, so what nginx holds open is looked at while the body is on its way."""
    sending = threading.Thread(target=requests.post, args=(behind.url + path,), kwargs={"data": b"x" * most, "timeout": WITHIN})
    sending.start()
    eventually(behind.asked, WITHIN)
    assert behind.proxy.open_files()
    assert not [name for name in behind.proxy.open_files() if "client_body" in name or f"{behind.proxy.folder}/proxy" in name]
    one(behind).go.set()
    sending.join()


@pytest.mark.parametrize("path", ["/metrics", "//metrics", "/./metrics", "/%6detrics", "/p/../metrics", "/metrics/", "/metrics?a=1"])
def test_the_figures_are_not_for_the_world(behind: Street, path: str) -> None:
    assert behind.raw(f"GET {path} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n").startswith(b"HTTP/1.1 404 ")
    assert behind.asked() == 0


@pytest.mark.parametrize(
    ("path", "upgrade", "passed"),
    [("/socket.io/?EIO=4", "websocket", True), ("/socket.io/?EIO=4", "h2c", False), ("/p/ABCDEF", "websocket", False), ("/", "h2c", False)],
)
def test_only_a_websocket_is_upgraded(behind: Street, path: str, upgrade: str, *, passed: bool) -> None:
    requests.get(behind.url + path, headers={"Connection": "upgrade", "Upgrade": upgrade}, timeout=WITHIN)
    [asked] = one(behind).asked
    assert (asked.header("Upgrade"), asked.header("Connection")) == ((["websocket"], ["upgrade"]) if passed else ([], ["close"]))


def test_a_file_that_one_process_does_not_have_is_asked_of_another_and_then_kept(behind: Street) -> None:
    behind.second.knows.add("/static/new/a.js")
    for _ in range(4):
        answer = requests.get(f"{behind.url}/static/new/a.js", timeout=WITHIN)
        assert (answer.status_code, answer.headers["Cache-Control"]) == (200, "max-age=315360000, public, immutable")
    assert len(behind.second.asked) == 1
    assert requests.get(f"{behind.url}/static/none.js", timeout=WITHIN).status_code == 404


def test_a_command_whose_process_ends_is_sent_to_another(behind: Street) -> None:
    """It has an id, so twice is once."""
    behind.first.hangs_up = True
    answers = [requests.post(f"{behind.url}/p/ABCDEF/commands", data=str(number), timeout=WITHIN).status_code for number in range(6)]
    assert answers == [200] * 6
    assert {each.body for each in behind.second.asked} == {str(number).encode() for number in range(6)}
    assert behind.first.asked


def test_a_command_that_finds_its_process_about_to_end_is_sent_to_another(behind: Street) -> None:
    behind.first.is_busy = True
    assert [requests.post(f"{behind.url}/p/ABCDEF/commands", data=b"x", timeout=WITHIN).status_code for _ in range(6)] == [200] * 6
    assert behind.first.asked
    behind.second.is_busy = True
    assert requests.post(f"{behind.url}/p/ABCDEF/commands", data=b"x", timeout=WITHIN).status_code == 503
    behind.first.asked.clear()
    behind.second.asked.clear()
    assert requests.get(f"{behind.url}/p/ABCDEF/view", timeout=WITHIN).status_code == 503
    assert behind.asked() == 1


def test_what_may_not_be_done_twice_is_not_sent_twice(behind: Street) -> None:
    behind.first.hangs_up = True
    answers = [requests.post(f"{behind.url}/organise/new", data=str(number), timeout=WITHIN).status_code for number in range(6)]
    assert sorted(set(answers)) == [200, 502]
    bodies = [each.body for each in behind.first.asked + behind.second.asked]
    assert sorted(bodies) == [str(number).encode() for number in range(6)]


def test_a_process_that_is_down_is_not_noticed(tmp_path: Path) -> None:
    with stand_in() as up:
        proxy = Proxy(tmp_path / "nginx", [free_port(), up.port, free_port()])
        try:
            proxy.start()
            for path in ("/organise/new", "/p/ABCDEF/commands"):
                assert [requests.post(f"http://127.0.0.1:{proxy.port}{path}", data=b"x", timeout=WITHIN).status_code for _ in range(9)] == [200] * 9
            assert len(up.asked) == 18
        finally:
            proxy.stop()


def test_nobody_is_written_down(behind: Street) -> None:
    """Not even of a request that failed, whose line would hold address and path."""
    behind.first.hangs_up = behind.second.hangs_up = True
    assert requests.get(f"{behind.url}/k/personal", headers={"User-Agent": "canary"}, timeout=WITHIN).status_code == 502
    behind.raw("NONSENSE\r\n\r\n")
    written = {path.name: path.read_bytes() for path in behind.proxy.folder.rglob("*") if path.is_file() and path.name != "nginx.conf"}
    assert written["error.log"] == written["start.log"] == b""
    assert not [name for name in written if "access" in name]
    assert not [name for name, text in written.items() if b"canary" in text or b"personal" in text]


@pytest.fixture
def with_tls(tmp_path: Path) -> Iterator[Proxy]:
    find_or_skip("openssl")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    words = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    subprocess.run([find("openssl"), *words, "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True)
    with stand_in() as behind:
        proxy = Proxy(tmp_path / "nginx", [behind.port], certificate=(certificate, key))
        try:
            proxy.start()
            yield proxy
        finally:
            proxy.stop()


def test_plain_http_is_sent_on_to_https(with_tls: Proxy, tmp_path: Path) -> None:
    answer = requests.get(f"http://127.0.0.1:{with_tls.redirect_port}/ABCDEF?x=1", allow_redirects=False, timeout=WITHIN)
    assert (answer.status_code, answer.headers["Location"]) == (308, f"https://localhost:{with_tls.port}/ABCDEF?x=1")
    secure = requests.get(f"https://localhost:{with_tls.port}/ABCDEF", verify=str(tmp_path / "certificate.pem"), timeout=WITHIN)
    assert secure.status_code == 200
    assert secure.headers["Strict-Transport-Security"].startswith("max-age=")


def test_old_tls_is_not_spoken(with_tls: Proxy) -> None:
    done = subprocess.run(
        [find("openssl"), "s_client", "-connect", f"127.0.0.1:{with_tls.port}", "-tls1_1"], input=b"", capture_output=True, timeout=WITHIN, check=False
    )
    assert done.returncode != 0
    context = ssl.create_default_context(cafile=str(with_tls.folder.parent / "certificate.pem"))
    with socket.create_connection(("127.0.0.1", with_tls.port), WITHIN) as plain, context.wrap_socket(plain, server_hostname="localhost") as secure:
        assert secure.version() == "TLSv1.3"
