"""Two moderators who change the same thing at once: nothing is overwritten in silence."""

from pathlib import Path

from bench.faults import two_chairs


def test_two_moderators_at_once_never_overwrite_each_other_in_silence(tmp_path: Path) -> None:
    found = two_chairs.run(tmp_path, pairs=14)
    assert found.short() == []
