"""Pressing things on a console: found, pressed while panel time stands at the step, and waited for."""

import re
import time
from collections.abc import Callable
from contextlib import suppress

from playwright.sync_api import Locator, Page
from playwright.sync_api import TimeoutError as TooLateError

from moderator import i18n
from tests.rehearsal.hall import Hall
from tests.rehearsal.ledger import comes_true

ONE_PRESS = 0.7
"""A second press within this time is one step for the page, by design."""
TRIES = 3
CHANGES_WITHIN = 1.5
SOON_MS = 1_500
"""A control that is not on the page by then is not there."""


def click(control: Locator) -> None:
    """Press by the page's own means: a busy page may move a control away from under the coordinates of a mouse."""
    control.evaluate("(each) => each.click()")


class Hands:
    """Somebody before a console."""

    def __init__(self, hall: Hall, seat: str) -> None:
        self.hall = hall
        self._seat = seat
        self._pressed = 0.0

    @property
    def seat(self) -> str:
        """Whose console it is."""
        return self._seat

    @property
    def page(self) -> Page:
        """The console."""
        return self.hall.screens[self.seat]

    def press(self, control: Locator, what: str, how: Callable[[Locator], None] = click) -> bool:
        """Do something to a control at the time of the step; False, and noted, when the page has no such control."""
        try:
            control.first.wait_for(state="visible", timeout=SOON_MS)
        except TooLateError:
            self.hall.missing(what)
            self.hall.screens.picture(self.seat, f"no {what}")
            return False
        with self.hall.clock.held():
            for _ in range(TRIES):
                if self._act(control.first, how):
                    return True
        self.hall.screens.picture(self.seat, f"{what} changed nothing")
        raise AssertionError(f"{what} changed nothing")

    def _act(self, control: Locator, how: Callable[[Locator], None]) -> bool:
        """One press; whether anything came of it. A page that was still behind is refused, says so, and catches up."""
        self.hall.wait_until(self._pressed + ONE_PRESS)
        version = self.hall.settle(self.seat)
        self.hall.pressed = time.monotonic()
        # Whatever came too late is seen by nothing having changed.
        with suppress(TooLateError):
            how(control)
        changed = comes_true(lambda: self.hall.view()["to"] > version, CHANGES_WITHIN * self.hall.busyness())
        self._pressed = time.monotonic()
        return changed

    def unfold(self, control: Locator) -> None:
        """Open a menu, if the page has it."""
        with suppress(TooLateError):
            control.first.wait_for(state="visible", timeout=SOON_MS)
            click(control.first)

    def button(self, name: str | re.Pattern[str], within: str = "body") -> Locator:
        """A button of the console by its words."""
        return self.page.locator(within).get_by_role("button", name=name)


def words(key: str, **values: object) -> str:
    """What the catalogue says in English, without the isolates around its values."""
    return re.sub("[\u2066-\u2069]", "", i18n.catalogue("en").message(key, **values))
