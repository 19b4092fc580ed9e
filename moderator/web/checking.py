"""What lies between the doctor and this server: how a request arrives here, and whether an answer in two pieces leaves in two. For whoever has the secret alone."""

import hmac
import json
from collections.abc import Callable, Iterator
from http import HTTPStatus
from typing import Final

from flask import Blueprint, Response, abort, request
from werkzeug.wsgi import ClosingIterator

from moderator.web.health import FORWARDED
from moderator.web.site import site

checking = Blueprint("checking", __name__)

HEADER: Final = "X-Moderator-Check"
"""Not in the address, which proxies write down."""
PAUSE: Final = 0.7
"""Seconds between the two pieces."""
LAST: Final = b"end\n"
LONGEST: Final = 64


@checking.get("/check")
def check() -> Response:
    """What arrived of the request, then, a moment later, an end. For all who cannot ask rightly there is no such page; two are answered at once."""
    keys, (nonce, _, mac) = site().keys, request.headers.get(HEADER, "").partition(".")
    if (
        request.method != "GET"
        or not nonce
        or len(nonce) > LONGEST
        or not hmac.compare_digest(mac.encode("utf-8", "surrogateescape"), keys.asks(nonce).encode())
    ):
        abort(HTTPStatus.NOT_FOUND)
    places = site().checks
    if not places.acquire(blocking=False):
        abort(HTTPStatus.SERVICE_UNAVAILABLE)
    arrived = {
        "installation": keys.answers(nonce), "host": request.host.lower(), "origin": request.headers.get("Origin"), "address": site().settings.public_url,
        "forwarded": any(name in request.headers for name in FORWARDED),
    }  # fmt: skip
    pieces = ClosingIterator(_pieces(json.dumps(arrived).encode() + b"\n", site().house.runtime.sleep), places.release)
    # The shield would read it whole in order to compress it.
    return Response(pieces, content_type="text/plain; charset=utf-8", direct_passthrough=True)


def _pieces(first: bytes, sleep: Callable[[float], object]) -> Iterator[bytes]:
    yield first
    sleep(PAUSE)
    yield LAST
