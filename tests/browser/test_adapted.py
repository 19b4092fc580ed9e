"""Pages as people adapt them: 320 px wide, text wider spaced or twice as large, colours of the system, no motion; and targets that a finger meets."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page as Tab
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.looking import all_of
from tests.browser.scenes import PAGES, SCENES, Chair, address
from tests.servers import Server, running

REFLOW, TWICE, DESK, WALL = (320, 256), (720, 450), (1440, 900), (1920, 1080)
"""A window of 1280 by 1024 at 400 % (WCAG 1.4.10), and the desk at 200 % (1.4.4)."""
SAT_AT = [name for name in PAGES if name not in {"display", "stage", "overlay", "join"}]
DESK_PAGES = ("", "/programme", "/settings", "/links", "/papers", "/record", "/report", "/follow-up")
SPACED = """
  *:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
"""
CUT = """() => [...document.querySelectorAll('body *')].filter((each) => {
  if (!each.checkVisibility({ checkVisibilityCSS: true }) || each.closest('.unseen, svg, option, .preview, .strip .muted') || !each.textContent.trim()) return false;
  const style = getComputedStyle(each);
  const hides = (way) => ['hidden', 'clip'].includes(way);
  const tall = hides(style.overflowY) && each.scrollHeight > each.clientHeight + 2;
  const wide = hides(style.overflowX) && each.scrollWidth > each.clientWidth + 2;
  return (tall || wide) && each.clientHeight > 2;
}).map((each) => `${each.tagName.toLowerCase()}.${each.className}: ${each.textContent.trim().slice(0, 60)}`)"""
WIDE = """() => {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  return [...document.querySelectorAll('body *')].filter((each) => each.checkVisibility() && !each.closest('.unseen') && each.getBoundingClientRect().right > innerWidth + 1)
    .map((each) => `${each.tagName.toLowerCase()}.${each.className} ${Math.round(each.getBoundingClientRect().right)}`).slice(0, 8);
}"""
SMALL = """([least, most]) => [...document.querySelectorAll('button, a[href], summary, select, input:not([type=hidden]), textarea, [role=tab], [role=switch]')].filter((each) => {
  if (!each.checkVisibility() || each.closest('.unseen, .skip, [inert], p a')) return false;
  const label = each.matches('input') ? each.closest('label') ?? each.parentElement.querySelector(`label[for="${each.id}"]`) : null;
  const boxes = [each, label].filter(Boolean).map((one) => one.getBoundingClientRect());
  const height = Math.max(...boxes.map((box) => box.height)), width = Math.max(...boxes.map((box) => box.width));
  return height < least || width < least || (each.matches('.primary') && height < most);
}).map((each) => `${each.tagName.toLowerCase()}.${each.className} ${each.textContent.trim().slice(0, 30)} ${Math.round(each.getBoundingClientRect().width)}×${Math.round(each.getBoundingClientRect().height)}`)"""


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A panel in the debate, that no test changes."""
    with running(tmp_path_factory.mktemp("asked") / "data", TOKEN_AGE="1") as started:
        SCENES["asked"](Chair(started))
        yield started


def opened(server: Server, open_page: Open, name: str, **options: object) -> Tab:
    tab = open_page(address(server, PAGES[name]), ready=PAGES[name].role != "join", **options)
    if PAGES[name].role == "audience":
        all_of(tab)
    return tab


def desk_of(server: Server, open_page: Open, **options: object) -> Iterator[tuple[str, Tab]]:
    tab = open_page(server.address("organiser"), ready=False, **options)
    for path in DESK_PAGES:
        tab.goto(f"{server.url}/organise/{server.code}{path}")
        tab.locator("h2").first.wait_for()
        yield path, tab


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("name", [*SAT_AT, "join"])
def test_at_four_hundred_per_cent_nothing_is_lost_and_nothing_scrolls_sideways(asked: Server, open_page: Open, name: str, language: str) -> None:
    tab = opened(asked, open_page, name, size=REFLOW, language=language)
    assert tab.evaluate(WIDE) == []
    assert tab.evaluate(CUT) == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_desk_at_four_hundred_per_cent_scrolls_in_one_direction(asked: Server, open_page: Open, language: str) -> None:
    wrong = {path: tab.evaluate(WIDE) for path, tab in desk_of(asked, open_page, size=REFLOW, language=language)}
    assert {path: found for path, found in wrong.items() if found} == {}


@pytest.mark.parametrize("name", [*SAT_AT, "join"])
def test_text_that_is_spaced_or_twice_as_large_is_not_cut(asked: Server, open_page: Open, name: str) -> None:
    wrong = {}
    for size, style in (((360, 740), SPACED), (DESK, SPACED), (TWICE, "html {}")):
        tab = opened(asked, open_page, name, size=size, bypass_csp=True)
        tab.add_style_tag(content=style)
        wrong[size] = tab.evaluate(WIDE) + tab.evaluate(CUT)
    assert {size: found for size, found in wrong.items() if found} == {}


def test_that_the_speaker_is_lost_is_read_whole_in_spaced_text(asked: Server, open_page: Open) -> None:
    open_page(address(asked, PAGES["panellist"])).context.close()
    open_page(address(asked, PAGES["moderator"])).locator(".notices.over").wait_for(timeout=20_000)
    wrong = {}
    for language in ("en", "ru", "es", "ar"):
        for size in ((360, 740), (820, 1180), DESK):
            tab = opened(asked, open_page, "moderator", size=size, language=language, bypass_csp=True)
            tab.add_style_tag(content=SPACED)
            tab.locator(".notices.over").wait_for(timeout=20_000)
            wrong[size, language] = tab.evaluate(WIDE) + tab.evaluate(CUT)
            tab.context.close()
    assert {tried: found for tried, found in wrong.items() if found} == {}


