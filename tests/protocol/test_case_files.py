"""The case files that Python and JavaScript replay alike."""

import json
from pathlib import Path
from typing import Any

import pytest

from moderator.domain import clock
from moderator.domain.clock import Clock
from moderator.domain.ids import Instant, Millis
from tests.oracle import Copy, apply

FOLDER = Path(__file__).parent


def cases(name: str) -> list[Any]:
    found = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    assert len(found) > 10
    return [pytest.param(case, id=case["name"]) for case in found]


@pytest.mark.parametrize("case", cases("apply.json"))
def test_apply(case: dict[str, Any]) -> None:
    got, ask = apply(Copy(**case["have"]), case["delta"])
    assert vars(got) == case["want"]
    assert ask is case["ask"]


@pytest.mark.parametrize("case", cases("clock.json"))
def test_clock(case: dict[str, Any]) -> None:
    turn, now = case["turn"], Instant(case["now"])
    limit = None if turn["limit"] is None else Millis(turn["limit"])
    timer = Clock(limit=limit, elapsed=Millis(turn["elapsed"]), started_at=turn["started_at"])
    left = clock.left(timer, now)
    assert timer.running is (turn["state"] == "running")
    assert (clock.spoken(timer, now), left, clock.phase(timer, now), clock.face(left)) == (case["spoken"], case["left"], case["phase"], case["face"])


def test_the_cases_reach_every_answer() -> None:
    apply_cases = json.loads((FOLDER / "apply.json").read_text(encoding="utf-8"))
    clock_cases = json.loads((FOLDER / "clock.json").read_text(encoding="utf-8"))
    assert {case["ask"] for case in apply_cases} == {True, False}
    assert {case["phase"] for case in clock_cases} == {"green", "amber", "red"}
    assert {case["turn"]["state"] for case in clock_cases} == {"running", "paused", "ended"}
