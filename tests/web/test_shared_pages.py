"""What all of the public are told alike is made once: nobody is shown what is old, or anybody else's."""

import re
from typing import Any

import flask
import pytest

from moderator.projections import view
from moderator.web import pages, rendering
from tests.web.sites import Browser, World, http, row_id, secret

ID = re.compile(r'name="id" value="([^"]+)"')


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    """A world in which everybody comes within the same second."""
    monkeypatch.setattr(pages, "SECOND", 10**15)
    found = http()
    found.site.rendered.forget()
    return found


def publish(world: World, text: str) -> None:
    """Ask, and approve."""
    question = row_id()
    world.browser().send("question.ask", {"question": question, "secret": secret(), "text": text})
    assert world.browser("moderator").send("question.approve", {"question": question}, role="moderator").status_code == 200


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of pages that were rendered, in order."""
    names: list[str] = []
    plain = flask.render_template

    def noted(name: str, **context: object) -> str:
        names.append(name)
        return plain(name, **context)

    monkeypatch.setattr(rendering, "render_template", noted)
    return names


def read(browser: Browser, address: str) -> str:
    answer = browser.get(address)
    assert answer.status_code == 200
    return answer.get_data(as_text=True)


def test_those_who_come_together_are_shown_one_rendering_with_ids_of_their_own(world: World, rendered: list[str]) -> None:
    address = f"/p/{world.ours}"
    pages = [read(world.browser(), address) for _ in range(4)]
    assert rendered.count("audience.html") == 1
    ids = [each for page in pages for each in ID.findall(page)]
    assert len(ids) > 8
    assert len(set(ids)) == len(ids)


def test_what_changed_is_rendered_at_once(world: World, rendered: list[str]) -> None:
    address = f"/p/{world.ours}"
    assert "Is this new?" not in read(world.browser(), address)
    publish(world, "Is this new?")
    assert "Is this new?" in read(world.browser(), address)
    assert rendered.count("audience.html") == 2


def test_a_page_in_another_language_is_another_page(world: World) -> None:
    english, french = (read(world.browser(), f"/p/{world.ours}?lang={code}") for code in ("en", "fr"))
    assert '<html lang="en"' in english
    assert '<html lang="fr"' in french


def test_whoever_has_asked_is_shown_a_page_of_their_own(world: World, rendered: list[str]) -> None:
    address = f"/p/{world.ours}"
    author = world.browser()
    read(author, address)
    author.form("question.ask", question=row_id(), text="Whose question is this?")
    assert "Whose question is this?" in read(author, address)
    assert "Whose question is this?" not in read(world.browser(), address)
    assert rendered.count("audience.html") == 2, "for the author's, and once for everybody's"


def test_the_whole_view_is_read_once_per_version(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    plain = view.delta

    def noted(*args: Any) -> view.Delta:
        made.append(args)
        return plain(*args)

    monkeypatch.setattr(view, "delta", noted)
    publish(world, "Is this a version that nobody has read?")
    first, second = (world.browser().get(f"/p/{world.ours}/view").get_json() for _ in range(2))
    assert len(made) == 1
    assert {**first, "now": 0} == {**second, "now": 0}
    publish(world, "Is this new?")
    third = world.browser().get(f"/p/{world.ours}/view").get_json()
    assert len(made) == 2
    assert third["to"] > first["to"]
    assert second["now"] <= third["now"]
