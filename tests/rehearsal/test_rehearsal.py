"""The rehearsals as tests: real server, real browsers, every step and every table."""

import os
import subprocess
import sys

import pytest

from tests.browser.conftest import CHROMIUM
from tests.rehearsal.driver import SCENARIOS
from tests.servers import ROOT

LONGEST = 600
"""Seconds; on a machine of its own a rehearsal takes a fifth of that."""


@pytest.mark.timeout(LONGEST)
@pytest.mark.parametrize("name", SCENARIOS)
def test_every_step_and_every_table_of_a_rehearsal_hold(name: str) -> None:
    if CHROMIUM is None:
        if os.environ.get("CI"):
            pytest.fail("Chromium is missing: run tests/install-chromium")
        pytest.skip("Chromium is missing: sudo apt install chromium")
    # A process of its own, since the browser of the other tests keeps this one's event loop.
    done = subprocess.run([sys.executable, "-m", "tests.rehearsal", name], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr[-5_000:]
    assert done.stdout.rstrip().endswith("steps hold")
