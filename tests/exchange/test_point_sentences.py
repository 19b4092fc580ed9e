"""Every open point that a note can leave has a sentence of its own, in every language."""

import re
from pathlib import Path

import pytest

from moderator import i18n
from moderator.domain.note import reader

ROOT = Path(__file__).parents[2]
RAISED = re.compile(
    r"""OpenPoint\(\s*f?"[^"]*",\s*"(\w+)"        # said at once
    |_point\(\s*"\w+",\s*"(\w+)"               # about day or time
    |:\ \("\w+",\ "(\w+)"\)                    # about part of a person
    |"(to_be_confirmed|read_from_\w+|\w+_unsure)"   # about the whole of a person""",
    re.VERBOSE,
)
SOURCES = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "moderator" / "domain" / "note").glob("*.py")))
CODES = {code for found in RAISED.findall(SOURCES) for code in found if code} | {"assumed"}
"""What the reader's own words raise, and what the review page asks about the time zone."""


def sentence(language: str, code: str) -> str:
    return i18n.catalogue(language).message("organise-point", code=code, field="people", zone="UTC", who="")


def test_the_codes_were_found_and_the_notes_of_the_tests_raise_no_other() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "tests" / "notes").glob("*.txt")]
    raised = {point.code for text in texts for point in reader.read(text).questions}
    assert raised
    assert raised <= CODES
    assert {"online_unsure", "part_unsure", "read_from_heading", "weekday_disagrees", "person_unplaced", "maybe_two", "instruction_ignored"} <= CODES


@pytest.mark.parametrize("language", sorted(i18n.available()))
def test_every_open_point_has_a_sentence_of_its_own(language: str) -> None:
    silent = sentence(language, "a code that nobody knows")
    assert [code for code in sorted(CODES) if sentence(language, code) == silent] == []
