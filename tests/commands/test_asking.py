"""Written questions on their way in: who may ask when, what is kept of whom, and what a new question is like."""

import hashlib

import pytest
from sqlalchemy import inspect

from moderator.domain.similarity import folded
from moderator.store import queries
from moderator.store.models import Question
from moderator.store.unit import Unit
from tests.oracle import Json
from tests.people import MINUTE, START, PanelUnderTest, furnish
from tests.watching import moved


def ask(panel: PanelUnderTest, **more: object) -> Json:
    return {"question": panel.ids.row(), "secret": panel.ids.secret(), "text": "Who pays for all this?"} | more


def test_a_question_waiting_for_review_is_seen_by_the_console_alone(panel: PanelUnderTest) -> None:
    before, args = panel.cursors(), ask(panel)
    panel.accept(panel.phone, "question.ask", args)
    assert moved(panel, before) == {"moderator"}
    assert panel.one("questions", args["question"])["state"] == "new"
    assert all(args["question"] not in panel.rows("questions", viewer) for viewer in panel.viewers if not viewer.startswith("moderator"))


def test_a_named_question_keeps_what_its_author_said_of_themselves(panel: PanelUnderTest) -> None:
    said = {"name": "Ola", "organisation": "Housing Now", "group": "civil", "channel": "room", "language": "nb", "for": panel.row("ada")}
    args = ask(panel, **said)
    panel.accept(panel.phone, "question.ask", args)
    assert panel.one("questions", args["question"]).items() >= (said | {"anonymous": False, "text": args["text"]}).items()


def test_an_anonymous_question_stores_no_group_organisation_or_channel(panel: PanelUnderTest) -> None:
    args = ask(panel, organisation="Housing Now", group="civil", channel="room")
    panel.accept(panel.phone, "question.ask", args)
    [stored] = panel.stored("questions")
    assert {stored[key] for key in ("name", "organisation", "stakeholder", "channel")} == {None}
    assert panel.one("questions", args["question"])["anonymous"] is True


@pytest.mark.parametrize(("name", "to"), [("Ola", MINUTE), (None, 10 * MINUTE), ("  ", 10 * MINUTE)])
def test_the_time_of_a_question_is_rounded_before_it_is_stored(panel: PanelUnderTest, name: str | None, to: int) -> None:
    panel.pass_time(19 * MINUTE + 34_567)
    args = ask(panel, name=name)
    panel.accept(panel.phone, "question.ask", args)
    [stored] = panel.stored("questions")
    assert stored["received"] == START + 19 * MINUTE // to * to
    assert panel.one("questions", args["question"])["received"] == stored["received"]


def test_nothing_of_a_participant_is_stored(panel: PanelUnderTest) -> None:
    panel.pass_time(34_567)
    args = ask(panel)
    panel.accept(panel.phone, "question.ask", args)
    [question], receipt = panel.stored("questions"), panel.stored("receipts")[-1]
    everything = repr(panel.everything())
    assert panel.phone.token
    assert panel.phone.token not in everything
    assert args["secret"] not in everything
    assert question["secret_hash"] in everything
    assert (receipt["role"], receipt["link"], receipt["inverse"]) == ("public", None, None)
    assert receipt["at"] % MINUTE == receipt["sent_at"] % MINUTE == 0


def test_only_the_hash_of_the_secret_is_stored(panel: PanelUnderTest) -> None:
    args = ask(panel)
    panel.accept(panel.phone, "question.ask", args)
    assert [row["secret_hash"] for row in panel.stored("questions")] == [hashlib.sha256(args["secret"].encode()).hexdigest()]


def test_a_moderator_may_write_down_a_question_from_paper(panel: PanelUnderTest) -> None:
    args = ask(panel, name="Row three", channel="paper")
    panel.accept(panel.moderator, "question.ask", args)
    assert panel.one("questions", args["question"])["channel"] == "paper"


def test_asking_somebody_who_is_not_there_is_refused(panel: PanelUnderTest) -> None:
    assert panel.refuse(panel.phone, "question.ask", ask(panel, **{"for": "nobody"})) == ("person.unknown", {})


