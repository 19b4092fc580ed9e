"""What we did not write is what we packed: every vendored file against its hash, and nothing in the browser's code that a strict policy forbids."""

import hashlib
import json
import re
from pathlib import Path

import pytest

STATIC = Path(__file__).parents[2] / "static"
VENDOR = json.loads((STATIC / "vendor" / "VENDOR.json").read_text(encoding="utf-8"))
FORBIDDEN = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|dangerouslySetInnerHTML|https?://(?!127\.0\.0\.1)")
SCRIPTS = sorted((STATIC / "app").rglob("*.js"))


def hashes(node: object) -> dict[str, str]:
    """Every ``file → sha256`` pair of the list, however it is nested."""
    found: dict[str, str] = {}
    if isinstance(node, dict):
        if isinstance(node.get("sha256"), str) and isinstance(node.get("file"), str):
            found[node["file"]] = node["sha256"]
        for value in node.values():
            found |= hashes(value)
    elif isinstance(node, list):
        for value in node:
            found |= hashes(value)
    return found


def test_every_vendored_file_has_its_hash() -> None:
    listed = hashes(VENDOR)
    assert "vendor.js" in listed
    for name, digest in listed.items():
        assert hashlib.sha256((STATIC / "vendor" / name).read_bytes()).hexdigest() == digest, name


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: str(path.relative_to(STATIC)))
def test_no_script_of_ours_writes_markup_or_evaluates_text(path: Path) -> None:
    assert not FORBIDDEN.search(path.read_text(encoding="utf-8"))


def test_no_vendored_script_evaluates_text() -> None:
    assert not re.search(r"\beval\(|new Function\(", (STATIC / "vendor" / "vendor.js").read_text(encoding="utf-8"))
