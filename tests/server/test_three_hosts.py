"""Three hosts with one database, of which one is cut off for half a minute: it acknowledges nothing that it cannot keep, refuses nothing for good, and heals."""

import threading
import time
from collections.abc import Iterator

import pytest
import requests

from tests.server.hosts import Host, hosts
from tests.server.wire import Browser, Json, ask, command, eventually, holder, visitor

pytestmark = pytest.mark.timeout(300)
CUT = 30.0
SOON = 3.0
HEALED = 20.0
"""A server that vanished without a word is given up after some ten seconds, a commit that hangs included; then one more try."""
AGAIN = {"database_away", "busy", "slow_down"}
"""What a phone's outbox tries again by itself."""


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Host]]:
    with hosts(tmp_path_factory.mktemp("hosts"), TOKEN_AGE="0") as made:
        yield made


class Outbox:
    """Sends one command until it is acknowledged, as a page does, and notes what it heard."""

    def __init__(self, browser: Browser, wish: Json) -> None:
        self._browser, self._wish = browser, wish
        self.codes: list[str] = []
        self.acked_at = 0.0
        self._thread = threading.Thread(target=self._send_on, daemon=True)
        self._thread.start()

    def _send_on(self) -> None:
        while not self.acked_at:
            try:
                answer = self._browser.send(self._wish).json()
            except requests.RequestException:
                continue
            if answer["ok"]:
                self.acked_at = time.monotonic()
            else:
                self.codes.append(answer["code"])
                time.sleep(answer["data"].get("retry_ms", 1_000) / 1_000)


def test_a_host_that_is_cut_off_acknowledges_nothing_refuses_nothing_and_heals(three: list[Host]) -> None:
    first, _, third = three
    chair = holder(first, "moderator")
    before = ask("Asked while everybody is together?")
    visitor(third).do(before["name"], before["args"])
    eventually(lambda: before["args"]["question"] in chair.fresh().rows["questions"], SOON)
    near, far = visitor(first), visitor(third)
    phone = far.socket()
    third.space.cut()
    cut_at = time.monotonic()
    waiting = [Outbox(far, ask(f"Kept through the cut, number {number}?")) for number in range(3)]
    kept: list[str] = []
    while time.monotonic() < cut_at + CUT:
        began = time.monotonic()
        wish = ask(f"Asked of the others after {began - cut_at:.0f} s?")
        if near.send(wish).json().get("ok"):
            kept.append(wish["args"]["question"])
        assert time.monotonic() - began < SOON, "the others wait for nobody who is cut off"
        assert [each for each in waiting if each.acked_at] == [], "acknowledged, and nobody could have kept it"
        time.sleep(3.1)
    chair.do("panel.set", {"question_limit": 321})
    third.space.mend()
    eventually(lambda: all(each.acked_at for each in waiting), HEALED, "what waited is not acknowledged")
    assert {code for each in waiting for code in each.codes} <= AGAIN
    rows = chair.fresh().rows["questions"]
    texts = [row["text"] for row in rows.values()]
    assert [texts.count(f"Kept through the cut, number {number}?") for number in range(3)] == [1, 1, 1]
    assert len(kept) >= CUT / 2 / 3.1
    assert set(kept) <= set(rows)
    eventually(lambda: far.view().json()["header"]["question_limit"] == 321, HEALED)
    answer = phone.call("command", command("question.support", {"question": next(iter(_approved(chair))), "supported": True}))
    assert answer["ok"], answer
    assert "Traceback" not in first.log + third.log


def _approved(chair: Browser) -> list[str]:
    return [row["id"] for row in chair.fresh().rows["questions"].values() if row["state"] == "approved"]
