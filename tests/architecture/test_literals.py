"""No page speaks past the catalogue: neither a template nor a component holds a word of its own between its tags or in what is read out."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted(ROOT.glob("templates/**/*.html"))
SCRIPTS = sorted(ROOT.glob("static/app/**/*.js"))
SPOKEN = {"aria-label", "title", "placeholder", "alt", "aria-description", "aria-valuetext", "aria-roledescription"}
UNSEEN = {"script", "style", "kbd"}
"""The last is what is printed on a key of the keyboard."""
TAG = re.compile(r"<(/?)\{\{.*?\}\}")
"""A tag whose name is filled in."""
JINJA = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
WORD = re.compile(r"[^\W\d_]")
ENTITY = re.compile(r"&#?\w+;")
HOLE = "\x00"
CLASS = re.compile(r"(\{% block page %\}).*?(\{% endblock %\})")
"""The class of the body stands in a block of its own."""


class Words(HTMLParser):
    """Gathers the literal words of a piece of markup."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._within: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in UNSEEN:
            self._within.append(tag)
        self.found += [f"{name}={value}" for name, value in attrs if name in SPOKEN and value and WORD.search(value) and not value.startswith("/")]

    def handle_endtag(self, tag: str) -> None:
        if tag in UNSEEN and self._within:
            self._within.pop()

    def handle_data(self, data: str) -> None:
        if not self._within:
            self.found += [word for word in data.split() if WORD.search(word)]


def words_of(markup: str) -> list[str]:
    parser = Words()
    parser.feed(markup)
    parser.close()
    return parser.found


def template_words(text: str) -> list[str]:
    # What an expression fills in is no word of the template's, but it may stand in the middle of a tag.
    return words_of(JINJA.sub("", TAG.sub(r"<\1x", CLASS.sub(r"\1\2", text))))


def pieces(script: str) -> list[str]:
    """The markup of a script: each html`…`, with nothing in place of what is filled in; those within others stand for themselves."""
    found: list[str] = []
    _scan(script, 0, found, within=False)
    return found


def _scan(text: str, at: int, found: list[str], *, within: bool) -> int:
    """Go on from ``at``; ``within`` a ``${…}`` until its end. The answer is the place behind it."""
    depth = 0
    while at < len(text):
        sign = text[at]
        if text.startswith("html`", at):
            at = _template(text, at + 5, found, kept=True)
        elif sign == "`":
            at = _template(text, at + 1, found, kept=False)
        elif sign in "\"'":
            at = _string(text, at)
        elif text.startswith("//", at):
            at = text.find("\n", at) if "\n" in text[at:] else len(text)
        elif text.startswith("/*", at):
            at = text.index("*/", at) + 2
        else:
            depth += {"{": 1, "}": -1}.get(sign, 0)
            at += 1
            if within and depth < 0:
                return at
    return at


def _template(text: str, at: int, found: list[str], *, kept: bool) -> int:
    piece: list[str] = []
    while text[at] != "`":
        if text.startswith("${", at):
            at = _scan(text, at + 2, found, within=True)
            piece.append(HOLE)
        else:
            piece.append(text[at])
            at += 2 if text[at] == "\\" else 1
    if kept:
        # A component is called <${Name}: its hole is the name of a tag.
        found.append("".join(piece).replace(f"<{HOLE}", "<x").replace(HOLE, "0"))
    return at + 1


def _string(text: str, at: int) -> int:
    quote, at = text[at], at + 1
    while at < len(text) and text[at] not in (quote, "\n"):
        at += 2 if text[at] == "\\" else 1
    return at + 1


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_template_holds_a_word(path: Path) -> None:
    assert template_words(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_component_holds_a_word(path: Path) -> None:
    assert [word for piece in pieces(path.read_text(encoding="utf-8")) for word in words_of(piece)] == []


def test_the_checks_find_what_they_look_for() -> None:
    assert template_words('<p title="{{ t(\'x\') }}">{{ t("y") }} Number {% if a %}<b aria-label="Close">Q</b>{% endif %}</p>') == [
        "Number",
        "aria-label=Close",
        "Q",
    ]
    script = 'const a = html`<p class="b">${list.map((one) => html`<b>${t(`x-${one}`)} km</b>`)} Q${n}<${Icon} name="x" title="Go" /></p>`; // html`no`'
    assert sorted(word for piece in pieces(script) for word in words_of(piece)) == ["Q0", "km", "title=Go"]
    assert sum(len(pieces(path.read_text(encoding="utf-8"))) for path in SCRIPTS) > 300
