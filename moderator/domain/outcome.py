"""What everybody may read of a panel once its outcome is published: what was public during the hour, and what was approved since."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from moderator.domain.questions import ANSWERED, SPOKEN_STATES
from moderator.domain.statistics import Statistics, public, statistics

APPROVED = "approved"
DROPPED = "dropped"
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Text:
    """Something written; ``who`` is a person of the podium, or a name, or None."""

    text: str
    language: str | None
    who: str | None
    about: str | None
    group: str | None = None


@dataclass(frozen=True)
class Asked:
    """A question that was put before the panel, with who answered it, there or in writing. Its author is None where nobody is named."""

    row: Row
    author: Text
    answered: tuple[str, ...]
    written: tuple[Text, ...]


@dataclass(frozen=True)
class Outcome:
    """Everything; counts are in their public form."""

    podium: tuple[Row, ...]
    asked: tuple[Asked, ...]
    statements: tuple[Text, ...]
    actions: tuple[Row, ...]
    known: Statistics


def outcome(record: Row) -> Outcome:
    """The outcome of a record. A record names nobody of the floor where the panel's attribution says so, and neither does this."""
    people = {row["id"]: row for row in record["people"]}
    approved = [row for row in record["submissions"] if row["state"] == APPROVED]
    spoke = {row["person"] for row in record["turns"]}
    return Outcome(
        podium=tuple(row for row in record["people"] if row["id"] in spoke),
        asked=tuple(_asked(row, people, approved) for row in _numbered(record["questions"]) if row["state"] in SPOKEN_STATES and row["text"]),
        statements=tuple(_statement(row, record["requests"]) for row in approved if row["request"] is not None),
        actions=tuple(_led(row, people) for row in record["actions"] if row["announced"] and row["status"] != DROPPED),
        known=public(statistics(record)),
    )


def named(person: Row) -> str:
    """A person with the form of address."""
    return " ".join(part for part in (person["honorific"], person["name"]) if part)


def _numbered(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (row["number"] is None, row["number"] or 0))


def _asked(row: Row, people: Mapping[str, Row], approved: Iterable[Row]) -> Asked:
    answered = [each["person"] for each in row["assigned"] if each["state"] == ANSWERED]
    return Asked(
        row=row,
        author=Text("", None, row["name"], row["organisation"], row["group"]),
        answered=tuple(named(people[person]) for person in answered),
        written=tuple(_written(each, people[each["person"]]) for each in approved if each["question"] == row["id"]),
    )


def _written(row: Row, person: Row) -> Text:
    return Text(row["text"], row["language"], named(person), person["organisation"])


def _statement(row: Row, requests: Iterable[Row]) -> Text:
    """Named as the list of speakers was shown to the room."""
    request = next(each for each in requests if each["id"] == row["request"])
    name, organisation = (request["name"], request["organisation"]) if request["named"] else (None, None)
    return Text(row["text"], row["language"], name, organisation, request["group"])


def _led(row: Row, people: Mapping[str, Row]) -> Row:
    person = people.get(row["person"])
    return {**row, "lead": row["lead"] if person is None else named(person)}
