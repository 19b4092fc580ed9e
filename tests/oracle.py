"""The sync oracle: a client's copy as docs/protocol.md §3 has it, and what must hold for every viewer around every command."""

import copy
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from moderator.commands.run import Envelope, Outcome
from moderator.domain import floor, questions
from moderator.domain.ids import Instant
from moderator.domain.roles import Audience
from moderator.projections import view
from moderator.projections.seeing import Viewer
from moderator.projections.view import Cursor
from moderator.store.engine import Store
from moderator.store.models import Base, Panel

Json = dict[str, Any]
Stored = dict[str, list[Json]]

STRICT = frozenset({Audience.PUBLIC, Audience.DISPLAY, Audience.TECHNICIAN})
"""Audiences whose cursor moves only with what they see. All others may be sent a row again that looks the same to them."""


@dataclass(frozen=True)
class Copy:
    """What a client has: nothing at first."""

    epoch: str = ""
    version: int = 0
    header: Json | None = None
    rows: dict[str, dict[str, Json]] = field(default_factory=dict)

    def seen(self) -> tuple[Json | None, dict[str, dict[str, Json]]]:
        """Header and rows; a noun without rows is no noun."""
        return self.header, {noun: rows for noun, rows in self.rows.items() if rows}


def apply(have: Copy, delta: Json) -> tuple[Copy, bool]:
    """The copy after ``delta``, and whether to ask again. The twin of the browser's apply; both replay apply.json."""
    whole = delta["from"] == 0
    if delta["epoch"] != have.epoch:
        return (_replaced(delta), False) if whole else (have, True)
    if delta["to"] <= have.version:
        return have, False
    if whole:
        return _replaced(delta), False
    if delta["from"] > have.version:
        return have, True
    rows = {noun: dict(kept) for noun, kept in have.rows.items()}
    for noun, changed in delta["up"].items():
        rows.setdefault(noun, {}).update({row["id"]: row for row in changed})
    for noun, ids in delta["gone"].items():
        kept = rows.setdefault(noun, {})
        for row_id in ids:
            kept.pop(row_id, None)
    return replace(have, version=delta["to"], header=delta["header"], rows=rows), False


def _replaced(delta: Json) -> Copy:
    rows = {noun: {row["id"]: row for row in changed} for noun, changed in delta["up"].items()}
    return Copy(delta["epoch"], delta["to"], delta["header"], rows)


@dataclass(frozen=True)
class Sight:
    """One viewer's whole view as a fresh client has it, and where that viewer's cursor stands."""

    copy: Copy
    cursor: Cursor


@dataclass(frozen=True)
class Snapshot:
    """Everything that is stored, and what each viewer sees of it."""

    version: int
    stored: Stored
    sights: Mapping[Viewer, Sight]


class Moment:
    """One moment of a panel, held as long as its session is open, whatever is written meanwhile."""

    def __init__(self, session: Session, panel_id: int) -> None:
        self._session = session
        self.panel = session.get_one(Panel, panel_id)
        self.stored = _stored(session)

    def clients(self, viewers: Iterable[Viewer], now: Instant) -> Snapshot:
        """What everybody has who came a moment ago, with the cursor that they would name."""
        copies = {viewer: whole_view(self._session, self.panel, viewer, now) for viewer in viewers}
        return Snapshot(self.panel.version, self.stored, {viewer: Sight(has, Cursor(has.epoch, has.version)) for viewer, has in copies.items()})

    def look(self, viewers: Iterable[Viewer], now: Instant) -> Snapshot:
        """What everybody sees, with the cursor that the server names."""
        seen = self.clients(viewers, now)
        cursors = {viewer: view.cursor(self._session, self.panel, viewer) for viewer in seen.sights}
        return replace(seen, sights={viewer: replace(has, cursor=cursors[viewer]) for viewer, has in seen.sights.items()})

    def deltas(self, before: Snapshot, now: Instant) -> dict[Viewer, Json]:
        """What each viewer is sent who has come as far as ``before``: the same for whoever asks alone, and for all of them together who were told of ``before``."""
        cursors = {viewer: had.cursor for viewer, had in before.sights.items()}
        alone = {viewer: wire(view.delta(self._session, self.panel, viewer, since, now).as_json()) for viewer, since in cursors.items()}
        wanted = [view.Wanted(viewer, since, before.version) for viewer, since in cursors.items()]
        together = [wire(each.as_json()) for each in view.deltas(self._session, self.panel, wanted, now)]
        assert [_in_order(each) for each in together] == [_in_order(each) for each in alone.values()]
        return alone


