"""What a room was sent last: a page without a websocket hears the same as those that have one, and its view is not read."""

from collections import deque
from typing import Final

from moderator.domain.ids import Instant
from moderator.projections.seeing import Shown
from moderator.projections.view import Cursor, Delta

MOST: Final = 48
"""Deltas. The public is sent five a second at most, and a page asks every six seconds at the most seldom (pacing.py, and a fifth)."""


class Lately:
    """The last deltas of one room, each of which begins where the one before it ends."""

    def __init__(self) -> None:
        self._deltas = deque[Delta](maxlen=MOST)

    def add(self, delta: Delta) -> None:
        """It is being sent. After a whole view nobody can be told what went before."""
        if not delta.since:
            self._deltas.clear()
        else:
            self._deltas.append(delta)

    def after(self, since: Cursor, now: Instant) -> Delta | None:
        """What was told after ``since`` as one delta, with ``now`` on it; None where that is not known, so that it must be read."""
        deltas = list(self._deltas)
        if not deltas or since.epoch != deltas[0].epoch or not deltas[0].since <= since.version <= deltas[-1].to:
            return None
        last, up, gone = deltas[-1], dict[str, dict[str, Shown]](), dict[str, dict[str, None]]()
        for delta in deltas:
            if delta.to <= since.version:
                continue
            for noun, rows in delta.up.items():
                up.setdefault(noun, {}).update({row["id"]: row for row in rows})
                for row in rows:
                    gone.get(noun, {}).pop(row["id"], None)
            for noun, ids in delta.gone.items():
                gone.setdefault(noun, {}).update(dict.fromkeys(ids))
                for row_id in ids:
                    up.get(noun, {}).pop(row_id, None)
        return Delta(
            last.epoch, since.version, last.to, now, last.header, {noun: list(rows.values()) for noun, rows in up.items() if rows},
            {noun: list(ids) for noun, ids in gone.items() if ids},
        )  # fmt: skip

    def forget(self) -> None:
        """Everything."""
        self._deltas.clear()
