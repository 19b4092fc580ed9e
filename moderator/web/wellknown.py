"""Where to tell of a hole in the fence: ``/.well-known/security.txt`` (RFC 9116), for an installation that names a contact."""

from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Final

from flask import Blueprint, Response, abort

from moderator import i18n
from moderator.web.site import site

wellknown = Blueprint("wellknown", __name__)

VALID_FOR: Final = timedelta(days=180)
"""The standard advises less than a year, so that nobody writes to an address that is long forgotten."""


@wellknown.get("/.well-known/security.txt")
def security() -> Response:
    """The contact, until when it holds, and the languages that may be written in; no such page where none was set."""
    settings = site().settings
    if not settings.security_contact:
        abort(HTTPStatus.NOT_FOUND)
    midnight = datetime.fromtimestamp(site().house.clocks.server_now() / 1000, UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    lines = [
        f"Contact: {settings.security_contact}",
        f"Expires: {midnight + VALID_FOR:%Y-%m-%dT%H:%M:%SZ}",
        f"Preferred-Languages: {', '.join(sorted(i18n.available(), key=lambda each: (each != 'en', each)))}",
    ]
    if settings.secure:
        lines.append(f"Canonical: {settings.public_url}/.well-known/security.txt")
    return Response("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
