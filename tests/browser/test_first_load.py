"""What a phone has to fetch before it can ask: all in, compressed; and that the rest comes once somebody touches the page."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Response, expect

from tests.browser.conftest import Open, wait_ready
from tests.servers import Server

MOST_BYTES = 60_000
MOST_REQUESTS = 6
MOST_OF_OURS = 17_000
STAND_INS = 7
"""Parts of the server's markup that stand in for what comes later: languages, who asks, particulars, who runs it, questions of others, the two other tabs."""
OURS = re.compile(r"/packed/")
LATER = re.compile(r"later")


class Load:
    """Everything that a page asked for since it was opened."""

    def __init__(self, page: Page) -> None:
        self.responses: list[Response] = []
        self.sockets: list[str] = []
        page.on("response", lambda response: self.responses.append(response))  # noqa: PLW0108 - Playwright takes no builtin
        page.on("websocket", lambda socket: self.sockets.append(socket.url))

    def sizes(self, *parts: str) -> dict[str, int]:
        return {response.url: sum(response.request.sizes()[part] for part in parts) for response in self.responses}  # type: ignore[literal-required]

    def later(self) -> list[str]:
        return [response.url for response in self.responses if LATER.search(response.url)]


def opened(server: Server, open_page: Open, **options: object) -> tuple[Page, Load]:
    phone = open_page("about:blank", ready=False, **options)
    load = Load(phone)
    phone.goto(server.address("audience"))
    wait_ready(phone)
    expect(phone.locator("header .chip.live")).to_be_visible()
    phone.wait_for_load_state("networkidle")
    return phone, load


def test_the_first_load_of_the_audience_page_is_small(server: Server, open_page: Open) -> None:
    _, load = opened(server, open_page, size=(360, 740))
    sizes = load.sizes("responseBodySize", "responseHeadersSize")
    assert any("vendor.js" in url for url in sizes)
    assert len(load.responses) + len(load.sockets) <= MOST_REQUESTS, [*sizes, *load.sockets]
    assert sum(sizes.values()) <= MOST_BYTES, sizes
    ours = {url: size for url, size in load.sizes("responseBodySize").items() if OURS.search(url)}
    assert len(ours) == 2, "one script and one sheet"
    assert 10_000 < sum(ours.values()) <= MOST_OF_OURS, ours
    assert load.later() == []
    encodings = {response.all_headers().get("content-encoding") for response in load.responses if response.status == 200 and "/view" not in response.url}
    assert encodings == {"br", "gzip"}, "the page as it is asked for, the files when they were packed"


def touch(page: Page) -> None:
    page.locator(".others").click(position={"x": 4, "y": 4})


def write(page: Page) -> None:
    page.locator("#question-text").focus()


def follow(page: Page) -> None:
    page.get_by_role("link", name="Follow").click()


@pytest.mark.parametrize("deed", [touch, write, follow], ids=lambda deed: deed.__name__)
def test_the_rest_comes_with_the_first_deed(server: Server, open_page: Open, deed: Callable[[Page], None]) -> None:
    phone, load = opened(server, open_page, size=(360, 740))
    assert phone.locator(".served").count() == STAND_INS
    deed(phone)
    expect(phone.locator(".served")).to_have_count(0)
    assert len(load.later()) == 2
    expect(phone.locator(".others, .pane.ask .question").first).to_be_attached()


def test_the_rest_comes_by_itself_once_something_has_changed(server: Server, open_page: Open) -> None:
    phone, _ = opened(server, open_page, size=(360, 740))
    console = open_page(server.address("moderator"), size=(1440, 900))
    assert phone.locator(".served").count() == STAND_INS
    console.get_by_role("button", name="Start the panel").click()
    expect(phone.locator(".served")).to_have_count(0)


def test_a_rest_that_does_not_come_is_asked_for_again(server: Server, open_page: Open) -> None:
    phone, load = opened(server, open_page, size=(360, 740))
    phone.route(LATER, lambda route: route.abort())
    follow(phone)
    expect(phone.locator(".pane.follow")).to_contain_text("Programme")
    phone.unroute(LATER)
    expect(phone.locator(".served")).to_have_count(0, timeout=15_000)
    assert len(load.later()) == 2


def test_a_wide_screen_has_all_of_it_at_once(server: Server, open_page: Open) -> None:
    wide, load = opened(server, open_page, size=(1440, 900))
    assert wide.locator(".served").count() == 0
    assert len(load.later()) == 2


def test_no_request_leaves_the_host(server: Server, open_page: Open) -> None:
    phone = open_page("about:blank", ready=False)
    urls: list[str] = []
    phone.on("request", lambda request: urls.append(request.url))
    phone.goto(server.address("audience"))
    wait_ready(phone)
    assert urls
    assert [url for url in urls if not url.startswith(server.url)] == []
