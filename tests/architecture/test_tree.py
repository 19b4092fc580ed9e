"""ARCHITECTURE.md names every file of the house, and no file that is not there."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
LINE = re.compile(r"^\s*- `([^`]+)` — (.+)$", re.MULTILINE)
LISTED = dict(LINE.findall(GUIDE))
FORBIDDEN_NAMES = {"utils", "helpers", "common", "manager", "misc"}
BIDDEN_TOP = {"moderator", "templates", "static", "tests", "wsgi.py", "requirements.txt"}
PLACES = re.compile(r"\.\./shared|/work/|\.library|/root/|/tmp/[a-z]")


def python_files() -> list[str]:
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "moderator").rglob("*.py") if "versions" not in path.parts)


def folders() -> list[str]:
    kept = [ROOT / name for name in ("static", "templates", "tests", "docs", "bench", "deploy") if (ROOT / name).exists()]
    every = [folder for top in kept for folder in [top, *(each for each in top.iterdir() if each.is_dir())]]
    return sorted(f"{folder.relative_to(ROOT)}/" for folder in every if not folder.name.startswith(("__", ".", "node_modules", "artifacts")))


def text_files() -> list[Path]:
    kinds = {".py", ".js", ".mjs", ".md", ".html", ".css", ".ftl", ".toml", ".txt", ".json", ""}
    tops = ["moderator", "static/app", "static/css", "templates", "tests", "docs", ".ci", "bench", "deploy"]
    files = [path for top in tops for path in (ROOT / top).rglob("*") if path.is_file() and path.suffix in kinds]
    alone = [ROOT / name for name in ("README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "Makefile", "wsgi.py", "pyproject.toml")]
    left_out = {"node_modules", "__pycache__", "artifacts", ".hypothesis"}
    return [path for path in files + alone if not left_out & set(path.parts) and path != Path(__file__)]


@pytest.mark.parametrize("name", python_files())
def test_every_module_has_its_line(name: str) -> None:
    assert name.removeprefix("moderator/") in LISTED, f"add a line for {name} to ARCHITECTURE.md"


@pytest.mark.parametrize("name", folders())
def test_every_folder_has_its_line(name: str) -> None:
    assert name in LISTED, f"add a line for {name} to ARCHITECTURE.md"


@pytest.mark.parametrize("name", sorted(LISTED))
def test_every_line_is_of_something_that_is_there(name: str) -> None:
    assert (ROOT / "moderator" / name).exists() or (ROOT / name).exists()


def test_the_top_level_holds_what_was_asked_for() -> None:
    assert {path.name for path in ROOT.iterdir()} >= BIDDEN_TOP


@pytest.mark.parametrize("name", python_files())
def test_every_module_says_in_one_sentence_what_belongs_there(name: str) -> None:
    assert ast.get_docstring(ast.parse((ROOT / name).read_text(encoding="utf-8")))


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert not [name for name in python_files() if Path(name).stem in FORBIDDEN_NAMES]


def test_nothing_points_outside_the_repository() -> None:
    files = text_files()
    assert len(files) > 100
    assert [str(path.relative_to(ROOT)) for path in files if PLACES.search(path.read_text(encoding="utf-8"))] == []
