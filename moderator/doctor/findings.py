"""What a check finds: how grave it is, and a sentence that says what to do. The checks stand beside this."""

from dataclasses import dataclass
from typing import Final, Literal

Level = Literal["ok", "warn", "fail"]
OK: Final = "ok"
WARN: Final = "warn"
FAIL: Final = "fail"


@dataclass(frozen=True)
class Finding:
    """One line of the doctor's."""

    check: str
    level: Level
    sentence: str


def graded(check: str, value: float, *, warns: bool, fails: bool, said: tuple[str, str, str]) -> Finding:
    """A figure against two thresholds; ``said`` has the sentences of ok, warn and fail, with ``{}`` for the figure."""
    level: Level = FAIL if fails else WARN if warns else OK
    return Finding(check, level, said[(OK, WARN, FAIL).index(level)].format(f"{value:,.3g}"))
