"""The words that somebody is going to read: for the booth and themselves, and for nobody else."""

import pytest

from tests.people import PanelUnderTest

WORDS = "Excellencies, colleagues.\n\nCities are where rights are lived."


def read_by(panel: PanelUnderTest, viewer: str) -> str | None:
    words: str | None = panel.rows("people", viewer)[panel.row("ada")].get("speech")
    return words


def test_the_booth_reads_what_will_be_said(panel: PanelUnderTest) -> None:
    panel.accept(panel.ada, "person.speech", {"text": f"  {WORDS}  "})
    ada = f"panellist:{panel.row('ada')}"
    assert {viewer for viewer in panel.viewers if read_by(panel, viewer) == WORDS} == {"booth", ada}
    assert all("speech" not in panel.rows("people", viewer)[panel.row("ada")] for viewer in panel.viewers if viewer not in {"booth", ada})


@pytest.mark.parametrize("nothing", [None, "", "  \n "])
def test_a_speech_is_taken_back(panel: PanelUnderTest, nothing: str | None) -> None:
    panel.quick(panel.ada, "person.speech", {"text": WORDS})
    panel.accept(panel.ada, "person.speech", {"text": nothing})
    assert read_by(panel, "booth") is None


def test_a_speech_that_is_too_long_is_refused_and_the_former_stays(panel: PanelUnderTest) -> None:
    panel.quick(panel.ada, "person.speech", {"text": WORDS})
    assert panel.refuse(panel.ada, "person.speech", {"text": "x" * 6_001}) == ("too_long", {"field": "text", "limit": 6_000})
    assert read_by(panel, "booth") == WORDS


def test_nobody_sends_a_speech_after_the_end(panel: PanelUnderTest) -> None:
    panel.start()
    panel.quick(panel.moderator, "panel.end")
    assert panel.refuse(panel.ada, "person.speech", {"text": WORDS}) == ("panel.state", {"state": "ended"})


def test_no_receipt_holds_a_word_of_it(panel: PanelUnderTest) -> None:
    panel.quick(panel.ada, "person.speech", {"text": WORDS})
    assert not [row for row in panel.everything()["receipts"] if "Excellencies" in str(row)]
