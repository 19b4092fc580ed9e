"""Every command sent one to five times, in any order and by both doors, has one effect."""

from pathlib import Path

from bench.faults import repeats


def test_a_retry_storm_has_one_effect_each(tmp_path: Path) -> None:
    found = repeats.run(tmp_path, phones=6, consoles=3, each=15)
    assert found.short() == []
