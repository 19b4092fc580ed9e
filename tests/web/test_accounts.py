"""Signing in with an account of the house, against a real provider on loopback: who comes in, what is kept of them, and every way in which it must fail."""

import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests
from werkzeug.test import TestResponse

from moderator import i18n
from moderator.config import Accounts, Settings, SettingsError, from_environment
from moderator.web.accounts import is_allowed
from moderator.web.provider import Provider
from tests.oracle import stored
from tests.servers import ROOT, free_port
from tests.web.oidc_provider import CLIENT, SECRET
from tests.web.sites import HTTP, Browser, World

ANA = {"email": "Ana@example.org", "email_verified": True}
ALLOWED = frozenset({"ana@example.org", "@cities.example", "group:Organisers"})


class House:
    """A provider that runs, an installation that trusts it, and the way between them."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.issuer = f"http://127.0.0.1:{self.port}"
        self.process = subprocess.Popen([sys.executable, "-m", "tests.web.oidc_provider", str(self.port)], cwd=ROOT, stderr=subprocess.DEVNULL)
        until = time.monotonic() + 30
        while not self.answers():
            assert self.process.poll() is None
            assert time.monotonic() < until, "the provider does not start"
            time.sleep(0.02)
        self.world = World(HTTP, folder, accounts=Accounts(self.issuer, CLIENT, SECRET, ALLOWED))
        self.world.site.house.guesses.sleep = lambda _seconds: None

    def answers(self) -> bool:
        try:
            return requests.get(f"{self.issuer}/jwks", timeout=5).ok
        except requests.ConnectionError:
            return False

    def behave(self, **how: Any) -> None:
        """How the provider behaves from now on; what it has said of itself is forgotten."""
        assert requests.post(f"{self.issuer}/control", json={"person": ANA} | how, timeout=5).ok
        self.world.app.extensions.pop("moderator provider", None)

    def there(self, browser: Browser) -> str:
        """From the door to the provider, and what it sends the browser back to."""
        answer = browser.get("/organise/account")
        assert answer.status_code == 302
        assert answer.headers["Location"].startswith(self.issuer + "/authorize?")
        back = requests.get(answer.headers["Location"], allow_redirects=False, timeout=5).headers["Location"]
        assert back.startswith(f"{HTTP}/organise/account/back?")
        return back.removeprefix(HTTP)

    def sign_in(self, browser: Browser | None = None) -> tuple[Browser, TestResponse]:
        browser = browser or self.world.browser()
        return browser, browser.get(self.there(browser))


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    made = House(tmp_path_factory.mktemp("accounts") / "data")
    yield made
    made.process.terminate()
    made.process.wait(10)


@pytest.fixture
def house(running: House) -> House:
    running.behave()
    return running


def said(why: str) -> str:
    return i18n.catalogue("en").message(f"programs-account-{why}")


def refused(house: House, why: str, browser: Browser, answer: TestResponse) -> None:
    assert answer.status_code in {403, 503}
    assert said(why) in answer.text
    assert browser.get("/organise/new").status_code != 200, "nobody has come in"


def test_whoever_is_allowed_comes_to_their_desk_and_finds_it_again(house: House) -> None:
    assert 'href="/organise/account"' in house.world.browser().get("/organise").text
    browser, answer = house.sign_in()
    assert (answer.status_code, answer.headers["Location"]) == (302, "/organise")
    draft = browser.post("/organise/new", data={"do": "hand"}).headers["Location"]
    again, _ = house.sign_in()
    assert draft in again.get("/organise").text
    assert again.get(draft).status_code == 200


def test_another_account_finds_nothing_of_it(house: House) -> None:
    browser, _ = house.sign_in()
    draft = browser.post("/organise/new", data={"do": "hand"}).headers["Location"]
    house.behave(claims={"sub": "another"}, person={"email": "ben@cities.example", "email_verified": True})
    other, answer = house.sign_in()
    assert answer.status_code == 302
    assert draft not in other.get("/organise").text
    assert other.get(draft).status_code == 404
    assert other.get(f"/organise/{house.world.ours}").status_code == 404


def test_nothing_of_the_account_is_kept(house: House, caplog: pytest.LogCaptureFixture) -> None:
    browser, _ = house.sign_in()
    kept = json.dumps(stored(house.world.site.house.store), default=str) + str(browser.cookie()) + caplog.text
    kept = kept.replace(f"{house.world.url}", "").lower().replace("panel.example.org", "")
    for word in ("example.org", house.issuer, SECRET):
        assert word not in kept
    assert not re.search(r"\b4711\b", kept), "in the middle of a fingerprint it may stand by chance"


def test_who_is_asked_for_only_at_userinfo_comes_in_too(house: House) -> None:
    house.behave(only_userinfo=True)
    assert house.sign_in()[1].status_code == 302
    house.behave(only_userinfo=True, sub_of_userinfo="somebody else")
    browser, answer = house.sign_in()
    refused(house, "denied", browser, answer)


def test_a_provider_that_has_changed_its_keys_is_asked_again(house: House) -> None:
    assert house.sign_in()[1].status_code == 302
    assert requests.post(f"{house.issuer}/control", json={"person": ANA, "rotate": True}, timeout=5).ok
    assert house.sign_in()[1].status_code == 302


ATTACKS: dict[str, tuple[dict[str, Any], str]] = {
    "userinfo that is no object": ({"only_userinfo": True, "userinfo": ["4711"]}, "away"),
    "a nonce of another sign-in": ({"claims": {"nonce": "another"}}, "forged"),
    "another issuer": ({"claims": {"iss": "https://evil.example"}}, "forged"),
    "for another client": ({"claims": {"aud": "another"}}, "forged"),
    "for several, and not for us": ({"claims": {"aud": [CLIENT, "another"], "azp": "another"}}, "forged"),
    "no signature": ({"sign": "none"}, "forged"),
    "signed with our own secret": ({"sign": "secret"}, "forged"),
    "signed by a stranger": ({"sign": "stranger"}, "forged"),
    "discovery of another": ({"issuer_of_discovery": "https://evil.example"}, "forged"),
    "expired": ({"clock": -3_600}, "clock"),
    "from the future": ({"clock": 3_600}, "clock"),
    "an address that is not verified": ({"person": {"email": "ana@example.org", "email_verified": False}}, "denied"),
    "an address that nobody speaks of": ({"person": {"email": "ana@example.org"}}, "denied"),
    "verified in words": ({"person": {"email": "ana@example.org", "email_verified": "true"}}, "denied"),
    "another address": ({"person": {"email": "eve@evil.example", "email_verified": True}}, "denied"),
    "a domain that ends alike": ({"person": {"email": "eve@evilcities.example", "email_verified": True}}, "denied"),
    "two signs": ({"person": {"email": "eve@evil.example@cities.example", "email_verified": True}}, "denied"),
    "another group": ({"person": {"groups": ["organisers", "Organisers2"]}}, "denied"),
    "said no": ({"error": "access_denied"}, "denied"),
    "out of order": ({"error": "server_error"}, "away"),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_every_false_answer_is_refused_with_a_sentence(house: House, attack: str) -> None:
    how, why = ATTACKS[attack]
    house.behave(**how)
    before = stored(house.world.site.house.store)
    browser = house.world.browser()
    if "issuer_of_discovery" in how:
        answer = browser.get("/organise/account")
    else:
        browser, answer = house.sign_in()
    refused(house, why, browser, answer)
    assert stored(house.world.site.house.store) == before


def test_a_code_is_good_once(house: House) -> None:
    browser = house.world.browser()
    back = house.there(browser)
    cookie = browser.client.get_cookie("moderator-account", domain="127.0.0.1")
    assert cookie
    assert browser.get(back).status_code == 302
    thief = house.world.browser()
    thief.client.set_cookie("moderator-account", cookie.value, domain="127.0.0.1")
    refused(house, "state", thief, thief.get(back))
    assert said("state") in browser.get(back).text


def test_a_state_of_another_browser_is_none(house: House) -> None:
    mine, theirs = house.world.browser(), house.world.browser()
    back = house.there(theirs)
    house.there(mine)
    refused(house, "state", mine, mine.get(back))
    refused(house, "state", house.world.browser(), house.world.browser().get(back))


@pytest.mark.parametrize("query", ["", "?code=x", "?state=x&code=x", "?error=access_denied", "?state=%00&code=%F0"])
def test_coming_back_without_having_left(house: House, query: str) -> None:
    browser = house.world.browser()
    refused(house, "state", browser, browser.get(f"/organise/account/back{query}"))


def test_an_answer_that_names_another_issuer_is_none(house: House) -> None:
    browser = house.world.browser()
    refused(house, "forged", browser, browser.get(house.there(browser) + "&iss=https%3A%2F%2Fevil.example"))


@pytest.mark.parametrize("trick", ["https://evil.example", "//evil.example", "/\\evil.example"])
def test_nobody_is_sent_elsewhere(house: House, trick: str) -> None:
    browser = house.world.browser()
    leaving = browser.get(f"/organise/account?next={trick}&redirect_uri={trick}")
    assert urlsplit(leaving.headers["Location"]).netloc == f"127.0.0.1:{house.port}"
    assert "evil" not in leaving.headers["Location"]
    assert browser.get(house.there(browser) + f"&next={trick}").headers["Location"] == "/organise"


def test_a_revoked_link_keeps_an_account_out(house: House) -> None:
    house.behave(claims={"sub": "leaver"})
    browser, _ = house.sign_in()
    link = house.world.site.keys.account(house.issuer, "leaver")
    code = next(row["code"] for row in stored(house.world.site.house.store)["panels"] if row["id"] in panels_of(house, link))
    assert browser.post(f"/organise/{code}/links", data={"act": "withdraw", "link": link}).status_code == 303
    refused(house, "denied", *house.sign_in())


def panels_of(house: House, link: str) -> set[int]:
    return {row["panel_id"] for row in stored(house.world.site.house.store)["links"] if row["id"] == link}


def test_a_provider_that_is_away_is_said_so(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = Accounts(f"http://127.0.0.1:{free_port()}", CLIENT, SECRET, ALLOWED)
    settings = house.world.site.settings
    monkeypatch.setitem(vars(settings), "accounts", gone)
    browser = house.world.browser()
    refused(house, "away", browser, browser.get("/organise/account"))
    asked = list[int]()
    monkeypatch.setattr(Provider, "_ask", lambda _provider: asked.append(1))
    refused(house, "away", browser, browser.get("/organise/account"))
    assert asked == [], "it has not answered a moment ago"
    house.world.app.extensions.pop("moderator provider", None)


def test_without_a_provider_there_is_no_button_and_no_page(tmp_path: Path) -> None:
    world = World(HTTP, tmp_path / "data")
    browser = world.browser()
    assert "/organise/account" not in browser.get("/organise").text
    assert [browser.get(path).status_code for path in ("/organise/account", "/organise/account/back?state=x")] == [404, 404]


def test_the_door_speaks_every_language(house: House) -> None:
    for language in i18n.available():
        text = house.world.browser().get(f"/organise/account/back?lang={language}").text
        assert i18n.catalogue(language).message("programs-account-state") in text


@pytest.mark.parametrize(
    ("claims", "may"),
    [(ANA, True), ({"groups": ["Organisers"]}, True), ({"groups": "Organisers"}, False), ({}, False), ({"email": 3, "email_verified": True}, False)],
)
def test_who_is_allowed(claims: dict[str, Any], may: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_allowed(Accounts("", "", "", ALLOWED), claims) is may


GOOD = {
    "OIDC_ISSUER": "https://id.example.org",
    "OIDC_CLIENT_ID": "a",
    "OIDC_CLIENT_SECRET": "b",
    "OIDC_ALLOWED": "Ana@Example.org, @cities.example,group:Staff",
}


def test_the_settings_are_read_and_a_half_of_them_is_refused() -> None:
    found = from_environment(GOOD).accounts
    assert found
    assert found.allowed == {"ana@example.org", "@cities.example", "group:Staff"}
    assert "groups" in found.scope
    assert Settings().accounts is None
    assert "b'" not in repr(found)
    for name in GOOD:
        with pytest.raises(SettingsError, match=name):
            from_environment({key: value for key, value in GOOD.items() if key != name})
    for wrong in ({"OIDC_ISSUER": "http://id.example.org"}, {"OIDC_ALLOWED": "everybody"}, {"OIDC_ALLOWED": ","}):
        with pytest.raises(SettingsError, match=next(iter(wrong))):
            from_environment(GOOD | wrong)
