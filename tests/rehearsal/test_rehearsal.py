"""The rehearsals as tests: real server, real browsers, every step and every table."""

import os

import pytest

from tests.browser.conftest import CHROMIUM
from tests.rehearsal.driver import SCENARIOS, rehearse

LONGEST = 600
"""Seconds; on a machine of its own a rehearsal takes a fifth of that."""


@pytest.mark.timeout(LONGEST)
@pytest.mark.parametrize("name", SCENARIOS)
def test_every_step_and_every_table_of_a_rehearsal_hold(name: str) -> None:
    if CHROMIUM is None:
        if os.environ.get("CI"):
            pytest.fail("Chromium is missing: run tests/install-chromium")
        pytest.skip("Chromium is missing: sudo apt install chromium")
    ledger = rehearse(name)
    assert [f"{row.id}: {'; '.join(row.wrong)}" for row in ledger.failing] == []
