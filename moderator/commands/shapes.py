"""The kinds of argument that commands share, with what they refuse."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from moderator.domain import ids, text
from moderator.domain.refusals import Refused

RowId = Annotated[str, StringConstraints(min_length=1, max_length=32, pattern=r"^[a-z0-9]+$")]
"""The id of a row that exists."""
NewId = Annotated[str, StringConstraints(min_length=16, max_length=32, pattern=r"^[a-z0-9]+$")]
"""The id of a row that the client makes."""
Secret = Annotated[str, StringConstraints(min_length=22, max_length=64, pattern=r"^[A-Za-z0-9_-]+$")]
Words = Annotated[str, StringConstraints(max_length=20_000)]
"""Human text; its true limit is in graphemes and is checked by ``text.clean``."""
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=35)]
Group = Literal["state", "un", "nhri", "local", "civil", "academia", "media", "other"]
Channel = Literal["room", "online", "paper"]
Reason = Literal["off_topic", "harassment", "personal_data", "advertising", "not_a_question", "duplicate", "unsafe"]
Duration = Annotated[int, Field(ge=1_000, le=86_400_000)]

NAME_LIMIT = 120
LINE_LIMIT = 200


def name(value: str | None, field: str, limit: int = NAME_LIMIT) -> str | None:
    """An optional line of text: blank is none."""
    if value is None or not value.strip():
        return None
    return text.line(value, field=field, limit=limit)


def free(taken: object, row_id: str) -> str:
    """``row_id`` if no row has it yet. Refuses ``id_reused``."""
    if taken is not None or not ids.is_row_id(row_id):
        raise Refused("id_reused")
    return row_id


LinkRole = Literal["organiser", "moderator", "co-moderator", "timekeeper", "panellist", "opening", "display", "stage", "booth", "technician"]
