"""A hub that a bug stops: found out while it stands still, told to whoever watches, and forgiven."""

from pathlib import Path

from bench.faults import blocked


def test_a_hub_that_stands_still_is_found_out_told_and_forgiven(tmp_path: Path) -> None:
    found = blocked.run(tmp_path)
    assert found.short() == []
