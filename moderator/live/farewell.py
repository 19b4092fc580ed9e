"""Ending a connection with a word of why."""

from typing import Final

from moderator.live.fanout import Fanout
from moderator.live.members import Member, Members, room_name
from moderator.runtime import Runtime

PATIENCE: Final = 0.5
"""Seconds that a socket has to read why it is being closed."""


class Farewell:
    """Says why, then closes: a socket that does not read is closed all the same."""

    def __init__(self, runtime: Runtime, members: Members, fanout: Fanout) -> None:
        self._runtime, self._members, self._fanout = runtime, members, fanout

    def __call__(self, member: Member, code: str) -> None:
        """Drop one socket; from here on it hears nothing of its room."""
        self._fanout.leave(member.sid, room_name(member.door.panel_id, member.door.viewer.key))
        self._fanout.to_socket(member.sid, "bye", {"code": code})
        self._members.leave(member.sid)
        self._runtime.spawn(self._close_later, member.sid)

    def _close_later(self, sid: str) -> None:
        self._runtime.sleep(PATIENCE)
        self._fanout.close(sid)
