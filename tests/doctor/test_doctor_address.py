"""The doctor on the public address: each thing that can stand in between is put there, and is found; without it nothing is wrong."""

import datetime as dt
import ipaddress
import re
import ssl
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from moderator.cli_doctor import _secret
from moderator.config import Settings
from moderator.doctor import address
from moderator.doctor.calling import Caller
from moderator.doctor.findings import Finding
from moderator.web import keys
from moderator.web.checking import HEADER
from tests.browser.hindered import hindered
from tests.doctor.meddling import Meddler, meddling
from tests.servers import Server, free_port, running

WELL = {
    "name": "warn",
    "here": "ok",
    "host": "ok",
    "origin": "ok",
    "buffering": "ok",
    "websocket": "ok",
    "metrics": "ok",
    "cache": "ok",
    "static": "ok",
    "access-log": "ok",
}
"""On loopback the name is warned of, since no phone gets there."""


class Place:
    """A server that goes by the port of a proxy before it."""

    def __init__(self, server: Server, front: int) -> None:
        self.server, self.front = server, front
        self.url = f"http://127.0.0.1:{front}"
        self.direct = f"http://127.0.0.1:{server.port}"
        self.settings = Settings(public_url=self.url, data_dir=server.data_dir, port=server.port)

    def examine(self, url: str = "", logs: tuple[Path, ...] = ()) -> list[Finding]:
        return address.check_address(self.settings, keys.derive(_secret(self.settings)), url or self.url, lambda: 0.0, logs)

    def behind(self, meddler: Meddler, logs: tuple[Path, ...] = ()) -> dict[str, str]:
        meddler.back = meddler.back or self.server.port
        with meddling(self.front, meddler):
            return levels(self.examine(logs=logs))


def levels(found: list[Finding]) -> dict[str, str]:
    return {each.check: each.level for each in found}


