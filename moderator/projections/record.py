"""The record of a panel: every row that brings it back, as plain JSON, without anything that leads to who asked. Reckoning with it is the domain's."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from moderator.domain.questions import DECLINED, PRIVATE, WITHDRAWN
from moderator.domain.roles import Role
from moderator.projections.seeing import Shown, columns
from moderator.store import recorded
from moderator.store.models import Panel, Receipt, Tally
from moderator.store.models.incidents import NOTING
from moderator.store.models.turns import VOID

SCHEMA: Final = 1
"""The shape of a record. Whoever changes it gives it the next number, and teaches the import to read the former."""

SEALED: Final = frozenset({DECLINED, PRIVATE, WITHDRAWN})
"""Questions whose words leave the panel in no record."""
VEILED: Final = frozenset({"anonymous", "chatham"})
"""Attributions under which nobody of the floor is named, also not towards organisers."""
RUNNING: Final = frozenset(role.value for role in Role) - {Role.PUBLIC.value}
"""Whose commands are logged; those of a rehearsal have left a role that nobody has."""
WORDS: Final = ("text", "name", "organisation", "gloss", "gloss_language", "tags")
NAMES: Final = ("name", "organisation")


def record(session: Session, panel: Panel) -> dict[str, Any]:
    """``{"schema", "panel", one list of rows per noun, "log"}``; the same rows always give the same record.

    Words of declined, private and withdrawn questions are null, and so is ``received`` of every question that stands without a name.
    Under ``anonymous`` and ``chatham`` names and organisations of questions and of the floor are null as well.
    """
    veiled = panel.attribution in VEILED
    rows = {noun: _rows(session, panel, noun) for noun in recorded.NOUNS}
    questions = _questions(session, panel, rows["questions"], veiled=veiled)
    voided = {row["id"] for row in rows["turns"] if row["state"] == VOID}
    tied = {noun: [_untied(row, voided) for row in rows[noun] if not row.get("dropped")] for noun in ("actions", "remarks")}
    untimed = {row["id"] for row in questions if row["received"] is None}
    return {
        "schema": SCHEMA,
        "panel": _panel(panel, {row["id"] for row in rows["turns"] if row["person"] is None}, veiled=veiled),
        **rows,
        **tied,
        "questions": questions,
        "requests": [_nameless(row) if veiled else row | {"name": row["name"] or None} for row in rows["requests"]],
        "turns": [_turn(row, veiled=veiled) for row in rows["turns"] if row["state"] != VOID],
        "log": _log(session, panel, untimed),
    }


def _rows(session: Session, panel: Panel, noun: str) -> list[Shown]:
    model = recorded.NOUNS[noun]
    names = recorded.columns(model)
    found = session.scalars(select(model).where(model.panel_id == panel.id))
    return sorted((columns(row, *names) for row in found), key=_place)


def _place(row: Shown) -> tuple[int, str]:
    """Where a row stands: as it was numbered, placed or timed. Ids are random, so that the rest says nothing of who was earlier."""
    given = (row.get(name) for name in ("place", "number", "began_at", "at", "opened_at", "sent_at"))
    return next((each for each in given if isinstance(each, int)), 1 << 62), row["id"]


def _panel(panel: Panel, of_floor: set[str], *, veiled: bool) -> Shown:
    shown = columns(panel, *recorded.columns(Panel))
    return shown | {"line": [_stop(stop, of_floor) for stop in panel.line]} if veiled else shown


def _stop(stop: Shown, of_floor: set[str]) -> Shown:
    """A stop of the running order is called by who speaks there."""
    return stop | {"name": None} if stop["kind"] == "floor" or stop["turn"] in of_floor else stop


def _nameless(row: Shown) -> Shown:
    return row | dict.fromkeys(NAMES)


def _turn(row: Shown, *, veiled: bool) -> Shown:
    """Who has a place on the podium is named in any case; everybody else spoke from the floor."""
    return _nameless(row) if veiled and row["person"] is None else row | {"name": row["name"] or None}


def _untied(row: Shown, voided: set[str]) -> Shown:
    return row | {"turn": None} if row["turn"] in voided else row


def _questions(session: Session, panel: Panel, rows: list[Shown], *, veiled: bool) -> list[Shown]:
    states = {row["id"]: row["state"] for row in rows}
    tallies = {tally.id: tally for tally in session.scalars(select(Tally).where(Tally.panel_id == panel.id))}
    return [_question(row, states, tallies[row["id"]], veiled=veiled) for row in rows]


def _question(row: Shown, states: Mapping[str, str], tally: Tally, *, veiled: bool) -> Shown:
    counted = {"anonymous": row["name"] is None, "voices": tally.voices, "shown": tally.shown}
    if row["state"] in SEALED or states.get(row["merged_into"]) in SEALED:
        row |= dict.fromkeys(WORDS) | {"originals": [each | {"text": None} for each in row["originals"]]}
    elif veiled:
        row = _nameless(row)
    named = row["name"] or None
    return row | counted | {"name": named, "received": None if named is None else row["received"]}


def _log(session: Session, panel: Panel, untimed: set[str]) -> list[Shown]:
    """What those who run the panel did. A decision on a question without a name is not tied to it: its time would tell that of the question.

    They are numbered anew: a gap in the versions would tell between which of them somebody in the room has written, or an incident was noted.
    """
    logged = select(Receipt).where(Receipt.panel_id == panel.id, Receipt.role.in_(RUNNING), Receipt.name.not_in(NOTING))
    found = session.scalars(logged.order_by(Receipt.version, Receipt.id))
    return [
        columns(each, "at", "name", "role") | {"number": number, "target": None if each.target in untimed else each.target}
        for number, each in enumerate(found, 1)
    ]  # fmt: skip
