"""axe-core, targets and contrast where pages are at their fullest: everything on the desk opened, a question sent and refused, no network, and the walls from the last row."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.looking import RULES, all_of, violations
from tests.browser.scenes import PAGES, SCENES, Chair, address
from tests.browser.test_adapted import DESK_PAGES
from tests.servers import Server, running

PHONE, DESK, WALL = (360, 3_000), (1440, 900), (1920, 1080)
"""As long as the page: axe-core takes what is half behind the bar of tabs for too small, though it scrolls."""
LOOKS = [(PHONE, "en", "light"), (DESK, "ar", "dark")]
WALLS = ("display", "stage", "overlay")
FAR = {"color-contrast-enhanced": {"enabled": True}}
"""Seven to one: a wall is read from the last row (WCAG 1.4.6)."""


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A panel in the debate, that no test changes but by questions of its own."""
    with running(tmp_path_factory.mktemp("asked") / "data", TOKEN_AGE="1") as started:
        SCENES["asked"](Chair(started))
        yield started


@pytest.mark.parametrize(("size", "language", "colours"), LOOKS)
def test_no_page_of_the_desk_has_a_violation_with_everything_unfolded(
    asked: Server, open_page: Open, size: tuple[int, int], language: str, colours: str
) -> None:
    tab = open_page(asked.address("organiser"), ready=False, size=size, language=language, color_scheme=colours)
    wrong = {}
    for path in (*DESK_PAGES, "/processing"):
        tab.goto(f"{asked.url}/organise/{asked.code}{path}")
        tab.evaluate("document.querySelectorAll('main details').forEach((each) => { each.open = true; })")
        wrong[path] = violations(tab, RULES)
        if tab.evaluate("document.documentElement.scrollWidth") > size[0]:
            wrong[path].append("too wide")
    assert {path: found for path, found in wrong.items() if found} == {}


@pytest.mark.parametrize(("size", "language", "colours"), LOOKS)
def test_asking_has_no_violation_empty_refused_sent_and_without_a_network(
    asked: Server, open_page: Open, size: tuple[int, int], language: str, colours: str
) -> None:
    tab = open_page(asked.address("audience"), size=size, language=language, color_scheme=colours)
    all_of(tab)
    wrong = {"empty": violations(tab, RULES)}
    send = tab.locator("form button.primary").first
    send.click()
    expect(tab.locator("[aria-invalid=true]").first).to_be_visible()
    wrong["refused"] = violations(tab, RULES)
    tab.locator("#question-text").fill("Who pays for this? كم يكلف ذلك؟")
    send.click()
    expect(tab.locator("#question-text")).to_have_value("")
    wrong["sent"] = violations(tab, RULES)
    tab.context.set_offline(True)
    tab.locator("#question-text").fill("And who pays without a network?")
    send.click()
    expect(tab.locator("#question-text")).to_have_value("")
    wrong["offline"] = violations(tab, RULES)
    assert {state: found for state, found in wrong.items() if found} == {}


@pytest.mark.parametrize(("size", "language", "colours"), LOOKS)
def test_the_papers_for_everybody_have_no_violation(asked: Server, open_page: Open, size: tuple[int, int], language: str, colours: str) -> None:
    tab = open_page(f"{asked.url}/p/{asked.code}/privacy", ready=False, size=size, language=language, color_scheme=colours)
    wrong = {"notice": violations(tab, RULES)}
    tab.goto(f"{asked.url}/p/{asked.code}/outcome")
    wrong["no outcome yet"] = violations(tab, RULES)
    tab.goto(f"{asked.url}/p/{asked.code}/nothing")
    wrong["missing"] = violations(tab, RULES)
    assert {name: found for name, found in wrong.items() if found} == {}


@pytest.mark.parametrize("name", [each for each in PAGES if each not in WALLS])
def test_targets_of_every_page_are_large_enough_for_axe_too(asked: Server, open_page: Open, name: str) -> None:
    tab = open_page(address(asked, PAGES[name]), ready=name != "join", size=PHONE, has_touch=True)
    assert violations(tab, RULES) == []


@pytest.mark.parametrize("scene", sorted(SCENES))
def test_what_walls_show_stands_out_by_seven_to_one(scene: str, server: Server, open_page: Open) -> None:
    SCENES[scene](Chair(server))
    wrong = {}
    for name in WALLS:
        for colours in ("light", "dark"):
            tab = open_page(address(server, PAGES[name]), size=WALL, color_scheme=colours)
            wrong[f"{name} {colours}"] = violations(tab, FAR)
            tab.context.close()
    assert {name: found for name, found in wrong.items() if found} == {}


def test_a_faint_wall_would_be_found(server: Server, open_page: Open) -> None:
    tab = open_page(address(server, PAGES["display"]), size=WALL, bypass_csp=True)
    tab.add_style_tag(content="main * { color: #777 !important; background: #fff !important; }")
    assert any("color-contrast-enhanced" in each for each in violations(tab, FAR))
