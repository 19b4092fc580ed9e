"""A planned restart under load: no command fails, and everybody comes back by themselves."""

from pathlib import Path

from bench.faults import restart


def test_a_restart_under_load_fails_no_command(tmp_path: Path) -> None:
    found = restart.run(tmp_path, restarts=1, within=15, phones=10, consoles=2, pause=0.6)
    assert found.short() == []
