"""Bringing a panel back from its record: the rows as they were, with an epoch of their own. Whether a record may be trusted is decided before."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from moderator.domain.refusals import Refused
from moderator.store import queries, recorded
from moderator.store.engine import Store
from moderator.store.models import Panel, Receipt, Tally
from moderator.store.models.base import PanelRow
from moderator.store.stamping import STAMP

AT_ONCE: Final = 500
_UNKEPT: Final[Mapping[str, Mapping[str, Any]]] = {
    "questions": {"secret_hash": ""},
    "requests": {"secret_hash": ""},
}
"""No phone's secret opens what comes from a record: the hashes were never in it."""


def restore(store: Store, record: Mapping[str, Any], epoch: str, owner: str | None = None) -> int:
    """Write the rows of a record whose shape has been checked; the answer is the panel's id. ``epoch`` must be one that no panel has.

    Refuses ``panel.exists`` when its code, or any of its rows, is here already. The version goes on from the highest that the record
    names, since versions order what was lined up and called.
    """
    with store.write() as session:
        _refuse_taken(session, record)
        version = _version(record)
        session.info[STAMP] = version
        panel = Panel(epoch=epoch, version=version, owner=owner, **record["panel"])
        session.add(panel)
        try:
            session.flush()
            for noun, model in recorded.NOUNS.items():
                session.add_all(_row(model, panel, _values(noun, row, record)) for row in record[noun])
            session.add_all(Tally(id=row["id"], panel_id=panel.id, voices=row["voices"], shown=row["shown"]) for row in record["questions"])
            session.add_all(_receipt(panel.id, row) for row in record["log"])
            session.commit()
        except IntegrityError:
            # Somebody was quicker with the same record.
            raise Refused("panel.exists") from None
        return panel.id


def _row(model: Callable[..., PanelRow], panel: Panel, values: Mapping[str, Any]) -> PanelRow:
    return model(panel_id=panel.id, **values)


def _refuse_taken(session: Session, record: Mapping[str, Any]) -> None:
    if queries.find_panel(session, record["panel"]["code"]) is not None:
        raise Refused("panel.exists")
    for noun, model in recorded.NOUNS.items():
        row_ids = [row["id"] for row in record[noun]]
        for start in range(0, len(row_ids), AT_ONCE):
            if session.scalar(select(model.id).where(model.id.in_(row_ids[start : start + AT_ONCE])).limit(1)) is not None:
                raise Refused("panel.exists")


def _version(record: Mapping[str, Any]) -> int:
    named = [*(row["number"] for row in record["log"]), *_named(record["questions"], "lined_up"), *_named(record["requests"], "called_at")]
    return max(named, default=0) + 1


def _named(rows: Iterable[Mapping[str, Any]], column: str) -> list[int]:
    return [row[column] for row in rows if row[column] is not None]


def _values(noun: str, row: Mapping[str, Any], record: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of a row; what a record has veiled and a table needs is empty, or as early as the panel."""
    values = {name: row[name] for name in recorded.columns(recorded.NOUNS[noun])} | dict(_UNKEPT.get(noun, {}))
    if noun == "questions":
        unnamed = None if row["anonymous"] else ""
        values |= {"name": row["name"] or unnamed, "tags": row["tags"] or [], "received": row["received"] or record["panel"]["starts_at"]}
    if noun in {"requests", "turns"}:
        values["name"] = row["name"] or ""
    return values


def _receipt(panel_id: int, row: Mapping[str, Any]) -> Receipt:
    """Undone, as far as undo is concerned: nothing of another installation is taken back here."""
    return Receipt(
        panel_id=panel_id, command_id=f"~record:{row['number']}", version=row["number"], name=row["name"], role=row["role"], target=row["target"],
        at=row["at"], sent_at=row["at"], undone=True,
    )  # fmt: skip
