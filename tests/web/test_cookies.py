"""The one cookie: its flags on http and https, what it holds, and what a forged one is worth."""

import base64
import json
from http.cookies import SimpleCookie

import pytest

from moderator.web.access import Cookies
from tests.web.sites import Browser, World, http, https


@pytest.fixture(scope="module", params=["http", "https"])
def world(request: pytest.FixtureRequest) -> World:
    return http() if request.param == "http" else https()


def set_cookie(browser: Browser, path: str) -> SimpleCookie:
    headers = browser.get(path).headers.getlist("Set-Cookie")
    assert len(headers) == 1
    return SimpleCookie(headers[0])


def test_the_flags_are_those_that_the_address_allows(world: World) -> None:
    secure = world.url.startswith("https:")
    for path in (f"/p/{world.ours}", world.address("display")):
        cookie = set_cookie(world.browser(), path)
        [(name, morsel)] = cookie.items()
        assert name == ("__Host-moderator" if secure else "moderator")
        assert bool(morsel["secure"]) is secure
        assert morsel["httponly"]
        assert morsel["samesite"] == "Lax"
        assert morsel["path"] == "/"
        assert morsel["domain"] == ""
        assert morsel["max-age"] == morsel["expires"] == "", "it ends with the browser's session"


def test_a_token_is_given_once_and_is_random(world: World) -> None:
    browser = world.browser()
    browser.get(f"/p/{world.ours}")
    first = browser.cookie()
    assert first
    again = browser.get(f"/p/{world.ours}")
    assert not again.headers.getlist("Set-Cookie")
    assert browser.cookie() == first
    other = world.browser()
    other.get(f"/p/{world.ours}")
    assert other.cookie() != first


def test_a_token_from_before_the_clock_was_set_back_is_not_young(world: World) -> None:
    browser = world.browser()
    browser.get(f"/p/{world.ours}")
    name, hour = world.site.cookies.name, 3_600_000
    packed = world.site.cookies._serializer.loads(browser.cookie() or "")
    ages = {}
    for ahead in (0, -hour, hour):
        value = world.site.cookies._serializer.dumps(packed | {"i": packed["i"] + ahead})
        ages[ahead] = world.site.cookies.identity_in({"HTTP_COOKIE": f"{name}={value}"}).token_age
    assert ages[0] < 60_000
    assert ages[-hour] >= hour
    assert ages[hour] >= hour


def test_reading_alone_makes_no_cookie(world: World) -> None:
    browser = world.browser()
    for path in (f"/p/{world.ours}/view", f"/p/{world.ours}/qr.svg", "/healthz", "/", "/nothing/at/all"):
        assert not browser.get(path).headers.getlist("Set-Cookie"), path


def forged(value: str) -> dict[str, str]:
    payload = base64.urlsafe_b64encode(json.dumps({"t": "x", "i": 0, "g": [["linkid", 1]], "s": [], "l": "en"}).encode()).decode().rstrip("=")
    head, _, tail = value.rpartition(".")
    return {
        "another payload": f"{payload}.{tail}",
        "no signature": head,
        "an empty signature": f"{head}.",
        "one letter off": value[:-2] + ("A" if value[-2] != "A" else "B") + value[-1],
        "plain JSON": '{"t":"x","i":0,"g":[["linkid",1]],"s":[],"l":"en"}',
        "nonsense": "x" * 3_000,
        "a compressed bomb": f".{'eJ' * 500}.{tail}",
        "an empty one": "",
    }


@pytest.mark.parametrize("name", list(forged("aa.bb")))
def test_a_forged_cookie_counts_as_none(world: World, name: str) -> None:
    holder = world.browser("moderator")
    value = forged(holder.cookie() or "")[name]
    thief = world.browser()
    host = world.url.split("//")[1].split(":")[0]
    thief.client.set_cookie(world.site.cookies.name, value, domain=host, secure=world.site.settings.secure)
    assert thief.view("moderator").status_code == 403
    assert thief.get(f"/p/{world.ours}").status_code == 200


def test_a_cookie_of_another_installation_is_worth_nothing() -> None:
    ours, theirs = http(), https()
    assert isinstance(ours.site.cookies, Cookies)
    value = theirs.browser("moderator").cookie() or ""
    thief = ours.browser()
    thief.client.set_cookie(ours.site.cookies.name, value, domain="127.0.0.1")
    assert thief.view("moderator").status_code == 403


def language(html: str) -> tuple[str, str]:
    head = html[: html.index(">", html.index("<html")) + 1]
    return head.split('lang="')[1].split('"')[0], head.split('dir="')[1].split('"')[0]


@pytest.mark.parametrize(
    ("accept", "seen"),
    [
        ("", ("en", "ltr")),
        ("ar", ("ar", "rtl")),
        ("ar-EG,ar;q=0.9,en;q=0.8", ("ar", "rtl")),
        ("xx,ar;q=0.5", ("ar", "rtl")),
        ("xx", ("en", "ltr")),
        ("*", ("en", "ltr")),
        (";;;,,,=", ("en", "ltr")),
        ("x" * 4_000, ("en", "ltr")),
    ],
    ids=lambda value: str(value)[:12],
)
def test_a_page_is_in_the_language_of_the_browser(world: World, accept: str, seen: tuple[str, str]) -> None:
    assert language(world.browser().get(f"/p/{world.ours}", headers={"Accept-Language": accept}).text) == seen


def test_a_chosen_language_is_remembered(world: World) -> None:
    browser = world.browser()
    assert language(browser.get(f"/p/{world.ours}?lang=ar").text) == ("ar", "rtl")
    assert language(browser.get(f"/p/{world.ours}", headers={"Accept-Language": "en"}).text) == ("ar", "rtl")
    assert language(browser.get("/", headers={"Accept-Language": "en"}).text) == ("ar", "rtl")
    assert language(browser.get(f"/p/{world.ours}?lang=en").text) == ("en", "ltr")
    assert language(browser.get(f"/p/{world.ours}", headers={"Accept-Language": "ar"}).text) == ("en", "ltr")


@pytest.mark.parametrize("wish", ["xx", "../../etc/passwd", "EN", "", "<script>", "en%00"])
def test_a_language_that_is_not_there_changes_nothing(world: World, wish: str) -> None:
    browser = world.browser()
    answer = browser.get(f"/p/{world.ours}?lang={wish}")
    assert answer.status_code == 200
    assert language(answer.text) == ("en", "ltr")
    assert "<script>" not in answer.text.replace('<script type="', "")
