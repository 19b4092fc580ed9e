"""The bytes of a record become a record again, or are refused: whatever is not exactly of its shape, and whatever refers to nothing. Writing its rows is the store's."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pydantic import ValidationError

from moderator.child import ChildError
from moderator.domain.refusals import Refused
from moderator.exchange.exporters.json_record import json_bytes
from moderator.exchange.reading import Apart
from moderator.exchange.record_shapes import INSIDE, RECORD, REFERENCES
from moderator.store import recorded

MOST_BYTES: Final = 20_000_000
MODULE: Final = "moderator.exchange.restoring"
SECONDS: Final = 20.0
MEMORY: Final = 768 * 1024 * 1024
MOST_ROWS: Final = 20_000
"""Of all nouns and the log together: they are written at once, and for so long no command of another panel is taken."""
SCHEMAS: Final = frozenset({1})


def read_apart(run_child: Apart, data: bytes) -> dict[str, Any]:
    """``read`` in a process of its own, since a file from elsewhere may be made to be heavy; refuses as that does."""
    if len(data) > MOST_BYTES:
        raise Refused("record.unreadable")
    try:
        answered: dict[str, Any] = json.loads(run_child(MODULE, [], data, seconds=SECONDS, memory=MEMORY))
    except ChildError:
        raise Refused("record.unreadable") from None
    if "refused" in answered:
        raise Refused(answered["refused"], **answered["data"])
    return answered


def answer(_args: Sequence[str], data: bytes) -> bytes:
    """What a process of its own is asked: the record, or why it is refused."""
    try:
        return json_bytes(read(data))
    except Refused as refused:
        return json.dumps({"refused": refused.code, "data": refused.data}).encode()


def read(data: bytes) -> dict[str, Any]:
    """The record that these bytes hold. Refuses ``record.unreadable``, and ``record.schema`` {schema} for one of a shape that this version does not know."""
    found = _parsed(data)
    schema = found.get("schema")
    if not isinstance(schema, int):
        raise Refused("record.unreadable")
    if schema not in SCHEMAS:
        raise Refused("record.schema", schema=schema)
    try:
        RECORD.validate_python(found)
    except (ValidationError, RecursionError):
        raise Refused("record.unreadable") from None
    if sum(len(found[noun]) for noun in (*recorded.NOUNS, "log")) > MOST_ROWS:
        raise Refused("record.unreadable")
    _refuse_loose(found)
    return found


def _parsed(data: bytes) -> dict[str, Any]:
    if len(data) > MOST_BYTES:
        raise Refused("record.unreadable")
    try:
        found = json.loads(data, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise Refused("record.unreadable") from None
    if not isinstance(found, dict):
        raise Refused("record.unreadable")
    return found


def _no_number(name: str) -> float:
    raise ValueError(name)


def _refuse_loose(record: Mapping[str, Any]) -> None:
    """Refuses ids that stand twice and references to what is not there."""
    every = [row["id"] for noun in recorded.NOUNS for row in record[noun]]
    known = {noun: {row["id"] for row in record[noun]} for noun in recorded.NOUNS}
    is_loose = any(row_id not in known[noun] for noun, row_id in _references(record))
    if is_loose or len(set(every)) != len(every) or len({row["number"] for row in record["log"]}) != len(record["log"]):
        raise Refused("record.unreadable")


def _references(record: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for noun, rows in {"panel": [record["panel"]], **{noun: record[noun] for noun in recorded.NOUNS}}.items():
        for row in rows:
            yield from ((target, row[name]) for name, target in REFERENCES.items() if row.get(name) is not None)
            yield from INSIDE[noun](row) if noun in INSIDE else ()
