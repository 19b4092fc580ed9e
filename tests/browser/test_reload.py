"""A reload in mid-turn changes nothing: same state, and a clock that is right."""

from tests.browser.conftest import Open, wait_ready
from tests.servers import Server

MOST_OFF_MS = 300
WITHIN_MS = 3_000

AT_THE_NEXT_CHANGE = """async (within) => {
  const face = () => {
    const shown = document.querySelector('[role=timer]').textContent.match(/(\\+?)(\\d+):(\\d\\d)/);
    return (shown[1] ? -1 : 1) * (Number(shown[2]) * 60 + Number(shown[3])) * 1000;
  };
  const began = performance.now(), before = face();
  while (face() === before) {
    if (performance.now() - began > within) throw new Error('the clock stands still');
    await new Promise(requestAnimationFrame);
  }
  const shown = face(), changed = performance.now();
  const answer = await fetch(location.pathname.replace(/moderator$/, 'view?as=moderator'), {cache: 'no-store'});
  const view = await answer.json();
  const asked = (changed + performance.now()) / 2;
  const turn = view.up.turns.find((each) => each.id === view.header.turn);
  return [shown, turn.limit - turn.elapsed - (view.now - (asked - changed) - turn.started_at)];
}"""
"""The clock's face just after it changed, and what was left at that moment, by the server's clock, which has read the view halfway between asking and answer; ms."""


def test_after_a_reload_the_console_shows_the_same_turn_and_the_right_clock(server: Server, open_page: Open) -> None:
    console = open_page(server.address("moderator"), size=(1440, 900))
    console.get_by_role("button", name="Start the panel").click()
    console.get_by_role("button", name="Pause").wait_for()
    for _ in range(2):
        shown, left = console.evaluate(AT_THE_NEXT_CHANGE, WITHIN_MS)
        assert abs(shown - left) <= MOST_OFF_MS, f"shown {shown}, left {left}"
        assert console.get_by_text("Camila Fontes Aguirre").first.is_visible()
        console.reload()
        wait_ready(console)
