"""Networks as halls have them: none for a minute, one that buffers and breaks websockets, one that loses answers, a thin one; and a browser that dies."""

import json
import os
import re
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import CHROMIUM, QUIET, Open, wait_ready
from tests.browser.hindered import Line, hindered
from tests.server.wire import Browser as Visitor
from tests.servers import Server, free_port, running

DRAFT = "And who answers for"
MINUTE = 60_000
SOON_ENOUGH = 20_000


@contextmanager
def reached_through_a_line(folder: Path, **settings: str) -> Iterator[tuple[Server, Line]]:
    """A server that is reached through a line which can be hindered."""
    front, back = free_port(), free_port()
    settings |= {"PORT": str(back), "PUBLIC_URL": f"http://127.0.0.1:{front}", "TOKEN_AGE": "0"}
    with hindered(front, back) as line, running(folder / "data", **settings) as server:
        yield server, line


@pytest.fixture(scope="module")
def inn(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Line]]:
    with reached_through_a_line(tmp_path_factory.mktemp("inn")) as found:
        yield found


@pytest.fixture
def hotel(inn: tuple[Server, Line]) -> tuple[Server, Line]:
    """The same for several tests, each with a line that has nothing wrong yet."""
    _, line = inn
    line.is_cut, line.holds, line.strips, line.loses = False, 0.0, False, 0
    line.commands.clear()
    return inn


@pytest.fixture
def asked(request: pytest.FixtureRequest) -> str:
    """A question that no other test asks."""
    return f"Who pays for the hour lost at {request.node.name[-40:].replace('_', ' ').strip()}?"


def ask(phone: Page, text: str) -> None:
    phone.locator("#question-text").fill(text)
    phone.get_by_role("button", name="Send question").click()


def chair(server: Server) -> Visitor:
    """The moderator, past the line: what a phone asks for over it is asked for here on the server's own port."""
    direct = f"http://127.0.0.1:{server.port}"
    found = Visitor(server, "moderator")
    found.base = found.base.replace(server.url, direct)
    found.http.headers["Host"] = server.url.removeprefix("http://")
    return found.open(server.address("moderator").replace(server.url, direct))


def seen(server: Server) -> dict[str, list[dict[str, Any]]]:
    """What the console sees."""
    up: dict[str, list[dict[str, Any]]] = chair(server).view().json()["up"]
    return up


def texts(server: Server) -> list[str]:
    return [row["text"] for row in seen(server)["questions"]]


def joined(server: Server) -> int:
    """How often somebody joined another's question: each question has one voice of its author too."""
    return sum(row["voices"] - 1 for row in seen(server)["tallies"])


def until(holds: Callable[[], bool], within: float = 20.0) -> None:
    """Wait for a condition that no page shows."""
    deadline = time.monotonic() + within
    while not holds():
        assert time.monotonic() < deadline, "it did not come about"
        time.sleep(0.1)


def cut(phone: Page, line: Line) -> None:
    line.cut()
    phone.context.set_offline(True)
    expect(phone.locator("header .chip.live")).to_have_count(0)


def mend(phone: Page, line: Line) -> None:
    line.mend()
    phone.context.set_offline(False)


def test_a_minute_of_flight_mode_keeps_a_draft_and_two_commands_and_sends_each_once(hotel: tuple[Server, Line], open_page: Open, asked: str) -> None:
    server, line = hotel
    phone = open_page("about:blank", ready=False)
    phone.clock.install()
    phone.goto(server.address("audience"))
    wait_ready(phone)
    phone.locator("#question-text").focus()
    support = phone.locator("li.question .support").first
    expect(support).to_be_visible()
    before = joined(server)
    cut(phone, line)
    ask(phone, asked)
    support.click()
    phone.locator("#question-text").fill(DRAFT)
    phone.clock.fast_forward(MINUTE)
    expect(phone.locator(".sticky .banner.warn")).to_contain_text(re.compile(r"No contact for \W?\d+\W? s\. You see the state of \W?\d\d:\d\d"))
    expect(phone.locator("article.own")).to_contain_text("kept on this phone and will be sent")
    expect(phone.locator("li.question .keeping").first).to_contain_text("Kept on this phone, will be sent")
    expect(phone.locator("form .keeping").first).to_contain_text("Kept on this phone until you send it")
    phone.clock.fast_forward(MINUTE)
    expect(phone.locator(".sticky .banner.warn")).to_contain_text(re.compile(r"No contact\. You see the state of \W?\d\d:\d\d"))
    assert asked not in texts(server)
    mend(phone, line)
    expect(phone.locator("article.own")).to_contain_text("In review", timeout=SOON_ENOUGH)
    # An answer that was lost on the way is waited for eight seconds, and its command goes again after a pause.
    until(lambda: joined(server) == before + 1, within=60)
    expect(phone.locator("li.question .keeping:visible")).to_have_count(0)
    assert texts(server).count(asked) == 1
    expect(phone.locator("#question-text")).to_have_value(DRAFT)
    phone.get_by_role("button", name="Discard").first.click()
    assert phone.evaluate("() => Object.keys(localStorage).filter((key) => /draft|outbox/.test(key))") == []