def _in_order(delta: Json) -> Json:
    up = {noun: sorted(rows, key=lambda row: str(row["id"])) for noun, rows in delta["up"].items()}
    return {**delta, "up": up, "gone": {noun: sorted(ids) for noun, ids in delta["gone"].items()}}


@contextmanager
def moment(store: Store, panel_id: int) -> Iterator[Moment]:
    """Hold this moment; both databases read from one snapshot until it is let go."""
    with store.read() as session:
        yield Moment(session, panel_id)


def stored(store: Store) -> Stored:
    """Every row of every table, past all stamping and projecting."""
    with store.read() as session:
        return _stored(session)


def _stored(session: Session) -> Stored:
    tables = {table.name: table for table in Base.metadata.sorted_tables}
    rows = {name: [dict(row) for row in session.execute(select(table)).mappings()] for name, table in tables.items()}
    return {name: sorted(found, key=lambda row: row.get("id") or row["key"]) for name, found in rows.items()}


def whole_view(session: Session, panel: Panel, viewer: Viewer, now: Instant) -> Copy:
    """What a fresh client of one viewer has."""
    whole = wire(view.delta(session, panel, viewer, None, now).as_json())
    fresh, ask = apply(Copy(), whole)
    assert not ask
    assert whole["from"] == 0
    assert whole["gone"] == {}, "a whole view names nothing that is gone"
    return fresh


def wire(value: Json) -> Json:
    """As it comes out of the wire: plain JSON, or an error."""
    parsed: Json = json.loads(json.dumps(value, allow_nan=False))
    return parsed


def check_change(before: Snapshot, sent: Mapping[Viewer, Json], after: Snapshot) -> None:
    """The law of the sync for every viewer."""
    assert before.sights, "the oracle watches nobody"
    assert before.sights.keys() == sent.keys() == after.sights.keys()
    for viewer, had in before.sights.items():
        has = after.sights[viewer]
        assert_leads_to(had.copy, sent[viewer], has.copy)
        assert_harmless_again(had.copy, sent[viewer])
        assert_cursor_ends_view(has)
        assert_moves_with_sight(viewer, had, has, sent[viewer])
    assert_unseen_words_stay(after)


def assert_leads_to(had: Copy, delta: Json, has: Copy) -> None:
    """``apply(before, delta)`` is the view now."""
    got, ask = apply(had, delta)
    assert not ask, "the delta does not join on"
    assert got.seen() == has.seen()
    assert (got.epoch, got.version) == (has.epoch, has.version)


def assert_harmless_again(had: Copy, delta: Json) -> None:
    """Repeating a delta changes nothing, and applying one leaves the former copy as it was."""
    untouched = copy.deepcopy(had)
    once, _ = apply(had, delta)
    twice, ask = apply(once, delta)
    assert not ask
    assert twice == once
    assert had == untouched


def assert_cursor_ends_view(has: Sight) -> None:
    """``cursor()`` and the view's ``to`` are the same word."""
    assert (has.cursor.epoch, has.cursor.version) == (has.copy.epoch, has.copy.version)


def assert_moves_with_sight(viewer: Viewer, had: Sight, has: Sight, delta: Json) -> None:
    """A cursor moves if and only if what the viewer sees changed; an unmoved one is sent nothing."""
    assert has.cursor.version >= had.cursor.version
    same = had.copy.seen() == has.copy.seen()
    if had.cursor == has.cursor:
        assert same, f"{viewer.key} sees a change without a version"
        assert delta["up"] == {}
        assert delta["gone"] == {}
    elif viewer.audience in STRICT:
        assert not same, f"{viewer.key} is told of something unseen"
    else:
        assert not same or delta["up"] or delta["gone"], f"{viewer.key} is told of nothing"


