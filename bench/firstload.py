"""The first load of the audience page in Chromium: bytes, requests, and how long until one can ask and until it is live on a thin line."""

import re
import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from playwright.sync_api import Browser, BrowserContext, Page, Response, sync_playwright

from bench.figures import Figure, Json
from bench.served import asked, chair_of, serving
from bench.slowline import slow_line
from tests.browser.conftest import CHROMIUM, QUIET
from tests.server.wire import visitor
from tests.servers import Server, free_port

NAME: Final = "firstload"
TITLE: Final = "the audience page, first load, 20 questions: bytes, requests, and a line of 400 kbit/s and 400 ms"
QUESTIONS: Final = 20
TIMES: Final = 3
BITS: Final = 400_000
TRIP: Final = 0.4
PHONE: Final = {"width": 360, "height": 740}
WITHIN_MS: Final = 30_000
FORM: Final = 'textarea[name="arg.text"]'
KINDS: Final = {"script": r"/packed/.*\.js(\?.*)?$", "styles": r"\.css$", "vendor": r"/vendor/vendor\.js$", "view": r"/view\?"}
OWN: Final = ("script", "styles")
WATCH: Final = """
  const at = (window.benchSeen = {});
  const look = () => {
    const form = document.querySelector('textarea[name="arg.text"]');
    if (!at.usable && form?.getClientRects().length) at.usable = performance.now();
    if (!at.live && document.documentElement.dataset.ready && document.querySelector("header .chip.live")) at.live = performance.now();
    if (!at.live) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
"""
"""No frame is drawn before the styles are there, so the first in which the form has a place is the first in which one can write."""


def run(data: Json) -> list[Figure]:
    """Bytes once, times thrice each over Chromium's own throttling and over a real thin line, which holds websockets too; medians."""
    front, back = free_port(), free_port()
    with serving(TOKEN_AGE="0", PORT=str(back), PUBLIC_URL=f"http://127.0.0.1:{front}") as server, _chromium() as browser:
        with slow_line(front, back, bits=1e9, trip=0):
            _fill(server)
            data["bytes"] = weighed(browser, server)
            unscripted = works_unscripted(browser, server)
            data["throttled"] = [timed(browser, server, throttled=True) for _ in range(TIMES)]
        with slow_line(front, back, bits=BITS, trip=TRIP):
            data["line"] = [timed(browser, server, throttled=False) for _ in range(TIMES)]
    return _figures(data, unscripted=unscripted)


def _figures(data: Json, *, unscripted: bool) -> list[Figure]:
    weights, middle = (
        data["bytes"],
        {way: {key: statistics.median(one[key] for one in data[way]) / 1_000 for key in data[way][0]} for way in ("throttled", "line")},
    )
    return [
        Figure("first load, all in, compressed, with headers", sum(weights["parts"].values()) / 1_000, "KB", 60),
        Figure("requests, with the websocket", weights["requests"], "", 6),
        Figure("of it our own code, script and styles", sum(weights["bodies"][kind] for kind in OWN) / 1_000, "KB", 17),
        Figure("of it script", weights["bodies"]["script"] / 1_000, "KB"),
        Figure("of it styles", weights["bodies"]["styles"] / 1_000, "KB"),
        Figure("what comes once somebody touches the page, or in a while, with headers", weights["later"] / 1_000, "KB"),
        Figure("the form sends where scripts are blocked", int(unscripted), "", 1, "exactly"),
        Figure("Chromium at 400 kbit/s, 400 ms: usable", middle["throttled"]["usable"], "s", 1.5),
        Figure("the same: live", middle["throttled"]["live"], "s", 4),
        Figure("a line of 400 kbit/s, 400 ms, opening a connection and websockets included: usable", middle["line"]["usable"], "s"),
        Figure("the same: live", middle["line"]["live"], "s"),
    ]


@contextmanager
def _chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield browser
        browser.close()


@contextmanager
def _phone(browser: Browser, **options: Any) -> Iterator[Page]:
    """A phone that has never been here."""
    context: BrowserContext = browser.new_context(locale="en", viewport=PHONE, **options)  # type: ignore[arg-type]
    context.set_default_timeout(WITHIN_MS)
    yield context.new_page()
    context.close()


def _fill(server: Server) -> None:
    chair = chair_of(server)
    there = len(visitor(server).view().json()["up"]["questions"])
    for number in range(there, QUESTIONS):
        asked(server, chair, f"How will point {number} of the declaration be paid for in small cities, and who reports on it to their councils?")


def weighed(browser: Browser, server: Server) -> Json:
    """Bytes by kind, with headers and without, and the number of requests, until the page is live and quiet; and what a first touch brings."""
    responses: list[Response] = []
    sockets: list[str] = []
    with _phone(browser) as page:
        page.on("response", lambda response: responses.append(response))  # noqa: PLW0108 - Playwright takes no builtin
        page.on("websocket", lambda socket: sockets.append(socket.url))
        page.goto(server.address("audience"))
        page.locator("header .chip.live").wait_for()
        page.wait_for_load_state("networkidle")
        first = len(responses)
        bodies, parts = _sizes(responses)
        requests = first + len(sockets)
        page.get_by_role("link", name="Follow").click()
        page.locator(".served").first.wait_for(state="detached")
        _, later = _sizes(responses[first:])
    return {"parts": parts, "bodies": bodies, "requests": requests, "later": sum(later.values())}


def _sizes(responses: list[Response]) -> tuple[dict[str, int], dict[str, int]]:
    """Bytes of the bodies by kind, and of bodies and headers."""
    bodies: dict[str, int] = {}
    parts: dict[str, int] = {}
    for response in responses:
        sizes = response.request.sizes()
        kind = next((kind for kind, pattern in KINDS.items() if re.search(pattern, response.url)), "page")
        bodies[kind] = bodies.get(kind, 0) + sizes["responseBodySize"]
        parts[kind] = parts.get(kind, 0) + sizes["responseBodySize"] + sizes["responseHeadersSize"]
    return bodies, parts


def works_unscripted(browser: Browser, server: Server) -> bool:
    """Whether a question can be sent while no script arrives."""
    with _phone(browser) as page:
        page.route("**/*.js", lambda route: route.abort())
        page.goto(server.address("audience"))
        page.locator(FORM).fill("Is this read before any script?")
        page.get_by_role("button", name="Send question").click()
        page.locator("article.own").wait_for()
        return "sent=1" in page.url


def timed(browser: Browser, server: Server, *, throttled: bool) -> dict[str, float]:
    """How many ms from the first byte asked for until one can write, and until the socket has joined: the page holds a view, and hears from there on what it misses."""
    with _phone(browser) as page:
        page.add_init_script(WATCH)
        if throttled:
            link = {"offline": False, "latency": TRIP * 1_000, "downloadThroughput": BITS / 8, "uploadThroughput": BITS / 8}
            page.context.new_cdp_session(page).send("Network.emulateNetworkConditions", link)
        page.goto(server.address("audience"), wait_until="commit")
        page.locator("header .chip.live").wait_for()
        seen: dict[str, float] = page.wait_for_function("() => window.benchSeen.live && window.benchSeen").json_value()
        return {name: seen[name] for name in ("usable", "live")}
