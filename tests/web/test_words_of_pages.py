"""A phone is given the words that its page can say, and no others: what the script asks for is there, comments and the desk's refusals are not."""

import re

import pytest
from fluent.syntax import FluentParser, ast

from moderator import i18n
from moderator.web.assets import STATIC
from moderator.web.rendering import AREAS, UNSAID

SCRIPTS = {"audience": ("audience.js", "later.js")}
LITERAL = re.compile(r'"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)"')
OF_VALUES = re.compile(r'[\w$]+\("([a-z]+)",[\w.?"]')
"""``word("group", …)`` as the packed script has it."""
HEARD = ("empty", "too-long", "too-soon", "slow-down", "busy", "storage-full", "internal", "forbidden", "question-closed", "floor-closed", "support-off", "stale",
         "floor-reply-used", "poll-closed", "submission-late", "names-off", "undo-late", "unsent")  # fmt: skip


def names(text: str) -> set[str]:
    body = FluentParser().parse(text).body
    assert not [entry for entry in body if isinstance(entry, ast.Junk)]
    return {entry.id.name for entry in body if isinstance(entry, ast.Message)}


@pytest.mark.parametrize("language", sorted(i18n.available()))
@pytest.mark.parametrize("page", sorted(UNSAID))
def test_every_message_that_the_script_names_is_in_the_page(page: str, language: str) -> None:
    script = "".join((STATIC / "packed" / name).read_text(encoding="utf-8") for name in SCRIPTS[page])
    every = {name for area in AREAS[page] for name in names(i18n.source(language, area))}
    given = {name for area in AREAS[page] for name in names(i18n.spoken(language, area, UNSAID[page]))}
    areas = set(OF_VALUES.findall(script))
    assert {"group", "reason", "turn", "item", "request", "question", "pause", "bye"} <= areas
    wanted = {name for name in every if name in LITERAL.findall(script) or name.partition("-")[0] in areas} | {f"refused-{code}" for code in HEARD}
    assert len(wanted) > 200
    assert wanted - given == set()


@pytest.mark.parametrize("page", sorted(UNSAID))
def test_a_page_is_given_no_comment_and_nothing_that_it_never_says(page: str) -> None:
    text = "\n".join(i18n.spoken("en", area, UNSAID[page]) for area in AREAS[page])
    assert not re.search(r"^(#|$)", text, re.MULTILINE)
    assert [name for name in names(text) if name.startswith(UNSAID[page])] == []
    source = "\n".join(i18n.source("en", area) for area in AREAS[page])
    assert [start for start in UNSAID[page] if not any(name.startswith(start) for name in names(source))] == []


@pytest.mark.parametrize("language", sorted(i18n.available()))
def test_leaving_out_comments_loses_no_message(language: str) -> None:
    for area in i18n.areas():
        assert names(i18n.spoken(language, area)) == names(i18n.source(language, area))
