"""axe-core finds no violation in what opens on the console: menus of a card, the briefing, forms on the desk, and each part on a phone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.looking import RULES, violations
from tests.browser.scenes import SCENES, Chair
from tests.servers import Server, running

PHONE, DESK = (360, 740), (1440, 900)
LOOKS = [("en", "light"), ("ar", "dark")]
SHEETS = ("actions", "polls")
LETTERS = ("r", ">", "m", "t", "g")


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A panel in the debate; what is opened on its pages changes nothing."""
    with running(tmp_path_factory.mktemp("asked") / "data", TOKEN_AGE="1") as started:
        SCENES["asked"](Chair(started))
        yield started


@pytest.mark.parametrize(("language", "colours"), LOOKS)
def test_no_menu_of_a_card_has_a_violation(asked: Server, open_page: Open, language: str, colours: str) -> None:
    tab = open_page(asked.address("moderator"), size=DESK, language=language, color_scheme=colours)
    tab.keyboard.press("j")
    wrong = {}
    for letter in LETTERS:
        tab.keyboard.press(letter)
        expect(tab.locator("form.inner")).to_have_count(1)
        wrong[letter] = violations(tab, RULES)
        tab.keyboard.press("Escape")
    tab.keyboard.press("?")
    expect(tab.locator("dialog[open]")).to_have_count(1)
    wrong["help"] = violations(tab, RULES)
    tab.keyboard.press("Escape")
    tab.locator("#paper-opener").click()
    wrong["slip"] = violations(tab, RULES)
    for sheet in SHEETS:
        tab.locator(f"#sheet-{sheet}").click()
        for opener in tab.locator('.questions [aria-expanded="false"]').all():
            opener.click()
        wrong[sheet] = violations(tab, RULES)
    assert {name: found for name, found in wrong.items() if found} == {}


@pytest.mark.parametrize("pane", ["questions", "speakers", "podium", "wall", "programme"])
def test_no_part_of_the_console_on_a_phone_has_a_violation(asked: Server, open_page: Open, pane: str) -> None:
    tab = open_page(asked.address("moderator"), size=PHONE)
    tab.locator(f'.panes [data-name="{pane}"]').click()
    assert violations(tab, RULES) == []
