"""The kinds of argument that commands share, with what they refuse."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, Field, StringConstraints

from moderator.domain import ids, text
from moderator.domain.refusals import Refused

T = TypeVar("T")

RowId = Annotated[str, StringConstraints(min_length=1, max_length=32, pattern=r"^[a-z0-9]+$")]
"""The id of a row that exists."""
NewId = Annotated[str, StringConstraints(min_length=16, max_length=32, pattern=r"^[a-z0-9]+$")]
"""The id of a row that the client makes."""
Secret = Annotated[str, StringConstraints(min_length=22, max_length=64, pattern=r"^[A-Za-z0-9_-]+$")]
Words = Annotated[str, StringConstraints(max_length=20_000)]
"""Human text; its true limit is in graphemes and is checked by ``text.clean``."""
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=35)]
Group = Literal["state", "un", "nhri", "local", "civil", "academia", "media", "youth", "business", "other"]
Channel = Literal["room", "online", "paper"]
Reason = Literal["off_topic", "harassment", "personal_data", "advertising", "not_a_question", "duplicate", "unsafe"]
Duration = Annotated[int, Field(ge=1_000, le=86_400_000)]
Place = Annotated[int, Field(ge=1, le=1_000)]
"""Counted from 1; beyond the end is the end."""


def _day(value: str) -> str:
    """A day that the calendar has; pydantic wants a ValueError for any other."""
    return date.fromisoformat(value).isoformat()


Day = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), AfterValidator(_day)]
"""A day of the calendar, ``YYYY-MM-DD``."""

NAME_LIMIT = 120
LINE_LIMIT = 200


def name(value: str | None, field: str, limit: int = NAME_LIMIT) -> str | None:
    """An optional line of text: blank is none."""
    if value is None or not value.strip():
        return None
    return text.line(value, field=field, limit=limit)


def own_words(phrase: str, words: str | None, limit: int) -> str | None:
    """The line that goes with the phrase ``own``, and with no other. Refuses ``wrong_type`` for anything else."""
    if (phrase == "own") is not (words is not None):
        raise Refused("wrong_type", field="text")
    return None if words is None else text.line(words, field="text", limit=limit)


def few(values: Sequence[T], field: str, most: int) -> Sequence[T]:
    """``values`` as they are. Refuses ``too_many`` with the limit."""
    if len(values) > most:
        raise Refused("too_many", field=field, limit=most)
    return values


def free(taken: object, row_id: str) -> str:
    """``row_id`` if no row has it yet. Refuses ``id_reused``."""
    if taken is not None or not ids.is_row_id(row_id):
        raise Refused("id_reused")
    return row_id


LinkRole = Literal[
    "organiser", "moderator", "co-moderator", "timekeeper", "note-taker", "panellist", "opening", "display", "stage", "booth", "technician", "reader", "remote"
]


def among(known: Iterable[str]) -> AfterValidator:
    """What lets a word through that is one of ``known``, where those are data and not written out as a Literal."""
    names = frozenset(known)

    def check(name: str) -> str:
        if name not in names:
            raise ValueError(name)
        return name

    return AfterValidator(check)
