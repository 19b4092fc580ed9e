"""Speaking times and programmes of common formats."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.domain.ids import Millis
from moderator.domain.presets import LEAST_DEBATE, LEAST_ITEM, LIMIT_NAMES, MINUTE, PRESETS, PlannedItem, limit, programme
from moderator.domain.programme import KINDS
from moderator.domain.questions import GROUPS

SIDE_EVENT = PRESETS["side_event_60"]
PEOPLE = ["p1", "p2", "p3", "p4", "p5", "p6"]


def told(items: list[PlannedItem]) -> list[str]:
    return [f"{item.kind} {item.planned // MINUTE}:{item.planned % MINUTE // 1000:02d} {item.person or '-'}" for item in items]


def test_the_side_event_of_one_hour() -> None:
    assert told(programme(SIDE_EVENT, "chair", ["opn"], PEOPLE, SIDE_EVENT.slot)) == [
        "welcome 2:00 chair",
        "opening 4:00 opn",
        "panel 4:00 p1",
        "panel 4:00 p2",
        "panel 4:00 p3",
        "panel 4:00 p4",
        "panel 4:00 p5",
        "panel 4:00 p6",
        "debate 22:00 -",
        "final 5:00 -",
        "wrap 3:00 chair",
    ]


def test_ninety_minutes_with_four_panellists() -> None:
    preset = PRESETS["side_event_90"]
    assert told(programme(preset, None, ["opn"], PEOPLE[:4], preset.slot)) == [
        "welcome 3:00 -",
        "opening 5:00 opn",
        *[f"panel 6:00 {person}" for person in PEOPLE[:4]],
        "debate 49:00 -",
        "final 5:00 -",
        "wrap 4:00 -",
    ]


def test_the_published_webinar_leaves_its_fifteen_minutes_to_the_audience() -> None:
    preset = PRESETS["webinar_60"]
    assert told(programme(preset, "chair", [], PEOPLE[:4], preset.slot))[-3:] == ["debate 15:00 -", "final 5:00 -", "wrap 4:00 chair"]


def test_an_open_debate_has_no_speeches_whoever_is_on_the_podium() -> None:
    preset = PRESETS["open_debate_90"]
    assert told(programme(preset, "chair", ["opn"], PEOPLE, preset.slot)) == ["welcome 3:00 chair", "debate 83:00 -", "wrap 4:00 chair"]


def test_without_panellists_there_are_no_final_remarks() -> None:
    assert told(programme(SIDE_EVENT, None, ["opn"], [], SIDE_EVENT.slot)) == ["welcome 2:00 -", "opening 4:00 opn", "debate 51:00 -", "wrap 3:00 -"]


@pytest.mark.parametrize(("panellists", "minutes"), [(1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 5), (7, 6)])
def test_final_remarks_take_a_breath_between_them_and_whole_minutes(panellists: int, minutes: int) -> None:
    items = programme(SIDE_EVENT, None, [], [str(n) for n in range(panellists)], Millis(120 * MINUTE))
    assert [item.planned for item in items if item.kind == "final"] == [minutes * MINUTE]


def test_a_short_slot_shortens_everything_alike() -> None:
    assert told(programme(SIDE_EVENT, "chair", ["opn"], PEOPLE, Millis(30 * MINUTE))) == [
        "welcome 1:32 chair",
        "opening 2:36 opn",
        *[f"panel 2:36 {person}" for person in PEOPLE],
        "debate 5:04 -",
        "final 3:08 -",
        "wrap 2:04 chair",
    ]


def test_a_slot_too_short_even_for_a_minute_each_is_overrun() -> None:
    items = programme(SIDE_EVENT, None, [], PEOPLE, Millis(10 * MINUTE))
    assert [item.planned for item in items] == [LEAST_DEBATE if item.kind == "debate" else LEAST_ITEM for item in items]


@given(st.sampled_from(sorted(PRESETS)), st.integers(0, 3), st.integers(0, 12), st.integers(20, 300))
def test_every_programme_fills_its_slot_in_the_order_of_the_kinds(name: str, openings: int, panellists: int, minutes: int) -> None:
    slot = Millis(minutes * MINUTE)
    items = programme(PRESETS[name], "chair", [f"o{n}" for n in range(openings)], [f"p{n}" for n in range(panellists)], slot)
    assert sum(item.planned for item in items) == max(slot, LEAST_DEBATE + (len(items) - 1) * LEAST_ITEM)
    assert [KINDS.index(item.kind) for item in items] == sorted(KINDS.index(item.kind) for item in items)
    assert min(item.planned for item in items) >= LEAST_ITEM
    assert [item.kind for item in items].count("debate") == 1


@pytest.mark.parametrize("name", sorted(PRESETS))
def test_a_preset_names_only_limits_that_exist(name: str) -> None:
    preset = PRESETS[name]
    assert set(preset.limits) <= set(LIMIT_NAMES)
    assert set(preset.limits) >= set(LIMIT_NAMES) - set(GROUPS)
    assert all(5_000 <= each <= 60 * MINUTE and each % 1_000 == 0 for each in preset.limits.values())
    assert all(preset.limits[group] != preset.limits["floor"] for group in GROUPS if group in preset.limits)


@pytest.mark.parametrize("name", sorted(PRESETS))
def test_a_preset_with_two_panellists_keeps_the_least_share_for_the_floor(name: str) -> None:
    preset = PRESETS[name]
    items = programme(preset, None, ["opn"], PEOPLE[:2], preset.slot)
    assert next(item.planned for item in items if item.kind == "debate") >= preset.floor_share_min * preset.slot


def test_the_six_formats_are_there() -> None:
    assert set(PRESETS) == {"side_event_60", "side_event_90", "hrc_panel_120", "hrc_interactive_dialogue", "webinar_60", "open_debate_90"}
    assert set(LIMIT_NAMES) > set(GROUPS)


LIMITS = {"floor": 60_000, "group": 120_000, "answer": 90_000, "state": 45_000}


@pytest.mark.parametrize(
    ("name", "group", "want"),
    [
        ("floor", None, 60_000),
        ("floor", "civil", 60_000),
        ("floor", "state", 45_000),
        ("group", "state", 120_000),
        ("answer", None, 90_000),
        ("answer", "state", 90_000),
        ("reply", None, 60_000),
    ],
)
def test_the_limit_for(name: str, group: str | None, want: int) -> None:
    assert limit(LIMITS, name, group) == want


def test_without_a_limit_for_groups_a_stakeholders_own_counts() -> None:
    assert limit({"floor": 60_000, "state": 45_000}, "group", "state") == 45_000
    assert limit({"floor": 60_000}, "group", "state") == 60_000


def test_a_panel_without_limits_has_those_of_one_hour() -> None:
    assert limit({}, "answer") == SIDE_EVENT.limits["answer"]
    assert limit({"answer": 30_000}, "answer") == 30_000
    assert limit({"answer": 30_000}, "floor", "state") == SIDE_EVENT.limits["floor"]