def test_every_text_field_survives_a_reload_and_leaves_nothing_once_it_is_sent(hotel: tuple[Server, Line], open_page: Open) -> None:
    server, _ = hotel
    phone = open_page(server.address("audience"))
    phone.locator("#question-text").fill(DRAFT)
    phone.get_by_label("With my name").check()
    phone.locator('.ask [name="arg.name"]').fill("Ada Example")
    phone.get_by_role("link", name="Ask to speak").click()
    phone.locator('.speak [name="arg.name"]').first.fill("Bo Example")
    phone.locator('.speak [name="arg.topic"]').first.fill("Harbours")
    phone.reload()
    wait_ready(phone)
    expect(phone.locator('.speak [name="arg.name"]').first).to_have_value("Bo Example")
    expect(phone.locator('.speak [name="arg.topic"]').first).to_have_value("Harbours")
    expect(phone.locator("#question-text")).to_have_value(DRAFT)
    expect(phone.locator('.ask [name="arg.name"]')).to_have_value("Ada Example")
    phone.locator(".speak form button.primary").first.click()
    expect(phone.locator("article.request")).to_contain_text("Bo Example")
    assert phone.evaluate("() => Object.keys(localStorage).filter((key) => key.endsWith('draft.speak'))") == []
    until(lambda: [row["name"] for row in seen(server)["requests"]].count("Bo Example") == 1)


def test_a_statement_survives_a_reload_and_flight_mode_and_leaves_no_draft(tmp_path: Path, open_page: Open) -> None:
    with reached_through_a_line(tmp_path) as (server, line):
        _send_a_statement_in_flight_mode(server, line, open_page)


def _send_a_statement_in_flight_mode(server: Server, line: Line, open_page: Open) -> None:
    phone = open_page(server.address("audience") + "?tab=speak")
    phone.locator('.speak [name="arg.name"]').first.fill("Bo Example")
    phone.locator(".speak form button.primary").first.click()
    expect(phone.locator("article.request")).to_contain_text("Bo Example")
    until(lambda: any(row["name"] == "Bo Example" for row in seen(server)["requests"]))
    desk = chair(server)
    desk.do("panel.start", {})
    desk.do("panel.end", {})
    phone.locator("article.request").get_by_role("button", name="Send your statement in writing").click(timeout=SOON_ENOUGH)
    phone.get_by_label("Your statement").fill(DRAFT)
    phone.reload()
    wait_ready(phone)
    expect(phone.get_by_label("Your statement")).to_have_value(DRAFT, timeout=SOON_ENOUGH)
    cut(phone, line)
    phone.get_by_role("button", name="Send statement").click()
    expect(phone.locator("article.request .keeping").first).to_contain_text("Kept on this phone, will be sent", timeout=SOON_ENOUGH)
    mend(phone, line)
    expect(phone.locator("article.request")).to_contain_text("Your statement is with the organisers", timeout=SOON_ENOUGH)
    expect(phone.get_by_label("Your statement")).to_have_count(0)
    assert phone.evaluate("() => Object.keys(localStorage).filter((key) => /draft|outbox/.test(key))") == []
    assert [row["text"] for row in seen(server)["submissions"]] == [DRAFT]


