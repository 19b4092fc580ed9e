"""What became of one's own things, asked for by their secrets."""

from moderator.projections import mine
from moderator.projections.seeing import Shown
from moderator.store.models import Panel
from tests.people import PanelUnderTest

KEYS = {"noun", "id", "state", "text", "number", "reason", "place", "voices", "into", "request", "answers", "statement"}


def fates(panel: PanelUnderTest, *secrets: str) -> list[Shown | None]:
    with panel.store.read() as session:
        return mine.mine(session, session.get_one(Panel, panel.id), secrets)


def changed(panel: PanelUnderTest, since: int, *watched: str) -> list[Shown]:
    with panel.store.read() as session:
        return mine.changed(session, session.get_one(Panel, panel.id), since, dict.fromkeys(watched))


def fate(panel: PanelUnderTest, row: str) -> Shown:
    [found] = fates(panel, panel.secrets[row])
    assert found is not None
    assert set(found) == KEYS
    return found


def test_the_author_alone_learns_why_a_question_was_declined(panel: PanelUnderTest) -> None:
    question = panel.ask("Buy my lamps")
    panel.quick(panel.moderator, "question.decline", {"question": question, "reason": "advertising"})
    expected = {"noun": "questions", "id": question, "state": "declined", "text": "Buy my lamps", "reason": "advertising", "number": None}
    assert fate(panel, question).items() >= expected.items()


def test_the_author_follows_a_question_into_the_running_order(panel: PanelUnderTest) -> None:
    question = panel.approved()
    assert fate(panel, question).items() >= {"state": "approved", "number": 1, "place": None}.items()
    panel.lined_up()
    panel.quick(panel.moderator, "question.next", {"question": question, "next": True})
    assert fate(panel, question).items() >= {"state": "next", "place": 2}.items()


def test_the_author_sees_voices_only_when_all_may(panel: PanelUnderTest) -> None:
    question = panel.approved()
    panel.quick(panel.neighbour, "question.support", {"question": question, "supported": True})
    assert fate(panel, question)["voices"] is None
    panel.quick(panel.moderator, "question.asked", {"question": question})
    assert fate(panel, question)["voices"] == 2


def test_a_speaker_follows_their_place(panel: PanelUnderTest) -> None:
    panel.debate()
    _, second = panel.inscribed(), panel.inscribed(topic="Housing")
    expected = {"noun": "requests", "state": "waiting", "text": "Housing", "number": 2, "place": 2, "voices": None, "reason": None}
    assert fate(panel, second).items() >= expected.items()


def test_secrets_are_answered_in_their_order_and_wrong_ones_with_nothing(panel: PanelUnderTest, theirs: PanelUnderTest) -> None:
    question, request = panel.ask(), panel.inscribed()
    foreign = f"secret_of_{theirs.stored('questions')[0]['id']}"
    answer = fates(panel, panel.secrets[request], panel.ids.secret(), panel.secrets[question], foreign)
    assert [row and row["id"] for row in answer] == [request, None, question, None]
    assert len([row for row in fates(theirs, foreign) if row]) == 1


def test_at_most_twenty_secrets_are_answered(panel: PanelUnderTest) -> None:
    assert len(fates(panel, *[panel.ids.secret() for _ in range(25)])) == mine.MOST_SECRETS == 20


def test_only_watched_things_that_changed_are_told(panel: PanelUnderTest) -> None:
    watched, other, request = panel.approved(), panel.approved(), panel.inscribed()
    since = panel.version
    assert changed(panel, since, watched, request) == []
    panel.quick(panel.moderator, "question.next", {"question": watched, "next": True})
    panel.quick(panel.moderator, "question.next", {"question": other, "next": True})
    panel.quick(panel.moderator, "floor.call", {"request": request, "called": True})
    assert {row["id"]: row["state"] for row in changed(panel, since, watched, request)} == {watched: "next", request: "called"}


def test_a_voice_is_told_to_the_author_who_watches(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.set", {"support": "on"})
    question = panel.approved()
    since = panel.version
    panel.quick(panel.neighbour, "question.support", {"question": question, "supported": True})
    assert [(row["id"], row["voices"]) for row in changed(panel, since, question)] == [(question, 2)]


def test_a_merged_question_lives_on_in_the_other(panel: PanelUnderTest) -> None:
    target, merged = panel.approved(), panel.ask()
    since = panel.version
    panel.quick(panel.moderator, "question.merge", {"question": merged, "into": target})
    assert fate(panel, merged).items() >= {"state": "merged", "into": {"number": 1, "state": "approved", "place": None}}.items()
    panel.quick(panel.moderator, "question.next", {"question": target, "next": True})
    told = {row["id"]: row["into"] for row in changed(panel, since, merged)}
    assert told == {merged: {"number": 1, "state": "next", "place": 1}}


def test_whoever_has_merged_hears_when_the_other_is_answered(panel: PanelUnderTest) -> None:
    target, merged = panel.approved(), panel.ask()
    panel.quick(panel.moderator, "question.merge", {"question": merged, "into": target})
    panel.quick(panel.moderator, "question.asked", {"question": target})
    since = panel.version
    panel.quick(panel.moderator, "question.answered", {"question": target})
    [row] = changed(panel, since, merged)
    assert (row["state"], row["into"]["state"]) == ("merged", "answered")


def test_every_question_of_a_bundle_has_its_place(panel: PanelUnderTest) -> None:
    first, second = panel.approved(), panel.approved()
    panel.quick(panel.moderator, "question.bundle", {"questions": [first, second], "bundled": True})
    assert [fate(panel, each)["place"] for each in (first, second)] == [1, 1]


def test_a_place_is_told_only_where_the_panel_tells_it(panel: PanelUnderTest) -> None:
    request = panel.inscribed()
    assert fate(panel, request)["place"] == 1
    since = panel.version
    panel.quick(panel.moderator, "floor.set", {"places": False})
    assert [(row["id"], row["place"]) for row in changed(panel, since, request)] == [(request, None)]


def test_the_secret_of_a_request_opens_the_question_that_it_has_become(panel: PanelUnderTest) -> None:
    request, question = panel.inscribed(topic="Housing"), panel.ids.row()
    since = panel.version
    panel.quick(panel.phone, "floor.convert", {"request": request, "question": question, "secret": panel.secrets[request]})
    assert [(row["id"], row["state"]) for row in changed(panel, since, request)] == [(request, "converted")]
    assert fate(panel, request).items() >= {"noun": "questions", "id": question, "state": "new", "text": "Housing", "request": request}.items()
