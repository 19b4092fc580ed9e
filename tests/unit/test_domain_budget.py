"""Time as a budget: the case file that the browser replays as well, and what holds of every programme."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.domain.budget import LEAST_SPEECH, Planned, Repair, delta, exchange, outlook, repairs, warnings
from moderator.domain.ids import Instant, Millis
from moderator.domain.presets import PRESETS

FILE = json.loads((Path(__file__).parents[1] / "protocol" / "budget.json").read_text(encoding="utf-8"))
START = Instant(FILE["start"])


def items(case: dict[str, Any]) -> list[Planned]:
    return [Planned(**(item | case["changes"].get(item["id"], {}))) for item in FILE["programmes"][case["programme"]]]


def cases(name: str) -> list[Any]:
    assert len(FILE[name]) > 4
    return [pytest.param(case, id=case.get("name")) for case in FILE[name]]


def plain(offers: list[Repair]) -> list[dict[str, Any]]:
    return [vars(offer) for offer in offers]


@pytest.mark.parametrize("case", cases("outlooks"))
def test_outlook(case: dict[str, Any]) -> None:
    rows = items(case)
    got = outlook(rows, START, Instant(case["ends_at"]), Instant(case["now"]), Millis(case["exchange"]))
    assert vars(got) == case["want"]
    assert plain(repairs(rows, Instant(case["ends_at"]), got.over_end)) == case["repairs"]


@pytest.mark.parametrize("case", cases("repairs"))
def test_repairs(case: dict[str, Any]) -> None:
    assert plain(repairs(items(case), Instant(case["ends_at"]), Millis(case["over_end"]))) == case["want"]


@pytest.mark.parametrize("case", cases("warnings"))
def test_warnings(case: dict[str, Any]) -> None:
    assert [list(each) for each in warnings(items(case), Millis(case["slot"]), case["floor_share_min"])] == case["want"]


@pytest.mark.parametrize("case", cases("exchanges"))
def test_exchange(case: dict[str, Any]) -> None:
    assert exchange(case["limits"]) == case["want"]


def test_the_lateness_of_each_start() -> None:
    assert {item.id: delta(item, START) for item in items(FILE["deltas"])} == FILE["deltas"]["want"]


def test_what_has_not_begun_is_neither_late_nor_early() -> None:
    assert delta(Planned("a", "panel", Millis(0), Millis(1), Millis(1), "planned"), START) is None


def test_the_cases_reach_every_answer() -> None:
    assert {offer["kind"] for case in FILE["repairs"] for offer in case["want"]} == {"debate", "cut", "extend"}
    assert {code for case in FILE["warnings"] for code, _ in case["want"]} == {"prepared_half", "sum", "debate_short", "too_many_speakers"}
    lates = [case["want"]["late"] for case in FILE["outlooks"]]
    assert min(lates) < 0 < max(lates)
    assert {state["state"] for case in FILE["outlooks"] for state in case["changes"].values() if "state" in state} >= {
        "current",
        "held",
        "done",
        "passed",
        "dropped",
    }


def test_three_exchanges_of_the_preset_of_one_hour() -> None:
    assert exchange(PRESETS["side_event_60"].limits) == 160_000


KINDS = st.sampled_from(["opening", "panel", "debate", "final", "wrap"])
BUDGETS = st.integers(5, 1_800).map(lambda seconds: seconds * 1_000)


@st.composite
def programmes(draw: st.DrawFn) -> list[Planned]:
    rows, starts = [], 0
    for n, (kind, budget) in enumerate(draw(st.lists(st.tuples(KINDS, BUDGETS), min_size=1, max_size=12))):
        rows.append(Planned(str(n), kind, Millis(starts), Millis(budget), Millis(budget), draw(st.sampled_from(["planned", "planned", "held", "dropped"]))))
        starts += budget
    return rows


def mended(rows: list[Planned], offer: Repair) -> list[Planned]:
    return [Planned(**(vars(row) | {"budget": offer.budgets.get(row.id, row.budget)})) for row in rows]


@given(programmes(), st.integers(1_000, 20_000_000), st.integers(0, 5_000_000))
def test_every_repair_brings_the_end_back_in_time(rows: list[Planned], slot: int, passed: int) -> None:
    ends_at, now, each = Instant(START + slot), Instant(START + passed), Millis(160_000)
    over = outlook(rows, START, ends_at, now, each).over_end
    offers = repairs(rows, ends_at, over)
    assert bool(offers) is (over >= 5_000)
    for offer in offers:
        after = outlook(mended(rows, offer), START, offer.ends_at, now, each)
        assert after.over_end < 1_000
        assert min([*offer.budgets.values(), LEAST_SPEECH]) >= (LEAST_SPEECH if offer.kind == "cut" else 0)
        assert repairs(rows, ends_at, offer.ms)[offers.index(offer)] == offer


@given(programmes(), st.integers(1_000, 20_000_000), st.integers(-1_000_000, 5_000_000))
def test_what_is_left_of_the_debate_fits_before_what_follows(rows: list[Planned], slot: int, passed: int) -> None:
    got = outlook(rows, START, Instant(START + slot), Instant(START + passed), Millis(160_000))
    assert got.debate_left >= got.exchanges * 160_000 >= 0
    assert got.debate_ends <= START + slot
    # However long the debate takes of what is left, the end does not move past the slot.
    debate = next((row for row in rows if row.kind == "debate" and row.state in {"planned", "held"}), None)
    if debate is not None and got.debate_left > 0:
        after = outlook(
            mended(rows, Repair("", Millis(0), {debate.id: got.debate_left}, START)), START, Instant(START + slot), Instant(START + passed), Millis(160_000)
        )
        assert after.over_end == 0
