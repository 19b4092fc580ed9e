"""Another language is chosen where one is: no draft is lost, nothing scrolls, and it is remembered; and words of both directions stand in their order."""

import re
import uuid

import pytest
from playwright.sync_api import Page as Tab
from playwright.sync_api import expect

from moderator import i18n
from tests.browser.conftest import Open, wait_ready
from tests.browser.scenes import SCENES, Chair
from tests.servers import Server

SPANISH, ARABIC, ENGLISH = (i18n.catalogue(code).message for code in ("es", "ar", "en"))
LATER = re.compile(r"/later\.js")
MIXED = "ما هي متابعة A/HRC/56/32 في المدن؟"


def whole(phone: Tab) -> Tab:
    """A phone that has the second part of its page; before that the languages are plain links."""
    phone.locator(".tab").first.focus()
    expect(phone.locator(".served")).to_have_count(0)
    return phone


def choose(tab: Tab, code: str) -> None:
    tab.locator(".tongue-menu > summary").first.click()
    tab.locator(f'.tongue-menu [hreflang="{code}"]').first.click()
    expect(tab.locator(f'html[lang="{code}"]')).to_be_attached()


def mark(tab: Tab) -> None:
    """A page that was loaded anew would not know it."""
    tab.evaluate("document.documentElement.dataset.here = 'still'")


def test_a_phone_changes_its_language_and_keeps_what_was_written(server: Server, open_page: Open) -> None:
    phone = whole(open_page(server.address("audience"), size=(360, 740)))
    phone.locator("#question-text").fill("Half a question")
    phone.evaluate("scrollTo(0, 300)")
    before = phone.evaluate("scrollY")
    assert before > 0
    mark(phone)
    phone.evaluate("document.querySelector('.tongue-menu').open = true")
    phone.evaluate("document.querySelector('.tongue-menu [hreflang=es]').click()")
    expect(phone.locator('html[lang="es"]')).to_be_attached()
    expect(phone.locator("#question-text")).to_have_value("Half a question")
    expect(phone.get_by_role("button", name=SPANISH("ask-send"))).to_be_visible()
    expect(phone.locator('html[data-here="still"]')).to_be_attached()
    assert abs(phone.evaluate("scrollY") - before) < 80
    phone.reload()
    wait_ready(phone)
    expect(phone.locator('html[lang="es"]')).to_be_attached()
    expect(phone.locator("#question-text")).to_have_value("Half a question")


def test_every_tab_speaks_the_new_language_and_the_address_does_not_hold_it(server: Server, open_page: Open) -> None:
    SCENES["asked"](Chair(server))
    phone = whole(open_page(server.address("audience") + "?tab=follow&lang=en"))
    choose(phone, "ar")
    expect(phone.locator('html[dir="rtl"]')).to_be_attached()
    expect(phone.get_by_role("heading", name=ARABIC("asked-title"))).to_be_visible()
    assert "lang=" not in phone.url
    assert "tab=follow" in phone.url
    phone.locator('.tab[data-tab="speak"]').click()
    expect(phone.get_by_text(ARABIC("speak-intro"))).to_be_visible()
    assert phone.get_by_text(ENGLISH("tab-follow"), exact=True).count() == 0


def test_the_room_is_offered_the_panels_languages_first_and_may_choose_any(server: Server, open_page: Open) -> None:
    phone = open_page(server.address("audience"))
    offered = [each.get_attribute("hreflang") for each in phone.locator(".tongue-menu [hreflang]").all()]
    assert offered == ["fr", "es", "ar", "ko", "ro", "ru", "zh"]
    assert [each.text_content() for each in phone.locator(".tongue-menu [hreflang]").all()][3:5] == ["한국어", "Română"]
    choose(phone, "ko")
    expect(phone.locator(".tongue-menu [hreflang]").first).to_have_attribute("hreflang", "en")


def test_a_press_that_is_under_way_while_the_rest_of_the_page_comes_is_not_lost(server: Server, open_page: Open) -> None:
    phone = open_page(server.address("audience"))
    menu = phone.locator(".tongue-menu > summary").bounding_box()
    assert menu is not None
    phone.mouse.move(menu["x"] + menu["width"] / 2, menu["y"] + menu["height"] / 2)
    with phone.expect_response(LATER) as came:
        phone.mouse.down()
    phone.evaluate("(address) => import(address).then(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))", came.value.url)
    phone.mouse.up()
    expect(phone.locator(".served")).to_have_count(0)
    expect(phone.locator(".tongue-menu")).to_have_attribute("open", "")


@pytest.mark.parametrize("role", ["moderator", "panellist", "booth", "technician", "note-taker"])
def test_a_role_changes_its_language_in_the_middle_of_work(role: str, server: Server, open_page: Open) -> None:
    SCENES["speaking"](Chair(server))
    tab = open_page(server.address(role), size=(1440, 900))
    mark(tab)
    if role == "moderator":
        tab.get_by_role("button", name=ENGLISH("language"), exact=True).click()
        tab.locator('.top [hreflang="ru"]').click()
        expect(tab.locator('html[lang="ru"]')).to_be_attached()
    else:
        choose(tab, "ru")
    expect(tab.locator('html[data-here="still"]')).to_be_attached()
    expect(tab.locator("body")).to_contain_text(re.compile("[а-я]{4}"))


