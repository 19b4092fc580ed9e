"""The packed files are made from the sources beside them: a change that was not packed again is found."""

from pathlib import Path

import brotli  # type: ignore[import-untyped]
import pytest

from moderator.web.assets import STATIC, is_packed, sources_hash


def test_the_packed_files_are_of_today() -> None:
    assert is_packed(STATIC), "run: make pack"


@pytest.mark.parametrize("name", sorted(str(path.relative_to(STATIC)) for folder in ("packed", "vendor") for path in (STATIC / folder).glob("*.br")))
def test_what_was_compressed_when_packing_is_the_file_beside_it(name: str) -> None:
    assert brotli.decompress((STATIC / name).read_bytes()) == (STATIC / name.removesuffix(".br")).read_bytes(), "run: make pack"


def test_every_file_that_a_page_is_given_was_compressed_when_packing() -> None:
    files = [*(STATIC / "packed").glob("*.js"), *(STATIC / "packed").glob("*.css"), STATIC / "vendor" / "vendor.js"]
    assert len(files) > 20
    assert [path.name for path in files if not path.with_name(f"{path.name}.br").exists()] == []


def test_a_changed_source_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "one.js").write_text("1")
    before = sources_hash(tmp_path)
    (tmp_path / "app" / "one.js").write_text("2")
    assert sources_hash(tmp_path) != before
