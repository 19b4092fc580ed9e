"""Turning a view into a page: language, first view, messages and the words that templates use."""

import json
import re
import secrets
import uuid
from collections.abc import Callable, Hashable
from dataclasses import replace
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from flask import Flask, make_response, render_template, request
from werkzeug.wrappers import Response

from moderator import i18n
from moderator.domain.ids import ROW_ALPHABET, ROW_LENGTH
from moderator.domain.retention import OVER
from moderator.domain.submissions import day
from moderator.projections.view import Delta
from moderator.web.days import day_name
from moderator.web.site import site

AREAS: Final[dict[str, tuple[str, ...]]] = {
    "audience": ("common", "marks", "refusals", "audience"),
    "moderator": ("common", "marks", "refusals", "console", "notes", "say"),
    "notes": ("common", "marks", "refusals", "notes"),
    "panellist": ("common", "marks", "refusals", "podium"),
    "display": ("common", "marks", "refusals", "wall"),
    "stage": ("common", "marks", "refusals", "wall"),
    "overlay": ("common", "marks", "refusals", "wall"),
    "booth": ("common", "marks", "refusals", "backstage"),
    "technician": ("common", "marks", "refusals", "backstage"),
}
"""Which parts of the catalogue a page's script is given."""
UNSAID: Final[dict[str, tuple[str, ...]]] = {
    "audience": (
        "layout-", "part-", "phrase-", "role-", "assigned-", "why-",
        *(f"refused-{code}" for code in ("note-", "record-", "rehearsal-", "panel-exists", "link-unknown", "token-", "passage-", "incident-", "remark-", "cue-", "whisper-", "action-",
                                         "item-", "turn-", "limit-", "slot-", "repair-", "instant-", "line-", "step-", "extra-", "floor-past", "poll-answers",
                                         "person-speaking", "question-same", "question-merged", "question-unassigned")),
    ),
}  # fmt: skip
"""What a page never says, though an area of its own holds it: the first letters of names. Refusals of the desk and the chair do not reach a phone."""


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
    role: str | None = None, panel: dict[str, Any] | None = None, shared: tuple[Hashable, ...] | None = None,
    language: str | None = None, **values: Any
) -> Response:  # fmt: skip
    """A rendered page; ``panel`` is the header of one that carries no view.

    ``language``: instead of the reader's. ``shared``: all that the page depends on, where that is nobody's own. Then it is rendered once for those of a language who come within a second.
    """
    header = view.header if view is not None else panel
    if language is None:
        language = chosen_language(header["languages"], default=header["language"]) if header else chosen_language()

    def render() -> str:
        return _rendered(name, language, header, view, {"as": audience, "person": person, "role": role}, values)

    html = render() if shared is None else site().rendered.get((name, language, *shared), render)
    return make_response(_MARKED.sub(lambda found: _IDS[found[1]](), html), status)


def _rendered(name: str, language: str, header: dict[str, Any] | None, view: Delta | None, who: dict[str, str | None], values: dict[str, Any]) -> str:
    catalogue = i18n.catalogue(language)
    first = view.as_json() if view is not None else None
    context = {
        "t": catalogue.message,
        "lang": language,
        "direction": catalogue.direction,
        "head": site().assets.head,
        "sheet": site().assets.sheet,
        "languages": _offered(header),
        "public_url": site().settings.public_url,
        "secure": site().settings.secure or not site().settings.reachable,
        "panel": header,
        "over": OVER,
        "first": first,
        "new_id": lambda: f"{_MARK}c",
        "new_row_id": lambda: f"{_MARK}r",
        "day_name": lambda day: day_name(day, language),
        "day_of": lambda instant: day_name(day(instant, header["timezone"] if header else "UTC"), language),
        "names_of": lambda names: catalogue.message("comma").join(f"{_FIRST_STRONG}{name}{_POP}" for name in names),
        "place_time": _place_time(header["timezone"] if header else "UTC"),
        "said": None,
        "form": {},
        "test_clock": site().settings.test_clock is not None,
        "page_json": _page_json(name, language, first, who),
        **values,
    }
    return render_template(f"{name}.html", **context)


def _place_time(zone: str) -> Callable[[int], str]:
    """Instant → the clock of the place, in the digits that every page uses."""
    return lambda instant: datetime.fromtimestamp(instant / 1000, ZoneInfo(zone)).strftime("%H:%M")


def new_row_id() -> str:
    """A random row id."""
    return "".join(secrets.choice(ROW_ALPHABET) for _ in range(ROW_LENGTH))


_FIRST_STRONG, _POP = "\u2068", "\u2069"
"""Around each name of a list: a comma of another script between two of them would turn them round."""
_MARK: Final = secrets.token_hex(8)
"""Stands where a page has an id of its own, of a command or of a row: nobody writes it by chance."""
_MARKED: Final = re.compile(_MARK + "(.)")
_IDS: Final[dict[str, Callable[[], str]]] = {"c": lambda: str(uuid.uuid4()), "r": new_row_id}


def prepare(app: Flask) -> None:
    """Read and compile what the page of the hall is made of, before anybody asks for it: on plain threads a hall that comes at once would do so once for each."""
    i18n.catalogue(i18n.FALLBACK)
    for name in app.jinja_env.list_templates(filter_func=lambda name: name.startswith(("audience", "base."))):
        app.jinja_env.get_template(name)


def error_page(code: str, status: int, data: dict[str, object], *, again: int | None = None) -> Response:
    """A designed page for what could not be done, in the reader's language; after ``again`` seconds it tries again by itself."""
    return page("error", status=status, code=code.replace(".", "-").replace("_", "-"), data=data, again=again)


def _page_json(name: str, language: str, first: dict[str, Any] | None, who: dict[str, str | None]) -> str:
    if first is None:
        return ""
    code = first["header"]["code"]
    return _script_safe(
        {
            "code": code, **who, **words_of(name, language),
            "public_url": site().settings.public_url, "first": first,
            "url": {"qr": f"/p/{code}/qr.svg", "page": request.path, "words": f"/words/{name}"}, "test_clock": site().settings.test_clock is not None,
            "reachable": site().settings.reachable, "lan": site().settings.lan,
            "languages": _offered(first["header"]),
        } | _spoken(name, first["header"]["language"]) | _kept(name)
    )  # fmt: skip


def _spoken(name: str, language: str) -> dict[str, Any]:
    """What the chair reads out is in the language of the panel, whatever the language of the page."""
    return {"say": {"language": language, "messages": i18n.source(language, "say") + i18n.source(language, "marks")}} if name == "moderator" else {}


def _kept(name: str) -> dict[str, Any]:
    """Whether a phone may keep the page for a time without a network."""
    return {"shell": site().settings.offline_page} if name == "audience" else {}


def _offered(header: dict[str, Any] | None) -> list[dict[str, str | bool]]:
    """All languages, those of the panel first (``own``): it offers the room its own, and whoever reads chooses any."""
    own = [code for code in header["languages"] if code in i18n.available()] if header else []
    return [{"code": code, "name": i18n.available()[code], "own": code in own} for code in dict.fromkeys([*own, *i18n.available()])]


def words_of(name: str, language: str) -> dict[str, str]:
    """What the script of a page needs in order to speak another language: ``language``, ``direction`` and ``messages``."""
    messages = "\n".join(i18n.spoken(language, area, UNSAID.get(name, ())) for area in AREAS[name])
    return {"language": language, "direction": i18n.catalogue(language).direction, "messages": messages}


def _script_safe(value: object) -> str:
    """JSON that cannot end the script element it stands in."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
