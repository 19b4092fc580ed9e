"""Groups of those who gave no name are sums of the panel, and stand beside no question."""

from moderator.domain import statistics
from moderator.projections.record import record
from moderator.store.models import Panel
from tests.people import PanelUnderTest
from tests.watching import moved


def groups(panel: PanelUnderTest) -> dict[str, int | None]:
    with panel.store.read() as session:
        return dict(statistics.statistics(record(session, session.get_one(Panel, panel.id))).questions.groups)


def test_sums_are_added_and_nobody_is_told(panel: PanelUnderTest) -> None:
    before = panel.cursors()
    panel.accept(panel.machine, "group.count", {"groups": {"civil": 3, "local": 2}})
    panel.accept(panel.machine, "group.count", {"groups": {"civil": 1}})
    assert moved(panel, before) == set()
    with panel.store.read() as session:
        assert session.get_one(Panel, panel.id).counted == {"civil": 4, "local": 2}


def test_the_statistics_count_them_among_the_questions_without_a_group(panel: PanelUnderTest) -> None:
    for _ in range(6):
        panel.ask()
    panel.ask(name="Ola", group="civil")
    assert groups(panel)["civil"] == 1
    panel.accept(panel.machine, "group.count", {"groups": {"civil": 3, "local": 2}})
    assert {name: count for name, count in groups(panel).items() if count} == {"civil": 4, "local": 2, "unknown": 1}


def test_a_rehearsal_leaves_no_sums(panel: PanelUnderTest) -> None:
    panel.accept(panel.moderator, "panel.rehearse")
    panel.accept(panel.machine, "group.count", {"groups": {"civil": 5}})
    panel.accept(panel.moderator, "panel.reset")
    with panel.store.read() as session:
        assert session.get_one(Panel, panel.id).counted == {}
