"""The load driver counts right: what reached each phone, how often, and how long acks took."""

import json
import zlib
from collections.abc import Iterator

import pytest

from bench.fleet import DriverError, Fleet, share
from bench.frames import Inflater, agreed, frame, split
from bench.tally import Tally
from tests.server.wire import holder, row_id, secret, visitor
from tests.servers import Server, running

PHONES = 10


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("phones") / "data", TOKEN_AGE="0") as server:
        yield server


def test_every_phone_has_each_delta_once_and_every_ack_is_counted(server: Server) -> None:
    chair = holder(server, "moderator")
    question = {"question": row_id(), "secret": secret(), "text": "Does each phone hear of this once?"}
    visitor(server).do("question.ask", question)
    with Fleet(drivers=2) as fleet:
        joined = fleet.connect(server.url, PHONES, {"panel": server.code, "as": "public"}, rate=100)
        assert joined["states"] == {"joined": PHONES}
        assert len(joined["took"]) == PHONES
        fleet.all("marks", patterns={"delta": r'"id":"([a-f0-9]{20})"'})
        chair.do("question.approve", {"question": question["question"]})
        heard = fleet.expect("delta", PHONES, mark=question["question"], within=10)
        assert heard["count"] == PHONES
        assert heard["first"] <= heard["last"]
        told = fleet.collect()
        assert told["events"]["delta"]["count"] == PHONES
        assert told["marks"]["delta"][question["question"]]["count"] == PHONES
        fleet.all("command", name="question.support", args={"question": question["question"], "supported": True})
        told = fleet.collect()
        assert told["codes"]["question.support"] == {"ok": PHONES}
        assert len(told["acks"]["question.support"]) == PHONES
        assert min(told["acks"]["question.support"]) > 0
        assert told["unanswered"] == 0
    assert chair.fresh().rows["tallies"][str(question["question"])]["voices"] == PHONES + 1


def test_a_phone_that_does_not_read_is_not_counted_until_it_wakes(server: Server) -> None:
    chair = holder(server, "moderator")
    with Fleet() as fleet:
        fleet.connect(server.url, PHONES, {"panel": server.code, "as": "public"}, rate=100)
        fleet.collect()
        fleet.all("stall", first=0, last=3)
        chair.do("panel.set", {"question_limit": 321})
        assert fleet.expect("delta", PHONES, within=0.5)["count"] == PHONES - 3
        fleet.all("wake", first=0, last=3)
        assert fleet.expect("delta", PHONES, within=10)["count"] == PHONES
        assert fleet.collect()["least"] >= 1


def test_a_phone_that_is_not_let_in_is_no_phone_that_joined(server: Server) -> None:
    with Fleet() as fleet, pytest.raises(DriverError, match=r"0 of 1 phones joined: .*refused"):
        fleet.connect(server.url, 1, {"panel": "NONE", "as": "public"}, within=10)


def test_frames_that_come_in_pieces_or_together_are_the_same_frames() -> None:
    messages = [b"2", b'42["delta",{}]', b"x" * 200, b"y" * 70_000]
    wire = b"".join(_unmasked(each) for each in messages)
    assert split(wire) == ([(0x81, each) for each in messages], b"")
    for cut in (1, 3, len(wire) - 1, 70_100):
        before, rest = split(wire[:cut])
        after, end = split(rest + wire[cut:])
        assert ([payload for _, payload in before + after], end) == (messages, b"")


def test_compressed_messages_are_read_with_and_without_a_window() -> None:
    for forgets in (False, True):
        inflate = Inflater(forgets=forgets)
        assert [inflate(each) for each in _compressed([b"again and again", b"again and again"], forgets=forgets)] == [b"again and again"] * 2
    assert agreed(b"HTTP/1.1 101 X\r\nSec-WebSocket-Extensions: permessage-deflate; client_max_window_bits=15") is not None
    assert agreed(b"HTTP/1.1 101 X\r\nUpgrade: websocket") is None


def test_what_is_counted_stands_under_its_name_mark_and_size() -> None:
    tally = Tally()
    tally.look_for({"delta": r'"to":(\d+)'})
    for number, at in ((7, 10), (7, 30), (8, 20)):
        tally.seen(b'42["delta",{"to":%d}]' % number).at.append(at)
    tally.seen(b'42["pulse",{"to":7}]').at.append(40)
    assert tally.events() == {"delta": {"count": 3, "bytes": 60}, "pulse": {"count": 1, "bytes": 20}}
    assert {mark: (of["count"], of["first"], of["last"]) for mark, of in tally.marks()["delta"].items()} == {"7": (2, 10, 30), "8": (1, 20, 20)}
    tally.ack("question.ask", 5_000_000, json.dumps([{"ok": False, "code": "slow_down"}]).encode())
    assert (list(tally.acks["question.ask"]), tally.codes["question.ask"]) == ([5.0], {"slow_down": 1})


def test_phones_are_shared_out_whole() -> None:
    assert [list(share(count, 3)) for count in (9, 10, 11, 2)] == [[3, 3, 3], [4, 3, 3], [4, 4, 3], [1, 1, 0]]


def _unmasked(payload: bytes) -> bytes:
    """As a server sends it."""
    if len(payload) > 65_535:
        return b"\x81\x7f" + len(payload).to_bytes(8, "big") + payload
    masked = frame(payload)
    head = masked[: len(masked) - len(payload) - 4]
    return bytes((head[0], head[1] & 0x7F)) + head[2:] + payload


def _compressed(messages: list[bytes], *, forgets: bool) -> list[bytes]:
    stream, told = zlib.compressobj(wbits=-15), []
    for each in messages:
        if forgets:
            stream = zlib.compressobj(wbits=-15)
        told.append((stream.compress(each) + stream.flush(zlib.Z_SYNC_FLUSH)).removesuffix(b"\0\0\xff\xff"))
    return told
