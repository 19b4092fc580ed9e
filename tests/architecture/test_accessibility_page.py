"""The statement of conformance is whole: every criterion of WCAG 2.2 at levels A and AA, each with tests that exist or a reason why it does not apply."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| (\d\.\d\.\d+) [^|]+\| (A{1,2}) \| ([^|]+)\| ([^|]*)\|$", re.MULTILINE)
NAMED = re.compile(r"`([\w/]+\.(?:py|mjs))::(\w+)`")
CRITERIA = {
    "A": "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 "
         "3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2",
    "AA": "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3",
}  # fmt: skip
"""Those of the recommendation of October 2023; 4.1.1 is no more."""


def exists(path: str, name: str) -> bool:
    file = ROOT / "tests" / path
    return file.exists() and re.search(rf"^def {name}\(", file.read_text(encoding="utf-8"), re.MULTILINE) is not None


def test_every_criterion_stands_once_with_its_level() -> None:
    wanted = sorted((number, level) for level, numbers in CRITERIA.items() for number in numbers.split())
    assert len(wanted) == 55
    assert sorted((number, level) for number, level, _, _ in ROW.findall(PAGE)) == wanted


def test_every_test_that_is_named_exists() -> None:
    named = NAMED.findall(PAGE)
    assert len(named) > 55
    assert [f"{path}::{name}" for path, name in named if not exists(path, name)] == []


def test_whatever_applies_names_a_test() -> None:
    assert [number for number, _, how, tests in ROW.findall(PAGE) if not NAMED.search(tests) and not how.startswith("Does not apply: ")] == []


def test_a_test_that_does_not_exist_would_be_found() -> None:
    assert exists("architecture/test_accessibility_page.py", "test_a_test_that_does_not_exist_would_be_found")
    assert not exists("architecture/test_accessibility_page.py", "test_that_was_never_written")
