"""One Chromium for all browser tests, a real server per test, and people who sit before the pages."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.servers import Server, running

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--host-resolver-rules=MAP panel.test 127.0.0.1",
)  # fmt: skip
WITHIN_MS = 5_000


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        if os.environ.get("CI"):
            pytest.fail("Chromium is missing: run tests/install-chromium")
        pytest.skip("Chromium is missing: sudo apt install chromium")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield launched
        launched.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with running(tmp_path / "data", TOKEN_AGE="1") as started:
        yield started


Open = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Open]:
    """``open_page(address, language="ar", …)``: a context of its own, on which an error of a script fails the test."""
    contexts: list[BrowserContext] = []
    errors: list[str] = []

    def opened(address: str, *, ready: bool = True, language: str = "en", size: tuple[int, int] = (390, 844), **options: object) -> Page:
        context = browser.new_context(locale=language, viewport={"width": size[0], "height": size[1]}, **options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(WITHIN_MS)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(address)
        if ready:
            wait_ready(page)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert errors == []


def wait_ready(page: Page) -> None:
    """Until the script has taken over, and the page is live."""
    # A string to wait_for_function would be evaluated in the page, which its own policy forbids.
    page.locator('html[data-ready="yes"]').wait_for(state="attached")
