"""Everything that a step can reach: server, clock, crowd, screens, the seats of the roles, and the rows by the scenario's ids."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import requests

from tests.rehearsal import phones
from tests.rehearsal.clock import PanelClock
from tests.rehearsal.crowd import Crowd, Guest, new_secret
from tests.rehearsal.ledger import Ledger
from tests.rehearsal.scenario import Json, Scenario
from tests.rehearsal.screens import Screens
from tests.server.wire import Browser, command, eventually, holder, row_id
from tests.servers import Server

SEATS = {
    "MOD": "moderator",
    "COM": "co-moderator",
    "ORG": "organiser",
    "TEC": "technician",
    "INT": "booth",
    "PRJ": "display",
    "STAGE": "stage",
    "OPN": "opening",
}


MOST_BUSY = 4.0
USUAL = 0.02
"""Seconds that the simplest of answers takes at most, when nothing else runs."""


class RefusedError(Exception):
    """The server did not take a command."""


def sent(browser: Browser, wish: Json) -> Json:
    """A command that is sent again under its own id when the line was hung up, as a page does."""
    answer: Json = steadily(lambda: browser.send(wish)).json()
    return answer


def steadily(ask: Callable[[], requests.Response]) -> requests.Response:
    """Ask again when the server has just hung up a line that was idle."""
    try:
        return ask()
    except requests.ConnectionError:
        return ask()


class Hall:
    """One rehearsal under way."""

    def __init__(self, scenario: Scenario, server: Server, clock: PanelClock, ledger: Ledger, screens: Screens) -> None:
        self.scenario, self.server, self.clock, self.ledger, self.screens = scenario, server, clock, ledger, screens
        self.crowd = Crowd(server)
        self.seats = {seat: holder(server, role) for seat, role in SEATS.items() if any(each == role for each, _ in server.addresses)}
        panellists = [each for each, person in scenario.people.items() if person["part"] == "panellist"]
        self.seats |= {each: holder(server, "panellist", number) for number, each in enumerate(panellists)}
        self.organiser = self.crowd.watch(self.seats["ORG"])
        self.people = self._people()
        self.items = self._items()
        self.questions: dict[str, str] = {}
        self.requests: dict[str, str] = {}
        self.turns: dict[str, str] = {}
        self.authors: dict[str, Guest] = {}
        self.deputy = "COM"
        """Who looks after the questions: the co-moderator, or the moderator when alone."""
        self.pressed = 0.0
        """Real time of the last command."""
        self.by_protocol: dict[str, int] = {}
        """What was done by the protocol because the page has no control for it (yet)."""

    def _people(self) -> dict[str, str]:
        by_name = {row["name"]: row["id"] for row in self.rows("people")}
        return {each: by_name[person["name"]] for each, person in self.scenario.people.items()}

    def _items(self) -> dict[str, str]:
        return {f"A{row['place']}": row["id"] for row in self.rows("items")}

    def at(self, clock: str) -> None:
        """From here on the step is at this time."""
        self.clock.due = self.scenario.at(clock)

    def do(self, seat: str, name: str, /, **args: Any) -> Json:
        """A command that must be taken."""
        answer = self.tried(seat, name, **args)
        if not answer["ok"]:
            raise RefusedError(f"{seat} {name} {args}: {answer['code']} {answer.get('data')}")
        return answer

    def tried(self, seat: str, name: str, /, **args: Any) -> Json:
        """A command, and what the server says to it."""
        return self.send(self.seats[seat], name, **args)

    def send(self, browser: Browser, name: str, /, **args: Any) -> Json:
        """The same by anybody."""
        with self.clock.held():
            self.pressed = time.monotonic()
            return sent(browser, command(name, args))

    def settle(self, seat: str) -> int:
        """Until a page has what the server has; the answer is the version."""
        version = int(self.view()["to"])
        eventually(lambda: self.organiser.view.version >= version, 10, f"no news of version {version}")
        self.screens.rendered(seat)
        return version

    def busyness(self) -> float:
        """How much slower than usual this machine is, by what the simplest of answers takes, and by how many wait for each of its cores."""
        took = []
        for _ in range(3):
            began = time.monotonic()
            requests.get(f"{self.server.url}/healthz", timeout=10)
            took.append(time.monotonic() - began)
        waiting = os.getloadavg()[0] / (os.cpu_count() or 1)
        return min(MOST_BUSY, max(1.0, waiting, sorted(took)[1] / USUAL))

    def wait_until(self, moment: float) -> None:
        """Until a moment of real time."""
        eventually(lambda: time.monotonic() >= moment, 5)

    def view(self, seat: str = "ORG") -> Json:
        """The whole view of a seat, as it is now."""
        view: Json = steadily(self.seats[seat].view).json()
        return view

    def header(self, seat: str = "ORG") -> Json:
        """The header."""
        header: Json = self.view(seat)["header"]
        return header

    def rows(self, noun: str, seat: str = "ORG") -> list[Json]:
        """Rows of a noun, as a seat sees them."""
        rows: list[Json] = self.view(seat)["up"].get(noun, [])
        return rows

    def row(self, noun: str, row_id: str | None, seat: str = "ORG") -> Json:
        """One row; empty when this seat does not see it."""
        return next((row for row in self.rows(noun, seat) if row["id"] == row_id), {})

    def question(self, name: str, seat: str = "ORG") -> Json:
        """A question by the scenario's id."""
        return self.row("questions", self.questions.get(name), seat)

    def request(self, name: str, seat: str = "ORG") -> Json:
        """A floor request by the scenario's id."""
        return self.row("requests", self.requests.get(name), seat)

    def turn(self, name: str, seat: str = "ORG") -> Json:
        """A turn by the scenario's id."""
        return self.row("turns", self.turns.get(name), seat)

    def item(self, name: str) -> Json:
        """An item by the scenario's id."""
        return self.row("items", self.items[name])

    @property
    def step(self) -> int:
        """The step of the running order."""
        return int(self.header()["step"])

    def ask(self, name: str) -> None:
        """A question of the scenario is sent, from the page that it names or by a phone of the crowd."""
        told = self.scenario.questions[name]
        if told.get("page"):
            self._type(name, told)
            return
        if told["channel"] == "paper":
            self._type_from_paper(name, told)
            return
        guest = self.guest(told["channel"])
        guest.kept[name], guest.rows[name] = new_secret(), row_id()
        self.authors[name], self.questions[name] = guest, guest.rows[name]
        named = {"name": told["name"], "group": told["group"], "channel": told["channel"]} if told["name"] else {}
        target = {"for": self.people[told["for"]]} if told["for"] else {}
        args = {"question": guest.rows[name], "secret": guest.kept[name], "text": told["text"], "language": told["language"], **named, **target}
        guest.sent[name] = command("question.ask", {key: value for key, value in args.items() if value is not None})
        with self.clock.held():
            answer = sent(guest.browser, guest.sent[name])
        assert answer["ok"], answer

    def _type_from_paper(self, name: str, told: Json) -> None:
        self.questions[name] = row_id()
        given = {"question": self.questions[name], "secret": new_secret(), "for": self.people[told["for"]]}
        self.do(self.deputy, "question.ask", **given, **{key: told[key] for key in ("text", "language", "name", "group", "channel")})

    def _type(self, name: str, told: Json) -> None:
        page = self.screens[told["page"]]
        phones.write_question(page, told, self.people.get(told["for"] or ""))
        with self.clock.held():
            phones.send_question(page)
            eventually(lambda: self._find("questions", "text", told["text"]), 8, f"{name} did not arrive")
        self.questions[name] = str(self._find("questions", "text", told["text"]))

    def _find(self, noun: str, key: str, value: str) -> str | None:
        return next((row["id"] for row in self.rows(noun) if row[key] == value), None)

    def request_floor(self, name: str) -> Json:
        """A floor request of the scenario is sent, from the page that it names by the keyboard alone, or by a phone of the crowd."""
        told = self.scenario.requests[name]
        if told.get("page"):
            return self._request_by_keyboard(name, told)
        guest = self.guest(told["channel"])
        guest.kept[name], guest.rows[name] = new_secret(), row_id()
        self.authors[name], self.requests[name] = guest, guest.rows[name]
        keys = ("name", "organisation", "group", "channel", "on_behalf", "needs_time")
        given = {key: told[key] for key in keys if told.get(key) is not None}
        return self.send(guest.browser, "floor.request", request=guest.rows[name], secret=guest.kept[name], **given)

    def _request_by_keyboard(self, name: str, told: Json) -> Json:
        page = self.screens[told["page"]]
        phones.request_by_keyboard(page, told)
        page.locator(".pane.speak form button.primary").first.focus()
        with self.clock.held():
            page.keyboard.press("Enter")
            eventually(lambda: self._find("requests", "name", told["name"]), 8, f"{name} did not arrive")
        self.requests[name] = str(self._find("requests", "name", told["name"]))
        return {"ok": True}

    def guest(self, channel: str) -> Guest:
        """Somebody of the crowd who has sent nothing yet."""
        return next(guest for guest in self.crowd.guests if guest.channel == channel and not guest.kept)

    def fate(self, name: str) -> Json | None:
        """What the author of a question or request is told of it."""
        return self.authors[name].fate(name)

    def missing(self, what: str) -> None:
        """Note that a page has no control for something that was then done by the protocol."""
        self.by_protocol[what] = self.by_protocol.get(what, 0) + 1


def log_of(server: Server, artifacts: Path, name: str) -> None:
    """Keep what the server wrote, for whoever looks for the reason of a failure."""
    artifacts.mkdir(parents=True, exist_ok=True)
    (artifacts / f"{name}.log").write_text(server.log)
