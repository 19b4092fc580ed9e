"""Running commands: whatever waits is taken together, in one transaction, behind savepoints once one of it has failed, and only then is anybody told."""

import hmac
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import insert
from sqlalchemy.exc import DBAPIError

from moderator import traces
from moderator.commands.registry import REGISTRY, Args, Command, Context, Inverse, Sender, find, parse
from moderator.domain import seats
from moderator.domain.ids import Instant, Millis
from moderator.domain.refusals import Refused
from moderator.domain.retention import ANONYMISED
from moderator.domain.roles import ACTS, Audience, Role
from moderator.store import grants, queries
from moderator.store.engine import Store
from moderator.store.grants import Grant
from moderator.store.models import Receipt
from moderator.store.outage import DatabaseAwayError, code_of, has_collided, is_away
from moderator.store.unit import Unit

MOST_AT_ONCE = 32
TRIES = 3
"""So often a batch is run that has collided with another transaction."""
BUSY_RETRY = Millis(1_000)
BLUR = 600_000
"""What a participant did is timed to ten minutes, as anonymous questions are: a receipt must not tell more than the row."""


@dataclass(frozen=True)
class Envelope:
    """A command as it came in. ``grants`` are those of the cookie; ``machine`` is true for the server's own."""

    id: str
    audience: Audience
    name: str
    args: object
    now: Instant
    server_now: Instant
    grants: tuple[Grant, ...] = ()
    token: str | None = None
    token_age: Millis = Millis(0)
    from_form: bool = False
    machine: bool = False


@dataclass(frozen=True)
class Outcome:
    """What the sender is told, and nothing more: acks carry no state. ``trace`` is for the log, outside the thread; ``again`` for the figures."""

    ok: bool
    id: str
    version: int | None = None
    code: str | None = None
    data: dict[str, object] = field(default_factory=dict)
    trace: str | None = None
    again: bool = field(default=False, compare=False)

    def as_json(self) -> dict[str, object]:
        """The ack."""
        if self.ok:
            return {"ok": True, "id": self.id, "version": self.version}
        return {"ok": False, "id": self.id, "code": self.code, "data": self.data}


@dataclass(frozen=True)
class Rules:
    """What commands need besides rows: the key under which voices are unlinkable, and the age from which a token may support."""

    voice_key: bytes
    token_age: Millis = Millis(20_000)


def run(store: Store, rules: Rules, panel_id: int, batch: Sequence[Envelope]) -> list[Outcome]:
    """Run up to 32 envelopes on one panel, in order, in one transaction; the outcomes stand in the same order.

    Only database work happens here, since it runs in a thread beside the hub. A failed commit fails every command of the batch.
    Raises DatabaseAwayError where nobody can know whether it was made: the same batch may be run again, as its ids have no second effect.
    """
    for _ in range(TRIES - 1):
        try:
            return _run(store, rules, panel_id, batch)
        except DBAPIError as error:
            if not has_collided(error):
                return _failed(batch, error)
    try:
        return _run(store, rules, panel_id, batch)
    except DBAPIError as error:
        return _failed(batch, error)


def _run(store: Store, rules: Rules, panel_id: int, batch: Sequence[Envelope]) -> list[Outcome]:
    groups = list(_groups(batch))
    try:
        # Savepoints cost as much as a few voices: they are made once it is known that something fails.
        return _carried_out(store, rules, panel_id, groups, savepoints=False) or _carried_out(store, rules, panel_id, groups, savepoints=True)
    except Refused as refused:
        return [_refusal(envelope, refused) for envelope in batch]


def _carried_out(store: Store, rules: Rules, panel_id: int, groups: Sequence[list[Envelope]], *, savepoints: bool) -> list[Outcome]:
    """Everything in one transaction; nothing where, for want of savepoints, one group that failed has taken others with it."""
    outcomes = list[Outcome]()
    with Unit(store.write, panel_id, savepoints=savepoints) as unit:
        taken = queries.versions_taken(unit.session, unit.panel, [envelope.id for group in groups for envelope in group])
        for group in groups:
            outcomes += _group(unit, rules, taken, group)
            if unit.failed and len(groups) > 1:
                return []
        unit.commit()
    return outcomes


