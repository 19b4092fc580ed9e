"""Tables of counts: everything that a record adds up to as one long list, and the log of those who ran the panel."""

from collections.abc import Callable, Iterator, Mapping

from moderator.domain.statistics import Statistics
from moderator.exchange.exporters.source import Cell, Columns, Row, Source
from moderator.exchange.exporters.words import Words, lasted, seconds


def statistics(given: Source) -> Columns:
    """``section, entry, count`` and for times the same to be read: one number per row, so that no spreadsheet must be taught their shape.

    What is withheld is said to be so, and never how many it is: a number of five goes as well where it would tell a smaller one.
    """
    words = given.words
    rows: list[Row] = [[words.say("record-counted-zone"), None, words.zone, None]]
    for section, entry, count in _counts(given.known, words):
        rows.append([section, entry, words.say("record-withheld") if count is None else count, None])
    for section, entry, ms in _times(given.known, words):
        rows.append([section, entry, words.say("record-withheld") if ms is None else seconds(ms), lasted(ms)])
    return [words.heading(each) for each in ("section", "entry", "count", "duration")], rows


def log(given: Source) -> Columns:
    """What those who ran the panel did: a command per row, in order; never what was written."""
    words = given.words
    rows: list[Row] = [[row["number"], words.moment(row["at"]), row["role"], row["name"], row["target"]] for row in given.record["log"]]
    return [words.heading(each) for each in ("number", "at", "role", "command", "target")], rows


def _counts(known: Statistics, words: Words) -> Iterator[tuple[str, str, Cell]]:
    asked, heard, speaking = known.questions, known.floor, known.speaking
    section = words.say("record-counted-questions")
    yield section, words.say("record-counted-submitted"), asked.submitted
    yield section, words.say("record-counted-anonymous"), asked.anonymous
    yield from _entries(section, asked.outcomes, lambda name: words.word("record-outcome", name))
    yield from _entries(words.say("record-counted-reasons"), asked.reasons, lambda name: words.word("record-reason", name))
    yield from _entries(words.say("record-counted-question-channels"), asked.channels, lambda name: words.word("channel", name))
    yield from _entries(words.say("record-counted-question-groups"), asked.groups, lambda name: words.word("group", name))
    yield from _entries(words.say("record-counted-question-languages"), asked.languages, words.tongue)
    section = words.say("record-counted-floor")
    yield section, words.say("record-counted-requests"), heard.requests
    yield from _entries(section, heard.fates, lambda name: words.word("record-fate", name))
    yield section, words.say("record-counted-absent"), heard.absent
    yield from _entries(words.say("record-counted-floor-groups"), heard.groups, lambda name: words.word("group", name))
    yield from _entries(words.say("record-counted-floor-channels"), heard.channels, lambda name: words.word("channel", name))
    yield from _entries(words.say("record-counted-spoke-groups"), heard.spoke_groups, lambda name: words.word("group", name))
    yield from _entries(words.say("record-counted-spoke-channels"), heard.spoke_channels, lambda name: words.word("channel", name))
    section = words.say("record-counted-speaking")
    yield section, words.say("record-counted-turns"), len(speaking.turns)
    yield section, words.heading("interruptions"), speaking.interruptions


def _times(known: Statistics, words: Words) -> Iterator[tuple[str, str, int | None]]:
    speaking, pace = known.speaking, known.pace
    section = words.say("record-counted-speaking")
    for name, ms in {"total": speaking.total, "over": speaking.over, "granted": speaking.granted}.items():
        yield section, words.say(f"record-counted-{name}"), ms
    yield from _entries(words.say("record-counted-kinds"), speaking.kinds, lambda name: words.word("turn", name))
    yield from _entries(words.say("record-counted-parts"), speaking.parts, lambda name: words.word("record-part", name))
    yield from _entries(words.say("record-counted-sides"), speaking.sides, lambda name: words.word("channel", name))
    yield from _entries(words.say("record-counted-panellists"), speaking.panellists, lambda name: words.word("channel", name))
    yield from _entries(words.say("record-counted-groups"), speaking.groups, lambda name: words.word("group", name))
    yield from _entries(words.say("record-counted-honorifics"), speaking.honorifics, lambda name: name if name != "unknown" else words.say("record-unknown"))
    section = words.say("record-counted-pace")
    for name, span in {"planned": pace.planned, "actual": pace.actual, "began-late": pace.began_late, "late": pace.late}.items():
        if span is not None:
            yield section, words.say(f"record-counted-{name}"), span


def _entries(section: str, cells: Mapping[str, int | None], named: Callable[[str], str | None]) -> Iterator[tuple[str, str, int | None]]:
    for name, count in cells.items():
        yield section, named(name) or "", count
