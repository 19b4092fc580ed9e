"""Looking a row up by its id: found as it is, also where it was only just added, and without writing what has changed meanwhile."""

import pytest
from sqlalchemy import event

from moderator.store.models import Link, Question, Tally
from moderator.store.unit import Unit
from tests.people import PanelUnderTest


def test_a_row_is_found_as_it_is_changed_and_nothing_is_written_for_that(panel: PanelUnderTest) -> None:
    first, second = panel.approved(), panel.approved()
    with Unit(panel.store.write, panel.id) as unit, unit.version():
        session = unit.session
        question = session.get(Question, first)
        assert question is not None
        question.tags = ["changed"]
        assert session.get(Question, first) is question
        written: list[object] = []
        event.listen(session, "after_flush", lambda *told: written.append(told))
        found = session.get(Question, second)
        assert found is not None
        assert found.id == second
        assert session.get(Question, "nobody") is None
        assert written == []
        assert question in session.dirty


def test_one_that_was_just_added_is_found(panel: PanelUnderTest) -> None:
    first = panel.approved()
    with Unit(panel.store.write, panel.id) as unit, unit.version():
        link = Link(id="linkadded00000000001", panel_id=panel.id, role="display")
        unit.session.add(link)
        assert unit.session.get(Link, link.id) is link
        assert unit.session.get(Question, first) is not None


def test_one_that_was_put_out_of_sight_is_read_again(panel: PanelUnderTest) -> None:
    first = panel.approved()
    with panel.store.write() as session:
        tally = session.get(Tally, first)
        assert tally is not None
        session.expire(tally)
        again = session.get(Tally, first)
        assert again is tally
        assert again.voices == 1


@pytest.mark.parametrize("how", [{"populate_existing": True}, {"with_for_update": True}])
def test_what_is_wished_besides_is_sqlalchemys_own(panel: PanelUnderTest, how: dict[str, bool]) -> None:
    first = panel.approved()
    with panel.store.write() as session:
        found = session.get(Question, first, **how)  # type: ignore[arg-type]
        assert found is not None
        assert found.id == first
