"""Against abuse: names that pass for somebody else's, words that are read twice, slow mode. Nothing here refuses a question for its words."""

import pytest

from moderator.domain.roles import Audience
from tests.oracle import Json
from tests.people import PanelUnderTest
from tests.unit.test_domain_confusable import LOOK_ALIKES


def ask(panel: PanelUnderTest, **more: object) -> Json:
    return {"question": panel.ids.row(), "secret": panel.ids.secret(), "text": "Who pays for all this?"} | more


def request(panel: PanelUnderTest, name: str) -> Json:
    return {"request": panel.ids.row(), "secret": panel.ids.secret(), "name": name}


def test_homoglyph_names_of_staff_are_refused(panel: PanelUnderTest) -> None:
    panel.debate()
    for name in LOOK_ALIKES:
        for refused in (
            panel.run([panel.envelope(panel.phone, "question.ask", ask(panel, name=name))]),
            panel.run([panel.envelope(panel.phone, "floor.request", request(panel, name))]),
        ):
            assert [(outcome.code, outcome.data) for outcome in refused] == [("name.reserved", {"field": "name"})], ascii(name)
    assert panel.stored("questions") == panel.stored("requests") == []


def test_the_podiums_names_are_kept_for_the_podium(panel: PanelUnderTest) -> None:
    name = panel.one("people", panel.row("ada"))["name"]
    assert panel.refuse(panel.phone, "question.ask", ask(panel, name=name.upper()))[0] == "name.reserved"
    panel.accept(panel.phone, "question.ask", ask(panel, name=f"{name} (Northport)"))
    panel.quick(panel.moderator, "person.drop", {"person": panel.row("ada"), "dropped": True})
    panel.accept(panel.phone, "question.ask", ask(panel, name=name))


def test_an_organisation_that_looks_like_a_role_is_refused(panel: PanelUnderTest) -> None:
    assert panel.refuse(panel.phone, "question.ask", ask(panel, name="Ola", organisation="Mоderator")) == ("name.reserved", {"field": "organisation"})
    panel.accept(panel.phone, "question.ask", ask(panel, name="Ola", organisation="Association of Moderators"))


def test_what_the_console_reads_on_a_slip_it_may_type(panel: PanelUnderTest) -> None:
    panel.accept(panel.moderator, "question.ask", ask(panel, name="Moderator of the north room", channel="paper"))