def test_the_limit_of_a_question_is_the_panels_and_counts_graphemes(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.set", {"question_limit": 50})
    family = "👩‍👩‍👧"
    panel.accept(panel.phone, "question.ask", ask(panel, text=family * 20 + "x" * 30))
    assert panel.refuse(panel.phone, "question.ask", ask(panel, text="x" * 51)) == ("too_long", {"field": "text", "limit": 50})


def test_an_id_that_another_question_has_is_refused(panel: PanelUnderTest) -> None:
    taken = panel.ask()
    assert panel.refuse(panel.neighbour, "question.ask", ask(panel, question=taken)) == ("id_reused", {})


def test_asking_is_refused_while_questions_are_not_taken(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.set", {"asking": False})
    assert panel.refuse(panel.phone, "question.ask", ask(panel)) == ("question.closed", {"until": None})
    panel.quick(panel.moderator, "panel.set", {"asking": True})
    panel.accept(panel.phone, "question.ask", ask(panel))


def test_asking_is_refused_before_the_opening_and_after_the_end(panel: PanelUnderTest) -> None:
    draft = furnish(panel.store, "draft", "PANEL9", state="draft")
    assert draft.refuse(draft.phone, "question.ask", ask(draft)) == ("question.closed", {"until": None})
    panel.start()
    panel.accept(panel.phone, "question.ask", ask(panel))
    panel.quick(panel.moderator, "panel.end")
    assert panel.refuse(panel.phone, "question.ask", ask(panel)) == ("question.closed", {"until": None})


def test_asking_after_the_closing_time_is_refused_with_that_time(panel: PanelUnderTest) -> None:
    until = panel.now + 10 * MINUTE
    panel.quick(panel.moderator, "panel.set", {"asking_until": until})
    panel.pass_time(10 * MINUTE - 1)
    panel.accept(panel.phone, "question.ask", ask(panel))
    panel.pass_time(1)
    for actor in (panel.phone, panel.moderator):
        assert panel.refuse(actor, "question.ask", ask(panel)) == ("question.closed", {"until": until})
    panel.quick(panel.moderator, "panel.set", {"asking_until": None})
    panel.accept(panel.phone, "question.ask", ask(panel))


def test_asking_somebody_who_was_taken_off_the_podium_is_refused(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "person.drop", {"person": panel.row("ada"), "dropped": True})
    assert panel.refuse(panel.phone, "question.ask", ask(panel, **{"for": panel.row("ada")})) == ("person.dropped", {})


def test_an_anonymous_slip_of_paper_counts_as_paper_but_a_phone_cannot_say_so(panel: PanelUnderTest) -> None:
    slip, phone, room = ask(panel, channel="paper"), ask(panel, channel="paper"), ask(panel, channel="room", organisation="Housing Now")
    panel.accept(panel.co_moderator, "question.ask", slip)
    panel.accept(panel.phone, "question.ask", phone)
    panel.accept(panel.co_moderator, "question.ask", room)
    assert [panel.one("questions", each["question"])["channel"] for each in (slip, phone, room)] == ["paper", None, None]
    assert panel.one("questions", slip["question"])["anonymous"] is True


Q02 = "How will the Office follow up the recommendations of A/HRC/56/32 at country level?"
Q08 = "What follow up will the Office give to report A/HRC/56/32 in countries?"


def test_a_new_question_names_those_it_is_like_for_the_console_alone(panel: PanelUnderTest) -> None:
    first, _ = panel.approved(Q02, language="en"), panel.approved("Which evidence shows that human rights cities reduce poverty?", language="en")
    later = ask(panel, text=Q08, language="en")
    panel.accept(panel.phone, "question.ask", later)
    [like] = panel.one("questions", later["question"])["similar"]
    assert (like["id"], 68 <= like["score"] <= 100) == (first, True)
    panel.quick(panel.moderator, "question.approve", {"question": later["question"]})
    assert {viewer for viewer in panel.viewers if "similar" in panel.one("questions", later["question"], viewer)} == {"moderator", "moderator:organiser"}


def test_at_most_three_are_named_the_nearest_first(panel: PanelUnderTest) -> None:
    texts = ["Who pays for the new human rights plan of the city", "Who pays for the human rights plan", "Who pays for the human rights plan of the city", Q02]
    near = [panel.ask(f"{text}?") for text in [*texts, "Who pays for the human rights plan of the city now"]]
    later = panel.ask("Who pays for the human rights plan of the city?")
    similar = panel.one("questions", later)["similar"]
    assert len(similar) == 3
    assert similar[0] == {"id": near[2], "score": 100}
    assert [like["score"] for like in similar] == sorted((like["score"] for like in similar), reverse=True)


def test_questions_of_another_language_or_another_panel_are_not_compared(panel: PanelUnderTest, theirs: PanelUnderTest) -> None:
    panel.ask(Q02, language="fr")
    theirs.ask(Q02, language="en")
    assert panel.one("questions", panel.ask(Q02, language="en"))["similar"] == []


@pytest.mark.parametrize("fate", ["declined", "private", "merged", "withdrawn"])
def test_what_is_out_of_sight_is_like_nothing_new(panel: PanelUnderTest, fate: str) -> None:
    question = panel.ask(Q02, language="en")
    commands: dict[str, tuple[str, Json]] = {
        "declined": ("question.decline", {"reason": "unsafe"}), "private": ("question.private", {}),
        "merged": ("question.merge", {"into": panel.approved("Will the good practices be published as a database?")}),
        "withdrawn": ("question.withdraw", {"secret": panel.secrets[question]}),
    }  # fmt: skip
    name, args = commands[fate]
    panel.quick(panel.phone if fate == "withdrawn" else panel.moderator, name, args | {"question": question})
    assert panel.one("questions", panel.ask(Q08, language="en"))["similar"] == []


@pytest.mark.parametrize("fate", ["private", "withdrawn"])
def test_what_goes_out_of_sight_is_named_nowhere_any_more(panel: PanelUnderTest, fate: str) -> None:
    question = panel.ask(Q02, language="en")
    later = panel.ask(Q08, language="en")
    assert [like["id"] for like in panel.one("questions", later)["similar"]] == [question]
    if fate == "private":
        panel.accept(panel.moderator, "question.private", {"question": question})
    else:
        panel.accept(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    assert panel.one("questions", later)["similar"] == []


def test_what_a_new_question_is_compared_with_is_read_as_words_and_not_as_rows(panel: PanelUnderTest) -> None:
    question = panel.approved("Who pays for all this?", language="en")
    with Unit(panel.store.write, panel.id) as unit:
        [found] = [row for row in queries.compared(unit.session, unit.panel, 0) if row.language == "en"]
        assert (found.id, found.folded, found.marks) == (question, "pays all", folded("Who pays for all this?").marks)
        assert queries.compared(unit.session, unit.panel, found.rev) == []
        assert not [row for row in unit.session.identity_map.values() if isinstance(row, Question)]


def test_a_question_that_came_to_nothing_is_like_none(panel: PanelUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Unit, "commit", lambda unit: unit.session.rollback())
        panel.run([panel.envelope(panel.phone, "question.ask", {"question": panel.ids.row(), "secret": panel.ids.secret(), "text": Q02, "language": "en"})])
    question = panel.ask(Q02, language="en")
    assert panel.one("questions", question)["similar"] == []
    assert [like["id"] for like in panel.one("questions", panel.ask(Q02, language="en"))["similar"]] == [question]


def test_a_question_of_the_same_batch_is_compared_too(panel: PanelUnderTest) -> None:
    asked = [{"question": panel.ids.row(), "secret": panel.ids.secret(), "text": Q02, "language": "en"} for _ in range(2)]
    panel.batch([panel.envelope(panel.phone, "question.ask", args) for args in asked])
    assert [like["id"] for like in panel.one("questions", asked[1]["question"])["similar"]] == [asked[0]["question"]]


def test_what_names_a_question_is_found_without_reading_all_others(panel: PanelUnderTest) -> None:
    question, other = panel.ask(Q02, language="en"), panel.ask("Which evidence shows that human rights cities reduce poverty?", language="en")
    later = panel.ask(Q08, language="en")
    with Unit(panel.store.write, panel.id) as unit:
        found = queries.naming(unit.session, unit.panel, question)
        assert [row.id for row in found] == [later]
        assert queries.naming(unit.session, unit.panel, other) == []
        assert {row.id for row in unit.session.identity_map.values() if isinstance(row, Question)} == {later}


def test_what_is_ready_for_comparing_is_read_with_no_row_and_seen_by_nobody(panel: PanelUnderTest) -> None:
    question = panel.approved(Q02, language="en")
    for viewer in panel.viewers:
        assert not {"folded", "marks"} & panel.rows("questions", viewer).get(question, {}).keys()
    with panel.store.read() as session:
        assert {"folded", "marks"} <= inspect(session.get_one(Question, question)).unloaded
