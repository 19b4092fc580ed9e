"""Incident notes: that something happened, for organisers and moderators, with nothing that leads to whoever sent what."""

from sqlalchemy import select

from moderator.commands.registry import REGISTRY
from moderator.domain.ids import Instant
from moderator.domain.roles import Audience
from moderator.projections import record as recording
from moderator.projections import view
from moderator.projections.seeing import Viewer
from moderator.store.models import Incident, Panel, Receipt
from moderator.store.models.incidents import NOTING
from tests.people import MINUTE, START, PanelUnderTest

CONSOLE = {"moderator", "moderator:organiser"}


def receipts(panel: PanelUnderTest) -> list[str]:
    with panel.store.read() as session:
        return list(session.scalars(select(Receipt.name).where(Receipt.panel_id == panel.id, Receipt.name.in_(NOTING))))


def noted(panel: PanelUnderTest, text: str | None = "At the door", **more: object) -> str:
    incident = panel.ids.row()
    panel.accept(panel.moderator, "incident.add", {"incident": incident, "category": "harassment", "text": text} | more)
    return incident


def test_a_note_has_its_minute_by_itself(panel: PanelUnderTest) -> None:
    panel.start()
    panel.pass_time(3 * MINUTE + 41_000)
    row = panel.one("incidents", noted(panel))
    assert row.items() >= {"category": "harassment", "text": "At the door", "at": panel.now - panel.now % MINUTE, "dropped": False}.items()


def test_a_category_is_enough(panel: PanelUnderTest) -> None:
    assert panel.one("incidents", noted(panel, None, category="medical")).items() >= {"category": "medical", "text": None}.items()
    assert panel.refuse(panel.moderator, "incident.add", {"incident": panel.ids.row(), "category": "gossip"}) == ("wrong_type", {"field": "category"})


def test_nothing_of_it_names_a_question_a_request_or_a_person(panel: PanelUnderTest) -> None:
    assert {column.key for column in Incident.__table__.columns} == {"id", "panel_id", "rev", "public_rev", "public", "category", "text", "at", "dropped"}
    panel.debate()
    asked, wish = panel.ask("Whose words are these?"), panel.inscribed()
    for field, row in (("question", asked), ("request", wish), ("person", panel.row("ada"))):
        args = {"incident": panel.ids.row(), "category": "threat", field: row}
        assert panel.refuse(panel.moderator, "incident.add", args) == ("unknown_keys", {"field": field})


def test_only_the_console_of_organisers_and_moderators_sees_it(panel: PanelUnderTest) -> None:
    panel.start()
    before = panel.cursors()
    incident = noted(panel)
    assert {viewer for viewer in panel.viewers if incident in panel.rows("incidents", viewer)} == CONSOLE
    assert {key for key, cursor in panel.cursors().items() if cursor != before[key]} == CONSOLE


def test_whoever_helps_at_the_console_does_not_learn_that_there_is_one(panel: PanelUnderTest) -> None:
    helper = Viewer(Audience.MODERATOR, helper=True)
    with panel.store.read() as session:
        before = view.delta(session, session.get_one(Panel, panel.id), helper, None, panel.now)
    incident = noted(panel)
    panel.accept(panel.moderator, "incident.drop", {"incident": incident, "dropped": True})
    with panel.store.read() as session:
        row = session.get_one(Panel, panel.id)
        assert view.cursor(session, row, helper) == before.cursor
        later = view.delta(session, row, helper, before.cursor, panel.now)
        assert (later.up, later.gone, later.cursor) == ({}, {}, before.cursor)
        assert "incidents" not in view.delta(session, row, helper, None, panel.now).up
    assert panel.refuse(panel.note_taker, "incident.add", {"incident": panel.ids.row(), "category": "other"})[0] == "forbidden"


def test_a_note_is_taken_back_and_put_back(panel: PanelUnderTest) -> None:
    incident = noted(panel)
    outcome = panel.accept(panel.moderator, "incident.drop", {"incident": incident, "dropped": True})
    assert panel.one("incidents", incident)["dropped"] is True
    panel.accept(panel.moderator, "receipt.undo", {"command": outcome.id})
    assert panel.one("incidents", incident)["dropped"] is False
    panel.accept(panel.co_moderator, "incident.drop", {"incident": incident, "dropped": True})
    assert panel.one("incidents", incident)["dropped"] is True
    panel.accept(panel.organiser, "incident.drop", {"incident": incident, "dropped": False})
    assert panel.one("incidents", incident)["dropped"] is False


def test_it_stands_in_no_record(panel: PanelUnderTest) -> None:
    panel.start()
    panel.quick(panel.moderator, "incident.drop", {"incident": noted(panel, "markincident"), "dropped": True})
    panel.quick(panel.organiser, "contacts.set", {"conduct": "markconduct", "security": "marksecurity"})
    panel.quick(panel.moderator, "panel.end")
    with panel.store.read() as session:
        record = recording.record(session, session.get_one(Panel, panel.id))
    assert all(mark not in str(record) for mark in ("incident", "markconduct", "marksecurity"))
    assert [row["number"] for row in record["log"]] == list(range(1, len(record["log"]) + 1))


def test_every_command_on_notes_is_known_to_tell_of_them() -> None:
    assert set(NOTING) == {name for name in REGISTRY if name.startswith("incident.")}


def test_a_note_that_came_after_the_day_of_private_words_goes_with_the_questions(panel: PanelUnderTest) -> None:
    panel.start()
    noted(panel, "Words from the hour")
    panel.quick(panel.moderator, "panel.end")
    ended = panel.header()["ended_at"]
    for kind, days, left in (("private", 7, 1), ("questions", 30, 0)):
        at = ended + days * 86_400_000
        panel.now = Instant(at)
        panel.accept(panel.machine, "retention.pass", {"kind": kind, "due": at}, command=f"~retention:{kind}:{at}")
        if kind == "private":
            # The words from the hour have gone; these came since.
            assert [(row["category"], row["text"], row["at"]) for row in panel.stored("incidents")] == [("other", None, START)]
            noted(panel)
        assert [row["text"] for row in panel.stored("incidents") if not row["dropped"]] == ["At the door"] * left
        assert receipts(panel) == ["incident.add"] * left
    assert panel.stored("incidents") == []


def test_whom_to_turn_to_stands_on_the_pages_of_those_at_work(panel: PanelUnderTest) -> None:
    panel.accept(panel.organiser, "contacts.set", {"conduct": "Ola, room 3", "security": "5222"})
    assert {key for key in panel.viewers if panel.rows("contacts", key)} == CONSOLE
    panel.accept(panel.organiser, "contacts.set", {"conduct": None})
    [row] = panel.rows("contacts").values()
    assert (row["conduct"], row["security"]) == (None, "5222")
    assert panel.refuse(panel.moderator, "contacts.set", {"security": "nobody"})[0] == "forbidden"
