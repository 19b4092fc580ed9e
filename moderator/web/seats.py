"""Seat codes of delegations on the organiser's desk: giving and revoking them, and their cards to print. Only here a code is shown."""

import hashlib
from http import HTTPStatus
from typing import Any, Final

from flask import Blueprint, abort, redirect, request
from werkzeug.wrappers import Response

from moderator.domain.ids import ROW_LENGTH
from moderator.web import forms
from moderator.web.desk import Desk, desk, organise_page, tell
from moderator.web.rendering import new_row_id
from moderator.web.site import site
from moderator.web.stationery import paper_language, paper_page

seat_pages = Blueprint("seat_pages", __name__)

MOST_AT_ONCE: Final = 100
"""Delegations in one form."""


@seat_pages.get("/organise/<code>/seats")
def seats(code: str) -> Response:
    """Every delegation with its code."""
    return _page(desk(code))


@seat_pages.post("/organise/<code>/seats")
def change_seats(code: str) -> Response:
    """Add delegations, one a line, or revoke one and give it back; the form's ``act`` says which."""
    where = desk(code)
    forms.allow_long_form()
    act = request.form.get("act", "")
    if act not in ACTS:
        abort(HTTPStatus.BAD_REQUEST)
    for name, args in ACTS[act]():
        outcome = tell(where, name, args)
        # What a first press has made already is no mistake of the second.
        if not outcome.ok and outcome.code != "id_reused":
            return _page(desk(code), status=HTTPStatus.CONFLICT, said={"code": outcome.code, "data": outcome.data}, typed=request.form.get("names", ""))
    return redirect(f"/organise/{where.code}/seats", HTTPStatus.SEE_OTHER)


@seat_pages.get("/organise/<code>/seats/print")
def print_seats(code: str) -> Response:
    """Cards to cut out, of every code that is good."""
    where = desk(code)
    language = paper_language(where.header["language"])
    return paper_page("seat-cards", where, language, back="seats", seats=[each for each in _seats(where) if not each["revoked"]])


def _page(where: Desk, *, status: int = HTTPStatus.OK, **values: Any) -> Response:
    return organise_page("seats", where, status=status, seats=_seats(where), **values)


def _seats(where: Desk) -> list[dict[str, Any]]:
    """Delegations in the order of their names; those whose names were erased are no more."""
    found = [row | {"code": site().keys.seat_code(row["id"])} for row in where.rows("seats") if row["name"]]
    return sorted(found, key=lambda row: (row["revoked"], row["name"].casefold(), row["id"]))


def _added() -> list[tuple[str, dict[str, Any]]]:
    names = forms.lines(request.form.get("names", ""))[:MOST_AT_ONCE]
    form = request.form.get("id") or new_row_id()
    return [("seat.add", {"seat": hashlib.sha256(f"{form}:{at}".encode()).hexdigest()[:ROW_LENGTH], "name": name}) for at, name in enumerate(names)]


def _revoked() -> list[tuple[str, dict[str, Any]]]:
    return [("seat.revoke", {"seat": request.form.get("seat", ""), "revoked": request.form.get("revoked") == "true"})]


ACTS: Final = {"add": _added, "revoke": _revoked}
"""What a form may ask for → the commands that it stands for."""
