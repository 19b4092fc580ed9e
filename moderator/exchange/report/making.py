"""A whole report, made from a record: which parts there are, and in which order. What each part says is made beside this."""

from collections.abc import Mapping, Sequence
from typing import Any

from moderator.exchange.report.blocks import Block
from moderator.exchange.report.editing import Passage, Row, edited
from moderator.exchange.report.figures import figures
from moderator.exchange.report.follow_up import actions, interventions, not_reached, open_questions, statements_in_writing
from moderator.exchange.report.notes import by_tag, elsewhere, statements
from moderator.exchange.report.occasion import occasion
from moderator.exchange.report.telling import Teller
from moderator.exchange.report.themes import themes
from moderator.i18n import Catalogue


def passages(record: Mapping[str, Any], catalogue: Catalogue, rows: Sequence[Row]) -> list[Passage]:
    """The report of a record in the language of ``catalogue``, with what ``rows`` change of it."""
    return edited(blocks(record, catalogue), rows, catalogue.language)


def blocks(record: Mapping[str, Any], catalogue: Catalogue) -> list[Block]:
    """The report as the rows make it. A note stands at its place and under its tag; both are one passage."""
    tell = Teller(record, catalogue)
    placed = [*occasion(tell), *statements(tell), *themes(tell), *interventions(tell)]
    noted = frozenset(block.id for block in placed)
    follow = [*by_tag(tell), *elsewhere(tell, noted), *actions(tell), *open_questions(tell), *statements_in_writing(tell), *not_reached(tell)]
    return [*placed, *follow, *figures(tell)]
