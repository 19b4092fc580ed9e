"""What is put in: every cost with the file it was read from, and every number that the code fixes. What follows is reckoned in the modules beside this one."""

import json
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Final

from moderator.commands.run import MOST_AT_ONCE
from moderator.config import Settings
from moderator.live.broadcaster import BUSY_REST, LOOK_TICK, POLL, PUBLIC_TICK, REST
from moderator.live.intake import CROWD, GATHER, LULL
from moderator.live.presence import BORNE, PHONES_PER_SECOND, PUBLIC_PULSE

RESULTS: Final = Path(__file__).parents[1] / "results"
EVENT: Final = 0.0004
"""Seconds for reading, checking and acknowledging a command in the hub: docs/performance.md, "Where the time goes"."""
POOL: Final = 20
"""Connections to the database that a process may open (moderator/store/engine.py)."""
MOST_CONNECTIONS: Final = 97
"""Those that PostgreSQL as installed gives to whoever is no superuser: max_connections 100, of which three are kept."""
OPENING: Final = 4.0
"""Seconds after which a page gives up a websocket that does not open (static/app/live/connection.js)."""
FIXED: Final = {
    "batch at most": MOST_AT_ONCE, "voices that are worth a commit": CROWD, "voices wait for company": GATHER, "a lane is quiet after": LULL,
    "between two looks": LOOK_TICK, "between two deltas for phones": PUBLIC_TICK, "rest, in looks": REST, "rest while commands wait": BUSY_REST,
    "poll": POLL, "pulse of phones": PUBLIC_PULSE, "phones that come back within two seconds": BORNE, "a second, of more": PHONES_PER_SECOND, "sockets of a process": Settings().most_sockets,
}  # fmt: skip


@dataclass(frozen=True)
class Line:
    """A cost that grows straight: ``base``, and ``each`` for every one."""

    base: float
    each: float

    def at(self, count: float) -> float:
        """The cost of so many."""
        return self.base + self.each * count

    def times(self, factor: float) -> "Line":
        """All of it so many times."""
        return Line(self.base * factor, self.each * factor)


@dataclass(frozen=True)
class Costs:
    """Seconds, bytes. ``cpu`` is of our process, ``database`` of PostgreSQL's (none where SQLite works in ours), ``hold`` from having the panel's lock until the commit."""

    frame: float
    phone: float
    base: float
    event: float
    batch_cpu: Line
    batch_hold: Line
    batch_database: Line
    question_cpu: float
    question_hold: float
    look_public: float
    look_roles: float
    look_database: float
    poll: Line
    poll_database: Line
    say: float
    hear: float
    way: float
    redis: Line
    come_back: float
    visit: float
    rest: float
    hall: float
    delta_bytes: float

    def varied(self, name: str, factor: float) -> "Costs":
        """The same with one input so many times as large."""
        value: float | Line = getattr(self, name)
        return replace(self, **{name: value.times(factor) if isinstance(value, Line) else value * factor})  # type: ignore[arg-type]


NAMES: Final = tuple(field.name for field in fields(Costs))
SOURCES: Final[Mapping[str, str]] = {
    "frame": "growth.json: CPU per delta over phones, the slope", "phone": "memory.json: per phone, from 500 to 5,000", "base": "memory.json: the process without phones",
    "event": "docs/performance.md: 0.4 ms each", "batch_cpu": "costs.json: voices, cpu_ms over the size of the batch", "batch_hold": "costs.json: voices, both of them, and what a bare commit waits",
    "batch_database": "costs.json: voices, database_cpu_ms", "question_cpu": "costs.json: question", "question_hold": "the same of costs.json: question",
    "look_public": "costs.json: look, public", "look_roles": "costs.json: look, roles", "look_database": "costs.json: look, public",
    "poll": "costs.json: poll over panels", "poll_database": "costs.json: poll over panels", "say": "costs.json: redis", "hear": "costs.json: redis", "way": "costs.json: redis",
    "redis": "costs.json: redis, one ear and four", "come_back": "reconnect.json less the start in costs.json, over its 2,011 pages", "visit": "join.json: CPU over its 2,000 visits",
    "rest": "costs.json: server, rest_us", "hall": "costs.json: server, panel_kb", "delta_bytes": "storm.json: bytes over deltas",
}  # fmt: skip
"""Input → where it stands in bench/results, or which page says it."""


