"""The public outcome of a panel: a page of words alone, without scripts and cookies, once the organiser has published it."""

from http import HTTPStatus

from flask import Blueprint
from werkzeug.wrappers import Response

from moderator.domain import outcome as outcomes
from moderator.domain.roles import Audience
from moderator.live import looking
from moderator.web.pages import known_code, read_view
from moderator.web.rendering import page
from moderator.web.site import site

outcome = Blueprint("outcome", __name__)


@outcome.get("/p/<code>/outcome")
def show(code: str) -> Response:
    """The outcome, or that it is not there yet."""
    known, house = known_code(code), site().house
    _, view = read_view(known, Audience.PUBLIC)
    record = house.runtime.in_thread(looking.published, house.store, known)
    if record is None:
        return page("outcome", status=HTTPStatus.NOT_FOUND, panel=view.header, outcome=None)
    answer = page("outcome", panel=view.header, outcome=outcomes.outcome(record))
    answer.headers["Cache-Control"] = "private, max-age=60"
    answer.vary.update(("Accept-Language", "Cookie"))
    return answer
