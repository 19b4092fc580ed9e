"""The page of papers, and each of them to print or to take along as a file; none of them holds a personal address."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from http import HTTPStatus
from typing import Any, Final

from flask import Blueprint, abort
from werkzeug.wrappers import Response

from moderator.domain.note.shapes import Term
from moderator.exchange.exporters.csv_tables import csv_bytes
from moderator.exchange.papers import glossary, run_of_show
from moderator.exchange.papers.cue_cards import cue_cards
from moderator.exchange.papers.occasion import Occasion, Speak, about, full_name, moments, occasion
from moderator.exchange.papers.who_is_who import who_is_who
from moderator.live import looking
from moderator.web.desk import Desk, desk, organise_page
from moderator.web.site import site
from moderator.web.stationery import catalogue_of, paper_language, paper_page

papers = Blueprint("papers", __name__)

WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SECONDS: Final = 10.0
MEMORY: Final = 256 * 1024 * 1024
"""Limits of the processes that write a Word document or read a note."""


@papers.get("/organise/<code>/papers")
def overview(code: str) -> Response:
    """The papers that there are."""
    where = desk(code)
    return organise_page("papers", where, files=_by_paper(), told=_occasion(where))


@papers.get("/organise/<code>/papers/<paper>")
def one_paper(code: str, paper: str) -> Response:
    """One paper: to print, or as a file where its name has an ending."""
    where = desk(code)
    language = paper_language(where.header["language"])
    told, speak = replace(_occasion(where), language=language), catalogue_of(language).message
    if paper in FILES:
        kind, write = FILES[paper]
        headers = {"Content-Disposition": f'attachment; filename="{where.code}-{paper}"'}
        return Response(write(where, told, speak), content_type=kind, headers=headers)
    if paper not in PRINTED:
        abort(HTTPStatus.NOT_FOUND)
    return paper_page(
        paper, where, language, back="papers", told=told, paper=paper, moment=moments(told, None, language, speak)[0],
        about=lambda speaker: about(speaker, speak("comma")), full_name=full_name, clock=lambda instant: f"{told.clock(instant):%H:%M}",
        **PRINTED[paper](where, told, speak),
    )  # fmt: skip


Values = dict[str, Any]
Printed = Callable[[Desk, Occasion, Speak], Values]
Written = Callable[[Desk, Occasion, Speak], bytes]


def _podium(_where: Desk, told: Occasion, _speak: Speak) -> Values:
    return {"members": who_is_who(told)}


def _cue_cards(_where: Desk, told: Occasion, speak: Speak) -> Values:
    return {"cards": cue_cards(told, speak)}


def _run_of_show(_where: Desk, told: Occasion, speak: Speak) -> Values:
    return {"parts": run_of_show.passages(told, speak)}


def _glossary(where: Desk, told: Occasion, speak: Speak) -> Values:
    return {"entries": glossary.entries(told, _terms(where), speak)}


def _terms(where: Desk) -> list[Term]:
    """The words that only the concept note has, if there is one."""
    house = site().house
    text = house.runtime.in_thread(looking.note_of, house.store, where.door.panel_id)
    found = house.runtime.run_child("moderator.exchange.papers.note_terms", [], text.encode(), seconds=SECONDS, memory=MEMORY) if text else b"[]"
    return [Term(**term) for term in json.loads(found)]


def _run_of_show_text(_where: Desk, told: Occasion, _speak: Speak) -> bytes:
    told, speak = _readable(told)
    return run_of_show.as_text(told, speak).encode()


def _readable(told: Occasion) -> tuple[Occasion, Speak]:
    language = run_of_show.readable(told.language)
    return replace(told, language=language), catalogue_of(language).message


def _run_of_show_docx(_where: Desk, told: Occasion, _speak: Speak) -> bytes:
    told, speak = _readable(told)
    parts = [asdict(part) for part in run_of_show.passages(told, speak)]
    document = json.dumps({"title": told.title, "parts": parts, "colon": speak("colon"), "rtl": catalogue_of(told.language).direction == "rtl"})
    return site().house.runtime.run_child("moderator.exchange.papers.run_of_show_docx", [], document.encode(), seconds=SECONDS, memory=MEMORY)


def _glossary_text(where: Desk, told: Occasion, speak: Speak) -> bytes:
    return glossary.as_text(glossary.entries(told, _terms(where), speak)).encode()


def _glossary_csv(where: Desk, told: Occasion, speak: Speak) -> bytes:
    return csv_bytes(glossary.as_table(glossary.entries(told, _terms(where), speak), speak))


def _occasion(where: Desk) -> Occasion:
    return occasion(where.header, where.rows("people"), where.rows("items"))


PRINTED: Final[Mapping[str, Printed]] = {
    "name-plates": _podium,
    "cue-cards": _cue_cards,
    "run-of-show": _run_of_show,
    "glossary": _glossary,
    "who-is-who": _podium,
}
"""Papers to print, with what their templates are given besides the occasion."""
FILES: Final[Mapping[str, tuple[str, Written]]] = {
    "run-of-show.txt": ("text/plain; charset=utf-8", _run_of_show_text),
    "run-of-show.docx": (WORD, _run_of_show_docx),
    "glossary.csv": ("text/csv; charset=utf-8", _glossary_csv),
    "glossary.txt": ("text/plain; charset=utf-8", _glossary_text),
}
"""Files to take along, with their type."""


def _by_paper() -> list[tuple[str, list[tuple[str, str]]]]:
    """Each paper with its files, as (ending, name)."""
    return [(paper, [(file.rpartition(".")[2], file) for file in FILES if file.startswith(f"{paper}.")]) for paper in PRINTED]
