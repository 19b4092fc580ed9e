"""The read API and the buttons in the words of OpenAPI 3.1, for programs that make a client of it. The routes stand beside this."""

from collections.abc import Mapping
from typing import Any, Final

from moderator import __version__
from moderator.domain.programme import KINDS

Shape = dict[str, Any]

WORDS: Final[Shape] = {"type": "string"}
WORDS_OR_NOT: Final[Shape] = {"type": ["string", "null"]}
COUNT: Final[Shape] = {"type": "integer"}
COUNT_OR_NOT: Final[Shape] = {"type": ["integer", "null"]}
INSTANT: Final[Shape] = {"type": "integer", "description": "UTC milliseconds since 1970"}
INSTANT_OR_NOT: Final[Shape] = {"type": ["integer", "null"], "description": "UTC milliseconds since 1970"}
FLAG: Final[Shape] = {"type": "boolean"}


def _list(of: Shape) -> Shape:
    return {"type": "array", "items": of}


def _one_of(*words: str) -> Shape:
    return {"type": "string", "enum": list(words)}


def _whole(fields: Mapping[str, Shape]) -> Shape:
    """An object that has every one of these fields, and no other."""
    return {"type": "object", "properties": dict(fields), "required": list(fields), "additionalProperties": False}


def _named(name: str) -> Shape:
    return {"$ref": f"#/components/schemas/{name}"}


STATES: Final = _one_of("open", "live", "ended", "anonymised")
TURN: Final = _whole(
    {
        "id": WORDS, "kind": WORDS, "item": WORDS_OR_NOT, "question": WORDS_OR_NOT, "request": WORDS_OR_NOT, "person": WORDS_OR_NOT, "name": WORDS,
        "organisation": WORDS_OR_NOT, "state": _one_of("running", "paused", "held", "ended"), "pause": WORDS_OR_NOT, "limit": COUNT_OR_NOT,
        "started_at": INSTANT_OR_NOT, "elapsed": COUNT, "began_at": INSTANT, "ended_at": INSTANT_OR_NOT, "granted": COUNT, "interruptions": COUNT,
        "runs": _list({"type": "object"}),
    }
) | {"description": "A speech. Spoken is elapsed, and while it runs now - started_at besides; left is limit - spoken. Durations are milliseconds."}  # fmt: skip
QUESTION: Final = _whole(
    {
        "id": WORDS, "number": COUNT_OR_NOT, "text": WORDS_OR_NOT, "name": WORDS_OR_NOT, "organisation": WORDS_OR_NOT, "seat": FLAG, "group": WORDS_OR_NOT,
        "language": WORDS_OR_NOT, "for": WORDS_OR_NOT, "state": _one_of("approved", "next", "asked", "answered", "written"), "askers": COUNT,
        "gloss": WORDS_OR_NOT, "gloss_language": WORDS_OR_NOT, "voices": COUNT_OR_NOT,
    }
) | {"description": "A question that everybody may read; voices is null where nobody is shown them."}  # fmt: skip
ITEM: Final = _whole(
    {
        "id": WORDS, "place": COUNT, "kind": _one_of(*sorted(KINDS)), "title": WORDS_OR_NOT, "person": WORDS_OR_NOT, "planned": COUNT, "budget": COUNT,
        "starts_at": COUNT, "state": WORDS, "started_at": INSTANT_OR_NOT, "ended_at": INSTANT_OR_NOT,
    }
)  # fmt: skip
PANEL: Final = _whole(
    {
        "now": INSTANT, "code": WORDS, "title": WORDS, "state": STATES, "language": WORDS, "languages": _list(WORDS), "timezone": WORDS,
        "room": WORDS_OR_NOT, "starts_at": INSTANT, "ends_at": INSTANT, "started_at": INSTANT_OR_NOT, "ended_at": INSTANT_OR_NOT,
        "organisers": _list(WORDS), "rehearsing": FLAG, "step": COUNT, "programme": _list(_named("Item")),
        "speaking": {"oneOf": [_named("Turn"), {"type": "null"}]},
    }
)  # fmt: skip
PRESSED: Final = _whole(
    {
        "ok": FLAG, "code": WORDS_OR_NOT, "data": {"type": "object"}, "state": STATES, "step": COUNT, "name": WORDS_OR_NOT,
        "turn": {"type": ["string", "null"], "enum": ["running", "paused", None]}, "left": COUNT_OR_NOT, "text": WORDS,
    }
) | {"description": "What has become of the press, and what a button can show; left is in seconds and negative once the time is over."}  # fmt: skip
REFUSED: Final = _whole({"ok": {"const": False}, "id": {"type": "null"}, "code": WORDS, "data": {"type": "object"}})
SCHEMAS: Final[dict[str, Shape]] = {
    "Panel": PANEL, "Item": ITEM, "Turn": TURN, "Question": QUESTION, "Pressed": PRESSED, "Refused": REFUSED,
    "Questions": _whole({"now": INSTANT, "questions": _list(_named("Question"))}), "Turns": _whole({"now": INSTANT, "turns": _list(_named("Turn"))}),
}  # fmt: skip

