"""What a phone may keep so that the page opens without a network, and how it forgets it again: the worker, the manifest, the page as nobody's."""

from http import HTTPStatus
from typing import Final

from flask import Blueprint, Response, jsonify, redirect, request
from werkzeug.exceptions import NotFound
from werkzeug.wrappers import Response as BaseResponse

from moderator import i18n
from moderator.domain.roles import Audience
from moderator.web.assets import STATIC
from moderator.web.days import due
from moderator.web.pages import SECOND, exists, known_code, read_view
from moderator.web.rendering import page
from moderator.web.site import site

shell = Blueprint("shell", __name__)

WORKER: Final = STATIC / "app" / "offline" / "worker.js"
NO_WORKER: Final = STATIC / "app" / "offline" / "no-worker.js"
ICONS: Final = (("icons/panel.svg", "any", "image/svg+xml"), ("icons/panel-192.png", "192x192", "image/png"), ("icons/panel-512.png", "512x512", "image/png"))


@shell.get("/sw.js")
def worker() -> Response:
    """The service worker; where ``OFFLINE_PAGE=0``, one that takes away what a former one has kept, and itself."""
    source = WORKER if site().settings.offline_page else NO_WORKER
    return Response(source.read_bytes(), mimetype="text/javascript")


@shell.get("/p/<code>/app.webmanifest")
def manifest(code: str) -> Response:
    """What a home screen shows. Neither name nor icon says which panel this is: others see that screen, too."""
    known = known_code(code)
    if not exists(known):
        raise NotFound
    language = i18n.choose([request.args.get("lang")], "", [i18n.FALLBACK, *i18n.available()])
    catalogue, name = i18n.catalogue(language), i18n.catalogue(language).message("page-title")
    answer = jsonify(
        {
            "id": f"/p/{known}", "start_url": f"/p/{known}", "scope": "/", "display": "standalone", "name": name, "short_name": name,
            "lang": language, "dir": catalogue.direction, "background_color": "#f4f6f8", "theme_color": "#0b5cad",
            "icons": [{"src": site().assets.url(path), "sizes": sizes, "type": kind} for path, sizes, kind in ICONS],
        }
    )  # fmt: skip
    answer.mimetype = "application/manifest+json"
    return answer


@shell.get("/p/<code>/shell")
def nobodys_page(code: str) -> BaseResponse:
    """The audience page for keeping: no cookie is read and none is set, so that nothing of a person can be in it. ``lang`` names its language."""
    known = known_code(code)
    _, view = read_view(known, Audience.PUBLIC, grants=())
    language = i18n.choose([request.args.get("lang")], "", [*view.header["languages"], *i18n.available()])
    return page(
        "audience", view=view, audience="public", mine=[], tab="ask", sent=False, due=due(view.header, view.now), language=language,
        shared=(str(view.cursor), known, "shell", view.now // SECOND),
    )  # fmt: skip


@shell.post("/forget")
def forget() -> BaseResponse:
    """Delete what this browser holds of this site: the cookie, and by Clear-Site-Data its storage, caches and workers. Not what was sent."""
    answer = redirect("/?forgotten", HTTPStatus.SEE_OTHER)
    # Not "cookies": that would take those of the neighbours under the same domain, too.
    answer.headers["Clear-Site-Data"] = '"cache", "storage"'
    site().cookies.drop()
    return answer
