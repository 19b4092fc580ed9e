"""What is to be done after the hour: letters to those who owe answers, texts that wait for approval, actions, and publishing the outcome."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import quote

from flask import Blueprint, abort, redirect, request
from werkzeug.wrappers import Response

from moderator.commands.run import Outcome
from moderator.domain import outcome as outcomes
from moderator.domain import submissions
from moderator.domain.ids import Instant
from moderator.domain.outcome import named
from moderator.domain.owed import Owed, owed
from moderator.domain.refusals import CODES, Refused
from moderator.exchange.letters import Letter, as_text
from moderator.live import looking
from moderator.web.days import day_name, due
from moderator.web.desk import Desk, desk, organise_page, tell
from moderator.web.rendering import new_row_id
from moderator.web.site import site
from moderator.web.stationery import catalogue_of, paper_language

followup = Blueprint("followup", __name__)

Made = tuple[str, dict[str, Any]]


@followup.get("/organise/<code>/follow-up")
def show(code: str) -> Response:
    """Everything that is left to do, with what was done last."""
    done = request.args.get("done", "")
    return _page(desk(code), done=f"follow-up-done-{done}" if done in ACTS else None)


@followup.post("/organise/<code>/follow-up")
def act(code: str) -> Response:
    """One of ``ACTS``; what was refused is said over the page, with the words in their field again."""
    where, name = desk(code), request.form.get("act", "")
    if name not in ACTS:
        abort(HTTPStatus.BAD_REQUEST)
    told = _told(where, *ACTS[name]())
    if told.ok:
        return redirect(f"/organise/{where.code}/follow-up?done={name}#{quote(request.form.get('at', 'main')[:40])}", HTTPStatus.SEE_OTHER)
    said = {"code": told.code, "data": _spoken(told.data)}
    return _page(where, status=CODES[str(told.code)], said=said, form=dict(request.form), refused=name)


@followup.get("/organise/<code>/follow-up/letters/<person>.<any(txt, html):kind>")
def letter(code: str, person: str, kind: str) -> Response:
    """The letter to one person as a file, in the language of ``in``."""
    where = desk(code)
    told = _record(where)
    found = next((row for row in told["people"] if row["id"] == person), None)
    if found is None:
        abort(HTTPStatus.NOT_FOUND)
    language = paper_language(where.header["language"])
    text = _letter(where, found, owed(told).get(person, []), language)
    answer = Response(text, mimetype="text/plain") if kind == "txt" else _letter_page(where, text, language)
    answer.headers["Content-Disposition"] = f'attachment; filename="{where.code}-{person}.{kind}"'
    return answer


@followup.get("/organise/<code>/follow-up/outcome")
def preview(code: str) -> Response:
    """The outcome as everybody will read it."""
    where = desk(code)
    return organise_page("outcome-preview", where, outcome=outcomes.outcome(_record(where)), listed=[])


def _told(where: Desk, name: str, args: dict[str, Any]) -> Outcome:
    try:
        return tell(where, name, args)
    except Refused as refused:
        return Outcome(ok=False, id="", code=refused.code, data=refused.data)


def _page(where: Desk, *, status: int = 200, **values: Any) -> Response:
    told, now = _record(where), site().house.clocks.now()
    language = paper_language(where.header["language"])
    found = owed(told)
    people = {row["id"]: row for row in told["people"]}
    letters = [_Debt(people[person], rows, _letter(where, people[person], rows, language), _address(where, person)) for person, rows in found.items() if person]
    return organise_page(
        "follow-up", where, status=status, due=due(where.header, now), debts=letters, unassigned=found.get(None, []), people=people,
        outcome=outcomes.outcome(told), letters_in=language, questions={row["id"]: row for row in told["questions"]},
        requests={row["id"]: row for row in where.rows("requests")}, named=named, new_row=new_row_id,
        texts=sorted(where.rows("submissions"), key=lambda row: (ORDER.index(row["state"]), row["sent_at"], row["id"])),
        actions=sorted(where.rows("actions"), key=lambda row: row["number"]),
        lines=_lines(where), today=submissions.day(now, where.header["timezone"]), **values,
    )  # fmt: skip


class _Debt:
    """What one person owes, and the letter that says so."""

    def __init__(self, person: dict[str, Any], rows: list[Owed], text: str, address: str | None) -> None:
        self.person, self.rows, self.text, self.address = person, rows, text, address


ORDER: Final = ("sent", "returned", "approved")


def _lines(where: Desk) -> list[dict[str, Any]]:
    """Lines of the note-taker that ask for an action and have none yet."""
    made = {row["text"] for row in where.rows("actions")}
    rows = [row for row in where.rows("remarks") if row["tag"] == "follow_up" and not row["dropped"] and row["text"] not in made]
    return sorted(rows, key=lambda row: row["at"])


def _record(where: Desk) -> dict[str, Any]:
    house = site().house
    return house.runtime.in_thread(looking.record, house.store, where.code, where.grants)


def _address(where: Desk, person: str) -> str | None:
    """The personal address of somebody's link that still holds."""
    house = site().house
    found = [link for link in house.runtime.in_thread(looking.links, house.store, where.code) if link.person == person and not link.revoked]
    keys, url = site().keys, site().settings.public_url
    return f"{url}/k/{keys.link_key(found[0].link, found[0].generation)}" if found else None


