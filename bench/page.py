"""``python -m bench.page``: writes the table of docs/performance.md from the results of three runs. Measuring is done elsewhere."""

import json
import re
import sys
from pathlib import Path
from typing import Any, Final

from bench.figures import Figure
from bench.fleet import ROOT

RESULTS: Final = Path(__file__).parent / "results"
RUNS: Final = (RESULTS / "first", RESULTS / "second", RESULTS / "third")
"""Beside where ``make bench`` leaves one: from that scaling is reckoned, on the slower machine of docs/performance.md."""
ORDER: Final = ("fanout", "idle", "votes", "memory", "growth", "following", "join", "firstload", "reconnect", "clocks", "storm", "sick", "kill")
PAGE: Final = ROOT / "docs" / "performance.md"
TABLE: Final = re.compile(r"(<!-- table -->\n).*?(<!-- end -->)", re.DOTALL)


def main() -> int:
    """The exit code."""
    PAGE.write_text(filled(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    sys.stdout.write(f"written: {PAGE}\n")
    return 0


def filled(page: str) -> str:
    """The page with the table that the results give."""
    return TABLE.sub(lambda block: block[1] + "\n".join(lines()) + "\n" + block[2], page)


def lines() -> list[str]:
    """A row for everything of which something was wanted: what each run reached, and in how many of them it fell short."""
    rows = ["| what | first run | second | third | wanted | short |", "|---|---:|---:|---:|---:|---|"]
    for name in ORDER:
        runs = [{each["what"]: _figure(each) for each in _read(folder / f"{name}.json")["figures"]} for folder in RUNS]
        for what, first in runs[0].items():
            if first.wanted is not None:
                each = [run[what] for run in runs]
                rows.append("| " + " | ".join((what, *(one.row()[1] for one in each), first.row()[2], _short(each))) + " |")
    return rows


def _short(runs: list[Figure]) -> str:
    missed = sum(not each.ok for each in runs)
    return "" if not missed else "**all three**" if missed == len(runs) else f"**{missed} of {len(runs)}**"


def _figure(told: dict[str, Any]) -> Figure:
    reached = float("nan") if told["reached"] is None else told["reached"]
    return Figure(told["what"], reached, told["unit"], told["wanted"], told["sense"])


def _read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


if __name__ == "__main__":
    sys.exit(main())
