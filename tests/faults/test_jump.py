"""The server's wall clock jumps by an hour: no command is lost, nobody is sent away, and no clock of the panel moves."""

from pathlib import Path

from bench.faults import jump


def test_a_jump_of_the_wall_clock_changes_nothing(tmp_path: Path) -> None:
    found = jump.run(tmp_path, seconds=0.5, jumps=2, phones=8, consoles=2, pause=0.6, idle=4, windows=False)
    assert found.short() == []
