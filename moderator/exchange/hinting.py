"""What an organiser may want to look at again before a panel opens: quiet hints, never a refusal, and nothing of them is stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from moderator.domain import budget
from moderator.domain.ids import Millis
from moderator.domain.note.folding import fold
from moderator.domain.presets import MINUTE, PlannedItem
from moderator.exchange import reviewing
from moderator.exchange.reviewing import Fields

HANDED_OVER: Final = frozenset({"opening", "panel", "final"})
"""Kinds of items that begin with the microphone going to somebody else."""
MOST_SPEECH: Final = 0.5
"""From this share of the slot on, prepared speech leaves too little for the room."""
LEAST_SPEECH: Final = 3 * MINUTE
"""A panellist with less than this says nothing."""
HANDOVER: Final = 10
"""Seconds from one speaker to the next."""
MOST_AT_ONCE: Final = 3
"""From so many speakers on, going from one to the next costs a minute of the debate or nearly so."""

_WOMAN: Final = frozenset(
    [
        "ms",
        "mrs",
        "miss",
        "mme",
        "mlle",
        "sra",
        "srta",
        "señora",
        "dña",
        "doña",
        "dra",
        "dre",
        "excma",
        "frau",
        "السيدة",
        "الدكتورة",
        "الأستاذة",
        "г-жа",  # noqa: RUF001 - other scripts are the point
        "госпожа",
        "女士",
    ]
)
_MAN: Final = frozenset(["mr", "m", "señor", "d", "don", "dn", "excmo", "herr", "السيد", "الدكتور", "الأستاذ", "г-н", "господин", "先生"])  # noqa: RUF001 - other scripts are the point
_SPANISH: Final = frozenset({"sr", "excmo", "d", "don", "lic", "dr", "ing"})
"""In an English note ``Sr.`` is a sister, in a Spanish one a gentleman; it tells only where all others are of that language."""


@dataclass(frozen=True)
class Hint:
    """A code of the catalogue, and what it says."""

    code: str
    data: Mapping[str, Any] = field(default_factory=dict)


def of_programme(items: Sequence[PlannedItem], slot: Millis) -> list[Hint]:
    """About times: a sum that is not the slot, more speech than debate, speeches too short to say something, no time to hand over."""
    speech = sum(item.planned for item in items if item.kind in budget.PREPARED)
    shortest = min((item.planned for item in items if item.kind == "panel"), default=LEAST_SPEECH)
    speakers = sum(1 for item in items if item.person and item.kind in HANDED_OVER)
    planned = sum(item.planned for item in items)
    hints = []
    if items and planned != slot:
        hints.append(Hint("sum", {"planned": round(planned / MINUTE), "slot": round(slot / MINUTE)}))
    if slot and speech >= MOST_SPEECH * slot:
        hints.append(Hint("speech", {"percent": round(100 * speech / slot)}))
    if shortest < LEAST_SPEECH:
        hints.append(Hint("short", {"seconds": shortest // 1_000}))
    if speakers > MOST_AT_ONCE:
        hints.append(Hint("handover", {"count": speakers, "seconds": speakers * HANDOVER}))
    return hints


def of_people(fields: Fields) -> list[Hint]:
    """About who speaks: nobody or several to moderate, the moderator on the panel, and a question where honorifics are all of one kind."""
    panel, chairs = reviewing.on_podium(fields, "panellist"), reviewing.on_podium(fields, "moderator")
    hints = [] if chairs else [Hint("no-moderator")]
    hints += [Hint("two-moderators", {"count": len(chairs)})] if len(chairs) > 1 else []
    both = {fold(each["name"]) for each in chairs} & {fold(each["name"]) for each in panel}
    hints += [Hint("also-moderator", {"name": each["name"]}) for each in chairs if fold(each["name"]) in both][:1]
    return [*hints, *([Hint("one-gender")] if is_of_one_gender([each["honorific"] for each in panel]) else [])]


def is_of_one_gender(honorifics: Sequence[str]) -> bool:
    """Whether at least two people are all addressed as women, or all as men; False as soon as one honorific does not tell."""
    words = [{word.strip(".,").casefold() for word in each.split()} for each in honorifics]
    spanish = all(each & (_SPANISH | {"sra", "dra"}) and not each & {"mr", "ms", "mrs"} for each in words)
    men = _MAN | ({"sr"} if spanish else frozenset())
    told = {("woman" if each & _WOMAN else "man" if each & men else "") for each in words}
    return len(words) > 1 and len(told) == 1 and told != {""}
