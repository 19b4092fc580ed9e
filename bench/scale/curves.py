"""Curves as SVG, drawn by hand: several lines over the number of processes, with a level to compare with where there is one. Single points over a straight line are drawn in bench/plot.py."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape

from bench.plot import ABOVE, BELOW, HIGH, INK, LEFT, RIGHT, TICKS, round_up

WIDE: Final = 420
INKS: Final = ("#0b5cad", "#b5460f", "#2e7d32", "#6a1b9a")
DASHES: Final = ("", "6 3", "2 3", "8 3 2 3")
"""So that the lines can be told apart without colour."""


@dataclass(frozen=True)
class Curves:
    """Name → points (x, y); ``bound``: a level to compare with, and its name."""

    title: str
    lines: Mapping[str, Sequence[tuple[float, float]]]
    bound: tuple[float, str] | None = None


def drawn(charts: Sequence[Curves], below: str) -> str:
    """The charts side by side."""
    wide = WIDE * len(charts)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {HIGH + 40}" font-family="sans-serif" font-size="11" fill="{INK}" role="img">',
        f"<title>{escape('; '.join(chart.title for chart in charts))}</title>", f'<rect width="{wide}" height="{HIGH + 40}" fill="#fff"/>',
        *(f'<g transform="translate({WIDE * number} 0)">{_chart(chart, below)}</g>' for number, chart in enumerate(charts)), "</svg>",
    ]  # fmt: skip
    return "\n".join(parts) + "\n"


def _chart(chart: Curves, below: str) -> str:
    points = [point for line in chart.lines.values() for point in line]
    most_x = max(x for x, _ in points)
    highest = max([y for _, y in points] + ([chart.bound[0]] if chart.bound else []))
    top = round_up(highest) if highest >= 1 else 1.0

    def at(x: float, y: float) -> tuple[float, float]:
        return round(LEFT + x / most_x * (WIDE - LEFT - RIGHT), 1), round(HIGH - BELOW - y / top * (HIGH - ABOVE - BELOW), 1)

    (left, _), (right, _) = at(0, 0), at(most_x, 0)
    parts = [f'<text x="{LEFT}" y="18" font-weight="bold">{escape(chart.title)}</text>']
    for number in range(TICKS + 1):
        y = at(0, top * number / TICKS)[1]
        parts.append(f'<path d="M{left} {y}H{right}" stroke="#ddd"/><text x="{left - 5}" y="{y + 4}" text-anchor="end">{top * number / TICKS:,g}</text>')
    if chart.bound:
        y = at(0, chart.bound[0])[1]
        parts.append(f'<path d="M{left} {y}H{right}" stroke="{INK}" stroke-width="1"/>')
        parts.append(f'<text x="{right}" y="{y - 4}" text-anchor="end">{escape(chart.bound[1])}</text>')
    parts += [f'<text x="{at(x, 0)[0]}" y="{HIGH - 19}" text-anchor="middle">{x:g}</text>' for x in sorted({x for x, _ in points})]
    parts.append(f'<text x="{(left + right) / 2}" y="{HIGH - 5}" text-anchor="middle">{escape(below)}</text>')
    for number, (name, line) in enumerate(chart.lines.items()):
        parts.append(_line([at(x, y) for x, y in line], number))
        parts.append(_named(name, number))
    return "\n".join(parts)


def _line(points: Sequence[tuple[float, float]], number: int) -> str:
    way = "L".join(f"{x} {y}" for x, y in points)
    dots = "".join(f'<circle cx="{x}" cy="{y}" r="2.5" fill="{INKS[number]}"/>' for x, y in points)
    return f'<path d="M{way}" fill="none" stroke="{INKS[number]}" stroke-width="1.8" stroke-dasharray="{DASHES[number]}"/>{dots}'


def _named(name: str, number: int) -> str:
    x, y = LEFT + number % 2 * (WIDE - LEFT) / 2, HIGH + 12 + number // 2 * 16
    mark = f'<path d="M{x} {y - 4}h24" stroke="{INKS[number]}" stroke-width="1.8" stroke-dasharray="{DASHES[number]}"/>'
    return f'{mark}<text x="{x + 30}" y="{y}">{escape(name)}</text>'
