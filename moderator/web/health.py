"""Is it well? Whether the process answers, whether it is ready, and its figures for whoever may have them."""

import hmac
import shutil
from collections import Counter
from http import HTTPStatus
from ipaddress import IPv6Address, ip_address
from typing import Any, Final
from urllib.parse import urlsplit

from flask import Blueprint, Response, abort, jsonify, request

from moderator.config import LOOPBACK
from moderator.domain.roles import Audience
from moderator.web.site import site

health = Blueprint("health", __name__)

ANY_HOST: Final = frozenset({"health.healthz", "health.readyz", "health.metrics", "checking.check"})
"""Whoever looks after the machine asks by its own address."""
DISK_LEAST: Final = 0.05
FORWARDED: Final = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via")


@health.get("/healthz")
def healthz() -> Any:
    """The process answers."""
    return jsonify({"ok": True})


@health.get("/readyz")
def readyz() -> Any:
    """Nobody is shutting down, the hub moves, the disk has room, and the database takes a write lock; told within about a second."""
    house, data_dir = site().house, site().settings.data_dir
    checks = {"draining": not house.draining, "hub": house.hub.is_well(), "disk": _has_room(str(data_dir)), "database": house.probe.answers()}
    ready = all(checks.values())
    return jsonify({"ok": ready, "checks": checks}), HTTPStatus.OK if ready else HTTPStatus.SERVICE_UNAVAILABLE


@health.get("/metrics")
def metrics() -> Response:
    """The figures, for this machine and for who knows the token; for all others there is no such page."""
    if not (_is_from_here() or _knows_token()):
        abort(HTTPStatus.NOT_FOUND)
    house = site().house
    joined: Counter[Audience] = Counter()
    for hall in list(house.members.halls.values()):
        for room in list(hall.rooms.values()):
            joined[room.viewer.audience] += len(room.members)
    stale = sum(len(hall.behind) for hall in list(house.members.halls.values()))
    house.metrics.sockets(joined, house.runtime.connections(), stale=stale)
    return Response(house.metrics.exposition(), content_type=house.metrics.content_type)


def _has_room(folder: str) -> bool:
    usage = shutil.disk_usage(folder)
    return usage.free / usage.total >= DISK_LEAST


def _is_from_here() -> bool:
    """A peer on loopback that asks loopback. A proxy on this machine is such a peer for the whole world: it forwards, or keeps the Host of the world."""
    if any(name in request.headers for name in FORWARDED) or urlsplit(f"//{request.host}").hostname not in LOOPBACK:
        return False
    try:
        peer = ip_address(request.remote_addr or "")
    except ValueError:
        return False
    return ((peer.ipv4_mapped if isinstance(peer, IPv6Address) else None) or peer).is_loopback


def _knows_token() -> bool:
    token = site().settings.metrics_token
    given = request.headers.get("Authorization", "").encode("utf-8", "surrogateescape")
    return bool(token) and hmac.compare_digest(given, b"Bearer " + token)
