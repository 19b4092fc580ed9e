"""``python -m bench.scaling``: reckons many processes from what was measured on one, prints the tables, and puts them into docs/scaling.md with the picture beside it."""

import argparse
import itertools
import math
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from functools import lru_cache
from typing import Final

from bench.figures import number
from bench.fleet import ROOT
from bench.scale.check import closed_forms, measured
from bench.scale.curves import Curves, drawn
from bench.scale.giant import Found, Panel, simulate
from bench.scale.inputs import SOURCES, Costs, Line, costs
from bench.scale.many import ORDINARY, PEAK, House, breaks, burst, load, most_panels, remedies
from bench.scale.queues import drained
from bench.scale.storms import a_second, cases, come_back
from bench.scale.sure import ANSWERS, swings
from moderator.commands.run import MOST_AT_ONCE
from moderator.live.broadcaster import POLL

PAGE: Final = ROOT / "docs" / "scaling.md"
PICTURE: Final = ROOT / "docs" / "scaling.svg"
SIZES: Final = (1, 2, 3, 4, 8, 16)
GIANTS: Final = (10, 16)
HALL: Final = 100_000
VOICES: Final = (500, 1_000, 2_000, 5_000)
HALLS: Final = (
    (2_000, 1, "SQLite"),
    (5_000, 1, "SQLite"),
    (10_000, 1, "SQLite"),
    (10_000, 1, "PostgreSQL"),
    (10_000, 3, "PostgreSQL"),
    (30_000, 4, "PostgreSQL"),
)
HOUSES: Final = ((1, 2_000), (1, 10_000), (3, 10_000), (4, 30_000), (10, 100_000), (16, 100_000))
"""(processes, phones)."""
OUTAGE: Final = 5.0
SHOWN: Final = 4
"""Inputs that a row of the last table names."""
Rows = list[Sequence[str]]


def main() -> int:
    """The exit code: 1 where the reckoning does not agree with what it is held against."""
    parser = argparse.ArgumentParser(prog="python -m bench.scaling", description="Reckon many processes from what was measured on one.")
    parser.add_argument("--check", action="store_true", help="only say whether docs/scaling.md is what comes out")
    asked = parser.parse_args()
    page = PAGE.read_text(encoding="utf-8")
    told, charts = filled(page, tables()), picture()
    if asked.check:
        same = told == page and charts == PICTURE.read_text(encoding="utf-8")
        sys.stdout.write("docs/scaling.md is what comes out\n" if same else "docs/scaling.md is older than the results: make scaling\n")
        return int(not same)
    PAGE.write_text(told, encoding="utf-8")
    PICTURE.write_text(charts, encoding="utf-8")
    sys.stdout.write("\n\n".join(tables().values()) + f"\n\nwritten: {PAGE.relative_to(ROOT)}, {PICTURE.relative_to(ROOT)}\n")
    return int(not all(each.ok for each in [*closed_forms(), *measured(costs("sqlite"))]))


def filled(page: str, parts: Mapping[str, str]) -> str:
    """The page with each table in its place; refuses a page that has no place for one."""
    for name, text in parts.items():
        page, count = re.subn(rf"(<!-- {name} -->\n).*?(<!-- end -->)", lambda found, text=text: f"{found[1]}{text}\n{found[2]}", page, flags=re.DOTALL)  # type: ignore[misc]
        if count != 1:
            raise ValueError(f"the page has {count} places for the table {name}")
    return page


