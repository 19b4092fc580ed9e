"""A process of phones under orders: ``python -m bench.driver`` reads an order per line of JSON from stdin and answers each with one line when it is done.

The other end of the line is ``bench/fleet.py``. Every order is a method of ``Orders``; its arguments are the keys beside ``do``.
"""

import gc
import json
import os
import random
import secrets
import sys
import time
import traceback
import uuid
from collections import Counter
from collections.abc import Callable
from typing import Any, Final

from bench.phones import SECOND, Phone, Phones
from bench.polling import Poller
from bench.visiting import Visitor

Json = dict[str, Any]
STDIN: Final = 0
MINUTE: Final = 60.0


class Orders:
    """What may be ordered."""

    def __init__(self, phones: Phones) -> None:
        self._phones = phones
        self._sent = Counter[str]()
        self._pollers: list[Poller] = []

    def connect(
        self, url: str, count: int, auth: Json | None = None, *, rate: float = 500, within: float = MINUTE, group: str = "phones", deflate: bool = True,
        cookies: list[str] | None = None, source: str = "", buffer: int = 0,
    ) -> Json:  # fmt: skip
        """Connect ``count`` phones, ``rate`` a second, and wait until each is in or refused. Joined, states, and ``took``: ms of each until it had joined."""
        phones, began, first = self._phones, time.monotonic_ns(), len(self._phones.all)
        for number in range(count):
            cookie = cookies[number] if cookies else ""

            def begin(_due: int, cookie: str = cookie) -> None:
                phones.connect(url, auth, group=group, deflate=deflate, cookie=cookie, source=source, buffer=buffer)

            phones.at(began + int(number * SECOND / rate), begin)
        phones.until(lambda: not phones.busy() and not phones.under_way(), within)
        mine = phones.all[first:]
        joined = [each for each in mine if each.state == "joined"]
        return {
            "joined": len(joined), "states": phones.states(group), "took": [each.took / 1e6 for each in joined],
            "deflate": sum(each.inflate is not None for each in mine), "seconds": (time.monotonic_ns() - began) / SECOND,
        }  # fmt: skip

    def visit(self, url: str, code: str, count: int, *, over: float, within: float = MINUTE) -> Json:
        """``count`` browsers that were never here open the page, evenly over ``over`` seconds. ``took``: ms of each that is whole, ``steps``, ``turned``: why not."""
        phones, began, ended = self._phones, time.monotonic_ns(), list[Visitor]()

        def begin(_due: int) -> None:
            Visitor(phones, url, code, ended.append)

        for number in range(count):
            phones.at(began + int(number * over * SECOND / count), begin)
        phones.until(lambda: len(ended) == count, over + within)
        whole = [each for each in ended if not each.why]
        steps = {name: [each.steps[name] for each in whole] for name in (whole[0].steps if whole else ())}
        return {
            "took": [each.steps["view"] for each in whole], "steps": steps, "turned": dict(Counter(each.why for each in ended if each.why)),
            "unfinished": count - len(ended), "states": phones.states("visitors"), "cpu": time.process_time(),
        }  # fmt: skip

    def poll(self, url: str, code: str, count: int, *, questions: list[str]) -> Json:
        """``count`` pages whose websockets are blocked: each asks for the view and sends a support now and then, from now on. Returns when all have theirs."""
        come = [Poller(self._phones, url, code, questions) for _ in range(count)]
        self._pollers += come
        return {"done": self._phones.until(lambda: all(each.version for each in come), MINUTE)}

    def polled(self) -> Json:
        """What the pollers had since this was last asked: ms of views and commands, and what they were refused."""
        told: Json = {"views": [], "acks": [], "refused": {}}
        for each in self._pollers:
            for name, found in each.told().items():
                told[name] = told[name] + found if isinstance(found, list) else dict(Counter(told[name]) + Counter(found))
        return told

    def heal(self) -> Json:
        """Nothing is lost any more, and nobody polls."""
        for poller in self._pollers:
            poller.stop()
        for phone in self._of("lossy", 0, None):
            phone.hear = None
        return {}

    def lossy(self, *, group: str, part: float = 0.02, wait: tuple[float, float] = (0.2, 0.4)) -> Json:
        """On the lines of this group a ``part`` of what is sent is lost: it, and all that is behind it, comes a retransmission later."""
        for phone in self._of(group, 0, None):
            phone.hear = self._losing(part, wait)
        return {}

    def _losing(self, part: float, wait: tuple[float, float]) -> Callable[[Phone, bytes, int], None]:
        dice, phones = random.Random(len(self._phones.all)), self._phones

        def hear(phone: Phone, _message: bytes, now: int) -> None:
            if dice.random() < part:
                phones.stall([phone])
                phones.at(now + int(dice.uniform(*wait) * SECOND), lambda _due: phones.wake([phone]))

        return hear

    def marks(self, patterns: dict[str, str]) -> Json:
        """Event → regular expression; every first group found in a payload of that event is a mark."""
        self._phones.tally.look_for(patterns)
        self._phones.forget()
        return {}

    def emit(
        self, name: str, args: Any, *, label: str = "", group: str = "phones", first: int = 0, last: int | None = None, times: int = 1, over: float = 0.0,
        wait: bool = True, within: float = MINUTE,
    ) -> Json:  # fmt: skip
        """Each phone of the group (``first`` to ``last``) sends an event ``times`` times, all evenly over ``over`` seconds; with ``wait`` until all are acknowledged.

        In strings of ``args``, ``$uuid`` ``$id`` ``$secret`` become random ones, ``$n`` a number that counts up in this process, ``$now`` the ns at which it is sent.
        """
        phones, chosen = self._phones, self._of(group, first, last)
        began, template, total = time.monotonic_ns(), json.dumps(args), len(chosen) * times
        under = label or name
        before = phones.tally.acknowledged() if wait else 0
        for number in range(total):
            phone = chosen[number % len(chosen)]

            def send(due: int, phone: Phone = phone) -> None:
                self._sent[under] += 1
                phones.emit(phone, name, _filled(template, self._sent[under]).encode(), label=under, due=due)

            phones.at(began + int(number * over * SECOND / total), send)
        done = not wait or phones.until(lambda: phones.tally.acknowledged() - before >= total, over + within)
        return {"planned": total, "acknowledged": phones.tally.acknowledged() - before if wait else None, "done": done}

    def command(self, name: str, args: Json, **more: Any) -> Json:
        """As ``emit``, for a command of docs/protocol.md; acks are noted under its name."""
        return self.emit("command", {"id": "$uuid", "name": name, "args": args}, label=more.pop("label", name), **more)

    def expect(self, event: str, count: int, *, mark: str | None = None, within: float = MINUTE) -> Json:
        """Wait until an event (with a mark) has come ``count`` times since the last reset."""
        tally = self._phones.tally
        self._phones.until(lambda: tally.arrived(event, mark) >= count, within)
        return {"count": tally.arrived(event, mark)} | (tally.spread(event, mark) if mark is not None else {})

    def rest(self, seconds: float) -> Json:
        """Go on receiving for a while."""
        self._phones.until(lambda: False, seconds)
        return {}

    def settle(self, within: float = MINUTE) -> Json:
        """Wait until everything planned was sent and nothing awaits an ack."""
        phones = self._phones
        done = phones.until(lambda: not phones.busy() and not any(each.waiting for each in phones.all if each.state == "joined"), within)
        return {"done": done}

    def collect(self, *, raw: bool = False, reset: bool = True) -> Json:
        """Events, marks, acks (ms each, and codes), events per phone at least and at most, states, CPU seconds of this process so far."""
        tally, joined = self._phones.tally, [each for each in self._phones.all if each.state == "joined"]
        told = {
            "events": tally.events(), "marks": tally.marks(raw=raw), "acks": {name: list(took) for name, took in tally.acks.items()},
            "codes": tally.codes, "least": min((each.events for each in joined), default=0), "most": max((each.events for each in joined), default=0),
            "states": self._phones.states(), "unanswered": sum(len(each.waiting) for each in self._phones.all), "cpu": time.process_time(),
        }  # fmt: skip
        answer: Json = json.loads(json.dumps(told))
        if reset:
            self._phones.forget()
        return answer

    def stall(self, *, group: str = "phones", first: int = 0, last: int | None = None) -> Json:
        """These stop to read."""
        self._phones.stall(self._of(group, first, last))
        return {}

    def wake(self, *, group: str = "phones", first: int = 0, last: int | None = None) -> Json:
        """These read again."""
        self._phones.wake(self._of(group, first, last))
        return {}

    def close(self, *, group: str = "phones", first: int = 0, last: int | None = None) -> Json:
        """These hang up."""
        self._phones.close(self._of(group, first, last))
        return {}

    def states(self, *, group: str = "") -> Json:
        """State → how many."""
        return {"states": self._phones.states(group), "cpu": time.process_time()}

    def _of(self, group: str, first: int, last: int | None) -> list[Phone]:
        return [each for each in self._phones.all if each.group == group][first:last]


