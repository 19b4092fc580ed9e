"""Load manners: while the pool is nearly full, whoever holds no personal link is asked to come again. How many there are is the runtime's affair."""

import secrets
from collections.abc import Iterable
from http import HTTPStatus
from typing import Final
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from moderator.live.clocks import Clocks
from moderator.live.door import SOCKETS
from moderator.live.metrics import Metrics
from moderator.runtime import HANG_UP, Runtime
from moderator.web.access import Cookies

COME_AGAIN: Final = "moderator.come_again"
"""Where a request finds after how many seconds it may come again; without it there is room."""
OPEN_TO_ALL: Final = 0.9
"""The part of the pool that is everybody's; the rest is for those who run the panel, and for saying no."""
ROOMY: Final = 0.5
"""The part up to which connections are kept open for a next request: six of a phone that has its page already would keep five others out."""
SOONEST: Final = 5
JITTER: Final = 10
LATEST: Final = 60
"""Seconds after which a page comes again whatever it was told."""
TURNS: Final = 100
"""So many of those who were asked come again in a second: however many they are, saying no to them stays a small part of a core."""
ALWAYS: Final = ("/k/", "/organise", "/static/", "/healthz", "/readyz", "/metrics", "/check")
"""What leads to a personal link, what is looked after, and what is served without a thought."""
READING: Final = frozenset({"GET", "HEAD"})


class Crowd:
    """The layer before everything else. What is sent is never refused here: a command is short, its connection is here already, and it may be all that somebody came for."""

    def __init__(self, app: WSGIApplication, runtime: Runtime, most: int, cookies: Cookies, metrics: Metrics, clocks: Clocks) -> None:
        self._app, self._runtime, self._cookies, self._metrics = app, runtime, cookies, metrics
        self._most, self._roomy, self._turns = places(most), int(most * ROOMY), Turns(clocks)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Pass on whoever there is room for; refuse a handshake here, and mark a page or a view to be refused in the reader's language."""
        used, path = self._runtime.connections(), environ.get("PATH_INFO", "")
        if used > self._roomy and HANG_UP in environ:
            environ[HANG_UP]()
        if used <= self._most or self._cookies.identity_in(environ).grants:
            return self._app(environ, start_response)
        if path.startswith(SOCKETS):
            self._metrics.turned_away("socket")
            # A browser does not tell its page what a handshake was refused with: the page asks for its view next, and has its turn from there.
            seconds, status = SOONEST + secrets.randbelow(JITTER + 1), HTTPStatus.SERVICE_UNAVAILABLE
            start_response(f"{status.value} {status.phrase}", [("Retry-After", str(seconds)), ("Content-Length", "0")])
            return [b""]
        if environ.get("REQUEST_METHOD") in READING and not path.startswith(ALWAYS):
            self._metrics.turned_away("request")
            environ[COME_AGAIN] = self._turns.next()
        return self._app(environ, start_response)


class Turns:
    """Gives out turns to come again, a hundred a second, so that those who are asked together do not come together."""

    def __init__(self, clocks: Clocks) -> None:
        self._clocks, self._last = clocks, 0.0

    def next(self) -> int:
        """In how many seconds."""
        now = self._clocks.monotonic()
        self._last = min(max(now, self._last + 1 / TURNS), now + LATEST)
        later = max(0, int(self._last - now) - JITTER // 2)
        if SOONEST + later + JITTER > LATEST:
            # There are no turns left before pages come in any case.
            return SOONEST + secrets.randbelow(LATEST - SOONEST + 1)
        return SOONEST + later + secrets.randbelow(JITTER + 1)


def places(most: int) -> int:
    """How many connections there may be before the public is asked to come again."""
    return int(most * OPEN_TO_ALL)
