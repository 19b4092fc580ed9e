"""Speakers for the tests of their order: short ways to write somebody who waits, and what the rules say of them."""

from collections.abc import Iterable
from dataclasses import replace

from moderator.domain.ids import Instant
from moderator.domain.ordering import Placed, Spoken, Waiting

PRECEDENCE = ["dignitary", "on_behalf", "state", "un", "nhri", "local", "civil"]


def ask(name: str, since: int, group: str | None = "civil", channel: str = "room", **more: object) -> Waiting:
    """A request of a delegation of its own, unless told otherwise."""
    return replace(Waiting(name, Instant(since), since, name, group, channel), **more)  # type: ignore[arg-type]


def heard(each: Waiting) -> Spoken:
    """The same when it has spoken."""
    return Spoken(each.delegation, each.group, each.channel)


def ids(places: Iterable[Placed]) -> list[str]:
    """Who is at which place."""
    return [each.id for each in places]


def side(each: Waiting | Spoken) -> str:
    """A paper slip is somebody in the room."""
    return "online" if each.channel == "online" else "room"


def rank(each: Waiting) -> int:
    """The precedence of the protocol, written out."""
    name = "dignitary" if each.dignitary else "on_behalf" if each.on_behalf else each.group
    return PRECEDENCE.index(name) if name in PRECEDENCE else len(PRECEDENCE)
