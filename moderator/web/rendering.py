"""Turning a view into a page: language, first view, messages and the words that templates use."""

import json
import secrets
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from flask import make_response, render_template, request
from werkzeug.wrappers import Response

from moderator import i18n
from moderator.domain.ids import ROW_ALPHABET, ROW_LENGTH
from moderator.domain.submissions import day
from moderator.projections.view import Delta
from moderator.web.days import day_name
from moderator.web.site import site

AREAS: Final[dict[str, tuple[str, ...]]] = {
    "audience": ("common", "refusals", "audience"),
    "moderator": ("common", "refusals", "console", "notes", "say"),
    "notes": ("common", "refusals", "notes"),
    "panellist": ("common", "refusals", "podium"),
    "display": ("common", "refusals", "wall"),
    "stage": ("common", "refusals", "wall"),
    "overlay": ("common", "refusals", "wall"),
    "booth": ("common", "refusals", "backstage"),
    "technician": ("common", "refusals", "backstage"),
}
"""Which parts of the catalogue a page's script is given."""


def chosen_language(offered: list[str] | None = None, *, default: str | None = None) -> str:
    """The reader's language: asked for in the address, remembered in the cookie, else the browser's, else the panel's."""
    carried = site().cookies.read()
    every = list(i18n.available())
    wish = request.args.get("lang")
    if wish in every and wish != carried.language:
        site().cookies.keep(replace(site().cookies.participant(), language=wish))
    first = offered or [i18n.FALLBACK]
    order = [*(code for code in [default, *first] if code), *every]
    return i18n.choose([wish, carried.language], request.headers.get("Accept-Language", ""), list(dict.fromkeys(order)))


def page(
    name: str, *, status: int = 200, view: Delta | None = None, audience: str | None = None, person: str | None = None,
    role: str | None = None, panel: dict[str, Any] | None = None, **values: Any
) -> Response:  # fmt: skip
    """A rendered page; ``panel`` is the header of one that carries no view."""
    header = view.header if view is not None else panel
    language = chosen_language(header["languages"], default=header["language"]) if header else chosen_language()
    catalogue = i18n.catalogue(language)
    first = view.as_json() if view is not None else None
    context = {
        "t": catalogue.message,
        "lang": language,
        "direction": catalogue.direction,
        "head": site().assets.head,
        "languages": _offered(name, header, language),
        "public_url": site().settings.public_url,
        "secure": site().settings.secure or not site().settings.reachable,
        "panel": header,
        "first": first,
        "new_id": lambda: str(uuid.uuid4()),
        "new_row_id": new_row_id,
        "day_name": lambda day: day_name(day, language),
        "day_of": lambda instant: day_name(day(instant, header["timezone"] if header else "UTC"), language),
        "place_time": _place_time(header["timezone"] if header else "UTC"),
        "said": None,
        "form": {},
        "test_clock": site().settings.test_clock is not None,
        "page_json": _page_json(name, language, catalogue.direction, first, {"as": audience, "person": person, "role": role}),
        **values,
    }
    return make_response(render_template(f"{name}.html", **context), status)


def _place_time(zone: str) -> Callable[[int], str]:
    """Instant → the clock of the place, in the digits that every page uses."""
    return lambda instant: datetime.fromtimestamp(instant / 1000, ZoneInfo(zone)).strftime("%H:%M")


def new_row_id() -> str:
    """A random row id."""
    return "".join(secrets.choice(ROW_ALPHABET) for _ in range(ROW_LENGTH))


def error_page(code: str, status: int, data: dict[str, object]) -> Response:
    """A designed page for what could not be done, in the reader's language."""
    return page("error", status=status, code=code.replace(".", "-").replace("_", "-"), data=data)


def _page_json(name: str, language: str, direction: str, first: dict[str, Any] | None, who: dict[str, str | None]) -> str:
    if first is None:
        return ""
    messages = "\n".join(i18n.source(language, area) for area in AREAS[name])
    code = first["header"]["code"]
    return _script_safe(
        {
            "code": code, **who, "language": language, "direction": direction,
            "public_url": site().settings.public_url, "first": first, "messages": messages,
            "url": {"qr": f"/p/{code}/qr.svg", "page": request.path}, "test_clock": site().settings.test_clock is not None,
            "reachable": site().settings.reachable, "lan": site().settings.lan,
            "languages": _offered(name, first["header"], language),
        } | _spoken(name, first["header"]["language"])
    )  # fmt: skip


def _spoken(name: str, language: str) -> dict[str, Any]:
    """What the chair reads out is in the language of the panel, whatever the language of the page."""
    return {"say": {"language": language, "messages": i18n.source(language, "say")}} if name == "moderator" else {}


def _offered(name: str, header: dict[str, Any] | None, language: str) -> list[dict[str, str]]:
    """The languages that a page offers: to the room those of its panel and the one that is read, to everybody else all."""
    narrowed = name in {"audience", "outcome"} and header is not None
    kept = {*header["languages"], language} if narrowed and header else set(i18n.available())
    return [{"code": code, "name": own} for code, own in i18n.available().items() if code in kept]


def _script_safe(value: object) -> str:
    """JSON that cannot end the script element it stands in."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
