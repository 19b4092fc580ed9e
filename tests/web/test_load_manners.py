"""Load manners without a server: who is asked to come again, who never is, and in which words."""

import functools
from pathlib import Path

import pytest
from werkzeug.test import TestResponse

from moderator import i18n
from moderator.live.clocks import Clocks
from moderator.runtime import HANG_UP
from moderator.web.crowd import JITTER, LATEST, SOONEST, TURNS, Turns, places
from moderator.web.shield import HEADERS
from tests.web.sites import World, http, row_id, secret

MOST = 12_000
SENTENCES = {
    "en": "Very many people are here at once.",
    "fr": "Il y a énormément de monde en ce moment.",
    "es": "Hay muchísimas personas a la vez.",
    "ar": "الإقبال كبير جدًا الآن.",
    "ru": "Сейчас здесь очень много людей.",
    "zh": "同时访问的人非常多。",
    "ko": "지금 접속자가 매우 많습니다.",
    "ro": "Sunt foarte multe persoane aici în același timp.",
}
HANDSHAKE = "/socket.io/?EIO=4&transport=websocket"
ROLES = {"moderator": "moderator", "panellist": "panellist", "display": "display", "booth": "booth", "technician": "technician"}


@pytest.fixture(scope="module")
def world() -> World:
    found = http()
    found.site.house.guesses.sleep = lambda _seconds: None
    return found


