"""Pages with their first view inside, and the personal links that lead to them."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import urlencode

from flask import Blueprint, abort, jsonify, redirect, request
from werkzeug.wrappers import Response

from moderator.domain import ids, roles
from moderator.domain.refusals import Refused
from moderator.domain.roles import Audience, Role
from moderator.live import looking
from moderator.live.looking import Door
from moderator.projections.view import Delta
from moderator.store.grants import Grant
from moderator.web import qr
from moderator.web.days import due
from moderator.web.keys import link_of
from moderator.web.rendering import AREAS, chosen_language, page, words_of
from moderator.web.site import site

pages = Blueprint("pages", __name__)

ROLE_PAGES: Final[dict[str, Audience]] = {
    "moderator": Audience.MODERATOR,
    "notes": Audience.MODERATOR,
    "panellist": Audience.PANELLIST,
    "display": Audience.DISPLAY,
    "stage": Audience.DISPLAY,
    "overlay": Audience.DISPLAY,
    "booth": Audience.BOOTH,
    "technician": Audience.TECHNICIAN,
}
SECOND: Final = 1_000
TABS: Final = ("ask", "speak", "follow")


@pages.get("/")
def join() -> Response:
    """Type a code; the form is a plain GET."""
    typed = request.args.get("code")
    if typed is None:
        return page("join", forgotten="forgotten" in request.args)
    code = ids.panel_code(typed)
    if code is not None and exists(code):
        return redirect(f"/p/{code}", HTTPStatus.SEE_OTHER)
    return page("join", status=HTTPStatus.NOT_FOUND, said={"code": "panel.unknown", "data": {}, "field": "code"}, form={"code": typed[:40]})


@pages.get("/<code>")
@pages.get("/p/<code>")
def audience(code: str) -> Response:
    """The audience page; the short address is what the QR code holds."""
    return audience_page(known_code(code))


def audience_page(code: str, *, status: int = 200, **values: Any) -> Response:
    """The audience page, whole without scripts: what is said and typed stays on it after a refusal."""
    site().cookies.participant()
    _, view = read_view(code, Audience.PUBLIC)
    house, carried = site().house, site().cookies.read()
    mine = house.runtime.in_thread(looking.fates, house.store, code, list(carried.secrets)) if carried.secrets else []
    tab = values.pop("tab", None) or request.args.get("tab", "ask")
    shared = None if values or carried.secrets else (str(view.cursor), code, tab, "sent" in request.args, request.path, view.now // SECOND)
    values.setdefault("sent", "sent" in request.args)
    return page(
        "audience", status=status, view=view, audience="public", mine=[row for row in mine if row], tab=tab if tab in TABS else "ask",
        due=due(view.header, view.now), shared=shared, **values,
    )  # fmt: skip


@pages.get("/p/<code>/<any(moderator, notes, panellist, display, stage, overlay, booth, technician):name>")
def role_page(code: str, name: str) -> Response:
    """The page of a role; without its grant it does not exist."""
    known, watched = known_code(code), ROLE_PAGES[name]
    try:
        door, view = read_view(known, watched)
    except Refused as refused:
        if refused.code == "link_revoked":
            raise
        abort(HTTPStatus.NOT_FOUND)
    return page(name, view=view, audience=watched.value, person=door.viewer.person, role=door.role)


@pages.get("/k/<key>")
def personal_link(key: str) -> Response:
    """Add the grant of a personal link and go to its page; the key stays in no address. Revoked links say so, wrong keys are unknown.

    ``page`` chooses another page that the same role may watch, and the rest of the query goes along: a browser source of a video mixer
    has one address and no hand to press a link.
    """
    keys, house = site().keys, site().house
    found = house.runtime.in_thread(looking.link, house.store, link_of(key))
    if found is None:
        abort(HTTPStatus.NOT_FOUND)
    if found.revoked or not keys.matches(key, found.link, found.generation):
        if any(keys.matches(key, found.link, each) for each in range(max(1, found.generation - 5), found.generation + 1)):
            raise Refused("link_revoked")
        abort(HTTPStatus.NOT_FOUND)
    site().cookies.add_grant(Grant(found.link, found.generation))
    role = Role(found.role)
    if role is Role.ORGANISER and "page" not in request.args:
        return redirect(f"/organise/{found.code}", HTTPStatus.SEE_OTHER)
    return redirect(f"/p/{found.code}/{_wished_page(role)}", HTTPStatus.SEE_OTHER)


def _wished_page(role: Role) -> str:
    """The page of a link as a path, with its query."""
    wish, query = request.args.get("page", ""), {name: value for name, value in request.args.items() if name != "page"}
    if wish not in ROLE_PAGES or role not in roles.WATCHES[ROLE_PAGES[wish]]:
        return roles.home(role)
    return f"{wish}?{urlencode(query)}" if query else wish


@pages.get("/words/<page_name>")
def words(page_name: str) -> Response:
    """The words of a page in the language ``lang``, for a reader who changes it where they are; the cookie remembers it, and nothing else does."""
    if page_name not in AREAS:
        abort(HTTPStatus.NOT_FOUND)
    answer = jsonify(words_of(page_name, chosen_language()))
    answer.cache_control.no_store = True
    return answer


@pages.get("/p/<code>/qr.svg")
def join_code(code: str) -> Response:
    """The join code as a picture."""
    known = known_code(code)
    if not exists(known):
        abort(HTTPStatus.NOT_FOUND)
    picture = qr.svg(qr.join_address(site().settings.public_url, known))
    return Response(picture, mimetype="image/svg+xml", headers={"Cache-Control": "public, max-age=3600"})


def known_code(code: str) -> str:
    """The code as it is stored; anything that cannot be one is not found."""
    found = ids.panel_code(code)
    if found is None:
        abort(HTTPStatus.NOT_FOUND)
    return found


def read_view(code: str, watched: Audience, grants: Sequence[Grant] | None = None) -> tuple[Door, Delta]:
    """The whole view of whoever asks, by their cookie unless ``grants`` are given, and the door they came through. Refuses as ``looking.enter`` does."""
    return site().house.reading.view(code, watched, site().cookies.identity().grants if grants is None else grants)


def exists(code: str) -> bool:
    """Whether there is a panel of this code that everybody may see."""
    house = site().house
    try:
        house.runtime.in_thread(looking.enter, house.store, code, Audience.PUBLIC, ())
    except Refused:
        return False
    return True
