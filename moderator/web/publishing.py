"""Making the panel of a draft: claimed in one write, filled in batches, and open with its last command; pressing twice makes one panel."""

import hashlib
import secrets
from collections.abc import Iterator
from dataclasses import replace
from itertools import count

from moderator import logs
from moderator.commands import drafting
from moderator.commands.drafting import KeptDraft
from moderator.commands.run import MOST_AT_ONCE, Outcome, Rules, run
from moderator.domain.ids import CODE_ALPHABET, CODE_LENGTH, ROW_LENGTH
from moderator.domain.refusals import Refused
from moderator.domain.roles import Audience
from moderator.exchange import outlining
from moderator.exchange.plans import Stamp
from moderator.exchange.reviewing import Fields
from moderator.web.site import site

log = logs.get(__name__)


def publish(draft: KeptDraft, rev: int, fields: Fields) -> str:
    """The code of the panel that the draft has become. Refuses ``stale``, and whatever a command refuses; then there is no panel, and one may try again."""
    house, given = site().house, site().cookies.identity().grants
    ids = _ids(f"{draft.id}:{rev}")
    plan = outlining.plan(fields, Stamp(_code(), secrets.token_hex(6), fields["timezone"]), lambda: next(ids))
    panel_id, code = house.runtime.in_thread(drafting.claim, house.store, given, draft.id, rev, lambda owner: replace(plan.panel, owner=owner))
    told = [house.envelope(f"~{draft.id}:{rev}:{number}", Audience.MODERATOR, name, args, machine=True) for number, (name, args) in enumerate(plan.commands)]
    for start in range(0, len(told), MOST_AT_ONCE):
        outcomes = house.runtime.in_thread(run, house.store, Rules(site().keys.voices), panel_id, told[start : start + MOST_AT_ONCE])
        _refuse_failed(outcomes)
    house.runtime.in_thread(drafting.publish, house.store, given, draft.id, rev, house.clocks.now())
    return code


def _ids(seed: str) -> Iterator[str]:
    """The same ids on every retry: a command that was carried out before is then known again. A draft's own id is random, and so are these."""
    for number in count():
        yield hashlib.sha256(f"{seed}:{number}".encode()).hexdigest()[:ROW_LENGTH]


def _refuse_failed(outcomes: list[Outcome]) -> None:
    failed = next((outcome for outcome in outcomes if not outcome.ok), None)
    if failed is None:
        return
    if failed.trace:
        log.error("a draft could not be published", command=failed.id, trace=failed.trace)
    raise Refused(str(failed.code), **failed.data)


def _code() -> str:
    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))
