"""Who a request comes from, as its cookie has it: nothing here was ever stored by the server."""

from dataclasses import dataclass

from moderator.domain.ids import Millis
from moderator.store.grants import Grant


@dataclass(frozen=True)
class Identity:
    """``token`` is the participant's, random; ``secrets`` are those that the server keeps for a browser without scripts."""

    token: str | None = None
    token_age: Millis = Millis(0)
    grants: tuple[Grant, ...] = ()
    secrets: tuple[str, ...] = ()