def _failed(batch: Sequence[Envelope], error: DBAPIError) -> list[Outcome]:
    if is_away(error):
        raise DatabaseAwayError from error
    return [_refusal(envelope, _outage(error)) for envelope in batch]


_NEW_RECEIPT = insert(Receipt)
Taken = dict[str, tuple[str, int]]
"""Id of a command that was accepted already → its name and version."""


@dataclass(frozen=True)
class _Wish:
    envelope: Envelope
    entry: Command
    sender: Sender
    args: Args


def _groups(batch: Sequence[Envelope]) -> Iterator[list[Envelope]]:
    """Neighbours that are carried out together, and everybody else alone: the order stays."""
    group: list[Envelope] = []
    for envelope in batch:
        if group and not _goes_with(envelope, group):
            yield group
            group = []
        group.append(envelope)
    if group:
        yield group


def is_shared(envelope: Envelope) -> bool:
    """Whether this is a command of the audience that is carried out together with others of its name."""
    entry = REGISTRY.get(envelope.name)
    return entry is not None and entry.together is not None and envelope.audience is Audience.PUBLIC and not envelope.machine


def _goes_with(envelope: Envelope, group: Sequence[Envelope]) -> bool:
    alike = envelope.name == group[0].name and is_shared(envelope) and is_shared(group[0])
    # The same id twice is a retry: it is answered from what became of the first.
    return alike and envelope.id not in {each.id for each in group}


def _group(unit: Unit, rules: Rules, taken: Taken, group: Sequence[Envelope]) -> list[Outcome]:
    try:
        outcomes = _together(unit, rules, taken, group) if is_shared(group[0]) else [_alone(unit, rules, taken, group[0])]
    except Refused as refused:
        return [_refusal(envelope, refused) for envelope in group]
    except DBAPIError as error:
        # Of an error outside a version nothing was taken back: PostgreSQL would end the whole transaction without a word.
        if error is not unit.undone or is_away(error) or has_collided(error) or code_of(error) in {"busy", "storage_full"}:
            raise
        return [_bug(envelope, error) for envelope in group]
    except Exception as error:  # noqa: BLE001 - a bug in one command must not fail its neighbours; the trace is logged by the caller
        return [_bug(envelope, error) for envelope in group]
    for envelope, outcome in zip(group, outcomes, strict=True):
        if outcome.version is not None:
            taken[envelope.id] = (envelope.name, outcome.version)
    return outcomes


def _alone(unit: Unit, rules: Rules, taken: Taken, envelope: Envelope) -> Outcome:
    wish = _read(unit, taken, envelope)
    if isinstance(wish, Outcome):
        return wish
    with unit.version() as version:
        inverse = wish.entry.handler(_context(unit, rules, wish, version), wish.args)
        unit.session.add(Receipt(**_receipt(unit, wish, version, inverse)))
    return Outcome(ok=True, id=envelope.id, version=version)


def _together(unit: Unit, rules: Rules, taken: Taken, group: Sequence[Envelope]) -> list[Outcome]:
    outcomes: dict[str, Outcome] = {}
    wishes: list[_Wish] = []
    for envelope in group:
        try:
            read = _read(unit, taken, envelope)
        except Refused as refused:
            read = _refusal(envelope, refused)
        if isinstance(read, Outcome):
            outcomes[envelope.id] = read
        else:
            wishes.append(read)
    if wishes:
        outcomes |= _written(unit, rules, wishes)
    return [outcomes[envelope.id] for envelope in group]