AFTER: Final[Shape] = {
    "name": "after", "in": "query", "required": False, "schema": {"type": "integer", "minimum": 0},
    "description": "The step that the press is meant for; where the panel has gone on since, the answer is step.taken.",
}  # fmt: skip
SECONDS: Final[Shape] = {"name": "seconds", "in": "path", "required": True, "schema": {"type": "integer", "minimum": -600, "maximum": 600}}


def description(public_url: str) -> Shape:
    """The whole description, with the address of this installation."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Moderator", "version": __version__, "description": "What everybody may see of one panel, and the buttons of who runs it."},
        "servers": [{"url": public_url}],
        "security": [{"token": []}],
        "paths": {
            "/api/v1/openapi.json": {"get": _operation("openapi", "This description.", {"type": "object"}) | {"security": []}},
            "/api/v1/panel": {"get": _reading("panel", "Title, state, times, programme, who speaks and which clock.", "Panel")},
            "/api/v1/questions": {"get": _reading("questions", "The questions that everybody may read.", "Questions")},
            "/api/v1/turns": {"get": _reading("turns", "Who has spoken, and who speaks.", "Turns")},
            "/api/v1/run/next": {"post": _button("next", "The next step of the running order.")},
            "/api/v1/run/pause": {"post": _button("pause", "The clock of whoever speaks stands.")},
            "/api/v1/run/resume": {"post": _button("resume", "The clock goes on.")},
            "/api/v1/run/add/{seconds}": {"post": _button("add", "So many seconds more, or fewer.", SECONDS)},
            "/api/v1/run/conclude": {"post": _button("conclude", "Whoever speaks is asked to conclude.")},
        },
        "components": {"schemas": SCHEMAS, "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    }


def _operation(name: str, says: str, shape: Shape) -> Shape:
    return {"operationId": name, "summary": says, "responses": {"200": _answer("As asked.", shape)}}


def _answer(says: str, shape: Shape) -> Shape:
    return {"description": says, "content": {"application/json": {"schema": shape}}}


def _reading(name: str, says: str, shape: str) -> Shape:
    operation = _operation(name, says, _named(shape))
    operation["responses"] |= {"304": {"description": "Nothing that everybody sees has changed."}} | _refusals()
    return operation


def _button(name: str, says: str, *parameters: Shape) -> Shape:
    operation = _operation(name, says, _named("Pressed")) | {"parameters": [*parameters, AFTER]}
    pressed = {"400": "Not of this shape.", "404": "Nobody speaks who could be meant.", "409": "Not in this state.", "503": "Try again."}
    operation["responses"] |= {status: _answer(why, {"oneOf": [_named("Pressed"), _named("Refused")]}) for status, why in pressed.items()} | _refusals()
    return operation


def _refusals() -> Shape:
    said = {"401": "No token that holds.", "403": "A token of another scope.", "429": "Too many wrong tokens."}
    return {status: _answer(why, _named("Refused")) for status, why in said.items()}
