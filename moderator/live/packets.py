"""What may come in over a socket: text events with one argument and a known name. Everything else is dropped unheard."""

import json
from typing import Any, Final

import engineio.json
from socketio.packet import ACK, CONNECT, DISCONNECT, EVENT, Packet

EVENTS: Final = frozenset({"command", "watch", "clock", "here", "signal"})
"""Also the wall against forged lifecycle events: "connect" and "disconnect" are no names that a client may send."""
KINDS: Final = frozenset({CONNECT, DISCONNECT, EVENT, ACK})


_ENCODER: Final = json.JSONEncoder(separators=(",", ":"))
_DECODER: Final = json.JSONDecoder(parse_int=engineio.json._safe_int)  # noqa: SLF001 - refuses numbers that would take seconds to read


class _Json:
    """The module ``json`` as Socket.IO calls it, which would make an encoder and a decoder for every packet."""

    @staticmethod
    def dumps(data: Any, **_as_it_is: Any) -> str:
        return _ENCODER.encode(data)

    @staticmethod
    def loads(text: str) -> Any:
        return _DECODER.decode(text)


class StrictPacket(Packet):  # type: ignore[misc]  # python-socketio ships no types
    """Refuses binary attachments, which the stack collects without bound, other namespaces, and events that are not ours."""

    uses_binary_events = False
    json = _Json

    def decode(self, encoded_packet: Any) -> int:
        """Decode, or raise ValueError."""
        if not isinstance(encoded_packet, str):
            raise ValueError("binary")  # noqa: TRY004 - the caller expects one kind of error
        try:
            attachments: int = super().decode(encoded_packet)
        except (RecursionError, TypeError) as error:
            raise ValueError("malformed") from error
        if attachments or self.packet_type not in KINDS or self.namespace not in {None, "/"}:
            raise ValueError("kind")
        if self.packet_type == EVENT:
            self._check_event()
        return 0

    def _check_event(self) -> None:
        match self.data:
            case [str(name), *rest] if name in EVENTS and len(rest) <= 1:
                return
        raise ValueError("event")
