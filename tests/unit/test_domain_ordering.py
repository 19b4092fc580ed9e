"""Who speaks next: the worked example, the reasons, and the rules of each mode one by one."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest

from moderator.domain.ordering import MODES, Placed, Spoken, Waiting, delegation, order
from tests.unit.speakers import ask, heard, ids

ANY_MODE = pytest.mark.parametrize("mode", MODES)


def reasons(mode: str, waiting: Iterable[Waiting], spoken: Sequence[Spoken] = ()) -> dict[str, tuple[str, ...]]:
    return {each.id: each.reasons for each in order(mode, waiting, spoken)}


EXAMPLE = [
    ask("F01", 1, "state", on_behalf=True),
    ask("F02", 2, "local"),
    ask("F03", 3, "civil"),
    ask("F04", 4, "state"),
    ask("F05", 5, "un"),
    ask("F06", 6, "civil", "online"),
]


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("equity", "F01 F06 F02 F05 F03 F04"),
        ("protocol", "F01 F04 F05 F02 F03 F06"),
        ("chronological", "F01 F02 F03 F04 F05 F06"),
        ("alternate", "F01 F06 F02 F05 F03 F04"),
    ],
)
def test_six_requests_of_five_groups_come_in_this_order(mode: str, expected: str) -> None:
    places = order(mode, EXAMPLE, [])
    assert ids(places) == expected.split()
    assert [(each.place, each.nth) for each in places] == [(place, 1) for place in range(1, 7)]


def test_every_place_of_the_example_says_why() -> None:
    assert reasons("equity", EXAMPLE) == {
        "F01": ("earliest",),
        "F06": ("channel_unheard", "group_unheard"),
        "F02": ("earliest", "group_unheard"),
        "F05": ("group_unheard",),
        "F03": ("earliest",),
        "F04": ("only_one",),
    }
    assert list(reasons("protocol", EXAMPLE).values()) == [("on_behalf",), ("rank",), ("rank",), ("rank",), ("earliest",), ("only_one",)]
    assert set(reasons("chronological", EXAMPLE[:5]).values()) == {("earliest",), ("only_one",)}


def test_after_the_first_has_spoken_the_second_is_first_for_the_same_reasons() -> None:
    assert order("equity", EXAMPLE[1:], [heard(EXAMPLE[0])])[0] == Placed("F06", 1, ("channel_unheard", "group_unheard"), 1)


EARLY, LATE = ask("early", 1), ask("late", 2)


@pytest.mark.parametrize(
    ("mode", "waiting", "spoken", "first"),
    [
        ("equity", [EARLY], [], ("only_one",)),
        ("chronological", [EARLY, LATE], [], ("earliest",)),
        ("protocol", [EARLY, replace(LATE, dignitary=True)], [], ("dignitary",)),
        ("protocol", [EARLY, replace(LATE, group="nhri")], [], ("rank",)),
        ("protocol", [EARLY, replace(LATE, on_behalf=True)], [heard(EARLY)], ("first_turn", "on_behalf")),
        ("equity", [EARLY, LATE], [heard(EARLY)], ("first_turn",)),
        ("equity", [EARLY, LATE], [heard(EARLY), heard(EARLY), heard(LATE)], ("second_turn",)),
        ("equity", [EARLY, replace(LATE, group="un")], [Spoken("x", "civil", "room")], ("group_unheard",)),
        ("equity", [EARLY, replace(LATE, group=None)], [Spoken("x", "civil", "room")] * 2 + [Spoken("x", None, "room")], ("group_fewer",)),
        ("equity", [EARLY, replace(LATE, channel="online")], [Spoken("x", "un", "paper")], ("channel_unheard", "group_unheard")),
        (
            "equity",
            [EARLY, replace(LATE, channel="online")],
            [Spoken("x", "un", "room")] * 2 + [Spoken("x", "un", "online")],
            ("channel_fewer", "group_unheard"),
        ),
        ("equity", [replace(EARLY, absences=1), replace(LATE, channel="online")], [Spoken("x", "un", "online")], ("earliest", "group_unheard")),
        ("equity", [replace(EARLY, absences=1), replace(LATE, absences=2)], [], ("earliest", "absent_before")),
        ("alternate", [EARLY, replace(LATE, channel="online")], [], ("earliest",)),
        ("alternate", [EARLY, replace(LATE, channel="online")], [Spoken("x", "un", "paper")], ("channel_alternates", "group_unheard", "channel_unheard")),
        (
            "alternate",
            [EARLY, replace(LATE, channel="online")],
            [Spoken("x", "un", c) for c in ("room", "room", "online")],
            ("channel_alternates", "group_unheard"),
        ),
        ("alternate", [EARLY, LATE, ask("far", 3, channel="online")], [heard(EARLY), Spoken("x", "un", "online")], ("channel_alternates", "first_turn")),
        ("alternate", [EARLY, LATE], [heard(EARLY)], ("first_turn",)),
        ("equity", [EARLY, replace(LATE, pinned=1)], [heard(LATE)], ("pinned", "second_turn")),
        ("chronological", [EARLY, replace(LATE, kind="reply", pinned=1)], [], ("pinned", "reply")),
        ("equity", [replace(EARLY, kind="reply")], [], ("reply",)),
    ],
)
def test_who_comes_first_is_told_what_decided(mode: str, waiting: list[Waiting], spoken: list[Spoken], first: tuple[str, ...]) -> None:
    assert order(mode, waiting, spoken)[0].reasons == first


def test_who_comes_after_the_other_channel_is_told_that_they_alternate() -> None:
    assert reasons("alternate", EXAMPLE)["F06"] == ("channel_alternates", "group_unheard", "channel_unheard")


def test_when_nobody_has_spoken_the_channel_of_the_earliest_request_is_first() -> None:
    waiting = [ask("far", 0, channel="online"), ask("farther", 3, channel="online"), EARLY, LATE]
    assert ids(order("alternate", waiting, [])) == ["far", "early", "farther", "late"]


def test_in_its_channel_the_one_who_has_not_spoken_is_first() -> None:
    waiting = [EARLY, LATE, ask("far", 3, channel="online")]
    assert ids(order("alternate", waiting, [heard(EARLY), Spoken("x", "un", "online")])) == ["late", "far", "early"]


def test_a_channel_that_had_the_floor_alone_for_a_while_owes_no_turns_for_it() -> None:
    waiting = [ask(f"far{number}", number, channel="online") for number in range(3)] + [ask(f"near{number}", number + 3) for number in range(3)]
    places = ids(order("alternate", waiting, [Spoken(f"x{number}", "un", "room") for number in range(5)]))
    assert places == ["far0", "near0", "far1", "near1", "far2", "near2"]


def test_after_pins_of_one_channel_the_other_is_next() -> None:
    waiting = [replace(EARLY, pinned=1), replace(LATE, pinned=2), ask("third", 3), ask("far", 4, channel="online")]
    assert ids(order("alternate", waiting, [])) == ["early", "late", "far", "third"]


@ANY_MODE
def test_a_right_of_reply_comes_after_all_others(mode: str) -> None:
    reply = ask("reply", 0, "state", "online", kind="reply", dignitary=True, on_behalf=True)
    assert ids(order(mode, [reply, replace(EARLY, absences=3), LATE], [heard(EARLY), heard(LATE)]))[2] == "reply"
    assert ids(order(mode, [replace(reply, pinned=1), EARLY], []))[0] == "reply"


@pytest.mark.parametrize("mode", ["equity", "protocol", "alternate"])
def test_a_second_turn_comes_after_all_first_turns(mode: str) -> None:
    again = ask("F07", 0, "state", on_behalf=True, dignitary=True, delegation="F01")
    last = order(mode, [again, *EXAMPLE[1:5]], [heard(EXAMPLE[0])])[-1]
    assert (last.id, last.nth, last.reasons[:2]) == ("F07", 2, ("only_one", "second_turn"))


@ANY_MODE
def test_who_was_called_in_vain_comes_after_those_of_the_same_standing(mode: str) -> None:
    assert ids(order(mode, [replace(EARLY, absences=1), LATE], [])) == ["late", "early"]


def test_in_protocol_an_absence_costs_no_rank() -> None:
    assert ids(order("protocol", [EARLY, ask("state", 9, "state", absences=2)], [])) == ["state", "early"]


@ANY_MODE
def test_nobody_waiting_is_an_empty_list(mode: str) -> None:
    assert order(mode, [], [heard(EARLY)]) == []


def test_an_unknown_mode_is_an_error() -> None:
    with pytest.raises(KeyError):
        order("by_beauty", [EARLY], [])


@pytest.mark.parametrize(
    ("name", "organisation", "expected"),
    [
        ("Ana", "City  of\tGwangju ", "city of gwangju"),
        ("Ana", "CITY OF GWANGJU", "city of gwangju"),
        ("Ana", "ＵＮＤＰ", "undp"),
        ("Ana", "Straße", "strasse"),
        (" Ana  Lima", None, "ana lima"),
        ("Ana", " ", "ana"),
    ],
)
def test_spellings_of_one_organisation_are_one_delegation(name: str, organisation: str | None, expected: str) -> None:
    assert delegation(name, organisation) == expected
    assert delegation(expected, None) == expected
