"""F7: a hall loses its network for a while: everybody comes back to the exact view, and what they wrote meanwhile is there once."""

import random
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Final, TypeVar

from bench.faults.finding import Finding, exactly, least, most, told
from bench.figures import quantile
from tests.server.sight import View
from tests.server.wire import Browser, Json, Phone, ask, holder, visitor
from tests.servers import Server, running

PROMISE = "back to the exact view, own pending questions there once"
AT_ONCE: Final = 16
T = TypeVar("T")
S = TypeVar("S")


class Viewer:
    """Somebody who follows, with a question in the outbox from the time without network."""

    def __init__(self, server: Server, number: int) -> None:
        self.browser: Browser = visitor(server)
        self.phone = self.browser.socket()
        self.pending = ask(f"Written in the tunnel {number}?")
        self.acks: list[Json] = []
        self.took = 0.0

    def lose(self, *, silently: bool) -> None:
        """The network goes: noticed by nobody, or with a closed connection."""
        if not silently:
            self.phone.close()

    def come_back(self, reached: int) -> None:
        """A new connection, what was missed, and the outbox, sent twice as after a lost answer; until ``reached`` is seen."""
        began = time.monotonic()
        former, self.phone = self.phone, Phone(
            self.browser.server, cookie=self.browser.cookie, browser=self.browser, view=self.phone.view,
            auth={"panel": self.browser.server.code, "as": "public", "back": True},
        )  # fmt: skip
        self.phone.until(lambda: self.phone.view.version >= reached)
        self.took = time.monotonic() - began
        self.acks = [self.phone.call("command", self.pending), self.phone.call("command", self.pending)]
        former.close()


def run(folder: Path, *, viewers: int = 200, seconds: float = 60.0, events: int = 500, seed: int = 7, mode: str = "eventlet") -> Finding:
    """Take the network from ``viewers`` for ``seconds``, while ``events`` commands change what they would see."""
    dice = random.Random(seed)
    with running(folder / "data", ASYNC_MODE=mode, TOKEN_AGE="0") as server, ThreadPoolExecutor(AT_ONCE) as pool:
        chair = holder(server, "moderator")
        hall = everybody(pool, lambda number: Viewer(server, number), range(viewers))
        before = Counter(viewer.phone.view.version for viewer in hall)
        for number, viewer in enumerate(hall):
            viewer.lose(silently=number % 2 == 0)
        began = time.monotonic()
        happening = happenings(chair, dice)
        for number in range(events):
            next(happening)
            time.sleep(max(0.0, seconds * (number + 1) / events - (time.monotonic() - began)))
        away = time.monotonic() - began
        fresh = visitor(server).fresh()
        everybody(pool, lambda viewer: viewer.come_back(fresh.version), hall)
        fresh = visitor(server).fresh()
        off = [viewer for viewer in hall if not agrees(viewer.phone, fresh)]
        texts = Counter(row["text"] for row in chair.fresh().rows["questions"].values())
        sent = [texts[viewer.pending["args"]["text"]] for viewer in hall]
        took = [viewer.took for viewer in hall]
        return Finding("F7", PROMISE, [
            least("viewers", len(hall), viewers), least("away", away, seconds, "s"), least("versions missed", fresh.version - max(before), events),
            exactly("not at the exact view", len(off)), exactly("own questions lost", sent.count(0)), exactly("own questions twice", sum(each > 1 for each in sent)),
            exactly("not acknowledged", sum(not ack["ok"] for viewer in hall for ack in viewer.acks)),
            told("back at the exact view p50", quantile(took, 0.5) * 1000, "ms"), most("back at the exact view p95", quantile(took, 0.95), 5, "s"),
            exactly("tracebacks", server.log.count("Traceback")),
        ], seed)  # fmt: skip


def everybody(pool: ThreadPoolExecutor, task: Callable[[S], T], each: Iterable[S]) -> list[T]:
    """The task for each of them, many at once, in their order."""
    return list(pool.map(task, each))


def happenings(chair: Browser, dice: random.Random) -> Iterator[None]:
    """What the hall would see, one event at a time: rows that come, change and go, and the header."""
    shown = [row["id"] for row in chair.fresh().rows["questions"].values() if row["state"] == "approved"]
    for number in count():
        asked = {"question": chair_asks(chair, f"Meanwhile {number}?")}
        yield
        chair.do("question.approve", asked)
        shown.append(asked["question"])
        yield
        chair.do("question.gloss", {"question": dice.choice(shown), "language": "fr", "text": f"Entre-temps {number} ?"})
        yield
        chair.do("panel.set", {"question_limit": 200 + number % 100})
        yield
        chair.do("question.decline", {"question": shown.pop(dice.randrange(len(shown))), "reason": "duplicate"})
        yield


def chair_asks(chair: Browser, text: str) -> str:
    """A question typed in at the console; the answer is its id."""
    wish = ask(text)
    chair.do(wish["name"], wish["args"])
    return str(wish["args"]["question"])


def agrees(phone: Phone, fresh: View) -> bool:
    """Whether a phone shows what a fresh page shows."""
    phone.until(lambda: phone.view.version >= fresh.version)
    return phone.view.seen() == fresh.seen()
