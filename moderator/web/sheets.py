"""The page of personal links, their printed sheets and invitations: the only place besides the terminal where personal addresses are shown."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import quote

from flask import Blueprint, abort, redirect, request
from werkzeug.wrappers import Response

from moderator.commands.run import Outcome
from moderator.domain.roles import LINK_ROLES, TOKEN_ROLES, Role
from moderator.exchange.invitations import Invitation, as_calendar
from moderator.exchange.papers.occasion import Occasion, Speak, about, full_name, moments, occasion
from moderator.exchange.plans import Speaker
from moderator.live import looking
from moderator.live.looking import FoundLink
from moderator.live.presence import RED
from moderator.store.grants import Grant
from moderator.web import qr
from moderator.web.desk import Desk, desk, organise_page, tell
from moderator.web.rendering import chosen_language, new_row_id
from moderator.web.site import site
from moderator.web.stationery import catalogue_of, paper_language, paper_page

sheets = Blueprint("sheets", __name__)

ORDER: Final = ("organiser", "moderator", "co-moderator", "timekeeper", "note-taker", "opening", "panellist", "booth", "technician", "display", "stage")
"""Roles in the order in which they are listed."""
ISOLATES: Final = dict.fromkeys((0x2068, 0x2069))
"""The catalogue's marks around what is filled in: some mail programs show them as boxes."""
TOKENS: Final = (Role.READER.value, Role.REMOTE.value)
"""What a program may have, in the order in which it is offered."""
DONE: Final = {"withdraw": "withdrawn", "renew": "renewed", "add": "added"}


@dataclass(frozen=True)
class Card:
    """One link as it is handed out; a withdrawn one has no address. ``here`` is ``here``, ``opened`` or nothing that is known."""

    link: str
    role: str
    name: str
    about: str
    speaker: Speaker | None
    address: str | None
    qr: str
    mail: str
    moments: list[str]
    here: str | None
    own: bool


@dataclass(frozen=True)
class Token:
    """The token of a program; a withdrawn one is not shown."""

    link: str
    scope: str
    name: str
    token: str | None


@sheets.get("/organise/<code>/links")
def links(code: str) -> Response:
    """Every personal link with its code, its address, and what may be done with it."""
    return _links_page(desk(code))


@sheets.post("/organise/<code>/links")
def change_link(code: str) -> Response:
    """Add, withdraw or renew one link; the form's ``act`` says which."""
    where, act = desk(code), request.form.get("act", "")
    link = request.form.get("link", "")
    if act not in DONE:
        abort(HTTPStatus.BAD_REQUEST)
    outcome = {"add": _add, "withdraw": _withdraw, "renew": _renew}[act](where, link)
    if outcome.ok:
        return redirect(f"/organise/{where.code}/links?done={DONE[act]}&link={quote(link)}#link-{quote(link)}", HTTPStatus.SEE_OTHER)
    if outcome.code == "missing" and outcome.data.get("field") == "person":
        return _links_page(where, status=HTTPStatus.CONFLICT, nobody=True, form=request.form)
    return _links_page(where, status=HTTPStatus.CONFLICT, said={"code": outcome.code, "data": outcome.data}, form=request.form if act == "add" else {})


@sheets.get("/organise/<code>/links/print")
def print_links(code: str) -> Response:
    """Sheets to hand out: a page for each link or for the one of ``link``, or with ``compact`` all on few pages."""
    where = desk(code)
    language = paper_language(where.header["language"])
    wanted = request.args.get("link")
    found = [card for card in _cards(where, language) if card.address and wanted in {None, card.link}]
    if wanted is not None and not found:
        abort(HTTPStatus.NOT_FOUND)
    name = "compact" if "compact" in request.args else "sheets"
    return paper_page(name, where, language, back="links", cards=found, told=_occasion(where))


@sheets.get("/organise/<code>/links/<link>/invitation.ics")
def invitation(code: str, link: str) -> Response:
    """An entry for the calendar of whoever the link is for, in the language of the panel."""
    where = desk(code)
    language = where.header["language"]
    told, speak = _occasion(where), catalogue_of(language).message
    card, found = next(((card, row) for card, row in _both(where, language) if row.link == link and card.address), (None, None))
    if card is None or found is None:
        abort(HTTPStatus.NOT_FOUND)
    entry = Invitation(
        f"{found.link}@{site().settings.public_host}", found.generation - 1, told.title, told.starts, told.ends, told.room,
        "\n\n".join((speak(f"sheets-expect-{card.role}"), f"{speak('sheets-mail-address')}\n{card.address}", speak("sheets-personal"))), str(card.address),
    )  # fmt: skip
    name = f"{where.code}-{card.role}.ics"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(as_calendar([entry], site().house.clocks.now()), content_type="text/calendar; charset=utf-8; method=PUBLISH", headers=headers)


def _add(where: Desk, link: str) -> Outcome:
    given = {name: request.form.get(name, "").strip() for name in ("role", "person", "name")}
    speaker = _occasion(where).people.get(given["person"])
    if speaker and not given["name"]:
        given["name"] = speaker.name
    return tell(where, "link.issue", {"link": link, **{name: value for name, value in given.items() if value}})


