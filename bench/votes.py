"""A thousand phones support one question within ten seconds: ours, stored and told in batches, against a naive server that tells everybody of every vote."""

import sqlite3
from contextlib import closing
from typing import Any, Final

from bench.baseline import baseline, node
from bench.figures import Figure, Json, spread
from bench.fleet import Fleet
from bench.served import Meter, asked, chair_of, public, serving
from tests.servers import Server

NAME: Final = "votes"
TITLE: Final = "1,000 phones each support one question within 10 s, against one broadcast per vote"
PHONES: Final = 1_000
SECONDS: Final = 10.0
QUIET: Final = 1.0
"""Seconds after the last ack in which the last frames arrive."""
FEWER_FRAMES: Final = 20
LESS_CPU: Final = 10
ACK_P50: Final = 40
ACK_P95: Final = 150


def run(data: Json) -> list[Figure]:
    """Both servers, one after the other."""
    with baseline(node("naive.mjs")) as server, Fleet() as fleet:
        fleet.connect(server.url, PHONES, None, rate=1_000)
        data["naive"] = _vote(fleet, server.pid, "total", do="emit", name="vote", args={"question": 1})
        data["naive"]["counted"] = server.tell({})["voices"]
    with serving(TOKEN_AGE="0") as server, Fleet() as fleet:
        chair = chair_of(server)
        chair.do("panel.set", {"support": "on"})
        question = asked(server, chair, "Will the minutes of the hour be open to everybody who asked something in it?")
        fleet.connect(server.url, PHONES, public(server), rate=250)
        data["ours"] = _vote(fleet, server.pid, "delta", do="command", name="question.support", args={"question": question, "supported": True})
        data["ours"]["counted"] = chair.fresh().rows["tallies"][question]["voices"] - 1
        data["ours"]["stored"] = stored(server, question)
    return _figures(data)


def _vote(fleet: Fleet, pid: int, event: str, *, do: str, **vote: Any) -> Json:
    """All phones vote; frames per phone, the server's CPU from the first vote until all is quiet, acks in ms from when each vote was due."""
    fleet.all("rest", seconds=QUIET)
    fleet.collect()
    meter, driver = Meter(pid), sum(fleet.cpu())
    before = meter.cpu()
    fleet.all(do, over=SECONDS, within=120, **vote)
    fleet.all("rest", seconds=QUIET)
    spent = meter.cpu() - before
    told = fleet.collect()
    return {
        "frames": told["events"][event]["count"] / PHONES, "bytes": told["events"][event]["bytes"] / PHONES, "events": told["events"], "cpu_s": spent,
        "ack_ms": spread(told["acks"][vote["name"]]), "codes": told["codes"], "driver_cpu_s": sum(told["cpu"]) - driver,
    }  # fmt: skip


def stored(server: Server, question: str) -> int:
    """How many voices stand in the rows of the database, beside any sum."""
    with closing(sqlite3.connect(f"file:{server.data_dir / 'moderator.db'}?mode=ro", uri=True)) as rows:
        return int(rows.execute("select count(*) from supports where question_id = ? and supported", (question,)).fetchone()[0])


def _figures(data: Json) -> list[Figure]:
    naive, ours = data["naive"], data["ours"]
    return [
        Figure("naive: frames per phone", naive["frames"]),
        Figure("naive: server CPU", naive["cpu_s"], "s"),
        Figure("naive: ack p50", naive["ack_ms"]["p50"], "ms"),
        Figure("naive: ack p95", naive["ack_ms"]["p95"], "ms"),
        Figure("ours: frames per phone", ours["frames"]),
        Figure("ours: server CPU", ours["cpu_s"], "s"),
        Figure("ours: ack p50, durable", ours["ack_ms"]["p50"], "ms", ACK_P50),
        Figure("ours: ack p95, durable", ours["ack_ms"]["p95"], "ms", ACK_P95),
        Figure("fewer frames than naive", naive["frames"] / ours["frames"], "×", FEWER_FRAMES, "at least"),
        Figure("less CPU than naive", naive["cpu_s"] / ours["cpu_s"], "×", LESS_CPU, "at least"),
        Figure("votes stored", ours["stored"], "", PHONES, "exactly"),
        Figure("votes in the sum that is shown", ours["counted"], "", PHONES, "exactly"),
        Figure("driver's CPU beside naive", naive["driver_cpu_s"], "s"),
        Figure("driver's CPU beside ours", ours["driver_cpu_s"], "s"),
    ]
