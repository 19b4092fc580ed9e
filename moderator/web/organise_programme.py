"""Programme and people of a panel, edited by plain forms: one command for each thing that was changed."""

from http import HTTPStatus
from typing import Any

from flask import Blueprint, abort, request
from werkzeug.wrappers import Response

from moderator.domain.ids import Millis
from moderator.domain.presets import PRESETS, PlannedItem
from moderator.domain.refusals import Refused
from moderator.exchange import hinting
from moderator.web import forms
from moderator.web.desk import Desk, desk, organise_page
from moderator.web.forms import Told
from moderator.web.rendering import new_row_id

programme = Blueprint("programme", __name__)

KINDS = ("welcome", "opening", "panel", "debate", "final", "wrap")
WORDS = ("honorific", "name", "function", "organisation", "phonetic", "note")


@programme.get("/organise/<code>/programme")
def show(code: str) -> Response:
    """The programme with its sum, and the people."""
    return _page(desk(code), done=forms.done())


@programme.post("/organise/<code>/programme")
def change(code: str) -> Response:
    """What one form of the page says; its ``act`` names what it is about."""
    where = desk(code)
    forms.allow_long_form()
    act = request.form.get("act", "")
    if act not in ACTS:
        abort(HTTPStatus.BAD_REQUEST)
    try:
        forms.carry_out(where, ACTS[act](where))
    except Refused as refused:
        return _page(desk(code), status=refused.status, said={"code": refused.code, "data": refused.data})
    row = request.form.get("item") or request.form.get("person") or "programme"
    return forms.back_to(where, "programme", anchor=f"#{row}" if row.isalnum() else "")


def _page(where: Desk, *, status: int = 200, **values: Any) -> Response:
    items = sorted(where.rows("items"), key=lambda row: row["place"])
    people = sorted(where.rows("people"), key=lambda row: row["place"])
    kept, slot = [row for row in items if row["state"] != "dropped"], Millis(where.header["ends_at"] - where.header["starts_at"])
    planned = [PlannedItem(row["kind"], Millis(row["planned"]), row["person"], row["title"]) for row in kept]
    return organise_page(
        "programme", where, status=status, items=kept, dropped=[row for row in items if row["state"] == "dropped"],
        people=[row for row in people if not row["dropped"]], former=[row for row in people if row["dropped"]],
        names={row["id"]: row for row in people}, sum=sum(item.planned for item in planned), slot=slot, kinds=KINDS, presets=list(PRESETS),
        hints=hinting.of_programme(planned, slot), before=where.header["state"] in {"draft", "open"}, new_row=new_row_id, **values,
    )  # fmt: skip


def _item(where: Desk) -> list[Told]:
    """Save one item, move it, leave it out or take it in again."""
    item, do = request.form.get("item", ""), request.form.get("do", "save")
    if do in {"drop", "restore"}:
        return [("item.drop", {"item": item, "dropped": do == "drop"})]
    if do in {"up", "down", "top"}:
        return [("item.move", {"item": item, "place": _place(where, item, do)})]
    given: dict[str, Any] = forms.words(forms.changed("title", "person"))
    length = forms.changed("planned")
    if length:
        given["planned"] = forms.length(length["planned"], "planned")
    return [("item.edit", {"item": item, **given})] if given else []


def _place(where: Desk, item: str, do: str) -> int:
    """The place of the neighbour among those that are not left out; at the edge it stays where it is."""
    kept = [row for row in sorted(where.rows("items"), key=lambda row: row["place"]) if row["state"] != "dropped"]
    at = next((number for number, row in enumerate(kept) if row["id"] == item), None)
    if at is None:
        raise Refused("item.unknown")
    if do == "top":
        begun = [row["place"] for row in kept if row["state"] in {"current", "held", "done"}]
        return max(begun, default=0) + 1
    return int(kept[min(len(kept) - 1, max(0, at + (1 if do == "down" else -1)))]["place"])


def _new_item(_where: Desk) -> list[Told]:
    given = {name: forms.value(name) for name in ("item", "kind", "title", "person") if forms.value(name)}
    return [("item.add", {**given, "planned": forms.length(forms.value("planned"), "planned")})]


def _person(_where: Desk) -> list[Told]:
    """Save somebody, take them off the podium or put them back."""
    person, do = request.form.get("person", ""), request.form.get("do", "save")
    if do in {"drop", "restore"}:
        back = [] if do == "drop" else [_link(person, request.form.get("part", "panellist"), request.form.get("name", ""))]
        return [("person.drop", {"person": person, "dropped": do == "drop"}), *back]
    given = {**forms.words(forms.changed(*WORDS)), **forms.turned("online")}
    extra = forms.changed("extra")
    told: list[Told] = [("person.edit", {"person": person, **given})] if given else []
    return [*told, *([("person.extra", {"person": person, "extra": _seconds(extra["extra"])})] if extra else [])]


def _seconds(value: str) -> int:
    if value and not (value.isdecimal() and len(value) < len("99999")):
        raise Refused("wrong_type", field="extra")
    return int(value or 0) * 1_000


def _new_person(_where: Desk) -> list[Told]:
    """Somebody new, with a link of their own."""
    person, part = forms.value("person"), forms.value("part")
    given = {name: forms.value(name) for name in WORDS if name != "note" and forms.value(name)}
    added: Told = ("person.add", {"person": person, "part": part, "online": forms.ticked("online"), **given})
    note = [("person.edit", {"person": person, "note": forms.value("note")})] if forms.value("note") else []
    return [added, *note, _link(person, part, forms.value("name"))]


def _link(person: str, part: str, name: str) -> Told:
    return "link.issue", {"link": new_row_id(), "role": part, "name": name[:120], "person": person}


def _preset(_where: Desk) -> list[Told]:
    return [("panel.preset", {"preset": forms.value("preset"), "items": True})]


ACTS = {"item": _item, "new-item": _new_item, "person": _person, "new-person": _new_person, "preset": _preset}
"""What a form is about → the commands that it stands for."""
