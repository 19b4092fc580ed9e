"""When each kind of what is kept is to go: so many days after the end, and nothing before there is one."""

from moderator.domain.retention import DAY, KINDS, due, planned

DAYS = {"declined": 1, "private": 7, "questions": 30, "names": 45}
END = 1_720_094_385_000


def test_a_day_has_twenty_four_hours_whatever_the_clocks_of_the_place_do() -> None:
    assert DAY == 24 * 60 * 60 * 1_000
    assert due("private", END, DAYS) == END + 7 * DAY


def test_every_kind_is_planned_from_the_end_on_until_it_has_gone() -> None:
    assert planned(END, DAYS, ()) == {kind: END + DAYS[kind] * DAY for kind in KINDS}
    assert list(planned(END, DAYS, {"declined", "traces"})) == ["private", "questions", "names"]
    assert planned(END, DAYS, set(KINDS)) == {}


def test_nothing_is_planned_before_the_end() -> None:
    assert planned(None, DAYS, ()) == {}
