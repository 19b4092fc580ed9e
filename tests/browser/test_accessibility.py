"""axe-core finds no violation: every page, in every state, on a phone and on a desk, light and dark, in both directions."""

import pytest

from tests.browser.conftest import Open
from tests.browser.looking import violations
from tests.browser.scenes import PAGES, SCENES, Chair, address
from tests.servers import Server

PHONE, DESK = (360, 740), (1440, 900)


@pytest.mark.parametrize("scene", sorted(SCENES))
def test_no_page_has_a_violation(scene: str, server: Server, open_page: Open) -> None:
    SCENES[scene](Chair(server))
    wrong = {}
    for name, page in PAGES.items():
        for size, language, colours in ((PHONE, "en", "light"), (DESK, "ar", "dark")):
            tab = open_page(address(server, page), ready=page.role != "join", size=size, language=language, color_scheme=colours)
            wrong[f"{name} {size[0]} {language} {colours}"] = violations(tab)
            tab.context.close()
    assert {name: found for name, found in wrong.items() if found} == {}


def test_the_doors_have_no_violation(server: Server, open_page: Open) -> None:
    for path in ("/", "/?code=NOSUCH", "/p/ZZZZZZ", "/nothing"):
        for language in ("en", "ar"):
            tab = open_page(server.url + path, ready=False, language=language)
            assert violations(tab) == [], path


def test_the_page_without_scripts_has_no_violation(server: Server, open_page: Open) -> None:
    tab = open_page(server.address("audience"), ready=False)
    markup = tab.request.get(server.address("audience")).text()
    # The same markup with its script left out: axe itself needs scripts to run.
    tab.route("**/*.js", lambda route: route.abort())
    tab.reload()
    assert "<form" in markup
    assert violations(tab) == []


def test_a_violation_would_be_found(server: Server, open_page: Open) -> None:
    tab = open_page(server.address("audience"))
    tab.evaluate("document.querySelector('textarea').previousElementSibling.remove()")
    assert violations(tab)
