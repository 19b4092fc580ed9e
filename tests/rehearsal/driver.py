"""Plays one scenario: an empty house, a furnished panel, a real server, browsers, and then the line of beats."""

import importlib
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from tests.cluster import cluster
from tests.rehearsal import tables
from tests.rehearsal.cast import furnish
from tests.rehearsal.clock import PanelClock
from tests.rehearsal.hall import Hall
from tests.rehearsal.ledger import Ledger
from tests.rehearsal.scenario import Scenario
from tests.rehearsal.screens import screens
from tests.rehearsal.script import Script
from tests.rehearsal.timeline import Timeline
from tests.servers import Server, free_port, running

SCENARIOS: Final = {
    "hour": ("HOUR", ("note", "before", "opening", "panel", "mishaps", "debate", "wrap", "record", "retention")),
    "second": ("SECOND", ("before", "speeches", "debate")),
}
"""Folder of a scenario → its script, and the acts that fill it."""


def script(name: str) -> Script:
    """The script of a scenario with all its steps."""
    constant, acts = SCENARIOS[name]
    for act in acts:
        importlib.import_module(f"tests.rehearsal.{name}.{act}")
    found: Script = getattr(importlib.import_module(f"tests.rehearsal.{name}.script"), constant)
    return found


def rehearse(name: str, *, on_cluster: bool = False) -> Ledger:
    """Play a scenario from the first beat to its tables, on one process or on three behind a proxy."""
    played = script(name)
    scenario = Scenario(played.file)
    ledger, began = Ledger(scenario.name), time.monotonic()
    print(f"{scenario.name}: {scenario.panel['title']}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        clock = PanelClock(Path(folder) / "clock", scenario.at(scenario.steps[0]["at"]))
        settings = {"TEST_CLOCK": str(clock.path), "TOKEN_AGE": "0", "TIMEZONE": scenario.panel["timezone"]}
        written = None if played.prologue is not None else partial(furnish, scenario)
        with (_cluster if on_cluster else _alone)(Path(folder), written, settings) as server, screens(server) as pages:
            if played.prologue is not None:
                played.prologue(scenario, server, pages, ledger)
            hall = Hall(scenario, server, clock, ledger, pages)
            try:
                Timeline(hall, played.steps, played.early).play()
                if not ledger.tables:
                    tables.compare(hall, ledger)
                _look_back(hall, ledger)
            finally:
                hall.crowd.close()
    for unbuilt in scenario.unbuilt:
        print(f"{unbuilt:<5} not yet built")
    print(f"{time.monotonic() - began:.0f} s")
    return ledger


@contextmanager
def _alone(folder: Path, written: Callable[[str], object] | None, settings: dict[str, str]) -> Iterator[Server]:
    data, port = folder / "data", free_port()
    if written is not None:
        data.mkdir()
        written(f"sqlite:///{data / 'moderator.db'}")
    with running(data, PORT=str(port), PUBLIC_URL=f"http://localhost:{port}", **settings) as server:
        yield server


@contextmanager
def _cluster(folder: Path, written: Callable[[str], object] | None, settings: dict[str, str]) -> Iterator[Server]:
    with cluster(folder, furnish=written, TEST_CLOCK=settings["TEST_CLOCK"], TOKEN_AGE=settings["TOKEN_AGE"], TIMEZONE=settings["TIMEZONE"]) as server:
        yield server


def _look_back(hall: Hall, ledger: Ledger) -> None:
    """What is said once, at the end: scripts that failed, and what no page had a control for."""
    row = ledger.table("pages", "no script of a page failed, and the server logged no mistake")
    row.equal("errors of scripts", hall.screens.errors, [])
    row.holds("Traceback" not in hall.server.log, f"the server's log: {hall.server.log[-600:]}")
    ledger.say(row)
    for what, times in sorted(hall.by_protocol.items()):
        print(f"        (by the protocol: {what}, {times}x)")
