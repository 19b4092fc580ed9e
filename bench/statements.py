"""What one unit of database work costs: a batch of commands with the panel's lock, a look, a poll; on whichever database is given. What follows from it is reckoned elsewhere."""

import os
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import Engine, create_engine, event, make_url, text

from bench.figures import Json
from bench.questions import sentences
from bench.served import Meter
from moderator.commands.opening import NewPanel, add_panel
from moderator.commands.run import MOST_AT_ONCE, Envelope
from moderator.domain.ids import Instant
from moderator.domain.roles import Audience
from moderator.live import looking
from moderator.projections import view
from moderator.projections.seeing import Viewer
from moderator.store.engine import Store
from moderator.store.models import Base, Panel
from tests.people import MINUTE, START, PanelUnderTest, furnish

BATCHES: Final = (1, 6, 8, 16, MOST_AT_ONCE)
POLLED: Final = (1, 10, 100, 1_000)
TIMES: Final = 60
QUESTIONS: Final = 24
"""Public ones, as in the storm."""
MS: Final = 1e3


class Bill:
    """Times something, in ms, as medians: by the clock, our CPU, and the CPU of PostgreSQL's own processes where there are any."""

    def __init__(self, store: Store) -> None:
        self._store, self._held = store, list[float]()
        self._locked = 0.0
        event.listen(store.engine, "after_cursor_execute", self._notice)

    def _notice(self, _connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if "FOR UPDATE" in statement or statement == "BEGIN IMMEDIATE":
            self._locked = time.perf_counter()

    def of(self, task: Callable[[int], object], times: int = TIMES) -> Json:
        """``wall_ms`` and ``fastest_ms``; ``hold_ms``: from having the lock until the work is committed, where a lock is taken."""
        task(-1)
        backends = backends_of(self._store.engine)
        clocks: tuple[Callable[[], float], ...] = (time.perf_counter, time.process_time, lambda: sum(each.cpu() for each in backends))
        spent, holds = list[list[float]](), list[float]()
        for number in range(times):
            before, self._locked = [clock() for clock in clocks], 0.0
            task(number)
            if self._locked:
                holds.append(time.perf_counter() - self._locked)
            spent.append([clock() - began for clock, began in zip(clocks, before, strict=True)])
        walls, mine, theirs = zip(*spent, strict=True)
        told = {"wall_ms": statistics.median(walls), "fastest_ms": min(walls), "cpu_ms": statistics.median(mine), "database_cpu_ms": statistics.median(theirs)}
        if holds:
            told["hold_ms"] = statistics.median(holds)
        return {name: round(value * MS, 4) for name, value in told.items()}


def backends_of(engine: Engine) -> list[Meter]:
    """PostgreSQL's process that serves us, on this machine: one task after the other uses one connection. SQLite works in ours."""
    if engine.dialect.name == "sqlite":
        return []
    with engine.connect() as connection:
        return [Meter(int(connection.execute(text("SELECT pg_backend_pid()")).scalar_one()))]


def statements(store: Store) -> Json:
    """Everything that a panel asks of a database, and beside it the least that a statement and a commit can cost there."""
    Base.metadata.create_all(store.engine)
    panel, bill = busy_panel(store), Bill(store)
    return {
        "bare": {"statement": bill.of(lambda _: _select(store.engine)), "commit": bill.of(lambda _: _commit(store.engine, panel.id))},
        "voices": {str(size): bill.of(voices(panel, size)) for size in BATCHES},
        "question": bill.of(asking(panel)), "look": looks(panel, bill), "view": views(panel, bill), "poll": polls(store, bill),
    }  # fmt: skip


def busy_panel(store: Store) -> PanelUnderTest:
    """A panel that has begun, with questions to support."""
    panel = furnish(store, "cost", "COSTS1")
    panel.start()
    for sentence, _ in zip(sentences(3), range(QUESTIONS), strict=False):
        panel.quick(panel.moderator, "question.approve", {"question": panel.ask(sentence)})
    return panel


def voices(panel: PanelUnderTest, size: int) -> Callable[[int], object]:
    """A batch of so many voices, each of another phone, spread over the public questions."""
    with panel.store.read() as session:
        shown = view.delta(session, session.get_one(Panel, panel.id), Viewer(Audience.PUBLIC), None, panel.now)
    questions = [row["id"] for row in shown.as_json()["up"]["questions"]]

    def batch(number: int) -> object:
        envelopes = [voice(panel, f"{size}-{number}-{each}", questions[each % len(questions)]) for each in range(size)]
        outcomes = panel.run(envelopes)
        assert all(outcome.ok for outcome in outcomes), outcomes
        return outcomes

    return batch


def voice(panel: PanelUnderTest, phone: str, question: str) -> Envelope:
    """The voice of a phone that has not voted before."""
    return panel.envelope(replace(panel.phone, token=f"token-{phone}"), "question.support", {"question": question, "supported": True})


def asking(panel: PanelUnderTest) -> Callable[[int], object]:
    """One question at a time, unlike the others."""
    texts = sentences(11)
    return lambda _number: panel.ask(next(texts))


def looks(panel: PanelUnderTest, bill: Bill) -> Json:
    """After a voice each: for the phones, and for the screens of all roles."""
    roles = [viewer for viewer in panel.viewers.values() if viewer.audience is not Audience.PUBLIC]
    vote = voices(panel, 1)
    kinds: dict[str, Sequence[Viewer]] = {"public": [Viewer(Audience.PUBLIC)], "roles": roles}
    told: Json = {}
    for kind, viewers in kinds.items():
        with panel.store.read() as session:
            row = session.get_one(Panel, panel.id)
            wanted, since = [view.Wanted(viewer, view.cursor(session, row, viewer), row.version) for viewer in viewers], row.version
        vote(1_000 + len(told))
        told[kind] = bill.of(
            lambda _, wanted=wanted, since=since, links=kind != "public": looking.look(panel.store, panel.id, wanted, since, panel.now, links=links)  # type: ignore[misc]
        )
    return told


def views(panel: PanelUnderTest, bill: Bill) -> Json:
    """The whole view of a phone: made anew, and as it was made for the one before."""

    def anew(_number: int) -> object:
        panel.store.recent.forget()
        return again(0)

    def again(_number: int) -> object:
        return looking.whole(panel.store, "COSTS1", Audience.PUBLIC, (), None, panel.now)

    return {"anew": bill.of(anew), "again": bill.of(again)}


def polls(store: Store, bill: Bill) -> Json:
    """The poll behind the signals, for so many panels in one process."""
    with store.write() as session:
        made = [add_panel(session, _another(number)) for number in range(POLLED[-1])]
        session.commit()
        ids = [panel.id for panel in made]
    return {str(size): bill.of(lambda _, size=size: looking.versions(store, ids[:size])) for size in POLLED}  # type: ignore[misc]


def _another(number: int) -> NewPanel:
    return NewPanel(
        code=f"Z{number:05d}", epoch=f"other{number}", title=f"Another panel, {number}", starts_at=START, ends_at=Instant(START + 60 * MINUTE), timezone="UTC"
    )


def _select(engine: Engine) -> object:
    with engine.connect() as connection:
        return connection.execute(text("SELECT 1")).scalar()


def _commit(engine: Engine, panel_id: int) -> None:
    """The least that is durable: one column of one row, without the ORM."""
    with engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("UPDATE panels SET slow = slow WHERE id = :id"), {"id": panel_id})


@contextmanager
def scratch(url: str) -> Iterator[str]:
    """A PostgreSQL schema of our own, gone afterwards, in which commits wait for the disk as they do in a house."""
    engine = create_engine(url, isolation_level="AUTOCOMMIT", connect_args={"connect_timeout": 3})
    schema = f"costs_{os.urandom(6).hex()}"
    with engine.connect() as connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
        try:
            yield make_url(url).update_query_dict({"options": f"-csearch_path={schema}"}).render_as_string(hide_password=False)
        finally:
            connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    engine.dispose()
