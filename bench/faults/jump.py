"""F10: the wall clock of the server jumps an hour, forth and back, while the clock that never steps goes on."""

import random
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from bench.faults.finding import Finding, exactly, least, most, told
from bench.faults.jumping import move
from bench.faults.kill import PAUSE, acknowledged, crowd, finish, flowing
from bench.faults.ledger import Ledger
from bench.faults.outboxes import LATER
from bench.figures import quantile
from tests.server.wire import Browser, Json, Phone, command, serves, visitor
from tests.servers import running

PROMISE = "no lost command, nobody sent away, no clock moves"
HOUR: Final = 3_600.0
WINDOW: Final = 10.5
"""Seconds after which a participant's voices count anew."""
VOICES: Final = 30


def run(
    folder: Path, *, seconds: float = 80.0, jumps: int = 8, phones: int = 30, consoles: int = 4, idle: int = 20, windows: bool = True, pause: float = PAUSE, seed: int = 10, mode: str = "eventlet",
) -> Finding:  # fmt: skip
    """Jump ``jumps`` times within ``seconds``, between -1 h, 0 and +1 h; then start anew an hour earlier. ``windows``: also wait for a participant's window to pass."""
    dice, offset = random.Random(seed), folder / "offset"
    move(offset, 0)
    program = ("-m", "bench.faults.jumping", str(offset))
    with running(folder / "data", program, ASYNC_MODE=mode, TOKEN_AGE="1") as server:
        busy = spent(visitor(server), Ledger(server).approved) if windows else None
        ledger, old = Ledger(server), visitor(server)
        watchers = [visitor(server).socket() for _ in range(idle)]
        clients = crowd(server, ledger, phones, consoles, dice, pause=pause)
        turn = started(ledger.moderator)
        for client in clients:
            client.start()
        slips = []
        for number in range(jumps):
            target = acknowledged(clients) + len(clients)
            flowing(clients, target)
            watch(watchers, seconds / jumps)
            slips.append(slip(watchers[0], partial(move, offset, (HOUR, 0, -HOUR, 0)[number % 4])))
        move(offset, -HOUR)
        watch(watchers, WINDOW if windows else 0.2)
        late = [] if busy is None else [supports(busy, ledger.approved[0])]
        finish(clients)
        figures = ledger.balance(clients)
        kept = ledger.moderator.fresh().rows["turns"][turn["id"]]
        dropped = sum(not alive(phone) for phone in watchers)
        away = [each for client in clients for each in client.away]
        serves(server)
        server.stop()
        server.start()
        late.append(supports(old, ledger.approved[0]))
        return Finding("F10", PROMISE, [
            told("jumps", jumps), *figures, exactly("clients dropped", len(away) + dropped), most("all back within", max(away, default=0.0), 30, "s"),
            most("panel time moved by", max(slips) * 1000, 100, "ms"), exactly("clocks of turns that moved", sum(kept[name] != turn[name] for name in ("started_at", "limit", "granted"))),
            exactly("participants whose voice was put off for it", late.count(False)), least("of those asked", len(late), 1 + windows),
            told("round trip p95", quantile(slips, 0.95) * 1000, "ms"), exactly("tracebacks", server.log.count("Traceback")),
        ], seed, ledger.notes)  # fmt: skip


def started(moderator: Browser) -> Json:
    """The turn that runs from now on."""
    moderator.do("panel.start", {})
    view = moderator.fresh()
    return dict(view.rows["turns"][view.header["turn"]])


def watch(phones: list[Phone], seconds: float) -> None:
    """Read what comes, as idle pages do; one that was dropped is found later."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for phone in phones:
            alive(phone)
        time.sleep(0.02)


def alive(phone: Phone) -> bool:
    """Whether a page still gets an answer."""
    try:
        return not phone.closed and bool(phone.call("clock", {}))
    except Exception:  # noqa: BLE001 - it is gone, whatever says so
        return False


def slip(phone: Phone, jump: Callable[[], None]) -> float:
    """Seconds by which panel time and a clock of our own disagree about a jump."""
    before = reading(phone)
    jump()
    after = reading(phone)
    return abs(after - before)


def reading(phone: Phone) -> float:
    """Panel time less our own, in seconds, from the quickest of five answers."""
    samples = []
    for _ in range(5):
        began = time.monotonic()
        now = float(phone.call("clock", {})["now"]) / 1000
        ended = time.monotonic()
        samples.append((ended - began, now - (began + ended) / 2))
    return min(samples)[1]


def spent(browser: Browser, approved: list[str]) -> Browser:
    """Somebody who has just given as many voices as are taken within the window."""
    time.sleep(1.1)
    for number in range(VOICES):
        browser.do("question.support", {"question": approved[number % len(approved)], "supported": True})
    return browser


def supports(browser: Browser, question: str) -> bool:
    """Whether a voice is taken at once, and not put off."""
    answer = browser.send(command("question.support", {"question": question, "supported": True})).json()
    assert answer["ok"] or answer["code"] in LATER, answer
    return bool(answer["ok"])
