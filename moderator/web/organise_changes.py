"""A changed note of a panel that is there: what is different, and taking over what its organiser chooses."""

from dataclasses import replace
from http import HTTPStatus
from typing import Any

from flask import Blueprint, abort, redirect, request
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.wrappers import Response

from moderator.commands import drafting
from moderator.commands.drafting import KeptDraft, NewDraft
from moderator.domain.refusals import Refused
from moderator.exchange import rereading
from moderator.exchange.reading import MOST_BYTES
from moderator.exchange.rereading import Change
from moderator.store.models.drafts import OPEN
from moderator.web import forms
from moderator.web.desk import Desk, desk, organise_page
from moderator.web.organise import calendar
from moderator.web.organise_drafts import allow_upload, sent_note
from moderator.web.rendering import chosen_language, new_row_id
from moderator.web.site import site

note_changes = Blueprint("note_changes", __name__)


@note_changes.get("/organise/<code>/changed")
def choose(code: str) -> Response:
    """The field for the changed note."""
    return organise_page("changed", desk(code), draft=None, changes=())


@note_changes.post("/organise/<code>/changed")
def take_note(code: str) -> Response:
    """Keep the changed note beside the panel; every refusal is a sentence on the page."""
    where, house = desk(code), site().house
    try:
        allow_upload()
        name, read = sent_note()
        fields = {"note": read["note"], "title": read["note"]["title"] or where.header["title"]}
        new = NewDraft(new_row_id(), name or None, read["text"], fields, where.door.panel_id)
        draft_id = house.runtime.in_thread(drafting.keep, house.store, where.grants, new, house.clocks.now())
    except RequestEntityTooLarge:
        return _refused(where, Refused("note.too_big", limit=MOST_BYTES // 1_000_000))
    except Refused as refused:
        return _refused(where, refused)
    return redirect(f"/organise/{where.code}/changed/{draft_id}", HTTPStatus.SEE_OTHER)


@note_changes.get("/organise/<code>/changed/<draft_id>")
def show(code: str, draft_id: str) -> Response:
    """What is different, each with a box."""
    where = desk(code)
    draft = _found(where, draft_id)
    return organise_page("changed", where, draft=draft, changes=_changes(where, draft))


@note_changes.post("/organise/<code>/changed/<draft_id>")
def take_over(code: str, draft_id: str) -> Response:
    """Carry out what was chosen; what was refused is said, and the rest of the list is as the panel is now."""
    where, house = desk(code), site().house
    draft = _found(where, draft_id)
    chosen = set(request.form.getlist("change"))
    told = [each for change in _changes(where, draft) if change.id in chosen for each in change.told]
    try:
        forms.carry_out(where, told)
    except Refused as refused:
        again = desk(code)
        said = {"code": refused.code, "data": refused.data}
        return organise_page("changed", again, status=refused.status, draft=draft, changes=_changes(again, draft), said=said)
    house.runtime.in_thread(drafting.publish, house.store, where.grants, draft.id, draft.rev, house.clocks.now())
    return forms.back_to(where, "", "changed" if told else "nothing")


def _changes(where: Desk, draft: KeptDraft) -> list[Change]:
    found = rereading.changes(draft.fields["note"], where.header, where.rows("people"), new_row_id)
    return [_in_words(where.header, change) if change.code == "time" else change for change in found]


def _in_words(header: dict[str, Any], change: Change) -> Change:
    """Days and times as the reader's language writes them, as on every other page."""
    (day, clock), zone = calendar(chosen_language(header["languages"], default=header["language"])), header["timezone"]
    [(_, moved)] = change.told
    was, now = (f"{day(at['starts_at'], zone)} · {clock(at['starts_at'], zone)}\u2013{clock(at['ends_at'], zone)}" for at in (header, moved))
    return replace(change, was=was, now=now)


def _found(where: Desk, draft_id: str) -> KeptDraft:
    house = site().house
    draft = house.runtime.in_thread(drafting.find, house.store, where.grants, draft_id[:64])
    if draft is None or not draft.changes or draft.code != where.code or draft.state != OPEN:
        abort(HTTPStatus.NOT_FOUND)
    return draft


def _refused(where: Desk, refused: Refused) -> Response:
    return organise_page("changed", where, status=refused.status, draft=None, changes=(), said={"code": refused.code, "data": refused.data})
