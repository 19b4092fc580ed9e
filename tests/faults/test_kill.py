"""Kill -9 in mid-burst: nothing that was acknowledged is lost, and nothing is counted twice."""

from pathlib import Path

from bench.faults import kill


def test_kill_9_in_mid_burst_loses_nothing_and_counts_nothing_twice(tmp_path: Path) -> None:
    found = kill.run(tmp_path, kills=1, phones=12, consoles=4, pause=0.6, commands=120)
    assert found.short() == []
