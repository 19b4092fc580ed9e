"""The server is killed again and again in mid-burst; the fault itself is driven in bench/faults, and here its figures stand beside the others."""

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Final

from bench.faults import kill
from bench.figures import Figure, Json

NAME: Final = "kill"
TITLE: Final = "kill -9 twenty times under 5,000 commands that are sent and sent again"
KILLS: Final = 20
COMMANDS: Final = 5_000


def run(data: Json) -> list[Figure]:
    """As bench/faults has it."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        found = kill.run(Path(folder), kills=KILLS, commands=COMMANDS)
    data |= {"promise": found.promise, "notes": found.notes, "seed": found.seed}
    return [replace(each, what=f"kill: {each.what}") for each in found.figures]
