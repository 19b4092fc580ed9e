"""What a phone may keep: the page as nobody's, a manifest that says nothing, a small worker; and what makes it forget."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.web.sites import HTTP, World, http, https, page_data, row_id

TEXT = "Whose words are these, if not mine?"


@pytest.fixture(scope="module")
def world() -> World:
    return http()


def test_the_page_for_keeping_is_the_same_whoever_asks(world: World) -> None:
    person = world.browser("moderator")
    assert "sent=1" in person.form("question.ask", question=row_id(), text=TEXT).headers["Location"]
    assert TEXT in person.get(f"/p/{world.ours}").text
    answer = person.get(f"/p/{world.ours}/shell?lang=fr")
    assert answer.status_code == 200
    assert "Set-Cookie" not in answer.headers
    assert answer.headers["Cache-Control"] == "no-store"
    assert TEXT not in answer.text
    assert 'id="mine"' not in answer.text
    assert '<html lang="fr"' in answer.text
    own, nobodys = page_data(answer.text), page_data(world.browser().get(f"/p/{world.ours}/shell?lang=fr").text)
    own["first"].pop("now"), nobodys["first"].pop("now")
    assert own == nobodys
    assert (own["as"], own["person"], own["role"]) == ("public", None, None)


def test_the_page_for_keeping_is_the_page_itself(world: World) -> None:
    page, shell = (page_data(world.browser().get(f"/p/{world.ours}{path}").text) for path in ("", "/shell?lang=en"))
    assert page.keys() == shell.keys()
    assert page["first"]["up"] == shell["first"]["up"]
    assert page["shell"] is shell["shell"] is True


def test_a_language_that_is_not_there_is_the_panels(world: World) -> None:
    assert '<html lang="en"' in world.browser().get(f"/p/{world.ours}/shell?lang=xx").text


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl")])
def test_the_manifest_says_nothing_of_the_panel(world: World, language: str, direction: str) -> None:
    answer = world.browser().get(f"/p/{world.ours}/app.webmanifest?lang={language}")
    assert answer.mimetype == "application/manifest+json"
    assert "Set-Cookie" not in answer.headers
    told = json.loads(answer.text)
    title = page_data(world.browser().get(f"/p/{world.ours}").text)["first"]["header"]["title"]
    assert title not in answer.text
    assert told["start_url"] == f"/p/{world.ours}"
    assert (told["lang"], told["dir"], told["display"]) == (language, direction, "standalone")
    assert told["name"] == told["short_name"]
    for icon in told["icons"]:
        found = world.browser().get(icon["src"])
        assert (found.status_code, found.mimetype) == (200, icon["type"])
        if icon["sizes"] != "any":
            width, height = (int.from_bytes(found.data[at : at + 4]) for at in (16, 20))
            assert f"{width}x{height}" == icon["sizes"]
        found.close()


def test_the_worker_is_small_and_is_served_from_the_root(world: World) -> None:
    answer = world.browser().get("/sw.js")
    assert answer.mimetype == "text/javascript"
    assert 1_000 < len(answer.data) < 3_000
    assert "respondWith" in answer.text
    assert "Set-Cookie" not in answer.headers


def test_where_it_is_switched_off_the_worker_takes_itself_away(tmp_path: Path) -> None:
    off = World(HTTP, tmp_path, offline_page=False)
    assert "unregister" in off.browser().get("/sw.js").text
    assert "respondWith" not in off.browser().get("/sw.js").text
    assert page_data(off.browser().get(f"/p/{off.ours}").text)["shell"] is False


def test_only_the_page_of_the_room_is_kept(world: World) -> None:
    for role in ("moderator", "panellist", "display"):
        assert "shell" not in page_data(world.browser(role).get(f"/p/{world.ours}/{role}").text)


@pytest.mark.parametrize("make", [http, https], ids=["http", "https"])
def test_forgetting_deletes_the_cookie_and_all_that_the_browser_keeps_for_this_site_alone(make: Callable[[], World]) -> None:
    world = make()
    browser = world.browser("moderator")
    assert browser.cookie()
    answer = browser.post("/forget")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/?forgotten")
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert re.search(r"(Max-Age=0|Expires=Thu, 01 Jan 1970)", answer.headers["Set-Cookie"])
    assert not browser.cookie()
    assert browser.get(f"/p/{world.ours}/moderator").status_code == 404
    assert "forgotten" not in browser.get("/").text
    assert 'role="status"' in browser.get("/?forgotten").text
