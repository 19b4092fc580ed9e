"""A panel that is there becomes the draft of another: people, programme and settings. What was asked and said stays where it was."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from moderator.exchange import reviewing
from moderator.exchange.reviewing import Fields

Row = Mapping[str, Any]


def fields(header: Row, rows: Mapping[str, Sequence[Row]], new_id: Callable[[], str]) -> Fields:
    """The fields of a draft from the console's view of a panel; the day is to be chosen."""
    zone = ZoneInfo(header["timezone"])
    start, end = (datetime.fromtimestamp(header[name] / 1000, zone).strftime("%H:%M") for name in ("starts_at", "ends_at"))
    podium = sorted((row for row in rows["people"] if not row["dropped"]), key=lambda row: row["place"])
    people = {row["id"]: _person(row, new_id()) for row in podium}
    items = sorted((row for row in rows["items"] if row["state"] != "dropped"), key=lambda row: row["place"])
    return reviewing.by_hand(header["timezone"], header["language"]) | {
        "title": header["title"], "start": start, "end": end, "room": header["room"] or "", "organisers": list(header["organisers"]),
        "languages": list(header["languages"]), "people": list(people.values()), "settings": _settings(header),
        "items": [
            {"kind": row["kind"], "planned": row["planned"], "title": row["title"], "person": people[row["person"]]["id"] if row["person"] in people else None}
            for row in items
        ],
    }  # fmt: skip


def _person(row: Row, row_id: str) -> dict[str, Any]:
    given = {name: row[name] or "" for name in ("part", "honorific", "name", "function", "organisation", "phonetic", "note")}
    extra = str(row["extra"] // 1_000) if row["extra"] else ""
    return reviewing.new_person(row_id) | given | {"online": row["online"], "extra": extra}


def _settings(header: Row) -> dict[str, dict[str, Any]]:
    """Command → arguments. Instants are of that day alone and are left out."""
    said = {name: header[name] for name in ("support", "question_limit", "places", "guiding")}
    said |= {name: header[name] for name in ("contact", "captions") if header[name]}
    listed = {"order": header["order"], "names": header["floor_names"], "extras": header["extras"], "closes_after": header["floor_closes_after"]}
    privacy = {name: header[name] for name in ("attribution", "groups", "retention", "hold_arrivals")}
    # Privacy comes last: a list that shows names is not set where names may not leave the room.
    return {"panel.limits": {"limits": header["limits"]}, "panel.set": said, "floor.set": listed, "panel.privacy": privacy}
