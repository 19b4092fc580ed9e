"""Cue cards for the chair: the sentence of every step of the programme, as the console says it too; what it looks like is the template's affair."""

from collections.abc import Iterator
from dataclasses import dataclass

from moderator.domain.ids import Instant, Millis
from moderator.exchange.papers.occasion import Occasion, Slot, Speak, about, full_name, slot_name
from moderator.i18n import catalogue


@dataclass(frozen=True)
class CueCard:
    """One card: ``words`` are read aloud, ``said`` tells how names on it are said, as (name, hint)."""

    number: int
    name: str
    starts: Instant
    length: Millis
    words: str
    said: tuple[tuple[str, str], ...]


def cue_cards(occasion: Occasion, speak: Speak) -> list[CueCard]:
    """A card for every item of the programme, in its order; ``speak`` is the catalogue of the panel's language."""
    followers: list[Slot | None] = [*occasion.slots[1:], None]
    return [
        CueCard(number, slot_name(slot, speak), slot.starts, slot.length, _words(occasion, slot, then, speak), tuple(_said(slot, then)))
        for number, (slot, then) in enumerate(zip(occasion.slots, followers, strict=True), 1)
    ]


def _words(occasion: Occasion, slot: Slot, then: Slot | None, speak: Speak) -> str:
    if slot.kind == "welcome":
        return speak("gap").join(_house_rules(occasion, speak))
    kind = "floor" if _is_called(slot) else "item"
    return speak(f"console-say-{kind}{'' if then else '-last'}", name=_called(slot, speak), then=_named(then, speak) if then else "")


def _is_called(slot: Slot) -> bool:
    """Whether somebody is given the floor; the chair does not give it to the chair."""
    return slot.speaker is not None and slot.speaker.part != "moderator"


def _called(slot: Slot, speak: Speak) -> str:
    return speak("comma").join(part for part in (_named(slot, speak), _about(slot, speak)) if part)


def _about(slot: Slot, speak: Speak) -> str:
    return about(slot.speaker, speak("comma")) if slot.speaker and _is_called(slot) else ""


def _named(slot: Slot, speak: Speak) -> str:
    """Within a sentence an item is named by its article too."""
    if slot.speaker and _is_called(slot):
        return full_name(slot.speaker)
    return slot.title or speak(f"console-say-the-{slot.kind}")


def _house_rules(occasion: Occasion, speak: Speak) -> Iterator[str]:
    """The rules that hold in this panel, as the console says them during the welcome."""
    yield speak("console-say-rule-screens")
    if occasion.asking:
        yield speak("console-say-rule-questions")
    if occasion.floor_limit:
        yield speak("console-say-rule-floor", limit=catalogue(occasion.language).aloud(occasion.floor_limit))
    if not occasion.floor_names:
        yield speak("console-say-rule-numbers")
    yield speak("console-say-rule-photographs")


def _said(slot: Slot, then: Slot | None) -> Iterator[tuple[str, str]]:
    for each in () if slot.kind == "welcome" else (slot, then):
        if each is not None and each.speaker and each.speaker.phonetic and _is_called(each):
            yield each.speaker.name, each.speaker.phonetic