@pytest.fixture
def full(world: World, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setattr(world.site.house.runtime, "connections", lambda: places(MOST) + 1)
    return world


def is_turned_away(answer: TestResponse) -> bool:
    if "Retry-After" not in answer.headers:
        return False
    assert answer.status_code == 503
    assert SOONEST <= int(answer.headers["Retry-After"]) <= SOONEST + JITTER
    return True


@pytest.mark.parametrize(("most", "wanted"), [(12_000, 10_800), (40, 36), (24, 21), (10, 9), (1, 0)])
def test_nine_tenths_are_everybodys(most: int, wanted: int) -> None:
    assert places(most) == wanted


def test_the_last_place_of_the_public_is_given(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    assert world.site.settings.most_sockets == MOST
    monkeypatch.setattr(world.site.house.runtime, "connections", lambda: 10_800)
    assert world.browser().view().status_code == 200
    monkeypatch.setattr(world.site.house.runtime, "connections", lambda: 10_801)
    assert is_turned_away(world.browser().view())


@pytest.mark.parametrize(
    "path", ["/", "/{code}", "/p/{code}", "/p/{code}/view?as=public", "/p/{code}/qr.svg", "/p/{code}/outcome", "/nothing/at/all", HANDSHAKE]
)
def test_the_public_is_asked_to_come_again(full: World, path: str) -> None:
    answer = full.browser().get(path.format(code=full.ours))
    assert is_turned_away(answer)
    if path != HANDSHAKE:
        assert {name: answer.headers[name] for name in HEADERS} == HEADERS
        assert answer.headers["Cache-Control"] == "no-store"


def test_however_many_are_asked_to_come_again_they_come_a_hundred_a_second() -> None:
    now = 1_000.0
    turns = Turns(Clocks(lambda: now, lambda: now))
    told = [turns.next() for _ in range(2_000)]
    assert all(SOONEST <= each <= SOONEST + JITTER for each in told[:TURNS])
    at_once = max(told.count(second) for second in range(LATEST + 1))
    assert at_once < 2 * TURNS, "the first few may overlap with the next"
    now += 2_000 / TURNS
    assert SOONEST <= turns.next() <= SOONEST + JITTER, "all have had their turn"
    told = [turns.next() for _ in range(20_000)]
    assert min(told) >= SOONEST
    assert max(told) == LATEST
    assert told.count(LATEST) < len(told) / 10, "nor all of them at the end"


@pytest.mark.parametrize("role", ROLES)
def test_whoever_holds_a_personal_link_is_served(full: World, role: str) -> None:
    browser = full.browser(role)
    assert browser.get(f"/p/{full.ours}/{role}").status_code == 200
    assert browser.view(ROLES[role]).status_code == 200
    assert browser.get(f"/p/{full.ours}").status_code == 200, "the same browser, as one of the audience"
    assert not is_turned_away(browser.get(HANDSHAKE))


def test_the_organiser_comes_in_and_works(full: World) -> None:
    browser = full.browser("organiser")
    assert browser.get("/organise").status_code == 200
    assert browser.get(f"/organise/{full.ours}").status_code == 200


@pytest.mark.parametrize("path", ["/organise", "/healthz", "/readyz", "/metrics", "/static/nothing.css", "/k/wrong"])
def test_what_leads_to_a_link_or_looks_after_the_machine_is_answered(full: World, path: str) -> None:
    answer = full.browser().get(path)
    assert not is_turned_away(answer)
    assert answer.status_code in {200, 404}


def test_the_forms_look_is_served(full: World) -> None:
    address = full.site.assets.url("css/base.css")
    answer = full.browser().get(address)
    assert answer.status_code == 200
    answer.close()


def test_what_is_sent_is_taken(full: World) -> None:
    browser = full.browser()
    assert browser.send("question.ask", {"question": row_id(), "secret": secret(), "text": "In the crowd?"}).status_code == 200
    form = browser.form("question.ask", question=row_id(), text="Without scripts, in the crowd?")
    assert form.status_code == 303
    assert is_turned_away(browser.get(form.headers["Location"])), "and the page comes by itself when there is room"
    refused = browser.form("question.ask", question=row_id(), text="x" * 5_000)
    assert refused.status_code == 400
    assert "x" * 5_000 in refused.text
    assert browser.post(f"/p/{full.ours}/mine", json={"secrets": [secret()]}).status_code == 200
    assert browser.post(f"/p/{full.ours}/signal", json={"kind": "too_fast", "on": True}).status_code == 200


@pytest.mark.parametrize("language", sorted(i18n.available()))
def test_the_page_says_it_in_the_readers_language_and_tries_again_by_itself(full: World, language: str) -> None:
    answer = full.browser().get(f"/p/{full.ours}", headers={"Accept-Language": language})
    assert SENTENCES[language] in answer.text
    assert f'<meta http-equiv="refresh" content="{answer.headers["Retry-After"]}">' in answer.text
    assert f'lang="{language}"' in answer.text
    assert "<script" not in answer.text


def test_a_program_is_told_in_milliseconds(full: World) -> None:
    answer = full.browser().view()
    seconds = int(answer.headers["Retry-After"])
    assert answer.json == {"ok": False, "id": None, "code": "busy", "data": {"retry_ms": seconds * 1_000}}


def test_those_who_are_told_together_do_not_come_back_together(full: World) -> None:
    told = {full.browser().view().headers["Retry-After"] for _ in range(60)}
    assert len(told) > JITTER // 2


@pytest.mark.parametrize("value", ["", "forged", "eyJ0IjpudWxsfQ.forged", "."])
def test_a_cookie_that_is_not_ours_opens_nothing(full: World, value: str) -> None:
    client = full.app.test_client()
    client.set_cookie(full.site.cookies.name, value, domain="127.0.0.1")
    for path in (f"/p/{full.ours}", HANDSHAKE):
        assert is_turned_away(client.get(path, base_url=full.url))


def test_the_cookie_of_the_public_opens_nothing(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = world.browser()
    assert browser.get(f"/p/{world.ours}").status_code == 200
    assert browser.cookie()
    monkeypatch.setattr(world.site.house.runtime, "connections", lambda: MOST)
    assert is_turned_away(browser.get(f"/p/{world.ours}"))


@functools.cache
def another() -> World:
    return World("http://127.0.0.1:8001", Path(http().site.settings.data_dir.parent) / "another")


def test_a_grant_of_another_installation_opens_nothing(full: World) -> None:
    stolen = another().browser("moderator").cookie()
    assert stolen
    client = full.app.test_client()
    client.set_cookie(full.site.cookies.name, stolen, domain="127.0.0.1")
    assert is_turned_away(client.get(f"/p/{full.ours}", base_url=full.url))


@pytest.mark.parametrize(("used", "closes"), [(1, False), (6_000, False), (6_001, True), (10_801, True)])
def test_from_half_of_the_pool_on_no_connection_is_kept_open(world: World, monkeypatch: pytest.MonkeyPatch, used: int, *, closes: bool) -> None:
    monkeypatch.setattr(world.site.house.runtime, "connections", lambda: used)
    hung_up: list[str] = []

    def ask(path: str) -> None:
        world.app.test_client().get(path, base_url=world.url, environ_overrides={HANG_UP: lambda: hung_up.append(path)}).close()

    for path in (f"/p/{world.ours}", "/healthz", world.site.assets.url("css/base.css")):
        ask(path)
    assert len(hung_up) == (3 if closes else 0)


def test_how_many_voices_share_a_commit_goes_by_how_busy_the_process_is(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    house = world.site.house
    for busy in (0.1, 0.9):
        monkeypatch.setattr(house.pacing, "busy", busy)
        assert house.intake._busy() == busy