@contextmanager
def own_chromium(browser: Browser, profile: Path) -> Iterator[tuple[Page, Callable[[], None]]]:
    """A browser in processes of its own, with a profile that stays; and what kills them all at once."""
    assert CHROMIUM is not None
    port = profile / "DevToolsActivePort"
    port.unlink(missing_ok=True)
    command = [CHROMIUM, *QUIET, "--headless=new", "--remote-debugging-port=0", f"--user-data-dir={profile}", "about:blank"]
    process = subprocess.Popen(command, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def kill() -> None:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    try:
        until(lambda: port.exists() and len(port.read_text().splitlines()) > 1)
        connected = browser.browser_type.connect_over_cdp(f"http://127.0.0.1:{port.read_text().splitlines()[0]}")
        yield connected.contexts[0].pages[0], kill
    finally:
        kill()


def is_on_disk(profile: Path, text: str) -> bool:
    """Whether the browser has written it down: it takes its time, and what is younger dies with it."""
    files = (profile / "Default" / "Local Storage" / "leveldb").glob("*.log")
    return any(text.encode() in found or text.encode("utf-16-le") in found for found in (file.read_bytes() for file in files))


def test_a_browser_that_is_killed_comes_back_with_the_draft_and_sends_what_waited_once(
    hotel: tuple[Server, Line], browser: Browser, tmp_path: Path, asked: str
) -> None:
    server, line = hotel
    profile = tmp_path / "profile"
    with own_chromium(browser, profile) as (phone, kill):
        phone.goto(server.address("audience"))
        wait_ready(phone)
        line.cut()
        expect(phone.locator("header .chip.live")).to_have_count(0)
        ask(phone, asked)
        phone.locator("#question-text").fill(DRAFT)
        until(lambda: is_on_disk(profile, asked) and is_on_disk(profile, DRAFT))
        kill()
    assert asked not in texts(server)
    line.mend()
    with own_chromium(browser, profile) as (phone, _):
        phone.goto(server.address("audience"))
        wait_ready(phone)
        expect(phone.locator("article.own")).to_contain_text("In review", timeout=SOON_ENOUGH)
        expect(phone.locator("#question-text")).to_have_value(re.compile(DRAFT))
    assert texts(server).count(asked) == 1


def test_behind_a_proxy_that_buffers_and_strips_upgrades_one_asks_and_follows(hotel: tuple[Server, Line], open_page: Open, asked: str) -> None:
    server, line = hotel
    line.strips, line.holds = True, 2.0
    phone = open_page("about:blank", ready=False)
    phone.set_default_timeout(SOON_ENOUGH)
    phone.goto(server.address("audience"), wait_until="commit")
    wait_ready(phone)
    expect(phone.locator("header .chip.live")).to_be_visible(timeout=SOON_ENOUGH)
    ask(phone, asked)
    expect(phone.locator("article.own")).to_contain_text("In review", timeout=SOON_ENOUGH)
    [row] = [row for row in seen(server)["questions"] if row["text"] == asked]
    chair(server).do("question.approve", {"question": row["id"]})
    expect(phone.locator("article.own")).to_contain_text("Approved", timeout=SOON_ENOUGH)
    assert [json.loads(body)["name"] for body in line.commands] == ["question.ask"]


def test_answers_that_are_lost_are_asked_for_again_and_the_command_counts_once(hotel: tuple[Server, Line], open_page: Open, asked: str) -> None:
    server, line = hotel
    line.strips, line.loses = True, 2
    phone = open_page(server.address("audience"))
    expect(phone.locator("header .chip.live")).to_be_visible(timeout=SOON_ENOUGH)
    ask(phone, asked)
    expect(phone.locator("article.own")).to_contain_text("In review", timeout=SOON_ENOUGH)
    until(lambda: len(line.commands) == 3)
    sent = [json.loads(body) for body in line.commands]
    assert len(sent) == 3
    assert len({each["id"] for each in sent}) == 1
    assert texts(server).count(asked) == 1


def test_at_slow_3g_one_can_write_soon_and_what_is_sent_arrives(hotel: tuple[Server, Line], open_page: Open, asked: str) -> None:
    server, _ = hotel
    phone = open_page("about:blank", ready=False)
    slow = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
    phone.context.new_cdp_session(phone).send("Network.emulateNetworkConditions", slow)
    phone.goto(server.address("audience"), wait_until="commit")
    phone.locator("#question-text, [name='arg.text']").first.fill(asked, timeout=SOON_ENOUGH)
    phone.locator('html[data-ready="yes"]').wait_for(state="attached", timeout=SOON_ENOUGH)
    expect(phone.locator("#question-text")).to_have_value(asked)
    phone.get_by_role("button", name="Send question").click()
    expect(phone.locator("article.own")).to_contain_text("In review", timeout=SOON_ENOUGH)
    assert texts(server).count(asked) == 1
