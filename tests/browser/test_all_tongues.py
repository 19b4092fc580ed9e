"""Every page in every language on a phone and on a desk, to be looked at: nothing is wider than its screen.

All eight take minutes, so that `make test` takes the language with the longest words; `TONGUES="ar zh ko" make browser` says which.
"""

import os
from pathlib import Path

from playwright.sync_api import Page as Tab

from moderator import i18n
from tests.browser.conftest import Open
from tests.browser.scenes import PAGES, SCENES, Chair, address
from tests.servers import Server

ARTIFACTS = Path(__file__).parents[1] / "artifacts" / "tongues"
LANGUAGES = os.environ.get("TONGUES", "ru").split()
SIZES = {"phone": (360, 740), "desk": (1440, 900)}
DESK = {"asked": ("", "/programme", "/settings", "/links", "/papers"), "ended": ("/record", "/report", "/follow-up")}
NOTE = Path(__file__).parents[1] / "notes" / "demo_like_seed.txt"


def take(tab: Tab, language: str, name: str) -> list[str]:
    """A picture in each size; the answer says where it is too wide."""
    wide = []
    for size, (width, height) in SIZES.items():
        tab.set_viewport_size({"width": width, "height": height})
        tab.screenshot(path=ARTIFACTS / language / f"{name}-{size}.png", full_page=name.startswith("desk") or size == "phone")
        over = tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        wide += [f"{name} {size} {language} is {over} px too wide"] if over > 0 else []
    return wide


def test_every_page_fits_in_its_language(server: Server, open_page: Open) -> None:
    assert set(LANGUAGES) <= set(i18n.available())
    chair, wide = Chair(server), list[str]()
    for scene in ("asked", "ended"):
        if scene == "asked":
            SCENES[scene](chair)
        else:
            chair.do("panel.end")
        for language in LANGUAGES:
            (ARTIFACTS / language).mkdir(parents=True, exist_ok=True)
            for name, page in PAGES.items():
                if scene == "ended" and name not in {"follow", "panellist", "display"}:
                    continue
                tab = open_page(address(server, page), ready=name != "join", language=language, size=SIZES["desk"])
                assert tab.locator(f'html[lang="{language}"]').count() == 1
                wide += take(tab, language, f"{name}-{scene}")
                tab.context.close()
            tab = open_page(server.address("organiser"), ready=False, language=language, size=SIZES["desk"])
            for path in DESK[scene]:
                tab.goto(f"{server.url}/organise/{server.code}{path}")
                wide += take(tab, language, f"desk{path.replace('/', '-') or '-overview'}")
            if scene == "asked":
                tab.goto(f"{server.url}/organise/new")
                tab.locator("#file").set_input_files(NOTE)
                tab.locator("[data-count]").wait_for()
                wide += take(tab, language, "desk-review")
            tab.context.close()
    assert not wide, "\n".join(wide)
