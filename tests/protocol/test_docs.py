"""docs/protocol.md and the code say the same: commands with their arguments, refusals with their kinds, and the nouns of the view."""

import re
from pathlib import Path

import pytest

from moderator.commands.registry import REGISTRY
from moderator.domain.refusals import CODES
from moderator.domain.roles import CLOCK, CONSOLE, EVERYBODY, NOTES, SPEAKERS, Role
from moderator.projections.view import PROJECTIONS

PAGE = (Path(__file__).parents[2] / "docs" / "protocol.md").read_text(encoding="utf-8")
HEADING = re.compile(r"^#### `([a-z]+\.[a-z_]+)` — (.+)$\n(.+)$", re.MULTILINE)
SECTIONS = {name: (who, text) for name, who, text in HEADING.findall(PAGE)}
REFUSALS = PAGE.partition("## 5. Refusals")[2].partition("## 6.")[0]
ROWS = [re.findall(r"`([a-z_.]+)`", line.split("|")[1]) for line in REFUSALS.splitlines() if line.startswith("| `")]
NAMED = re.compile(r"`([a-z_]+\.[a-z_]+|[a-z_]+)`")
WHO = {
    "public": EVERYBODY,
    "moderator": CONSOLE,
    "clock": CLOCK,
    "notes": NOTES,
    "panellist": SPEAKERS,
    "organiser": frozenset({Role.ORGANISER}),
    "technician": frozenset({Role.TECHNICIAN}),
    "booth": frozenset({Role.BOOTH}),
    "remote": frozenset({Role.REMOTE}),
    "those who sent it": CLOCK,
    "nobody": frozenset(),
}


def arguments(text: str) -> dict[str, bool]:
    """Argument → whether it must be given, from ``{question, text, name?, person? | request?}``."""
    written = text.partition("{")[2].partition("}")[0]
    names = [name.strip() for name in re.split(r"[,|]", written) if name.strip()]
    return {name.rstrip("?"): not name.endswith("?") for name in names}


def test_the_page_is_read() -> None:
    assert len(SECTIONS) > 30
    assert len(ROWS) > 20


def test_every_command_has_its_heading_and_every_heading_its_command() -> None:
    assert set(SECTIONS) == set(REGISTRY)
    assert len(HEADING.findall(PAGE)) == len(SECTIONS)


@pytest.mark.parametrize("name", sorted(REGISTRY))
def test_the_arguments_of_a_command_stand_on_the_page(name: str) -> None:
    fields = REGISTRY[name].shape.model_fields
    assert arguments(SECTIONS[name][1]) == {field.alias or key: field.is_required() for key, field in fields.items()}


@pytest.mark.parametrize("name", sorted(REGISTRY))
def test_who_may_stands_on_the_page(name: str) -> None:
    words = [word.strip() for word in re.sub(r"\(.*?\)", "", SECTIONS[name][0]).split(",")]
    allowed = frozenset[Role]().union(*(WHO[word] for word in words))
    # Whoever runs the panel may also ask and inscribe on behalf of somebody in the room.
    on_behalf = CONSOLE if name in {"question.ask", "floor.request"} else frozenset[Role]()
    assert REGISTRY[name].by == allowed | on_behalf | {Role.MACHINE}


def test_every_refusal_has_its_row_and_every_row_its_refusal() -> None:
    listed = [code for row in ROWS for code in row]
    assert len(listed) == len(set(listed))
    assert set(listed) == set(CODES)


@pytest.mark.parametrize("name", sorted(REGISTRY))
def test_a_refusal_named_with_a_command_is_one(name: str) -> None:
    refused = SECTIONS[name][1].partition("Refused:")[2]
    words = {word for word in NAMED.findall(re.sub(r"\{.*?\}", "", refused)) if "." in word or word in CODES}
    assert words <= set(CODES)


def test_every_noun_of_the_view_is_described() -> None:
    nouns = {projection.noun for projection in PROJECTIONS}
    assert nouns == {noun for noun in re.findall(r"^\*\*([a-z]+)\*\*", PAGE, re.MULTILINE) if noun != "header"}
