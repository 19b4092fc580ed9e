"""The record of a panel on the organiser's desk: its page, its files, and bringing a panel back from one."""

import secrets
from functools import partial
from http import HTTPStatus
from typing import Any, Final

from flask import Blueprint, abort
from werkzeug.wrappers import Response

from moderator import i18n
from moderator.child import ChildError
from moderator.domain.ids import Instant
from moderator.domain.owed import owed
from moderator.domain.refusals import Refused
from moderator.domain.statistics import Statistics
from moderator.exchange import charts, restoring
from moderator.exchange.exporters import files, words
from moderator.exchange.exporters.csv_tables import csv_bytes
from moderator.exchange.exporters.incident_table import incidents
from moderator.exchange.exporters.source import Source, source
from moderator.live import looking
from moderator.store.restoring import restore
from moderator.web.days import day_name
from moderator.web.desk import desk, organise_page
from moderator.web.pages import known_code
from moderator.web.rendering import chosen_language
from moderator.web.site import site

record = Blueprint("record", __name__)

ONE_FILE: Final = ("tables.xlsx", "tables.zip", "record.json")
RETRY_MS: Final = 5_000


@record.get("/organise/<code>/record")
def record_page(code: str) -> Response:
    """Numbers, where the time went, what is owed and promised, and the files; before the start an explanation."""
    where = desk(code)
    told, panel = _record(where.code), where.header
    if panel["started_at"] is None or panel["rehearsing"]:
        return organise_page("record", where, given=None)
    now = Instant(site().house.clocks.now())
    given = source(told, words.for_record(told, _language(panel)), now=now)
    singles = [name for name in files.TYPES if name not in ONE_FILE]
    more: dict[str, Any] = {"owed": owed(told), "singles": singles, "lasted": words.lasted, "day": partial(day_name, language=given.words.language)}
    return organise_page("record", where, given=given, known=given.known, **_pictures(given, now), **_names(given.words), **more)


@record.get("/organise/<code>/record/<file>")
def record_file(code: str, file: str) -> Response:
    """One file of the record. Refuses ``panel.state`` during a rehearsal, which leaves none."""
    known = known_code(code)
    told, house = _record(known), site().house
    if file not in files.TYPES:
        abort(HTTPStatus.NOT_FOUND)
    # A rehearsal is in the rows until it is over, and is nobody's record.
    if desk(code).header["rehearsing"]:
        raise Refused("panel.state", state="rehearsal")
    try:
        data = files.made(house.runtime.run_child, file, told, _language(told["panel"]), now=Instant(house.clocks.now()))
    except ChildError:
        raise Refused("busy", retry_ms=RETRY_MS) from None
    headers = {"Content-Disposition": f'attachment; filename="{known}-{file}"', "Cache-Control": "no-store"}
    return Response(data, content_type=files.TYPES[file], headers=headers)


@record.get("/organise/<code>/incidents.csv")
def incidents_file(code: str) -> Response:
    """The incident notes: no part of the record, which may be handed on."""
    where, house = desk(code), site().house
    noted, zone = house.runtime.in_thread(looking.incidents, house.store, where.code, where.grants)
    language = _language(where.header)
    told = incidents(noted, words.Words(i18n.catalogue(language).message, language, zone))
    headers = {"Content-Disposition": f'attachment; filename="{where.code}-incidents.csv"', "Cache-Control": "no-store"}
    return Response(csv_bytes(told), content_type=files.CSV, headers=headers)


def bring_back(data: bytes, owner: str | None = None) -> str:
    """The code of the panel that was brought back from the bytes of a record; ``owner`` is the organiser's link that opens it besides its own.

    Refuses ``record.unreadable``, ``record.schema`` and ``panel.exists``.
    """
    house = site().house
    told = restoring.read_apart(house.runtime.run_child, data)
    house.runtime.in_thread(restore, house.store, told, secrets.token_hex(6), owner)
    return str(told["panel"]["code"])


def _record(code: str) -> dict[str, Any]:
    house = site().house
    try:
        return house.runtime.in_thread(looking.record, house.store, code, site().cookies.identity().grants)
    except Refused as refused:
        if refused.code == "link_revoked":
            raise
        abort(HTTPStatus.NOT_FOUND)


def _language(panel: dict[str, Any]) -> str:
    return chosen_language(panel["languages"], default=panel["language"])


def _pictures(given: Source, now: Instant) -> dict[str, Any]:
    pace = given.known.pace
    chart = charts.lateness(pace, given.record["panel"]["ended_at"] or now)
    latest = max((item for item in pace.items if (item.late or 0) > 0), key=lambda item: item.late or 0, default=None)
    return {"chart": chart, "bars": charts.bars(pace), "latest": latest, "shares": _shares(given.known), "size": (charts.WIDE, charts.HIGH)}


def _names(told: words.Words) -> dict[str, Any]:
    """What templates call kinds, parts, groups and fates by."""
    prefixes = {
        "kind": "turn", "part": "record-part", "side": "channel", "group": "group", "outcome": "record-outcome", "reason": "record-reason", "fate": "record-fate",
    }  # fmt: skip
    return {f"{name}_name": partial(told.word, prefix) for name, prefix in prefixes.items()}


def _shares(known: Statistics) -> dict[str, int]:
    """Of a hundred: the moderator of all speech, and online of what panellists spoke."""
    speaking = known.speaking
    panellists = sum(speaking.panellists.values())
    return {
        "moderator": round(100 * speaking.parts.get("moderator", 0) / (speaking.total or 1)),
        "online": round(100 * speaking.panellists.get("online", 0) / (panellists or 1)),
    }
