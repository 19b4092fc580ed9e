"""Plays one scenario: an empty house, a furnished panel, a real server, browsers, and then the line of beats."""

import importlib
import tempfile
import time
from pathlib import Path
from typing import Final

from tests.rehearsal import tables
from tests.rehearsal.cast import furnish
from tests.rehearsal.clock import PanelClock
from tests.rehearsal.hall import Hall
from tests.rehearsal.ledger import Ledger
from tests.rehearsal.scenario import Scenario
from tests.rehearsal.screens import screens
from tests.rehearsal.script import Script
from tests.rehearsal.timeline import Timeline
from tests.servers import free_port, running

SCENARIOS: Final = {
    "hour": ("HOUR", ("note", "before", "opening", "panel", "mishaps", "debate", "wrap", "record")),
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


def rehearse(name: str) -> Ledger:
    """Play a scenario from the first beat to its tables."""
    played = script(name)
    scenario = Scenario(played.file)
    ledger, began = Ledger(scenario.name), time.monotonic()
    print(f"{scenario.name}: {scenario.panel['title']}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        data, port = Path(folder) / "data", free_port()
        if played.prologue is None:
            furnish(scenario, data)
        clock = PanelClock(Path(folder) / "clock", scenario.at(scenario.steps[0]["at"]))
        settings = {"PUBLIC_URL": f"http://localhost:{port}", "PORT": str(port), "TEST_CLOCK": str(clock.path), "TOKEN_AGE": "0"}
        with running(data, TIMEZONE=scenario.panel["timezone"], **settings) as server, screens(server) as pages:
            if played.prologue is not None:
                played.prologue(scenario, server, pages, ledger)
            hall = Hall(scenario, server, clock, ledger, pages)
            try:
                Timeline(hall, played.steps, played.early).play()
                tables.compare(hall, ledger)
                _look_back(hall, ledger)
            finally:
                hall.crowd.close()
    for unbuilt in scenario.unbuilt:
        print(f"{unbuilt:<5} not yet built")
    print(f"{time.monotonic() - began:.0f} s")
    return ledger


def _look_back(hall: Hall, ledger: Ledger) -> None:
    """What is said once, at the end: scripts that failed, and what no page had a control for."""
    row = ledger.table("pages", "no script of a page failed, and the server logged no mistake")
    row.equal("errors of scripts", hall.screens.errors, [])
    row.holds("Traceback" not in hall.server.log, f"the server's log: {hall.server.log[-600:]}")
    ledger.say(row)
    for what, times in sorted(hall.by_protocol.items()):
        print(f"        (by the protocol: {what}, {times}x)")
