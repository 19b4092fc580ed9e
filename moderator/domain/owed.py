"""Which answers in writing are still to come, and whose: what a record says of promises to answer. Sending them is done elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from moderator.domain import submissions
from moderator.domain.questions import PUBLIC_STATES, WRITTEN

APPROVED = "approved"


@dataclass(frozen=True)
class Owed:
    """One question that waits for one person's answer; ``sent`` is whether there is one that the organiser has not approved yet."""

    question: Mapping[str, Any]
    sent: bool


def owed(record: Mapping[str, Any]) -> dict[str | None, list[Owed]]:
    """Person of the podium → what they still owe, in the order of the podium; None stands for what nobody was given. A question whose words were erased is owed no more."""
    podium = [row["id"] for row in record["people"] if not row["dropped"]]
    states = {(row["question"], row["person"]): row["state"] for row in record["submissions"] if row["question"] is not None}
    answered = {question for (question, _), state in states.items() if state == APPROVED}
    found: dict[str | None, list[Owed]] = {}
    for question in (row for row in record["questions"] if row["text"]):
        people = [person for person in podium if _is_due(question, person)] if question["state"] in PUBLIC_STATES else []
        for person in people:
            state = states.get((question["id"], person))
            if state != APPROVED:
                found.setdefault(person, []).append(Owed(question, state is not None))
        if not people and question["state"] == WRITTEN and question["id"] not in answered:
            found.setdefault(None, []).append(Owed(question, sent=False))
    return {person: found[person] for person in (*podium, None) if person in found}


def _is_due(question: Mapping[str, Any], person: str) -> bool:
    is_theirs = submissions.is_theirs(question["assigned"], question["offers"], question["addressee"], person)
    return is_theirs and submissions.is_awaited(question["state"], question["assigned"], person)
