"""Who is who: everybody of the podium in one table, with when they speak; what it looks like is the template's affair."""

from dataclasses import dataclass

from moderator.exchange.papers.occasion import Occasion
from moderator.exchange.plans import Speaker


@dataclass(frozen=True)
class Member:
    """One line of the table. ``speaks`` are planned times on the clock of the place, as words."""

    speaker: Speaker
    speaks: tuple[str, ...]


def who_is_who(occasion: Occasion) -> list[Member]:
    """The podium: whoever moderates, then those who open, then panellists."""
    order = [speaker for part in ("moderator", "opening", "panellist") for speaker in occasion.with_part(part)]
    return [Member(speaker, tuple(f"{occasion.clock(slot.starts):%H:%M}" for slot in occasion.slots if slot.speaker is speaker)) for speaker in order]
