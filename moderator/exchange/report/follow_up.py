"""What a report says of the floor and of what is to follow: interventions, statements, actions, and answers that are still to come."""

from collections.abc import Iterator
from typing import Final

from moderator.domain.floor import CONVERTED, NOT_REACHED, WITHDRAWN
from moderator.domain.owed import owed
from moderator.domain.questions import APPROVED, NEXT
from moderator.domain.submissions import last_day
from moderator.exchange.report.blocks import Block, heading, own
from moderator.exchange.report.notes import notes
from moderator.exchange.report.telling import Row, Teller
from moderator.exchange.report.themes import in_order

FLOOR_KINDS: Final = ("floor", "point_of_order", "reply")
TAKEN_OUT: Final = "dropped"
PODIUM: Final = "podium"
"""All together, where nobody is named."""


def interventions(tell: Teller) -> Iterator[Block]:
    """Who spoke from the floor, in the order held, and how many did not."""
    held = [turn for turn in tell.turns if turn["kind"] in FLOOR_KINDS]
    if not held and not tell.requests:
        return
    yield heading("interventions", tell.say("report-interventions"))
    for turn in held:
        yield Block(f"intervention:{turn['id']}", "list", _intervention(tell, turn))
        yield from notes(tell, (remark for remark in tell.remarks if remark["turn"] == turn["id"]), level=1)
    counts = [tell.say(f"report-floor-{state.replace('_', '-')}", count=count) for state, count in _counts(tell).items() if count]
    if counts:
        yield Block("interventions:others", "paragraph", tell.sentences(counts))


def statements_in_writing(tell: Teller) -> Iterator[Block]:
    """What those who were not reached have sent, once it was approved."""
    sent = [row for row in tell.record["submissions"] if row["kind"] == "statement" and row["state"] == "approved" and row["text"]]
    if sent:
        yield heading("written-statements", tell.say("report-written-statements"))
    for row in sent:
        request = tell.requests.get(row["request"] or "")
        who = tell.delegation(request, request["group"]) if request else tell.say("report-participant")
        yield own(f"statement:{row['id']}", "quote", row["text"], label=who, language=row["language"])


def actions(tell: Teller) -> Iterator[Block]:
    """What was promised, with lead, day and status."""
    kept = sorted((row for row in tell.record["actions"] if row["status"] != TAKEN_OUT), key=lambda row: row["number"])
    if kept:
        yield heading("actions", tell.say("report-actions"))
    for row in kept:
        block = f"action:{row['id']}"
        yield own(block, "question", row["text"], label=tell.say("report-action", number=row["number"]))
        yield Block(f"{block}:detail", "detail", _promise(tell, row))


def open_questions(tell: Teller) -> Iterator[Block]:
    """Whose written answers are still to come, and until when."""
    waiting = _owed(tell)
    if not waiting:
        return
    yield heading("open-questions", tell.say("report-open-questions"))
    due = last_day(tell.panel["answers_due"], tell.panel["ended_at"], tell.panel["timezone"], tell.panel["retention"]["questions"])
    if due is not None:
        yield Block("open-questions:due", "paragraph", tell.say("report-open-due", day=tell.day(due)))
    for person, numbers in waiting.items():
        who = tell.person(person) if person else tell.say("report-organisers-answer")
        yield Block(f"open-questions:{person or 'nobody'}", "list", tell.say("report-open-of", who=who, questions=_numbers(tell, numbers)))


def not_reached(tell: Teller) -> Iterator[Block]:
    """Questions and requests for which there was no time."""
    asked = [row["number"] or 0 for row in in_order(tell) if row["state"] in {APPROVED, NEXT}]
    waiting = [row for row in tell.requests.values() if row["state"] == NOT_REACHED]
    if not asked and not waiting:
        return
    yield heading("not-reached", tell.say("report-not-reached"))
    if asked:
        yield Block("not-reached:questions", "paragraph", tell.say("report-not-reached-questions", count=len(asked), questions=_numbers(tell, sorted(asked))))
    for row in waiting:
        unnamed = row if row["named"] else {**row, "name": None, "organisation": None}
        yield Block(f"not-reached:{row['id']}", "list", tell.delegation(unnamed, row["group"]))


def _intervention(tell: Teller, turn: Row) -> str:
    request = tell.requests.get(turn["request"] or "")
    group = request["group"] if request else None
    who = tell.person(turn["person"]) if turn["person"] else tell.delegation(turn, group)
    more = [tell.say("report-on-behalf")] if request and request["on_behalf"] else []
    kind = [] if turn["kind"] == "floor" else [tell.say(f"turn-{turn['kind'].replace('_', '-')}")]
    return tell.joined([who, *more, *kind])


def _counts(tell: Teller) -> dict[str, int]:
    states = [row["state"] for row in tell.requests.values()]
    absent = sum(row["absences"] > 0 for row in tell.requests.values())
    return {NOT_REACHED: states.count(NOT_REACHED), "absent": absent, CONVERTED: states.count(CONVERTED), WITHDRAWN: states.count(WITHDRAWN)}


def _promise(tell: Teller, row: Row) -> str:
    named = [tell.person(row["person"]) if row["person"] and tell.is_named else None, row["lead"] if tell.is_named else None]
    lead = tell.joined(named)
    said = [
        tell.say("report-action-lead", lead=lead) if lead else tell.say("report-action-no-lead"),
        tell.say("report-action-due", day=tell.day(row["due"])) if row["due"] else tell.say("report-action-no-day"),
        tell.say(f"report-status-{row['status'].replace('_', '-')}"),
    ]
    return " · ".join(said)


def _owed(tell: Teller) -> dict[str | None, list[int]]:
    """Person → the numbers of the questions that they are to answer in writing; None are those that were given to nobody."""
    found: dict[str | None, list[int]] = {}
    for person, waiting in owed(tell.record).items():
        whose = person if person is None or tell.is_named else PODIUM
        found.setdefault(whose, []).extend(one.question["number"] or 0 for one in waiting)
    return {person: sorted(set(numbers)) for person, numbers in found.items()}


def _numbers(tell: Teller, numbers: list[int]) -> str:
    return tell.listed([tell.say("question-short", number=number) for number in numbers])
