"""The life of a question as a table of moves."""

import pytest

from moderator.domain import questions
from moderator.domain.questions import MOVES, counts_shown, is_owed, is_theirs, marked, may, reassigned, settled

STATES = ["new", "approved", "next", "asked", "answered", "written", "declined", "private", "merged", "withdrawn"]
ALLOWED = {
    #            new app nex ask ans wri dec pri mer wit
    "approve":  " x   -   -   -   -   -   x   -   -   - ",
    "decline":  " x   x   x   -   -   -   -   -   -   - ",
    "next":     " -   x   -   -   -   -   -   -   -   - ",
    "back":     " -   -   x   -   -   -   -   -   -   - ",
    "bundle":   " -   x   x   -   -   -   -   -   -   - ",
    "assign":   " x   x   x   x   x   x   -   -   -   - ",
    "asked":    " -   x   x   x   -   -   -   -   -   - ",
    "answered": " -   -   -   x   -   -   -   -   -   - ",
    "private":  " x   x   x   -   -   -   x   -   -   - ",
    "merge":    " x   x   x   -   -   x   x   -   -   - ",
    "unmerge":  " -   -   -   -   -   -   -   -   x   - ",
    "withdraw": " x   x   x   -   -   x   x   x   x   - ",
    "redact":   " x   x   x   x   x   x   x   x   x   - ",
}  # fmt: skip


def test_every_move_has_its_row() -> None:
    assert set(MOVES) == set(ALLOWED)


@pytest.mark.parametrize("move", ALLOWED)
def test_a_move_is_allowed_from_these_states_only(move: str) -> None:
    assert ["x" if may(move, state) else "-" for state in STATES] == ALLOWED[move].split()


def test_nothing_leaves_a_withdrawn_question() -> None:
    assert not [move for move in MOVES if may(move, questions.WITHDRAWN)]
    assert questions.WITHDRAWN not in questions.PUBLIC_STATES | questions.RESTORABLE


def assigned(*states: str) -> list[dict[str, str]]:
    return [{"person": f"p{place}", "state": state} for place, state in enumerate(states)]


@pytest.mark.parametrize(
    ("states", "mark", "state"),
    [
        ((), "answered", "answered"),
        ((), "written", "written"),
        ((), "passed", "answered"),
        (("assigned",), "answered", "asked"),
        (("answered", "assigned"), "answered", "asked"),
        (("answered", "passed"), "passed", "answered"),
        (("passed",), "passed", "answered"),
        (("written",), "written", "written"),
        (("written", "passed"), "passed", "written"),
        (("written", "answered"), "answered", "answered"),
    ],
)
def test_a_question_is_settled_by_its_marks(states: tuple[str, ...], mark: str, state: str) -> None:
    assert settled(assigned(*states), mark) == state


def test_a_mark_without_a_person_is_for_those_who_owe_an_answer() -> None:
    before = assigned("passed", "assigned", "assigned")
    assert [each["state"] for each in marked(before, None, "written")] == ["passed", "written", "written"]
    assert [each["state"] for each in before] == ["passed", "assigned", "assigned"]


def test_a_mark_for_somebody_new_adds_them() -> None:
    assert marked(assigned("assigned"), "p9", "answered")[-1] == {"person": "p9", "state": "answered"}
    assert marked(assigned("assigned", "assigned"), "p1", "passed") == assigned("assigned", "passed")


@pytest.mark.parametrize("state", STATES)
def test_counts_are_shown_as_the_setting_has_it(state: str) -> None:
    public = state in {"approved", "next", "asked", "answered", "written"}
    spoken = state in {"asked", "answered", "written"}
    assert (counts_shown("on", state), counts_shown("hidden", state), counts_shown("off", state)) == (public, spoken, False)


def test_those_who_are_newly_given_a_question_stand_where_they_were_put() -> None:
    before = assigned("passed", "answered", "assigned")
    assert reassigned(before, ["p2", "p0", "p9"], spoken=False) == [
        {"person": "p2", "state": "assigned"},
        {"person": "p0", "state": "passed"},
        {"person": "p9", "state": "assigned"},
    ]
    assert reassigned(before, [], spoken=False) == []


def test_an_answer_that_was_heard_stays_whoever_is_given_the_question() -> None:
    before = assigned("passed", "answered", "assigned")
    assert reassigned(before, ["p9"], spoken=True) == [{"person": "p1", "state": "answered"}, {"person": "p9", "state": "assigned"}]
    assert reassigned(before, ["p1"], spoken=True) == [{"person": "p1", "state": "answered"}]


@pytest.mark.parametrize(("states", "owed"), [((), False), (("answered", "passed"), False), (("answered", "assigned"), True)])
def test_somebody_owes_an_answer_while_one_is_only_assigned(states: tuple[str, ...], *, owed: bool) -> None:
    assert is_owed(assigned(*states)) is owed


def test_a_question_is_theirs_who_were_given_it_or_offered_to_take_it() -> None:
    offers: list[dict[str, str | None]] = [{"person": "p7", "offer": "take", "to": None}, {"person": "p8", "offer": "pass", "to": "p9"}]
    assert [person for person in ("p0", "p7", "p8", "p9") if is_theirs(assigned("passed"), offers, person)] == ["p0", "p7"]
