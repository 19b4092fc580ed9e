"""The packed files are made from the sources beside them: a change that was not packed again is found."""

from pathlib import Path

from moderator.web.assets import STATIC, is_packed, sources_hash


def test_the_packed_files_are_of_today() -> None:
    assert is_packed(STATIC), "run: make pack"


def test_a_changed_source_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "one.js").write_text("1")
    before = sources_hash(tmp_path)
    (tmp_path / "app" / "one.js").write_text("2")
    assert sources_hash(tmp_path) != before
