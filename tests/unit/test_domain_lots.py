"""Drawing lots: the same number draws the same order, and no order is favoured."""

import hashlib
from collections import Counter
from itertools import permutations

import pytest

from moderator.domain.lots import draw

IDS = ["ana", "bo", "chi", "dao"]
SEEDS = [str(number) for number in range(10_000)]
ALMOST_NEVER = {3: 16.27, 23: 49.73}
"""Degrees of freedom → what chi-square exceeds in one of a thousand fair experiments."""


def chi_square(counts: Counter[str], outcomes: int) -> float:
    expected = counts.total() / outcomes
    return sum((count - expected) ** 2 / expected for count in counts.values()) + (outcomes - len(counts)) * expected


def test_the_same_number_draws_the_same_order() -> None:
    assert draw("4711", IDS) == draw("4711", iter(IDS))
    assert len({tuple(draw(seed, IDS)) for seed in SEEDS[:50]}) > 10


@pytest.mark.parametrize("given", list(permutations(IDS)))
def test_it_does_not_matter_in_which_order_they_are_given(given: tuple[str, ...]) -> None:
    assert draw("4711", given) == draw("4711", IDS)


def test_anybody_can_repeat_the_draw_by_hand() -> None:
    assert draw("7", IDS) == sorted(IDS, key=lambda each: hashlib.sha256(f"7:{each}".encode()).hexdigest())


def test_nobody_is_an_empty_order() -> None:
    assert draw("4711", []) == []


def test_over_ten_thousand_numbers_every_order_is_drawn_alike() -> None:
    drawn = [draw(seed, IDS) for seed in SEEDS]
    assert chi_square(Counter(" ".join(each) for each in drawn), 24) < ALMOST_NEVER[23]
    for place in range(len(IDS)):
        assert chi_square(Counter(each[place] for each in drawn), 4) < ALMOST_NEVER[3]


def test_a_loaded_draw_would_be_found() -> None:
    loaded = Counter(min(draw(seed, IDS)[:2]) for seed in SEEDS)
    assert chi_square(loaded, 4) > ALMOST_NEVER[3]
