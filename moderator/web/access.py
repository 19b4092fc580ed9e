"""The one cookie: participant token, grants of personal links, language, and the secrets of a browser without scripts. All signed, none stored."""

from dataclasses import dataclass, replace
from typing import Any, Final
from wsgiref.types import WSGIEnvironment

from flask import Response, g, request
from itsdangerous import BadData, URLSafeSerializer
from werkzeug.http import parse_cookie

from moderator.domain.ids import Instant, Millis
from moderator.live.house import House
from moderator.live.identity import Identity
from moderator.store.grants import Grant

MOST_GRANTS: Final = 20
MOST_SECRETS: Final = 20
LONG_AGO: Final = Millis(86_400_000)


@dataclass(frozen=True)
class Carried:
    """What the cookie holds. ``issued`` is when the token was made."""

    token: str | None = None
    issued: Instant = Instant(0)
    grants: tuple[Grant, ...] = ()
    secrets: tuple[str, ...] = ()
    language: str | None = None


class Cookies:
    """Reads and writes the cookie. On https it is ``__Host-``, Secure; on a plain LAN browsers would drop both, so it is not."""

    def __init__(self, key: bytes, house: House, *, secure: bool) -> None:
        self._serializer = URLSafeSerializer(key, salt="cookie")
        self._house, self._secure = house, secure
        self.name = "__Host-moderator" if secure else "moderator"

    def read(self) -> Carried:
        """What the current request carries; a cookie that is not ours counts as none."""
        if "carried" not in g:
            g.carried = self._parse(request.cookies.get(self.name, ""))
        carried: Carried = g.carried
        return carried

    def identity(self) -> Identity:
        """Who sends the current request."""
        return self.identity_in(request.environ)

    def identity_in(self, environ: WSGIEnvironment) -> Identity:
        """Who sends the request, or the handshake, of this WSGI environment."""
        carried = self._parse(parse_cookie(environ).get(self.name, ""))
        return Identity(carried.token, self._age(carried), carried.grants, carried.secrets)

    def _age(self, carried: Carried) -> Millis:
        age = Millis(self._house.clocks.server_now() - carried.issued) if carried.token else Millis(0)
        # Signed as it is, one from a time that is still to come is from before the machine's clock was set back.
        return age if age >= 0 else LONG_AGO

    def participant(self) -> Carried:
        """What the request carries, with a token made now if it had none."""
        carried = self.read()
        if carried.token is None:
            carried = replace(carried, token=self._house.new_token(), issued=self._house.clocks.server_now())
            self.keep(carried)
        return carried

    def keep(self, carried: Carried) -> None:
        """Have the response set the cookie."""
        g.carried, g.keep_cookie = carried, True

    def drop(self) -> None:
        """Have the response delete the cookie."""
        g.drop_cookie = True

    def remember_secret(self, secret: str) -> None:
        """Keep the secret of a question that was asked without scripts; the oldest gives way."""
        carried = self.participant()
        others = tuple(each for each in carried.secrets if each != secret)
        self.keep(replace(carried, secrets=(*others, secret)[-MOST_SECRETS:]))

    def add_grant(self, grant: Grant) -> None:
        """Add a link's grant beside those that are there: nobody is logged out by a click."""
        carried = self.participant()
        others = tuple(each for each in carried.grants if each.link != grant.link)
        self.keep(replace(carried, grants=(*others, grant)[-MOST_GRANTS:]))

    def write(self, response: Response) -> Response:
        """Set the cookie if something was kept in this request; it ends with the browser's session."""
        if g.get("drop_cookie"):
            response.delete_cookie(self.name, secure=self._secure, httponly=True, samesite="Lax", path="/")
        elif g.get("keep_cookie"):
            value = self._serializer.dumps(_packed(self.read()))
            response.set_cookie(self.name, value if isinstance(value, str) else value.decode(), secure=self._secure, httponly=True, samesite="Lax", path="/")
        return response

    def _parse(self, value: str) -> Carried:
        try:
            return _unpacked(self._serializer.loads(value)) if value else Carried()
        except (BadData, KeyError, TypeError, ValueError):
            return Carried()


def _packed(carried: Carried) -> dict[str, Any]:
    grants = [[grant.link, grant.generation] for grant in carried.grants]
    return {"t": carried.token, "i": carried.issued, "g": grants, "s": list(carried.secrets), "l": carried.language}


def _unpacked(packed: dict[str, Any]) -> Carried:
    grants = tuple(Grant(str(link), int(generation)) for link, generation in packed["g"])
    return Carried(packed["t"], Instant(int(packed["i"])), grants, tuple(packed["s"]), packed["l"])