def test_without_contact_the_language_stays_and_nothing_is_lost(server: Server, open_page: Open) -> None:
    phone = whole(open_page(server.address("audience")))
    phone.locator("#question-text").fill("Half a question")
    phone.context.set_offline(True)
    phone.locator(".tongue-menu > summary").click()
    phone.locator('.tongue-menu [hreflang="fr"]').click()
    expect(phone.get_by_text(ENGLISH("refused-unsent"))).to_be_visible()
    expect(phone.locator("#question-text")).to_have_value("Half a question")
    expect(phone.locator('html[lang="en"]')).to_be_attached()


def test_the_desk_keeps_what_was_typed_what_was_open_and_the_place(server: Server, open_page: Open) -> None:
    desk = open_page(server.address("organiser"), ready=False, size=(360, 740))
    desk.goto(f"{server.url}/organise/{server.code}/settings")
    desk.locator("#contact").fill("desk@panel.example")
    desk.locator('[name="support"][value="off"]').check()
    desk.locator("#contact").scroll_into_view_if_needed()
    before = desk.locator("#contact").bounding_box()
    desk.evaluate("document.querySelector('.tongue-menu').open = true")
    desk.evaluate("document.querySelector('.tongue-menu [hreflang=fr]').click()")
    expect(desk.locator('html[lang="fr"]')).to_be_attached()
    expect(desk.locator("#contact")).to_have_value("desk@panel.example")
    expect(desk.locator('[name="support"][value="off"]')).to_be_checked()
    after = desk.locator("#contact").bounding_box()
    assert before
    assert after
    assert abs(after["y"] - before["y"]) < 200
    desk.reload()
    expect(desk.locator("#contact")).not_to_have_value("desk@panel.example")


def test_without_scripts_the_language_is_a_plain_link(server: Server, open_page: Open) -> None:
    phone = open_page(server.address("audience") + "?tab=follow", ready=False, java_script_enabled=False)
    phone.locator(".tongue-menu > summary").click()
    phone.locator('.tongue-menu [hreflang="zh"]').click()
    expect(phone.locator('html[lang="zh"]')).to_be_attached()
    assert "tab=follow" in phone.url
    phone.goto(server.address("audience"))
    expect(phone.locator('html[lang="zh"]')).to_be_attached()


def across(tab: Tab, selector: str, text: str, piece: str) -> tuple[float, float]:
    """Where a piece of a text stands from left to right on the screen."""
    found: list[float] = (
        tab.locator(selector)
        .filter(has_text=text)
        .first.evaluate(
            """(element, piece) => {
            const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(piece);
                if (at < 0) continue;
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + piece.length);
                const { left, right } = range.getBoundingClientRect();
                return [left, right];
            }
            return [NaN, NaN];
        }""",
            piece,
        )
    )
    return found[0], found[1]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_symbol_within_arabic_stands_in_its_order_on_every_page(language: str, server: Server, open_page: Open) -> None:
    chair = Chair(server)
    chair.do("panel.start")
    question = uuid.uuid4().hex[:20]
    chair.do("question.ask", question=question, secret=uuid.uuid4().hex * 2, text=MIXED, language="ar")
    chair.do("question.approve", question=question)
    for role, selector in (("audience", "li.question .said"), ("moderator", "li.question .said")):
        tab = open_page(server.address(role), language=language, size=(1440, 900))
        if role == "moderator":
            tab.locator('[role="tab"][id$="-approved"]').click()
        tab.locator(selector).filter(has_text=MIXED).wait_for()
        pieces = [across(tab, selector, MIXED, piece) for piece in ("A/", "HRC", "56", "/32")]
        assert [left for left, _ in pieces] == sorted(left for left, _ in pieces), f"{role}: the symbol runs from left to right"
        word, after = across(tab, selector, MIXED, "متابعة"), across(tab, selector, MIXED, "في")
        assert word[0] >= pieces[-1][1] - 1, f"{role}: the word before stands to the right"
        assert after[1] <= pieces[0][0] + 1, f"{role}: the word after stands to the left"
        assert tab.locator(selector).filter(has_text=MIXED).get_attribute("lang") == "ar"


def test_in_arabic_bars_fill_and_steps_go_from_the_right(server: Server, open_page: Open) -> None:
    SCENES["speaking"](Chair(server))
    phone = open_page(server.address("audience"), language="ar")
    phone.locator("#question-text").fill("من يدفع؟")
    phone.get_by_role("button", name=ARABIC("ask-send")).click()
    steps = phone.locator(".own .steps li")
    expect(steps).to_have_count(4)
    places = [steps.nth(at).bounding_box() for at in range(4)]
    assert [box["x"] for box in places if box] == sorted((box["x"] for box in places if box), reverse=True)
    phone.locator('.tab[data-tab="follow"]').click()
    bar = phone.locator("progress.bar")
    expect(bar).to_be_visible()
    assert bar.evaluate("(element) => getComputedStyle(element).direction") == "rtl"
    lines = phone.locator("section.follow .lines li").first
    first, last = (lines.locator(":scope > *").nth(at).bounding_box() for at in (0, -1))
    assert first
    assert last
    assert first["x"] > last["x"]
