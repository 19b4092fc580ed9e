"""The head of a report: what, when, where and who, an introduction made of facts, and the programme as it was held."""

from collections.abc import Iterator

from moderator.domain.pace import Taken
from moderator.domain.questions import ANSWERED, WRITTEN
from moderator.exchange.report.blocks import Block, heading, own, table
from moderator.exchange.report.telling import Teller, face


def occasion(tell: Teller) -> Iterator[Block]:
    """The first page."""
    yield own("title", "title", tell.panel["title"])
    yield table("header", _facts(tell), "facts")
    yield heading("introduction:heading", tell.say("report-introduction"))
    yield Block("introduction", "paragraph", tell.sentences(_introduction(tell)))
    held = tell.statistics.pace.items
    if held:
        yield heading("programme:heading", tell.say("report-programme"))
        yield table("programme", [_head(tell), *(_held(tell, each) for each in held)])


def _facts(tell: Teller) -> Iterator[list[str]]:
    panel = tell.panel
    start, end = panel["started_at"] or panel["starts_at"], panel["ended_at"] or panel["ends_at"]
    yield [tell.say("report-date"), tell.date_of(start)]
    yield [tell.say("report-time"), f"{tell.span(start, end)} ({tell.zone(start)})"]
    if panel["room"]:
        yield [tell.say("report-place"), panel["room"]]
    yield from _under(tell.say("report-organisers"), panel["organisers"])
    for part in ("moderator", "opening", "panellist"):
        there = [row_id for row_id, row in tell.people.items() if row["part"] == part and not row["dropped"]]
        names = [tell.presented(row_id) for row_id in there] if tell.is_named else [tell.say("report-unnamed", count=len(there))]
        yield from _under(tell.say(f"report-part-{part}", count=len(there)), names if there else [])


def _under(label: str, lines: list[str]) -> Iterator[list[str]]:
    """One label for several lines."""
    for place, line in enumerate(lines):
        yield [label if place == 0 else "", line]


def _introduction(tell: Teller) -> Iterator[str]:
    panel = tell.panel
    title, room = panel["title"], panel["room"] or ""
    if panel["started_at"] is None:
        yield tell.say("report-intro-planned", title=title, date=tell.date_of(panel["starts_at"]), room=room, where="room" if room else "none")
    else:
        yield tell.say("report-intro-held", title=title, date=tell.date_of(panel["started_at"]), room=room, where="room" if room else "none")
    if panel["organisers"]:
        yield tell.say("report-intro-organised", organisers=tell.listed(panel["organisers"]))
    if not tell.is_named:
        yield tell.say("report-intro-chatham")
    yield from _moderated(tell)
    yield from _counted(tell)


def _moderated(tell: Teller) -> Iterator[str]:
    chairs = [tell.person(row_id) for row_id, row in tell.people.items() if row["part"] == "moderator" and not row["dropped"]]
    if chairs and tell.is_named:
        yield tell.say("report-intro-moderated", moderators=tell.listed(chairs))
    speakers = sum(row["part"] != "moderator" and not row["dropped"] for row in tell.people.values())
    if speakers:
        yield tell.say("report-intro-speakers", count=speakers)


def _counted(tell: Teller) -> Iterator[str]:
    submitted = tell.statistics.questions.submitted
    states = [row["state"] for row in tell.record["questions"]]
    interventions = sum(turn["kind"] == "floor" for turn in tell.turns)
    if submitted is not None:
        yield tell.say("report-intro-questions", count=submitted)
    if ANSWERED in states:
        yield tell.say("report-intro-answered", count=states.count(ANSWERED))
    if WRITTEN in states:
        yield tell.say("report-intro-written", count=states.count(WRITTEN))
    if interventions:
        yield tell.say("report-intro-floor", count=interventions)


def _head(tell: Teller) -> list[str]:
    return [tell.say(f"report-programme-{name}") for name in ("held", "planned", "item", "speaker", "lasted")]


def _held(tell: Teller, item: Taken) -> list[str]:
    planned = tell.span(item.planned_at, item.planned_at + item.planned)
    held = tell.say("report-not-held") if item.began is None else tell.span(item.began, item.ended)
    kind = tell.say(f"item-{item.kind}")
    speaker = tell.person(item.person) if item.person and tell.is_named else "—"
    return [held, planned, item.title or kind, speaker, "—" if item.actual is None else face(item.actual)]
