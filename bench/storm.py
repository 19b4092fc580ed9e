"""The storm of the issue: thousands of phones vote and ask while console, podium and wall look on. ``BENCH_STORM_SECONDS`` makes it shorter."""

import os
import sqlite3
import sys
from contextlib import closing
from typing import Any, Final

from bench.figures import Figure, Json, quantile, spread
from bench.fleet import Fleet
from bench.gale import ASKS, SUPPORTS, Gale
from bench.questions import furnish
from bench.roles import Roles
from bench.served import Meter, chair_of, public, serving
from tests.server.wire import Browser, visitor
from tests.servers import Server

NAME: Final = "storm"
TITLE: Final = "5,000 phones, 500 supports and 20 questions a second, 3 moderators, 6 panellists, 2 displays"
PHONES: Final = 5_000
SECONDS: Final = 60
RATE: Final = 800
CURSOR: Final = r'"from":\d+,"to":(\d+)'
TABLES: Final = ("supports", "questions", "receipts")
MB: Final = 2**20


def run(data: Json) -> list[Figure]:
    """Furnish, connect, storm, and count what is left of it."""
    seconds = int(os.environ.get("BENCH_STORM_SECONDS", SECONDS))
    with serving(TOKEN_AGE="0") as server, Fleet(drivers=2) as fleet:
        sys.stdout.write(f"  server {server.pid}\n")
        sys.stdout.flush()
        chair, roles = chair_of(server), Roles()
        questions = furnish(server, chair)
        data["connected"] = spread(fleet.connect(server.url, PHONES, public(server), rate=RATE)["took"])
        roles.connect(server)
        fleet.all("marks", patterns={"delta": CURSOR})
        before = counted(server, chair)
        found = Gale(Meter(server.pid), fleet, roles).blow(PHONES, seconds, questions)
        data["rss_mb"] = round(Meter(server.pid).rss() / MB)
        return figures(server, chair, fleet, roles, before, found, data)


def figures(server: Server, chair: Browser, fleet: Fleet, roles: Roles, before: Json, found: Json, data: Json) -> list[Figure]:
    """Those of the table; series and the rest go into ``data``."""
    told, after = fleet.collect(), counted(server, chair)
    acks, asked, votes = told["acks"]["question.support"], told["codes"]["question.ask"].get("ok", 0), told["codes"]["question.support"].get("ok", 0)
    seen, seconds = roles.latencies(), found["seconds"]
    at_the_end = str(visitor(server).view().json()["to"])
    there = told["marks"]["delta"].get(at_the_end, {"count": 0})["count"]
    data |= found | {
        "asked_to_moderator_ms": spread(seen), "asked_to_moderator_by_second": roles.by_second(found["start"]), "support_ack_ms": spread(acks),
        "ask_ack_ms": spread(told["acks"]["question.ask"]), "codes": told["codes"], "states": told["states"], "events": told["events"],
        "frames": {"least": told["least"], "most": told["most"]}, "before": before["rows"], "after": after["rows"], "roles_behind": roles.behind(),
    }  # fmt: skip
    frames = (told["most"] + -(-found["supports"] // PHONES) + 1) / seconds
    return [
        Figure("storm: question to moderator, p50", quantile(seen, 0.5), "ms", 40),
        Figure("storm: question to moderator, p95", quantile(seen, 0.95), "ms", 150),
        Figure("storm: ack of a support, p50", quantile(acks, 0.5), "ms", 10),
        Figure("storm: ack of a support, p95", quantile(acks, 0.95), "ms", 150),
        Figure("storm: frames a second at the phone with most", round(frames, 2), "", 5),
        Figure("storm: server, of one core", 100 * found["cpu"] / seconds, "%", 80),
        Figure("storm: drivers, of one core each, at most", 100 * max(found["drivers"]) / seconds, "%"),
        Figure("storm: supports acknowledged a second", votes / seconds, "", (SUPPORTS - 5) * 1.0, "at least"),
        Figure("storm: questions acknowledged a second", asked / seconds, "", ASKS, "at least"),
        Figure("storm: voices acknowledged and not stored", votes - (after["rows"]["supports"] - before["rows"]["supports"]), "", 0, "exactly"),
        Figure("storm: voices acknowledged and not in the tallies", votes - (after["voices"] - before["voices"] - asked), "", 0, "exactly"),
        Figure("storm: questions acknowledged and not stored", asked - (after["rows"]["questions"] - before["rows"]["questions"]), "", 0, "exactly"),
        Figure("storm: questions that a moderator did not see", 3 * asked - len(seen), "", 0, "exactly"),
        Figure("storm: phones that do not end at the fresh view", PHONES - there, "", 0, "exactly"),
        Figure("storm: screens that do not end at the fresh view", len(data["roles_behind"]), "", 0, "exactly"),
    ]


def counted(server: Server, chair: Browser) -> dict[str, Any]:
    """``rows`` of the tables in the file itself, and ``voices``: the sum that the console reads."""
    with closing(sqlite3.connect(f"file:{server.data_dir / 'moderator.db'}?mode=ro", uri=True)) as file:
        rows = {table: file.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES}  # noqa: S608 - names of ours
    return {"rows": rows, "voices": sum(row["voices"] for row in chair.view().json()["up"]["tallies"])}
