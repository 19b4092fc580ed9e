"""The read API for programs: what everybody may see of a panel, as plain JSON. Pressing its buttons is done elsewhere."""

from typing import Any, Final

from flask import Blueprint, jsonify, request
from werkzeug.wrappers import Response

from moderator.domain.roles import TOKEN_ROLES, Audience
from moderator.projections.view import Delta
from moderator.web.openapi import description
from moderator.web.pages import read_view
from moderator.web.site import site
from moderator.web.tokens import program

programs = Blueprint("programs", __name__)

HEADER: Final = (
    "code", "title", "state", "language", "languages", "timezone", "room", "starts_at", "ends_at", "started_at", "ended_at", "organisers", "rehearsing", "step",
)  # fmt: skip


@programs.get("/api/v1/openapi.json")
def openapi() -> Response:
    """What there is to ask for, in the words of OpenAPI 3.1."""
    return jsonify(description(site().settings.public_url))


@programs.get("/api/v1/panel")
def panel() -> Response:
    """Title, state, times and programme, and who speaks with which clock."""
    return _answer(lambda view: {name: view.header[name] for name in HEADER} | {"programme": _rows(view, "items", "place"), "speaking": speaking(view)})


@programs.get("/api/v1/questions")
def questions() -> Response:
    """The questions that everybody may read, with their voices where everybody may see those."""
    return _answer(_questions)


@programs.get("/api/v1/turns")
def turns() -> Response:
    """Who has spoken, and who speaks."""
    return _answer(lambda view: {"turns": _rows(view, "turns", "began_at")})


@programs.after_request
def say_how(response: Response) -> Response:
    """Whoever has no token is told which kind is wanted (RFC 9110, 11.6.1)."""
    if response.status_code == 401:  # noqa: PLR2004 - the status of RFC 9110
        response.headers["WWW-Authenticate"] = 'Bearer realm="moderator"'
    return response


def speaking(view: Delta) -> dict[str, Any] | None:
    """The turn at the front of the panel as everybody sees it."""
    return next((row for row in view.up.get("turns", []) if row["id"] == view.header["turn"]), None)


def _answer(shown: Any) -> Response:
    """What is made of the public view, under its cursor as ETag: it changes when what everybody sees has changed."""
    asking = program(*TOKEN_ROLES)
    _, view = read_view(asking.code, Audience.PUBLIC, ())
    response = jsonify({"now": view.now, **shown(view)})
    response.set_etag(str(view.cursor))
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["Panel-Time"] = str(view.now)
    return response.make_conditional(request)


def _questions(view: Delta) -> dict[str, Any]:
    voices = {row["id"]: row["voices"] for row in view.up.get("tallies", [])}
    return {"questions": [row | {"voices": voices.get(row["id"])} for row in _rows(view, "questions", "number")]}


def _rows(view: Delta, noun: str, order: str) -> list[dict[str, Any]]:
    return sorted(view.up.get(noun, []), key=lambda row: (row[order] or 0, row["id"]))
