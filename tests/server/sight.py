"""What a client has seen so far: the view of a page, put together from deltas as docs/protocol.md has it."""

from typing import Any

Json = dict[str, Any]
Rows = dict[str, dict[str, Json]]


class View:
    """What docs/protocol.md §3 says of applying a delta."""

    def __init__(self) -> None:
        self.epoch, self.version = "", 0
        self.header: Json = {}
        self.rows: Rows = {}

    def apply(self, delta: Json) -> bool:
        """Put a delta into place; whether to ask again."""
        if delta["epoch"] != self.epoch and delta["from"] != 0:
            return True
        if delta["epoch"] == self.epoch and delta["to"] <= self.version:
            return False
        if delta["from"] > self.version:
            return True
        if delta["from"] == 0:
            self.rows = {}
        for noun, rows in delta["up"].items():
            self.rows.setdefault(noun, {}).update({row["id"]: row for row in rows})
        for noun, ids in delta["gone"].items():
            for each in ids:
                self.rows.get(noun, {}).pop(each, None)
        self.epoch, self.version, self.header = delta["epoch"], delta["to"], delta["header"]
        return False

    def seen(self) -> tuple[str, int, Json, Rows]:
        """Everything that a screen would show."""
        return self.epoch, self.version, self.header, {noun: rows for noun, rows in self.rows.items() if rows}
