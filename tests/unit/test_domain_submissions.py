"""Until which day something is taken in writing, and whose answer is awaited."""

import pytest

from moderator.domain.ids import Instant
from moderator.domain.submissions import day, is_awaited, is_theirs, last_day

MIDNIGHT = Instant(1_783_202_400_000)
"""The fourth of July 2026 ends in Zurich."""
ENDED = Instant(MIDNIGHT - 36_000_000)


@pytest.mark.parametrize(("zone", "expected"), [("Europe/Zurich", "2026-07-04"), ("Asia/Seoul", "2026-07-05"), ("Pacific/Honolulu", "2026-07-04")])
def test_a_day_is_that_of_the_place(zone: str, expected: str) -> None:
    assert day(Instant(MIDNIGHT - 1), zone) == expected


def test_the_day_that_was_set_counts_and_else_two_weeks() -> None:
    assert last_day("2026-07-31", ENDED, "Europe/Zurich", 30) == "2026-07-31"
    assert last_day("2026-07-31", None, "Europe/Zurich", 30) == "2026-07-31"
    assert last_day(None, ENDED, "Europe/Zurich", 30) == "2026-07-18"
    assert last_day(None, None, "Europe/Zurich", 30) is None


def test_nothing_is_taken_on_the_day_on_which_it_would_go_or_after_it() -> None:
    assert last_day("2026-09-30", ENDED, "Europe/Zurich", 30) == "2026-08-02"
    assert last_day(None, ENDED, "Europe/Zurich", 7) == "2026-07-10"
    assert last_day(None, ENDED, "Europe/Zurich", 1) == "2026-07-04"
    assert last_day("2026-07-05", ENDED, "Europe/Zurich", 30) == "2026-07-05"


def test_a_question_is_theirs_who_were_given_it_took_it_or_were_asked_it() -> None:
    given, taken, passed = (
        [{"person": "ada", "state": "passed"}],
        {"person": "ben", "offer": "take", "to": None},
        {"person": "cyd", "offer": "pass", "to": None},
    )
    assert {name for name in ("ada", "ben", "cyd", "dee", "eva") if is_theirs(given, [taken, passed], "dee", name)} == {"ada", "ben", "dee"}


def test_writing_is_awaited_of_all_after_the_end_and_before_of_who_said_so() -> None:
    marks = [{"person": "ada", "state": "written"}, {"person": "ben", "state": "assigned"}]
    assert [is_awaited("asked", marks, name) for name in ("ada", "ben", "cyd")] == [True, False, False]
    assert [is_awaited("written", marks, name) for name in ("ada", "ben", "cyd")] == [True, True, True]
