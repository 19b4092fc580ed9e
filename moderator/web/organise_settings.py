"""Settings of a panel, edited by plain forms: its description, what becomes of names, its list of speakers, and its questions."""

from http import HTTPStatus
from typing import Any, Final

from flask import Blueprint, abort, request
from werkzeug.wrappers import Response

from moderator import i18n
from moderator.commands.describing import PRIVACY
from moderator.domain.questions import GROUPS
from moderator.domain.refusals import Refused
from moderator.live import looking
from moderator.store.models.panels import RETENTION
from moderator.web import forms
from moderator.web.desk import Desk, desk, organise_page
from moderator.web.forms import Told
from moderator.web.organise import calendar
from moderator.web.review import zones
from moderator.web.site import site

settings_pages = Blueprint("settings_pages", __name__)

ORDERS: Final = ("equity", "alternate", "chronological", "protocol")
EXTRAS: Final = ("point_of_order", "right_of_reply")


@settings_pages.get("/organise/<code>/settings")
def show(code: str) -> Response:
    """All settings, each section a form of its own."""
    return _page(desk(code), done=forms.done())


@settings_pages.post("/organise/<code>/settings")
def change(code: str) -> Response:
    """What one section says."""
    where = desk(code)
    forms.allow_long_form()
    section = request.form.get("section", "")
    if section not in SECTIONS:
        abort(HTTPStatus.BAD_REQUEST)
    try:
        told = SECTIONS[section](where)
        forms.carry_out(where, told)
    except Refused as refused:
        return _page(desk(code), status=refused.status, said={"code": refused.code, "data": refused.data}, typed=request.form, at=section)
    return forms.back_to(where, "settings", "saved" if told else "nothing", f"#{section}")


def _page(where: Desk, *, status: int = 200, typed: Any = None, **values: Any) -> Response:
    header, held = where.header, _held(where)
    _, clock = calendar("en")
    return organise_page(
        "settings", where, status=status, typed=typed, now_in=_written(header, clock) | _lists(header, held) | _contacts(where), zones=zones(), languages_known=i18n.available(), modes=PRIVACY,
        orders=ORDERS, extras=EXTRAS, held_languages=_held_languages(header, held), kept=RETENTION, every_group=GROUPS, **values,
    )  # fmt: skip


