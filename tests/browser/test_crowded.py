"""Where the server is too busy for a phone, the page says so, keeps what is sent, and is live again by itself."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Open, wait_ready
from tests.servers import Server

BUSY = '{"ok": false, "id": null, "code": "busy", "data": {"retry_ms": 1500}}'
ARTIFACTS = Path(__file__).parents[1] / "artifacts" / "crowded"
WITHIN_MS = 15_000
"""A websocket that neither opens nor fails is given up after four seconds."""
SAYS = {"en": "Very many people are here just now", "ar": "عدد الحاضرين كبير جدًا الآن"}


def refuse(route: Route) -> None:
    route.fulfill(status=503, headers={"Retry-After": "2", "Content-Type": "application/json"}, body=BUSY)


def crowd(page: Page) -> list[str]:
    """A server whose pool is nearly full, as this page meets it: no websocket, no view, no command. The answer is what it still asks for."""
    asked: list[str] = []
    page.route_web_socket("**/*", lambda socket: socket.close())
    for path in ("**/view?*", "**/commands", "**/mine"):
        page.route(path, refuse)
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    wait_ready(page)
    return asked


def test_a_phone_that_is_refused_for_a_while_keeps_its_question_and_sends_it_once(server: Server, open_page: Open) -> None:
    phone = open_page(server.address("audience"))
    asked = crowd(phone)
    expect(phone.locator(".banner", has_text=SAYS["en"])).to_be_visible(timeout=WITHIN_MS)
    expect(phone.locator("header .chip")).to_contain_text(["very busy"])
    phone.locator('textarea[name="arg.text"]').fill("Is there room for one more?")
    phone.get_by_role("button", name="Send question").click()
    expect(phone.locator("article.own")).to_contain_text("Is there room for one more?")
    views = len([url for url in asked if "/view?" in url])
    phone.wait_for_timeout(1_400)
    assert len([url for url in asked if "/view?" in url]) <= views + 1, "it was told to wait"
    for path in ("**/view?*", "**/commands", "**/mine"):
        phone.unroute(path)
    expect(phone.get_by_text(re.compile(SAYS["en"]))).to_have_count(0, timeout=WITHIN_MS)
    console = open_page(server.address("moderator"), size=(1440, 900))
    expect(console.get_by_text("Is there room for one more?")).to_have_count(1, timeout=WITHIN_MS)


@pytest.mark.parametrize("size", [(360, 740), (1440, 900)], ids=["phone", "desk"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_sentence_fits_the_page(server: Server, open_page: Open, language: str, scheme: str, size: tuple[int, int]) -> None:
    page = open_page(server.address("audience"), language=language, size=size, color_scheme=scheme)
    crowd(page)
    expect(page.locator(".banner", has_text=SAYS[language])).to_be_visible(timeout=WITHIN_MS)
    page.screenshot(path=ARTIFACTS / f"{language}-{scheme}-{size[0]}.png")
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
