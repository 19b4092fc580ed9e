"""What a fault driver finds: the figures of one fault, and what its promise was. Printing and keeping them is done in __main__.py."""

from dataclasses import asdict, dataclass, field
from typing import Any

from bench.figures import Figure


@dataclass(frozen=True)
class Finding:
    """What became of one fault; ``notes`` say more of figures that fall short."""

    fault: str
    promise: str
    figures: list[Figure] = field(default_factory=list)
    seed: int | None = None
    notes: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether every figure is as wanted, and there is one that could have fallen short."""
        return all(each.ok for each in self.figures) and any(each.wanted is not None for each in self.figures)

    def short(self) -> list[str]:
        """What fell short, in words; nothing when all is well."""
        return [] if self.ok else [" ".join(each.row()) for each in self.figures if not each.ok] + self.notes + [f"seed {self.seed}"]

    def as_json(self) -> dict[str, Any]:
        """For the file of results."""
        return {**asdict(self), "ok": self.ok, "figures": [{**asdict(each), "ok": each.ok} for each in self.figures]}


def told(what: str, reached: float, unit: str = "") -> Figure:
    """A figure that nothing was promised of."""
    return Figure(what, reached, unit)


def exactly(what: str, reached: float, wanted: float = 0) -> Figure:
    """One that has to be this."""
    return Figure(what, reached, "", wanted, "exactly")


def least(what: str, reached: float, wanted: float, unit: str = "") -> Figure:
    """One that may not be less."""
    return Figure(what, reached, unit, wanted, "at least")


def most(what: str, reached: float, wanted: float, unit: str = "") -> Figure:
    """One that may not be more."""
    return Figure(what, reached, unit, wanted, "at most")
