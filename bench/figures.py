"""Figures: what was reached beside what was wanted, as a table and as JSON; measuring is done elsewhere."""

import json
import math
import platform
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final, Literal

import psutil

Json = dict[str, Any]
LIBRARIES: Final = ("Flask-SocketIO", "python-socketio", "python-engineio", "eventlet", "greenlet", "SQLAlchemy", "Flask", "pydantic")
HEADS: Final = ("what", "reached", "wanted", "ok")


@dataclass(frozen=True)
class Figure:
    """One row of the table. Without ``wanted`` it is told and never falls short."""

    what: str
    reached: float
    unit: str = ""
    wanted: float | None = None
    sense: Literal["at most", "at least", "exactly"] = "at most"

    @property
    def ok(self) -> bool:
        """Whether it is as wanted."""
        match self.sense:
            case _ if self.wanted is None:
                return True
            case "at most":
                return self.reached <= self.wanted
            case "at least":
                return self.reached >= self.wanted
            case _:
                return self.reached == self.wanted

    def row(self) -> tuple[str, str, str, str]:
        """As the table shows it."""
        sign = {"at most": "≤", "at least": "≥", "exactly": "="}[self.sense]
        wanted = "" if self.wanted is None else f"{sign} {number(self.wanted)} {self.unit}".rstrip()
        return self.what, f"{number(self.reached)} {self.unit}".rstrip(), wanted, "" if self.wanted is None else "yes" if self.ok else "NO"


@dataclass
class Run:
    """What one bench found: ``figures`` for the table, ``data`` (whatever JSON holds) for who wants to know more."""

    name: str
    title: str
    figures: list[Figure] = field(default_factory=list)
    data: Json = field(default_factory=dict)
    seconds: float = 0.0

    def write(self, folder: Path) -> Path:
        """One file per run, with the machine on which it was."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.name}.json"
        figures = [asdict(each) | {"ok": each.ok, "reached": each.reached if math.isfinite(each.reached) else None} for each in self.figures]
        told = {"name": self.name, "title": self.title, "seconds": round(self.seconds, 1), "figures": figures, "data": self.data, "machine": machine()}
        path.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        return path


def machine() -> Json:
    """Where and with what this is measured."""
    models = [line.partition(":")[2].strip() for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines() if line.startswith("model name")]
    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"), "cpu": models[0] if models else platform.processor(), "cores": psutil.cpu_count(),
        "memory_mb": psutil.virtual_memory().total // 2**20, "kernel": platform.release(), "python": platform.python_version(), "node": node_version(),
        "libraries": {name: version(name) for name in LIBRARIES},
    }  # fmt: skip


def node_version() -> str:
    """Of Node, or that there is none."""
    try:
        return subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    except OSError:
        return "none"


def table(figures: Iterable[Figure]) -> str:
    """Lines of the columns "what", "reached", "wanted", "ok"."""
    rows = [HEADS, *(each.row() for each in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADS))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)


def number(value: float) -> str:
    """Three digits that count, and no fraction where there are more; a dash where nothing was measured."""
    if not math.isfinite(value):
        return "–"
    if value == int(value) and abs(value) < 1e9:  # noqa: PLR2004 - beyond it nobody counts
        return f"{int(value):,}"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"  # noqa: PLR2004 - three digits


def quantile(values: Sequence[float], part: float) -> float:
    """The value below which this part of them lies; NaN where there are none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else float("nan")


def spread(values: Sequence[float]) -> dict[str, float]:
    """``count``, ``p50``, ``p95``, ``p99``, ``max``."""
    parts = {f"p{int(part * 100)}": round(quantile(values, part), 3) for part in (0.5, 0.95, 0.99)}
    return {"count": len(values), **parts, "max": round(max(values, default=float("nan")), 3)}
