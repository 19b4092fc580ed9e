"""Every page in the language of `pseudo.py`: whatever is ours stands between brackets, fits, and is not cut, on a phone and on a desk."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page as Tab

from moderator import i18n
from tests.browser.conftest import Open
from tests.browser.scenes import PAGES, SCENES, Chair, address
from tests.servers import Server, running

PROGRAM = ("tests/browser/pseudo.py",)
WIDTHS = ((1440, 900), (360, 740))
DESK = {
    "asked": ("", "/programme", "/settings", "/links", "/papers", "/papers/run-of-show", "/papers/cue-cards", "/papers/who-is-who", "/papers/glossary"),
    "ended": ("", "/record", "/report", "/follow-up"),
}
PUBLIC = {"asked": ("?tab=ask", "?tab=speak", "?tab=follow"), "hands": ("?tab=follow",), "ended": ("?tab=follow",)}
LOOK = (Path(__file__).parent / "looking.js").read_text(encoding="utf-8")
PERSONS = {
    "title", "name", "honorific", "function", "organisation", "text", "room", "topic", "phonetic", "note", "gloss", "speech", "contact", "captions", "lead", "code",
    "timezone", "tags", "guiding", "organisers", "answers", "prompts", "on_behalf",
}  # fmt: skip
"""Keys of a view that hold words of people."""
BRITISH = i18n.locale_of("en")
CLDR = sorted(
    {
        *(name for names in (BRITISH.days, BRITISH.months) for widths in names.values() for each in widths.values() for name in each.values() if len(name) > 1),
        *(i18n.name_of(code, "en") for code in (*i18n.available(), "de", "he")), *i18n.available().values(), "Deutsch", "עברית", "Coordinated Universal Time", "UTC",
    },
    key=len, reverse=True,
)  # fmt: skip
"""What comes with the locale, and not from the catalogue."""


@pytest.fixture
def pseudo(tmp_path: Path) -> Iterator[Server]:
    with running(tmp_path / "data", PROGRAM, TOKEN_AGE="1", ASYNC_MODE="threading") as started:
        yield started


def words_of_people(value: Any, *, kept: bool = False) -> set[str]:
    if isinstance(value, str):
        return {value} if kept and value else set()
    if isinstance(value, list):
        return set().union(*(words_of_people(each, kept=kept) for each in value))
    if isinstance(value, dict):
        return set().union(*(words_of_people(each, kept=name in PERSONS or (kept and isinstance(each, str))) for name, each in value.items()))
    return set()


def known(server: Server) -> list[str]:
    """Whatever people have said or are called, and what is the same in every language."""
    found = words_of_people(Chair(server).view()) | words_of_people(Chair(server, "organiser").view())
    zones = {part for zone in found if "/" in zone for part in zone.replace("_", " ").split("/")}
    return sorted(found | zones | {server.url.removeprefix("http://"), server.code}, key=len, reverse=True)


def look(tab: Tab, people: list[str], name: str) -> list[str]:
    found: list[str] = []
    for width, height in WIDTHS:
        tab.set_viewport_size({"width": width, "height": height})
        seen: list[str] = tab.evaluate(LOOK, {"people": people, "cldr": CLDR})
        found += [f"{name} {width}: {each}" for each in seen]
    return found


@pytest.mark.parametrize("scene", ["asked", "ended", "hands"])
def test_every_page_speaks_by_the_catalogue_and_has_room_for_longer_words(scene: str, pseudo: Server, open_page: Open) -> None:
    SCENES[scene](Chair(pseudo))
    people, found = known(pseudo), list[str]()
    for name, page in PAGES.items():
        if page.role == "audience" and scene not in PUBLIC:
            continue
        tab = open_page(address(pseudo, page), ready=name != "join", size=WIDTHS[0])
        assert "\u27e6" in tab.locator("body").inner_text() or name == "overlay", name
        found += look(tab, people, f"{scene} {name}")
        tab.context.close()
    tab = open_page(pseudo.address("organiser"), ready=False, size=WIDTHS[0])
    for path in DESK.get(scene, ()):
        tab.goto(f"{pseudo.url}/organise/{pseudo.code}{path}")
        found += look(tab, people, f"{scene} desk{path}")
    assert not found, "\n".join(found)
