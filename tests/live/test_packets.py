"""What may come in over a socket: a table of hostile packets, and random ones."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from socketio.packet import ACK, CONNECT, DISCONNECT, EVENT

from moderator.live.packets import EVENTS, StrictPacket

HOSTILE = {
    "binary": b"\x04whatever",
    "a binary event": '51-["command",{"_placeholder":true,"num":0}]',
    "a binary ack": '61-1[{"_placeholder":true,"num":0}]',
    "a binary event without end": '59999999-["command"]',
    "a connect as an event": '2["connect"]',
    "a disconnect as an event": '2["disconnect"]',
    "a forged reason": '2["disconnect","forged"]',
    "a message event": '2["message","hello"]',
    "an unknown event": '2["admin",{}]',
    "an event in capitals": '2["COMMAND",{}]',
    "an event with a space": '2["command ",{}]',
    "an event without name": "2[]",
    "an event without array": '2{"command":1}',
    "an event that is a word": '2"command"',
    "an event without data": "2",
    "a name that is a number": "2[1]",
    "a name that is a list": '2[["command"]]',
    "a name that is null": "2[null]",
    "two arguments": '2["command",{},{}]',
    "many arguments": '2["command"' + ",{}" * 1_000 + "]",
    "another namespace": '2/admin,["command",{}]',
    "a connect to another namespace": "0/admin,{}",
    "a connect error": '4{"message":"no"}',
    "an unknown type": "7",
    "a type that is a word": "x",
    "a type beyond ASCII": "é",
    "half of a JSON": '2["command",{"id"',
    "not JSON at all": "2[command]",
    "nested 5,000 deep": '2["command",' + "[" * 5_000 + "]" * 5_000 + "]",
    "nested 5,000 deep and open": '2["command",' + '{"a":' * 5_000,
    "a number of 5,000 digits": '2["command",' + "9" * 5_000 + "]",
    "an ack id of 5,000 digits": "2" + "1" * 5_000 + '["clock"]',
}
"""Packets that end before any handler; NaN and its like pass here and are refused by the shapes of commands."""

FINE = {
    "a command": ('2["command",{"id":"x"}]', EVENT),
    "a command that wants an ack": ('21["command",{"id":"x"}]', EVENT),
    "a clock without argument": ('20["clock"]', EVENT),
    "a watch": ('2["watch",{"secrets":[]}]', EVENT),
    "a signal": ('2["signal",{"kind":"cant_hear","on":true}]', EVENT),
    "an answer to a pulse": ('2["here",{}]', EVENT),
    "a connect": ('0{"panel":"X"}', CONNECT),
    "a connect without auth": ("0", CONNECT),
    "a disconnect": ("1", DISCONNECT),
    "an ack": ("31[]", ACK),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_packet_reaches_no_handler(name: str) -> None:
    with pytest.raises(ValueError):
        StrictPacket(encoded_packet=HOSTILE[name])


@pytest.mark.parametrize("name", FINE)
def test_a_packet_of_ours_is_understood(name: str) -> None:
    text, kind = FINE[name]
    packet = StrictPacket(encoded_packet=text)
    assert packet.packet_type == kind
    assert kind != EVENT or packet.data[0] in EVENTS


def test_the_names_of_the_life_cycle_are_no_events() -> None:
    assert not EVENTS & {"connect", "disconnect", "connect_error", "message"}


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(min_size=1), st.from_regex(r"[0-9]{1,3}(-|/[a-z]*,)?[\[{\"].{0,40}"), st.binary(min_size=1)))
@example('2["clock",NaN]')
@example('2["clock",1e999]')
def test_any_packet_is_understood_or_refused_and_nothing_else(encoded: str | bytes) -> None:
    try:
        packet = StrictPacket(encoded_packet=encoded)
    except ValueError:
        return
    assert packet.packet_type in {CONNECT, DISCONNECT, EVENT, ACK}
    assert packet.namespace in {None, "/"}
    assert packet.packet_type != EVENT or (packet.data[0] in EVENTS and len(packet.data) <= 2)
