"""The statistics of a report as tables: only what may be published, and a word where something is withheld. They are reckoned elsewhere."""

from collections.abc import Iterator, Mapping
from typing import Final

from moderator.domain.balance import UNKNOWN
from moderator.domain.spoken import FLOOR
from moderator.domain.suppression import Cells
from moderator.exchange.report.blocks import Block, heading, table
from moderator.exchange.report.telling import Teller, face, signed
from moderator.i18n import name_of

WITHHELD: Final = "\u2013"


def figures(tell: Teller) -> Iterator[Block]:
    """Questions, the floor, speaking time, and the plan against what came."""
    tables = [*_questions(tell), *_people(tell), *_speaking(tell), *_pace(tell)]
    if not tables:
        return
    yield heading("statistics", tell.say("report-statistics"))
    yield from tables
    if any(WITHHELD in cells for block in tables for cells in block.rows) or _is_short(tell):
        yield Block("statistics:withheld", "detail", tell.say("report-withheld"))


def _questions(tell: Teller) -> Iterator[Block]:
    known = tell.statistics.questions
    outcomes = [(tell.say(f"report-outcome-{name}"), count) for name, count in known.outcomes.items() if count]
    rows = [(tell.say("report-submitted"), known.submitted), (tell.say("report-anonymously"), known.anonymous), *outcomes]
    told = [[name, str(count)] for name, count in rows if count is not None]
    if told:
        yield table("statistics:questions", [[tell.say("report-questions-in-writing"), tell.say("report-number")], *told])
    languages = [[_language(tell, name), str(count)] for name, count in known.languages.items() if count]
    if languages:
        yield table("statistics:languages", [[tell.say("report-language-of-questions"), tell.say("report-number")], *languages])


def _people(tell: Teller) -> Iterator[Block]:
    asked, floor = tell.statistics.questions, tell.statistics.floor
    head = [tell.say("report-questions-in-writing"), tell.say("report-requests"), tell.say("report-spoke")]
    groups = _rows({name: _group(tell, name) for name in asked.groups}, asked.groups, floor.groups, floor.spoke_groups)
    if groups:
        yield table("statistics:groups", [[tell.say("report-group"), *head], *groups])
    channels = _rows({name: _channel(tell, name) for name in asked.channels}, asked.channels, floor.channels, floor.spoke_channels)
    if channels:
        yield table("statistics:channels", [[tell.say("report-channel"), *head], *channels])


def _rows(names: Mapping[str, str], *columns: Cells) -> list[list[str]]:
    """A row per category of which something is told."""
    rows = {name: [cells.get(name) for cells in columns] for name in names}
    return [[names[name], *(WITHHELD if count is None else str(count) for count in row)] for name, row in rows.items() if any(row)]


def _speaking(tell: Teller) -> Iterator[Block]:
    known = tell.statistics.speaking
    if not known.total:
        return
    columns = ("turns", "spoken", "given", "over")
    if tell.is_named:
        head = [tell.say("report-speaker"), *(tell.say(f"report-speaking-{name}") for name in columns)]
        rows = [
            [tell.person(each.person), str(each.turns), face(each.spoken), "—" if each.limit is None else face(each.limit), face(each.over) if each.over else "—"]
            for each in known.speakers
        ]  # fmt: skip
        if rows:
            yield table("statistics:speakers", [head, *rows])
    kinds = [[tell.say(f"turn-{name.replace('_', '-')}"), face(spoken)] for name, spoken in known.kinds.items()]
    yield table("statistics:kinds", [[tell.say("report-kind"), tell.say("report-speaking-spoken")], *kinds])
    yield Block("statistics:speaking", "paragraph", tell.sentences(_shares(tell)))


def _shares(tell: Teller) -> Iterator[str]:
    known = tell.statistics.speaking
    yield tell.say("report-speaking-total", time=face(known.total))
    for part in ("moderator", "panellist", FLOOR):
        spoken = known.parts.get(part, 0)
        if spoken:
            yield tell.say(f"report-share-{part}", time=face(spoken), share=round(100 * spoken / known.total))
    online, panellists = known.panellists.get("online", 0), sum(known.panellists.values())
    if online:
        yield tell.say("report-share-online", time=face(online), share=round(100 * online / panellists))
    if known.interruptions:
        yield tell.say("report-interruptions", count=known.interruptions)


def _pace(tell: Teller) -> Iterator[Block]:
    known = tell.statistics.pace
    rows = [
        [item.title or tell.say(f"item-{item.kind}"), face(item.planned), face(item.actual), signed(item.delta), signed(item.late)]
        for item in known.items
        if item.actual is not None and item.delta is not None and item.late is not None
    ]
    if rows:
        names = ("item", "planned", "lasted", "difference", "began")
        yield heading("statistics:time:heading", tell.say("report-where-time-went"), 2)
        yield table("statistics:time", [[tell.say(f"report-programme-{name}") for name in names], *rows])


def _is_short(tell: Teller) -> bool:
    """Whether a row is left out since it would tell too small a number."""
    asked, floor = tell.statistics.questions, tell.statistics.floor
    cells = (asked.outcomes, asked.groups, asked.channels, asked.languages, floor.groups, floor.channels)
    return any(count is None for each in cells for count in each.values())


def _group(tell: Teller, name: str) -> str:
    return tell.say("report-unknown" if name == UNKNOWN else f"group-{name}")


def _channel(tell: Teller, name: str) -> str:
    return tell.say("report-unknown" if name == UNKNOWN else f"channel-{name}")


def _language(tell: Teller, code: str) -> str:
    if code == UNKNOWN:
        return tell.say("report-unknown")
    name = name_of(code, tell.language)
    return name[:1].upper() + name[1:]