def test_a_listed_word_marks_a_question_for_the_console_and_refuses_nothing(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.set", {"held_words": {"en": ["idiot", "damn fool"], "fr": ["imbécile"]}})
    args = ask(panel, text="Which іdi0t pays for this?", language="en")
    panel.accept(panel.phone, "question.ask", args)
    assert panel.one("questions", args["question"]).items() >= {"state": "new", "flags": ["word"], "text": args["text"]}.items()
    panel.accept(panel.moderator, "question.approve", {"question": args["question"]})
    for viewer in panel.viewers:
        row = panel.rows("questions", viewer)[args["question"]]
        assert ("flags" in row) is viewer.startswith(Audience.MODERATOR.value)


def test_another_languages_list_marks_nothing(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.set", {"held_words": {"fr": ["con"], "es": ["tonto"]}})
    question = panel.ask("con permiso, ¿quién paga?", language="es")
    assert panel.one("questions", question)["flags"] == []


def test_a_name_of_mixed_alphabets_is_marked_and_taken(panel: PanelUnderTest) -> None:
    question = panel.ask(name="Jоhn Doe")
    assert panel.one("questions", question)["flags"] == ["script"]
    assert panel.one("questions", panel.ask(name="李雷 (UNDP)"))["flags"] == []


def test_what_is_put_in_writing_instead_is_read_twice_as_well(panel: PanelUnderTest) -> None:
    panel.debate()
    panel.quick(panel.moderator, "panel.set", {"held_words": {"en": ["idiot"]}})
    wish, question = panel.inscribed("Jоhn Doe"), panel.ids.row()
    panel.quick(
        panel.phone, "floor.convert", {"request": wish, "question": question, "secret": panel.secrets[wish], "text": "What an idiot!", "language": "en"}
    )
    assert panel.one("questions", question)["flags"] == ["word", "script"]


def test_a_word_that_was_taken_out_marks_no_longer(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.set", {"held_words": {"en": ["idiot"]}})
    question = panel.ask("Which idiot pays?", language="en")
    panel.accept(panel.moderator, "question.redact", {"question": question, "rev": panel.one("questions", question)["rev"], "hide": [[6, 11]]})
    assert panel.one("questions", question)["flags"] == []


def test_a_listed_word_marks_a_floor_request_for_the_console_and_refuses_nothing(panel: PanelUnderTest) -> None:
    panel.debate()
    panel.quick(panel.moderator, "panel.set", {"held_words": {"en": ["idiot"]}})
    for more in ({"topic": "That іdi0t"}, {"organisation": "Idiot Watch"}, {"name": "An idiot"}):
        args = request(panel, "Ola") | more
        panel.accept(panel.phone, "floor.request", args)
        assert panel.one("requests", args["request"]).items() >= {"state": "waiting", "flags": ["word"]}.items(), more
        for viewer in panel.viewers:
            assert ("flags" in panel.rows("requests", viewer)[args["request"]]) is viewer.startswith(Audience.MODERATOR.value)
    assert panel.one("requests", panel.inscribed(topic="Housing"))["flags"] == []


def test_a_mark_goes_with_the_words_that_made_it(panel: PanelUnderTest) -> None:
    panel.debate()
    panel.quick(panel.moderator, "panel.set", {"held_words": {"en": ["idiot"]}})
    wish, question = panel.inscribed("Jоhn Doe", topic="That idiot"), panel.ids.row()
    assert panel.one("requests", wish)["flags"] == ["word", "script"]
    panel.accept(panel.moderator, "floor.edit", {"request": wish, "name": "John Doe"})
    assert panel.one("requests", wish)["flags"] == ["word"]
    outcome = panel.accept(panel.moderator, "floor.convert", {"request": wish, "question": question})
    assert (panel.one("requests", wish)["flags"], panel.one("questions", question)["flags"]) == ([], ["word"])
    panel.accept(panel.moderator, "receipt.undo", {"command": outcome.id})
    assert (panel.one("requests", wish)["flags"], panel.one("questions", question)["flags"]) == (["word"], [])


def test_a_statement_in_writing_is_marked_for_the_console_alone(panel: PanelUnderTest) -> None:
    panel.debate()
    panel.quick(panel.moderator, "panel.set", {"held_words": {"en": ["idiot"]}})
    wish, statement = panel.inscribed(), panel.ids.row()
    panel.quick(panel.moderator, "panel.end")
    args = {"submission": statement, "request": wish, "secret": panel.secrets[wish]}
    panel.accept(panel.phone, "submission.statement", args | {"text": "What an idiot!"})
    assert panel.one("submissions", statement)["flags"] == ["word"]
    panel.accept(panel.phone, "submission.statement", args | {"text": "What a pity!"})
    assert panel.one("submissions", statement)["flags"] == []
    panel.accept(panel.phone, "submission.statement", args | {"text": "What an idiot!"})
    panel.accept(panel.organiser, "submission.approve", {"submission": statement})
    assert "flags" not in panel.one("submissions", statement, "public")


def test_a_withdrawn_question_leaves_no_mark(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.set", {"held_words": {"en": ["idiot"]}})
    question = panel.ask("What an idiot!", language="en")
    panel.accept(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    assert panel.one("questions", question)["flags"] == []


def test_the_list_stands_in_no_view(panel: PanelUnderTest) -> None:
    panel.accept(panel.moderator, "panel.set", {"held_words": {"en": [" idiot "], "fr": []}})
    assert panel.stored("panels")[0]["held_words"] == {"en": ["idiot"]}
    assert all("idiot" not in str(panel.seen(viewer).header) for viewer in panel.viewers)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ({"en": [""]}, "empty"),
        ({"en": ["x" * 61]}, "too_long"),
        ({"en": ["a\0b"]}, "characters"),
        ({"en": ["x"] * 201}, "wrong_type"),
        ({"English": ["x"]}, "wrong_type"),
    ],
)
def test_a_list_has_an_end(panel: PanelUnderTest, words: dict[str, list[str]], code: str) -> None:
    assert panel.refuse(panel.moderator, "panel.set", {"held_words": words})[0] == code


def test_slow_mode_is_for_everybody_to_read_and_can_be_taken_back(panel: PanelUnderTest) -> None:
    outcome = panel.accept(panel.moderator, "panel.set", {"slow": 60})
    assert panel.header("public")["slow"] == 60
    panel.accept(panel.moderator, "receipt.undo", {"command": outcome.id})
    assert panel.header("public")["slow"] == 0
    assert panel.refuse(panel.moderator, "panel.set", {"slow": 45}) == ("wrong_type", {"field": "slow"})
    assert panel.refuse(panel.phone, "panel.set", {"slow": 0})[0] == "forbidden"
