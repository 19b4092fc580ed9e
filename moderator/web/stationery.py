"""What every printed page shares: its language, which is the paper's own, and the bar above it that is not printed."""

from typing import Any

from flask import request
from werkzeug.wrappers import Response

from moderator import i18n
from moderator.i18n import Catalogue
from moderator.web.desk import Desk
from moderator.web.rendering import chosen_language, page


def catalogue_of(language: str) -> Catalogue:
    """The catalogue of a language; of one that has none, the English."""
    return i18n.catalogue(language if language in i18n.available() else i18n.FALLBACK)


def paper_language(usual: str) -> str:
    """The language of a paper: asked for with ``in``, else the panel's."""
    return catalogue_of(request.args.get("in", usual)).language


def paper_page(name: str, where: Desk, language: str, *, back: str, **values: Any) -> Response:
    """A page to print. The bar above it speaks the reader's language, the paper its own."""
    catalogue = catalogue_of(language)
    reader = catalogue_of(chosen_language(where.header["languages"], default=where.header["language"]))
    return page(
        f"papers/{name}", panel=where.header, t=catalogue.message, lang=language, direction=catalogue.direction, back=back, kept=_kept(),
        bar={"t": reader.message, "lang": reader.language, "direction": reader.direction}, paper_languages=i18n.available(), **values,
    )  # fmt: skip


def _kept() -> dict[str, str]:
    """What the form that changes the language must send along."""
    return {name: value for name, value in request.args.items() if name in {"link", "compact"}}
