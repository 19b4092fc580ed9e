"""Whispers among those who run the panel."""

import pytest

from tests.oracle import Json
from tests.people import START, Actor, PanelUnderTest

CONSOLE = {"moderator", "moderator:organiser"}


def whisper(panel: PanelUnderTest, to: str, **more: object) -> Json:
    return {"whisper": panel.ids.row(), "to": to, "phrase": "behind"} | more


def seen_by(panel: PanelUnderTest, row: str) -> set[str]:
    return {viewer for viewer in panel.viewers if row in panel.rows("whispers", viewer)}


@pytest.mark.parametrize(
    ("sender", "to", "readers"),
    [
        ("co_moderator", "moderator", set[str]()),
        ("timekeeper", "technician", {"technician"}),
        ("moderator", "booth", {"booth"}),
        ("booth", "moderator", {"booth"}),
        ("technician", "booth", {"technician", "booth"}),
    ],
)
def test_a_whisper_is_read_by_both_desks_and_the_console(panel: PanelUnderTest, sender: str, to: str, readers: set[str]) -> None:
    before, args = panel.cursors(), whisper(panel, to, phrase="own", text="Two questions wait online")
    panel.accept(getattr(panel, sender), "whisper.send", args)
    assert seen_by(panel, args["whisper"]) == CONSOLE | readers
    assert {key for key, cursor in panel.cursors().items() if cursor != before[key]} == CONSOLE | readers
    row = {"to": to, "phrase": "own", "text": "Two questions wait online", "sent_at": START, "seen_at": None, "seen_by": None}
    assert panel.one("whispers", args["whisper"]).items() >= row.items()


def test_who_whispers_is_named(panel: PanelUnderTest) -> None:
    args = whisper(panel, "moderator")
    panel.accept(panel.booth, "whisper.send", args)
    assert panel.one("whispers", args["whisper"]).items() >= {"role": "booth", "name": "Booth"}.items()


@pytest.mark.parametrize(
    ("to", "readers", "others"),
    [
        ("moderator", ["moderator", "co_moderator", "organiser", "timekeeper"], ["booth", "technician", "machine"]),
        ("technician", ["technician"], ["moderator", "booth"]),
        ("booth", ["booth"], ["organiser", "technician"]),
    ],
)
def test_a_whisper_is_acknowledged_where_it_was_sent_to(panel: PanelUnderTest, to: str, readers: list[str], others: list[str]) -> None:
    for reader in readers:
        args = whisper(panel, to)
        panel.quick(panel.moderator, "whisper.send", args)
        for other in others:
            assert panel.refuse(getattr(panel, other), "whisper.seen", {"whisper": args["whisper"]}) == ("whisper.unknown", {})
        actor: Actor = getattr(panel, reader)
        panel.accept(actor, "whisper.seen", {"whisper": args["whisper"]})
        assert panel.one("whispers", args["whisper"])["seen_at"] == panel.now


def test_it_is_acknowledged_once_and_for_all(panel: PanelUnderTest) -> None:
    args = whisper(panel, "moderator")
    panel.quick(panel.booth, "whisper.send", args)
    panel.pass_time(3_000)
    panel.accept(panel.moderator, "whisper.seen", {"whisper": args["whisper"]})
    panel.pass_time(3_000)
    panel.accept(panel.co_moderator, "whisper.seen", {"whisper": args["whisper"]})
    assert panel.one("whispers", args["whisper"]).items() >= {"seen_at": START + 3_000, "seen_by": "Camila Fontes"}.items()


@pytest.mark.parametrize("more", [{"phrase": "own"}, {"phrase": "own", "text": None}, {"phrase": "ok", "text": "All is well"}])
def test_words_belong_to_own_and_own_needs_words(panel: PanelUnderTest, more: Json) -> None:
    assert panel.refuse(panel.moderator, "whisper.send", whisper(panel, "booth", **more)) == ("wrong_type", {"field": "text"})


@pytest.mark.parametrize("to", ["panellist", "public", "display", "stage", ""])
def test_there_are_three_desks(panel: PanelUnderTest, to: str) -> None:
    assert panel.refuse(panel.moderator, "whisper.send", whisper(panel, to)) == ("wrong_type", {"field": "to"})


def test_an_id_that_another_whisper_has_is_refused(panel: PanelUnderTest) -> None:
    args = whisper(panel, "booth")
    panel.quick(panel.moderator, "whisper.send", args)
    assert panel.refuse(panel.moderator, "whisper.send", whisper(panel, "moderator", whisper=args["whisper"])) == ("id_reused", {})


def test_backstage_goes_on_talking_after_the_end(panel: PanelUnderTest) -> None:
    panel.start()
    panel.quick(panel.moderator, "panel.end")
    panel.accept(panel.technician, "whisper.send", whisper(panel, "moderator", phrase="ok"))
