"""Attacks over an open socket: forged events, binary attachments, endless fragments, nonsense. A legitimate phone is served after each."""

import os
import struct
from collections.abc import Iterator

import pytest

from tests.server.wire import PATIENCE, Gone, Phone, ask, command, holder, serves, visitor
from tests.servers import Server, running

BOTH = pytest.mark.parametrize("server", ["eventlet", "threading"], indirect=True)


@pytest.fixture(scope="module", params=["eventlet"])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("wire") / "data", ASYNC_MODE=request.param, TOKEN_AGE="0") as server:
        yield server
        assert "Traceback" not in server.log


@pytest.fixture
def console(server: Server) -> Iterator[Phone]:
    phone = holder(server, "moderator").socket()
    yield phone
    phone.close()


@pytest.fixture
def attacker(server: Server) -> Iterator[Phone]:
    phone = visitor(server).socket()
    yield phone
    phone.close()


@pytest.fixture(autouse=True)
def _a_legitimate_phone_is_served_afterwards(server: Server) -> Iterator[None]:
    yield
    serves(server)


def version(server: Server) -> int:
    return int(holder(server, "moderator").view().json()["to"])


WISH = '{"id":"2f5c3b66-4b6f-4d6c-9d5a-000000000001","name":"panel.end","args":{}}'

FRAMES = {
    "a forged disconnect": '42["disconnect","forged reason"]',
    "a forged connect": '42["connect"]',
    "a forged connect with credentials": '421["connect",{"panel":"X","as":"moderator"}]',
    "a message event": '421["message","x"]',
    "an event of another name": '421["admin",{}]',
    "two arguments": f'421["command",{WISH},{WISH}]',
    "another namespace": f'42/admin,1["command",{WISH}]',
    "joining another namespace": "40/admin,{}",
    "a binary event": '451-["command",{"_placeholder":true,"num":0}]',
    "a binary event that never ends": '459999999-["command"]',
    "a binary ack": '461-1[{"_placeholder":true,"num":0}]',
    "a connect error": '44{"message":"x"}',
    "an ack of nothing": "431[]",
    "an event without array": '421{"a":1}',
    "an empty event": "421[]",
    "an event without data": "421",
    "half of a JSON": '421["command",{"id"',
    "an unknown Engine.IO packet": "9zzz",
    "an empty message": "4",
    "a probe": "2probe",
    "an upgrade": "5",
    "a noop": "6",
    "an open": "0{}",
    "a number of 5,000 digits": f'421["clock",{"9" * 5_000}]',
    "an ack id of 5,000 digits": f'42{"1" * 5_000}["clock"]',
}


@BOTH
@pytest.mark.parametrize("name", FRAMES)
def test_a_frame_that_reaches_nobody(server: Server, attacker: Phone, name: str) -> None:
    before = version(server)
    attacker.send(FRAMES[name])
    attacker._last = 100
    attacker.settle()
    answered = {number: ack for number, ack in attacker.acks.items() if number < 100}
    assert answered == {}
    assert attacker.of("delta") == attacker.of("mine") == []
    assert version(server) == before


@BOTH
def test_a_forged_disconnect_leaves_no_ghost_and_no_hole(server: Server, attacker: Phone, console: Phone) -> None:
    for reason in ('"forged"', '"transport close"', "null"):
        attacker.send(f'42["disconnect",{reason}]')
    attacker.settle()
    console.wait("pulse", lambda data: data["here"].items() >= {"phones": 1, "people": {}, "roles": {"moderator": 1, "public": 1}}.items())
    assert attacker.call("command", ask("Am I still counted?"))["ok"]


NONSENSE = {"a letter": "x", "nothing": "", "beyond ASCII": "é", "base64 that is none": "bAAA", "a close": "1", "deep JSON in Engine.IO": "4" + "[" * 8_000}


@BOTH
def test_nonsense_leaves_no_ghost(server: Server, console: Phone) -> None:
    """A connection that ends badly is no phone any more; counted all the same, five of them would lock a participant out."""
    browsers = {name: visitor(server) for name in NONSENSE}
    for name, browser in browsers.items():
        for _ in range(6):
            attacker = browser.socket()
            assert attacker.joined, name
            attacker.send(NONSENSE[name])
            try:
                attacker.settle()
            except Gone:
                continue
            assert name.startswith("deep"), "nonsense should end the connection"
            attacker.close()
    console.wait("pulse", lambda data: data["here"]["phones"] == 0)
    for name, browser in browsers.items():
        assert browser.socket().joined, name


def test_binary_messages_and_their_attachments(server: Server, attacker: Phone) -> None:
    attacker.send('452-["command",{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}]')
    for _ in range(50):
        attacker.ws.send_binary(os.urandom(8_000))
    attacker.send("b" + "QUJD" * 1_000)
    attacker.settle()
    assert attacker.of("delta") == []


