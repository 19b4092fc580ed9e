"""The overview of a panel: what is to be done next, its address, and what may be done with the whole of it."""

from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, Final

from flask import Blueprint, abort, redirect, request
from werkzeug.wrappers import Response

from moderator.commands import drafting
from moderator.commands.drafting import NewDraft
from moderator.domain.refusals import Refused
from moderator.domain.retention import OVER, QUESTIONS, TRACES, planned
from moderator.exchange import copying
from moderator.live.retention import purged
from moderator.live.shelf import shelf
from moderator.web import forms, qr
from moderator.web.desk import Desk, desk, organise_page
from moderator.web.organise import calendar
from moderator.web.rendering import chosen_language, new_row_id
from moderator.web.site import site

panel_pages = Blueprint("panel_pages", __name__)

BEFORE = frozenset({"draft", "open"})
FINAL: Final = frozenset({"anonymise", "purge"})
"""What is never taken back, so that a box is ticked first."""
DONE: Final = {"archive": "archived", "restore": "restored", "anonymise": "anonymised", "purge": "purged"}


@dataclass(frozen=True)
class Step:
    """One line of the checklist: ``state`` is ``done``, ``todo``, or ``open`` for what only people know; ``page`` is where it is done."""

    code: str
    state: str
    page: str
    data: dict[str, Any] = field(default_factory=dict)


@panel_pages.get("/organise/<code>")
def overview(code: str) -> Response:
    """What is to be done next for a panel."""
    return _page(desk(code), done=forms.done())


@panel_pages.post("/organise/<code>")
def act(code: str) -> Response:
    """What a button of the overview does: archive, copy, take questions or stop."""
    where, do = desk(code), request.form.get("do", "")
    try:
        if do == "copy":
            return redirect(f"/organise/drafts/{_copied(where)}", HTTPStatus.SEE_OTHER)
        told = {
            "archive": ("panel.archive", {"archived": True}), "restore": ("panel.archive", {"archived": False}),
            "anonymise": ("panel.anonymise", {}), "purge": ("panel.purge", {}), "ask": ("panel.set", {"asking": True}), "stop": ("panel.set", {"asking": False}), "open": ("panel.open", {}),
        }.get(do)  # fmt: skip
        if told is None:
            abort(HTTPStatus.BAD_REQUEST)
        if do in FINAL and not forms.ticked("sure"):
            raise Refused("missing", field="sure")  # noqa: TRY301 - said over the page like every other refusal
        forms.carry_out(where, [told])
    except Refused as refused:
        return _page(where, status=refused.status, said={"code": refused.code, "data": refused.data})
    return forms.back_to(where, "", DONE.get(do, "saved"))


def _copied(where: Desk) -> str:
    """A draft that begins as this panel is: people, programme and settings, and nothing that anybody asked."""
    house = site().house
    fields = copying.fields(where.header, {noun: where.rows(noun) for noun in ("people", "items")}, new_row_id)
    return house.runtime.in_thread(drafting.keep, house.store, where.grants, NewDraft(new_row_id(), None, "", fields), house.clocks.now())


def _page(where: Desk, *, status: int = 200, **values: Any) -> Response:
    day, clock = calendar(chosen_language(where.header["languages"], default=where.header["language"]))
    public_url, house = site().settings.public_url, site().house
    mine = house.runtime.in_thread(shelf, house.store, where.grants)
    archived = any(panel.archived for panel in mine.panels if panel.code == where.code)
    return organise_page(
        "overview", where, status=status, day=day, clock=clock, steps=_steps(where), archived=archived, kept=_kept(where),
        address=f"{public_url}/{where.code}", qr=qr.picture(qr.join_address(public_url, where.code)), **values,
    )  # fmt: skip


@dataclass(frozen=True)
class Kept:
    """A kind of words or names: until when it is kept, or when how many were erased, the last time; instants in ms of panel time."""

    kind: str
    until: int | None
    gone: int | None
    count: int


def _kept(where: Desk) -> list[Kept]:
    """What is kept until when, once the panel is over."""
    header, house = where.header, site().house
    if header["state"] not in OVER or header["rehearsing"]:
        return []
    entries = house.runtime.in_thread(purged, house.store, where.door.panel_id)
    kinds = planned(header["ended_at"], header["retention"], ())
    told = [_erased(kind, until, [entry for entry in entries if entry["kind"] == kind]) for kind, until in (*kinds.items(), (TRACES, kinds[QUESTIONS]))]
    return sorted(told, key=lambda each: each.until or each.gone or 0)


def _erased(kind: str, until: int, entries: list[dict[str, Any]]) -> Kept:
    if not entries:
        return Kept(kind, until, None, 0)
    return Kept(kind, None, max(entry["at"] for entry in entries), sum(entry["count"] for entry in entries))


def _steps(where: Desk) -> list[Step]:
    if where.header["state"] in OVER:
        return _after(where)
    return [*_before(where), *([Step("live", "open", "")] if where.header["state"] == "live" else [])]


def _before(where: Desk) -> list[Step]:
    """True things alone are ticked: what people have seen or done with paper only they know."""
    header = where.header
    items = [item for item in where.rows("items") if item["state"] != "dropped"]
    planned, slot = sum(item["planned"] for item in items), header["ends_at"] - header["starts_at"]
    podium = [person for person in where.rows("people") if not person["dropped"]]
    speakers = [person for person in podium if person["part"] != "moderator"]
    ready = sum(1 for person in speakers if person["ready"])
    linked = {link["person"] for link in where.rows("links") if not link["revoked"]}
    without = [person for person in podium if person["id"] not in linked]
    return [
        Step("programme", "done" if planned == slot else "todo", "programme", {"planned": planned // 60_000, "slot": slot // 60_000}),
        Step("moderator", "done" if any(person["part"] == "moderator" for person in podium) else "todo", "programme"),
        Step("links", "todo" if without else "open", "links", {"without": len(without)}),
        Step("privacy", "open", "settings", {"mode": header["attribution"]}),
        Step("papers", "open", "papers"),
        Step("rehearsal", "todo" if header["rehearsing"] else "open", "", {"rehearsing": int(header["rehearsing"])}),
        Step("ready", "done" if speakers and ready == len(speakers) else "open", "links", {"ready": ready, "count": len(speakers)}),
    ]


def _after(where: Desk) -> list[Step]:
    header = where.header
    owed = sum(1 for question in where.rows("questions") if question["state"] == "written")
    actions = [action for action in where.rows("actions") if action["status"] not in {"done", "dropped"}]
    return [
        Step("record", "open", "record"),
        Step("report", "open", "report"),
        Step("answers", "todo" if owed else "done", "follow-up", {"count": owed}),
        Step("actions", "todo" if actions else "done", "follow-up", {"count": len(actions)}),
        Step("outcome", "done" if header["published_at"] else "open", "follow-up"),
    ]
