"""Pins: what is installed is what was looked at. Every file of every release is known by its hash, for each machine and each Python that we run on."""

import re
from pathlib import Path

import pytest

from tests import audit

ROOT = Path(__file__).parents[2]
PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[a-z,]+\])?==(\S+)", re.MULTILINE)
BOTH = pytest.mark.parametrize("name", ["requirements", "requirements-dev"])


def plain(name: str) -> str:
    return re.sub(r"[._-]+", "-", name).lower()


def pins(file: str) -> dict[str, str]:
    text = (ROOT / file).read_text(encoding="utf-8")
    more = [pins(other) for other in re.findall(r"^-r (\S+)$", text, re.MULTILINE)]
    return {plain(name): version for name, version in PIN.findall(text)} | {name: version for each in more for name, version in each.items()}


@BOTH
def test_every_pin_has_hashes(name: str) -> None:
    entries = re.split(r"\n(?=[A-Za-z])", re.sub(r"(?m)^ *#.*\n", "", (ROOT / f"{name}.txt").read_text(encoding="utf-8")))
    assert len(entries) > 40
    for entry in entries:
        head, *hashes = entry.split("--hash=")
        assert PIN.match(head), head
        assert hashes, head
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}[\s\\]*", each) for each in hashes), head


@BOTH
def test_the_hashes_are_of_what_is_asked_for(name: str) -> None:
    asked, written = pins(f"{name}.in"), pins(f"{name}.txt")
    assert len(asked) > 40
    assert {each: written.get(each) for each in asked} == asked, "run: make pins"


def test_tools_run_on_the_same_libraries_as_the_program() -> None:
    runtime, tools = pins("requirements.txt"), pins("requirements-dev.txt")
    assert {each: tools[each] for each in runtime} == runtime, "run: make pins"


def test_make_installs_nothing_without_a_hash() -> None:
    recipes = [line for line in (ROOT / "Makefile").read_text(encoding="utf-8").splitlines() if "pip install" in line]
    assert len(recipes) == 2
    assert all("--require-hashes -r requirements" in line for line in recipes)


def test_a_known_hole_is_a_failure_and_silence_is_none() -> None:
    answer = {
        "dependencies": [{"name": "flask", "version": "1.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["2.0"]}]}, {"name": "x", "skip_reason": "not found"}]
    }
    assert audit.of_python(answer, 60) == (["flask 1.0: PYSEC-1, corrected in 2.0"], 1)
    assert audit.of_python({"dependencies": [{"name": "x", "skip_reason": "not found"}]}, 60) == ([], 0)
    assert audit.of_python(None, 60) == ([], 0)
    assert audit.of_node({"vulnerabilities": {"ws": {"severity": "high", "range": "<8"}}}) == ["ws <8: high"]
    assert audit.of_node({"vulnerabilities": {}}) == []
    assert audit.of_node({"message": "request failed"}) is audit.of_node(None) is None
