"""What an organiser has changed of a report: passages in other words, left out or added, laid over the blocks that the rows make."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from moderator.exchange.report.blocks import Block, plain

Row = Mapping[str, Any]

BELOW_HEADINGS: Final = 10

_ADDED: Final = re.compile(r"after:(.+):([0-9]{1,4})@(.+)")


@dataclass(frozen=True)
class Passage:
    """A block as it goes out. ``made`` are the report's own words, None of an added one.

    ``changed`` says that these are others than those that were replaced; ``omitted`` that it does not go out, ``by`` which block that was said of.
    ``row`` are its words' row, ``omission`` the row that leaves it out, where there is one, restored ones too.
    """

    block: Block
    made: str | None
    wording: str
    row: Row | None = None
    omission: Row | None = None
    is_written: bool = False
    changed: bool = False
    omitted: bool = False
    by: str | None = None
    next_added: str = ""


def edited(blocks: Sequence[Block], rows: Sequence[Row], language: str) -> list[Passage]:
    """All passages in their order, those left out among them. Added ones whose place is gone stand at the end: no word is lost."""
    known = {row["block"]: row for row in rows}
    added = _added(rows, language)
    found: list[Passage] = []
    for block in blocks:
        passage = _worded(block, known, language)
        mine = added.pop(block.id, [])
        found += [replace(passage, next_added=_next(block.id, mine, language)), *_shown(mine, known, language)]
    found += [each for rest in added.values() for each in _shown(rest, known, language)]
    return list(_without(found))


def outgoing(passages: Sequence[Passage]) -> list[Block]:
    """What goes out."""
    return [passage.block for passage in passages if not passage.omitted]


def _worded(block: Block, known: Mapping[str, Row], language: str) -> Passage:
    wording = block.wording(language)
    row = known.get(wording)
    if row is None or row["restored"] or row["text"] is None:
        return Passage(block, block.text, wording, row, known.get(block.id))
    changed = row["was"] is not None and row["was"] != block.mark
    return Passage(replace(block, text=plain(row["text"])), block.text, wording, row, known.get(block.id), is_written=True, changed=changed)


def _added(rows: Sequence[Row], language: str) -> dict[str, list[tuple[int, Row]]]:
    """Place → the paragraphs that were added behind it in this language, in their order, those that count no more among them."""
    found: dict[str, list[tuple[int, Row]]] = defaultdict(list)
    for row in rows:
        place = _ADDED.fullmatch(row["block"])
        if place and place[3] == language:
            found[place[1]].append((int(place[2]), row))
    return {place: sorted(each, key=lambda pair: pair[0]) for place, each in sorted(found.items())}


def _next(block: str, added: Sequence[tuple[int, Row]], language: str) -> str:
    return f"after:{block}:{1 + max((number for number, _ in added), default=0)}@{language}"


def _shown(added: Sequence[tuple[int, Row]], known: Mapping[str, Row], language: str) -> list[Passage]:
    return [_own(row, known, language) for _, row in added if row["text"] and not row["restored"]]


def _own(row: Row, known: Mapping[str, Row], language: str) -> Passage:
    block = Block(row["block"].rpartition("@")[0], "paragraph", plain(row["text"]), own=True, language=language)
    return Passage(block, None, row["block"], row, known.get(block.id), is_written=True)


def _without(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Each passage, left out where that was said of it, or of a heading or question that it stands under."""
    closed: tuple[int, str] | None = None
    for passage in passages:
        depth = _depth(passage.block)
        if closed and depth is not None and depth <= closed[0]:
            closed = None
        under = closed[1] if closed else None
        gone = passage.omission is not None and not passage.omission["restored"]
        if gone and depth is not None and closed is None:
            closed = (depth, passage.block.id)
        yield replace(passage, omitted=passage.omitted or gone or under is not None, by=under)


def _depth(block: Block) -> int | None:
    """How deep a passage stands that others stand under: a heading by its level, a question below all of them."""
    if block.kind == "question":
        return BELOW_HEADINGS
    return block.level if block.kind == "heading" else None
