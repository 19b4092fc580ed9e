"""The page that a phone keeps: there without a network, with its age; with nothing of a person in it; replaced by the next version; and forgotten when asked."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open, wait_ready
from tests.browser.hindered import Line
from tests.browser.test_bad_networks import DRAFT, SOON_ENOUGH, ask, reached_through_a_line, texts, until
from tests.servers import Server, free_port, running

NAME = "Ada Zugvogel"
ASKED = "Who pays for the lost hour?"
ONCE = "Who is heard where no network is?"
KEYS = "async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({url}) => url)))).flat()"
BODIES = """async () => {
  const texts = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const key of await cache.keys()) {
      const kept = await cache.match(key);
      texts.push([...kept.headers].join() + await kept.text());
    }
  }
  return texts;
}"""
WORKERS = "async () => (await navigator.serviceWorker.getRegistrations()).length"
LEFT = """async () => [
  ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await caches.keys(),
  ...(await navigator.serviceWorker.getRegistrations()).map(() => "worker"),
]"""

KEEPING = """async (code) => {
  const { active } = await navigator.serviceWorker.ready;
  const files = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname).filter((path) => path.startsWith("/static/"));
  for (let time = 0; time < 60; time += 1) active.postMessage({ code, language: "en", files });
}"""
"""What a page asks its worker, often enough that some of it is under way for a while."""


@pytest.fixture(scope="module")
def inn(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Line]]:
    with reached_through_a_line(tmp_path_factory.mktemp("inn")) as found:
        yield found


@pytest.fixture
def hotel(inn: tuple[Server, Line]) -> tuple[Server, Line]:
    """The same for several tests, each with a line that is whole."""
    inn[1].mend()
    return inn


@pytest.fixture
def changing(tmp_path: Path) -> Iterator[tuple[Server, Line]]:
    """One that another version will follow."""
    with reached_through_a_line(tmp_path, ASYNC_MODE="threading") as found:
        yield found


def paths(page: Page) -> list[str]:
    return [urlsplit(url).path for url in page.evaluate(KEYS)]


def kept(phone: Page, server: Server) -> None:
    """Until the page is kept whole."""
    phone.locator("#question-text").focus()
    until(lambda: f"/p/{server.code}" in paths(phone))


def reloaded(phone: Page) -> None:
    phone.reload()
    wait_ready(phone)


def visited(server: Server, open_page: Open, **options: object) -> Page:
    phone = open_page(server.address("audience"), **options)
    kept(phone, server)
    return phone


def test_without_a_network_the_page_opens_says_its_age_and_sends_later_what_is_written(hotel: tuple[Server, Line], open_page: Open) -> None:
    server, line = hotel
    phone = visited(server, open_page)
    phone.locator("#question-text").fill(DRAFT)
    before = phone.locator("li.question").count()
    line.cut()
    reloaded(phone)
    expect(phone.locator("h1")).to_contain_text("Capacity-building for cities")
    expect(phone.locator(".sticky .banner.warn")).to_contain_text(re.compile(r"You see the state of \W?\d\d:\d\d"))
    expect(phone.locator("#question-text")).to_have_value(DRAFT)
    expect(phone.locator("li.question")).to_have_count(before)
    ask(phone, ONCE)
    expect(phone.locator("article.own")).to_contain_text("kept on this phone and will be sent")
    # Once more: what was sent while nothing answered waits over this, too.
    reloaded(phone)
    expect(phone.locator("article.own")).to_contain_text("kept on this phone and will be sent")
    line.mend()
    expect(phone.locator("article.own")).to_contain_text("In review", timeout=SOON_ENOUGH)
    expect(phone.locator(".sticky .banner.warn")).to_have_count(0)
    assert texts(server).count(ONCE) == 1


def test_an_old_page_says_the_day_and_one_that_is_older_than_a_day_is_not_shown(hotel: tuple[Server, Line], open_page: Open) -> None:
    server, line = hotel
    phone = visited(server, open_page)
    aged = """async (hours) => {
      const cache = await caches.open("moderator-shell"), path = `/p/${location.pathname.split("/").at(-1)}`;
      const kept = await cache.match(path), at = String(Date.now() - hours * 3_600_000);
      const text = (await kept.text()).replace(/data-kept="\\d+"/, `data-kept="${at}"`);
      const headers = new Headers(kept.headers);
      headers.set("Kept-At", at);
      await cache.put(path, new Response(text, {headers}));
    }"""
    phone.evaluate(aged, 13)
    line.cut()
    reloaded(phone)
    expect(phone.locator(".sticky .banner.warn")).to_contain_text(re.compile(r"You see the state of \W?\w+,? \d+ \w+"))
    phone.evaluate(aged, 25)
    with pytest.raises(Exception, match="ERR_"):
        phone.reload()


def test_nothing_of_a_person_and_no_page_of_a_role_is_kept(hotel: tuple[Server, Line], open_page: Open) -> None:
    server, _ = hotel
    phone = open_page(server.address("audience"))
    # Whether with a name comes with the first touch.
    phone.locator("#question-text").focus()
    phone.get_by_label("With my name").check()
    phone.locator('.ask [name="arg.name"]').fill(NAME)
    ask(phone, ASKED)
    expect(phone.locator("article.own")).to_contain_text("In review")
    kept(phone, server)
    for role in ("moderator", "panellist", "display"):
        phone.goto(server.address(role))
        wait_ready(phone)
    phone.goto(server.address("audience"))
    wait_ready(phone)
    kept(phone, server)
    assert phone.evaluate("() => navigator.serviceWorker.controller !== null")
    there = paths(phone)
    assert [path for path in there if not path.startswith("/static/")] == [f"/p/{server.code}"]
    assert len(there) >= 5
    bodies = phone.evaluate(BODIES)
    secrets = [thing["secret"] for thing in phone.evaluate(f"() => JSON.parse(localStorage.getItem('moderator.{server.code}.own'))")]
    cookies = [cookie["value"] for cookie in phone.context.cookies()]
    assert secrets
    assert cookies
    for word in (ASKED, NAME, *secrets, *cookies):
        assert not any(word in body for body in bodies), word


def test_a_new_version_replaces_what_was_kept(changing: tuple[Server, Line], open_page: Open, tmp_path: Path) -> None:
    server, line = changing
    phone = visited(server, open_page)
    [tree] = {path.split("/")[2] for path in paths(phone) if path.startswith("/static/")}
    server.stop()
    settings = {"PORT": str(server.port), "PUBLIC_URL": server.url, "ASYNC_MODE": "threading"}
    with running(tmp_path / "data", ("-m", "tests.browser.next_version"), **settings):
        reloaded(phone)
        phone.locator("#question-text").focus()
        until(lambda: {path.split("/")[2] for path in paths(phone) if path.startswith("/static/")} == {tree[::-1]})
        line.cut()
        reloaded(phone)
        assert tree[::-1] in str(phone.locator('link[rel="stylesheet"]').first.get_attribute("href"))
        expect(phone.locator("html")).to_have_attribute("data-kept", re.compile(r"\d+"))


def test_where_the_installation_does_not_want_it_nothing_is_kept_and_what_was_goes(changing: tuple[Server, Line], open_page: Open, tmp_path: Path) -> None:
    server, _ = changing
    phone = visited(server, open_page)
    assert phone.evaluate(WORKERS) == 1
    server.stop()
    settings = {"PORT": str(server.port), "PUBLIC_URL": server.url, "ASYNC_MODE": "threading", "OFFLINE_PAGE": "0"}
    with running(tmp_path / "data", **settings):
        reloaded(phone)
        phone.locator("#question-text").focus()
        until(lambda: phone.evaluate(WORKERS) == 0 and paths(phone) == [])
        expect(phone.locator('link[rel="manifest"]')).to_have_count(0)


def test_on_plain_http_there_is_no_worker_and_the_page_works(tmp_path: Path, open_page: Open) -> None:
    port = str(free_port())
    with running(tmp_path / "data", PORT=port, PUBLIC_URL=f"http://panel.test:{port}") as server:
        phone = open_page(server.address("audience"))
        assert phone.evaluate("() => [isSecureContext, 'serviceWorker' in navigator]") == [False, False]
        ask(phone, ASKED)
        expect(phone.locator("article.own")).to_contain_text("In review")
        expect(phone.locator(".page-foot .forget")).to_be_visible()
        expect(phone.locator('link[rel="manifest"]')).to_have_count(0)


def test_the_home_screen_is_offered_a_name_that_says_nothing_of_the_panel(hotel: tuple[Server, Line], open_page: Open) -> None:
    server, _ = hotel
    phone = visited(server, open_page)
    session = phone.context.new_cdp_session(phone)
    told = session.send("Page.getAppManifest")
    assert told["errors"] == []
    assert f"/p/{server.code}" in told["url"]
    assert "Capacity" not in told["data"]
    errors = {error["errorId"] for error in session.send("Page.getInstallabilityErrors")["installabilityErrors"]}
    assert errors <= {"in-incognito"}


def test_who_leaves_quickly_leaves_no_page_behind(hotel: tuple[Server, Line], open_page: Open) -> None:
    server, _ = hotel
    phone = visited(server, open_page)
    phone.get_by_role("link", name="Leave this page quickly").click()
    expect(phone.locator("#code")).to_be_visible()
    until(lambda: paths(phone) == [])


def test_a_person_can_have_the_phone_forget_everything(hotel: tuple[Server, Line], open_page: Open) -> None:
    server, line = hotel
    phone = visited(server, open_page)
    ask(phone, ASKED)
    expect(phone.locator("article.own")).to_contain_text("In review")
    line.cut()
    expect(phone.locator("header .chip.live")).to_have_count(0)
    ask(phone, "Never to be sent?")
    phone.locator("#question-text").fill(DRAFT)
    line.mend()
    other = phone.context.new_page()
    other.goto(server.address("audience"))
    wait_ready(other)
    phone.get_by_text("Forget everything on this phone").press("Enter")
    # What another page has kept for it at this moment is forgotten as well.
    other.evaluate(KEEPING, server.code)
    phone.get_by_role("button", name="Delete it all").press("Enter")
    expect(phone.get_by_text("Nothing of this site is left on this phone.")).to_be_visible()
    assert phone.evaluate(LEFT) == []
    assert phone.context.cookies() == []
    # Another page that was open has nothing left to write down again.
    expect(other.locator("article.own")).to_have_count(0)
    expect(other.locator("#question-text")).to_have_value("")
    other.close()
    assert phone.evaluate(LEFT) == []
    phone.goto(server.address("audience"))
    wait_ready(phone)
    phone.locator("#question-text").focus()
    expect(phone.locator(".served")).to_have_count(0)
    expect(phone.locator("article.own")).to_have_count(0)
    assert ASKED in texts(server)


def test_without_scripts_the_phone_forgets_too(server: Server, open_page: Open) -> None:
    phone = open_page(server.address("audience"), ready=False, java_script_enabled=False)
    phone.locator('[name="arg.text"]').fill(ASKED)
    phone.get_by_role("button", name="Send question").click()
    expect(phone.locator("article.own")).to_contain_text(ASKED)
    phone.get_by_text("Forget everything on this phone").click()
    phone.get_by_role("button", name="Delete it all").click()
    expect(phone.get_by_text("Nothing of this site is left on this phone.")).to_be_visible()
    assert phone.context.cookies() == []
    phone.goto(server.address("audience"))
    expect(phone.locator("article.own")).to_have_count(0)
