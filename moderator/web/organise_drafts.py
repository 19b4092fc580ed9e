"""From a concept note to a panel: taking the note, reviewing what was read of it, and publishing."""

from http import HTTPStatus
from typing import Final

from flask import Blueprint, abort, redirect, request
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.wrappers import Response

from moderator import i18n
from moderator.commands import drafting
from moderator.commands.drafting import KeptDraft, NewDraft
from moderator.domain.note.languages import SIX
from moderator.domain.refusals import CODES, Refused
from moderator.exchange import filling, reading, restoring, reviewing
from moderator.exchange.reading import MOST_BYTES, ReadNote
from moderator.exchange.reviewing import Fields
from moderator.live.shelf import shelf
from moderator.store.models.drafts import PUBLISHED
from moderator.web import publishing, record
from moderator.web.rendering import chosen_language, new_row_id, page
from moderator.web.review import review
from moderator.web.site import site

drafts = Blueprint("drafts", __name__)

MOST_UPLOAD: Final = MOST_BYTES + 1_000_000
"""A file a little too large gets the sentence that says so, not a connection that breaks off."""
MOST_FORM: Final = 600_000
"""A page of sixty people in a script of three bytes a letter, each of them three letters more in a form."""
MOST_RECORD: Final = restoring.MOST_BYTES + 1_000_000
MOST_NAME: Final = 200


@drafts.get("/organise/new")
def new() -> Response:
    """Choose or paste a note, or begin by hand."""
    _refuse_strangers()
    return page("organise/new", tab=None)


