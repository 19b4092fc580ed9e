"""Every language says everything: the same messages with the same variables in each, and a sentence for every refusal."""

import re

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from moderator import i18n
from moderator.domain.refusals import CODES

LANGUAGES = sorted(i18n.available())
AREAS = i18n.areas()


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's name
        self.names.add(node.id.name)


def messages(language: str, area: str) -> dict[str, set[str]]:
    resource = FluentParser().parse(i18n.source(language, area))
    junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
    assert not junk
    found: dict[str, set[str]] = {}
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            visitor = Variables()
            visitor.visit(entry)
            found[entry.id.name] = visitor.names
    return found


def test_the_six_languages_of_the_united_nations_and_those_of_the_first_hosts_are_there() -> None:
    assert LANGUAGES == ["ar", "en", "es", "fr", "ko", "ro", "ru", "zh"]


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_message(language: str, area: str) -> None:
    english = messages("en", area)
    assert english
    assert messages(language, area).keys() == english.keys()


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_uses_a_value_that_english_does_not_know(language: str, area: str) -> None:
    english = messages("en", area)
    assert [name for name, values in messages(language, area).items() if values - english[name]] == []


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_refusal_has_its_sentence(code: str) -> None:
    name = "refused-" + re.sub(r"[._]", "-", code)
    for language in LANGUAGES:
        assert name in messages(language, "refusals")
