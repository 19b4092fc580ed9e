"""Passages of the report: written otherwise, left out and put back by the organiser alone, and nobody overwrites what they have not seen."""

from typing import Any

from tests.oracle import Json
from tests.people import PanelUnderTest

MARK = "0123456789abcdef"


def write(panel: PanelUnderTest, text: str = "In other words", block: str = "introduction@en", **more: Any) -> Json:
    args = {"passage": panel.ids.row(), "block": block, "text": text} | more
    panel.accept(panel.organiser, "report.write", args)
    return the_row(panel, block)


def the_row(panel: PanelUnderTest, block: str) -> Json:
    rows = [row for row in panel.stored("passages") if row["block"] == block]
    assert len(rows) == 1
    return rows[0]


def test_a_passage_in_other_words_is_kept_with_the_mark_of_those_before(panel: PanelUnderTest) -> None:
    row = write(panel, "Twelve people\n\ncame.", was=MARK)
    assert (row["text"], row["was"], row["restored"]) == ("Twelve people\n\ncame.", MARK, False)


def test_it_is_written_again_by_whoever_saw_it(panel: PanelUnderTest) -> None:
    row = write(panel)
    again = {"passage": row["id"], "block": row["block"], "text": "Better still", "rev": row["rev"]}
    panel.accept(panel.organiser, "report.write", again)
    assert the_row(panel, row["block"])["text"] == "Better still"


def test_whoever_saw_another_state_of_it_is_refused(panel: PanelUnderTest) -> None:
    row = write(panel)
    late = {"passage": row["id"], "block": row["block"], "text": "Too late"}
    assert panel.refuse(panel.organiser, "report.write", late | {"rev": row["rev"] - 1}) == ("stale", {"rev": row["rev"]})
    assert panel.refuse(panel.organiser, "report.write", late) == ("stale", {"rev": row["rev"]})


def test_two_who_write_the_same_passage_for_the_first_time_do_not_overwrite_each_other(panel: PanelUnderTest) -> None:
    row = write(panel)
    second = {"passage": panel.ids.row(), "block": row["block"], "text": "Mine"}
    assert panel.refuse(panel.organiser, "report.write", second) == ("stale", {"rev": row["rev"]})
    assert panel.refuse(panel.organiser, "report.write", second | {"rev": row["rev"]}) == ("stale", {"rev": row["rev"]})


def test_an_id_belongs_to_one_place_of_one_panel(panel: PanelUnderTest, theirs: PanelUnderTest) -> None:
    row = write(panel)
    assert panel.refuse(panel.organiser, "report.write", {"passage": row["id"], "block": "title@und", "text": "Taken"})[0] == "id_reused"
    assert theirs.refuse(theirs.organiser, "report.write", {"passage": row["id"], "block": "title@und", "text": "Taken"})[0] == "id_reused"
    assert theirs.refuse(theirs.organiser, "report.restore", {"passage": row["id"]}) == ("passage.unknown", {})


def test_a_passage_left_out_and_put_back_keeps_its_words(panel: PanelUnderTest) -> None:
    row, out = write(panel), panel.ids.row()
    panel.accept(panel.organiser, "report.omit", {"passage": out, "block": "introduction"})
    omission = the_row(panel, "introduction")
    assert (omission["text"], omission["restored"]) == (None, False)
    panel.accept(panel.organiser, "report.restore", {"passage": out, "rev": omission["rev"]})
    assert the_row(panel, "introduction")["restored"] is True
    assert the_row(panel, "introduction@en")["text"] == row["text"]
    panel.accept(panel.organiser, "report.omit", {"passage": out, "block": "introduction", "rev": the_row(panel, "introduction")["rev"]})
    assert the_row(panel, "introduction")["restored"] is False


def test_what_was_restored_is_written_anew(panel: PanelUnderTest) -> None:
    row = write(panel)
    panel.accept(panel.organiser, "report.restore", {"passage": row["id"]})
    restored = the_row(panel, row["block"])
    assert restored["restored"] is True
    panel.accept(panel.organiser, "report.write", {"passage": row["id"], "block": row["block"], "text": "Once more", "rev": restored["rev"]})
    assert (the_row(panel, row["block"])["text"], the_row(panel, row["block"])["restored"]) == ("Once more", False)


def test_restoring_what_has_changed_since_is_refused(panel: PanelUnderTest) -> None:
    row = write(panel)
    assert panel.refuse(panel.organiser, "report.restore", {"passage": row["id"], "rev": row["rev"] + 1}) == ("stale", {"rev": row["rev"]})
    assert panel.refuse(panel.organiser, "report.restore", {"passage": "nosuchpassage0000000"}) == ("passage.unknown", {})


def test_words_have_a_limit_and_hold_something(panel: PanelUnderTest) -> None:
    args = {"passage": panel.ids.row(), "block": "introduction@en"}
    assert panel.refuse(panel.organiser, "report.write", args | {"text": "é" * 5001}) == ("too_long", {"field": "text", "limit": 5000})
    assert panel.refuse(panel.organiser, "report.write", args | {"text": " \n "}) == ("empty", {"field": "text"})
    assert panel.refuse(panel.organiser, "report.write", args | {"text": "\x07"}) == ("characters", {"field": "text"})
    assert write(panel, "é" * 5000)["text"] == "é" * 5000


def test_a_place_is_named_as_places_are(panel: PanelUnderTest) -> None:
    for block in ("introduction", "Introduction@en", "intro duction@en", "<b>@en", "a@", "@en", "introduction@en@fr", "x" * 201 + "@en"):
        args = {"passage": panel.ids.row(), "block": block, "text": "Words"}
        assert panel.refuse(panel.organiser, "report.write", args) == ("wrong_type", {"field": "block"}), block
    assert panel.refuse(panel.organiser, "report.omit", {"passage": panel.ids.row(), "block": "introduction@en"}) == ("wrong_type", {"field": "block"})


def test_nobody_else_sees_a_word_of_it(panel: PanelUnderTest) -> None:
    write(panel, "Words for the report alone")
    assert [key for key in panel.viewers if "Words for the report alone" in str(panel.seen(key))] == []
    assert "Words for the report alone" in str(panel.stored("passages"))
