"""The programme and the running order: what comes next, as one line of stops over items, questions and floor requests."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Final

from moderator.domain.ids import Millis

KINDS: Final = ("welcome", "opening", "panel", "debate", "final", "wrap")
PARTS: Final = ("moderator", "opening", "panellist")
PLANNED: Final = "planned"
CURRENT: Final = "current"
DONE: Final = "done"

FLOOR_LIMIT: Final = Millis(60_000)
ANSWER_LIMIT: Final = Millis(90_000)
READ_LIMIT: Final = Millis(20_000)
"""The preset of a side event of one hour: 1:00 from the floor, 1:30 for an answer, 0:20 to read a question."""

LINE_LENGTH: Final = 6


@dataclass(frozen=True)
class Stop:
    """One step of the running order. ``kind``: item, question, answer or floor; ``why``: the reason in one word."""

    kind: str
    name: str
    why: str
    limit: Millis | None = None
    item: str | None = None
    question: str | None = None
    request: str | None = None
    person: str | None = None

    def as_json(self) -> dict[str, object]:
        """The stop as it goes over the wire."""
        return asdict(self)


def running_order(*, in_debate: bool, answers: Iterable[Stop], called: Sequence[Stop], waiting: Iterable[Stop], items: Iterable[Stop]) -> list[Stop]:
    """What comes next, at most six stops.

    While a question is being answered its panellists come first. In the debate follow what the moderator lined up, in
    that order, then the list of speakers; then the programme. Outside the debate only what was lined up goes before the programme.
    """
    line = [*answers, *called]
    if in_debate:
        line.extend(waiting)
    line.extend(items)
    return line[:LINE_LENGTH]
