"""Around every route: the right Host, the right Origin, headers, and errors without inner life."""

import gzip
import secrets
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import quote

from flask import Flask, Response, g, jsonify, make_response, redirect, request
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as BaseResponse

from moderator import logs
from moderator.domain.refusals import Refused
from moderator.web.checking import checking
from moderator.web.crowd import COME_AGAIN
from moderator.web.health import ANY_HOST, health
from moderator.web.rendering import error_page
from moderator.web.site import site

log = logs.get(__name__)

MOST_BODY: Final = 16_384
AGAIN: Final = 5
"""Seconds after which a page comes again by itself while the database is away."""
WORTH_COMPRESSING: Final = 1_000
HEADERS: Final[dict[str, str]] = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; manifest-src 'self'; "
        "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types worker"
    ),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
IN_QUERY: Final = "%/?:@!$&'()*+,;="
"""What stays as it is in the query of an address that readers are sent on to."""


def protect(app: Flask) -> None:
    """Put the shield around an app."""
    app.config["MAX_CONTENT_LENGTH"] = MOST_BODY
    app.before_request(_check_host)
    app.before_request(_check_origin)
    app.before_request(_check_room)
    app.after_request(_finish)
    # The one that is named last is run first.
    app.after_request(_slow_guesses)
    app.register_error_handler(Refused, _refused)
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(Exception, _bug)
    app.register_blueprint(health)
    app.register_blueprint(checking)


def _check_host() -> BaseResponse | None:
    """A Host that is not ours: readers are sent to the right one, writers are turned away (RFC 9110, 421)."""
    settings = site().settings
    if request.endpoint in ANY_HOST or request.host.lower() == settings.public_host:
        return None
    if request.method in {"GET", "HEAD"}:
        query = f"?{quote(request.query_string, safe=IN_QUERY)}" if request.query_string else ""
        return redirect(settings.public_url + quote(request.path) + query, HTTPStatus.PERMANENT_REDIRECT)
    return Response(status=HTTPStatus.MISDIRECTED_REQUEST)


def _check_origin() -> None:
    """Every write must come from a page of ours; with SameSite=Lax this is the whole defence against forged requests."""
    if request.method in {"GET", "HEAD", "OPTIONS"} or request.headers.get("Origin") == site().settings.public_url:
        return
    # A program has no page and sends no Origin; the token that it must show is in no browser, so nobody can be made to send it.
    if "Origin" in request.headers or request.blueprint != "buttons":
        raise Refused("origin")


def _check_room() -> BaseResponse | None:
    """Where the crowd is too large: when to come again, as a page that does so by itself."""
    seconds = request.environ.get(COME_AGAIN)
    if seconds is None:
        return None
    answer: BaseResponse
    if wants_json():
        answer = make_response(_refused(Refused("busy", retry_ms=seconds * 1_000)))
    else:
        answer = error_page("crowded", HTTPStatus.SERVICE_UNAVAILABLE, {}, again=seconds)
    answer.headers["Retry-After"] = str(seconds)
    return answer


def _slow_guesses(response: Response) -> Response:
    """Hold the answer back from whoever keeps trying codes and keys, each like any address that leads nowhere; a right one passes at once."""
    if not _is_miss(response):
        return response
    house = site().house
    try:
        house.guesses.miss(house.callers.address(request.environ))
    except Refused as refused:
        response = make_response(_refused(refused))
        response.headers["Retry-After"] = "2"
    return response


def _is_miss(response: Response) -> bool:
    if g.get("is_guess", False):
        return True
    if response.status_code != HTTPStatus.NOT_FOUND or request.path.startswith("/static/"):
        return False
    return request.method in {"GET", "HEAD"} or g.get("is_unknown_panel", False)


def _finish(response: Response) -> Response:
    response = site().cookies.write(response)
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if "Cache-Control" not in response.headers:
        response.headers["Cache-Control"] = "no-store"
    return _compressed(response)


def _compressed(response: Response) -> Response:
    if (
        response.direct_passthrough
        or response.status_code != HTTPStatus.OK
        or "gzip" not in request.headers.get("Accept-Encoding", "")
        or "Content-Encoding" in response.headers
        or len(response.get_data()) < WORTH_COMPRESSING
    ):
        return response
    response.set_data(gzip.compress(response.get_data(), compresslevel=5, mtime=0))
    response.headers["Content-Encoding"] = "gzip"
    response.vary.add("Accept-Encoding")
    return response


def wants_json() -> bool:
    """Whether the caller is a program, not a person with a page before them."""
    if request.path.startswith("/api/v1/") or (request.blueprint == "api" and (request.method == "GET" or request.is_json)):
        return True
    return request.accept_mimetypes.best_match(["text/html", "application/json"], "text/html") != "text/html"


def _refused(refused: Refused) -> Any:
    site().house.metrics.refused(refused.code)
    g.is_unknown_panel = refused.code == "panel.unknown"
    if wants_json():
        return jsonify({"ok": False, "id": None, "code": refused.code, "data": refused.data}), refused.status
    return error_page(refused.code, refused.status, refused.data)


def _http_error(error: HTTPException) -> Any:
    status = error.code or HTTPStatus.INTERNAL_SERVER_ERROR
    if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        return _refused(Refused("too_long", field="body", limit=MOST_BODY))
    if status < HTTPStatus.BAD_REQUEST:
        return error
    if wants_json():
        return jsonify({"ok": False, "id": None, "code": f"http_{status}", "data": {}}), status
    code = {404: "not_found", 405: "not_found"}.get(status, "bad_request")
    return error_page(code, status, {})


def _bug(error: Exception) -> Any:
    if site().house.outage.caused(error):
        return _away()
    ref = secrets.token_hex(4)
    log.error("a route failed", ref=ref, exc_info=error)
    return _refused(Refused("internal", ref=ref))


def _away() -> Any:
    """The database is away: programs ask again when they like, a page that was only read comes again by itself."""
    if wants_json() or request.method != "GET":
        return _refused(Refused("database_away"))
    site().house.metrics.refused("database_away")
    answer = error_page("database_away", HTTPStatus.SERVICE_UNAVAILABLE, {}, again=AGAIN)
    answer.headers["Retry-After"] = str(AGAIN)
    return answer
