"""Guessing: what is there and must not be known answers as what is not, in words and in work.

Work is counted in calls of functions, which is the same on every machine and at every load; time follows it.
"""

import sys
from types import FrameType
from typing import Any

import pytest

from tests.web.sites import DRAFT, UNKNOWN, Browser, World, http

WITHIN = 0.1


@pytest.fixture(scope="module")
def world() -> World:
    found = http()
    # The pauses are another test's matter; here only the work is counted.
    found.site.house.guesses.sleep = lambda _seconds: None
    monkeypatch = pytest.MonkeyPatch()
    monkeypatch.setattr(found.site.house.guesses, "miss", lambda _address: None)
    return found


def work(browser: Browser, path: str) -> int:
    """Calls that the second answer takes; the first fills what is kept."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    assert browser.get(path).status_code == 404
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        status = browser.get(path).status_code
    finally:
        sys.setprofile(before)
    assert status == 404
    return calls


def assert_alike(browser: Browser, there: str, missing: str) -> None:
    few, many = sorted((work(browser, there), work(browser, missing)))
    assert many <= few * (1 + WITHIN)


@pytest.mark.parametrize("path", ["/p/{}", "/p/{}/view", "/p/{}/moderator", "/organise/{}", "/p/{}/qr.svg"])
def test_what_is_there_and_what_is_not_take_as_much(world: World, path: str) -> None:
    assert_alike(world.browser(), path.format(DRAFT), path.format(UNKNOWN))


def test_a_wrong_key_of_a_link_that_is_there_takes_as_much_as_any(world: World) -> None:
    assert_alike(world.browser(), f"/k/{world.link('organiser')}{'x' * 22}", f"/k/{'q' * 20}{'x' * 22}")
