"""Child processes: whoever is served meanwhile does not notice, limits are kept, and nobody is left behind."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.papers import NOTE, word
from tests.servers import ROOT, running

MOST_GAP = 0.2


@pytest.fixture(scope="module", params=["eventlet", "threading"])
def seen(request: pytest.FixtureRequest) -> dict[str, Any]:
    environment = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG"}}
    driver = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tests.server.with_children", request.param],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=90, check=False,
    )  # fmt: skip
    assert driver.returncode == 0, driver.stderr
    answer: dict[str, Any] = json.loads(driver.stdout)
    return answer


def test_a_child_that_never_ends_is_ended_and_nobody_else_waits(seen: dict[str, Any]) -> None:
    assert seen["endless"]["word"] == "TooHeavyError"
    assert 3 <= seen["endless"]["took"] < 4
    assert seen["gap"] < MOST_GAP


def test_a_long_text_passes_through_pipes_without_blocking(seen: dict[str, Any]) -> None:
    assert seen["long"]["word"] == "the text"
    assert seen["long"]["took"] < 2
    assert seen["gap_of_pipes"] < MOST_GAP


def test_a_child_gets_no_more_memory_than_it_was_given(seen: dict[str, Any]) -> None:
    assert seen["greedy"]["word"] in {"note.too_heavy", "TooHeavyError"}


def test_only_modules_of_the_exchange_are_called(seen: dict[str, Any]) -> None:
    assert seen["wrong_module"]["word"] == "ChildError"
    assert seen["no_module"]["word"] == "ChildError"


def test_two_children_at_once_are_enough(seen: dict[str, Any]) -> None:
    assert seen["queue"] == ["busy", "TooHeavyError", "TooHeavyError"]
    assert seen["afterwards"]["word"] == "Room XX"


def test_no_process_is_left_behind(seen: dict[str, Any]) -> None:
    assert seen["left"] == []


@pytest.mark.parametrize("mode", ["eventlet", "threading"])
def test_a_server_opens_the_panel_of_a_word_document(tmp_path: Path, mode: str) -> None:
    note = tmp_path / "note.docx"
    note.write_bytes(word(*NOTE, "Panellists:", "Mr. John Roe, Mayor of Sørvik"))
    with running(tmp_path / "data", NOTE=str(note), ASYNC_MODE=mode) as server:
        assert [role for role, _ in server.addresses].count("panellist") == 1
        assert "Traceback" not in server.log
