"""The first page of the organiser's desk: opening one's link, and the panels and drafts that it leads to."""

import re
from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus
from typing import Any, Final
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time
from flask import Blueprint, redirect, request
from werkzeug.wrappers import Response

from moderator.exchange import reviewing
from moderator.i18n import locale_of
from moderator.live.shelf import shelf
from moderator.web.rendering import chosen_language, page
from moderator.web.site import site

organise = Blueprint("organise", __name__)

KEY: Final = re.compile(r"(?:^|/k/)([A-Za-z0-9_-]{30,80})/?(?:\?.*)?$")
"""A personal address, or its key alone."""


@organise.get("/organise")
def home() -> Response:
    """The organiser's panels and drafts, or the field for the link that opens them."""
    house, now = site().house, site().house.clocks.now()
    found = house.runtime.in_thread(shelf, house.store, site().cookies.identity().grants)
    if not found.is_organiser:
        return page("organise/sign-in", tab=None, has_account=site().settings.accounts is not None)
    day, clock = calendar(chosen_language())
    done = f"organise-done-{request.args['done']}" if request.args.get("done") in {"dropped", "kept"} else None
    return page("organise/home", shelf=found, day=day, clock=clock, now=now, done=done, waiting=lambda fields: len(reviewing.faults(fields)), tab=None)


@organise.post("/organise")
def sign_in() -> Response:
    """Go where a pasted address leads; whether it opens anything is found there."""
    typed = request.form.get("link", "").strip()
    found = KEY.search(typed)
    if found is None:
        return page(
            "organise/sign-in",
            status=HTTPStatus.BAD_REQUEST,
            wrong=True,
            form={"link": typed[:400]},
            tab=None,
            has_account=site().settings.accounts is not None,
        )
    return redirect(f"/k/{found[1]}", HTTPStatus.SEE_OTHER)


def calendar(language: str) -> tuple[Callable[..., str], Callable[[int, str], str]]:
    """How a language writes a day and a time: each a function of an instant and its zone."""
    locale = locale_of(language)

    def day(instant: int, zone: str, style: str = "full") -> str:
        return format_date(_moment(instant, zone), style, locale=locale)

    def clock(instant: int, zone: str) -> str:
        return format_time(_moment(instant, zone), "HH:mm", locale=locale)

    return day, clock


def _moment(instant: int, zone: str) -> Any:
    return datetime.fromtimestamp(instant / 1000, ZoneInfo(zone))
