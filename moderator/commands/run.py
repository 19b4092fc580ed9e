"""Running commands: whatever waits is taken together, each in a savepoint, all in one commit, and only then is anybody told."""

import hashlib
import hmac
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError

from moderator.commands.registry import Args, Command, Context, Inverse, Sender, find, parse
from moderator.domain.ids import Instant, Millis
from moderator.domain.refusals import Refused
from moderator.domain.roles import Audience, Role
from moderator.store import grants, queries
from moderator.store.engine import Store
from moderator.store.grants import Grant
from moderator.store.models import Receipt
from moderator.store.unit import Unit

MOST_AT_ONCE = 32
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
    """What the sender is told, and nothing more: acks carry no state. ``trace`` is for the log, outside the thread."""

    ok: bool
    id: str
    version: int | None = None
    code: str | None = None
    data: dict[str, object] = field(default_factory=dict)
    trace: str | None = None

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
    """
    try:
        with Unit(store.write, panel_id) as unit:
            outcomes = [_one(unit, rules, envelope) for envelope in batch]
            unit.commit()
            return outcomes
    except Refused as refused:
        return [_refusal(envelope, refused) for envelope in batch]
    except DBAPIError as error:
        return [_refusal(envelope, _outage(error)) for envelope in batch]


def _one(unit: Unit, rules: Rules, envelope: Envelope) -> Outcome:
    try:
        before = queries.receipt(unit.session, unit.panel, envelope.id)
        if before is not None:
            return _again(before, envelope)
        entry = find(envelope.name)
        sender = _sender(unit, envelope)
        if sender.role not in entry.by:
            raise Refused("forbidden")  # noqa: TRY301 - caught with all other refusals
        args = parse(entry, envelope.args, from_form=envelope.from_form)
        return _accepted(unit, rules, envelope, entry, sender, args)
    except Refused as refused:
        return _refusal(envelope, refused)
    except DBAPIError as error:
        if error.connection_invalidated or _code_of(error) in {"busy", "storage_full"}:
            raise
        return _bug(envelope)
    except Exception:  # noqa: BLE001 - a bug in one command must not fail its neighbours; the trace is logged by the caller
        return _bug(envelope)


def _accepted(unit: Unit, rules: Rules, envelope: Envelope, entry: Command, sender: Sender, args: Args) -> Outcome:
    with unit.version() as version:
        context = Context(
            session=unit.session,
            panel=unit.panel,
            sender=sender,
            version=version,
            now=envelope.now,
            server_now=envelope.server_now,
            voice=lambda question_id: _voice(rules.voice_key, sender.token or "", question_id),
            token_age=rules.token_age,
            command_id=envelope.id,
        )
        inverse = entry.handler(context, args)
        unit.session.add(_receipt(unit, envelope, entry, sender, args, version, inverse))
    return Outcome(ok=True, id=envelope.id, version=version)


def _receipt(
    unit: Unit, envelope: Envelope, entry: Command, sender: Sender, args: Args, version: int, inverse: Inverse | None
) -> Receipt:  # fmt: skip
    public = sender.role is Role.PUBLIC
    return Receipt(
        panel_id=unit.panel.id,
        command_id=envelope.id,
        version=version,
        name=entry.name,
        role=sender.role.value,
        link=sender.link,
        target=getattr(args, entry.target) if entry.target else None,
        inverse=None if inverse is None else {"name": inverse.name, "args": inverse.args},
        at=envelope.now - envelope.now % BLUR if public else envelope.now,
        sent_at=envelope.server_now - envelope.server_now % BLUR if public else envelope.server_now,
    )


def _again(before: Receipt, envelope: Envelope) -> Outcome:
    if before.name != envelope.name:
        raise Refused("id_reused")
    return Outcome(ok=True, id=envelope.id, version=before.version)


def _sender(unit: Unit, envelope: Envelope) -> Sender:
    if envelope.machine:
        return Sender(Role.MACHINE, "")
    if envelope.audience is Audience.PUBLIC:
        return Sender(Role.PUBLIC, "", token=envelope.token, token_age=envelope.token_age)
    link = grants.holding(unit.session, unit.panel, envelope.audience, envelope.grants)
    person = None if link.person is None else queries.person(unit.session, unit.panel, link.person)
    name = link.name or (person.name if person else "") or link.role
    return Sender(Role(link.role), name, link=link.id, person=link.person)


def _voice(key: bytes, token: str, question_id: str) -> str:
    return hmac.new(key, f"{token}:{question_id}".encode(), hashlib.sha256).hexdigest()


def _refusal(envelope: Envelope, refused: Refused) -> Outcome:
    return Outcome(ok=False, id=envelope.id, code=refused.code, data=refused.data)


def _bug(envelope: Envelope) -> Outcome:
    return Outcome(ok=False, id=envelope.id, code="internal", data={"ref": envelope.id}, trace=traceback.format_exc())


def _code_of(error: DBAPIError) -> str:
    if isinstance(error, (DataError, IntegrityError)):
        # Its words repeat what somebody wrote; it is a mistake of ours whatever they are.
        return "internal"
    words = str(error.orig).lower()
    if any(sign in words for sign in ("disk is full", "disk full", "readonly", "read-only", "no space left", "disk i/o")):
        return "storage_full"
    return "busy" if any(sign in words for sign in ("locked", "busy", "connection", "terminat", "timeout")) else "internal"


def _outage(error: DBAPIError) -> Refused:
    code = _code_of(error)
    # An unknown commit outcome is safe to try again, since the same id has no second effect.
    return Refused("storage_full") if code == "storage_full" else Refused("busy", retry_ms=BUSY_RETRY)
