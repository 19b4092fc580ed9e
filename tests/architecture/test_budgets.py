"""Files and functions stay small enough to be read at once."""

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MOST_FILE = 300
MOST_FUNCTION = 50
MOST_MEDIAN = 10
MOST_P90 = 30
OWN_CODE = sorted(
    path
    for pattern in ("moderator/**/*.py", "wsgi.py", "static/app/**/*.js", "static/css/**/*.css", "templates/**/*.html", "bench/**/*.py")
    for path in ROOT.glob(pattern)
    if "versions" not in path.parts  # Alembic writes these, and they are history once they have run.
)
JS_START = re.compile(r"^(?:export )?(?:default )?(?:async )?function\*? \w+|^(?:export )?const \w+ = (?:async )?\(.*\) => \{$")


def code_lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def python_functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{path.relative_to(ROOT)}:{node.name}", (node.end_lineno or node.lineno) - node.lineno + 1


def script_functions(path: Path) -> Iterator[tuple[str, int]]:
    """Top-level functions, which end at the first line that is a closing brace alone."""
    lines = path.read_text(encoding="utf-8").splitlines()
    for start, line in enumerate(lines):
        if JS_START.match(line):
            end = next((n for n in range(start, len(lines)) if lines[n].startswith("}")), len(lines))
            yield f"{path.relative_to(ROOT)}:{start + 1}", end - start + 1


def too_long(functions: Iterator[tuple[str, int]]) -> list[str]:
    return [f"{name} has {lines} lines" for name, lines in functions if lines > MOST_FUNCTION]


def test_there_is_code_to_measure() -> None:
    assert len(OWN_CODE) > 60


@pytest.mark.parametrize("path", OWN_CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_is_longer_than_300_lines(path: Path) -> None:
    assert code_lines(path) <= MOST_FILE


def test_no_python_function_is_longer_than_50_lines() -> None:
    assert [each for path in OWN_CODE if path.suffix == ".py" for each in too_long(python_functions(path))] == []


def test_no_browser_function_is_longer_than_50_lines() -> None:
    assert [each for path in OWN_CODE if path.suffix == ".js" for each in too_long(script_functions(path))] == []


def test_most_functions_are_short() -> None:
    lengths = sorted(lines for path in OWN_CODE if path.suffix == ".py" for _, lines in python_functions(path))
    assert statistics.median(lengths) <= MOST_MEDIAN
    assert lengths[int(len(lengths) * 0.9)] <= MOST_P90


def test_a_long_function_would_be_found(tmp_path: Path) -> None:
    path = ROOT / "moderator" / "never_written.py"
    source = "def long() -> None:\n" + "    pass\n" * MOST_FUNCTION
    tree = ast.parse(source)
    node = tree.body[0]
    assert isinstance(node, ast.FunctionDef)
    assert too_long(iter([(str(path), (node.end_lineno or 0) - node.lineno + 1)]))
