"""Ten thousand phones follow a panel of the whole application, while something changes every second."""

import time
from typing import Final

from bench.figures import Figure, Json, quantile, spread
from bench.fleet import Fleet
from bench.questions import sentences
from bench.served import Meter, chair_of, public, serving
from tests.server.wire import row_id, secret, visitor

NAME: Final = "following"
TITLE: Final = "10,000 phones follow, one question is approved each second"
PHONES: Final = 10_000
DELTAS: Final = 30
RATE: Final = 700
MEASURES: Final = 60
"""Seconds in which every phone asks the time once."""
P99: Final = 500
MB: Final = 700
QUESTION: Final = r'"id":"([a-f0-9]{20})"'


def run(data: Json) -> list[Figure]:
    """Two drivers with half of the phones each; every delivery counts, from the sending of the approval until the phone has it."""
    with serving(TOKEN_AGE="0") as server, Fleet(drivers=2) as fleet:
        meter, chair, asked = Meter(server.pid), chair_of(server), []
        chair.do("panel.start", {})
        for _, sentence in zip(range(DELTAS), sentences(5), strict=False):
            asked.append(row_id())
            visitor(server).do("question.ask", {"question": asked[-1], "secret": secret(), "text": sentence})
        data["connected"] = spread(fleet.connect(server.url, PHONES, public(server), rate=RATE, within=120)["took"])
        fleet.all("marks", patterns={"delta": QUESTION})
        before, idle, began = meter.cpu(), fleet.cpu(), time.monotonic()
        share = PHONES * DELTAS // MEASURES // len(fleet.drivers)
        fleet.all("emit", name="clock", args={}, last=share, over=DELTAS, wait=False)
        sent, acks, most = {}, list[float](), 0
        for number, question in enumerate(asked):
            time.sleep(max(0.0, began + number + 1 - time.monotonic()))
            sent[question] = time.monotonic_ns()
            chair.do("question.approve", {"question": question})
            acks.append((time.monotonic_ns() - sent[question]) / 1e6)
            most = max(most, meter.rss())
        seconds, cpu, drivers = time.monotonic() - began, meter.cpu() - before, [b - a for a, b in zip(idle, fleet.cpu(), strict=True)]
        fleet.all("rest", seconds=1.0)
        told = fleet.collect(raw=True)
        took = [(at - sent[question]) / 1e6 for question, found in told["marks"]["delta"].items() if question in sent for at in found["at"]]
        data |= {"delivery_ms": spread(took), "ack_ms": spread(acks), "clock_ms": spread(told["acks"]["clock"])}
        data |= {"events": told["events"], "states": told["states"]}
        return [
            Figure("following: delivery of a delta, p50", quantile(took, 0.5), "ms"),
            Figure("following: delivery of a delta, p99", quantile(took, 0.99), "ms", P99),
            Figure("following: deliveries", len(took), "", PHONES * DELTAS, "exactly"),
            Figure("following: memory of the server, at most", most / 2**20, "MB", MB),
            Figure("following: ack of the approval over HTTP, p95", quantile(acks, 0.95), "ms"),
            Figure("following: server, of one core", 100 * cpu / seconds, "%"),
            Figure("following: drivers, of one core each, at most", 100 * max(drivers) / seconds, "%"),
        ]
