"""The protocol without sockets: the view, commands, the room's pulse, and what became of one's own things."""

from http import HTTPStatus

from flask import Blueprint, Response, jsonify, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from moderator.commands.run import Outcome
from moderator.domain import ids
from moderator.domain.refusals import CODES, Refused
from moderator.domain.roles import Audience
from moderator.live import looking
from moderator.live.asked import Asked, Signal, read
from moderator.live.asked import secrets as secrets_of
from moderator.projections.view import Cursor, Delta, parse_cursor
from moderator.web.pages import TABS, audience_page, known_code
from moderator.web.site import site

api = Blueprint("api", __name__)


@api.get("/p/<code>/view")
def view(code: str) -> BaseResponse:
    """The view, whole or since a cursor, with an ETag per audience."""
    watched = _audience(request.args.get("as", "public"))
    since = parse_cursor(request.args.get("since", ""))
    known, house = known_code(code), site().house
    delta = _told(known, watched, since)
    if delta is None:
        door, delta = house.reading.view(known, watched, site().cookies.identity().grants, since)
        house.members.visit(door, house.clocks.monotonic())
    house.metrics.resumed("resumed" if delta.since else "whole")
    response = jsonify(delta.as_json())
    response.set_etag(f"{delta.cursor}.{watched.value}")
    # A body out of a browser's own cache would carry an old ``now`` into its clock.
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["Panel-Time"] = str(delta.now)
    if watched is Audience.PUBLIC:
        response.headers["Panel-Pause"] = str(house.pacing.pause())
    return response.make_conditional(request)


def _told(code: str, watched: Audience, since: Cursor | None) -> Delta | None:
    """What the phones beside a page of the public have heard since. While the database is away it must be read, so that the page learns of that."""
    house = site().house
    if since is None or watched is not Audience.PUBLIC or house.outage.lasts:
        return None
    return house.members.told(code, since, house.clocks.now())


@api.post("/p/<code>/commands")
def commands(code: str) -> BaseResponse | tuple[Response, int]:
    """One command, from a program or from a plain form."""
    known = known_code(code)
    if not request.is_json:
        return _from_form(known)
    outcome = _submit(known, read(Asked, _body()))
    site().house.metrics.refused(outcome.code)
    return jsonify(outcome.as_json()), HTTPStatus.OK if outcome.ok else CODES[str(outcome.code)]


@api.post("/p/<code>/mine")
def mine(code: str) -> Response:
    """What became of the things whose secrets are given."""
    given, house = secrets_of(_body()), site().house
    return jsonify({"mine": house.runtime.in_thread(looking.fates, house.store, known_code(code), given)})


@api.post("/p/<code>/signal")
def signal(code: str) -> BaseResponse:
    """The room's pulse from a page without a socket, as JSON or as a plain form."""
    known, house, identity = known_code(code), site().house, site().cookies.identity()
    asked = read(Signal, _body() if request.is_json else _signal_fields())
    door = house.runtime.in_thread(looking.enter, house.store, known, asked.audience, identity.grants)
    token = str(site().cookies.participant().token)
    if asked.audience is Audience.PUBLIC:
        house.admit(door.panel_id, token, _place())
    house.room_signals.give(door.panel_id, asked.audience, token, asked.kind, on=asked.on)
    if request.is_json:
        return jsonify({})
    tab = request.form.get("tab")
    page = f"/p/{known}/booth" if asked.audience is Audience.BOOTH else f"/p/{known}?tab={tab if tab in TABS else TABS[0]}&sent=1"
    return redirect(page, HTTPStatus.SEE_OTHER)


def _signal_fields() -> dict[str, object]:
    return {"as": request.form.get("as", "public"), "kind": request.form.get("kind"), "on": request.form.get("on") == "true"}


def _body() -> object:
    """The JSON of the request; what is none counts as nothing, and so does a nest too deep to be read."""
    try:
        return request.get_json(silent=True)
    except RecursionError:
        return None


def _from_form(code: str) -> BaseResponse:
    """A form gets 303 back to the page, or the page again with the sentence and everything that was typed."""
    fields = {key.removeprefix("arg."): value for key, value in request.form.items() if key.startswith("arg.")}
    tab = "speak" if request.form.get("name", "").startswith(("floor.", "submission.")) else request.form.get("tab", TABS[0])
    try:
        secret = _form_secret(code, request.form.get("name", ""), fields)
        args = {key: value for key, value in fields.items() if value.strip()} | ({"secret": secret} if secret else {})
        asked = read(Asked, {**_envelope(), "args": args})
        outcome = _submit(code, asked, from_form=True)
    except Refused as refused:
        outcome = Outcome(ok=False, id="", code=refused.code, data=refused.data)
    site().house.metrics.refused(outcome.code)
    if not outcome.ok:
        said = {"code": outcome.code, "data": outcome.data, "field": outcome.data.get("field")}
        return audience_page(code, status=CODES[str(outcome.code)], said=said, form=fields, tab=tab)
    if secret and asked.name in {"question.ask", "floor.request"}:
        site().cookies.remember_secret(secret)
    # What was put in writing is a question now, and stands among them.
    arrived = TABS[0] if asked.name == "floor.convert" or tab not in TABS else tab
    return redirect(f"/p/{code}?tab={arrived}&sent=1", HTTPStatus.SEE_OTHER)


def _envelope() -> dict[str, str]:
    return {key: request.form.get(key, default) for key, default in (("id", ""), ("as", "public"), ("name", ""))}


def _form_secret(code: str, name: str, fields: dict[str, str]) -> str | None:
    """Without scripts the server makes the secret and keeps it in the cookie; to withdraw, or to put something in writing, it is found there."""
    if "secret" in fields:
        return None
    if name in {"question.ask", "floor.request"}:
        return site().keys.form_secret(str(site().cookies.participant().token), request.form.get("id", ""))
    if name in {"question.withdraw", "floor.withdraw", "floor.convert", "submission.statement"}:
        kept, house = list(site().cookies.read().secrets), site().house
        rows = house.runtime.in_thread(looking.fates, house.store, code, kept)
        wanted = fields.get("request") or fields.get("question")
        return next((secret for secret, row in zip(kept, rows, strict=True) if row and row["id"] == wanted), None)
    return None


def _submit(code: str, asked: Asked, *, from_form: bool = False) -> Outcome:
    house = site().house
    identity = site().cookies.identity()
    carried = site().cookies.participant()
    command_id = ids.command_id(asked.id)
    door = house.runtime.in_thread(looking.enter, house.store, code, asked.audience, identity.grants)
    envelope = house.envelope(
        command_id, asked.audience, asked.name, asked.args, grants=identity.grants,
        token=carried.token, token_age=identity.token_age, from_form=from_form,
    )  # fmt: skip
    try:
        return house.submit(door.panel_id, envelope, place=_place(), slow=door.slow)
    except Refused as refused:
        return Outcome(ok=False, id=command_id, code=refused.code, data=refused.data)


def _place() -> str:
    return site().house.arrivals.place(site().house.callers.address(request.environ))


def _audience(name: str) -> Audience:
    if name not in set(Audience):
        raise Refused("wrong_type", field="as")
    return Audience(name)
