"""Names of time zones and the cities they belong to, to tell the venue's time among several; no clock is read here."""

from __future__ import annotations

from typing import Final

import regex

from moderator.domain.note.folding import fold

# A zone's names stand before the "|", the words that tell its places after it.
_ZONES: Final = tuple(
    (frozenset(names.split()), frozenset(places.split(",")))
    for names, _, places in (
        row.partition("|")
        for row in (
            "cet cest geneva geneve ginebra женева 日内瓦 جنيف|geneva,geneve,ginebra,palais des nations,日内瓦,جنيف",
            "cet cest|paris,vienna,brussels,rome,madrid,berlin,bonn,the hague",
            "et est edt york|new york,nueva york,нью-йорк,纽约,نيويورك,washington,unhq",
            "eat nairobi|nairobi,addis ababa,найроби,内罗毕,نيروبي,kampala",
            "gmt bst utc london|london,londres,accra,dakar",
            "ict bangkok|bangkok,曼谷",
            "kst seoul|seoul,首尔",
            "jst tokyo|tokyo",
            "ist delhi|new delhi,delhi",
            "cst mexico|mexico city,ciudad de mexico,mexico",
        )
    )
)
_LONG_ENOUGH: Final = 4
_STEM: Final = 5
_TIME_WORDS: Final = frozenset(("time", "heure", "hora", "hours", "heures", "horas", "local", "بتوقيت", "времени", "время"))
_LOCAL: Final = frozenset({"local"})


def zone_words(text: str) -> frozenset[str]:
    """Give the folded words that follow a time, up to the next bar, slash or semicolon."""
    return frozenset(regex.findall(r"[\p{L}]+", fold(regex.split(r"[|;=]|\s/\s", text, maxsplit=1)[0][:40])))


def names_place(words: frozenset[str], venue: str) -> bool:
    """Say whether one of the words is a place that the venue names, in whatever case: "по Ташкенту" and "Ташкент"."""
    named = {word for word in regex.findall(r"\p{L}+", fold(venue[:4000])) if len(word) >= _LONG_ENOUGH}
    return any(word[:_STEM] == name[:_STEM] for word in words if len(word) >= _LONG_ENOUGH and word not in _TIME_WORDS for name in named)


def fits(words: frozenset[str], venue: str) -> bool:
    """Say whether a time with these words is told in the zone of the venue named in the text."""
    if words & _LOCAL:
        return True
    folded = fold(venue[:4000])
    return any(words & names and any(place in folded for place in places) for names, places in _ZONES)