VALUES = [
    "NaN",
    "Infinity",
    "-Infinity",
    "1e999",
    "null",
    "true",
    "[]",
    "[[]]",
    "{}",
    '""',
    '"\\ud800"',
    '"\\u0000"',
    "9" * 90,
    "-1",
    "0.5",
    '{"toString":1}',
    '{"__proto__":{}}',
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value[:12])
def test_odd_values_in_every_place(server: Server, attacker: Phone, value: str) -> None:
    right = '{"id":"2f5c3b66-4b6f-4d6c-9d5a-00000000%04x","name":"question.support","args":{"question":"nosuchquestion000000","supported":true}}'
    shapes = [
        value,
        right.replace('"2f5c3b66-4b6f-4d6c-9d5a-00000000%04x"', value),
        right.replace('"question.support"', value),
        right.replace('{"question":"nosuchquestion000000","supported":true}', value),
        right.replace('"nosuchquestion000000"', value),
        right.replace("true", value),
        right.replace('"args"', f'"more":{value},"args"'),
        right.replace('"supported"', f'"more":{value},"supported"'),
    ]
    before = version(server)
    for number, shape in enumerate(shapes, 1):
        for event in ("command", "watch"):
            attacker._last += 1
            attacker.send(f'42{attacker._last}["{event}",{shape.replace("%04x", f"{number:04x}")}]')
    attacker.settle()
    for event in ("clock", "here"):
        attacker._last += 1
        attacker.send(f'42{attacker._last}["{event}",{value}]')
    attacker.settle()
    acks = [ack for ack in attacker.acks.values() if "ok" in ack]
    assert len(acks) == len(shapes)
    assert not any(ack["ok"] for ack in acks)
    assert {ack["code"] for ack in acks} <= {"wrong_type", "id_invalid", "unknown_command", "unknown_keys", "missing", "characters", "question.unknown"}
    assert version(server) == before


def test_a_nest_of_5000_in_a_command(server: Server, attacker: Phone) -> None:
    for deep in ("[" * 5_000 + "]" * 5_000, '{"a":' * 2_000 + "1" + "}" * 2_000):
        attacker.send(f'421["command",{{"id":"2f5c3b66-4b6f-4d6c-9d5a-000000000001","name":"question.ask","args":{{"text":{deep}}}}}]')
    attacker._last = 100
    attacker.settle()
    assert not attacker.acks.get(1, {"ok": False})["ok"]


def frame(data: bytes, *, first: bool, final: bool, opcode: int = 1, rsv: int = 0) -> bytes:
    head = (0x80 if final else 0) | rsv | (opcode if first else 0)
    size = bytes([0x80 | len(data)]) if len(data) < 126 else struct.pack("!BH", 0x80 | 126, len(data))
    return bytes([head]) + size + bytes(4) + data


@BOTH
def test_fragments_that_never_end(server: Server, attacker: Phone) -> None:
    """200 kB of unfinished fragments, each of them small: the sum is bounded, and the connection ended."""
    plain = attacker.ws.sock
    assert plain is not None
    sent = 0
    for number in range(100):
        try:
            plain.sendall(frame(b"4" + b"x" * 1_999, first=number == 0, final=False))
            attacker.until(lambda: True)
            attacker._read(0.1 if number % 10 == 9 else 0.001)
        except (Gone, OSError):
            break
        sent += 2_000
    assert 14_000 <= sent <= 40_000
    assert attacker.ended()


HUGE = {
    "a message of 64 KB": [frame(b"4" + b"x" * 65_000, first=True, final=True)],
    "a message of a gigabyte": [bytes([0x81, 0x80 | 127]) + struct.pack("!Q", 1 << 30) + bytes(4) + b"x" * 20_000],
    "a ping of 200 bytes": [bytes([0x89, 0x80 | 126]) + struct.pack("!H", 200) + bytes(4) + b"x" * 200],
    "compressed without asking": [frame(b"\xaa\x56\x4a\x2d\x2a\x06\x00", first=True, final=True, rsv=0x40)],
    "an unknown opcode": [frame(b"x", first=True, final=True, opcode=3)],
    "no mask": [bytes([0x81, 2]) + b"42"],
    "text that is no UTF-8": [frame(b"42\xff\xfe", first=True, final=True)],
    "a continuation of nothing": [frame(b"x", first=False, final=True)],
    "a close of one byte": [bytes([0x88, 0x81]) + bytes(4) + b"x"],
}


@BOTH
@pytest.mark.parametrize("name", HUGE)
def test_frames_against_the_protocol_end_the_connection(server: Server, attacker: Phone, name: str) -> None:
    plain = attacker.ws.sock
    assert plain is not None
    for each in HUGE[name]:
        plain.sendall(each)
    assert attacker.ended()


def test_a_flood_from_one_does_not_slow_the_others(server: Server, attacker: Phone) -> None:
    """A bot sends 1,000 questions: ten are taken, and a legitimate phone beside it is acknowledged in time."""
    numbers = [attacker.emit("command", ask(f"Spam {number}")) for number in range(1_000)]
    serves(server)
    acks = [attacker.answer(number, 60) for number in numbers]
    assert sum(ack["ok"] for ack in acks) == 10
    refused = [ack for ack in acks if not ack["ok"]]
    assert {ack["code"] for ack in refused} == {"slow_down"}
    assert all(0 < ack["data"]["retry_ms"] <= 30_000 for ack in refused)


def test_what_a_stranger_sends_of_the_machine(server: Server, attacker: Phone) -> None:
    for wish in (
        command("question.approve", {"question": "x"}, command_id="~deadline:1:2"),
        {**command("panel.end", {}), "as": "moderator"},
        {**command("panel.end", {}), "machine": True},
        {**command("panel.end", {}), "grants": [["link", 1]]},
        {**command("panel.end", {}), "token": "x", "now": 0},
    ):
        ack = attacker.call("command", wish, PATIENCE)
        assert not ack["ok"]
        assert ack["code"] in {"id_invalid", "wrong_type", "forbidden"}
