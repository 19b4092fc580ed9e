"""Who speaks next: what holds of every list in each mode, tried with lists that nobody would think of."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderator.domain.ids import Instant
from moderator.domain.ordering import MODES, Spoken, Waiting, order
from tests.unit.speakers import ask, heard, ids, rank, side

CODES = {
    "pinned", "dignitary", "on_behalf", "group_unheard", "group_fewer", "channel_unheard", "channel_fewer", "channel_alternates",
    "first_turn", "second_turn", "rank", "earliest", "absent_before", "reply", "only_one",
}  # fmt: skip
ANY_MODE = pytest.mark.parametrize("mode", MODES)
SAME_EVERY_TIME = settings(derandomize=True, deadline=None, database=None, max_examples=60)
GROUPS = st.sampled_from(["state", "un", "civil", "media", None])
CHANNELS = st.sampled_from(["room", "online", "paper"])
DELEGATIONS = st.sampled_from("abcdef")
SPOKEN = st.lists(st.builds(Spoken, DELEGATIONS, GROUPS, CHANNELS), max_size=6)


def lists(*, absences: int = 2, pins: bool = True, replies: bool = True) -> st.SearchStrategy[list[Waiting]]:
    each = st.builds(
        Waiting,
        id=st.just(""),
        since=st.integers(0, 9).map(Instant),
        number=st.integers(0, 3),
        delegation=DELEGATIONS,
        group=GROUPS,
        channel=CHANNELS,
        kind=st.sampled_from(["floor", "reply"] if replies else ["floor"]),
        on_behalf=st.booleans(),
        dignitary=st.booleans(),
        absences=st.integers(0, absences),
        pinned=st.none() | st.integers(1, 3) if pins else st.none(),
    )
    return st.lists(each, max_size=12).map(lambda found: [replace(one, id=f"r{place:02}") for place, one in enumerate(found)])


PLAIN = lists(absences=0, pins=False, replies=False)
FLOOR = lists(pins=False, replies=False)


def ordered(mode: str, waiting: list[Waiting], spoken: list[Spoken]) -> list[Waiting]:
    by_id = {each.id: each for each in waiting}
    return [by_id[each.id] for each in order(mode, waiting, spoken)]


@ANY_MODE
@SAME_EVERY_TIME
@given(waiting=lists(), spoken=SPOKEN, data=st.data())
def test_everybody_has_one_place_whatever_order_they_are_given_in(mode: str, waiting: list[Waiting], spoken: list[Spoken], data: st.DataObject) -> None:
    places = order(mode, waiting, spoken)
    assert sorted(ids(places)) == sorted(each.id for each in waiting)
    assert [each.place for each in places] == list(range(1, len(waiting) + 1))
    # Only strict alternation looks at who spoke last.
    before = spoken if mode == "alternate" else data.draw(st.permutations(spoken))
    assert order(mode, data.draw(st.permutations(waiting)), before) == places


@ANY_MODE
@SAME_EVERY_TIME
@given(waiting=lists(), spoken=SPOKEN)
def test_pins_come_first_and_replies_last(mode: str, waiting: list[Waiting], spoken: list[Spoken]) -> None:
    found = ordered(mode, waiting, spoken)
    pins = [each.pinned for each in found if each.pinned is not None]
    assert [each.pinned for each in found[: len(pins)]] == sorted(pins)
    kinds = [each.kind for each in found[len(pins) :]]
    assert kinds == sorted(kinds)


@ANY_MODE
@SAME_EVERY_TIME
@given(waiting=lists(), spoken=SPOKEN)
def test_reasons_are_one_to_three_known_codes_that_hold(mode: str, waiting: list[Waiting], spoken: list[Spoken]) -> None:
    by_id = {each.id: each for each in waiting}
    turns = Counter(each.delegation for each in spoken)
    for place in order(mode, waiting, spoken):
        each, given_reasons = by_id[place.id], place.reasons
        turns[each.delegation] += 1
        assert place.nth == turns[each.delegation]
        assert 1 <= len(given_reasons) <= 3
        assert len(set(given_reasons)) == len(given_reasons)
        assert set(given_reasons) <= CODES
        assert (given_reasons[0] == "pinned") == (each.pinned is not None)
        assert ("reply" in given_reasons) == (each.kind == "reply")
        assert each.absences or "absent_before" not in given_reasons
        assert each.dignitary or "dignitary" not in given_reasons
        assert each.on_behalf or "on_behalf" not in given_reasons
        assert place.nth == 1 or "first_turn" not in given_reasons
        assert place.nth > 1 or "second_turn" not in given_reasons


@SAME_EVERY_TIME
@given(waiting=PLAIN, spoken=SPOKEN)
def test_nobody_waits_while_one_of_the_same_group_with_more_turns_passes(waiting: list[Waiting], spoken: list[Spoken]) -> None:
    found, turns = ordered("equity", waiting, spoken), Counter(each.delegation for each in spoken)
    for place, each in enumerate(found):
        behind = [turns[other.delegation] for other in found[place:] if other.group == each.group]
        assert turns[each.delegation] == min(behind)
        turns[each.delegation] += 1


@SAME_EVERY_TIME
@given(waiting=FLOOR, spoken=SPOKEN)
def test_in_strict_alternation_the_channels_never_differ_by_more_than_one_while_both_wait(waiting: list[Waiting], spoken: list[Spoken]) -> None:
    found, taken = ordered("alternate", waiting, spoken), Counter[str]()
    for place, each in enumerate(found):
        if len({side(other) for other in found[place:]}) == 1:
            break
        if place == 0 and spoken:
            assert side(each) != side(spoken[-1])
        taken[side(each)] += 1
        assert abs(taken["room"] - taken["online"]) <= 1


@SAME_EVERY_TIME
@given(spoken=SPOKEN, coming=st.lists(st.lists(CHANNELS, max_size=3), max_size=30))
def test_in_a_debate_that_goes_on_the_channels_never_differ_by_more_than_one_while_both_wait(spoken: list[Spoken], coming: list[list[str]]) -> None:
    """People come as they like, one speaks at a time, and the order is asked for anew before each: as on the day."""
    waiting, past, taken, number = list[Waiting](), list(spoken), Counter[str](), 0
    for arrivals in coming:
        for channel in arrivals:
            number += 1
            waiting.append(ask(f"{number:03}", number, ("state", "civil")[number % 2], channel))
        if not waiting:
            continue
        if len({side(each) for each in waiting}) == 1:
            taken.clear()
        first = order("alternate", waiting, past)[0].id
        each = next(each for each in waiting if each.id == first)
        waiting.remove(each)
        past.append(heard(each))
        taken[side(each)] += 1
        assert abs(taken["room"] - taken["online"]) <= 1


@SAME_EVERY_TIME
@given(waiting=FLOOR, spoken=SPOKEN)
def test_chronological_is_sorted_by_time_with_those_called_in_vain_behind(waiting: list[Waiting], spoken: list[Spoken]) -> None:
    times = [(each.absences, each.since, each.number) for each in ordered("chronological", waiting, spoken)]
    assert times == sorted(times)


@SAME_EVERY_TIME
@given(waiting=FLOOR, spoken=SPOKEN)
def test_in_protocol_first_turns_come_first_and_by_precedence(waiting: list[Waiting], spoken: list[Spoken]) -> None:
    found, places = ordered("protocol", waiting, spoken), order("protocol", waiting, spoken)
    firsts = [each for each, place in zip(found, places, strict=True) if place.nth == 1]
    assert firsts == found[: len(firsts)]
    spoken_before = {each.delegation for each in spoken}
    assert {each.delegation for each in firsts} == {each.delegation for each in waiting} - spoken_before
    assert [rank(each) for each in firsts] == sorted(rank(each) for each in firsts)


def slowly(mode: str, waiting: list[Waiting], spoken: list[Spoken]) -> list[str]:
    """The rule as it is written: the lowest of all is taken, counts as having spoken, and so on."""
    left, past, taken = list(waiting), list(spoken), []
    while left:
        delegations, groups, sides = Counter(each.delegation for each in past), Counter(each.group for each in past), Counter(map(side, past))

        # Called in this round only, so that the counts are those of this round.
        def key(each: Waiting) -> tuple[int | str, ...]:
            turns = delegations[each.delegation]  # noqa: B023
            middle = (rank(each), each.absences) if mode == "protocol" else (each.absences, groups[each.group], sides[side(each)])  # noqa: B023
            return turns, *middle, each.since, each.number, each.id

        best = min(left, key=key)
        left.remove(best)
        past.append(heard(best))
        taken.append(best.id)
    return taken


@pytest.mark.parametrize("mode", ["equity", "protocol"])
@SAME_EVERY_TIME
@given(waiting=FLOOR, spoken=SPOKEN)
def test_the_order_is_that_of_taking_the_lowest_again_and_again(mode: str, waiting: list[Waiting], spoken: list[Spoken]) -> None:
    assert ids(order(mode, waiting, spoken)) == slowly(mode, waiting, spoken)


@ANY_MODE
@SAME_EVERY_TIME
@given(waiting=lists().filter(bool), spoken=SPOKEN)
def test_the_list_stays_as_it_is_while_it_is_worked_off(mode: str, waiting: list[Waiting], spoken: list[Spoken]) -> None:
    places = order(mode, waiting, spoken)
    first = next(each for each in waiting if each.id == places[0].id)
    later = order(mode, [each for each in waiting if each is not first], [*spoken, heard(first)])
    assert [replace(each, place=each.place + 1) for each in later] == places[1:]
