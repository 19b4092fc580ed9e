"""What everybody may read about their words, and the record of processing that the organiser keeps: both follow the settings."""

import re
import uuid

import pytest

from moderator import cli
from tests.web.sites import HTTP, HTTPS, Browser, World


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    return World(HTTP, tmp_path_factory.mktemp("notice"))


@pytest.fixture
def code(world: World) -> str:
    return cli.open_demo(world.site)


@pytest.fixture
def organiser(world: World, code: str) -> Browser:
    return world.browser("organiser", code=code)


def words(html: str) -> str:
    """The page as it is read, without isolation marks."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html)).translate(dict.fromkeys((0x2068, 0x2069)))


def read(browser: Browser, path: str) -> str:
    answer = browser.get(path)
    assert answer.status_code == 200
    return words(answer.text)


def test_the_form_says_who_runs_it_and_until_when_words_are_kept_and_leads_to_the_rest(world: World, code: str) -> None:
    page = world.browser().get(f"/p/{code}").text
    form = page[page.index('action="/p/') :]
    assert f'href="/p/{code}/privacy"' in form[: form.index("</form>")]
    assert "Words are erased 30 days after the panel." in words(form)


def test_the_notice_follows_the_settings(organiser: Browser, code: str) -> None:
    before = read(organiser, f"/p/{code}/privacy")
    assert "They are erased 30 days after the panel." in before
    assert "once a minute" not in before
    assert organiser.send("panel.privacy", {"attribution": "anonymous", "retention": {"questions": 1}}, "moderator", code).status_code == 200
    after = read(organiser, f"/p/{code}/privacy")
    assert "They are erased 1 day after the panel." in after
    assert "reach them once a minute, mixed" in after
    assert "takes no names" in after


@pytest.mark.parametrize(("attribution", "sentence"), [("anonymous", "This panel takes no names"), ("chatham", "No name leaves the room")])
def test_each_attribution_has_its_sentence(organiser: Browser, code: str, attribution: str, sentence: str) -> None:
    assert sentence not in read(organiser, f"/p/{code}/privacy")
    organiser.send("panel.privacy", {"attribution": attribution}, "moderator", code)
    assert sentence in read(organiser, f"/p/{code}/privacy")


def test_the_notice_is_there_in_every_language_and_offers_them_all_in_their_own_names(world: World, code: str) -> None:
    page = world.browser().get(f"/p/{code}/privacy?lang=zh")
    assert 'lang="zh"' in page.text
    assert {"English", "Français", "Español", "العربية", "Русский", "한국어", "Română"} <= set(re.findall(r'hreflang="[^"]+">([^<]+)<', page.text))


def test_an_address_that_is_not_encrypted_is_said_to_be_so(world: World, code: str, tmp_path: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    assert "not encrypted" in read(world.browser(), f"/p/{code}/privacy")
    safe = World(HTTPS, tmp_path_factory.mktemp("safe"))
    assert "not encrypted" not in read(safe.browser(), f"/p/{safe.ours}/privacy")


def test_the_record_of_processing_follows_the_settings(organiser: Browser, code: str) -> None:
    before = read(organiser, f"/organise/{code}/processing")
    assert "They are erased 7 days after the panel." in before
    assert "may see who types" in before
    organiser.send("panel.privacy", {"hold_arrivals": True, "retention": {"private": 2}}, "moderator", code)
    after = read(organiser, f"/organise/{code}/processing")
    assert "They are erased 2 days after the panel." in after
    assert "may see who types" not in after


def test_holding_is_switched_on_with_the_settings(organiser: Browser, code: str) -> None:
    assert 'name="hold_arrivals"' in organiser.get(f"/organise/{code}/settings").text
    answer = organiser.post(f"/organise/{code}/settings", data={"id": str(uuid.uuid4()), "section": "privacy", "was-hold_arrivals": "0", "hold_arrivals": "1"})
    assert answer.status_code == 303, words(answer.text)
    assert organiser.view("moderator", code).get_json()["header"]["hold_arrivals"] is True
