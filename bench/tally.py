"""What phones received: how often, how big, when, and how long acks took; receiving it is done elsewhere."""

import json
import re
from array import array
from collections import Counter, defaultdict
from typing import Any, Final

MILLION: Final = 1e6
QUANTILES: Final = {"p50": 0.50, "p95": 0.95, "p99": 0.99}


class Seen:
    """All arrivals of events alike in name, marks and size, as ns of the monotonic clock in order of arrival."""

    __slots__ = ("at", "marks", "name", "size")

    def __init__(self, name: str, marks: frozenset[str], size: int) -> None:
        self.name, self.marks, self.size = name, marks, size
        self.at = array("q")


class Tally:
    """Everything since the last ``clear``."""

    def __init__(self) -> None:
        self.patterns: dict[str, re.Pattern[bytes]] = {}
        """Event → what to look for in its payload; each first group that is found is a mark."""
        self.acks: dict[str, array[float]] = defaultdict(lambda: array("d"))
        """Name of a command or event → ms from when it was due until its ack."""
        self.codes: dict[str, Counter[str]] = defaultdict(Counter)
        self._seen: dict[tuple[str, frozenset[str], int], Seen] = {}

    def look_for(self, patterns: dict[str, str]) -> None:
        """Event → regular expression; what was counted before has no such marks."""
        self.patterns |= {name: re.compile(pattern.encode()) for name, pattern in patterns.items()}

    def clear(self) -> None:
        """Forget what was counted; the patterns stay."""
        self.acks.clear()
        self.codes.clear()
        self._seen.clear()

    def seen(self, message: bytes) -> Seen:
        """Where an arrival of this Socket.IO event (``42["name",…]``) is to be noted."""
        name = message[4 : message.index(b'"', 4)].decode()
        pattern = self.patterns.get(name)
        marks = frozenset(each.decode() for each in pattern.findall(message)) if pattern else frozenset()
        key = (name, marks, len(message))
        found = self._seen.get(key)
        if found is None:
            found = self._seen[key] = Seen(*key)
        return found

    def ack(self, name: str, took: int, answer: bytes) -> None:
        """Note an ack (``[{…}]``) that came ``took`` ns after its event was due."""
        self.acks[name].append(took / MILLION)
        values = json.loads(answer)
        first = values[0] if values and isinstance(values[0], dict) else {}
        self.codes[name]["ok" if first.get("ok", True) else str(first.get("code"))] += 1

    def arrived(self, name: str, mark: str | None = None) -> int:
        """How many events of this name, or of those with this mark, have come."""
        return sum(len(each.at) for each in self._seen.values() if each.name == name and (mark is None or mark in each.marks))

    def spread(self, name: str, mark: str) -> dict[str, Any]:
        """How the arrivals of one mark spread; nothing where none has come."""
        at = [moment for each in self._seen.values() if each.name == name and mark in each.marks for moment in each.at]
        return arrivals(at) if at else {}

    def acknowledged(self) -> int:
        """How many acks have come."""
        return sum(len(took) for took in self.acks.values())

    def events(self) -> dict[str, dict[str, int]]:
        """Event → ``count`` and ``bytes`` (of messages, before compression)."""
        sums: dict[str, dict[str, int]] = {}
        for each in self._seen.values():
            of = sums.setdefault(each.name, {"count": 0, "bytes": 0})
            of["count"] += len(each.at)
            of["bytes"] += len(each.at) * each.size
        return sums

    def marks(self, *, raw: bool = False) -> dict[str, dict[str, dict[str, Any]]]:
        """Event → mark → ``count``, ``first``, ``p50``, ``p95``, ``p99`` and ``last`` arrival in ns; with ``raw`` all of them as ``at``, too."""
        gathered: dict[str, dict[str, list[int]]] = {}
        for each in self._seen.values():
            for mark in each.marks:
                gathered.setdefault(each.name, {}).setdefault(mark, []).extend(each.at)
        return {name: {mark: arrivals(at, raw=raw) for mark, at in marks.items()} for name, marks in gathered.items()}


def arrivals(at: list[int], *, raw: bool = False) -> dict[str, Any]:
    """How arrivals spread, in ns."""
    at = sorted(at)
    spread = {"count": len(at), "first": at[0], "last": at[-1], **{name: at[int(part * (len(at) - 1))] for name, part in QUANTILES.items()}}
    return spread | ({"at": at} if raw else {})
