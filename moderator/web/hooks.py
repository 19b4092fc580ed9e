"""The page of addresses that are told of events: adding one, with the secret of its signature shown that once, and taking it away."""

from http import HTTPStatus
from typing import Any

from flask import Blueprint, abort, redirect, request
from werkzeug.wrappers import Response

from moderator.domain.hooks import KINDS, MOST_HOOKS, is_address, is_allowed_host
from moderator.store import deliveries
from moderator.web.desk import Desk, desk, organise_page, tell
from moderator.web.rendering import new_row_id
from moderator.web.site import site

hooks = Blueprint("hooks", __name__)


@hooks.get("/organise/<code>/hooks")
def listed(code: str) -> Response:
    """The addresses of a panel, and how it goes with them."""
    return _page(desk(code), done="programs-hook-dropped" if request.args.get("done") == "dropped" else None)


@hooks.post("/organise/<code>/hooks")
def change(code: str) -> Response:
    """Add an address or take one away; the form's ``act`` says which."""
    where, act, hook = desk(code), request.form.get("act"), request.form.get("hook", "")
    if act == "drop":
        outcome = tell(where, "hook.drop", {"hook": hook})
        if outcome.ok:
            return redirect(f"/organise/{where.code}/hooks?done=dropped", HTTPStatus.SEE_OTHER)
        return _page(where, status=HTTPStatus.CONFLICT, said={"code": outcome.code, "data": outcome.data})
    if act != "add":
        abort(HTTPStatus.BAD_REQUEST)
    url, events = request.form.get("url", "").strip(), request.form.getlist("events")
    if is_address(url) and not is_allowed_host(url, site().settings.webhook_hosts):
        return _page(where, status=HTTPStatus.CONFLICT, closed=True, form=request.form)
    outcome = tell(where, "hook.add", {"hook": hook, "url": url, "events": events})
    if not outcome.ok:
        return _page(where, status=HTTPStatus.CONFLICT, said={"code": outcome.code, "data": outcome.data}, form=request.form)
    return _page(where, made=hook, secret=site().keys.hook_secret(hook))


def _page(where: Desk, *, status: int = HTTPStatus.OK, **values: Any) -> Response:
    house = site().house
    found = house.runtime.in_thread(deliveries.hooks_of, house.store, where.door.panel_id)
    chosen = request.form.getlist("events") if request.method == "POST" else KINDS
    return organise_page(
        "hooks", where, status=status, hooks=found, kinds=KINDS, chosen=chosen, is_full=len(found) >= MOST_HOOKS, new_hook=new_row_id(),
        is_open=bool(site().settings.webhook_hosts), **values,
    )  # fmt: skip