def _letter(where: Desk, person: dict[str, Any], rows: list[Owed], language: str) -> str:
    header = where.header
    last = due(header, site().house.clocks.now()).day
    held = submissions.day(Instant(header["started_at"] or header["starts_at"]), header["timezone"])
    letter = Letter(
        name=named(person), title=header["title"], held=day_name(held, language), questions=[row.question for row in rows],
        day=day_name(last, language) if last else None, address=_address(where, person["id"]), organisers=header["organisers"],
    )  # fmt: skip
    return as_text(letter, catalogue_of(language).message)


def _letter_page(where: Desk, text: str, language: str) -> Response:
    paragraphs = text.strip().split("\n\n")
    catalogue = catalogue_of(language)
    return organise_page("letter", where, paragraphs=paragraphs, t=catalogue.message, lang=language, direction=catalogue.direction)


def _spoken(data: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in data.items() if value is not None}


def _field(name: str) -> str | None:
    return request.form.get(name, "").strip() or None


def _rev() -> int | None:
    rev = request.form.get("rev", "")
    return int(rev) if rev.isdecimal() and len(rev) < len(str(1 << 53)) else None


def _action_fields() -> dict[str, Any]:
    return {"text": request.form.get("text", ""), "person": _field("person"), "lead": _field("lead"), "due": _field("day")}


def _add_action() -> Made:
    return "action.add", {"action": request.form.get("action", ""), **_action_fields(), "turn": _field("turn"), "question": _field("question")}


def _edit_action() -> Made:
    return "action.edit", {"action": request.form.get("action", ""), **_action_fields(), "rev": _rev()}


ACTS: Final[dict[str, Callable[[], Made]]] = {
    "due": lambda: ("outcome.due", {"day": _field("day")}),
    "assign": lambda: ("question.assign", {"question": request.form.get("question", ""), "people": request.form.getlist("person")}),
    "approve": lambda: ("submission.approve", {"submission": request.form.get("submission", ""), "rev": _rev()}),
    "return": lambda: ("submission.return", {"submission": request.form.get("submission", ""), "note": _field("note")}),
    "action": _add_action,
    "edit": _edit_action,
    "status": lambda: ("action.status", {"action": request.form.get("action", ""), "status": request.form.get("status", "")}),
    "announce": lambda: ("display.show", {"layout": "actions"}),
    "publish": lambda: ("outcome.publish", {"published": request.form.get("published") == "true"}),
}
"""What a form may ask for → the command and its arguments, as the form has them."""
