"""Tokens of programs: who a request with ``Authorization: Bearer`` comes from. Cookies are not looked at here, and no token is taken from an address."""

import re
from dataclasses import dataclass
from typing import Final

from flask import g, request

from moderator.domain.refusals import Refused
from moderator.domain.roles import TOKEN_ROLES, Role
from moderator.live import looking
from moderator.store.grants import Grant
from moderator.web.keys import link_of
from moderator.web.site import site

TOKEN: Final = re.compile(r"bearer +([A-Za-z0-9_-]{42})", re.IGNORECASE)
NOBODY: Final = "-" * 42
"""Asked for in place of what cannot be a token, so that every wrong one costs the same."""


@dataclass(frozen=True)
class Program:
    """A program with a token that holds, and the panel that it is for."""

    code: str
    role: Role
    grant: Grant


def program(*roles: Role) -> Program:
    """The program that asks. Refuses ``token.unknown`` alike for none, a wrong and a withdrawn token, and ``forbidden`` for one of another scope."""
    found = TOKEN.fullmatch(request.headers.get("Authorization", ""))
    given = found[1] if found else NOBODY
    house = site().house
    row = house.runtime.in_thread(looking.link, house.store, link_of(given))
    is_right = site().keys.is_token(given, row.link if row else link_of(NOBODY), row.generation if row else 1)
    if row is None or row.revoked or row.role not in TOKEN_ROLES or not is_right:
        g.is_guess = True
        raise Refused("token.unknown")
    if row.role not in roles:
        raise Refused("forbidden")
    return Program(row.code, Role(row.role), Grant(row.link, row.generation))
