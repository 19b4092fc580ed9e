"""The organiser's desk: who may organise a panel, what its pages are shown, and running commands from their forms."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from uuid import uuid4

from flask import abort, g, request
from werkzeug.wrappers import Response

from moderator.commands.run import Outcome
from moderator.domain.refusals import Refused
from moderator.domain.roles import Audience
from moderator.live import looking
from moderator.live.looking import Door
from moderator.projections.view import Delta
from moderator.store.grants import Grant
from moderator.web.pages import known_code
from moderator.web.rendering import page
from moderator.web.site import site


@dataclass(frozen=True)
class Desk:
    """A panel as its organiser has it. ``view`` is what the console is shown, private questions included."""

    code: str
    door: Door
    view: Delta
    grants: tuple[Grant, ...]

    @property
    def header(self) -> dict[str, Any]:
        """The panel's header."""
        return self.view.header

    def rows(self, noun: str) -> list[dict[str, Any]]:
        """The rows of one noun, dropped ones included."""
        return self.view.up.get(noun, [])


def desk(code: str) -> Desk:
    """The desk of the panel of this code. Without an organiser's link there is no such page; a revoked one is told so."""
    known, house, identity = known_code(code), site().house, site().cookies.identity()
    try:
        door, view, grants = house.runtime.in_thread(looking.organise, house.store, known, identity.grants, house.clocks.now())
    except Refused as refused:
        if refused.code == "link_revoked":
            raise
        abort(HTTPStatus.NOT_FOUND)
    return Desk(known, door, view, grants)


def tell(where: Desk, name: str, args: dict[str, Any]) -> Outcome:
    """Run one command as this organiser. The form's ``id`` field makes a second press harmless."""
    given = request.form.get("id")
    command_id = f"{given}" if given and not g.get("told") else str(uuid4())
    g.told = True
    house = site().house
    return house.submit(where.door.panel_id, house.envelope(command_id, Audience.MODERATOR, name, args, grants=where.grants))


def organise_page(name: str, where: Desk, *, status: int = 200, **values: Any) -> Response:
    """A page of the desk; ``tab`` marks where the reader is."""
    return page(f"organise/{name}", status=status, panel=where.header, tab=name, **values)
