"""Asks PyPI and npm for known holes in the libraries that are pinned (`make audit`). Nobody answers without a network: that is said, and is no failure. A known hole is."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PATIENCE = 90
NODE = ("tests/js", "bench/baselines")


def said(*command: str) -> dict[str, Any] | None:
    """What a tool answers as JSON, or None where it could not ask."""
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False)
        answer = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return answer if isinstance(answer, dict) else None


def of_python(answer: dict[str, Any] | None, pinned: int) -> tuple[list[str], int]:
    """Known holes by package, and how many of the pins somebody could say something of. An answer that skips packages has not asked for them."""
    told = [each for each in (answer or {}).get("dependencies", []) if "skip_reason" not in each]
    holes = [
        f"{each['name']} {each['version']}: {hole['id']}, corrected in {', '.join(hole['fix_versions']) or 'nothing yet'}"
        for each in told
        for hole in each["vulns"]
    ]
    return holes, min(len(told), pinned)


def of_node(answer: dict[str, Any] | None) -> list[str] | None:
    """Known holes by package, or None where nobody answered."""
    if answer is None or "vulnerabilities" not in answer:
        return None
    return [f"{name} {hole.get('range', '')}: {hole.get('severity', 'unknown')}" for name, hole in answer["vulnerabilities"].items()]


def main() -> int:
    """Print what was found; the answer is the exit code."""
    holes: list[str] = []
    for name in ("requirements.txt", "requirements-dev.txt"):
        pinned = len(re.findall(r"(?m)^[a-z]\S+==", (ROOT / name).read_text(encoding="utf-8")))
        found, asked = of_python(
            said(
                sys.executable, "-m", "pip_audit", "--requirement", name, "--disable-pip", "--require-hashes", "--progress-spinner", "off", "--format", "json"
            ),
            pinned,
        )
        holes += found
        print(f"audit: {name}: {asked} of {pinned} pins looked up." if asked else f"audit: {name}: skipped, PyPI's list of known holes does not answer here.")
    for folder in NODE:
        known = of_node(said("npm", "audit", "--json", "--prefix", folder))
        holes += known or []
        print(f"audit: {folder}: skipped, npm's list of known holes does not answer here." if known is None else f"audit: {folder}: looked up.")
    for hole in holes:
        print(f"audit: known hole in {hole}")
    return 1 if holes else 0


if __name__ == "__main__":
    sys.exit(main())
