"""Tables of time: every turn, every speaker, and the programme as it was held."""

from moderator.exchange.exporters.source import Columns, Source
from moderator.exchange.exporters.words import Words, lasted, seconds


def turns(given: Source) -> Columns:
    """A row per turn, in the order in which they began; one that was interrupted and went on is one row with all its runs."""
    words, numbers = given.words, given.numbers("questions")
    places = {item.item: item.place for item in given.known.pace.items}
    columns = [
        *map(words.heading, ("number", "item", "speaker", "organisation", "part", "kind", "group", "side", "start", "end")),
        *_twice(words, "spoken", "limit", "over", "granted"), *map(words.heading, ("interruptions", "runs", "question")),
    ]  # fmt: skip
    rows = [
        [
            turn.number, places.get(turn.item or ""), turn.speaker, turn.organisation, words.word("record-part", turn.part), words.word("turn", turn.kind),
            words.word("group", turn.group), words.word("channel", turn.side), words.clock(turn.began), words.clock(turn.ended),
            *_both(turn.spoken, turn.limit, turn.over, turn.granted), turn.interruptions,
            "; ".join(f"{words.clock(run.began)}-{words.clock(run.ended)}" for run in turn.runs), numbers.get(turn.question or ""),
        ]
        for turn in given.known.speaking.turns
    ]  # fmt: skip
    return columns, rows


def speaking(given: Source) -> Columns:
    """A row per speaker, who spoke longest first. ``share`` is in per cent of all speech."""
    words, known = given.words, given.known.speaking
    columns = [
        *map(words.heading, ("speaker", "organisation", "part", "group", "side", "kinds", "turns", "share")),
        *_twice(words, "spoken", "limit", "over", "granted"), words.heading("interruptions"),
    ]  # fmt: skip
    rows = [
        [
            each.name, each.organisation, words.word("record-part", each.part), words.word("group", each.group), words.word("channel", each.side),
            words.every("turn", each.kinds), each.turns, round(100 * each.spoken / (known.total or 1), 1),
            *_both(each.spoken, each.limit, each.over, each.granted), each.interruptions,
        ]
        for each in known.speakers
    ]  # fmt: skip
    return columns, rows


def items(given: Source) -> Columns:
    """A row per item of the programme: when it was planned and when it began, and how long it was to be and was."""
    words = given.words
    columns = [
        *map(words.heading, ("number", "kind", "item", "speaker", "planned-start", "start", "end")),
        *_twice(words, "late", "planned", "budget", "actual", "delta"),
    ]  # fmt: skip
    rows = [
        [
            item.place, words.word("item", item.kind), item.title, given.names.get(item.person or ""), words.clock(item.planned_at),
            words.clock(item.began), words.clock(item.ended), *_both(item.late, item.planned, item.budget, item.actual, item.delta),
        ]
        for item in given.known.pace.items
    ]  # fmt: skip
    return columns, rows


def _twice(words: Words, *names: str) -> list[str]:
    return [heading for name in names for heading in (words.heading(name), words.say("record-col-seconds", name=words.heading(name)))]


def _both(*durations: int | None) -> list[str | int | None]:
    """A duration to be read, and the same to be reckoned with."""
    return [form(each) for each in durations for form in (lasted, seconds)]
