"""The organiser's desk in pictures, before and after the hour: it fits every screen, and axe-core finds nothing."""

import pytest

from tests.browser.conftest import Open
from tests.browser.looking import violations
from tests.browser.scenes import SCENES, Chair
from tests.browser.test_screenshots import ARTIFACTS, SIZES
from tests.servers import Server

PAGES = {"open": ("", "/programme", "/settings", "/links", "/papers"), "ended": ("/record", "/report", "/follow-up")}


@pytest.mark.parametrize(("language", "colours"), [("en", "light"), ("ar", "dark")])
@pytest.mark.parametrize("scene", sorted(PAGES))
def test_every_page_of_the_desk_shows_itself(scene: str, language: str, colours: str, server: Server, open_page: Open) -> None:
    SCENES[scene](Chair(server))
    folder = ARTIFACTS / f"{language}-{colours}"
    folder.mkdir(parents=True, exist_ok=True)
    for size in ("phone", "desk"):
        tab = open_page(server.address("organiser"), ready=False, size=SIZES[size], language=language, color_scheme=colours)
        for path in PAGES[scene]:
            tab.goto(f"{server.url}/organise/{server.code}{path}")
            tab.locator("h2").first.wait_for()
            overflow = tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            tab.screenshot(path=folder / f"desk{path.replace('/', '-') or '-overview'}-{size}.png")
            assert overflow <= 0, f"{path} {size} {language} is {overflow} px too wide"
            assert violations(tab) == [], f"{path} {size} {language}"
