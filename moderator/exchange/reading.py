"""Reading a document in a process of its own: what is asked of it, its limits, and what its answer means. How it is read stands in documents.py."""

import json
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any, Final, Protocol

from moderator.child import ChildError, TooHeavyError
from moderator.domain.refusals import Refused

MOST_BYTES: Final = 5_000_000
SECONDS: Final = 10.0
MEMORY: Final = 256 * 1024 * 1024
"""Address space, in bytes. With both libraries a process takes 46 MB, and 60 with the longest document that is read."""

ReadNote = dict[str, Any]
"""``{text, note, marks, unplaced}``: plain JSON, as it comes out of the process."""


class Apart(Protocol):
    """How a process of its own is asked: ``Runtime.run_child``."""

    def __call__(self, module: str, args: Sequence[str], data: bytes, *, seconds: float, memory: int) -> bytes:
        """What ``answer(args, data)`` of this module gives."""


def read_document(run_child: Apart, name: str, data: bytes) -> str:
    """The text of a document that somebody chose: ``name`` as their device calls it, ``data`` its bytes. Refuses as ``asked`` does."""
    return str(asked(run_child, "moderator.exchange.documents", name, data)["text"])


def read_note(run_child: Apart, name: str, data: bytes) -> ReadNote:
    """What a note says that somebody chose or pasted; ``name`` is empty for what was pasted. Refuses as ``asked`` does."""
    read: ReadNote = asked(run_child, "moderator.exchange.notes", name, data)["read"]
    return read


def asked(run_child: Apart, module: str, name: str, data: bytes) -> dict[str, Any]:
    """What a module that reads documents answers: its ``answer`` gives JSON, ``{ok: true, …}`` or ``{ok: false, code, data}``.

    Refuses with `note.too_big` {limit} in MB, `note.too_heavy` past the limits of time and memory, `busy`, and whatever the module refuses with.
    """
    if len(data) > MOST_BYTES:
        raise Refused("note.too_big", limit=MOST_BYTES // 1_000_000)
    try:
        answer: dict[str, Any] = json.loads(run_child(module, [ending(name)], data, seconds=SECONDS, memory=MEMORY))
    except TooHeavyError:
        raise Refused("note.too_heavy") from None
    except ChildError:
        raise Refused("note.unreadable") from None
    if not answer["ok"]:
        raise Refused(answer["code"], **answer["data"])
    return answer


def ending(name: str) -> str:
    """The ending of a file's name, in small letters: the one thing of a name that a process is told."""
    suffix = PurePath(name).suffix.lower()
    return suffix if suffix[1:].isalnum() and suffix.isascii() and len(suffix) < len(".markdown") + 1 else ""
