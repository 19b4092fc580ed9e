"""The registry of commands: name → shape, handler, who may. A command that is not listed here does not exist."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError
from sqlalchemy.orm import Session

from moderator.domain import ids
from moderator.domain.ids import Instant, Millis
from moderator.domain.refusals import Refused
from moderator.domain.roles import Role
from moderator.store.models import Panel


class Args(BaseModel):
    """The arguments of a command: strict types, and unknown keys are refused, so that no column can be set by naming it."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


@dataclass(frozen=True)
class Inverse:
    """The command that takes another one back: ids and states, never text."""

    name: str
    args: dict[str, Any]


@dataclass(frozen=True)
class Sender:
    """Who sends a command, as the database knows it. ``token_age`` is None for those who are not participants."""

    role: Role
    name: str
    link: str | None = None
    person: str | None = None
    token: str | None = None
    token_age: Millis | None = None


@dataclass(frozen=True)
class Context:
    """What a handler is given. It never reads a clock: ``now`` is panel time, ``server_now`` the server's own."""

    session: Session
    panel: Panel
    sender: Sender
    version: int
    now: Instant
    server_now: Instant
    voice: Callable[[str], str]
    """Question id → the unlinkable key of this participant's voice."""
    is_seat: Callable[[str, str], bool]
    """Typed code, seat id → whether it is the code of that seat."""
    token_age: Millis
    """From this age on a token has a voice."""
    command_id: str

    def refuse_young_token(self) -> None:
        """Fresh cookies are not voices. Refuses ``too_soon`` with the time to wait."""
        age = self.sender.token_age or 0
        if age < self.token_age:
            raise Refused("too_soon", retry_ms=self.token_age - age)

    def new_id(self, noun: str) -> str:
        """The id of a row that this command makes: random as the command's own id is, and the same on every retry."""
        return hashlib.sha256(f"{self.command_id}:{noun}".encode()).hexdigest()[: ids.ROW_LENGTH]


Handler = Callable[[Context, Any], Inverse | None]
Write = Callable[[], None]
Together = Callable[[Sequence[tuple[Context, Any]]], tuple[list[Refused | None], Write]]
Decorated = TypeVar("Decorated", bound=Callable[..., Inverse | None])


@dataclass(frozen=True)
class Command:
    """One entry of the registry; ``target`` names the argument that says what the command was about.

    ``together`` carries out many that wait at once: it answers a verdict for each, in order, and what writes those that were not refused. Only for
    commands of the audience that are not taken back.
    """

    name: str
    by: frozenset[Role]
    shape: type[Args]
    handler: Handler
    target: str | None
    together: Together | None = None
    afterwards: bool = False
    """Whether it may be sent once the panel is anonymised."""
    erases: bool = False
    """Whether it takes words out of the database that shall be nowhere soon, also not in its journal."""


REGISTRY: Final[dict[str, Command]] = {}


def command(
    name: str,
    *,
    by: frozenset[Role],
    shape: type[Args],
    target: str | None = None,
    together: Together | None = None,
    afterwards: bool = False,
    erases: bool = False,
) -> Callable[[Decorated], Decorated]:
    """Enter a handler into the registry. The machine may always; everybody else must be in ``by``."""

    def enter(handler: Decorated) -> Decorated:
        if name in REGISTRY:
            message = f"two commands are named {name}"
            raise ValueError(message)
        REGISTRY[name] = Command(name, by | {Role.MACHINE}, shape, handler, target, together, afterwards, erases)
        return handler

    return enter


def find(name: str) -> Command:
    """The command of this name. Refuses ``unknown_command``."""
    if name not in REGISTRY:
        raise Refused("unknown_command")
    return REGISTRY[name]


_CODES: Final[Mapping[str, str]] = {
    "missing": "missing",
    "extra_forbidden": "unknown_keys",
    "string_unicode": "characters",
}


def parse(entry: Command, args: object, *, from_form: bool = False) -> Args:
    """The typed arguments. A form's fields are all strings, so there alone ``"true"`` is a bool.

    Refuses ``missing``, ``unknown_keys``, ``characters`` and ``wrong_type``, each naming the field.
    """
    try:
        return entry.shape.model_validate(args, strict=not from_form)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        field = ".".join(str(part) for part in first["loc"])[:64]
        raise Refused(_CODES.get(first["type"], "wrong_type"), field=field) from None
    except UnicodeError:
        raise Refused("characters", field="") from None
