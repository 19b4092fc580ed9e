"""``python -m tests.rehearsal``: plays every scenario against a real server with real browsers, faster than the hour takes."""

import argparse
import sys

from tests.rehearsal.driver import SCENARIOS, rehearse


def main() -> int:
    """The exit code: 0 when all holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenario", nargs="*", choices=[*SCENARIOS, []], help="which ones; all without it")
    parser.add_argument("--cluster", action="store_true", help="on three processes behind nginx, with PostgreSQL and Redis")
    given = parser.parse_args()
    ledgers = [rehearse(name, on_cluster=given.cluster) for name in given.scenario or SCENARIOS]
    print()
    # The hour comes last, as its name is that of the whole.
    for ledger in reversed(ledgers):
        for row in ledger.failing:
            print(f"  {row.id} {row.what}")
        print(ledger.exact())
        print(ledger.total())
    return int(any(ledger.failing for ledger in ledgers))


if __name__ == "__main__":
    sys.exit(main())
