"""What a form of the review page says, put into the fields; what the fields mean stands in reviewing.py."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from moderator.exchange import outlining, reviewing
from moderator.exchange.reviewing import MOST_ORGANISERS, MOST_PEOPLE, PARTS, PERSON, SINGLE, Fields

Form = Mapping[str, Sequence[str]]
"""The values of every control of the form, by name."""


def filled(fields: Fields, form: Form, new_id: Callable[[], str]) -> Fields:
    """The fields as the form has them: what was typed, then the answers to open points, then what its button does to the people."""
    typed = fields | {name: _one(form, name, str(fields[name])).strip() for name in SINGLE}
    if not fields["preset"] and typed["preset"] == outlining.preset_name(fields):
        # The usual format for this length was shown and nobody chose another: with another length another may be the usual one.
        typed["preset"] = ""
    typed["organisers"] = _lines(form, "organisers", fields["organisers"])[:MOST_ORGANISERS]
    typed["languages"] = list(form.get("languages", fields["languages"]))
    typed["people"] = _people(fields, form)
    for number in range(len(fields["points"])):
        typed = reviewing.answered(typed, number, _one(form, f"point-{number}", ""))
    return typed | {"people": _moved(typed["people"], _one(form, "do", ""), new_id)}


def _one(form: Form, name: str, default: str) -> str:
    return form[name][0] if form.get(name) else default


def _lines(form: Form, name: str, default: list[str]) -> list[str]:
    return [line.strip() for line in form[name][0].splitlines() if line.strip()] if form.get(name) else default


def _people(fields: Fields, form: Form) -> list[dict[str, Any]]:
    """In the order in which their controls stand in the form; who is not in it stays, at the end."""
    known = {person["id"]: person for person in fields["people"]}
    ordered = [known.pop(row_id) for row_id in form.get("person", ()) if row_id in known]
    return [*(_typed(person, form) for person in ordered), *known.values()]


def _typed(person: dict[str, Any], form: Form) -> dict[str, Any]:
    at = f"person-{person['id']}-"
    words = {name: _one(form, at + name, str(person[name])).strip() for name in PERSON}
    part = words["part"] if words["part"] in PARTS else person["part"]
    return person | words | {"part": part, "online": at + "online" in form, "dropped": at + "dropped" in form}


def _moved(people: list[dict[str, Any]], do: str, new_id: Callable[[], str]) -> list[dict[str, Any]]:
    """``add``, ``up:<id>`` or ``down:<id>``; any other button leaves the people where they are."""
    if do == "add" and len(people) < MOST_PEOPLE:
        return [*people, reviewing.new_person(new_id())]
    where, _, row_id = do.partition(":")
    at = next((place for place, person in enumerate(people) if person["id"] == row_id), None)
    step = {"up": -1, "down": 1}.get(where)
    if at is None or step is None or not 0 <= at + step < len(people):
        return people
    rest = [person for person in people if person["id"] != row_id]
    return [*rest[: at + step], people[at], *rest[at + step :]]
