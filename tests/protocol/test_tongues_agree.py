"""Days, clocks, lengths and numbers read the same on the server and in the browser: both replay `tongues.json`."""

import json
from pathlib import Path
from typing import Any, Final

import pytest

from moderator import i18n
from moderator.web.days import day_name
from moderator.web.organise import calendar

CASES: Final[list[dict[str, Any]]] = json.loads((Path(__file__).parent / "tongues.json").read_text(encoding="utf-8"))
BARE: Final = str.maketrans({"\u2068": None, "\u2069": None, "\u00a0": " ", "\u202f": " "})
AT: Final = 1_782_912_420_000


def test_every_language_has_its_case() -> None:
    assert [case["language"] for case in CASES] == sorted(i18n.available())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["language"])
def test_the_server_writes_days_and_numbers_as_the_case_says(case: dict[str, Any]) -> None:
    catalogue = i18n.catalogue(case["language"])
    assert calendar(case["language"])[1](AT, "Europe/Zurich") == case["clock"]
    assert day_name("2027-03-03", case["language"]).translate(BARE) == case["day"].translate(BARE)
    assert [[ms, catalogue.aloud(ms).translate(BARE)] for ms, _ in case["lengths"]] == case["lengths"]
    assert [[over, catalogue.message("ask-over", over=over).translate(BARE)] for over, _ in case["over"]] == case["over"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["language"])
def test_every_digit_is_one_of_ten(case: dict[str, Any]) -> None:
    assert all(sign in "0123456789" for sign in json.dumps(case, ensure_ascii=False) if sign.isdigit())
