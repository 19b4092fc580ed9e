"""The report of a panel: the page on which an organiser reads and edits it as it will go out, and its files."""

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import quote

from flask import Blueprint, abort, redirect, request
from werkzeug.wrappers import Response

from moderator import i18n
from moderator.exchange.report.blocks import EVERY_LANGUAGE
from moderator.exchange.report.editing import Passage
from moderator.exchange.report.html import html
from moderator.exchange.report.making import passages
from moderator.exchange.report.manuscript import Manuscript, manuscript
from moderator.exchange.report.markdown import markdown
from moderator.live import looking
from moderator.web.desk import Desk, desk, organise_page, tell
from moderator.web.rendering import new_row_id
from moderator.web.site import site
from moderator.web.stationery import catalogue_of, paper_language

report = Blueprint("report", __name__)

DONE: Final = {"write": "kept", "omit": "was-omitted", "restore": "was-restored"}
FIELDS: Final = {"write": ("passage", "block", "text", "was", "rev"), "omit": ("passage", "block", "rev"), "restore": ("passage", "rev")}
SECONDS: Final = 20.0
MEMORY: Final = 512 * 1024 * 1024
"""Limits of the process that sets the Word file."""


@report.get("/organise/<code>/report")
def show(code: str) -> Response:
    """The report as it will go out, with what may be done to each passage."""
    return _page(desk(code))


@report.post("/organise/<code>/report")
def change(code: str) -> Response:
    """One passage written otherwise, left out, added or put back. What was refused stays in its field."""
    where, act = desk(code), request.form.get("act", "")
    if act not in FIELDS:
        abort(HTTPStatus.BAD_REQUEST)
    outcome = tell(where, f"report.{act}", _args(act))
    if outcome.ok:
        there = f"in={paper_language(where.header['language'])}&done={DONE[act]}#{quote(request.form.get('at', ''))}"
        return redirect(f"/organise/{where.code}/report?{there}", HTTPStatus.SEE_OTHER)
    unsaved = {request.form.get("block", ""): request.form.get("text", "")} if act == "write" else {}
    return _page(where, status=HTTPStatus.CONFLICT, said={"code": outcome.code, "data": outcome.data}, unsaved=unsaved)


@report.get("/organise/<code>/report.<ending>")
def download(code: str, ending: str) -> Response:
    """The report as a file, in the language of ``in``."""
    where = desk(code)
    if ending not in FILES:
        abort(HTTPStatus.NOT_FOUND)
    kind, make = FILES[ending]
    found, language = _read(where)
    told = manuscript(found, where.header["title"], catalogue_of(language), site().house.clocks.now())
    headers = {"Content-Disposition": f'attachment; filename="{where.code}-report-{language}.{ending}"'}
    return Response(make(told), content_type=kind, headers=headers)


def _args(act: str) -> dict[str, Any]:
    """The arguments of a command from the fields of its form; empty ones are left out."""
    given: dict[str, Any] = {name: request.form.get(name, "") for name in FIELDS[act]}
    rev = given.pop("rev")
    kept = {name: value for name, value in given.items() if value or name == "text"}
    return kept | {"rev": int(rev) if rev.isdecimal() and len(rev) < len(str(1 << 53)) else None}


def _read(where: Desk) -> tuple[list[Passage], str]:
    """The passages of the report, and the language that they are in."""
    house, language = site().house, paper_language(where.header["language"])
    record, rows = house.runtime.in_thread(looking.report, house.store, where.code, where.grants)
    return passages(record, catalogue_of(language), rows), language


def _page(where: Desk, *, unsaved: Mapping[str, str] | None = None, **values: Any) -> Response:
    found, language = _read(where)
    done = request.args.get("done")
    return organise_page(
        "report", where, passages=found, told=language, toward=catalogue_of(language).direction, draft=catalogue_of(language).message("report-draft"), colon=catalogue_of(language).message("colon"),
        report_languages=i18n.available(), new_passage=new_row_id, unsaved=unsaved or {}, editing=request.args.get("edit"), every_language=EVERY_LANGUAGE, endings=tuple(FILES),
        done=f"report-{done}" if done in DONE.values() else None, **values,
    )  # fmt: skip


def _word(told: Manuscript) -> bytes:
    """In a process of its own, so that no phone waits for it."""
    return site().house.runtime.run_child("moderator.exchange.report.docx", [], told.as_json(), seconds=SECONDS, memory=MEMORY)


FILES: Final[Mapping[str, tuple[str, Callable[[Manuscript], bytes]]]] = {
    "docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", _word),
    "html": ("text/html; charset=utf-8", html),
    "md": ("text/markdown; charset=utf-8", markdown),
}
"""Ending → media type, and what makes the file."""
