"""What scaling is reckoned from and no other bench tells: database work on SQLite and PostgreSQL, signals through Redis, coming back to a process, and a panel at rest."""

import itertools
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

import redis
from sqlalchemy.exc import OperationalError

from bench.figures import Figure, Json
from bench.fleet import Fleet
from bench.memory import settled
from bench.served import Meter, chair_of, public, serving
from bench.statements import scratch, statements
from moderator.store.engine import make_store
from tests.people import furnish
from tests.server.wire import visitor
from tests.servers import Server, free_port

NAME: Final = "costs"
TITLE: Final = "what scaling is reckoned from: a commit, a look, a poll, a signal, a view, a phone that joins, a panel at rest"
POSTGRESQL: Final = "postgresql+psycopg://postgres@127.0.0.1:5432/postgres"
MESSAGES: Final = 3_000
TIMES: Final = 100
PHONES: Final = 1_000
PANELS: Final = 50
REST: Final = 10.0
"""Seconds for which a server at rest is watched."""
US: Final = 1e6
CHANNEL: Final = "look again"
LETTERS: Final = "ABCDEFGHJK"


def run(data: Json) -> list[Figure]:
    """Each part by itself; what is not installed here is left out, and its figures with it."""
    figures: list[Figure] = []
    data["sqlite"], data["postgresql"] = on_sqlite(), on_postgresql()
    for name in ("sqlite", "postgresql"):
        figures += database_figures(name, data[name])
    data["redis"] = through_redis()
    if data["redis"]:
        figures += [Figure(f"redis: {what}", value, "µs") for what, value in data["redis"].items()]
    data["server"] = of_a_server()
    units = {"_ms": "ms", "_kb": "KB", "_us": "µs", "t_s": "s"}
    return figures + [Figure(f"server: {what}", value, units.get(what[-3:], "")) for what, value in data["server"].items()]


def database_figures(name: str, found: Json) -> list[Figure]:
    """Those that matter most; the rest stands in the data."""
    if not found:
        return []
    figures = [Figure(f"{name}: a bare commit", found["bare"]["commit"]["wall_ms"], "ms")]
    for size, cost in found["voices"].items():
        figures += [
            Figure(f"{name}: lock held by a batch of {size}, by the clock", cost["hold_ms"], "ms"),
            Figure(f"{name}: our CPU of it", cost["cpu_ms"], "ms"),
            Figure(f"{name}: the database's", cost["database_cpu_ms"], "ms"),
        ]
    figures += [Figure(f"{name}: CPU of a look for {kind}", cost["cpu_ms"] + cost["database_cpu_ms"], "ms") for kind, cost in found["look"].items()]
    return figures + [
        Figure(f"{name}: CPU of a poll of {count} panels", cost["cpu_ms"] + cost["database_cpu_ms"], "ms") for count, cost in found["poll"].items()
    ]


def on_sqlite() -> Json:
    """In a file on the disk."""
    with tempfile.TemporaryDirectory(prefix="costs-") as folder:
        return _statements(f"sqlite:///{folder}/panels.db")


def on_postgresql() -> Json:
    """On the one of this machine, where there is one."""
    try:
        with scratch(POSTGRESQL) as url:
            return _statements(url)
    except OperationalError:
        return {}


def _statements(url: str) -> Json:
    store = make_store(url)
    try:
        return statements(store)
    finally:
        store.engine.dispose()


def through_redis() -> Json:
    """CPU of one message, in µs: at whoever says it, at whoever hears it, at Redis for one and for four who hear; beside it a PING, and how long a message takes to come."""
    if shutil.which("redis-server") is None:
        return {}
    with own_redis() as (port, meter):
        speaker = redis.Redis(port=port)
        speaker.ping()
        ping = _cpu(speaker.ping)
        alone, _, _ = _said(port, speaker, meter, 1)
        four, say, hear = _said(port, speaker, meter, 4)
        return {"ping_us": ping, "say_us": say, "hear_us": hear, "redis_one_us": alone, "redis_four_us": four, "way_us": _way(port, speaker)}


def _cpu(task: Callable[[], object], times: int = MESSAGES) -> float:
    began = time.process_time()
    for _ in range(times):
        task()
    return round((time.process_time() - began) / times * US, 2)


