"""Whoever says a message gives it exactly the values that it has a place for: a value too few shows its name to a reader, one too many is a slip."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor
from jinja2 import Environment, nodes

from moderator import i18n

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted(ROOT.glob("templates/**/*.html"))
SCRIPTS = sorted(ROOT.glob("static/app/**/*.js"))
MODULES = sorted(ROOT.glob("moderator/**/*.py"))
SPEAKERS = {"t", "speak", "say", "message"}
CALL = re.compile(r"""\b(?:t|speak)\(\s*"([a-z0-9-]+)"\s*(?:\)|,\s*\{([^{}]*)\}\s*\))""")
Call = tuple[str, frozenset[str]]
"""The key of a message, and the names of what it is given."""


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - the visitor's name
        self.names.add(node.id.name)


@cache
def wanted() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for area in i18n.areas():
        for entry in FluentParser().parse(i18n.source(i18n.FALLBACK, area)).body:
            if isinstance(entry, ftl.Message):
                visitor = _Variables()
                visitor.visit(entry)
                found[entry.id.name] = frozenset(visitor.names)
    return found


def in_script(text: str) -> Iterator[Call]:
    """Calls with a literal key and a plain object."""
    for key, given in CALL.findall(text):
        if "..." not in given:
            parts = re.sub(r"\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]*\]|`[^`]*`", "", given).split(",")
            yield key, frozenset(part.split(":")[0].strip() for part in parts if part.strip())


def in_template(text: str) -> Iterator[Call]:
    for call in Environment(autoescape=True).parse(text).find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "t" and call.args and isinstance(call.args[0], nodes.Const) and call.dyn_kwargs is None:
            yield str(call.args[0].value), frozenset(each.key for each in call.kwargs)


def in_module(text: str) -> Iterator[Call]:
    for call in (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)):
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        names = [each.arg for each in call.keywords]
        if name in SPEAKERS and call.args and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str) and None not in names:
            yield call.args[0].value, frozenset(str(each) for each in names)


def slips(calls: Iterator[Call]) -> list[str]:
    return [f"{key}: wants {sorted(wanted()[key])}, is given {sorted(given)}" for key, given in calls if key in wanted() and given != wanted()[key]]


@pytest.mark.parametrize(("paths", "read"), [(SCRIPTS, in_script), (TEMPLATES, in_template), (MODULES, in_module)], ids=["scripts", "templates", "modules"])
def test_every_message_is_given_what_it_wants(paths: list[Path], read: object) -> None:
    assert callable(read)
    found = {str(path.relative_to(ROOT)): list(read(path.read_text(encoding="utf-8"))) for path in paths}
    assert sum(map(len, found.values())) > 40
    assert {path: wrong for path, calls in found.items() if (wrong := slips(iter(calls)))} == {}


def test_a_slip_is_found() -> None:
    assert slips(in_script('t("console-placed", { number: row.number, place })')) == ["console-placed: wants ['name', 'place'], is given ['number', 'place']"]
    assert slips(in_script('t("console-placed", { name: full(a, b), place })')) == []
    assert len(slips(in_template("{{ t('question-short') }}{{ t('question-short', number=1) }}"))) == 1
    assert len(slips(in_module('speak("question-short", numbers=1)\nspeak("question-short", number=1)'))) == 1
