"""What must not be anywhere: unapproved text in what the public receives, people in the log and on the disk, our inner life in errors."""

import base64
import json
import signal
import uuid
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from requests.adapters import HTTPAdapter

from tests.server.wire import PATIENCE, Browser, Phone, ask, command, eventually, holder, raw, row_id, secret, visitor
from tests.servers import Server, running

ADDRESS = "127.0.0.77"
AGENT = "CanaryBrowser/77.7"


@pytest.fixture(params=["eventlet", "threading"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Server]:
    with running(tmp_path / "data", ASYNC_MODE=request.param, TOKEN_AGE="0") as server:
        yield server


def canary(name: str) -> str:
    return f"canary{name}{uuid.uuid4().hex}"


def everything(browser: Browser, phone: Phone) -> str:
    """Every byte that one of the public can get hold of."""
    pages = [
        browser.http.get(address, timeout=PATIENCE).text
        for address in (browser.base, f"{browser.server.url}/{browser.server.code}", f"{browser.base}?tab=follow")
    ]
    views = [browser.view().text, browser.view(f"{phone.view.epoch}.1").text, browser.view("other.7").text]
    return "\n".join([*map(str, phone.received), *pages, *views])


@pytest.mark.parametrize("server", ["eventlet"], indirect=True)
def test_canaries_of_unapproved_questions_are_nowhere(server: Server) -> None:
    author, other = visitor(server), visitor(server)
    sender, listener = author.socket(), other.socket()
    moderator = holder(server, "moderator")
    screens = {role: holder(server, role).socket() for role in ("panellist", "display", "booth", "technician")}
    texts = {fate: canary(fate) for fate in ("approved", "pending", "declined", "withdrawn", "shortlisted", "named", "takenback")}
    wishes = {
        fate: ask(f"What of {text}?", **({"name": canary("author"), "organisation": canary("house")} if fate == "named" else {}))
        for fate, text in texts.items()
    }
    theirs = {wish["args"]["secret"] for wish in wishes.values()}
    for wish in wishes.values():
        assert sender.call("command", wish)["ok"]
    rows = {fate: wish["args"]["question"] for fate, wish in wishes.items()}
    sender.call("watch", {"secrets": sorted(theirs)})
    own = ask("My own, beside theirs?")
    listener.call("command", own)
    listener.call("watch", {"secrets": [own["args"]["secret"]]})
    moderator.do("question.approve", {"question": rows["approved"]})
    moderator.do("question.decline", {"question": rows["declined"], "reason": "unsafe"})
    moderator.do("question.shortlist", {"question": rows["shortlisted"], "shortlisted": True})
    sender.do("question.withdraw", {"question": rows["withdrawn"], "secret": wishes["withdrawn"]["args"]["secret"]})
    moderator.do("question.decline", {"question": own["args"]["question"], "reason": "duplicate"})
    listener.wait("mine", lambda data: data["row"]["state"] == "declined")
    listener.until(lambda: rows["approved"] in listener.view.rows["questions"])
    for screen in screens.values():
        screen.settle()

    received = everything(other, listener)
    assert texts["approved"] in received, "the scan would find it"
    assert texts["pending"] in moderator.view().text
    hidden = [text for fate, text in texts.items() if fate != "approved"] + [wishes["named"]["args"]["name"], wishes["named"]["args"]["organisation"]]
    ids = [row for fate, row in rows.items() if fate != "approved"]
    for each in [*hidden, *ids, *theirs]:
        assert each not in received, each
    for role, screen in screens.items():
        seen = "\n".join(map(str, screen.received)) + holder(server, role).view().text
        assert texts["approved"] in seen
        for each in [*hidden, *ids, *theirs]:
            assert each not in seen, (role, each)
    assert texts["declined"] in str(sender.call("watch", {"secrets": sorted(theirs)})["mine"])

    moderator.do("question.decline", {"question": rows["approved"], "reason": "off_topic"})
    listener.until(lambda: rows["approved"] not in listener.view.rows["questions"])
    late = visitor(server)
    assert texts["approved"] not in everything(late, late.socket())


class From(HTTPAdapter):
    """Calls from an address that is told apart from the server's own."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, source_address=(ADDRESS, 0), **kwargs)


def participant(browser: Browser) -> str:
    """The participant token inside a cookie; it is signed, not secret from its bearer."""
    value = next(str(each.value) for each in browser.http.cookies)
    head = value.split(".")[1 if value.startswith(".") else 0]
    packed = base64.urlsafe_b64decode(head + "=" * (-len(head) % 4))
    return str(json.loads(zlib.decompress(packed) if value.startswith(".") else packed)["t"])


def test_log_and_disk_know_nobody(server: Server) -> None:
    address = server.address("panellist")
    browsers = [Browser(server) for _ in range(3)]
    for browser in browsers:
        browser.http.mount("http://", From())
        browser.http.headers["User-Agent"] = AGENT
        browser.open()
    browsers[0].open(address)
    tokens = [participant(browser) for browser in browsers]
    assert len(set(tokens)) == 3
    approved = next(row["id"] for row in holder(server, "moderator").fresh().rows["questions"].values() if row["state"] == "approved")
    mine = [secret() for _ in browsers]
    phones = []
    for browser, own in zip(browsers, mine, strict=True):
        browser.do("question.ask", {"question": row_id(), "secret": own, "text": "Who am I?"})
        browser.do("question.support", {"question": approved, "supported": True})
        phones.append(browser.socket(source=ADDRESS, headers={"User-Agent": AGENT}))
        phones[-1].call("command", ask("And over the socket?"))
        phones[-1].call("watch", {"secrets": [own]})
    phones[0].send("x")
    phones[1].send("4" + "[" * 8_000)
    phones[2].close()
    for bad in ("/nothing", "/k/" + "x" * 42, f"/p/{server.code}/moderator", "/socket.io/?x=1", f"/p/{server.code}/view?as=moderator&since=x"):
        browsers[0].http.get(server.url + bad, timeout=PATIENCE)
    browsers[0].http.post(f"{server.url}/p/{server.code}/commands", data=b"{", headers={"Content-Type": "application/json"}, timeout=PATIENCE)
    for garbage in (
        b"\x00\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: evil\r\nUser-Agent: " + AGENT.encode() + b"\r\nContent-Length: x\r\n\r\n",
        b"GET /p/%ff HTTP/1.1\r\n\r\n",
    ):
        raw(server, garbage, source=ADDRESS, within=1)
    eventually(phones[2].ended)
    server.signal(signal.SIGTERM)
    assert server.wait() == 0

    key = address.rsplit("/", 1)[1]
    secrets = {"an address": ADDRESS, "an agent": AGENT, "a link key": key, "the MAC of a link": key[20:]}
    secrets |= {f"token {number}": token for number, token in enumerate(tokens)} | {f"secret {number}": own for number, own in enumerate(mine)}
    secrets |= {"a cookie": str(next(each.value for each in browsers[0].http.cookies))}
    files = [path for path in server.data_dir.rglob("*") if path.is_file() and "static" not in path.relative_to(server.data_dir).parts]
    assert {path.name for path in files} >= {"moderator.db", "secret"}
    kept = {"the log": server.log.encode(), **{path.name: path.read_bytes() for path in files}}
    assert b"Who am I?" in kept["moderator.db"] + kept.get("moderator.db-wal", b""), "the scan would find it"
    for name, each in secrets.items():
        for where, content in kept.items():
            assert each.encode() not in content, f"{name} is in {where}"


def test_no_error_tells_of_our_inner_life(server: Server) -> None:
    browser = visitor(server)
    long = "x" * 3_000
    answers = [
        browser.http.request(method, server.url + path, data=body, headers={"Content-Type": kind, "Accept": accept}, timeout=PATIENCE)
        for method in ("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")
        for path in ("/", "/nothing/at/all", f"/p/{server.code}/view?as=admin", f"/p/{server.code}/commands", f"/p/{server.code}/mine", "/k/x", f"/p/{long}")
        for body, kind in (
            (None, "text/plain"),
            (b"[" * 15_000, "application/json"),
            (b"\xff\xfe", "application/json"),
            (b"a=%ff&arg.text=%00", "application/x-www-form-urlencoded"),
        )
        for accept in ("text/html", "application/json")
        if method != "GET" or body is None
    ]
    assert {answer.status_code for answer in answers} >= {400, 404, 405}
    assert all(answer.status_code < 500 for answer in answers), [
        (answer.request.method, answer.url, answer.status_code) for answer in answers if answer.status_code >= 500
    ]
    for answer in answers:
        for sign in ("Traceback", 'File "', ".py", "site-packages", "werkzeug", "eventlet", "sqlalchemy", str(server.data_dir), str(Path.cwd())):
            assert sign not in answer.text, (answer.request.method, answer.url, sign)
    server_names = {answer.headers.get("Server", "") for answer in answers}
    assert not any("Python" in name or "Werkzeug" in name for name in server_names), server_names
    assert "Traceback" not in server.log
    assert requests.get(f"{server.url}/healthz", timeout=PATIENCE).json() == {"ok": True}
    assert visitor(server).socket().call("command", command("no.such", {}))["code"] == "unknown_command"