@pytest.fixture(scope="module", params=["eventlet", "threading"])
def place(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    front = free_port()
    with running(tmp_path_factory.mktemp("doctor") / "data", PUBLIC_URL=f"http://127.0.0.1:{front}", ASYNC_MODE=request.param) as server:
        yield Place(server, front)
        assert "Traceback" not in server.log


def dropped(name: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"(?im)^" + name + rb":.*\r\n")


def test_a_proxy_that_passes_everything_on_is_well(place: Place) -> None:
    assert place.behind(Meddler()) == WELL


def test_nobody_answers(place: Place) -> None:
    assert levels(place.examine()) == {"name": "warn", "answers": "fail"}


def test_a_name_that_leads_nowhere(place: Place) -> None:
    assert levels(place.examine("http://nobody.invalid")) == {"name": "fail"}


def test_a_proxy_that_does_not_reach_the_server(place: Place) -> None:
    assert place.behind(Meddler(instead=b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")) == {"name": "warn", "answers": "fail"}


@pytest.mark.parametrize("said", [b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]", b"SSH-2.0-x\r\n", b""])
def test_another_program_answers(place: Place, said: bytes) -> None:
    assert place.behind(Meddler(instead=said)) == {"name": "warn", "answers": "fail"}


def test_another_installation_answers(place: Place, tmp_path: Path) -> None:
    other = replace(place.settings, secret=b"another secret of another installation")
    with meddling(place.front, Meddler(back=place.server.port)):
        found = address.check_address(other, keys.derive(_secret(other)), place.url, lambda: 0.0, ())
    assert levels(found) == {"name": "warn", "answers": "fail"}
    assert "another installation" in found[-1].sentence


def test_without_a_secret_it_is_said_that_nobody_can_be_known(place: Place, tmp_path: Path) -> None:
    assert address.check_address(place.settings, None, place.url, lambda: 0.0, ())[-1].sentence.startswith("Whether this installation answers")


def test_a_proxy_that_changes_host(place: Place) -> None:
    assert place.behind(Meddler(request=lambda head: re.sub(rb"(?im)^host:.*\r\n", b"Host: backend:8000\r\n", head)))["host"] == "fail"


def test_an_address_that_the_server_does_not_go_by(place: Place) -> None:
    found = place.examine(place.direct)
    assert levels(found)["host"] == "fail"
    assert "Set its PUBLIC_URL" in next(each.sentence for each in found if each.check == "host")


def test_a_proxy_that_drops_origin(place: Place) -> None:
    assert place.behind(Meddler(request=lambda head: dropped(b"origin").sub(b"", head)))["origin"] == "fail"


def test_a_proxy_that_buffers_or_takes_the_upgrade_out(place: Place) -> None:
    with hindered(place.front, place.server.port) as line:
        assert levels(place.examine()) == WELL | {"buffering": "warn"}
        line.strips = True
        assert levels(place.examine()) == WELL | {"buffering": "warn", "websocket": "warn"}


def test_a_proxy_that_accepts_websockets_itself(place: Place) -> None:
    def lie(head: bytes) -> bytes:
        return head.replace(b"Upgrade: websocket", b"Upgrade: h2c")

    assert place.behind(Meddler(request=lie))["websocket"] == "warn"


def test_figures_that_are_open_to_the_world(place: Place) -> None:
    world = Settings(public_url="https://panel.example.org")
    assert address.figures(Caller(place.direct), world).level == "fail"
    with meddling(place.front, Meddler(back=place.server.port, request=lambda head: head.replace(b"\r\n", b"\r\nX-Forwarded-For: 192.0.2.7\r\n", 1))):
        assert address.figures(Caller(place.url), world).level == "ok"


def test_a_proxy_that_keeps_pages(place: Place) -> None:
    assert place.behind(Meddler(answer=lambda whole: whole.replace(b"\r\n", b"\r\nAge: 3\r\n", 1)))["cache"] == "fail"
    assert place.behind(Meddler(answer=lambda whole: re.sub(rb"(?i)cache-control: no-store", b"Cache-Control: public", whole)))["cache"] == "fail"


def test_a_proxy_that_forbids_files_to_be_kept(place: Place) -> None:
    assert place.behind(Meddler(answer=lambda whole: whole.replace(b", immutable", b"")))["static"] == "warn"


def test_a_proxy_that_changes_pages(place: Place) -> None:
    assert place.behind(Meddler(answer=lambda whole: whole.replace(b"/static/", b"/staple/")))["static"] == "fail"


def test_an_access_log_that_grows(place: Place, tmp_path: Path) -> None:
    log = tmp_path / "access.log"
    log.write_text("before\n")

    def written(head: bytes) -> bytes:
        with log.open("ab") as file:
            file.write(head)
        return head

    assert place.behind(Meddler(request=written), (log, tmp_path / "none.log"))["access-log"] == "fail"
    assert HEADER.encode().lower() in log.read_bytes().lower(), "this one keeps all of the head"
    assert place.behind(Meddler(), (log,))["access-log"] == "ok"


def test_only_this_address_is_asked_and_nothing_is_sent(place: Place) -> None:
    meddler = Meddler()
    place.behind(meddler)
    assert {line.split(b" ")[0] for line in meddler.asked} == {b"GET"}
    assert [line.split(b" ")[1].split(b"?")[0] for line in meddler.asked if b"/static/" not in line] == [b"/check", b"/socket.io/", b"/metrics", b"/"]


def certified(folder: Path, days: int, name: str = "127.0.0.1") -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    start = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    made = (
        x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key()).serial_number(x509.random_serial_number())
        .not_valid_before(start).not_valid_after(start + dt.timedelta(days=days + 1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(name))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True).sign(key, hashes.SHA256())
    )  # fmt: skip
    (folder / "cert.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context


@pytest.mark.parametrize(("days", "name", "level", "said"), [
    (90, "127.0.0.1", "ok", "holds for"), (10, "127.0.0.1", "warn", "renewed by itself"), (1, "127.0.0.1", "fail", "Renew it now"),
    (-1, "127.0.0.1", "fail", "Browsers will refuse"), (90, "192.0.2.7", "fail", "Browsers will refuse"),
])  # fmt: skip
def test_certificates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days: int, name: str, level: str, said: str) -> None:
    port = free_port()
    with meddling(port, Meddler(instead=b"", tls=certified(tmp_path, days, name))):
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "cert.pem"))
        [found] = address.certificate(Caller(f"https://127.0.0.1:{port}"), lambda: dt.datetime.now(dt.UTC).timestamp())
    assert found.level == level
    assert said in found.sentence


def test_a_certificate_that_nobody_knows(tmp_path: Path) -> None:
    port = free_port()
    with meddling(port, Meddler(instead=b"", tls=certified(tmp_path, 90))):
        [found] = address.certificate(Caller(f"https://127.0.0.1:{port}"), lambda: 0.0)
    assert (found.level, "Browsers will refuse" in found.sentence) == ("fail", True)


def test_nobody_speaks_tls(place: Place) -> None:
    [found] = address.certificate(Caller(f"https://127.0.0.1:{place.server.port}"), lambda: 0.0)
    assert (found.check, found.level) == ("answers", "fail")
