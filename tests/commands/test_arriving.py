"""Questions without a name are held and handed over at the full minute, so that the instant of an arrival tells the console nothing."""

from moderator.projections import mine
from moderator.projections.seeing import Shown
from moderator.store.models import Panel
from tests.people import PanelUnderTest
from tests.watching import moved

MINUTE = 60_000


def hold(panel: PanelUnderTest) -> None:
    panel.accept(panel.organiser, "panel.privacy", {"attribution": "anonymous"})


def ask(panel: PanelUnderTest, text: str = "Who was it?", **more: object) -> str:
    question, secret = panel.ids.row(), panel.ids.secret()
    panel.secrets[question] = secret
    panel.accept(panel.phone, "question.ask", {"question": question, "secret": secret, "text": text} | more)
    return question


def due(panel: PanelUnderTest) -> int:
    with panel.store.read() as session:
        return session.get_one(Panel, panel.id).arrivals_due or 0


def hand_over(panel: PanelUnderTest) -> None:
    panel.now = type(panel.now)(due(panel))
    panel.accept(panel.machine, "deadline.pass", {"deadline": "arrivals", "due": due(panel)})


def fate(panel: PanelUnderTest, question: str) -> Shown | None:
    with panel.store.read() as session:
        return mine.mine(session, session.get_one(Panel, panel.id), [panel.secrets[question]])[0]


def test_a_panel_that_takes_no_names_holds_what_arrives(panel: PanelUnderTest) -> None:
    hold(panel)
    before = panel.cursors()
    question = ask(panel)
    assert moved(panel, before) == set()
    assert question not in panel.rows("questions")
    assert question not in panel.rows("tallies")


def test_all_are_handed_over_together_at_the_full_minute(panel: PanelUnderTest) -> None:
    hold(panel)
    panel.pass_time(10_000)
    held = [ask(panel, f"Question {number}?") for number in range(3)]
    assert due(panel) % MINUTE == 0
    assert 0 < due(panel) - panel.now <= MINUTE
    panel.pass_time(20_000)
    held.append(ask(panel, "The last of them?"))
    hand_over(panel)
    rows = [panel.rows("questions")[each] for each in held]
    assert {row["state"] for row in rows} == {"new"}
    assert len({row["rev"] for row in rows}) == 1
    assert len({row["received"] for row in rows}) == 1
    assert due(panel) == 0


def test_whoever_gives_a_name_and_a_slip_of_paper_are_there_at_once(panel: PanelUnderTest) -> None:
    panel.accept(panel.organiser, "panel.privacy", {"hold_arrivals": True})
    named = ask(panel, name="Ola Nordby")
    slip = panel.ids.row()
    panel.accept(panel.moderator, "question.ask", {"question": slip, "secret": panel.ids.secret(), "text": "On paper?", "channel": "paper"})
    assert {named, slip} <= panel.rows("questions").keys()


def test_its_author_reads_that_it_has_arrived(panel: PanelUnderTest) -> None:
    hold(panel)
    question = ask(panel, "Did it arrive?")
    row = fate(panel, question)
    assert row is not None
    assert (row["id"], row["state"], row["text"]) == (question, "new", "Did it arrive?")
    hand_over(panel)
    assert fate(panel, question) == row


def test_what_is_taken_back_while_it_is_held_is_erased_and_told_with_the_others(panel: PanelUnderTest) -> None:
    hold(panel)
    question = ask(panel, "Zanzibar?")
    before = panel.cursors()
    panel.accept(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    assert moved(panel, before) == set()
    assert panel.stored("arrivals")[0]["text"] is None
    row = fate(panel, question)
    assert row is not None
    assert (row["state"], row["text"]) == ("withdrawn", None)
    hand_over(panel)
    assert panel.one("questions", question)["state"] == "withdrawn"


def test_a_wrong_secret_takes_nothing_back_that_is_held(panel: PanelUnderTest) -> None:
    hold(panel)
    question = ask(panel)
    assert panel.refuse(panel.neighbour, "question.withdraw", {"question": question, "secret": panel.ids.secret()}) == ("question.unknown", {})


def test_an_id_that_is_held_is_taken(panel: PanelUnderTest) -> None:
    hold(panel)
    question = ask(panel)
    assert panel.refuse(panel.neighbour, "question.ask", {"question": question, "secret": panel.ids.secret(), "text": "Mine?"})[0] == "id_reused"


def test_the_end_hands_over_what_is_held(panel: PanelUnderTest) -> None:
    panel.start()
    hold(panel)
    question = ask(panel)
    panel.accept(panel.moderator, "panel.end")
    assert panel.one("questions", question)["state"] == "new"
    assert panel.stored("arrivals") == []


def test_what_a_rehearsal_held_is_gone_with_it(panel: PanelUnderTest) -> None:
    hold(panel)
    before = ask(panel, "Before the rehearsal?")
    panel.accept(panel.moderator, "panel.rehearse")
    assert before in panel.rows("questions")
    ask(panel, "In the rehearsal?")
    panel.accept(panel.moderator, "panel.reset")
    assert panel.stored("arrivals") == []
    assert panel.rows("questions").keys() == {before}


def test_it_is_not_switched_off_once_somebody_has_asked(panel: PanelUnderTest) -> None:
    hold(panel)
    panel.accept(panel.organiser, "panel.privacy", {"hold_arrivals": False})
    panel.accept(panel.organiser, "panel.privacy", {"hold_arrivals": True})
    ask(panel)
    assert panel.refuse(panel.organiser, "panel.privacy", {"hold_arrivals": False}) == ("panel.state", {"state": "open"})


def test_likeness_is_found_when_they_are_handed_over(panel: PanelUnderTest) -> None:
    first = panel.approved("How will the municipalities be paid for the training?", language="en")
    hold(panel)
    second = ask(panel, "How will municipalities be paid for the training?", language="en")
    hand_over(panel)
    assert [each["id"] for each in panel.one("questions", second)["similar"]] == [first]
