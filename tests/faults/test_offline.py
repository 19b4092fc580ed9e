"""Phones without a network for a while come back to the exact view, with what was written meanwhile, once."""

from pathlib import Path

from bench.faults import offline


def test_a_hall_that_was_offline_comes_back_to_the_exact_view(tmp_path: Path) -> None:
    found = offline.run(tmp_path, viewers=12, seconds=1, events=20)
    assert found.short() == []
