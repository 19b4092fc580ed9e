"""A record as JSON: the same record is always the same bytes."""

import json
from collections.abc import Mapping
from typing import Any


def json_bytes(record: Mapping[str, Any]) -> bytes:
    """UTF-8, keys in order, one line."""
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n"
