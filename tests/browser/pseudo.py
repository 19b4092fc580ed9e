"""Serves in a language that nobody speaks: every English message longer by a third, accented and between brackets. Made at each start, never shipped.

What stands on a page without brackets has come past the catalogue; what does not fit would not fit in Russian either.
"""

import functools
import math
import runpy
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from fluent.syntax import FluentParser, FluentSerializer, ast  # noqa: E402 - the package is not installed, and this file is a program
from fluent.syntax.visitor import Transformer  # noqa: E402

from moderator import i18n  # noqa: E402

OPEN, CLOSE = "\u27e6", "\u27e7"
ACCENTED: Final = str.maketrans("aceinorsuyzACEINORSUYZ", "áçéíñóřšúýžÁÇÉÍÑÓŘŠÚÝŽ")
LONGER: Final = 0.35
FILLING: Final = "ŵöřďš ťö mäķê ïť lŏñĝêř "
ONE_WORD: Final = "ïťîłłîñĝšŵöřď"
UNTOUCHED: Final = "marks"
"""Commas and full stops need no brackets."""


class _Pseudo(Transformer):
    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802 - the visitor's name
        return ast.TextElement(longer(node.value))

    def visit_StringLiteral(self, node: ast.StringLiteral) -> ast.StringLiteral:  # noqa: N802 - the visitor's name
        return node


def longer(text: str) -> str:
    """The same text in accents, and longer; blanks at both ends stay where they are."""
    bare = text.strip()
    if not any(sign.isalpha() for sign in bare):
        return text
    start, end = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    more = math.ceil(len(bare) * LONGER)
    filling = (FILLING * (more // len(FILLING) + 1))[:more].strip() if " " in bare else ONE_WORD[:more]
    return f"{start}{bare.translate(ACCENTED)}{' ' if ' ' in bare else ''}{filling}{end}"


def pseudo(source: str) -> str:
    """A catalogue in this language."""
    resource = FluentParser().parse(source)
    for entry in resource.body:
        if isinstance(entry, ast.Message) and entry.value is not None:
            turned = _Pseudo().visit(entry.value)
            entry.value = ast.Pattern([ast.TextElement(OPEN), *turned.elements, ast.TextElement(CLOSE)])
    return FluentSerializer().serialize(resource)


def main() -> None:
    """The server, with these words in place of the English ones."""
    plain = i18n.source

    @functools.cache
    def source(language: str, area: str) -> str:
        text = plain(language, area)
        return pseudo(text) if language == i18n.FALLBACK and area != UNTOUCHED else text

    i18n.source = source
    runpy.run_path(str(ROOT / "wsgi.py"), run_name="__main__")


if __name__ == "__main__":
    main()
