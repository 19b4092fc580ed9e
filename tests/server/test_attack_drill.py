"""The drill: every kind of attack against one small server in a row. After each the process lives, a legitimate phone is acknowledged within a second, and nothing has leaked."""

import http.client
import itertools
import json
import os
import socket
import statistics
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.odd_texts import ODD_TEXTS
from tests.server.test_attacks_on_the_handshake import AUTH, KEY, ORIGINS, UPGRADE, VERSION, knock
from tests.server.test_attacks_on_the_wire import FRAMES
from tests.server.wire import PATIENCE, Gone, Json, Phone, ask, command, eventually, holder, row_id, secret, serves, visitor
from tests.servers import Server, running

SLOTS = 40
CANARY = "canary-of-a-question-in-review"
FUZZED = 100 if os.environ.get("CI") else 20
"""Examples of fifty frames each."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("drill") / "data", MOST_SOCKETS=str(SLOTS), TOKEN_AGE="0", AUDIENCE="2000") as started:
        assert visitor(started).socket().call("command", ask(f"Does {CANARY} leak?"))["ok"]
        for guest in started.guests:
            guest.close()
        yield started
        assert "Traceback" not in started.log
        assert CANARY not in started.log


@pytest.fixture(autouse=True)
def _lives_serves_and_tells_nothing(server: Server) -> Iterator[None]:
    process = server.pid
    yield
    assert server.alive()
    assert server.pid == process
    serves(server)
    browser = visitor(server)
    phone = browser.socket()
    told = "".join(map(str, phone.received)) + browser.view().text + browser.http.get(browser.base, timeout=PATIENCE).text
    assert CANARY not in told
    assert CANARY in holder(server, "moderator").view().text, "the scan would find it"
    phone.close()


def version(server: Server) -> int:
    return int(holder(server, "moderator").view().json()["to"])


def test_hostile_packets(server: Server) -> None:
    assert len(FRAMES) >= 22
    before, phone = version(server), visitor(server).socket()
    for frame in FRAMES.values():
        phone.send(frame)
    phone._last = 100
    phone.settle()
    assert [number for number in phone.acks if number < 100] == []
    assert version(server) == before
    phone.close()


def posts(server: Server) -> dict[str, tuple[str, dict[str, str], bytes]]:
    """Path, headers and body."""
    commands, mine, signal = (f"/p/{server.code}/{name}" for name in ("commands", "mine", "signal"))
    js, form = {"Content-Type": "application/json"}, {"Content-Type": "application/x-www-form-urlencoded"}
    known = json.dumps(command("panel.end", {})).encode()
    return {
        "no JSON": (commands, js, b"{"),
        "half of UTF-8": (commands, js, b'{"id":"\xff\xfe"}'),
        "a nest of 7,000": (commands, js, b"[" * 7_000),
        "a nest of objects": (commands, js, b'{"a":' * 3_000 + b"1" + b"}" * 3_000),
        "NaN": (commands, js, b'{"id":"2f5c3b66-4b6f-4d6c-9d5a-000000000009","name":"question.ask","args":{"text":NaN}}'),
        "Infinity": (mine, js, b'{"secrets":[Infinity,-Infinity,1e999]}'),
        "a number of 5,000 digits": (mine, js, b'{"secrets":[' + b"9" * 5_000 + b"]}"),
        "one key twice": (commands, js, b'{"name":"question.ask","name":"panel.end","args":{},"id":"x"}'),
        "a role that is not theirs": (commands, js, json.dumps({**command("panel.end", {}), "as": "moderator"}).encode()),
        "the machine": (commands, js, json.dumps({**command("deadline.pass", {}), "as": "machine"}).encode()),
        "a column by its name": (commands, js, json.dumps(command("question.ask", {"question": row_id(), "secret": secret(), "text": "x", "state": "approved"})).encode()),
        "a prototype": (commands, js, b'{"__proto__":{"as":"moderator"},"constructor":{},"name":"panel.end","args":{},"id":"x"}'),
        "a form for the console": (commands, form, b"name=panel.end&as=moderator&id=2f5c3b66-4b6f-4d6c-9d5a-000000000008"),
        "a JSON that says it is text": (commands, {"Content-Type": "text/plain"}, known),
        "a thousand fields": (commands, form, b"&".join(b"arg.f%d=x" % number for number in range(1_000))),
        "broken multipart": (commands, {"Content-Type": "multipart/form-data; boundary=x"}, b'--x\r\nContent-Disposition: form-data; name="id"\r\n\r\n' + b"--y" * 500),
        "64 KB": (commands, js, b'"' + b"x" * 65_536 + b'"'),
        "a compressed bomb": (commands, js | {"Content-Encoding": "gzip"}, b"\x1f\x8b" + b"\x00" * 500),
        "a signal of another room": (signal, js, b'{"as":"moderator","kind":"cant_hear","on":true}'),
        "a method by a header": (mine, js | {"X-HTTP-Method-Override": "DELETE"}, b"{}"),
    }  # fmt: skip


def test_hostile_posts(server: Server) -> None:
    before, hostile = version(server), posts(server)
    assert len(hostile) >= 15
    for name, (path, headers, body) in hostile.items():
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
        connection.request("POST", path, body, {"Origin": server.url, "Accept": "application/json"} | headers)
        answer = connection.getresponse()
        told = answer.read().decode()
        connection.close()
        assert 400 <= answer.status < 500, (name, answer.status, told[:200])
        assert not any(sign in told for sign in ("Traceback", ".py", "site-packages")), name
    assert version(server) == before


def test_hostile_origins(server: Server) -> None:
    assert len(ORIGINS) >= 12
    for name, headers in ORIGINS.items():
        status, _ = knock(server, *(each.format(port=server.port) for each in headers), UPGRADE, VERSION, KEY)
        assert status == 403, name


def test_hostile_credentials(server: Server) -> None:
    assert len(AUTH) >= 12
    for name, auth in AUTH.items():
        phone = Phone(server, auth=json.loads(json.dumps(auth).replace("PANEL", server.code)))
        assert not phone.joined, name
        phone.close()


def test_odd_strings_over_the_wire(server: Server) -> None:
    """Each is acknowledged, and what was stored is on the console as it was stored."""
    fates = {}
    every = list(ODD_TEXTS.items())
    for some in (every[start : start + 9] for start in range(0, len(every), 9)):
        phone = visitor(server).socket()
        for name, (text, code) in some:
            answer = said(phone, ask(text))
            assert answer.get("code") == code, (name, answer)
            fates[name] = answer["ok"]
        phone.close()
    assert len(fates) == len(ODD_TEXTS)
    shown = json.dumps(holder(server, "moderator").view().json())
    assert "\\u202e" not in shown
    assert "\\u0000" not in shown.replace("\\\\u0000", "")


def said(phone: Phone, wish: Json) -> Json:
    """The ack of a command that goes out as UTF-8, as a browser sends it; what UTF-8 cannot say goes out escaped."""
    text = json.dumps(["command", wish], ensure_ascii=any("\ud800" <= sign <= "\udfff" for sign in wish["args"]["text"]))
    phone._last += 1
    phone.send(f"42{phone._last}{text}")
    told: Json = phone.answer(phone._last)
    return told


def test_slowloris(server: Server) -> None:
    """Three times as many half-open requests as there are places: they give them back, and until then somebody is served between."""
    half: list[socket.socket] = []
    try:
        for number in range(SLOTS * 3):
            plain = socket.create_connection(("127.0.0.1", server.port), PATIENCE)
            half.append(plain)
            plain.sendall([b"G", b"GET / HTTP/1.1\r\nHost: ", b"POST /p/X/commands HTTP/1.1\r\nContent-Length: 999\r\n\r\n{", b""][number % 4])
        eventually(lambda: _is_well(server), 20, "a server held by half-open requests never came back")
    finally:
        for plain in half:
            plain.close()
    eventually(lambda: _is_well(server), 5)


def _is_well(server: Server) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=1)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


GUESSES = 10_000 if os.environ.get("CI") else 1_500
CODES = [a + b + c for a, b, c in itertools.product(("ZZ", "YY"), ("22", "3X", "4W", "5V", "6U"), ("77", "8T", "9S", "AB"))]


def guess(server: Server, numbers: Iterator[int]) -> list[tuple[int, float]]:
    """Status and seconds of wrong codes, over a connection that is kept, until enough were tried by all: whoever is held back tries fewer."""
    answers: list[tuple[int, float]] = []
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    for number in numbers:
        began = time.monotonic()
        connection.request("GET", f"/p/{CODES[number % len(CODES)]}/view")
        answer = connection.getresponse()
        answer.read()
        answers.append((answer.status, time.monotonic() - began))
    connection.close()
    return answers


def test_room_code_guessing(server: Server) -> None:
    """Thousands of codes from one address: a handful are answered, each later than the one before, and all others are told to slow down."""
    # Of an iterator written in C each takes the next: nothing is handed out twice.
    began, numbers = time.monotonic(), iter(range(GUESSES))
    with ThreadPoolExecutor(12) as guessers:
        answers = [each for some in guessers.map(lambda _: guess(server, numbers), range(12)) for each in some]
    assert len(answers) == GUESSES
    assert {status for status, _ in answers} == {404, 429}
    answered = [took for status, took in answers if status == 404]
    # Five wait at a time, each for two seconds in the end.
    assert len(answered) <= 20 + 5 * (time.monotonic() - began) / 2, f"{len(answered)} guesses were answered"
    assert statistics.median(answered[10:]) >= 1.0, "an answer to a guess comes late"


def json_values() -> st.SearchStrategy[Any]:
    return st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20)),
        lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=8), inner, max_size=4)),
        max_leaves=8,
    )


NAMES = ["command", "watch", "clock", "here", "signal", "connect", "disconnect", "message", ""]
EVENTS = st.builds(
    lambda number, name, data, tail: f"42{number}{json.dumps([name, *data])}{tail}", st.sampled_from(["", "1", "77", "-1", "1e3"]), st.sampled_from(NAMES),
    st.lists(json_values(), max_size=2), st.sampled_from(["", "", "", "]", ",", " "]),
)  # fmt: skip
FRAMES_OF_ANY_KIND = st.one_of(
    EVENTS.map(lambda frame: frame.encode("utf-8", "replace")),
    st.from_regex(r"[0-9b]{1,3}(-|/[a-z]{0,4},)?[\[{\"].{0,30}", fullmatch=True).map(lambda frame: frame.encode("utf-8", "replace")),
    st.text(max_size=40).map(lambda frame: frame.encode("utf-8", "replace")),
    st.binary(max_size=40),
)


@settings(max_examples=FUZZED, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck), database=None)
@given(st.lists(FRAMES_OF_ANY_KIND, min_size=50, max_size=50))
def test_any_frames_at_all(server: Server, frames: list[bytes]) -> None:
    """A connection that is closed for it is opened anew: the server answers or closes, and goes on."""
    phone, opened = Phone(server), 1
    for frame in frames:
        try:
            phone.ws.send(frame, opcode=1)
            phone.call("clock", {})
        except (Gone, OSError):
            phone.close()
            phone, opened = Phone(server), opened + 1
            assert phone.joined
    phone.close()
    assert opened <= len(frames) + 1
