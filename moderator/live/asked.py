"""What comes in from outside, before anything of it is believed: the shapes of a command and of a handshake."""

from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from moderator.domain import ids
from moderator.domain.refusals import Refused
from moderator.domain.roles import Audience
from moderator.projections.mine import MOST_SECRETS

As = Annotated[Audience, Field(alias="as", strict=False)]
Shape = TypeVar("Shape", bound="Strict")


class Strict(BaseModel):
    """No coercion, no unknown keys."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class Asked(Strict):
    """A command; its arguments are typed later, by its own shape. A socket's ``as`` is that of its handshake."""

    id: Any
    audience: As = Audience.PUBLIC
    name: str
    args: dict[str, Any]


class Handshake(Strict):
    """What a socket says when it connects; ``back`` that its page was here before and only comes back, ``since`` how far its view has come."""

    panel: str
    audience: As
    back: bool = False
    since: str = ""


class Signal(Strict):
    """A signal of the room's pulse. A socket's ``as`` is that of its handshake."""

    audience: As = Audience.PUBLIC
    kind: Literal["cant_hear", "too_fast"]
    on: bool


class Secrets(Strict):
    """The secrets of things whose fate is asked for."""

    secrets: Annotated[list[str], Field(max_length=MOST_SECRETS)]


def read(shape: type[Shape], body: object) -> Shape:
    """``body`` in this shape. Refuses ``wrong_type`` with the field."""
    try:
        return shape.model_validate(body)
    except ValidationError as error:
        where = error.errors(include_url=False, include_context=False, include_input=False)[0]["loc"]
        raise Refused("wrong_type", field=str(where[0])[:64] if where else "body") from None


def secrets(body: object) -> list[str]:
    """The secrets, each of the right shape. Refuses ``wrong_type``."""
    given = read(Secrets, body).secrets
    if not all(ids.is_secret(each) for each in given):
        raise Refused("wrong_type", field="secrets")
    return given
