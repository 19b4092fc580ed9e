"""SECURITY.md against the code: every threat has tests that exist, and every file that is named as a defence is there."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
ROWS = {found[1]: found[2].split("|") for found in re.finditer(r"^\| (T\d+) \|(.+)\|$", PAGE, re.MULTILINE)}
NAMED = re.compile(r"`(tests/[^`]+)`")
DEFENCE = re.compile(r"`((?:live|web|domain|commands|store|exchange|static)/[^`]*|[a-z_]+\.py)`")


def named_tests(threat: str) -> list[str]:
    return NAMED.findall(ROWS[threat][2])


def functions(path: Path) -> set[str]:
    return {node.name for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.FunctionDef)}


def test_all_twenty_three_threats_are_there() -> None:
    assert list(ROWS) == [f"T{number}" for number in range(1, 24)]


@pytest.mark.parametrize("threat", ROWS)
def test_every_threat_names_tests_that_exist(threat: str) -> None:
    named = named_tests(threat)
    assert named
    for each in named:
        file, _, function = each.partition("::")
        assert (ROOT / file).is_file(), each
        assert not function or (function.startswith("test_") and function in functions(ROOT / file)), each


@pytest.mark.parametrize("threat", ROWS)
def test_every_defence_is_a_file_of_ours(threat: str) -> None:
    for name in DEFENCE.findall(ROWS[threat][1]):
        assert (ROOT / "moderator" / name).exists() or (ROOT / name).exists(), name


def test_a_test_that_is_not_there_would_be_found() -> None:
    assert "test_never_written" not in functions(Path(__file__)) | functions(ROOT / "tests/server/test_secrecy.py")


def test_no_broker_carries_objects() -> None:
    """One module speaks to Redis, and the doctor looks at it; Socket.IO's own queue, which carries whole frames, is not used, and nothing is unpickled anywhere."""
    sources = {path.name: path.read_text(encoding="utf-8") for path in [*(ROOT / "moderator").rglob("*.py"), ROOT / "wsgi.py"]}
    assert len(sources) > 100
    speaking = [name for name, source in sources.items() if re.search(r"^\s*(import|from) (redis|kombu|zmq|pika|kafka)\b", source, re.MULTILINE)]
    assert sorted(speaking) == ["broker.py", "signalling.py"]
    assert not [
        name
        for name, source in sources.items()
        if re.search(r"message_queue\s*=|RedisManager|^\s*(import|from) (pickle|marshal|shelve)\b", source, re.MULTILINE)
    ]