@pytest.mark.parametrize("language", ["en", "fr", "ru", "es", "ar"])
def test_the_title_of_the_panel_has_at_most_three_lines_on_a_desk(asked: Server, open_page: Open, language: str) -> None:
    for width in (1200, 1280, 1400, 1440):
        tab = opened(asked, open_page, "moderator", size=(width, 800), language=language)
        title = tab.locator(".what h1")
        lines = title.evaluate("each => Math.round(each.clientHeight / parseFloat(getComputedStyle(each).lineHeight))")
        assert lines <= 3, (width, title.text_content())


def test_a_cut_would_be_found(asked: Server, open_page: Open) -> None:
    tab = opened(asked, open_page, "follow", size=(360, 740), bypass_csp=True)
    tab.add_style_tag(content="h1 { block-size: 8px; overflow: hidden } main { min-inline-size: 500px }")
    assert tab.evaluate(CUT)
    assert tab.evaluate(WIDE)


@pytest.mark.parametrize(("touch", "least", "most"), [(False, 24, 36), (True, 24, 44)], ids=["mouse", "finger"])
@pytest.mark.parametrize("name", [*SAT_AT, "join"])
def test_no_target_is_too_small(asked: Server, open_page: Open, name: str, least: int, most: int, *, touch: bool) -> None:
    tab = opened(asked, open_page, name, size=(360, 740) if touch else DESK, has_touch=touch)
    assert tab.evaluate(SMALL, [least, most]) == []


PRESSED = """() => [...document.querySelectorAll('[aria-pressed=true], [aria-selected=true], [aria-current]')].filter((each) => each.checkVisibility()).map((each) => {
  const { outlineStyle, outlineWidth, borderTopWidth, borderBottomWidth } = getComputedStyle(each);
  return [each.textContent.trim(), outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 || parseFloat(borderTopWidth) >= 2 || parseFloat(borderBottomWidth) >= 2];
})"""
BARE = """() => [...document.querySelectorAll('.chip, .banner, .toast')].filter((each) => each.checkVisibility() && parseFloat(getComputedStyle(each).borderTopWidth) < 1)
  .map((each) => each.textContent.trim())"""


@pytest.mark.parametrize("name", PAGES)
def test_with_the_colours_of_the_system_each_state_keeps_a_line_and_a_word(asked: Server, open_page: Open, name: str) -> None:
    tab = opened(asked, open_page, name, size=DESK, forced_colors="active")
    assert tab.evaluate("matchMedia('(forced-colors: active)').matches")
    assert [words for words, lined in tab.evaluate(PRESSED) if not lined] == []
    assert tab.evaluate(BARE) == []


MOVING = """() => document.getAnimations().filter((each) => each.playState === 'running' && (each.effect.getComputedTiming().activeDuration > 50))
  .map((each) => each.animationName ?? each.transitionProperty)"""


@pytest.mark.parametrize("name", PAGES)
def test_where_no_motion_is_wished_nothing_moves(asked: Server, open_page: Open, name: str) -> None:
    tab = opened(asked, open_page, name, size=DESK, reduced_motion="reduce")
    assert tab.evaluate(MOVING) == []


@pytest.mark.parametrize("name", PAGES)
def test_nothing_flashes(asked: Server, open_page: Open, name: str) -> None:
    tab = opened(asked, open_page, name, size=DESK)
    quick = "document.getAnimations().filter((each) => { const { duration, iterations } = each.effect.getComputedTiming(); return iterations > 3 && duration < 334; }).length"
    assert tab.evaluate(quick) == 0


def test_captions_have_their_link_and_their_strip(server: Server, open_page: Open) -> None:
    chair = Chair(server)
    chair.do("panel.set", captions="https://captions.example.org/panel")
    chair.do("display.strip", strip=True)
    chair.do("panel.start")
    phone = open_page(server.address("audience") + "?tab=follow", size=(360, 740))
    expect(phone.get_by_role("link", name="Captions and sign language")).to_have_attribute("href", "https://captions.example.org/panel")
    wall = open_page(server.address("display"), size=WALL)
    lowest = wall.locator("main").evaluate("(main) => Math.max(...[...main.querySelectorAll('*')].map((each) => each.getBoundingClientRect().bottom))")
    assert 0 < lowest <= WALL[1] * 0.85


def test_no_page_but_a_full_one_goes_elsewhere_by_itself(asked: Server, open_page: Open) -> None:
    for name in SAT_AT:
        tab = opened(asked, open_page, name, size=DESK)
        assert tab.locator('head > meta[http-equiv="refresh"]').count() == 0


def test_a_draft_has_all_the_time_that_it_needs(server: Server, open_page: Open) -> None:
    phone = open_page("about:blank", ready=False, size=(360, 740))
    phone.clock.install()
    phone.goto(server.address("audience"))
    phone.locator('html[data-ready="yes"]').wait_for(state="attached")
    phone.locator("#question-text").fill("I write slowly")
    phone.clock.fast_forward("02:00:00")
    expect(phone.locator("#question-text")).to_have_value("I write slowly")
    phone.reload()
    expect(phone.locator("#question-text")).to_have_value("I write slowly")
