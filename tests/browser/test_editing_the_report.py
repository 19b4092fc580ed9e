"""The report is edited in place: nothing else is lost by it, without contact it says so, and without a script it works as well."""

import re

import pytest
from playwright.sync_api import Dialog, Locator, Page, expect

from tests.browser.conftest import Open
from tests.browser.scenes import Chair, ended_scene
from tests.servers import Server

DESK = (1280, 900)
TITLE, INTRODUCTION, PROGRAMME = "at-title", "at-introduction", "at-programme:heading"


def report(server: Server, open_page: Open, **options: object) -> Page:
    ended_scene(Chair(server))
    page = open_page(server.address("organiser"), ready=False, size=DESK, **options)
    page.goto(f"{server.url}/organise/{server.code}/report?in=en")
    page.locator(".passage").first.wait_for()
    return page


@pytest.fixture
def page(server: Server, open_page: Open) -> Page:
    return report(server, open_page)


def passage(page: Page, at: str) -> Locator:
    return page.locator(f'[id="{at}"]')


def opened(page: Page, at: str) -> Locator:
    """The field with the words of a passage, its forms open."""
    passage(page, at).locator(".passage-tools > summary").click()
    return page.locator(f'[id="{at}-words"]')


def save(field: Locator) -> None:
    field.locator("xpath=ancestor::form").get_by_role("button", name="Keep").click()


def test_a_passage_is_written_in_place_and_what_is_written_elsewhere_stays(page: Page) -> None:
    expect(page.locator("form[action*='/report']")).to_have_count(0)
    page.evaluate("document.body.dataset.was = 'here'")
    opened(page, PROGRAMME).fill("What came of it")
    field = opened(page, INTRODUCTION)
    field.fill("Twelve people came.")
    passage(page, INTRODUCTION).locator(".passage-form summary").click()
    beside = page.locator(f'[id="{INTRODUCTION}-more"]')
    beside.fill("A word below.")
    save(field)
    expect(passage(page, INTRODUCTION).locator(".passage-words")).to_have_text("Twelve people came.")
    expect(page.get_by_role("status").filter(has_text="Your words are in the report.")).to_be_visible()
    expect(page.locator(f'[id="{PROGRAMME}-words"]')).to_have_value("What came of it")
    expect(beside).to_have_value("A word below.")
    save(page.locator(f'[id="{PROGRAMME}-words"]'))
    expect(passage(page, PROGRAMME).locator(".passage-words")).to_have_text("What came of it")
    save(beside)
    expect(page.locator(".passage-words").filter(has_text="A word below.")).to_be_visible()
    assert page.evaluate("document.body.dataset.was") == "here"


def test_without_contact_the_form_says_so_and_keeps_the_words(page: Page) -> None:
    field = opened(page, INTRODUCTION)
    page.context.set_offline(True)
    field.fill("Words of a train.")
    save(field)
    expect(passage(page, INTRODUCTION).get_by_role("alert")).to_have_text("Not sent: there was no contact. Please press again.")
    expect(field).to_have_value("Words of a train.")
    page.context.set_offline(False)
    save(field)
    expect(passage(page, INTRODUCTION).locator(".passage-words")).to_have_text("Words of a train.")
    expect(page.locator("#unsent")).to_be_hidden()


def test_words_that_were_refused_stay_while_another_passage_is_kept(server: Server, page: Page, open_page: Open) -> None:
    field = opened(page, INTRODUCTION)
    field.fill("My words.")
    somebody = open_page(server.address("organiser"), ready=False, size=DESK)
    somebody.goto(page.url)
    theirs = opened(somebody, INTRODUCTION)
    theirs.fill("Somebody's words.")
    save(theirs)
    expect(passage(somebody, INTRODUCTION).locator(".passage-words")).to_have_text("Somebody's words.")
    save(field)
    expect(page.locator("#said")).to_be_visible()
    other = opened(page, PROGRAMME)
    other.fill("What came of it")
    save(other)
    expect(passage(page, PROGRAMME).locator(".passage-words")).to_have_text("What came of it")
    expect(field).to_have_value("My words.")


def test_a_server_that_cannot_answer_takes_no_words_along(page: Page) -> None:
    field = opened(page, INTRODUCTION)
    field.fill("Words of an outage.")
    page.route("**/report?in=en", lambda route: route.fulfill(status=503, content_type="text/html", body='<main id="main">Come again</main>'))
    save(field)
    expect(passage(page, INTRODUCTION).get_by_role("alert")).to_have_text("Not sent: there was no contact. Please press again.")
    expect(field).to_have_value("Words of an outage.")
    page.unroute("**/report?in=en")
    save(field)
    expect(passage(page, INTRODUCTION).locator(".passage-words")).to_have_text("Words of an outage.")


def test_whoever_leaves_with_unsaved_words_is_asked(page: Page) -> None:
    asked = list[str]()

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    opened(page, TITLE).fill("Another title")
    page.on("dialog", stay)
    page.get_by_role("link", name="Follow-up").first.click()
    expect(page.locator(f'[id="{TITLE}-words"]')).to_have_value("Another title")
    assert asked == ["beforeunload"]


def test_without_a_script_a_link_opens_the_form(server: Server, open_page: Open) -> None:
    page = report(server, open_page, java_script_enabled=False)
    passage(page, INTRODUCTION).locator(".passage-tools > summary").click()
    passage(page, INTRODUCTION).get_by_role("link").click()
    field = page.locator(f'[id="{INTRODUCTION}-words"]')
    field.fill("By hand alone.")
    save(field)
    page.wait_for_url(re.compile("done=kept#at-introduction"))
    expect(passage(page, INTRODUCTION).locator(".passage-words")).to_have_text("By hand alone.")