@drafts.post("/organise/new")
def take_note() -> Response:
    """A draft of the note that was sent; every refusal is a sentence on the same page, and what was pasted stays there."""
    _refuse_strangers()
    pasted = ""
    try:
        allow_upload()
        pasted = request.form.get("text", "")
        if request.form.get("do") == "hand":
            return _begun(NewDraft(new_row_id(), None, "", reviewing.by_hand(site().settings.timezone, chosen_language()) | _languages([chosen_language()])))
        name, read = sent_note()
        return _begun(NewDraft(new_row_id(), name or None, read["text"], fields_of(read)))
    except RequestEntityTooLarge:
        refused = Refused("note.too_big", limit=MOST_BYTES // 1_000_000)
    except Refused as error:
        refused = error
    return page("organise/new", status=refused.status, said={"code": refused.code, "data": refused.data}, form={"text": pasted}, tab=None)


@drafts.post("/organise/restore")
def bring_back() -> Response:
    """A panel from its record: the file that its own page gave once. Refuses on the same page as ``record.bring_back`` does."""
    _refuse_strangers()
    house = site().house
    try:
        request.max_content_length = MOST_RECORD
        file = request.files.get("record")
        if file is None or not file.filename:
            raise Refused("empty", field="record")  # noqa: TRY301 - told on the page as all others
        owner = house.runtime.in_thread(drafting.owner_of, house.store, site().cookies.identity().grants)
        return redirect(f"/organise/{record.bring_back(file.read(), owner)}?done=brought-back", HTTPStatus.SEE_OTHER)
    except RequestEntityTooLarge:
        refused = Refused("record.unreadable")
    except Refused as error:
        refused = error
    return page("organise/new", status=refused.status, said={"code": refused.code, "data": refused.data}, tab=None)


def allow_upload() -> None:
    """Let this one request bring a document."""
    request.max_content_length, request.max_form_memory_size = MOST_UPLOAD, MOST_UPLOAD


def sent_note() -> tuple[str, ReadNote]:
    """The name of the file, empty for what was pasted, and what was read. Refuses ``empty`` and as ``reading.read_note`` does."""
    file, pasted = request.files.get("file"), request.form.get("text", "")
    run_child = site().house.runtime.run_child
    if file is not None and file.filename:
        return file.filename[:MOST_NAME], reading.read_note(run_child, file.filename, file.read())
    if not pasted.strip():
        raise Refused("empty", field="note")
    return "", reading.read_note(run_child, "", pasted.encode())


def fields_of(read: ReadNote) -> Fields:
    """The fields of the review page for a note: the place's zone and the reader's language are offered, and may be changed."""
    spoken = [each for each in read["note"]["languages"] if each in i18n.available()]
    language = spoken[0] if spoken else chosen_language()
    return reviewing.from_note(read, site().settings.timezone, language, new_row_id) | _languages([language, *spoken])


def _languages(own: list[str]) -> dict[str, list[str]]:
    """Those of the panel first, then the official ones of the United Nations; a reader may choose any other."""
    return {"languages": list(dict.fromkeys([*own, *SIX]))}


def _begun(draft: NewDraft) -> Response:
    house = site().house
    draft_id = house.runtime.in_thread(drafting.keep, house.store, site().cookies.identity().grants, draft, house.clocks.now())
    return redirect(f"/organise/drafts/{draft_id}", HTTPStatus.SEE_OTHER)


@drafts.get("/organise/drafts/<draft_id>")
def show(draft_id: str) -> Response:
    """The review page, or the panel that the draft has become."""
    draft = _found(draft_id)
    if draft.state == PUBLISHED:
        return redirect(f"/organise/{draft.code}", HTTPStatus.SEE_OTHER)
    return review(draft, draft.fields, draft.rev, done="organise-saved" if "saved" in request.args else None)


@drafts.post("/organise/drafts/<draft_id>")
def change(draft_id: str) -> Response:
    """Save what the form says, and do what its button says: publish, drop, or change who is on the podium."""
    draft, do = _found(draft_id), _form().get("do", [""])[0]
    if draft.state == PUBLISHED:
        return redirect(f"/organise/{draft.code}", HTTPStatus.SEE_OTHER)
    fields, rev = filling.filled(draft.fields, _form(), new_row_id), _rev()
    try:
        if do in {"drop", "keep"}:
            return _dropped(draft, rev, dropped=do == "drop")
        rev = _saved(draft, rev, fields)
        if do != "publish":
            return redirect(f"/organise/drafts/{draft.id}?saved{_anchor(do, fields)}", HTTPStatus.SEE_OTHER)
        if reviewing.faults(fields):
            return review(draft, fields, rev, status=HTTPStatus.CONFLICT, refused=True)
        code = publishing.publish(draft, rev, fields)
    except Refused as refused:
        said = {"code": refused.code, "data": refused.data}
        # Whoever saves again has read that somebody else has changed it, and means it.
        seen = refused.data.get("rev", rev)
        return review(draft, fields, int(str(seen)), status=CODES[refused.code], said=said)
    return redirect(f"/organise/{code}?done=published", HTTPStatus.SEE_OTHER)


def _form() -> dict[str, list[str]]:
    request.max_content_length = request.max_form_memory_size = MOST_FORM
    return request.form.to_dict(flat=False)


def _rev() -> int:
    given = request.form.get("rev", "")
    return int(given) if given.isdecimal() and len(given) < len("1000000000") else 0


def _saved(draft: KeptDraft, rev: int, fields: Fields) -> int:
    house = site().house
    if rev == draft.rev and fields == draft.fields:
        return rev
    return house.runtime.in_thread(drafting.save, house.store, site().cookies.identity().grants, draft.id, rev, fields, house.clocks.now())


def _dropped(draft: KeptDraft, rev: int, *, dropped: bool) -> Response:
    house, given = site().house, site().cookies.identity().grants
    house.runtime.in_thread(drafting.drop, house.store, given, draft.id, rev, house.clocks.now(), dropped=dropped)
    return redirect("/organise?done=dropped" if dropped else f"/organise/drafts/{draft.id}", HTTPStatus.SEE_OTHER)


def _anchor(do: str, fields: Fields) -> str:
    """Back to where the button was."""
    if do == "add":
        return f"#person-{fields['people'][-1]['id']}"
    where, _, row_id = do.partition(":")
    return f"#person-{row_id}" if where in {"up", "down"} else {"programme": "#programme"}.get(do, "")


def _found(draft_id: str) -> KeptDraft:
    house = site().house
    draft = house.runtime.in_thread(drafting.find, house.store, site().cookies.identity().grants, draft_id[:64])
    if draft is None or draft.changes:
        abort(HTTPStatus.NOT_FOUND)
    return draft


def _refuse_strangers() -> None:
    """Without an organiser's link there is nothing to organise: the page asks for one."""
    house = site().house
    if not house.runtime.in_thread(shelf, house.store, site().cookies.identity().grants).is_organiser:
        abort(page("organise/sign-in", status=HTTPStatus.FORBIDDEN, tab=None))
