"""What the moderator does beside giving the floor: the list of speakers, repairs, the wall, messages, and the end."""

import re

from playwright.sync_api import Locator

from tests.rehearsal.hands import SOON_MS, Hands, click, words
from tests.rehearsal.ledger import plain
from tests.server.wire import row_id


class Desk(Hands):
    """Everything around the floor."""

    def conclude(self, person: str) -> None:
        """Please conclude, in one tap."""
        if not self.press(self.button(re.compile("Conclude", re.IGNORECASE)), "conclude"):
            self.hall.do(self.seat, "cue.send", cue=row_id(), people=[self.hall.people[person]], phrase="conclude")

    def close_panel(self) -> None:
        """End."""
        if self.press(self.button(words("console-end"), "header.top"), "end the panel"):
            return
        self.hall.do(self.seat, "panel.end")

    def open_list(self) -> None:
        """The list of speakers is open from now on."""
        if not self.press(self.button(words("console-floor-open-now"), "section.speakers"), "open the list of speakers"):
            self.hall.do(self.seat, "floor.open", open=True)

    def order(self, mode: str) -> None:
        """Another order of the list."""
        choice = self.page.locator("section.speakers .opening label.select select")
        if not self.press(choice, "choose the order of the list", lambda control: _select(control, mode)):
            self.hall.do(self.seat, "floor.set", order=mode)

    def call(self, request: str) -> None:
        """Somebody of the list is lined up."""
        if not self.press(self._more_of(request, "console-call"), "call"):
            self.hall.do(self.seat, "floor.call", request=self.hall.requests[request], called=True)

    def absent(self, request: str) -> None:
        """Called, and not there."""
        if not self.press(self._more_of(request, "console-absent"), "absent"):
            self.hall.do(self.seat, "floor.absent", request=self.hall.requests[request])

    def _more_of(self, request: str, key: str) -> Locator:
        """A button of those that a request unfolds."""
        line = self.page.locator("section.speakers li.request", has_text=self.hall.scenario.requests[request]["name"]).first
        more = line.locator(".acts button[aria-expanded]").first
        if more.count() and more.get_attribute("aria-expanded") == "false":
            more.click()
        return line.locator(".more-of").get_by_role("button", name=words(key), exact=True)

    def mend(self, kind: str, over: str, ms: int) -> str:
        """Take one of the offers that end the panel in time, once the console has noticed that it is ``over``; the answer is all that was on offer."""
        offer = {"debate": "from the debate", "cut": "shorten", "extend": "end later"}[kind]
        button = self.page.locator("button.repair")
        menu = self.page.locator(".menu", has=button).locator(".menu-list")
        shown = ["(nothing is on offer)"]

        def choose(control: Locator) -> None:
            if control.get_attribute("aria-expanded") != "true":
                click(control)
            menu.filter(has_text=over).wait_for(timeout=SOON_MS * 2)
            shown.append(plain(menu))
            click(menu.locator("button").filter(has_text=re.compile(offer, re.IGNORECASE)).first)

        self.hall.clock.strike()
        if not self.press(button, f"repair: {kind}", choose):
            self.hall.do(self.seat, "programme.repair", kind=kind, ms=ms, after=self.hall.step)
        return shown[-1]

    def show(self, layout: str) -> None:
        """What the wall shows: looked at first, then taken."""
        wall = self.page.locator("section.wall-control")
        choice = wall.locator(".layouts").get_by_role("button", name=words(f"console-layout-{layout}"))

        def take(control: Locator) -> None:
            click(control)
            wall.locator(".layouts button[aria-pressed=true]", has_text=words(f"console-layout-{layout}")).wait_for(timeout=SOON_MS)
            click(wall.locator("button.take:enabled"))

        if not self.press(choice, "choose what the wall shows", take):
            self.hall.do(self.seat, "display.show", layout=layout)


def _select(control: Locator, value: str) -> None:
    control.select_option(value)
