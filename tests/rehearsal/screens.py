"""One real browser context for each role: pages, cables, and clocks that are wrong."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.conftest import CHROMIUM, QUIET, wait_ready
from tests.rehearsal.cable import Cable
from tests.servers import Server

WITHIN_MS = 5_000
ARTIFACTS = Path(__file__).parents[1] / "artifacts" / "rehearsal"
DESK, WALL, HAND, TABLET = (1440, 900), (1920, 1080), (390, 844), (820, 1180)

AHEAD = """(() => {
  const Real = Date;
  const ahead = %d;
  class Fast extends Real {
    constructor(...given) { super(...(given.length === 0 ? [Real.now() + ahead] : given)); }
    static now() { return Real.now() + ahead; }
  }
  globalThis.Date = Fast;
})();"""
"""A device whose clock is fast."""


class Screens:
    """All pages by the name of whoever sits before them. Errors of their scripts are kept."""

    def __init__(self, browser: Browser, server: Server) -> None:
        self._browser, self._server = browser, server
        self.pages: dict[str, Page] = {}
        self.cables: dict[str, Cable] = {}
        self.errors: list[str] = []
        self.asked: dict[str, list[str]] = {}
        """Name → addresses that its page asked for."""

    def __getitem__(self, name: str) -> Page:
        return self.pages[name]

    def __contains__(self, name: str) -> bool:
        return name in self.pages

    def open(
        self, name: str, address: str, *, size: tuple[int, int] = DESK, language: str = "en", timezone: str = "Europe/Zurich", cable: bool = False, ahead_ms: int = 0,
    ) -> Page:  # fmt: skip
        """Somebody opens a page; with ``cable`` it can be pulled, with ``ahead_ms`` the device's clock is fast."""
        options: dict[str, object] = {}
        if cable:
            self.cables[name] = Cable(self._server.port)
            options["proxy"] = {"server": self.cables[name].address, "bypass": ""}
        context = self._context(size, locale=language, timezone_id=timezone, **options)
        if ahead_ms:
            context.add_init_script(AHEAD % ahead_ms)
        return self.page(name, context, address)

    def _context(self, size: tuple[int, int], **options: object) -> BrowserContext:
        return self._browser.new_context(viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce", **options)  # type: ignore[arg-type]

    def blank(self, name: str, *, size: tuple[int, int]) -> Page:
        """A page that has not gone anywhere yet."""
        self.pages[name] = self._context(size).new_page()
        return self.pages[name]

    def page(self, name: str, context: BrowserContext, address: str) -> Page:
        """A page in a context that is there."""
        page = context.new_page()
        page.set_default_timeout(WITHIN_MS)
        asked = self.asked.setdefault(name, [])
        page.on("pageerror", lambda error: self.errors.append(f"{name}: {error}"))
        page.on("request", lambda request: asked.append(request.url))
        self.pages[name] = page
        page.goto(address)
        if "/organise" not in page.url:
            # The organiser's desk is whole as it comes from the server.
            wait_ready(page)
        return page

    def rendered(self, name: str) -> None:
        """Until a page has drawn what it has received."""
        self.pages[name].evaluate("() => new Promise((then) => requestAnimationFrame(() => setTimeout(then)))")

    def picture(self, name: str, what: str) -> None:
        """What somebody saw when something went wrong."""
        ARTIFACTS.mkdir(parents=True, exist_ok=True)
        self.pages[name].screenshot(path=ARTIFACTS / f"{name} {what}.png")

    def shut(self, name: str) -> None:
        """The device is off."""
        self.pages.pop(name).context.close()

    def close(self) -> None:
        """All devices are off."""
        for cable in self.cables.values():
            cable.close()
        for name in list(self.pages):
            self.shut(name)


@contextmanager
def screens(server: Server) -> Iterator[Screens]:
    """A browser for the time of a rehearsal."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=[*QUIET, "--host-resolver-rules=MAP localhost 127.0.0.1"])
        made = Screens(browser, server)
        try:
            yield made
        finally:
            made.close()
            browser.close()