def _withdraw(where: Desk, link: str) -> Outcome:
    return tell(where, "link.revoke", {"link": link})


def _renew(where: Desk, link: str) -> Outcome:
    """The next address. Whoever renews the link that they came by goes on with the new one."""
    row = next((row for row in _found(where) if row.link == link), None)
    if row is None:
        abort(HTTPStatus.NOT_FOUND)
    outcome = tell(where, "link.issue", {"link": link, "role": row.role} | ({"person": row.person} if row.person else {}))
    if outcome.ok and link == where.door.link:
        again = next(each for each in _found(where) if each.link == link)
        site().cookies.add_grant(Grant(again.link, again.generation))
    return outcome


def _links_page(where: Desk, *, status: int = HTTPStatus.OK, **values: Any) -> Response:
    language = chosen_language(where.header["languages"], default=where.header["language"])
    cards = _cards(where, language)
    done = request.args.get("done")
    changed = request.args.get("link") if done in DONE.values() else None
    public_url = site().settings.public_url
    return organise_page(
        "links", where, status=status, changed=changed, change_said=f"sheets-done-{done}", acted=done, told=_occasion(where),
        podium=[card for card in cards if card.speaker], team=[card for card in cards if not card.speaker],
        tokens=_tokens(where), scopes=TOKENS, roles=[role for role in ORDER if role in LINK_ROLES], people=_occasion(where).people,
        everybody={"address": f"{public_url}/{where.code}", "qr": qr.picture(qr.join_address(public_url, where.code))}, new_link=new_row_id(), **values,
    )  # fmt: skip


def _tokens(where: Desk) -> list[Token]:
    """Tokens are made as they are shown, like addresses: none is stored."""
    rows = sorted((row for row in _found(where) if row.role in TOKEN_ROLES), key=lambda row: (TOKENS.index(row.role), row.link))
    return [Token(row.link, row.role, row.name or "", None if row.revoked else site().keys.token(row.link, row.generation)) for row in rows]


def _cards(where: Desk, language: str) -> list[Card]:
    return [card for card, _ in _both(where, language)]


def _both(where: Desk, language: str) -> list[tuple[Card, FoundLink]]:
    """The cards of all links with their rows: the podium in its order, links of one person together, then the team."""
    told, speak = _occasion(where), catalogue_of(language).message
    places = {person: place for place, person in enumerate(told.people)}
    people = [row for row in _found(where) if row.role in LINK_ROLES]
    rows = sorted(people, key=lambda row: (places.get(row.person or "", len(places)), ORDER.index(row.role), row.link))
    found = []
    for row in rows:
        found.append((_card(where, told, speak, row, language), row))
        # Each card has a code to draw: between two of them phones are answered.
        site().house.runtime.sleep(0)
    return found


def _found(where: Desk) -> list[FoundLink]:
    house = site().house
    return house.runtime.in_thread(looking.links, house.store, where.code)


def _card(where: Desk, told: Occasion, speak: Speak, row: FoundLink, language: str) -> Card:
    speaker = told.people.get(row.person or "")
    unnamed = row.name is None or row.name.lower() == row.role
    name = full_name(speaker) if speaker else speak(f"sheets-role-{row.role}") if unnamed else str(row.name)
    address = None if row.revoked else f"{site().settings.public_url}/k/{site().keys.link_key(row.link, row.generation)}"
    return Card(
        row.link, row.role, name, about(speaker, speak("comma")) if speaker else "", speaker, address, qr.picture(address) if address else "",
        _mail(told, speaker, row.role, address) if address else "", moments(told, speaker.timezone if speaker else None, language, speak),
        _presence(where, row.link), row.link == where.door.link,
    )  # fmt: skip


def _mail(told: Occasion, speaker: Speaker | None, role: str, address: str) -> str:
    """A letter without an addressee, in the language of the panel, for the reader's own mail program."""
    catalogue = catalogue_of(told.language)
    speak = catalogue.message
    when = [speak("sheets-mail-time", when=moment) for moment in moments(told, speaker.timezone if speaker else None, catalogue.language, speak)]
    where = [speak("sheets-mail-place", room=told.room)] if told.room else []
    body = "\r\n".join(
        [
            speak("sheets-mail-dear", name=full_name(speaker)) if speaker else speak("sheets-mail-hello"), "",
            speak("sheets-mail-role", title=told.title, role=speak(f"sheets-role-{role}")), speak(f"sheets-expect-{role}"), "",
            *when, *where, "", speak("sheets-mail-address"), address, "", speak("sheets-personal"),
        ]
    )  # fmt: skip
    # A subject of two lines would be a header of its own to some mail programs.
    heading = " ".join(speak("sheets-mail-subject", title=told.title).split())
    subject, letter = (quote(part.translate(ISOLATES), safe="") for part in (heading, body))
    return f"mailto:?subject={subject}&body={letter}"


def _presence(where: Desk, link: str) -> str | None:
    """Whether a screen of this link is here, as far as the processes know that meet in a Redis; nothing of it is stored."""
    silence = site().house.presence.silence(where.door.panel_id, link)
    if silence is None:
        return None
    return "here" if silence < RED else "opened"


def _occasion(where: Desk) -> Occasion:
    return occasion(where.header, where.rows("people"), where.rows("items"))
