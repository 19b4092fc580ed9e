"""Buttons for a remote control: each press is a command of the console, sent by a program with a token. What it may see is what everybody sees."""

import hashlib
from collections.abc import Callable
from typing import Any, Final
from uuid import UUID

from flask import Blueprint, jsonify, request
from werkzeug.wrappers import Response

from moderator.commands.run import Outcome
from moderator.domain import clock, ids
from moderator.domain.clock import Clock
from moderator.domain.ids import Millis
from moderator.domain.refusals import CODES, Refused
from moderator.domain.roles import Audience, Role
from moderator.live.pressing import Pressed, pressed
from moderator.web.pages import read_view
from moderator.web.programs import say_how, speaking
from moderator.web.site import site
from moderator.web.tokens import Program, program

buttons = Blueprint("buttons", __name__)
buttons.after_request(say_how)

SAME_PRESS: Final = Millis(1_000)
MOST_DIGITS: Final = 9
Wish = Callable[[Pressed, str], dict[str, Any]]
"""Where the panel is, and the id of the command → its arguments."""


@buttons.post("/api/v1/run/next")
def press_next() -> Response:
    """The next step of the running order."""
    return _press("programme.next", lambda at, _: {"after": at.step})


@buttons.post("/api/v1/run/pause")
def press_pause() -> Response:
    """The clock of whoever speaks stands."""
    return _press("turn.pause", lambda at, _: {"turn": _turn(at), "reason": "technical"})


@buttons.post("/api/v1/run/resume")
def press_resume() -> Response:
    """The clock goes on."""
    return _press("turn.resume", lambda at, _: {"turn": _turn(at)})


@buttons.post("/api/v1/run/add/<int(signed=True):seconds>")
def press_add(seconds: int) -> Response:
    """So many seconds more, or fewer."""
    return _press("turn.add", lambda at, _: {"turn": _turn(at), "ms": seconds * 1_000})


@buttons.post("/api/v1/run/conclude")
def press_conclude() -> Response:
    """Whoever speaks is asked to conclude. Refuses ``person.unknown`` where nobody of the podium speaks."""
    return _press("cue.send", lambda at, command: {"cue": command.replace("-", ""), "person": _person(at), "phrase": "conclude"})


def _press(command: str, wish: Wish) -> Response:
    asking = program(Role.REMOTE)
    outcome = _sent(asking, command, wish)
    site().house.metrics.refused(outcome.code)
    told = {"ok": outcome.ok, "code": outcome.code, "data": outcome.data}
    answer = jsonify(told | _face(asking.code))
    answer.status_code = 200 if outcome.ok else CODES[str(outcome.code)]
    return answer


def _sent(asking: Program, command: str, wish: Wish) -> Outcome:
    """Send it once. The id is made of what this control sent last, so that of two presses at one moment only one is carried out."""
    house = site().house
    at = house.runtime.in_thread(pressed, house.store, asking.code, asking.grant.link, command)
    after = _after()
    is_step = after is not None and command == "programme.next"
    command_id = _command_id(asking.grant.link, at.epoch, command, f"after {after}" if is_step else str(at.version))
    try:
        if after is None and at.version and house.clocks.server_now() - at.sent_at < SAME_PRESS:
            return Outcome(ok=True, id=command_id, version=at.version)
        if not is_step:
            _refuse_late(at, after)
        args = wish(at, command_id) | ({"after": after} if is_step else {})
        return house.submit(at.panel_id, house.envelope(command_id, Audience.MODERATOR, command, args, grants=(asking.grant,)))
    except Refused as refused:
        return Outcome(ok=False, id=command_id, code=refused.code, data=refused.data)


def _refuse_late(at: Pressed, after: int | None) -> None:
    if after not in {None, at.step}:
        raise Refused("step.taken", by=at.stepped_by, step=at.step)


def _command_id(*parts: str) -> str:
    return ids.command_id(str(UUID(bytes=hashlib.sha256(":".join(parts).encode()).digest()[:16], version=4)))


def _after() -> int | None:
    """The step after which the press is meant, if it says so. Refuses ``wrong_type``."""
    given = request.args.get("after")
    if given is None:
        return None
    if not given.isdecimal() or len(given) > MOST_DIGITS:
        raise Refused("wrong_type", field="after")
    return int(given)


def _turn(at: Pressed) -> str:
    if at.turn is None:
        raise Refused("turn.unknown")
    return at.turn


def _person(at: Pressed) -> str:
    if at.person is None:
        raise Refused("person.unknown")
    return at.person


def _face(code: str) -> dict[str, Any]:
    """What a button can show: who speaks, how many seconds are left, and ``text`` with both."""
    _, view = read_view(code, Audience.PUBLIC, ())
    turn = speaking(view)
    left = None if turn is None else clock.left(Clock(turn["limit"], turn["elapsed"], turn["started_at"]), view.now)
    words = [turn["name"] if turn else None, clock.face(left)]
    return {
        "state": view.header["state"], "step": view.header["step"], "name": turn["name"] if turn else None, "turn": turn["state"] if turn else None,
        "left": None if left is None else round(left / 1000), "text": " ".join(word for word in words if word),
    }  # fmt: skip
