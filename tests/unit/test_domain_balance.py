"""Who has been heard, and whom to hear next: the case file that the browser replays as well, and what the hint does in the long run."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.domain.balance import Heard, balance, next_side, side

FILE = json.loads((Path(__file__).parents[1] / "protocol" / "balance.json").read_text(encoding="utf-8"))


def cases(name: str) -> list[Any]:
    assert len(FILE[name]) > 5
    return [pytest.param(case, id=case["name"]) for case in FILE[name]]


@pytest.mark.parametrize("case", cases("balances"))
def test_balance(case: dict[str, Any]) -> None:
    assert vars(balance([Heard(**entry) for entry in case["entries"]])) == case["want"]


@pytest.mark.parametrize("case", cases("sides"))
def test_side(case: dict[str, Any]) -> None:
    assert side(case["recent"]) == case["want"]


@pytest.mark.parametrize("case", cases("hints"))
def test_next_side(case: dict[str, Any]) -> None:
    assert next_side(case["counts"], case["waiting"]) == case["want"]


def test_the_cases_reach_every_answer() -> None:
    assert {case["want"] for case in FILE["sides"]} == {case["want"] for case in FILE["hints"]} == {"room", "online", None}


HEARD = st.builds(
    Heard,
    st.sampled_from(["room", "online", "paper", None]),
    st.sampled_from(["state", "civil", None]),
    st.sampled_from(["floor", "question"]),
    st.integers(1, 4),
)


@given(st.lists(HEARD))
def test_everybody_is_counted_once(entries: list[Heard]) -> None:
    got = balance(entries)
    assert sum(got.channels.values()) == sum(got.groups.values()) == len(entries)
    assert got.first + got.second == sum(entry.kind == "floor" for entry in entries)


@given(st.integers(0, 20), st.integers(0, 20))
def test_who_follows_the_hint_ends_within_one_of_even(room: int, online: int) -> None:
    counts, waiting = {"room": 0, "online": 0}, {"room": room, "online": online}
    while waiting["room"] and waiting["online"]:
        chosen = next_side(counts, [name for name, number in waiting.items() if number]) or "room"
        counts[chosen] += 1
        waiting[chosen] -= 1
        assert abs(counts["room"] - counts["online"]) <= 1