def _filled(template: str, number: int) -> str:
    if "$" not in template:
        return template
    values = {"$uuid": uuid.uuid4, "$id": lambda: secrets.token_hex(10), "$secret": lambda: secrets.token_urlsafe(24), "$now": time.monotonic_ns}
    for name, value in values.items():
        while name in template:
            template = template.replace(name, str(value()), 1)
    return template.replace("$n", str(number))


def main() -> None:
    """Take orders until stdin ends."""
    phones = Phones()
    orders, lines, held = Orders(phones), list[bytes](), bytearray()
    open_ = [True]

    def listen() -> None:
        data = os.read(STDIN, 65_536)
        held.extend(data)
        *whole, rest = bytes(held).split(b"\n")
        lines.extend(whole)
        held[:] = rest
        open_[0] = bool(data)

    phones.others[STDIN] = listen
    phones.epoll.register(STDIN)
    # Nothing here makes cycles, and a collection among ten thousand phones would look like a slow server.
    gc.disable()
    while open_[0] or lines:
        if not lines:
            phones.step()
            continue
        order = json.loads(lines.pop(0))
        try:
            answer = getattr(orders, order.pop("do"))(**order)
        except Exception:  # noqa: BLE001 - the bench is told, and ends
            answer = {"error": traceback.format_exc()}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
