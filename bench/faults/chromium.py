"""A browser for the faults that only a real page can show: lent by the tests, or started here."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

from tests.browser.conftest import CHROMIUM, QUIET


@contextmanager
def chromium(lent: Browser | None) -> Iterator[Browser]:
    """The browser that was lent, or one of our own, closed afterwards."""
    if lent is not None:
        yield lent
        return
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield launched
        launched.close()
