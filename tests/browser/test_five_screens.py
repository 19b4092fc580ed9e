"""Five screens at once: two phones, the console, an online panellist and the wall, through the life of a question."""

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open, wait_ready
from tests.servers import Server, free_port, running

CANARY = "Zugvogel-Kanarienvogel"
ASKED = "How will the smallest towns be heard?"
PARK = 4
"""The number of the panellist's address whose person is online."""


@pytest.fixture(params=["loopback", "lan"])
def anywhere(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Server]:
    """On loopback, which browsers trust, and on a plain-http name, where they withhold half of what they can do."""
    port = str(free_port())
    settings = {"PORT": port, "TOKEN_AGE": "1"} | ({"PUBLIC_URL": f"http://panel.test:{port}"} if request.param == "lan" else {})
    with running(tmp_path / "data", **settings) as server:
        yield server


@dataclass
class Screens:
    asker: Page
    arabic: Page
    console: Page
    panellist: Page
    wall: Page
    bytes_of: dict[str, list[str]] = field(default_factory=dict)
    took: list[float] = field(default_factory=list)

    def listen(self) -> None:
        for name in ("asker", "panellist", "wall", "arabic"):
            self._record(name, getattr(self, name))

    def _record(self, name: str, page: Page) -> None:
        heard = self.bytes_of[name] = []
        page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: heard.append(str(frame))))
        page.on("response", lambda response: heard.append(response.text()) if response.request.resource_type in {"document", "fetch", "xhr"} else None)
        page.reload()
        wait_ready(page)

    def see(self, locator: Locator, text: str | re.Pattern[str] | None = None) -> None:
        """Wait until a screen shows it, and note how long that took."""
        began = time.monotonic()
        if text is None:
            expect(locator.first).to_be_visible()
        else:
            expect(locator.first).to_contain_text(text)
        self.took.append(time.monotonic() - began)


@pytest.fixture
def screens(anywhere: Server, open_page: Open) -> Screens:
    made = Screens(
        asker=open_page(anywhere.address("audience")),
        arabic=open_page(anywhere.address("audience"), language="ar"),
        console=open_page(anywhere.address("moderator"), size=(1440, 900)),
        panellist=open_page(anywhere.address("panellist", PARK)),
        wall=open_page(anywhere.address("display"), size=(1920, 1080)),
    )
    made.listen()
    return made


def ask(phone: Page, text: str) -> None:
    phone.locator("#question-text").fill(text)
    phone.locator("form.form button.primary").first.click()


def card(console: Page, text: str) -> Locator:
    return console.locator("li.question", has_text=text)


def act(console: Page, text: str, name: str) -> None:
    found = card(console, text)
    # The words of the card, since its middle may be one of its buttons.
    found.locator(".text").click()
    found.get_by_role("button", name=name).click()


def tab(console: Page, name: str) -> None:
    console.locator(f"#tab-{name}").click()


def test_five_screens_follow_a_question_from_the_phone_to_the_answer(screens: Screens) -> None:
    console, asker, arabic = screens.console, screens.asker, screens.arabic
    ask(asker, ASKED)
    screens.see(card(console, ASKED))
    ask(arabic, f"{CANARY} ماذا عن المدن الصغيرة؟")
    screens.see(card(console, CANARY))
    expect(arabic.locator("html")).to_have_attribute("dir", "rtl")

    act(console, ASKED, "Approve")
    screens.see(asker.locator("article.own"), "Approved")
    arabic.locator(".more-new").or_(arabic.locator("li.question", has_text=ASKED)).first.click()
    screens.see(arabic.locator("li.question", has_text=ASKED))

    arabic.locator("li.question", has_text=ASKED).locator(".support").click()
    tab(console, "approved")
    screens.see(card(console, ASKED), re.compile(r"2\W* voices"))
    screens.see(asker.locator("article.own"), re.compile(r"1\W* other person joined you"))

    tab(console, "new")
    act(console, CANARY, "Decline")
    console.get_by_role("button", name="It is not about the subject").click()
    screens.see(arabic.locator('article.own[data-state="declined"]'))

    console.get_by_role("button", name="Start the panel").click()
    screens.see(screens.wall.get_by_text("Camila Fontes Aguirre"))
    screens.see(asker.get_by_text("Camila Fontes Aguirre"))

    tab(console, "approved")
    act(console, ASKED, "Assign")
    card(console, ASKED).get_by_role("checkbox", name=re.compile("Soo-yeon Park")).click()
    card(console, ASKED).get_by_role("button", name="Assign", exact=True).click()
    screens.see(screens.panellist.get_by_text(ASKED))

    act(console, ASKED, "Asked")
    screens.see(asker.locator('article.own[data-state="asked"]'))
    console.locator(".asked").get_by_role("button", name="Give the floor").first.click()
    screens.see(screens.panellist.get_by_text("You have the floor"))
    # The wall binds the parts of a name, so that it does not break at its hyphen.
    screens.see(screens.wall.get_by_text(re.compile("Soo.yeon Park")))

    console.get_by_role("button", name="Answered").first.click()
    screens.see(asker.locator('article.own[data-state="answered"]'))
    screens.see(asker.locator("article.own"), "Answered")

    check_times(screens)
    check_canary(screens)


def check_times(screens: Screens) -> None:
    took = sorted(screens.took)
    assert len(took) > 10
    print(f"{len(took)} steps seen, median {took[len(took) // 2]:.2f} s, slowest {took[-1]:.2f} s")
    assert took[int(len(took) * 0.9)] <= 1.0
    assert took[-1] <= 3.0


def check_canary(screens: Screens) -> None:
    """The declined text reached nobody but its author and the console."""
    for name in ("asker", "panellist", "wall"):
        heard = "\n".join(screens.bytes_of[name])
        assert ASKED in heard, f"{name} heard nothing, so that nothing is shown by silence"
        assert CANARY not in heard, name
    deltas = [frame for frame in screens.bytes_of["arabic"] if '"delta"' in frame]
    assert deltas
    assert not [frame for frame in deltas if CANARY in frame]
