"""What becomes of people's words, made from the settings of a panel: the notice for everybody, and the organiser's record of processing."""

from typing import Any
from urllib.parse import urlsplit

from flask import Blueprint
from werkzeug.wrappers import Response

from moderator.domain.roles import Audience
from moderator.web.desk import desk, organise_page
from moderator.web.pages import known_code, read_view
from moderator.web.rendering import page
from moderator.web.site import site

notice = Blueprint("notice", __name__)


@notice.get("/p/<code>/privacy")
def show(code: str) -> Response:
    """Who is responsible, what is kept and until when, who reads what, what one can do, and what nobody can promise."""
    _, view = read_view(known_code(code), Audience.PUBLIC)
    return page("notice", panel=view.header, **_given(view.header))


@notice.get("/organise/<code>/processing")
def processing(code: str) -> Response:
    """The record of processing, with the risks and what is done about them."""
    where = desk(code)
    return organise_page("processing", where, **_given(where.header))


def _given(header: dict[str, Any]) -> dict[str, Any]:
    settings = site().settings
    return {"host": urlsplit(settings.public_url).netloc, "encrypted": settings.secure, "kept": header["retention"]}
