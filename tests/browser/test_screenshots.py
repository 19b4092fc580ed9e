"""Pictures of every page, for the README and for whoever looks after a change. They also show that every page renders in every state."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.scenes import PAGES, SCENES, Chair, address
from tests.servers import Server

ARTIFACTS = Path(__file__).parents[1] / "artifacts"
SIZES = {"phone": (360, 740), "tablet": (820, 1180), "desk": (1440, 900), "wall": (1920, 1080)}
WHERE = {
    "join": ("phone",),
    "audience": ("phone",), "speak": ("phone",), "follow": ("phone", "tablet"), "moderator": ("phone", "tablet", "desk", "wall"), "panellist": ("phone", "desk"),
    "display": ("wall",), "stage": ("phone", "wall"), "overlay": ("wall",), "booth": ("desk",), "technician": ("tablet",),
    "notes": ("phone", "desk"),
}  # fmt: skip


def pictures(scene: str) -> list[tuple[str, str]]:
    return [(name, size) for name in PAGES for size in WHERE[name] if scene != "ended" or size != "wall"]


@pytest.mark.parametrize(("language", "colours"), [("en", "light"), ("ar", "dark")])
@pytest.mark.parametrize("scene", sorted(SCENES))
def test_every_page_shows_itself(scene: str, language: str, colours: str, server: Server, open_page: Open) -> None:
    SCENES[scene](Chair(server))
    folder = ARTIFACTS / f"{language}-{colours}"
    folder.mkdir(parents=True, exist_ok=True)
    assert pictures(scene)
    for name, size in pictures(scene):
        tab = open_page(address(server, PAGES[name]), ready=name != "join", size=SIZES[size], language=language, color_scheme=colours)
        expect(tab.locator("body")).not_to_be_empty()
        tab.locator("main, h1").first.wait_for()
        overflow = tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        tab.screenshot(path=folder / f"{name}-{scene}-{size}.png")
        assert overflow <= 0, f"{name} {scene} {size} {language} is {overflow} px too wide"
        tab.context.close()
