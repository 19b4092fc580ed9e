"""Cues: private messages to one person of the podium."""

import pytest

from tests.oracle import Json
from tests.people import START, PanelUnderTest

PHRASES = ["conclude", "one_minute", "you_are_next", "stand_by", "unmute", "louder", "slower", "answer_now"]
ON_STAGE = {"conclude", "one_minute"}


def cue(panel: PanelUnderTest, **more: object) -> Json:
    return {"cue": panel.ids.row(), "person": panel.row("ada"), "phrase": "conclude"} | more


def seen_by(panel: PanelUnderTest, row: str) -> set[str]:
    return {viewer for viewer in panel.viewers if row in panel.rows("cues", viewer)}


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_cue_is_seen_by_the_console_and_the_one_it_is_for_and_a_few_on_the_wall(panel: PanelUnderTest, phrase: str) -> None:
    before, args = panel.cursors(), cue(panel, phrase=phrase)
    panel.accept(panel.timekeeper, "cue.send", args)
    ada = f"panellist:{panel.row('ada')}"
    wall = {"display"} if phrase in ON_STAGE else set()
    assert seen_by(panel, args["cue"]) == {"moderator", "moderator:organiser", ada} | wall
    assert {key for key, cursor in panel.cursors().items() if cursor != before[key]} == {"moderator", "moderator:organiser", ada} | wall
    row = {"id": args["cue"], "person": panel.row("ada"), "phrase": phrase, "text": None, "sent_at": START, "seen_at": None}
    assert panel.one("cues", args["cue"], ada) == row


def test_words_of_ones_own_reach_nobody_else(panel: PanelUnderTest) -> None:
    args = cue(panel, phrase="own", text="Your slides are upside down")
    panel.accept(panel.moderator, "cue.send", args)
    assert panel.one("cues", args["cue"], f"panellist:{panel.row('ada')}")["text"] == "Your slides are upside down"
    assert seen_by(panel, args["cue"]) == {"moderator", "moderator:organiser", f"panellist:{panel.row('ada')}"}


@pytest.mark.parametrize("more", [{"phrase": "own"}, {"phrase": "own", "text": None}, {"phrase": "louder", "text": "Please"}])
def test_words_belong_to_own_and_own_needs_words(panel: PanelUnderTest, more: Json) -> None:
    assert panel.refuse(panel.moderator, "cue.send", cue(panel, **more)) == ("wrong_type", {"field": "text"})


def test_a_cue_to_somebody_who_is_not_there_is_refused(panel: PanelUnderTest) -> None:
    assert panel.refuse(panel.moderator, "cue.send", cue(panel, person="nobody")) == ("person.unknown", {})


def test_an_id_that_another_cue_has_is_refused(panel: PanelUnderTest) -> None:
    args = cue(panel)
    panel.quick(panel.moderator, "cue.send", args)
    assert panel.refuse(panel.moderator, "cue.send", cue(panel, cue=args["cue"])) == ("id_reused", {})


def test_a_cue_is_acknowledged_once_and_for_all(panel: PanelUnderTest) -> None:
    args = cue(panel)
    panel.quick(panel.moderator, "cue.send", args)
    panel.pass_time(3_000)
    panel.accept(panel.ada, "cue.seen", {"cue": args["cue"]})
    panel.pass_time(3_000)
    panel.accept(panel.ada, "cue.seen", {"cue": args["cue"]})
    assert panel.one("cues", args["cue"])["seen_at"] == START + 3_000


def test_a_cue_that_is_not_yours_is_unknown(panel: PanelUnderTest) -> None:
    args = cue(panel)
    panel.quick(panel.moderator, "cue.send", args)
    for actor in (panel.ben, panel.opener):
        assert panel.refuse(actor, "cue.seen", {"cue": args["cue"]}) == ("cue.unknown", {})
    assert panel.refuse(panel.ada, "cue.seen", {"cue": "nothing"}) == ("cue.unknown", {})


def test_an_opening_speaker_is_cued_too(panel: PanelUnderTest) -> None:
    args = cue(panel, person=panel.row("opener"), phrase="stand_by")
    panel.accept(panel.moderator, "cue.send", args)
    panel.accept(panel.opener, "cue.seen", {"cue": args["cue"]})
    assert seen_by(panel, args["cue"]) == {"moderator", "moderator:organiser"}


def test_a_cue_to_several_is_a_row_for_each_of_them(panel: PanelUnderTest) -> None:
    first, ada, ben = panel.ids.row(), panel.row("ada"), panel.row("ben")
    panel.accept(panel.moderator, "cue.send", {"cue": first, "people": [ada, ben, ada, panel.row("opener")], "phrase": "answer_now"})
    rows = panel.rows("cues")
    assert [rows[first]["person"], len(rows)] == [ada, 3]
    assert {row["person"] for row in rows.values()} == {ada, ben, panel.row("opener")}
    assert [len(panel.rows("cues", f"panellist:{each}")) for each in (ada, ben)] == [1, 1]
    [other] = panel.rows("cues", f"panellist:{ben}")
    panel.accept(panel.ben, "cue.seen", {"cue": other})
    assert panel.one("cues", first)["seen_at"] is None


@pytest.mark.parametrize("people", [{}, {"person": "ada", "people": ["ada"]}, {"people": []}, {"people": ["ada"] * 21}])
def test_a_cue_is_for_one_or_for_at_most_twenty(panel: PanelUnderTest, people: Json) -> None:
    args = {"cue": panel.ids.row(), "phrase": "louder"} | people
    assert panel.refuse(panel.moderator, "cue.send", args) == ("wrong_type", {"field": "people"})


def test_a_cue_to_somebody_who_was_taken_off_the_podium_reaches_nobody(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "person.drop", {"person": panel.row("ben"), "dropped": True})
    args = {"cue": panel.ids.row(), "people": [panel.row("ada"), panel.row("ben")], "phrase": "stand_by"}
    assert panel.refuse(panel.moderator, "cue.send", args) == ("person.dropped", {})
    assert panel.rows("cues") == {}


def test_a_cue_waits_for_whoever_is_not_connected(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "link.revoke", {"link": panel.ben.link})
    panel.accept(panel.moderator, "cue.send", cue(panel, person=panel.row("ben"), phrase="one_minute"))
    assert [row["phrase"] for row in panel.rows("cues", f"panellist:{panel.row('ben')}").values()] == ["one_minute"]
