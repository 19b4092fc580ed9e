"""The audience page without JavaScript: ask, support and follow by plain forms."""

import re

from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.servers import Server


def test_without_scripts_one_can_ask_and_learns_the_fate(server: Server, open_page: Open) -> None:
    phone = open_page(server.address("audience"), ready=False, java_script_enabled=False)
    phone.locator('[name="arg.text"]').fill("What about small islands?")
    phone.get_by_role("button", name="Send question").click()
    expect(phone).to_have_url(re.compile("sent=1"))
    expect(phone.locator("article.own")).to_contain_text("What about small islands?")
    expect(phone.locator("article.own")).to_contain_text("In review")


def test_without_scripts_one_can_support(server: Server, open_page: Open) -> None:
    phone = open_page(server.address("audience"), ready=False, java_script_enabled=False)
    before = phone.locator(".support .voices").first.inner_text()
    # The token has to be a second old in this test; the form says so and can be sent again.
    for _ in range(20):
        phone.get_by_role("button", name=re.compile("Me too")).first.click()
        if "sent=1" in phone.url:
            break
    assert int(phone.locator(".support .voices").first.inner_text()) == int(before) + 1


def test_without_scripts_the_panel_is_followed(server: Server, open_page: Open) -> None:
    phone = open_page(server.address("audience") + "?tab=follow", ready=False, java_script_enabled=False)
    expect(phone.locator("h1")).to_contain_text("Capacity-building for cities")
    expect(phone.get_by_text("Interactive debate").first).to_be_visible()
    expect(phone.locator('meta[http-equiv="refresh"]')).to_have_count(1)


def test_a_refused_form_keeps_what_was_typed(server: Server, open_page: Open) -> None:
    phone = open_page(server.address("audience"), ready=False, java_script_enabled=False)
    typed = "too long " * 60
    phone.locator('[name="arg.text"]').fill(typed)
    phone.get_by_role("button", name="Send question").click()
    expect(phone.locator('[name="arg.text"]')).to_have_value(typed)
    expect(phone.get_by_role("alert")).to_contain_text("300")


def test_without_scripts_one_asks_for_the_floor_and_withdraws(server: Server, open_page: Open) -> None:
    phone = open_page(server.address("audience") + "?tab=speak", ready=False, java_script_enabled=False)
    form = phone.locator("section.speak form").first
    form.get_by_label("Name").fill("Mayor of Islandia")
    form.get_by_role("button", name="Ask to speak").click()
    expect(phone.get_by_text("Mayor of Islandia").first).to_be_visible()
    phone.get_by_role("button", name="Withdraw").click()
    expect(phone.get_by_text("Mayor of Islandia")).to_have_count(0)


def test_the_role_pages_say_that_they_need_scripts(server: Server, open_page: Open) -> None:
    for role in ("moderator", "panellist", "display", "stage", "booth", "technician"):
        page = open_page(server.address(role), ready=False, java_script_enabled=False)
        # Chromium keeps <noscript> unseen when scripts are switched off by a debugger, so its text is read.
        expect(page.locator("noscript p")).to_contain_text("JavaScript")