def assert_unseen_words_stay(after: Snapshot) -> None:
    """No word that is the console's alone stands anywhere in what others are given."""
    words = unseen_words(after.stored)
    for viewer, has in after.sights.items():
        text = json.dumps([has.copy.header, has.copy.rows], ensure_ascii=False)
        for owners, word in words:
            if not owners & _reads_as(viewer):
                assert json.dumps(word, ensure_ascii=False)[1:-1] not in text, f"{viewer.key} was given {word!r}"


def _reads_as(viewer: Viewer) -> set[str | None]:
    return {viewer.audience.value, viewer.person, "organiser" if viewer.organiser else None} - {None}


def unseen_words(rows: Stored) -> list[tuple[set[str], str]]:
    """``(who may have it, the words)``; words that stand in public rows as well are no secret."""
    public = {row["text"] for row in rows["questions"] if row["state"] in questions.PUBLIC_STATES}
    console, nobody = {"moderator"}, set[str]()
    hidden = [row for row in rows["questions"] if row["state"] not in questions.PUBLIC_STATES and row["text"] not in public]
    words = [({"organiser"} if row["state"] == questions.PRIVATE else _nearer(row), row["text"]) for row in hidden]
    words += [(console, row["topic"]) for row in rows["requests"]]
    words += [(console, row["name"]) for row in rows["requests"] if row["state"] == floor.WITHDRAWN and not _took_the_floor(rows, row)]
    words += [(console, row[column]) for row in rows["people"] for column in ("phonetic", "note")]
    words += [({row["person"], *console}, row["text"]) for row in rows["cues"]]
    words += [({row["addressed_to"], row["role"], *console}, row["text"]) for row in rows["whispers"]]
    words += [({"technician", *console}, row["id"]) for row in rows["links"]]
    words += [(nobody, row["secret_hash"]) for noun in ("questions", "requests") for row in rows[noun]]
    words += [(nobody, row["key"]) for noun in ("supports", "ballots") for row in rows[noun]]
    words += [(nobody, row["command_id"]) for row in rows["receipts"]]
    return [(owners, word) for owners, word in words if word]


def _nearer(question: Json) -> set[str]:
    """The words of a merged question are read by those who answer and interpret, under the one that it was merged into."""
    return {"moderator", "panellist", "booth"} if question["state"] == questions.MERGED else {"moderator"}


def _took_the_floor(rows: Stored, request: Json) -> bool:
    return any(turn["request"] == request["id"] for turn in rows["turns"])


def check_unchanged(before: Stored, after: Stored) -> None:
    """Nothing at all was written: no version, no receipt, no row, so nobody can see anything else."""
    assert before["panels"], "no panel to look at"
    assert after == before


def check_receipts(before: Snapshot, after: Snapshot, accepted: Sequence[tuple[Envelope, Outcome]]) -> None:
    """Exactly one receipt per acceptance, each with a version of its own; the last is the panel's."""
    assert accepted, "no acceptance to look for"
    known = {row["id"] for row in before.stored["receipts"]}
    new = [row for row in after.stored["receipts"] if row["id"] not in known]
    assert len(new) == len(accepted)
    by_id = {row["command_id"]: row for row in new}
    versions = list(range(before.version + 1, before.version + 1 + len(accepted)))
    assert [outcome.version for _, outcome in accepted] == versions
    for envelope, outcome in accepted:
        receipt = by_id[envelope.id]
        assert (receipt["version"], receipt["name"]) == (outcome.version, envelope.name)
    assert after.version == versions[-1]


def check_again(first: Outcome, again: Outcome, other_name: Outcome | None) -> None:
    """The same id gets the same answer; under another name an accepted one is refused."""
    assert again == first
    if first.ok:
        assert other_name is not None
        assert (other_name.ok, other_name.code) == (False, "id_reused")
