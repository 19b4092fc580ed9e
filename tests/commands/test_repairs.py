"""Late: what is offered to end in time, and that two who take the same offer take it once."""

import pytest

from moderator.commands.opening import NewPanel, open_panel
from moderator.domain.ids import Instant
from tests.people import MINUTE, START, PanelUnderTest, row_id

SPEAKERS = ("p1", "p2", "p3", "p4", "p5", "p6")


@pytest.fixture
def event(panel: PanelUnderTest) -> PanelUnderTest:
    """A side event of one hour with six panellists; the fourth begins 1:15 late."""
    new = NewPanel(code="EVENT9", epoch="event", title="One hour", starts_at=START, ends_at=Instant(START + 60 * MINUTE), timezone="Europe/Zurich")
    made = PanelUnderTest(panel.store, open_panel(panel.store, new), "event")
    cast = [("chair", "moderator"), ("opener", "opening"), *((name, "panellist") for name in SPEAKERS)]
    made.told(
        *(("person.add", {"person": made.row(name), "name": name.title(), "part": part}) for name, part in cast),
        *(("link.issue", {"link": row_id("event", f"l{name}"), "role": name}) for name in ("moderator", "timekeeper", "organiser")),
        ("link.issue", {"link": row_id("event", "lcomoderator"), "role": "co-moderator"}),
        ("panel.open", {}),
        ("panel.preset", {"preset": "side_event_60", "items": True}),
    )
    made.start()
    for at in (120, 395, 630, 860, 1_155):
        made.now = Instant(START + at * 1_000)
        made.next()
    assert made.turn["name"] == "P4"
    return made


def budgets(event: PanelUnderTest) -> dict[str, int]:
    """Budgets in seconds: of each panellist by name, of all other items by kind."""
    names = {row["id"]: row["name"] for row in event.rows("people", "public").values()}
    return {names[row["person"]] if row["kind"] == "panel" else row["kind"]: row["budget"] // 1_000 for row in event.rows("items", "public").values()}


def repair(event: PanelUnderTest, kind: str, ms: int = 75_000) -> None:
    event.accept(event.timekeeper, "programme.repair", {"kind": kind, "ms": ms, "after": event.step})


def test_the_programme_is_the_one_of_the_example(event: PanelUnderTest) -> None:
    speeches = dict.fromkeys(("P1", "P2", "P3", "P4", "P5", "P6"), 240)
    assert budgets(event) == {"welcome": 120, "opening": 240, **speeches, "debate": 1_320, "final": 300, "wrap": 180}


def test_from_the_debate(event: PanelUnderTest) -> None:
    before = budgets(event)
    repair(event, "debate")
    assert budgets(event) == before | {"debate": 20 * 60 + 45}
    assert event.header("public")["ends_at"] == START + 60 * MINUTE


def test_cut_the_speeches_to_come(event: PanelUnderTest) -> None:
    event.now = Instant(START + 1_145_000)
    event.quick(event.moderator, "receipt.undo", {"command": [row for row in event.stored("receipts") if row["name"] == "programme.next"][-1]["command_id"]})
    event.quick(event.moderator, "turn.end", {"turn": event.turn["id"]})
    event.now = Instant(START + 1_155_000)
    before = budgets(event)
    repair(event, "cut")
    assert budgets(event) == before | dict.fromkeys(("P4", "P5", "P6"), 3 * 60 + 35)
    assert event.header("public")["line"][0].items() >= {"name": "P4", "limit": 215_000}.items()
    event.next()
    assert event.turn["limit"] == 215_000


def test_a_later_end(event: PanelUnderTest) -> None:
    before = budgets(event)
    repair(event, "extend")
    assert budgets(event) == before
    assert event.header("public")["ends_at"] == START + 61 * MINUTE + 15_000


@pytest.mark.parametrize("kind", ["debate", "cut", "extend"])
def test_an_offer_is_taken_once(event: PanelUnderTest, kind: str) -> None:
    repair(event, kind)
    before = event.everything()
    for again in ("debate", "cut", "extend"):
        assert event.refuse(event.moderator, "programme.repair", {"kind": again, "ms": 75_000}) == ("repair.gone", {})
    assert event.everything() == before


def test_two_who_take_different_offers_at_once_mend_it_once(event: PanelUnderTest) -> None:
    sent = [event.envelope(event.moderator, "programme.repair", {"kind": kind, "ms": 75_000}) for kind in ("debate", "extend")]
    assert [(outcome.ok, outcome.code) for outcome in event.batch(sent)] == [(True, None), (False, "repair.gone")]


@pytest.mark.parametrize("ms", [0, 4_999, 77_000, 86_400_000])
def test_what_was_not_lost_is_not_mended(event: PanelUnderTest, ms: int) -> None:
    assert event.refuse(event.moderator, "programme.repair", {"kind": "debate", "ms": ms}) == ("repair.gone", {})


def test_an_offer_of_an_earlier_step_is_gone(event: PanelUnderTest) -> None:
    assert event.refuse(event.moderator, "programme.repair", {"kind": "debate", "ms": 75_000, "after": event.step - 1})[0] == "step.taken"


def test_a_loss_that_grows_leaves_the_offer_standing(event: PanelUnderTest) -> None:
    event.pass_time(5 * MINUTE)
    repair(event, "debate")
    assert budgets(event)["debate"] == 20 * 60 + 45


def test_a_speech_that_was_set_aside_counts_with_what_is_left_of_it(event: PanelUnderTest) -> None:
    event.pass_time(MINUTE)
    event.quick(event.moderator, "turn.set_aside", {"after": event.step, "turn": event.turn["id"], "reason": "connection"})
    event.next()
    # P5 began in time for what P4 has still to say: all that was lost before is still lost, and nothing more.
    assert event.refuse(event.moderator, "programme.repair", {"kind": "debate", "ms": 77_000}) == ("repair.gone", {})
    repair(event, "debate")


def test_time_that_was_granted_is_lost_as_well(event: PanelUnderTest) -> None:
    event.quick(event.moderator, "turn.add", {"turn": event.turn["id"], "ms": 60_000})
    repair(event, "debate", 135_000)
    assert budgets(event)["debate"] == 19 * 60 + 45


def test_who_ends_early_gives_the_time_to_the_debate(event: PanelUnderTest) -> None:
    event.pass_time(2 * MINUTE)
    event.quick(event.moderator, "turn.end", {"turn": event.turn["id"]})
    assert event.refuse(event.moderator, "programme.repair", {"kind": "debate", "ms": 5_000}) == ("repair.gone", {})


def test_past_its_end_a_panel_may_still_be_extended(event: PanelUnderTest) -> None:
    wrap = next(row["id"] for row in event.rows("items").values() if row["kind"] == "wrap")
    event.quick(event.moderator, "programme.go", {"after": event.step, "item": wrap})
    event.now = Instant(START + 65 * MINUTE)
    assert event.refuse(event.moderator, "programme.repair", {"kind": "debate", "ms": 60_000}) == ("repair.gone", {})
    repair(event, "extend", 5 * MINUTE)
    assert event.header("public")["ends_at"] == START + 65 * MINUTE


def test_a_panel_that_is_rehearsed_on_another_day_is_as_late_as_it_would_be(panel: PanelUnderTest) -> None:
    panel.now = Instant(START - 40 * 86_400_000)
    panel.start()
    panel.pass_time(12 * MINUTE)
    panel.accept(panel.moderator, "programme.repair", {"kind": "extend", "ms": 60_000})
    assert panel.header("public")["ends_at"] == START + 61 * MINUTE
