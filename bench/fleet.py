"""Phones in processes of their own, ordered about from here: what each driver answers is put together into one answer."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

Json = dict[str, Any]
ROOT: Final = Path(__file__).parents[1]
PHONES: Final = (sys.executable, "-m", "bench.driver")
PAGES: Final = ("node", "bench/pages.mjs")
"""The code of our own pages, see there."""


class DriverError(Exception):
    """A driver could not do what it was told."""


class Driver:
    """One process of phones (see bench/driver.py). ``tell`` gives an order, ``hear`` waits for its answer, ``ask`` does both."""

    def __init__(self, command: Sequence[str] = PHONES) -> None:
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.pid = self._process.pid

    def tell(self, do: str, **order: Any) -> None:
        """Give an order, and go on."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": do, **order}) + "\n")
        self._process.stdin.flush()

    def hear(self) -> Json:
        """The answer to the first order that was not yet answered. Raises DriverError."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        answer: Json = json.loads(line) if line else {"error": "the driver has ended"}
        if "error" in answer:
            raise DriverError(answer["error"])
        return answer

    def ask(self, do: str, **order: Any) -> Json:
        """Give an order, and wait until it is done."""
        self.tell(do, **order)
        return self.hear()

    def end(self) -> None:
        """It does not run afterwards."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


class Fleet:
    """Phones spread evenly over some drivers. Every method answers when all drivers have."""

    def __init__(self, drivers: int = 1) -> None:
        self.drivers = [Driver() for _ in range(drivers)]
        self.count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None) -> None:
        for driver in self.drivers:
            driver.end()

    def all(self, do: str, **order: Any) -> list[Json]:
        """The same order to every driver."""
        for driver in self.drivers:
            driver.tell(do, **order)
        return [driver.hear() for driver in self.drivers]

    def connect(self, url: str, count: int, auth: Json | None, *, rate: float = 500, may_fail: bool = False, **more: Any) -> Json:
        """Connect ``count`` phones, ``rate`` a second in all; sums of what ``Orders.connect`` answers.

        Raises DriverError where one was not let in, unless with ``may_fail``.
        """
        shares = share(count, len(self.drivers))
        for driver, part in zip(self.drivers, shares, strict=True):
            driver.tell("connect", url=url, count=part, auth=auth, rate=rate / len(self.drivers), **more)
        answers = [driver.hear() for driver in self.drivers]
        states = sum((Counter(each["states"]) for each in answers), Counter[str]())
        joined = sum(each["joined"] for each in answers)
        if joined < count and not may_fail:
            raise DriverError(f"{joined} of {count} phones joined: {dict(states)}")
        self.count += joined
        took = sorted(ms for each in answers for ms in each["took"])
        return {
            "joined": joined, "states": dict(states), "took": took, "deflate": sum(each["deflate"] for each in answers),
            "seconds": max(each["seconds"] for each in answers),
        }  # fmt: skip

    def expect(self, event: str, count: int, *, mark: str | None = None, within: float = 60.0) -> Json:
        """Wait until ``count`` arrivals in all (evenly spread over the drivers): ``count``, and of a mark ``first`` and ``last`` in ns of the monotonic clock."""
        for driver, part in zip(self.drivers, share(count, len(self.drivers)), strict=True):
            driver.tell("expect", event=event, count=part, mark=mark, within=within)
        answers = [driver.hear() for driver in self.drivers]
        told: Json = {"count": sum(each["count"] for each in answers)}
        if any("last" in each for each in answers):
            told |= {"first": min(each["first"] for each in answers if "first" in each), "last": max(each["last"] for each in answers if "last" in each)}
        return told

    def collect(self, *, raw: bool = False, reset: bool = True) -> Json:
        """What ``Orders.collect`` answers, of all drivers together. Quantiles of marks are those of the slowest driver; with ``raw`` all arrivals are there."""
        answers = self.all("collect", raw=raw, reset=reset)
        told: Json = {"events": {}, "marks": {}, "acks": {}, "codes": {}}
        for answer in answers:
            for name, of in answer["events"].items():
                sums = told["events"].setdefault(name, {"count": 0, "bytes": 0})
                for key in sums:
                    sums[key] += of[key]
            for name, marks in answer["marks"].items():
                for mark, spread in marks.items():
                    before = told["marks"].setdefault(name, {}).get(mark)
                    told["marks"][name][mark] = _both(before, spread) if before else spread
            for name, took in answer["acks"].items():
                told["acks"].setdefault(name, []).extend(took)
            for name, codes in answer["codes"].items():
                told["codes"][name] = dict(Counter(told["codes"].get(name, {})) + Counter(codes))
        return told | {
            "least": min(each["least"] for each in answers), "most": max(each["most"] for each in answers),
            "states": dict(sum((Counter(each["states"]) for each in answers), Counter[str]())),
            "unanswered": sum(each["unanswered"] for each in answers), "cpu": [each["cpu"] for each in answers],
        }  # fmt: skip

    def cpu(self) -> list[float]:
        """CPU seconds of each driver since it began."""
        return [answer["cpu"] for answer in self.all("states")]


@contextmanager
def driving(command: Sequence[str] = PHONES) -> Iterator[Driver]:
    """One driver, gone afterwards."""
    driver = Driver(command)
    try:
        yield driver
    finally:
        driver.end()


def share(count: int, parts: int) -> Sequence[int]:
    """``count`` in nearly equal parts, as phones are spread over drivers."""
    return [count // parts + (number < count % parts) for number in range(parts)]


def _both(one: Json, other: Json) -> Json:
    both = {key: max(one[key], other[key]) for key in ("p50", "p95", "p99", "last")} | {
        "count": one["count"] + other["count"],
        "first": min(one["first"], other["first"]),
    }
    return both | ({"at": sorted(one["at"] + other["at"])} if "at" in one else {})
