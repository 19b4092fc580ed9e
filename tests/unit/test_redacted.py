"""A text without what was taken out of it."""

import pytest

from moderator.domain.text import redacted


@pytest.mark.parametrize(
    ("text", "spans", "left"),
    [
        ("one two three", [(4, 7)], "one […] three"),
        ("one two three four", [(4, 7), (8, 13)], "one […] four"),
        ("one two three four", [(8, 13), (4, 7)], "one […] four"),
        ("one two three", [(0, 3)], "[…] two three"),
        ("one two three", [(8, 13)], "one two […]"),
        ("one two three", [(0, 6), (2, 7)], "[…] three"),
        ("one, two three", [(0, 3), (5, 8)], "[…] three"),
        ("谁保护证人张三?", [(5, 7)], "谁保护证人[…]?"),
        ("😀 Ana asks", [(2, 5)], "😀 […] asks"),
    ],
)
def test_each_span_leaves_one_mark(text: str, spans: list[tuple[int, int]], left: str) -> None:
    assert redacted(text, spans, field="hide") == left
