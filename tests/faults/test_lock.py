"""Another process holds the database: commands wait, the hub does not."""

from pathlib import Path

from bench.faults import lock


def test_a_database_that_another_process_holds_makes_slow_and_nothing_worse(tmp_path: Path) -> None:
    found = lock.run(tmp_path, seconds=0.8, phones=8, consoles=2, pause=0.6, gap_ms=500)
    assert found.short() == []
