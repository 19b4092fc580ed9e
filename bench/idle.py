"""How long a question takes where nothing else happens: a thousand phones follow, one of them asks; the console has it, and once approved everybody."""

import json
import time
from typing import Final

from bench.figures import Figure, Json, quantile, spread
from bench.fleet import Fleet
from bench.questions import sentences
from bench.roles import Roles
from bench.served import Meter, chair_of, public, serving
from tests.server.wire import command, row_id

NAME: Final = "idle"
TITLE: Final = "1,000 phones, one question at a time: from a phone to the console, from the console's approval to the phones"
PHONES: Final = 1_000
ASKS: Final = 120
WARM: Final = 5
PAUSE: Final = 0.25
"""Seconds before an approval: longer than the broadcaster rests after a look for the phones."""
SHORT: Final = 0.1
"""Seconds before a question: the same for the roles."""
P50: Final = 15
P95: Final = 30
QUESTION: Final = r'"id":"([a-f0-9]{20})"'


def run(data: Json) -> list[Figure]:
    """Nobody arrives meanwhile, and nothing is sent but what is timed; pulses go on."""
    with serving(TOKEN_AGE="0") as server, Fleet() as fleet:
        roles = Roles()
        chair_of(server).do("panel.start", {})
        fleet.connect(server.url, PHONES, public(server))
        roles.connect(server, (("moderator", 1),))
        fleet.all("marks", patterns={"delta": QUESTION})
        meter = Meter(server.pid)
        for sentence, number in zip(sentences(3), range(WARM), strict=False):
            once(fleet, roles, number, sentence)
        roles.heard.clear()
        fleet.collect()
        before, began, idle = meter.cpu(), time.monotonic(), sum(fleet.cpu())
        heard, acks = list[float](), list[float]()
        for sentence, number in zip(sentences(4), range(WARM, WARM + ASKS), strict=False):
            arrived, ack = once(fleet, roles, number, sentence)
            heard += arrived
            acks.append(ack)
        seconds = time.monotonic() - began
        console = roles.latencies()
        data |= {"console_ms": spread(console), "phones_ms": spread(heard), "approval_ack_ms": spread(acks), "seconds": seconds}
        return [
            Figure("idle: question to the console, p50", quantile(console, 0.5), "ms", P50),
            Figure("idle: question to the console, p95", quantile(console, 0.95), "ms", P95),
            Figure("idle: approval to any of 1,000 phones, p50", quantile(heard, 0.5), "ms", P50),
            Figure("idle: approval to any of 1,000 phones, p95", quantile(heard, 0.95), "ms", P95),
            Figure("idle: ack of the approval, p95", quantile(acks, 0.95), "ms"),
            Figure("idle: questions timed", len(console), "", ASKS, "exactly"),
            Figure("idle: deltas timed at phones", len(heard), "", ASKS * PHONES, "exactly"),
            Figure("idle: server, of one core", 100 * (meter.cpu() - before) / seconds, "%"),
            Figure("idle: driver, of one core", 100 * (sum(fleet.cpu()) - idle) / seconds, "%"),
        ]


def once(fleet: Fleet, roles: Roles, number: int, sentence: str) -> tuple[list[float], float]:
    """A question that a phone asks and the console approves: ms from the approval until each phone had it, and until its ack."""
    question, console, phones = row_id(), roles.phones.all[0], roles.phones
    args = {"question": question, "secret": "$secret", "text": f"{sentence} (at $now)"}
    before = len(roles.heard)
    fleet.drivers[0].tell("command", name="question.ask", args=args, first=number, last=number + 1)
    if not phones.until(lambda: len(roles.heard) > before, 10):
        raise RuntimeError("the console did not see a question within 10 s")
    fleet.drivers[0].hear()
    phones.until(lambda: False, PAUSE)
    sent = time.monotonic_ns()
    phones.emit(console, "command", json.dumps(command("question.approve", {"question": question})).encode(), label="approve", due=sent)
    phones.until(lambda: phones.tally.acks["approve"], 10)
    ack = phones.tally.acks["approve"].pop()
    got = fleet.expect("delta", PHONES, mark=question, within=10)
    phones.until(lambda: False, SHORT)
    told = fleet.collect(raw=True)
    if got["count"] != PHONES:
        raise RuntimeError(f"{got['count']} of {PHONES} phones heard of an approval")
    return [(at - sent) / 1e6 for at in told["marks"]["delta"][question]["at"]], ack