def _written(unit: Unit, rules: Rules, wishes: Sequence[_Wish]) -> dict[str, Outcome]:
    judge, first = wishes[0].entry.together, unit.panel.version + 1
    assert judge is not None  # noqa: S101 - only such commands are put together
    verdicts, write = judge([(_context(unit, rules, wish, first), wish.args) for wish in wishes])
    judged = list(zip(wishes, verdicts, strict=True))
    accepted = [wish for wish, refused in judged if refused is None]
    if accepted:
        with unit.version(len(accepted)):
            write()
            receipts = [_receipt(unit, wish, version, None) for version, wish in enumerate(accepted, first)]
            unit.session.connection().execute(_NEW_RECEIPT, receipts)
    outcomes = {wish.envelope.id: _refusal(wish.envelope, refused) for wish, refused in judged if refused is not None}
    return outcomes | {wish.envelope.id: Outcome(ok=True, id=wish.envelope.id, version=version) for version, wish in enumerate(accepted, first)}


def _read(unit: Unit, taken: Taken, envelope: Envelope) -> _Wish | Outcome:
    if envelope.id in taken:
        return _again(taken[envelope.id], envelope)
    entry = find(envelope.name)
    sender = _sender(unit, envelope)
    if sender.role not in entry.by:
        raise Refused("forbidden")
    if unit.panel.state == ANONYMISED and not entry.afterwards:
        raise Refused("panel.state", state=ANONYMISED)
    return _Wish(envelope, entry, sender, parse(entry, envelope.args, from_form=envelope.from_form))


def _context(unit: Unit, rules: Rules, wish: _Wish, version: int) -> Context:
    return Context(
        session=unit.session,
        panel=unit.panel,
        sender=wish.sender,
        version=version,
        now=wish.envelope.now,
        server_now=wish.envelope.server_now,
        voice=lambda question_id: _voice(rules.voice_key, wish.sender.token or "", question_id),
        is_seat=lambda typed, seat_id: seats.is_of(typed, rules.voice_key, seat_id),
        token_age=rules.token_age,
        command_id=wish.envelope.id,
    )


def _receipt(unit: Unit, wish: _Wish, version: int, inverse: Inverse | None) -> dict[str, Any]:
    public, envelope, target = wish.sender.role is Role.PUBLIC, wish.envelope, wish.entry.target
    return {
        "panel_id": unit.panel.id,
        "command_id": envelope.id,
        "version": version,
        "name": wish.entry.name,
        "role": wish.sender.role.value,
        "link": wish.sender.link,
        "target": getattr(wish.args, target) if target else None,
        "inverse": None if inverse is None else {"name": inverse.name, "args": inverse.args},
        "undone": False,
        "at": envelope.now - envelope.now % BLUR if public else envelope.now,
        "sent_at": envelope.server_now - envelope.server_now % BLUR if public else envelope.server_now,
    }


def _again(before: tuple[str, int], envelope: Envelope) -> Outcome:
    name, version = before
    if name != envelope.name:
        raise Refused("id_reused")
    return Outcome(ok=True, id=envelope.id, version=version, again=True)


def _sender(unit: Unit, envelope: Envelope) -> Sender:
    if envelope.machine:
        return Sender(Role.MACHINE, "")
    if envelope.audience is Audience.PUBLIC:
        return Sender(Role.PUBLIC, "", token=envelope.token, token_age=envelope.token_age)
    link = grants.holding(unit.session, unit.panel, envelope.audience, envelope.grants, ACTS)
    person = None if link.person is None else queries.person(unit.session, unit.panel, link.person)
    name = link.name or (person.name if person else "") or link.role
    return Sender(Role(link.role), name, link=link.id, person=link.person)


def _voice(key: bytes, token: str, question_id: str) -> str:
    return hmac.digest(key, f"{token}:{question_id}".encode(), "sha256").hex()


def _refusal(envelope: Envelope, refused: Refused) -> Outcome:
    return Outcome(ok=False, id=envelope.id, code=refused.code, data=refused.data)


def _bug(envelope: Envelope, error: Exception) -> Outcome:
    return Outcome(ok=False, id=envelope.id, code="internal", data={"ref": envelope.id}, trace=traces.told(error))


def _outage(error: DBAPIError) -> Refused:
    code = code_of(error)
    # An unknown commit outcome is safe to try again, since the same id has no second effect.
    return Refused("storage_full") if code == "storage_full" else Refused("busy", retry_ms=BUSY_RETRY)
