"""A crowd scans the code at once: everybody is let in, without an error."""

from pathlib import Path

from bench.faults import joining


def test_a_crowd_that_scans_the_code_at_once_is_let_in(tmp_path: Path) -> None:
    found = joining.run(tmp_path, phones=60, within=0.5)
    assert found.short() == []
