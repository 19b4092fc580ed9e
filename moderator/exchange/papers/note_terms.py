"""The words for a glossary that stand in a concept note, read in a process of its own; those of the panel itself are gathered in glossary.py."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from moderator.domain.note import reader
from moderator.domain.refusals import Refused


def answer(_args: Sequence[str], data: bytes) -> bytes:
    """Terms of a note as JSON; people are left out, since the panel knows them better by now. What is no note has none."""
    try:
        found = reader.read(data.decode()).glossary
    except Refused:
        return b"[]"
    return json.dumps([asdict(term) for term in found if term.kind != "name"]).encode()
