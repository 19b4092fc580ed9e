"""Every line of the log is a sentence of the code with fields of the list: no call fills anything in, and nobody speaks past the one door."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from moderator.logs import FIELDS

ROOT = Path(__file__).parents[2]
LEVELS = {"debug", "info", "warning", "error", "exception", "critical"}
SILENCING = {"moderator/app.py", "moderator/exchange/pdf_text.py", "moderator/logs.py"}
"""These give names of libraries a level; the last one is the door."""
FILES = sorted(str(path.relative_to(ROOT)) for path in [*(ROOT / "moderator").rglob("*.py"), ROOT / "wsgi.py"])


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
            yield node, node.func.value.id, node.func.attr


def told() -> Iterator[tuple[str, ast.Call]]:
    for name in FILES:
        for call, owner, method in calls(ast.parse((ROOT / name).read_text(encoding="utf-8"))):
            if owner == "log" and method in LEVELS:
                yield f"{name}:{call.lineno}", call


@pytest.mark.parametrize("name", FILES)
def test_nobody_makes_a_logger_of_their_own(name: str) -> None:
    made = [call.lineno for call, owner, method in calls(ast.parse((ROOT / name).read_text(encoding="utf-8"))) if (owner, method) == ("logging", "getLogger")]
    assert not made or name in SILENCING, "write: log = logs.get(__name__)"


def test_every_event_is_a_sentence_of_the_code() -> None:
    found = list(told())
    assert len(found) > 12
    for where, call in found:
        assert len(call.args) == 1, where
        assert isinstance(call.args[0], ast.Constant), where
        assert isinstance(call.args[0].value, str), where


def test_every_field_is_on_the_list() -> None:
    used = {(where, keyword.arg) for where, call in told() for keyword in call.keywords}
    assert [each for each in used if each[1] not in FIELDS | {"exc_info"}] == []
    assert {field for _, field in used} >= {"seconds", "command", "trace", "count", "kind", "ref"}
