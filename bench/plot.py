"""Charts as SVG, drawn by hand: measured points over a straight line; what is measured comes from elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape

WIDE: Final = 300
HIGH: Final = 220
LEFT: Final = 46
RIGHT: Final = 18
ABOVE: Final = 34
BELOW: Final = 34
TICKS: Final = 4
INK: Final = "#333"
LINE: Final = "#9ab"
DOT: Final = "#0b5cad"


@dataclass(frozen=True)
class Chart:
    """Points (x, y), and the y per x of the straight line through zero that they are held against."""

    title: str
    points: Sequence[tuple[float, float]]
    slope: float


def drawn(charts: Sequence[Chart], below: str) -> str:
    """The charts side by side, each with its own height; ``below`` says what runs to the right."""
    wide = WIDE * len(charts)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {HIGH}" font-family="sans-serif" font-size="11" fill="{INK}" role="img">',
        f"<title>{escape('; '.join(chart.title for chart in charts))}</title>", f'<rect width="{wide}" height="{HIGH}" fill="#fff"/>',
        *(f'<g transform="translate({WIDE * number} 0)">{_chart(chart, below)}</g>' for number, chart in enumerate(charts)), "</svg>",
    ]  # fmt: skip
    return "\n".join(parts) + "\n"


def _chart(chart: Chart, below: str) -> str:
    most_x = max(x for x, _ in chart.points)
    top = round_up(max(*(y for _, y in chart.points), chart.slope * most_x))

    def at(x: float, y: float) -> tuple[float, float]:
        return round(LEFT + x / most_x * (WIDE - LEFT - RIGHT), 1), round(HIGH - BELOW - y / top * (HIGH - ABOVE - BELOW), 1)

    (left, floor), (right, end) = at(0, 0), at(most_x, chart.slope * most_x)
    parts = [f'<text x="{LEFT}" y="18" font-weight="bold">{escape(chart.title)}</text>']
    for number in range(TICKS + 1):
        y = at(0, top * number / TICKS)[1]
        parts.append(f'<path d="M{left} {y}H{right}" stroke="#ddd"/><text x="{left - 5}" y="{y + 4}" text-anchor="end">{top * number / TICKS:g}</text>')
    parts += [f'<text x="{at(x, 0)[0]}" y="{HIGH - 19}" text-anchor="middle">{x:g}</text>' for x in (0, most_x / 2, most_x)]
    parts.append(f'<text x="{(left + right) / 2}" y="{HIGH - 5}" text-anchor="middle">{escape(below)}</text>')
    parts.append(f'<path d="M{left} {floor}L{right} {end}" stroke="{LINE}" stroke-width="1.5" stroke-dasharray="5 3"/>')
    parts += ['<circle cx="{}" cy="{}" r="3.5" fill="{}"/>'.format(*at(x, y), DOT) for x, y in chart.points]
    return "".join(parts)


def round_up(value: float) -> float:
    """The next round number above it."""
    scale: float = 10.0 ** (len(f"{int(value)}") - 1)
    return next(step * scale for step in (1, 1.2, 1.6, 2, 2.4, 3.2, 4, 5, 6, 8, 10) if step * scale >= value)
