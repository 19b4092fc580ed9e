"""A hundred questions without a name by ten people: whoever holds the whole database, or every frame of the console, finds out no more than by guessing."""

import itertools
import math
import random
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from moderator.domain.ids import Instant
from moderator.domain.roles import Role
from moderator.projections import view
from moderator.projections.view import Cursor
from moderator.store.models import Panel
from tests.people import OLD, Actor, PanelUnderTest

PEOPLE, EACH = 10, 10
HOUR, MINUTE = 3_600_000, 60_000
CHANCE = (EACH - 1) / (PEOPLE * EACH - 1)
LUCK = 4 * math.sqrt(CHANCE * (1 - CHANCE) / (PEOPLE * EACH))
"""Four standard deviations: what guessing may come to."""
Features = Mapping[str, Sequence[float | str]]
"""Question → what is known of it; numbers that are near, and words that are equal, speak for one author."""


class Hour:
    """Ten people who ask when they like; the console reads along, and once a minute what was held is handed over."""

    def __init__(self, panel: PanelUnderTest) -> None:
        self.panel, self.frames = panel, list[tuple[Instant, dict[str, Any]]]()
        self.authors: dict[str, str] = {}
        panel.quick(panel.organiser, "panel.privacy", {"attribution": "anonymous"})
        self._cursor: Cursor | None = None
        dice, begin = random.Random(7), panel.now
        asks = sorted((begin + dice.randrange(HOUR), person) for person in range(PEOPLE) for _ in range(EACH))
        minutes = [(begin + minute * MINUTE, None) for minute in range(1, 62)]
        for moment, person in sorted([*asks, *minutes], key=lambda each: each[0]):
            panel.now = Instant(moment)
            self._hand_over() if person is None else self._ask(person)
            self._look()

    def _ask(self, person: int) -> None:
        author = Actor(f"person {person}", Role.PUBLIC, token=f"token of person {person}", token_age=OLD)
        question = self.panel.ask("What is to be done, and who pays for it?", actor=author, language="en")
        self.authors[question] = author.name

    def _hand_over(self) -> None:
        with self.panel.store.read() as session:
            due = session.get_one(Panel, self.panel.id).arrivals_due
        if due is not None and due <= self.panel.now:
            self.panel.quick(self.panel.machine, "deadline.pass", {"deadline": "arrivals", "due": due})

    def _look(self) -> None:
        with self.panel.store.read() as session:
            delta = view.delta(session, session.get_one(Panel, self.panel.id), self.panel.viewers["moderator:organiser"], self._cursor, self.panel.now)
        if delta.cursor != self._cursor:
            self._cursor = delta.cursor
            self.frames.append((self.panel.now, delta.as_json()))


@pytest.fixture
def hour(panel: PanelUnderTest) -> Hour:
    return Hour(panel)


def from_dump(hour: Hour) -> Features:
    """Every number and word that stands in any row with the question's id, and where that row stands in its table."""
    found: dict[str, list[float | str]] = {question: [] for question in hour.authors}
    for rows in hour.panel.everything().values():
        for place, row in enumerate(rows):
            for question in {value for value in row.values() if isinstance(value, str)} & found.keys():
                found[question] += [float(place), *(value for value in row.values() if isinstance(value, int | float | str) and value != question)]
    return found


def from_frames(hour: Hour) -> Features:
    """When the question came, where in its frame, and all that the frame said of it."""
    found: dict[str, list[float | str]] = {}
    for moment, frame in hour.frames:
        for place, row in enumerate(frame["up"].get("questions", [])):
            if row["id"] in hour.authors and row["id"] not in found:
                found[row["id"]] = [
                    float(moment),
                    float(place),
                    *(value for value in row.values() if isinstance(value, int | float | str) and value != row["id"]),
                ]
    return found


def hits(features: Features, authors: Mapping[str, str]) -> float:
    """How often the one that a question is most like is by the same author."""
    spans = _spans(features)
    right = 0
    for question, known in features.items():
        others = [each for each in features if each != question]
        nearest = min(others, key=lambda other: (_distance(known, features[other], spans), other))
        right += authors[nearest] == authors[question]
    return right / len(features)


def _spans(features: Features) -> list[float]:
    columns = itertools.zip_longest(*features.values())
    numbers = [[value for value in column if isinstance(value, int | float)] for column in columns]
    return [max(values) - min(values) or 1.0 if values else 1.0 for values in numbers]


def _distance(one: Sequence[float | str], other: Sequence[float | str], spans: Sequence[float]) -> float:
    far = 0.0
    for left, right, span in zip(one, other, spans, strict=False):
        if isinstance(left, str) or isinstance(right, str):
            far += left != right
        else:
            far += abs(left - right) / span
    return far


def test_whoever_holds_the_database_guesses(hour: Hour) -> None:
    features = from_dump(hour)
    assert len(features) == PEOPLE * EACH
    assert all(features.values())
    assert hits(features, hour.authors) <= CHANCE + LUCK


def test_whoever_reads_every_frame_of_the_console_guesses(hour: Hour) -> None:
    features = from_frames(hour)
    assert len(features) == PEOPLE * EACH
    assert hits(features, hour.authors) <= CHANCE + LUCK


def test_frames_come_at_full_minutes_alone(hour: Hour) -> None:
    arrivals = [moment for moment, frame in hour.frames[1:] if frame["up"].get("questions")]
    assert len(arrivals) > PEOPLE
    assert not [moment for moment in arrivals if moment % MINUTE]


def test_whoever_had_the_token_would_not_have_to_guess(hour: Hour) -> None:
    leaky = {question: [*known, *[hour.authors[question]] * len(known)] for question, known in from_dump(hour).items()}
    assert hits(leaky, hour.authors) == 1.0
