"""Phones that never read slow nobody and cost no memory; whoever wakes is right at once."""

from pathlib import Path

from bench.faults import stalled


def test_phones_that_never_read_slow_nobody_and_are_right_when_they_wake(tmp_path: Path) -> None:
    found = stalled.run(tmp_path, stalled=10, healthy=10, rounds=3, megabytes=2, slack=150)
    assert found.short() == []
