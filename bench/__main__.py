"""``python -m bench [NAME…]``: runs all benches or those named, prints one table, writes JSON, and exits with 1 where a figure falls short."""

import argparse
import sys
import time
import traceback
from pathlib import Path
from typing import Final, Protocol, cast

from bench import clocks, cluster, costs, fanout, firstload, following, fullhall, growth, idle, join, kill, memory, reconnect, sick, storm, twice, votes
from bench.figures import Figure, Json, Run, table

RESULTS: Final = Path(__file__).parent / "results"
MOST_MINUTES: Final = 20
"""All of them together."""


class Bench(Protocol):
    """A module of this folder."""

    NAME: str
    TITLE: str

    def run(self, data: Json) -> list[Figure]:
        """Measure; ``data`` is for what does not stand in the table."""


BENCHES: Final = cast(
    "tuple[Bench, ...]",
    (fanout, idle, votes, memory, growth, following, join, firstload, reconnect, clocks, storm, sick, kill, costs, cluster, fullhall, twice),
)
BY_NAME: Final = (costs.NAME, cluster.NAME, fullhall.NAME, twice.NAME)
"""Not among all: nothing is wanted of the first, and the others need nginx, PostgreSQL and Redis, or minutes more."""


def main() -> int:
    """The exit code."""
    names = [bench.NAME for bench in BENCHES]
    parser = argparse.ArgumentParser(prog="python -m bench", description="\n".join(f"{bench.NAME:10} {bench.TITLE}" for bench in BENCHES))
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which ones; when none is named, all of them but {', '.join(BY_NAME)}")
    parser.add_argument("--out", type=Path, default=RESULTS, help="the folder of the JSON files")
    parser.add_argument("--plot", action="store_true", help="draw docs/performance-growth.svg again, too")
    asked = parser.parse_args()
    unknown = [name for name in asked.names if name not in names]
    if unknown:
        parser.error(f"there is no bench {', '.join(unknown)}; there are {', '.join(names)}")
    runs = [_run(bench, asked.out) for bench in BENCHES if bench.NAME in (asked.names or [name for name in names if name not in BY_NAME])]
    failed = [run.name for run in runs if not run.figures]
    figures = [figure for run in runs for figure in run.figures] + [_together(runs, whole=not asked.names)]
    sys.stdout.write("\n" + table(figures) + "\n\nseconds: " + ", ".join(f"{run.name} {run.seconds:.0f}" for run in runs) + "\n")
    if failed:
        sys.stdout.write(f"did not finish: {', '.join(failed)}\n")
    for run in runs:
        if asked.plot and run.name == growth.NAME and run.figures:
            sys.stdout.write(f"drawn: {growth.draw(run.data)}\n")
    return int(bool(failed) or not all(figure.ok for figure in figures))


def _together(runs: list[Run], *, whole: bool) -> Figure:
    return Figure("all that were run", sum(run.seconds for run in runs) / 60, "min", MOST_MINUTES if whole else None)


def _run(bench: Bench, out: Path) -> Run:
    run, began = Run(bench.NAME, bench.TITLE), time.monotonic()
    sys.stdout.write(f"{bench.NAME}: {bench.TITLE}\n")
    sys.stdout.flush()
    try:
        run.figures = bench.run(run.data)
    except Exception:  # noqa: BLE001 - the others are still measured, and the exit code says it
        traceback.print_exc()
        run.seconds = time.monotonic() - began
        return run
    run.seconds = time.monotonic() - began
    sys.stdout.write(f"  {run.seconds:.0f} s, {run.write(out)}\n")
    return run


if __name__ == "__main__":
    sys.exit(main())
