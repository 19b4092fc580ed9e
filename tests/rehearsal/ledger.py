"""What held and what did not: one line per step, and the rehearsal goes on after a step that fails."""

import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Locator, expect

WITHIN = 5.0
HERE = Path(__file__).parent


@dataclass
class Row:
    """One step of the scenario and what was found wrong with it."""

    id: str
    what: str
    wrong: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    busy: float = 1.0
    """How much slower than usual this machine is at the moment; waits are as much longer, so that a busy machine is not taken for a slow page."""

    def holds(self, condition: object, sentence: str) -> None:
        """Note ``sentence`` unless the condition is true."""
        if not condition:
            self.wrong.append(sentence)

    def equal(self, what: str, found: object, wanted: object) -> None:
        """Note a difference, with both sides."""
        self.holds(found == wanted, f"{what} is {found!r}, not {wanted!r}")

    def eventually(self, condition: Callable[[], object], sentence: str, within: float = WITHIN) -> float:
        """Wait for a condition in real time; the answer is how long that took."""
        began = time.monotonic()
        self.holds(comes_true(condition, within * self.busy), f"{sentence} (waited {time.monotonic() - began:.0f} s)")
        return time.monotonic() - began

    def quick(self, took: float, most: float, what: str) -> None:
        """Something took no longer than it may, in seconds."""
        self.holds(took <= most * self.busy, f"{what} took {took:.2f} s, and may take {most:.1f} s (on a machine {self.busy:.1f} times slower than usual)")

    def shows(self, locator: Locator, words: str, within: float = WITHIN) -> float:
        """Wait until a place on a screen holds ``words``, whatever isolates stand around its numbers."""
        began = time.monotonic()
        found = comes_true(lambda: bare(words) in plain(locator), within * self.busy)
        self.holds(found, f"the screen does not show {words!r} within {within * self.busy:.0f} s, but {_seen(locator)}")
        return time.monotonic() - began

    def hides(self, locator: Locator, words: str, whose: str = "the screen") -> None:
        """A screen never holds ``words``."""
        self.holds(bare(words) not in plain(locator), f"{whose} shows {words!r}")

    def gone(self, locator: Locator, words: str, whose: str) -> None:
        """Something leaves a screen."""
        self.eventually(lambda: bare(words) not in plain(locator), f"{whose} still shows {words!r}", 2)

    def visible(self, locator: Locator, sentence: str, within: float = WITHIN) -> None:
        """Wait until something is on a screen."""
        try:
            expect(locator.first).to_be_visible(timeout=within * self.busy * 1000)
        except AssertionError:
            self.wrong.append(sentence)

    def note(self, sentence: str) -> None:
        """Something to say about this step that is no failure."""
        self.notes.append(sentence)


def comes_true(condition: Callable[[], object], within: float) -> bool:
    """Whether a condition comes true in time."""
    deadline = time.monotonic() + within
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def plain(locator: Locator) -> str:
    """The words of a place, folded, without the isolates that Fluent puts around values and with one kind of space."""
    try:
        text = " ".join(locator.all_inner_texts())
    except Exception as error:  # noqa: BLE001 - a page that is gone shows nothing
        text = f"({type(error).__name__})"
    return bare(text)


def bare(text: str) -> str:
    """Words without direction marks, with one kind of space and of hyphen, folded."""
    for mark in "\u2068\u2069\u200e\u200f\u2066\u2067":
        text = text.replace(mark, "")
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2011", "-").split()).casefold()


def _seen(locator: Locator) -> str:
    return repr(plain(locator)[:160])


class Ledger:
    """All rows, in the order in which they were begun."""

    def __init__(self, name: str) -> None:
        self.name, self.began = name, time.monotonic()
        self.rows: dict[str, Row] = {}
        self.tables: dict[str, Row] = {}
        self.others: dict[str, Row] = {}
        """What failed between the steps."""

    def row(self, row_id: str, what: str) -> Row:
        """The row of this id."""
        return self.rows.setdefault(row_id, Row(row_id, what))

    def table(self, name: str, what: str) -> Row:
        """The row of a table."""
        return self.tables.setdefault(name, Row(name, what))

    @contextmanager
    def playing(self, row: Row) -> Iterator[None]:
        """Whatever goes wrong inside is noted, and the rehearsal goes on."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 - every failure belongs to its step, none ends the rehearsal
            row.wrong.append(_told(error))

    def say(self, row: Row) -> None:
        """One line, once the row is complete."""
        mark = "holds" if not row.wrong else "FAILS"
        print(f"{row.id:<5} {mark}  {row.what}  [{time.monotonic() - self.began:.0f} s]", flush=True)
        for line in row.wrong:
            print(f"        - {line}")
        for line in row.notes:
            print(f"        ({line})")
        sys.stdout.flush()

    @property
    def failing(self) -> list[Row]:
        """Everything in which something is wrong."""
        return [row for rows in (self.rows, self.tables, self.others) for row in rows.values() if row.wrong]

    def total(self) -> str:
        """The last line."""
        return f"{self.name}: {_holding(self.rows)} of {len(self.rows)} steps hold"

    def exact(self) -> str:
        """The line before it."""
        return f"{self.name}: {_holding(self.tables)} of {len(self.tables)} tables are exact"


def _holding(rows: dict[str, Row]) -> int:
    return sum(not row.wrong for row in rows.values())


def _told(error: Exception) -> str:
    """The first line of an error, and the line of ours that it came through."""
    ours = [frame for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename).is_relative_to(HERE)]
    where = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(ours[-3:]))
    words = " ".join(str(error).split())[:400]
    return f"{type(error).__name__}: {words} [{where}]"
