"""``python -m bench.faults [F1 …]``: runs the faults at full size, prints what was promised beside what was reached, and ends non-zero where one falls short."""

import argparse
import json
import sys
import tempfile
import time
import traceback
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from bench.faults.finding import Finding
from bench.figures import machine, table

FAULTS: Final = {
    "F1": "kill", "F2": "restart", "F3": "lock", "F4": "disk", "F5": "database_away", "F6": "redis_away", "F7": "offline", "F8": "repeats", "F9": "wrong_clocks", "F10": "jump", "F11": "stalled",
    "F12": "two_chairs", "F13": "joining", "F14": "blocked", "F16": "projector",
}  # fmt: skip
RESULTS: Final = Path(__file__).parents[1] / "results" / "faults.json"


def main() -> int:
    """The exit code: 0 when everything is as promised."""
    parser = argparse.ArgumentParser(prog="python -m bench.faults")
    parser.add_argument("faults", nargs="*", metavar="FAULT", help=", ".join(FAULTS))
    parser.add_argument("--out", type=Path, help="the file of results; without it a run of all is kept, and a run of some is not")
    asked = parser.parse_args()
    if unknown := set(asked.faults) - set(FAULTS):
        parser.error(f"no such fault: {', '.join(sorted(unknown))}")
    results = [one(fault) for fault in asked.faults or FAULTS]
    if out := asked.out or (None if asked.faults else RESULTS):
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(json.dumps({"machine": machine(), "results": results}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    short = [each["fault"] for each in results if not each["ok"]]
    print(f"all {len(results)} as promised" if not short else f"short: {', '.join(short)}")
    return 1 if short else 0


def one(fault: str) -> dict[str, Any]:
    """Run one fault in a folder of its own, tell what was found, and hand it back for the file."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix=f"{fault}-") as folder:
        try:
            found: Finding = import_module(f"bench.faults.{FAULTS[fault]}").run(Path(folder))
        except Exception as error:  # noqa: BLE001 - one driver that breaks must not keep the others from running
            traceback.print_exc()
            found = Finding(fault, f"the driver broke: {type(error).__name__}")
    took = time.monotonic() - began
    tell(found, took)
    return {**found.as_json(), "seconds": round(took, 1)}


def tell(found: Finding, took: float) -> None:
    """A table of one fault: figure, reached, wanted, and whether it is well."""
    print(f"\n{found.fault} · {found.promise} ({took:.0f} s)")
    print(table(found.figures))
    print("\n".join(found.notes), end="\n" if found.notes else "")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
