"""Colours of the tokens against the grounds that they stand on: what axe-core does not measure, which is everything that is no text."""

import re
from itertools import product
from pathlib import Path

import pytest

TOKENS = (Path(__file__).parents[2] / "static" / "css" / "tokens.css").read_text(encoding="utf-8")
BLOCK = re.compile(r"([^{}]*)\{([^{}]*)\}")
COLOUR = re.compile(r"--([\w-]+): #([0-9a-f]{3,6});")
SIGNS = ("field-line", "accent", "live", "warn", "over", "muted")
"""Borders of fields, the ring of the focus, and the shapes of states."""
GROUNDS = ("bg", "surface")
LEAST_SIGN, LEAST_TEXT, LEAST_WALL = 3.0, 4.5, 7.0


def themes() -> dict[str, dict[str, str]]:
    blocks = [(selector.strip(), dict(COLOUR.findall(body))) for selector, body in BLOCK.findall(TOKENS) if "--bg" in body]
    return {"light": blocks[0][1], "dark": blocks[1][1], "always dark": blocks[2][1]}


def luminance(colour: str) -> float:
    whole = colour if len(colour) == 6 else "".join(letter * 2 for letter in colour)
    parts = [int(whole[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def poor(theme: str, signs: tuple[str, ...], least: float) -> list[str]:
    colours = themes()[theme]
    found = {(sign, ground): contrast(colours[sign], colours[ground]) for sign, ground in product(signs, GROUNDS)}
    return [f"{sign} on {ground}: {value:.2f}" for (sign, ground), value in found.items() if value < least]


@pytest.mark.parametrize("theme", ["light", "dark", "always dark"])
def test_what_is_no_text_has_three_to_one(theme: str) -> None:
    assert poor(theme, SIGNS, LEAST_SIGN) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_colour_of_words_has_four_and_a_half_to_one(theme: str) -> None:
    assert poor(theme, tuple(sign for sign in (*SIGNS, "ink") if sign != "field-line"), LEAST_TEXT) == []


def test_the_words_of_the_wall_have_seven_to_one() -> None:
    assert poor("always dark", ("ink", "muted", "live", "warn", "over", "accent"), LEAST_WALL) == []


def test_a_poor_contrast_would_be_found() -> None:
    assert contrast("fff", "ffffff") == 1.0
    assert round(contrast("000000", "ffffff")) == 21
    assert poor("light", ("line",), LEAST_SIGN)