def _written(header: dict[str, Any], clock: Any) -> dict[str, str]:
    """Every setting as its control shows it."""
    day, _ = calendar("en")
    zone = header["timezone"]

    def at(instant: int | None) -> str:
        return "" if instant is None else f"{day(instant, zone, 'yyyy-MM-dd')}T{clock(instant, zone)}"

    return {
        "title": header["title"], "room": header["room"] or "", "organisers": "\n".join(header["organisers"]), "timezone": zone,
        "date": day(header["starts_at"], zone, "yyyy-MM-dd"), "start": clock(header["starts_at"], zone), "end": clock(header["ends_at"], zone),
        "language": header["language"], "languages": ",".join(header["languages"]), "attribution": header["attribution"],
        "groups": ",".join(header["groups"]), **{f"keep-{kind}": str(header["retention"][kind]) for kind in RETENTION},
        "order": header["order"], "opens_at": at(header["floor_opens_at"]), "closes_at": at(header["floor_closes_at"]),
        "closes_after": "" if header["floor_closes_after"] is None else str(header["floor_closes_after"] // 60_000),
        "extras": ",".join(header["extras"]), "support": header["support"], "question_limit": str(header["question_limit"]),
        "asking_until": at(header["asking_until"]), "contact": header["contact"] or "", "captions": header["captions"] or "",
        "guiding": "\n".join(header["guiding"]),
    }  # fmt: skip


def _held(where: Desk) -> dict[str, list[str]]:
    house = site().house
    return house.runtime.in_thread(looking.held_words, house.store, where.code, where.grants)


def _lists(header: dict[str, Any], held: dict[str, list[str]]) -> dict[str, str]:
    return {f"held-{language}": "\n".join(held.get(language, ())) for language in _held_languages(header, held)}


def _contacts(where: Desk) -> dict[str, str]:
    row = next(iter(where.rows("contacts")), {})
    return {field: row.get(field) or "" for field in ("conduct", "security")}


def _held_languages(header: dict[str, Any], held: dict[str, list[str]]) -> list[str]:
    """Those of the panel, and any other that has a list."""
    return list(dict.fromkeys([*header["languages"], *held]))


def _describe(where: Desk) -> list[Told]:
    """Only what was changed is sent; of a moved day both instants are."""
    given: dict[str, Any] = {**forms.changed("title", "timezone", "language"), **forms.words(forms.changed("room"))}
    if "organisers" in forms.changed("organisers"):
        given["organisers"] = forms.lines(forms.value("organisers"))
    if forms.changed("languages"):
        given["languages"] = _in_order(forms.value("language"), request.form.getlist("languages"))
    if forms.changed("date", "start", "end", "timezone"):
        given |= _times(where)
    return [("panel.edit", given)] if given else []


def _times(where: Desk) -> dict[str, int]:
    zone = forms.value("timezone")
    starts = forms.instant(forms.value("date"), forms.value("start"), zone, "start")
    ends = forms.next_day(forms.instant(forms.value("date"), forms.value("end"), zone, "end"), starts)
    return {"ends_at": ends} if where.header["state"] == "live" else {"starts_at": starts, "ends_at": ends}


def _in_order(first: str, languages: list[str]) -> list[str]:
    return [first, *(each for each in languages if each != first)]


def _privacy(_where: Desk) -> list[Told]:
    given: dict[str, Any] = forms.changed("attribution")
    if forms.changed("groups"):
        given["groups"] = request.form.getlist("groups")
    given |= forms.turned("hold_arrivals")
    days = forms.changed(*(f"keep-{kind}" for kind in RETENTION))
    if days:
        given["retention"] = {name.removeprefix("keep-"): _number(text, name) for name, text in days.items()}
    return [("panel.privacy", given)] if given else []


def _safety(_where: Desk) -> list[Told]:
    given = forms.words(forms.changed("conduct", "security"))
    return [("contacts.set", given)] if given else []


def _floor(where: Desk) -> list[Told]:
    given: dict[str, Any] = {**forms.changed("order"), **forms.turned("names", "places")}
    if forms.changed("extras"):
        given["extras"] = request.form.getlist("extras")
    for name, text in forms.changed("opens_at", "closes_at").items():
        given[name] = _moment(where, text, name)
    for name, text in forms.changed("closes_after").items():
        given[name] = _number(text, name) * 60_000 if text else None
    return [("floor.set", given)] if given else []


def _questions(where: Desk) -> list[Told]:
    given: dict[str, Any] = {**forms.changed("support"), **forms.turned("asking"), **forms.words(forms.changed("contact", "captions"))}
    if "guiding" in forms.changed("guiding"):
        given["guiding"] = forms.lines(forms.value("guiding"))
    held = _held(where)
    if lists := forms.changed(*(f"held-{language}" for language in _held_languages(where.header, held))):
        given["held_words"] = held | {name.removeprefix("held-"): forms.lines(text) for name, text in lists.items()}
    for name, text in forms.changed("question_limit").items():
        given[name] = _number(text, name)
    for name, text in forms.changed("asking_until").items():
        given[name] = _moment(where, text, name)
    return [("panel.set", given)] if given else []


def _moment(where: Desk, text: str, field: str) -> int | None:
    day, _, clock = text.partition("T")
    return forms.instant(day, clock, where.header["timezone"], field) if text else None


def _number(text: str, field: str) -> int:
    if not text.isdecimal() or len(text) > len("99999"):
        raise Refused("wrong_type", field=field)
    return int(text)


SECTIONS: Final = {"describe": _describe, "privacy": _privacy, "safety": _safety, "floor": _floor, "questions": _questions}
"""Section of the page → the commands that it stands for."""
