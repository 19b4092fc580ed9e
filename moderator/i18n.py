"""Languages: choosing one, and looking up messages of the one catalogue that server and browser share."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.runtime.types import FluentType, fluent_number

LOCALES: Final = Path(__file__).parent / "locale"
FALLBACK: Final = "en"
MOST_FILLED: Final = 1_000_000
"""Characters of what is filled in. Fluent stops at 2,500, fearing messages of strangers: ours are our own, and a long question of many marks is longer."""
resolver.MAX_PART_LENGTH = MOST_FILLED
UNPARTED: Final = frozenset({"es"})
"""Where four figures stand together, 1234: CLDR says so and browsers do it, Babel does not."""
FIVE_FIGURES: Final = 10_000
_reading: Final = threading.Lock()


class UntranslatedError(KeyError):
    """A message that no catalogue has: a mistake in the code, found by any test that renders the page."""


@dataclass(frozen=True)
class Catalogue:
    """The messages of one language."""

    language: str
    bundles: Sequence[FluentBundle]

    def message(self, key: str, **values: object) -> str:
        """The sentence for ``key``; English stands in where a language lacks it."""
        for bundle in self.bundles:
            if bundle.has_message(key):
                pattern = bundle.get_message(key).value
                if pattern is not None:
                    text, errors = bundle.format_pattern(pattern, {name: _plain(value, self.language) for name, value in values.items()})
                    if errors:
                        raise UntranslatedError(f"{key}: {errors}")
                    return str(text)
        raise UntranslatedError(key)

    def aloud(self, ms: int) -> str:
        """A length of time as one says it: "2 minutes and 30 seconds". Its twin in the browser is ``lengthAloud``."""
        minutes, seconds = divmod(round(ms / 1000), 60)
        said = {"minutes": self.message("length-minutes", count=minutes), "seconds": self.message("length-seconds", count=seconds)}
        if minutes and seconds:
            return self.message("length-both", **said)
        return said["minutes" if minutes else "seconds"]

    @property
    def direction(self) -> str:
        """``ltr`` or ``rtl``."""
        return Locale.parse(self.language, sep="-").text_direction


def _plain(value: object, language: str) -> str | int | float | FluentType:
    if isinstance(value, int | float) and not isinstance(value, bool) and language in UNPARTED and abs(value) < FIVE_FIGURES:
        return fluent_number(value, useGrouping=False)
    return value if isinstance(value, str | int | float) else str(value)


@cache
def available() -> Mapping[str, str]:
    """Language → its name in itself, for every catalogue that is there."""
    codes = sorted(folder.name for folder in LOCALES.iterdir() if (folder / "common.ftl").exists())
    return {code: (Locale.parse(code, sep="-").get_display_name(code) or code).capitalize() for code in codes}


def locale_of(language: str) -> Locale:
    """How dates, numbers and lists of a language are written: the day before the month, as the United Nations does in English."""
    return Locale.parse("en-GB" if language == "en" else language, sep="-")


@lru_cache(maxsize=512)
def name_of(code: str, language: str) -> str:
    """The name of the language ``code`` in another; one that Babel does not know stays a code."""
    try:
        return Locale.parse(code, sep="-").get_display_name(language) or code
    except (UnknownLocaleError, ValueError):
        return code


@cache
def areas() -> tuple[str, ...]:
    """The parts of the catalogue: one file each, so that a phone loads no word of the console."""
    return tuple(sorted(path.stem for path in (LOCALES / FALLBACK).glob("*.ftl")))


@cache
def source(language: str, area: str) -> str:
    """The text of one area, as the browser parses it."""
    path = LOCALES / language / f"{area}.ftl"
    return path.read_text(encoding="utf-8") if path.exists() else ""


@cache
def spoken(language: str, area: str, unsaid: tuple[str, ...] = ()) -> str:
    """The same for a page on a thin line: without comments, and without the messages whose names begin with any of ``unsaid``."""
    kept, is_said = [], False
    for line in source(language, area).splitlines():
        if line[:1].isalpha():
            is_said = not line.startswith(unsaid)
        if line and is_said and not line.startswith("#"):
            kept.append(line)
    return "\n".join(kept)


def catalogue(language: str) -> Catalogue:
    """The catalogue of an available language, read when it is first asked for."""
    # On plain threads a hall that comes at once would read it once for everybody, half a second each.
    with _reading:
        return _read(language)


@cache
def _read(language: str) -> Catalogue:
    return Catalogue(language, [_bundle(code) for code in dict.fromkeys((language, FALLBACK))])


def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language])
    for area in areas():
        bundle.add_resource(FluentResource(source(language, area)))
    return bundle


def choose(wished: Sequence[str | None], header: str, offered: Sequence[str]) -> str:
    """The first of ``wished`` that is offered, else the best of an Accept-Language header, else the first offered."""
    usable = [code for code in offered if code in available()] or [FALLBACK]
    for wish in wished:
        if wish in usable:
            return str(wish)
    accepted = (part.split(";")[0].strip().split("-")[0].lower() for part in header.split(","))
    return next((code for code in accepted if code in usable), usable[0])