@lru_cache(maxsize=1)
def tables() -> dict[str, str]:
    """Name → table in Markdown; the same whenever the results are."""
    found = costs()
    makers: Mapping[str, Callable[[Costs], str]] = {
        "inputs": inputs, "valid": lambda _: valid(), "many": many, "better": better, "sizes": sizes, "giant": giant, "aside": aside, "storms": storms, "outage": outage, "frozen": frozen, "sure": sure,
    }  # fmt: skip
    return {name: make(found) for name, make in makers.items()}


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """In Markdown; numbers stand to the right."""
    lines = [heads, ["---", *["---:"] * (len(heads) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def inputs(found: Costs) -> str:
    """Every input, on both databases, with where it stands."""
    other = costs("sqlite")
    rows = [
        (field.name.replace("_", " "), _told(getattr(found, field.name)), _told(getattr(other, field.name)), SOURCES[field.name]) for field in fields(Costs)
    ]
    lines = ["| input | PostgreSQL | SQLite | from |", "|---|---:|---:|---|", *(f"| {' | '.join(row)} |" for row in rows)]
    return "\n".join(lines)


def _told(value: float | Line) -> str:
    if isinstance(value, Line):
        return f"{_told(value.base)} + {_told(value.each)} each"
    if value >= 1:
        return f"{value / 1024:,.1f} KB" if value < 2**20 else f"{value / 2**20:,.0f} MB"
    return f"{number(value * 1e6)} µs" if value < 1e-3 else f"{number(value * 1e3)} ms"  # noqa: PLR2004 - a thousandth


def valid() -> str:
    """What it is held against."""
    return table(("", "reckoned", "wanted", "off", "may be off"), [each.row() for each in [*closed_forms(), *measured(costs("sqlite"))]])


def many(found: Costs) -> str:
    """1,000 panels of 100 phones, in an ordinary hour and all at their peak."""
    rows: Rows = []
    for commits, routed, n in itertools.product((ORDINARY, PEAK), (False, True), SIZES):
        house = House(processes=n, routed=routed, commits=commits)
        has = load(house, found)
        shares = (has.core, has.parts["looks"], has.parts["commands"], has.parts["frames"], has.parts["signals"] + has.parts["poll"])
        sums = (f"{has.memory / 2**20:,.0f}", f"{has.database:.1f}", str(has.connections))
        rows.append((f"{n}, {way(routed=routed)}, {number(house.rate)}", *map(_part, shares), *sums, ", ".join(breaks(house, found)) or "nothing"))
    heads = (
        "processes, phones, commits/s",
        "core of each",
        "of it looks",
        "commands",
        "frames",
        "signals, poll",
        "MB each",
        "database cores",
        "its connections",
        "over its bound",
    )
    return table(heads, rows)


def way(*, routed: bool) -> str:
    """How phones come to processes, in words."""
    return "routed by panel" if routed else "as they come"


def better(found: Costs) -> str:
    """What may be done, and what it brings."""
    rows: Rows = []
    for commits, hour in ((ORDINARY, "ordinary hour"), (PEAK, "all at their peak")):
        steps = {n: remedies(n, commits, found) for n in SIZES}
        rows += [(f"{hour}: {name}", *(f"{steps[n][name]:,.0f}" for n in SIZES)) for name in steps[1]]
        rows.append((f"{hour}: SQLite", f"{most_panels(House(commits=commits), costs('sqlite')):,.0f}", *["–"] * (len(SIZES) - 1)))
    return table(("panels of 100 phones at most, processes", *map(str, SIZES)), rows)


def sizes(found: Costs) -> str:
    """Halls of every size, with the processes that one would give them: on PostgreSQL, and alone on SQLite."""
    rows: Rows = []
    for phones, n, database in HALLS:
        for share in (0.01, 0.05):
            came = simulate(Panel(phones, phones * share, processes=n), found if database == "PostgreSQL" else costs("sqlite"))
            rows.append((f"{phones:,} on {n}, {database}", f"{phones * share:,.0f}", *_shown(came)))
    return table(("phones on processes", "voices/s", *HEADS), rows)


HEADS: Final = ("ack p50", "p95", "done/s", "lock held", "batch", "core, busiest", "deltas/s at a phone")


def _shown(came: Found) -> Sequence[str]:
    acks = [f"{came.ack(part) * 1e3:,.0f} ms" for part in (0.5, 0.95)] if came.steady else ["grows", "grows"]
    return (*acks, f"{came.done / came.seconds:,.0f}", _part(came.lock), f"{came.batch:.0f}", _part(max(came.cores)), f"{min(came.frames):.1f}")


def _part(share: float) -> str:
    return f"{100 * share:.0f} %"


@lru_cache(maxsize=64)
def hall(processes: int, voices: int, *, beside: bool) -> Found:
    """One panel of 100,000 phones."""
    return simulate(Panel(HALL, voices, processes=processes, aside=beside), costs())


def giant(found: Costs) -> str:
    """As it is."""
    most = MOST_AT_ONCE / found.batch_hold.at(MOST_AT_ONCE)
    return (
        _giant(found, beside=False)
        + f"\n\nThe lock passes {number(most)} voices a second, in batches of {MOST_AT_ONCE} that hold it {_told(found.batch_hold.at(MOST_AT_ONCE))} each."
    )


def aside(found: Costs) -> str:
    """With voices counted past the lock."""
    return _giant(found, beside=True)


def _giant(found: Costs, *, beside: bool) -> str:
    rows: Rows = []
    for n, voices in itertools.product(GIANTS, VOICES):
        came = hall(n, voices, beside=beside)
        bits = min(came.frames) * HALL / n * found.delta_bytes * 8 / 1e6
        rows.append((f"{n}, {voices:,}", *_shown(came), f"{bits:,.0f}", f"{came.database:.1f}"))
    return table(("processes, voices/s", *HEADS, "Mbit/s of each", "database cores"), rows)


def storms(found: Costs) -> str:
    """Who comes back when, and what it takes."""
    rows: Rows = []
    for name, n, phones, storm in cases(found.come_back, HOUSES):
        came, can = come_back(storm), a_second(found.come_back)
        sums = (f"{storm.phones:,}", f"{storm.span:.3g} s", f"{storm.phones / storm.span:,.0f}", f"{can:,.0f}")
        rows.append((f"{phones:,} on {n}: {name}", *sums, _seconds(came.seconds), f"{came.vain(storm.phones):,}"))
    return table(("phones on processes, what", "to each", "within", "a second", "it can", "all right after", "tries in vain"), rows)


def outage(found: Costs) -> str:
    """The database stands still for some seconds."""
    most = MOST_AT_ONCE / found.batch_hold.at(MOST_AT_ONCE)
    rows = [(f"{voices:,}", f"{voices * OUTAGE:,.0f}", _seconds(drained(voices, most, OUTAGE))) for voices in (100, 250, *VOICES)]
    return table(("voices/s of one panel", f"waiting after {OUTAGE:.0f} s", "until all are acknowledged"), rows)


def _seconds(value: float) -> str:
    return f"{value:.1f} s" if value < 3600 else "grows"  # noqa: PLR2004 - an hour is for ever


def frozen(found: Costs) -> str:
    """Nobody says "look again": only the poll."""
    rows: Rows = []
    for routed in (False, True):
        for n in SIZES[1:]:
            with_signals, without = (load(House(processes=n, routed=routed, signals=signals), found) for signals in (True, False))
            took = burst(House(processes=n, routed=routed), found)
            late = POLL / 2 + took / 2 if took < POLL else float("inf")
            poll = found.poll.at(House(processes=n, routed=routed).halls)
            rows.append(
                (
                    f"{n}, {'routed by panel' if routed else 'as they come'}",
                    _told(poll),
                    _part(with_signals.core),
                    _part(without.core),
                    f"{took:.1f} s",
                    _seconds(late),
                )
            )
    return table(("processes", "one poll", "core with signals", "without", "looks after a poll", "later, on average"), rows)


def sure(found: Costs) -> str:
    """Which input matters."""
    rows: Rows = []
    for answer, moved in swings(found).items():
        names = "; ".join(f"{each.name.replace('_', ' ')}: {_or_never(each.low)} … {_or_never(each.high)}" for each in moved[:SHOWN])
        rows.append((answer, _or_never(ANSWERS[answer](found)), names or "none moves it"))
    return "\n".join(["| answer | value | with an input at half … at half as much again |", "|---|---:|---|", *(f"| {' | '.join(row)} |" for row in rows)])


def _or_never(value: float) -> str:
    return "never" if math.isinf(value) else number(value)


def picture() -> str:
    """Two charts over the number of processes."""
    found = costs()
    steps = {n: remedies(n, ORDINARY, found) for n in SIZES}
    carried = {name: [(n, steps[n][name]) for n in SIZES] for name in steps[1]}
    ways = {"counted aside": True, "as it is": False}
    done = {
        name: [(n, hall(n, VOICES[-1], beside=beside).done / hall(n, VOICES[-1], beside=beside).seconds) for n in (4, *GIANTS)] for name, beside in ways.items()
    }
    return drawn(
        [
            Curves("panels of 100 phones carried in an ordinary hour", carried),
            Curves("one panel, 100,000 phones: voices done a second", done, (VOICES[-1], "sent")),
        ],
        "processes",
    )


if __name__ == "__main__":
    sys.exit(main())
