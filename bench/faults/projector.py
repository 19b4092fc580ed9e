"""F16: the projector loses its network: the wall keeps its last picture, says so quietly, and is right again at once."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, Page

from bench.faults.chromium import chromium
from bench.faults.finding import Finding, exactly, least, most
from tests.browser.conftest import wait_ready
from tests.browser.scenes import Chair, speaking_scene
from tests.rehearsal.cable import BEAT, Cable
from tests.servers import running

PROMISE = "never blank, a quiet word, right within 2 s of being back"
TORN: Final = "torn"
SILENT: Final = "silent"
SPEAKER: Final = "Park"
LOOK_EVERY_MS: Final = 250
PATIENCE_MS: Final = 10_000


class Network:
    """The projector's way to the server: torn (everything refused) or silent (nothing answers)."""

    def __init__(self, port: int) -> None:
        self._port, self._cable = port, Cable(port)
        self.address = self._cable.address

    def lose(self, way: str) -> None:
        """It goes."""
        if way == TORN:
            self._cable.close()
        else:
            self._cable.pull()
        # What the cable is just carrying still arrives.
        time.sleep(BEAT * 2)

    def return_(self, way: str) -> None:
        """It is back."""
        if way == TORN:
            self._cable = Cable(self._port, int(self.address.rsplit(":", 1)[1]))
        else:
            self._cable.plug()

    def close(self) -> None:
        """For good."""
        self._cable.close()


def run(folder: Path, *, seconds: float = 60.0, ways: tuple[str, ...] = (TORN, SILENT), browser: Browser | None = None, mode: str = "eventlet") -> Finding:
    """Take the network from the wall for ``seconds``, in each of the ``ways``."""
    looks: list[bool] = []
    said: list[float] = []
    back: list[float] = []
    errors: list[str] = []
    with running(folder / "data", ASYNC_MODE=mode, TOKEN_AGE="0") as server, chromium(browser) as chrome:
        chair = Chair(server)
        speaking_scene(chair)
        for way in ways:
            chair.do("display.show", layout="speaker")
            with wall(chrome, server.port, server.address("display"), errors) as (page, network):
                page.get_by_role("heading", name=SPEAKER).wait_for()
                network.lose(way)
                began = time.monotonic()
                chair.do("display.show", layout="list")
                while time.monotonic() - began < seconds:
                    page.wait_for_timeout(LOOK_EVERY_MS)
                    looks.append(shows(page))
                    if len(said) == len(back) and page.locator(".contact").is_visible():
                        said.append(time.monotonic() - began)
                network.return_(way)
                began = time.monotonic()
                page.locator('.wall[data-layout="list"]').wait_for(timeout=PATIENCE_MS)
                page.locator(".contact").wait_for(state="detached", timeout=PATIENCE_MS)
                back.append(time.monotonic() - began)
        return Finding("F16", PROMISE, [
            least("looks at the wall without network", len(looks), seconds), exactly("looks that did not show the last picture", looks.count(False)),
            exactly("times it said that it reconnects", len(said), len(ways)), most("said after", max(said, default=seconds), 12, "s"), most("right again after", max(back), 2, "s"),
            exactly("errors of scripts", len(errors)),
        ], None, errors)  # fmt: skip


@contextmanager
def wall(chrome: Browser, port: int, address: str, errors: list[str]) -> Iterator[tuple[Page, Network]]:
    """A projector with a network of its own."""
    network = Network(port)
    context = chrome.new_context(viewport={"width": 1920, "height": 1080}, proxy={"server": network.address, "bypass": ""})
    try:
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(address)
        wait_ready(page)
        yield page, network
    finally:
        context.close()
        network.close()


def shows(page: Page) -> bool:
    """Whether the wall still shows who speaks, and a clock."""
    shown = page.locator('.wall[data-layout="speaker"]')
    return shown.is_visible() and SPEAKER in shown.inner_text() and page.get_by_role("timer").first.is_visible()
