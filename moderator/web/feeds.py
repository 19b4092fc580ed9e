"""Panels as calendars: one that everybody may see, to subscribe to, and all of an organiser's, to take along. Personal entries are made elsewhere."""

from http import HTTPStatus
from typing import Any

from flask import Blueprint, abort, request
from werkzeug.wrappers import Response

from moderator.domain.roles import Audience
from moderator.exchange.invitations import Invitation, as_calendar
from moderator.live.shelf import ShelvedPanel, shelf
from moderator.web.pages import known_code, read_view
from moderator.web.site import site

feeds = Blueprint("feeds", __name__)


@feeds.get("/p/<code>/panel.ics")
def panel(code: str) -> Response:
    """The panel with its time and place as they are now; a calendar that asks again finds what has changed."""
    _, view = read_view(known_code(code), Audience.PUBLIC, ())
    header = view.header
    entry = _entry(header["code"], header["title"], header["starts_at"], header["ends_at"], header["room"], view.cursor.version)
    answer = _calendar([entry], header["title"])
    answer.set_etag(str(view.cursor))
    return answer.make_conditional(request)


@feeds.get("/organise/panels.ics")
def panels() -> Response:
    """All panels of the organiser that are not put away; for everybody else there is no such file."""
    house = site().house
    found = house.runtime.in_thread(shelf, house.store, site().cookies.identity().grants)
    if not found.is_organiser:
        abort(HTTPStatus.NOT_FOUND)
    answer = _calendar([_shelved(each) for each in found.panels if not each.archived], None)
    answer.headers["Content-Disposition"] = 'attachment; filename="panels.ics"'
    return answer


def _shelved(each: ShelvedPanel) -> Invitation:
    return _entry(each.code, each.title, each.starts_at, each.ends_at, each.room, 0)


def _entry(code: str, title: str, starts: Any, ends: Any, room: str | None, sequence: int) -> Invitation:
    address = f"{site().settings.public_url}/{code}"
    return Invitation(f"{code}@{site().settings.public_host}", sequence, title, starts, ends, room, address, address, is_private=False)


def _calendar(entries: list[Invitation], name: str | None) -> Response:
    return Response(as_calendar(entries, site().house.clocks.now(), name), content_type="text/calendar; charset=utf-8; method=PUBLISH")
