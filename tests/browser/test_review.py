"""The review page in a browser: from the note to an open panel in three clicks, by keyboard and script alike, and whole without scripts."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.looking import violations
from tests.servers import Server

NOTE = Path(__file__).parents[1] / "notes" / "demo_like_seed.txt"
DESK = (1440, 900)


def reviewed(server: Server, open_page: Open, **options: object) -> Page:
    page = open_page(server.address("organiser"), ready=False, **options)
    page.goto(f"{server.url}/organise/new")
    page.locator("#file").set_input_files(NOTE)
    if options.get("java_script_enabled") is False:
        page.get_by_role("button", name="Read the note").click()
    expect(page.get_by_role("heading", name="Check what was read")).to_be_visible()
    return page


def test_three_clicks_lead_from_the_note_to_an_open_panel(server: Server, open_page: Open) -> None:
    page = reviewed(server, open_page, size=DESK)
    expect(page.locator("[data-count]")).to_have_text(re.compile("2.* to confirm"))
    page.get_by_text("Wednesday, 8 July 2026").click()
    expect(page.locator("#date")).to_have_value("2026-07-08")
    page.get_by_text("Yes, that zone").click()
    expect(page.locator("[data-count]")).to_have_text("All confirmed")
    page.get_by_role("button", name="Publish panel").click()
    expect(page).to_have_url(re.compile(r"/organise/[A-Z0-9]{6}\?done=published$"))
    expect(page.get_by_text("The panel is open.")).to_be_visible()


def test_without_scripts_the_same_three_answers_are_enough(server: Server, open_page: Open) -> None:
    page = reviewed(server, open_page, size=DESK, java_script_enabled=False)
    page.get_by_role("button", name="Publish panel").click()
    expect(page.get_by_text(re.compile("2.* things are needed"))).to_be_visible()
    page.get_by_text("Wednesday, 8 July 2026").click()
    page.get_by_text("Yes, that zone").click()
    page.get_by_role("button", name="Publish panel").click()
    expect(page).to_have_url(re.compile("done=published$"))


def test_a_field_and_its_line_point_at_each_other(server: Server, open_page: Open) -> None:
    page = reviewed(server, open_page, size=DESK)
    page.locator("#room").focus()
    expect(page.locator("#line-9")).to_have_class(re.compile(r"\blit\b"))
    page.locator("mark").filter(has_text="Tobias Lind-Okafor").click()
    person = page.locator(".person").filter(has_text="Tobias Lind-Okafor")
    expect(person).to_have_attribute("open", "")
    expect(person.get_by_label("Function")).to_be_visible()


def test_on_a_phone_the_draft_comes_first_and_the_note_is_folded(server: Server, open_page: Open) -> None:
    page = reviewed(server, open_page, size=(360, 740))
    expect(page.locator(".review-note")).not_to_have_attribute("open", "")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.locator(".line-link").first.click()
    expect(page.locator("#line-5")).to_be_visible()


@pytest.mark.parametrize(("language", "size", "colours"), [("en", (360, 740), "light"), ("ar", DESK, "dark")])
def test_no_page_of_the_desk_has_a_violation(server: Server, open_page: Open, language: str, size: tuple[int, int], colours: str) -> None:
    page = open_page(server.url + "/organise", ready=False, language=language, size=size, color_scheme=colours)
    wrong = {"door": violations(page)}
    page.goto(server.address("organiser"))
    panel = page.url
    for path in ("/organise/new", "/organise", f"{panel}", f"{panel}/programme", f"{panel}/settings", f"{panel}/changed"):
        page.goto(path if path.startswith("http") else server.url + path)
        page.evaluate("document.querySelectorAll('main details').forEach((each) => (each.open = true))")
        wrong[path] = violations(page)
    page.goto(f"{server.url}/organise/new")
    page.locator("#file").set_input_files(NOTE)
    page.locator("form.review").wait_for()
    page.evaluate("document.querySelectorAll('main details').forEach((each) => (each.open = true))")
    wrong["review"] = violations(page)
    assert {name: found for name, found in wrong.items() if found} == {}