def _said(port: int, speaker: "redis.Redis", meter: Meter, ears: int) -> tuple[float, float, float]:
    """µs of CPU of a message: at Redis for so many ears, at whoever says it, and at each ear."""
    heard = [_ear(port) for _ in range(ears)]
    before = meter.cpu()
    say = _cpu(lambda: speaker.publish(CHANNEL, "123456"))
    hear = sum(_cpu(lambda each=each: _next(each)) for each in heard) / ears  # type: ignore[misc]
    return round((meter.cpu() - before) / MESSAGES * US, 2), say, round(hear, 2)


def _ear(port: int) -> Any:
    listening: Any = redis.Redis(port=port).pubsub(ignore_subscribe_messages=True)  # type: ignore[no-untyped-call]
    listening.subscribe(CHANNEL)
    listening.get_message(timeout=5)
    return listening


def _next(ear: Any) -> None:
    assert ear.get_message(timeout=5) is not None


def _way(port: int, speaker: "redis.Redis") -> float:
    ear, took = _ear(port), list[float]()
    for _ in range(TIMES):
        began = time.perf_counter()
        speaker.publish(CHANNEL, "123456")
        _next(ear)
        took.append(time.perf_counter() - began)
    return round(sorted(took)[len(took) // 2] * US, 1)


@contextmanager
def own_redis() -> Iterator[tuple[int, Meter]]:
    """One that keeps nothing, gone afterwards."""
    port = free_port()
    command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    with tempfile.TemporaryDirectory(prefix="costs-") as folder, subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=folder) as process:
        try:
            _answers(port)
            yield port, Meter(process.pid)
        finally:
            process.terminate()


def _answers(port: int) -> None:
    deadline = time.monotonic() + 10
    while True:
        try:
            with closing(redis.Redis(port=port)) as client:
                client.ping()
                return
        except redis.ConnectionError:
            assert time.monotonic() < deadline, "redis-server does not answer"
            time.sleep(0.02)


def of_a_server() -> Json:
    """CPU of the process for a view over HTTP, for a phone that joins, for a command over HTTP; and what a panel with one phone costs it at rest."""
    with serving(TOKEN_AGE="0") as server, Fleet() as fleet:
        meter, chair = Meter(server.pid), chair_of(server)
        chair.do("panel.start", {})
        told = {"whole_view_ms": _asked(server, meter, None), "nothing_new_ms": _asked(server, meter, "now")}
        began, cpu = meter.cpu(), fleet.connect(server.url, PHONES, public(server), rate=250)
        told["join_ms"] = round((meter.cpu() - began) / cpu["joined"] * 1e3, 4)
        before = meter.cpu()
        for number in range(TIMES):
            chair.do("panel.set", {"question_limit": 200 + number % 2})
        fleet.all("rest", seconds=2.0)
        told["commands_to_all_ms"] = round((meter.cpu() - before) / TIMES * 1e3, 4)
        told |= _at_rest(server, fleet, meter)
        server.kill()
        server.start()
        return told | {"start_s": round(Meter(server.pid).cpu(), 3)}


def _asked(server: Server, meter: Meter, since: str | None) -> float:
    browser = visitor(server)
    seen = browser.view().json()
    cursor = f"{seen['epoch']}.{seen['to']}" if since else None
    before = meter.cpu()
    for _ in range(TIMES):
        assert browser.view(cursor).status_code < 400  # noqa: PLR2004 - it was answered
    return round((meter.cpu() - before) / TIMES * 1e3, 4)


def _at_rest(server: Server, fleet: Fleet, meter: Meter) -> Json:
    """``PANELS`` panels more with a phone each: µs of CPU a second and KB for each of them, without what a phone costs anywhere."""
    codes = [f"REST{one}{two}" for one, two in itertools.islice(itertools.product(LETTERS, repeat=2), PANELS)]
    store = make_store(f"sqlite:///{Path(server.data_dir) / 'moderator.db'}")
    for code in codes:
        furnish(store, code.lower(), code)
    store.engine.dispose()
    memory, idle = settled(meter), _rate(meter)
    for code in codes:
        fleet.connect(server.url, 1, {"panel": code, "as": "public"})
    rest = _rate(meter)
    return {"rest_us": round((rest - idle) / PANELS * US, 2), "panel_kb": round((settled(meter) - memory) / PANELS / 1024, 2)}


def _rate(meter: Meter) -> float:
    before, began = meter.cpu(), time.monotonic()
    time.sleep(REST)
    return (meter.cpu() - before) / (time.monotonic() - began)
