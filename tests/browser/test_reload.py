"""A reload in mid-turn changes nothing: same state, and a clock that is right."""

import time

from playwright.sync_api import Page

from tests.browser.conftest import Open, wait_ready
from tests.servers import Server

MOST_OFF_MS = 300
WITHIN = 3.0

LEFT = """async () => {
  const at = Date.now();
  const answer = await fetch(location.pathname.replace(/moderator$/, 'view?as=moderator'), {cache: 'no-store'});
  const view = await answer.json();
  const half = (Date.now() - at) / 2;
  const turn = view.up.turns.find((each) => each.id === view.header.turn);
  return turn.limit - turn.elapsed - (view.now + half - turn.started_at);
}"""
CLOCK = """() => {
  const shown = document.querySelector('[role=timer]').textContent.match(/(\\+?)(\\d+):(\\d\\d)/);
  return (shown[1] ? -1 : 1) * (Number(shown[2]) * 60 + Number(shown[3])) * 1000;
}"""


def at_the_next_change(page: Page) -> int:
    """The clock's face just after it changed, in ms: at that moment what is left is exactly what it shows."""
    before = page.evaluate(CLOCK)
    deadline = time.monotonic() + WITHIN
    while (shown := page.evaluate(CLOCK)) == before:
        assert time.monotonic() < deadline, "the clock stands still"
    return int(shown)


def test_after_a_reload_the_console_shows_the_same_turn_and_the_right_clock(server: Server, open_page: Open) -> None:
    console = open_page(server.address("moderator"), size=(1440, 900))
    console.get_by_role("button", name="Start the panel").click()
    console.get_by_role("button", name="Pause").wait_for()
    for _ in range(2):
        shown = at_the_next_change(console)
        left = console.evaluate(LEFT)
        assert abs(shown - left) <= MOST_OFF_MS, f"shown {shown}, left {left}"
        assert console.get_by_text("Camila Fontes Aguirre").first.is_visible()
        console.reload()
        wait_ready(console)
