"""The oracle itself: each of its assertions is shown something that is wrong, and must say so."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from moderator.commands.run import Outcome
from moderator.domain.roles import Audience
from moderator.projections import panels, view
from moderator.projections.questions import QUESTIONS
from moderator.projections.seeing import Projection, Viewer
from moderator.store.models import Person, Question
from moderator.store.stamping import Versioned
from tests import oracle
from tests.oracle import Copy, Json, Sight
from tests.people import PanelUnderTest

PUBLIC = Viewer(Audience.PUBLIC)


def swapped(monkeypatch: pytest.MonkeyPatch, former: Projection, **changes: Any) -> None:
    """Put a projection with a mistake in the place of the right one."""
    assert former in view.PROJECTIONS
    monkeypatch.setattr(view, "PROJECTIONS", tuple(replace(former, **changes) if each is former else each for each in view.PROJECTIONS))
    monkeypatch.setattr(view, "_HIGHEST", {audience: view._highest_of(audience) for audience in Audience})


def fails(panel: PanelUnderTest, name: str, args: Json, match: str | None = None) -> None:
    actor = panel.phone if name == "question.ask" else panel.moderator
    with pytest.raises(AssertionError, match=match):
        panel.do(actor, name, args)


def new_question(panel: PanelUnderTest) -> Json:
    return {"question": panel.ids.row(), "secret": panel.ids.secret(), "text": "Who pays for all this?"}


def test_a_projection_that_lets_the_public_see_every_question_is_found(panel: PanelUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    swapped(monkeypatch, QUESTIONS, whole=frozenset(Audience))
    fails(panel, "question.ask", new_question(panel), "was given 'Who pays for all this\\?'")


def test_a_projection_that_tells_the_public_of_a_neighbour_is_found(panel: PanelUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Question, "is_public", lambda _row: True)
    swapped(monkeypatch, QUESTIONS, show=lambda row, viewer: QUESTIONS.show(row, viewer) if row.state != "new" or viewer.audience == "moderator" else None)
    fails(panel, "question.ask", new_question(panel), "is told of something unseen")


def test_a_projection_that_leaks_a_secret_is_found(panel: PanelUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    swapped(monkeypatch, QUESTIONS, show=lambda row, viewer: (QUESTIONS.show(row, viewer) or {}) | {"secret": row.secret_hash})
    fails(panel, "question.ask", new_question(panel), "was given")


def test_a_projection_that_looks_beyond_its_row_is_found(panel: PanelUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    panel.approved()
    count = {"rows": 0}

    def ranked(row: Question, viewer: Viewer) -> Json:
        count["rows"] += 1
        return QUESTIONS.show(row, viewer) | {"rank": count["rows"]}  # type: ignore[operator]

    swapped(monkeypatch, QUESTIONS, show=ranked)
    fails(panel, "display.show", {"layout": "list"})


def test_a_header_that_shows_what_does_not_move_its_cursor_is_found(panel: PanelUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(panels, "PUBLIC", (*panels.PUBLIC, "layout"))
    fails(panel, "display.show", {"layout": "list"})


def test_a_row_that_is_not_stamped_is_found(panel: PanelUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    question = panel.approved()
    monkeypatch.setattr(Versioned, "stamp", lambda _row, _version: None)
    fails(panel, "question.asked", {"question": question})


def test_a_column_missing_from_the_public_ones_is_found(panel: PanelUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    question = panel.approved()
    monkeypatch.setattr(Question, "PUBLIC_COLUMNS", frozenset({"text"}))
    fails(panel, "question.next", {"question": question, "next": True})


def test_a_public_column_too_many_is_found(panel: PanelUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    question = panel.approved()
    monkeypatch.setattr(Question, "PUBLIC_COLUMNS", Question.PUBLIC_COLUMNS | {"shortlisted"})
    fails(panel, "question.shortlist", {"question": question, "shortlisted": True}, "is told of something unseen")


def test_a_row_that_goes_without_a_word_is_found(panel: PanelUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    question = panel.approved()
    right = view.delta

    def silent(*args: Any) -> view.Delta:
        return replace(right(*args), gone={})

    monkeypatch.setattr(view, "delta", silent)
    fails(panel, "question.decline", {"question": question, "reason": "unsafe"})


def test_a_cursor_that_disagrees_with_the_view_is_found(panel: PanelUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    right = view.cursor
    monkeypatch.setattr(view, "cursor", lambda *args: replace(right(*args), version=1))
    fails(panel, "question.ask", new_question(panel))


def test_a_refusal_that_wrote_something_is_found(panel: PanelUnderTest) -> None:
    before = panel.everything()
    oracle.check_unchanged(before, panel.everything())
    panel.quick(panel.moderator, "display.show", {"layout": "list"})
    with pytest.raises(AssertionError):
        oracle.check_unchanged(before, panel.everything())
    with pytest.raises(AssertionError, match="no panel"):
        oracle.check_unchanged({"panels": []}, {"panels": []})


def test_a_person_written_past_the_unit_is_refused_by_the_session(panel: PanelUnderTest) -> None:
    with panel.store.write() as session:
        session.get_one(Person, panel.row("ada")).name = "Somebody else"
        with pytest.raises(RuntimeError, match="outside a Unit"):
            session.flush()


# The assertions one by one


def delta(**more: Any) -> Json:
    return {"epoch": "e", "from": 3, "to": 5, "header": {"title": "B"}, "up": {"items": [{"id": "i", "place": 1}]}, "gone": {}} | more


HAD = Copy("e", 3, {"title": "A"}, {"items": {}})
HAS = Copy("e", 5, {"title": "B"}, {"items": {"i": {"id": "i", "place": 1}}})


def sight(copy: Copy, version: int | None = None) -> Sight:
    return Sight(copy, view.Cursor(copy.epoch, copy.version if version is None else version))


def test_the_right_delta_passes() -> None:
    oracle.assert_leads_to(HAD, delta(), HAS)
    oracle.assert_harmless_again(HAD, delta())
    oracle.assert_cursor_ends_view(sight(HAS))
    oracle.assert_moves_with_sight(PUBLIC, sight(HAD), sight(HAS), delta())


@pytest.mark.parametrize("wrong", [
    {"from": 4}, {"epoch": "f"}, {"to": 6}, {"to": 3}, {"header": {"title": "A"}}, {"up": {}}, {"up": {"items": [{"id": "i", "place": 2}]}},
    {"gone": {"items": ["i"]}}, {"up": {"items": [{"id": "i", "place": 1}, {"id": "j"}]}},
])  # fmt: skip
def test_a_delta_that_leads_elsewhere_is_found(wrong: Json) -> None:
    with pytest.raises(AssertionError):
        oracle.assert_leads_to(HAD, delta(**wrong), HAS)


def test_a_delta_that_spoils_the_former_copy_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def spoiling(have: Copy, _delta: Json) -> tuple[Copy, bool]:
        have.rows["items"]["i"] = {"id": "i"}
        return have, False

    monkeypatch.setattr(oracle, "apply", spoiling)
    with pytest.raises(AssertionError):
        oracle.assert_harmless_again(Copy("e", 3, None, {"items": {}}), delta())


def test_a_delta_that_counts_twice_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oracle, "apply", lambda have, _delta: (replace(have, version=have.version + 1), False))
    with pytest.raises(AssertionError):
        oracle.assert_harmless_again(HAD, delta())


def test_a_cursor_beside_its_view_is_found() -> None:
    with pytest.raises(AssertionError):
        oracle.assert_cursor_ends_view(sight(HAS, 4))


@pytest.mark.parametrize(("had", "has", "sent"), [
    (HAD, replace(HAD, header={"title": "B"}), delta(up={})),
    (HAD, HAD, delta()),
    (HAD, HAD, delta(up={}, gone={"items": ["i"]})),
    (HAD, replace(HAD, version=4), delta(up={})),
    (HAS, HAD, delta()),
])  # fmt: skip
def test_a_cursor_that_moves_without_reason_or_not_with_one_is_found(had: Copy, has: Copy, sent: Json) -> None:
    with pytest.raises(AssertionError):
        oracle.assert_moves_with_sight(PUBLIC, sight(had), sight(has), sent)


def test_a_podium_that_is_told_of_nothing_is_found() -> None:
    booth, moved = Viewer(Audience.BOOTH), replace(HAD, version=5)
    oracle.assert_moves_with_sight(booth, sight(HAD), sight(moved), delta())
    with pytest.raises(AssertionError, match="told of nothing"):
        oracle.assert_moves_with_sight(booth, sight(HAD), sight(moved), delta(up={}))


def test_an_oracle_that_watches_nobody_is_found(panel: PanelUnderTest) -> None:
    blind = replace(panel.look(), sights={})
    with pytest.raises(AssertionError, match="watches nobody"):
        oracle.check_change(blind, {}, blind)


@pytest.mark.parametrize("spoil", [
    lambda stored: stored | {"receipts": stored["receipts"][:-1]},
    lambda stored: stored | {"receipts": [*stored["receipts"], stored["receipts"][-1] | {"id": 10**9}]},
    lambda stored: stored | {"receipts": [*stored["receipts"][:-1], stored["receipts"][-1] | {"version": 1}]},
    lambda stored: stored | {"receipts": [*stored["receipts"][:-1], stored["receipts"][-1] | {"name": "display.shown"}]},
])  # fmt: skip
def test_a_receipt_missing_doubled_or_wrong_is_found(panel: PanelUnderTest, spoil: Callable[[oracle.Stored], oracle.Stored]) -> None:
    before, envelope = panel.look(), panel.envelope(panel.moderator, "display.show", {"layout": "list"})
    [outcome] = panel.run([envelope])
    after = panel.look()
    oracle.check_receipts(before, after, [(envelope, outcome)])
    with pytest.raises(AssertionError):
        oracle.check_receipts(before, replace(after, stored=spoil(after.stored)), [(envelope, outcome)])
    with pytest.raises(AssertionError):
        oracle.check_receipts(before, replace(after, version=after.version + 1), [(envelope, outcome)])
    with pytest.raises(AssertionError, match="no acceptance"):
        oracle.check_receipts(before, after, [])


def test_another_answer_to_the_same_id_is_found() -> None:
    first, reused = Outcome(ok=True, id="a", version=3), Outcome(ok=False, id="a", code="id_reused")
    oracle.check_again(first, first, reused)
    for again, other in [(replace(first, version=4), reused), (first, first), (first, None), (reused, reused)]:
        with pytest.raises(AssertionError):
            oracle.check_again(first, again, other)


def test_a_number_that_is_no_json_is_found() -> None:
    with pytest.raises((TypeError, ValueError)):
        oracle.wire({"from": float("nan")})
    with pytest.raises(TypeError):
        oracle.wire({"from": {1, 2}})
