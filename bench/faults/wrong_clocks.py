"""F9: devices whose clock is an hour or a day off, in other time zones: they show the same clocks, the same order and the same doors."""

import difflib
import math
import re
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, BrowserContext, Locator, Page

from bench.faults.chromium import chromium
from bench.faults.finding import Finding, exactly, least, most
from tests.browser.conftest import wait_ready
from tests.browser.scenes import Chair, speaking_scene
from tests.rehearsal.screens import AHEAD
from tests.server.wire import Browser as Asker
from tests.server.wire import Json, holder
from tests.servers import Server, running

PROMISE = "the same clocks within 1 s, the same order, the same doors"
HOUR: Final = 3_600_000
DAY: Final = 24 * HOUR
RIGHT: Final = (0, "UTC")
DEVICES: Final = ((HOUR, "Asia/Kolkata"), (-HOUR, "America/St_Johns"), (DAY, "Pacific/Auckland"), (-DAY, "America/Los_Angeles"))
PAGES: Final = (("audience", "?tab=follow"), ("moderator", ""), ("display", ""))
SOON: Final = 600_000
LOOK_EVERY_MS: Final = 50
LOOKS_FOR_DIFFERENCES: Final = 4
TIMER: Final = '[role="timer"] .digits, [role="timer"].digits'


def run(folder: Path, *, devices: tuple[tuple[int, str], ...] = DEVICES, looks: int = 8, browser: Browser | None = None, mode: str = "eventlet") -> Finding:
    """Open the pages on ``devices`` (ms ahead, zone) and on one that is right, and look ``looks`` times."""
    with running(folder / "data", ASYNC_MODE=mode, TOKEN_AGE="0") as server, chromium(browser) as chrome:
        chair, clock = Chair(server), holder(server, "moderator")
        speaking_scene(chair)
        chair.do("panel.set", asking_until=int(clock.view().json()["now"]) + SOON)
        contexts = [device(chrome, ahead, zone) for ahead, zone in (RIGHT, *devices)]
        try:
            errors: list[str] = []
            screens = [[opened(context, server, role, query, errors) for role, query in PAGES] for context in contexts]
            doors = [opened(context, server, "audience", "?tab=ask", errors) for context in contexts]
            off = [wrong(page, clock) for _ in range(looks) for pages in screens for page in pages]
            open_ = [page.locator("textarea").first.is_enabled() and page.locator("textarea").first.is_visible() for page in doors]
            kinds = [*zip(*screens, strict=True), doors]
            shortest = min(len(words(right)) for right, *_ in kinds)
            different = [lines for right, *others in kinds for page in others if (lines := differences(page, right))]
        finally:
            for context in contexts:
                context.close()
        return Finding("F9", PROMISE, [
            least("looks at a clock", len(off), looks * len(PAGES) * len(contexts)), most("shown beside the server's", max(off), 1, "s"),
            exactly("devices that found the door closed", open_.count(False)), least("letters compared of each page", shortest, 100),
            exactly("pages that say something else than one whose clock is right", len(different)), exactly("errors of scripts", len(errors)),
        ], None, [*different[:3], *errors])  # fmt: skip


def device(chrome: Browser, ahead: int, zone: str) -> BrowserContext:
    """A device in a zone of its own, whose clock is so far ahead."""
    context = chrome.new_context(locale="en", timezone_id=zone, viewport={"width": 1280, "height": 800})
    if ahead:
        context.add_init_script(AHEAD % ahead)
    return context


def opened(context: BrowserContext, server: Server, role: str, query: str, errors: list[str]) -> Page:
    """A page that is live."""
    page = context.new_page()
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(server.address(role) + query)
    wait_ready(page)
    if query != "?tab=ask":
        timer(page).wait_for()
    return page


def timer(page: Page) -> Locator:
    """The clock of who speaks; a page may keep another for a narrower screen."""
    return page.locator(TIMER).filter(visible=True).first


def wrong(page: Page, clock: Asker) -> float:
    """Seconds by which the speaker's clock on a page is beside what the server's view says, before or after the look."""
    page.wait_for_timeout(LOOK_EVERY_MS)
    before = left(clock)
    shown = seconds(timer(page).inner_text())
    after = left(clock)
    return max(0.0, shown - math.ceil(before), math.ceil(after) - shown)


def left(clock: Asker) -> float:
    """Seconds that are left of the running turn, as docs/protocol.md §3 has it."""
    view: Json = clock.view().json()
    turn: Json = next(row for row in view["up"]["turns"] if row["id"] == view["header"]["turn"])
    return float(turn["limit"] - turn["elapsed"] - (view["now"] - turn["started_at"])) / 1000


def seconds(shown: str) -> int:
    """``1:12`` as seconds, ``+0:12`` as seconds over."""
    minutes, rest = shown.strip().lstrip("+").split(":")
    return (int(minutes) * 60 + int(rest)) * (-1 if shown.strip().startswith("+") else 1)


def differences(page: Page, right: Page) -> str:
    """The lines in which a page keeps differing from one whose clock is right; what changes by itself just now is on one of them a moment sooner."""
    lines: list[str] = []
    for _ in range(LOOKS_FOR_DIFFERENCES):
        lines = list(difflib.unified_diff(words(right).splitlines(), words(page).splitlines(), lineterm="", n=0))
        if not lines:
            break
        page.wait_for_timeout(LOOK_EVERY_MS * 10)
    return "\n".join(lines)


def words(page: Page) -> str:
    """What the page says, in its order, without the numbers of its clocks: an age may be 2 s or 2.1 s."""
    return re.sub(r"\d+(\.\d+)?", "#", page.locator("body").inner_text())