def costs(database: str = "postgresql", results: Path = RESULTS) -> Costs:
    """Everything that was measured, on ``postgresql`` or ``sqlite``."""

    def read(name: str) -> Any:
        return json.loads((results / f"{name}.json").read_text(encoding="utf-8"))["data"]

    measured, growth, memory, storm, join, back = (read(name) for name in ("costs", "growth", "memory", "storm", "join", "reconnect"))
    rows, redis, server = measured[database], measured["redis"], measured["server"]
    look, poll, question, commit = rows["look"], rows["poll"], rows["question"], rows["bare"]["commit"]
    batch, theirs = fitted(rows["voices"], "cpu_ms"), fitted(rows["voices"], "database_cpu_ms")
    # The clock would count what else this machine does; a lock is held for the work and for the disk.
    wait = max(0.0, commit["fastest_ms"] - commit["cpu_ms"] - commit["database_cpu_ms"]) / 1e3
    return Costs(
        frame=frame_of(growth), phone=memory["per_phone_bytes"], base=memory["rss_bytes"]["0"], event=EVENT,
        batch_cpu=batch, batch_hold=Line(batch.base + theirs.base + wait, batch.each + theirs.each), batch_database=theirs,
        question_cpu=question["cpu_ms"] / 1e3, question_hold=(question["cpu_ms"] + question["database_cpu_ms"]) / 1e3 + wait,
        look_public=look["public"]["cpu_ms"] / 1e3, look_roles=look["roles"]["cpu_ms"] / 1e3,
        look_database=look["public"]["database_cpu_ms"] / 1e3, poll=fitted(poll, "cpu_ms"), poll_database=fitted(poll, "database_cpu_ms"),
        say=redis["say_us"] / 1e6, hear=redis["hear_us"] / 1e6, way=redis["way_us"] / 1e6, redis=_redis(redis),
        come_back=(back["server_cpu_s"] - server["start_s"]) / (back["all_s"]["count"] + back["few_s"]["count"]), visit=_visit(join, results),
        rest=server["rest_us"] / 1e6, hall=server["panel_kb"] * 1024, delta_bytes=storm["events"]["delta"]["bytes"] / storm["events"]["delta"]["count"],
    )  # fmt: skip


def frame_of(growth: Mapping[str, Any]) -> float:
    """CPU per frame, without what a delta costs however many hear it: the slope over the sizes."""
    sizes = growth["sizes"].values()
    return slope([each["frames"] for each in sizes], [each["cpu_us"] * each["frames"] / 1e6 for each in sizes]).each


def fitted(found: Mapping[str, Mapping[str, float]], what: str) -> Line:
    """The straight line through ms measured at several sizes, in seconds."""
    return slope([float(size) for size in found], [each[what] / 1e3 for each in found.values()])


def slope(xs: Sequence[float], ys: Sequence[float]) -> Line:
    """By least squares, and never below zero: no cost is negative."""
    each, base = statistics.linear_regression(xs, ys)
    return Line(max(0.0, base), max(0.0, each))


def _redis(redis: Mapping[str, float]) -> Line:
    each = (redis["redis_four_us"] - redis["redis_one_us"]) / 3
    return Line((redis["redis_one_us"] - each) / 1e6, each / 1e6)


def _visit(join: Mapping[str, Any], results: Path) -> float:
    figures = json.loads((results / "join.json").read_text(encoding="utf-8"))["figures"]
    share = next(each["reached"] for each in figures if each["what"] == "join: server, of one core")
    return float(share) / 100 * float(join["seconds"]) / float(join["view"]["count"])
