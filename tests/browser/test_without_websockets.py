"""Where websockets are refused, the page asks over HTTP and is live within 3 s per change."""

import time

from playwright.sync_api import Page, expect

from tests.browser.conftest import Open, wait_ready
from tests.browser.test_five_screens import act, ask, card, tab
from tests.servers import Server

WITHIN = 3.0


def without_websockets(page: Page) -> Page:
    page.route_web_socket("**/*", lambda socket: socket.close())
    page.reload()
    wait_ready(page)
    return page


def test_without_websockets_each_change_is_seen_within_3_s(server: Server, open_page: Open) -> None:
    phone = without_websockets(open_page(server.address("audience")))
    console = open_page(server.address("moderator"), size=(1440, 900))
    ask(phone, "Is anybody there?")
    expect(card(console, "Is anybody there?")).to_be_visible()
    expect(phone.locator("article.own")).to_be_visible()
    took = []
    for name, state in (("Approve", "approved"), ("Line up", "next")):
        if name == "Line up":
            tab(console, "approved")
        act(console, "Is anybody there?", name)
        began = time.monotonic()
        expect(phone.locator(f'article.own[data-state="{state}"]')).to_be_visible()
        took.append(time.monotonic() - began)
    print("seen after", [f"{each:.2f} s" for each in took])
    assert max(took) <= WITHIN
