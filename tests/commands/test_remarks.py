"""The notes of the hour: lines of the note-taker, tied to what runs, and read by those who run the panel."""

from tests.people import PanelUnderTest


def note(panel: PanelUnderTest, text: str = "Training must be paid for", **more: object) -> str:
    remark = panel.ids.row()
    panel.accept(panel.note_taker, "remark.add", {"remark": remark, "text": text} | more)
    return remark


def test_a_line_is_tied_to_the_turn_and_the_question_that_run(panel: PanelUnderTest) -> None:
    before = note(panel)
    panel.debate()
    question = panel.lined_up(panel.row("ada"))
    panel.next()
    panel.pass_time(20_000)
    during = note(panel, tag="challenge")
    assert panel.one("remarks", before).items() >= {"turn": None, "question": None, "tag": None, "at": panel.now - 20_000}.items()
    turn = panel.header()["turn"]
    assert turn is not None
    assert panel.one("remarks", during).items() >= {"turn": turn, "question": question, "tag": "challenge", "at": panel.now, "dropped": False}.items()


def test_a_line_may_be_tied_to_another_or_to_none(panel: PanelUnderTest) -> None:
    panel.start()
    question = panel.approved()
    assert panel.one("remarks", note(panel, turn=None, question=question)).items() >= {"turn": None, "question": question}.items()


def test_a_line_is_corrected_and_dropped_and_put_back(panel: PanelUnderTest) -> None:
    remark = note(panel, tag="practice")
    panel.accept(panel.co_moderator, "remark.edit", {"remark": remark, "text": "Training must be paid for by all"})
    assert panel.one("remarks", remark).items() >= {"text": "Training must be paid for by all", "tag": "practice"}.items()
    panel.accept(panel.note_taker, "remark.edit", {"remark": remark, "tag": None})
    assert panel.one("remarks", remark)["tag"] is None
    for dropped in (True, False):
        panel.accept(panel.note_taker, "remark.drop", {"remark": remark, "dropped": dropped})
        assert panel.one("remarks", remark)["dropped"] is dropped


def test_a_correction_of_what_somebody_else_has_changed_is_refused(panel: PanelUnderTest) -> None:
    remark = note(panel)
    seen = panel.one("remarks", remark)["rev"]
    panel.quick(panel.co_moderator, "remark.edit", {"remark": remark, "text": "Somebody else's words"})
    code, data = panel.refuse(panel.note_taker, "remark.edit", {"remark": remark, "text": "Mine", "rev": seen})
    assert (code, data) == ("stale", {"rev": panel.one("remarks", remark)["rev"]})


def test_a_line_that_is_not_there_is_unknown(panel: PanelUnderTest) -> None:
    for name, more in (("remark.edit", {"text": "Words"}), ("remark.drop", {"dropped": True})):
        assert panel.refuse(panel.note_taker, name, {"remark": "nosuchremark00000000", **more}) == ("remark.unknown", {})


def test_a_private_question_is_unknown_to_a_line_of_the_note_taker(panel: PanelUnderTest) -> None:
    question = panel.ask()
    panel.quick(panel.moderator, "question.private", {"question": question})
    assert panel.refuse(panel.note_taker, "remark.add", {"remark": panel.ids.row(), "text": "Words", "question": question}) == ("question.unknown", {})


def test_only_the_console_reads_what_was_noted(panel: PanelUnderTest) -> None:
    remark = note(panel)
    assert {viewer for viewer in panel.viewers if remark in panel.rows("remarks", viewer)} == {"moderator", "moderator:organiser"}
