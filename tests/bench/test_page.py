"""The page of performance says what the results of three runs say."""

from bench import page
from bench.figures import Figure


def test_the_page_holds_what_the_runs_reached() -> None:
    text = page.PAGE.read_text(encoding="utf-8")
    assert page.filled(text) == text, "docs/performance.md is older than the results: python -m bench.page"


def test_all_that_falls_short_is_named() -> None:
    rows = {line.split(" | ")[0].removeprefix("| "): line for line in page.lines()[2:]}
    assert len(rows) > 70
    assert all(line.count(" | ") == 5 for line in rows.values())
    assert rows["kill: acknowledged and lost"].endswith("|  |")


def test_how_often_it_fell_short_is_counted() -> None:
    well, short = Figure("one", 1.0, "s", 2.0), Figure("one", 3.0, "s", 2.0)
    assert [page._short(runs) for runs in ([well] * 3, [well, short, well], [short] * 3)] == ["", "**1 of 3**", "**all three**"]
