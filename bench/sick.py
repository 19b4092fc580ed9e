"""The storm with phones that are not well in the same hall: they must not be felt by the others. With and without them by turns, on one server."""

from collections.abc import Sequence
from typing import Any, Final

from bench.faults.stalled import SMALL, Follower, joined, wake
from bench.figures import Figure, Json, quantile, spread
from bench.fleet import Driver, Fleet, driving
from bench.gale import Gale
from bench.questions import furnish
from bench.roles import Roles
from bench.served import Meter, chair_of, public, serving
from tests.server.wire import visitor
from tests.servers import Server

NAME: Final = "sick"
TITLE: Final = "the storm with and without 200 phones that never read, 200 that lose 2 % of packets and 50 without websockets, by turns"
PHONES: Final = 5_000
STALLED: Final = 200
LOSSY: Final = 200
POLLING: Final = 50
SECONDS: Final = 8
TURNS: Final = 8
"""How often each of the two is measured: two neighbours differ by more than the sick cost, and the hour grows meanwhile."""
RATE: Final = 800
QUIET: Final = 1.0
"""Seconds."""
CURSOR: Final = r'"from":\d+,"to":(\d+)'
MB: Final = 2**20
WORSE: Final = 20
"""Per cent."""
MEMORY: Final = 30
WAKES: Final = 2
TIMED: Final = {
    "console": "question to moderator, p95",
    "support": "ack of a support, p95",
    "ask": "ack of a question, p95",
    "fanout": "first phone to last, p95",
}


def run(data: Json) -> list[Figure]:
    """Without, with, with, without: the sick are there all the time, but only in their turns do they stall, lose and poll. What grows with the hour, such as the questions, is shared by both."""
    with serving(TOKEN_AGE="0") as server, Fleet(drivers=2) as fleet, driving() as ward:
        chair, roles, meter = chair_of(server), Roles(), Meter(server.pid)
        questions = furnish(server, chair)
        fleet.connect(server.url, PHONES, public(server), rate=RATE)
        ward.ask("connect", url=server.url, count=LOSSY, auth=public(server), group="lossy")
        roles.connect(server)
        sleepers = [Follower(roles.phones, server, visitor(server), buffer=SMALL) for _ in range(STALLED)]
        joined(roles.phones, [each.phone for each in sleepers])
        for each in sleepers:
            each.catch_up()
        fleet.all("marks", patterns={"delta": CURSOR})
        gale, turns = Gale(Meter(server.pid), fleet, roles), {False: list[Json](), True: list[Json]()}
        # The first storm fills caches and pools, and counts for neither.
        _storm(gale, fleet, roles, questions, meter, SECONDS // 2)
        woken, dropped, wrong = list[float](), 0, 0
        for is_sick in (False, True, True, False) * (TURNS // 2):
            if is_sick:
                ill(server, roles, sleepers, ward, questions)
            turns[is_sick].append(_storm(gale, fleet, roles, questions, meter, SECONDS))
            if is_sick:
                well(roles, ward)
                fresh = visitor(server).fresh()
                took, gone = wake(roles.phones, sleepers, fresh)
                woken, dropped, wrong = woken + took, dropped + gone, wrong + sum(each.view.seen() != fresh.seen() for each in sleepers)
        polled = ward.ask("polled")
        for word, sick in (("without", False), ("with", True)):
            data[word] = [turn | {name: spread(turn[name]) for name in TIMED} for turn in turns[sick]]
        data |= {"woken_s": spread(woken), "polled": _polled(polled)}
        return [*_figures(turns), *_sick(turns, woken, wrong, polled), Figure("sick: stalled phones that the server dropped", dropped)]


def well(roles: Roles, ward: Driver) -> None:
    """Nothing is lost any more, and nobody polls; those that do not read are left to be woken."""
    ward.ask("heal")
    # What is under way of them comes to an end: afterwards nothing changes.
    roles.phones.until(lambda: False, QUIET)


def ill(server: Server, roles: Roles, sleepers: Sequence[Follower], ward: Driver, questions: list[str]) -> None:
    """From now on."""
    # What has come so far is put into place now, so that waking is not timed with it.
    for each in sleepers:
        each.read()
    roles.phones.stall(each.phone for each in sleepers)
    ward.ask("lossy", group="lossy")
    if not ward.ask("poll", url=server.url, code=server.code, count=POLLING, questions=questions)["done"]:
        raise RuntimeError("not every page without a websocket has its view")


def _storm(gale: Gale, fleet: Fleet, roles: Roles, questions: list[str], meter: Meter, seconds: int) -> Json:
    """One storm, and what the healthy had of it."""
    fleet.collect()
    roles.heard.clear()
    found, told = gale.blow(PHONES, seconds, questions), fleet.collect()
    whole = [(each["last"] - each["first"]) / 1e6 for each in told["marks"]["delta"].values() if each["count"] == PHONES]
    acks = told["acks"]
    return {
        "console": roles.latencies(), "support": acks["question.support"], "ask": acks["question.ask"], "fanout": whole, "rss_mb": meter.rss() / MB,
        "server": found["cpu"] / seconds, "drivers": max(found["drivers"]) / seconds, "codes": told["codes"],
    }  # fmt: skip


def _figures(turns: dict[bool, list[Json]]) -> list[Figure]:
    """Of the healthy: p95 over all turns, and how much worse it is with the sick."""
    rows = list[Figure]()
    for name, what in TIMED.items():
        without, with_ = (quantile([ms for turn in turns[sick] for ms in turn[name]], 0.95) for sick in (False, True))
        rows += [
            Figure(f"sick: {what}, without them", without, "ms"), Figure(f"sick: {what}, with them", with_, "ms"),
            Figure(f"sick: {what}, worse by", 100 * (with_ / without - 1), "%", WORSE),
        ]  # fmt: skip
    for sick, word in ((False, "without"), (True, "with")):
        rows += [Figure(f"sick: server, of one core, {word} them", 100 * max(turn["server"] for turn in turns[sick]), "%")]
    return [*rows, Figure("sick: drivers, of one core each, at most", 100 * max(turn["drivers"] for each in turns.values() for turn in each), "%")]


def _sick(turns: dict[bool, list[Json]], woken: list[float], wrong: int, polled: Json) -> list[Figure]:
    # The turns go F T T F: before a sick one there is the first healthy one of its four.
    more = max(with_["rss_mb"] - turns[False][number // 2 * 2]["rss_mb"] for number, with_ in enumerate(turns[True]))
    return [
        Figure("sick: memory of the server, more than in the storm before", more, "MB", MEMORY),
        Figure("sick: stalled phones that woke", len(woken), "", STALLED * TURNS, "exactly"),
        Figure("sick: right after waking, the slowest", max(woken, default=float("nan")), "s", WAKES),
        Figure("sick: stalled phones that are not right", wrong, "", 0, "exactly"),
        Figure("sick: view over HTTP, p95", quantile(polled["views"], 0.95), "ms"),
        Figure("sick: views and commands over HTTP that were refused", sum(polled["refused"].values()), "", 0, "exactly"),
    ]


def _polled(polled: Json) -> dict[str, Any]:
    return {"views_ms": spread(polled["views"]), "acks_ms": spread(polled["acks"]), "refused": polled["refused"]}
