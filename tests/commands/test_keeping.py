"""Undo of what touches many rows: everything is put back, and nothing that somebody has changed since."""

from collections.abc import Callable

import pytest
from sqlalchemy import inspect

from moderator.commands.keeping import HEADER, NOUNS, Keeping
from moderator.commands.registry import Context, Inverse, Sender
from moderator.domain.ids import Millis
from moderator.domain.roles import Role
from moderator.store import queries
from moderator.store.models import Item, Panel, Question
from moderator.store.unit import Unit
from tests.oracle import Json
from tests.people import PanelUnderTest

TEXT = {
    "text", "name", "title", "topic", "lead", "organisation", "function", "honorific", "phonetic", "note", "gloss", "contact", "guiding", "stepped_by", "tags",
}  # fmt: skip
"""Columns that people have written in."""


def change(panel: PanelUnderTest, rows: Callable[[Context], list[Item]], header: tuple[str, ...], make: Callable[[Context], None]) -> Inverse:
    """Run ``make`` as a command would, and answer what takes it back."""
    with Unit(panel.store.write, panel.id) as unit:
        with unit.version() as version:
            ctx = Context(
                unit.session,
                unit.panel,
                Sender(Role.MACHINE, ""),
                version,
                panel.now,
                panel.server_now,
                lambda each: each,
                lambda _typed, _seat: False,
                Millis(0),
                "~keeping",
            )
            keeping = Keeping(ctx, rows(ctx), header)
            make(ctx)
            inverse = keeping.inverse()
        unit.commit()
    return inverse


def items(ctx: Context) -> list[Item]:
    found = list(queries.items(ctx.session, ctx.panel))
    assert found
    return [*found, *found]


def shorten(ctx: Context) -> None:
    ctx.panel.ends_at += 60_000
    for item in items(ctx)[1:4]:
        item.budget = 60_000


@pytest.fixture
def shortened(panel: PanelUnderTest) -> tuple[dict[str, Json], Inverse]:
    before = panel.rows("items")
    return before, change(panel, items, ("ends_at", "layout"), shorten)


def test_everything_that_was_changed_is_put_back(panel: PanelUnderTest, shortened: tuple[dict[str, Json], Inverse]) -> None:
    before, inverse = shortened
    assert panel.rows("items") != before
    ends_at = panel.header()["ends_at"]
    panel.accept(panel.machine, inverse.name, inverse.args)
    assert panel.rows("items") == before
    assert panel.header()["ends_at"] == ends_at - 60_000


def test_only_what_was_changed_is_kept(panel: PanelUnderTest, shortened: tuple[dict[str, Json], Inverse]) -> None:
    _, inverse = shortened
    assert inverse.name == "panel.back"
    assert list(inverse.args["was"]) == list(inverse.args["made"]) == ["ends_at"]
    assert [kept["id"] for kept in inverse.args["kept"]] == [panel.row(name) for name in ("opening", "first", "second")]
    assert {tuple(kept["was"]) for kept in inverse.args["kept"]} == {("budget",)}


def test_nothing_is_put_back_where_somebody_has_changed_the_same_since(panel: PanelUnderTest, shortened: tuple[dict[str, Json], Inverse]) -> None:
    _, inverse = shortened

    def lengthen(ctx: Context) -> None:
        queries.item(ctx.session, ctx.panel, panel.row("second")).budget = 90_000

    change(panel, items, (), lengthen)
    code, data = panel.refuse(panel.machine, inverse.name, inverse.args)
    assert (code, data) == ("stale", {"rev": panel.version})
    assert panel.one("items", panel.row("first"))["budget"] == 60_000


def test_other_columns_of_the_same_row_may_have_changed(panel: PanelUnderTest, shortened: tuple[dict[str, Json], Inverse]) -> None:
    _, inverse = shortened
    change(panel, items, (), lambda ctx: setattr(queries.item(ctx.session, ctx.panel, panel.row("second")), "planned", 90_000))
    panel.accept(panel.machine, inverse.name, inverse.args)
    assert panel.one("items", panel.row("second")).items() >= {"planned": 90_000, "budget": 240_000}.items()


def test_a_header_that_was_changed_since_is_left_alone(panel: PanelUnderTest, shortened: tuple[dict[str, Json], Inverse]) -> None:
    _, inverse = shortened
    change(panel, items, (), lambda ctx: setattr(ctx.panel, "ends_at", ctx.panel.ends_at + 1))
    assert panel.refuse(panel.machine, inverse.name, inverse.args)[0] == "stale"


def test_what_follows_from_what_was_put_back_follows_again(panel: PanelUnderTest) -> None:
    question, merged = panel.approved(), panel.ask("The words of another")
    panel.inscribed("Ingrid")

    def make(ctx: Context) -> None:
        ctx.panel.support, ctx.panel.floor_names = "on", True
        target, part = (queries.question(ctx.session, ctx.panel, each) for each in (question, merged))
        part.state, part.merged_into = "merged", target.id
        target.originals, target.askers = [{"id": part.id, "text": part.text, "language": part.language}], 2

    def both(ctx: Context) -> list[Question]:
        return [queries.question(ctx.session, ctx.panel, each) for each in (question, merged)]

    inverse = change(panel, both, ("support", "floor_names"), make)  # type: ignore[arg-type]  # any row will do
    assert panel.one("questions", question)["originals"]
    assert "another" not in repr(inverse.args)
    panel.accept(panel.machine, inverse.name, inverse.args)
    assert panel.one("questions", question).items() >= {"originals": [], "askers": 1}.items()
    assert panel.one("questions", merged)["state"] == "new"


def test_no_column_that_people_write_in_is_kept() -> None:
    assert HEADER
    columns = {name for _, names in NOUNS.values() for name in names}
    assert not TEXT & (columns | set(HEADER))


def test_every_kept_column_is_one() -> None:
    assert NOUNS
    for model, columns in NOUNS.values():
        assert set(columns) <= set(inspect(model).column_attrs.keys())
    assert set(HEADER) <= set(inspect(Panel).column_attrs.keys())


@pytest.mark.parametrize(
    ("args", "field"),
    [
        ({"was": {"title": "x"}, "made": {}, "kept": []}, "was"),
        ({"was": {}, "made": {"version": 1}, "kept": []}, "made"),
        ({"was": {}, "made": {}, "kept": [{"noun": "receipts", "id": "x", "was": {}, "made": {}}]}, "kept"),
        ({"was": {}, "made": {}, "kept": [{"noun": "items", "id": "x", "was": {"title": "x"}, "made": {}}]}, "kept"),
    ],
)
def test_no_other_column_is_ever_written(panel: PanelUnderTest, args: Json, field: str) -> None:
    code, data = panel.refuse(panel.machine, "panel.back", args)
    assert code == "wrong_type"
    assert str(data["field"]).startswith(field)


def test_nobody_puts_anything_back_themselves(panel: PanelUnderTest) -> None:
    for actor in (panel.moderator, panel.organiser, panel.timekeeper, panel.phone):
        assert panel.refuse(actor, "panel.back", {"was": {}, "made": {}, "kept": []}) == ("forbidden", {})
