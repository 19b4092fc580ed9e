"""Words beside a question: tags for the console, and an unofficial translation for everybody."""

import pytest

from tests.people import PanelUnderTest
from tests.watching import moved


def test_tags_are_the_consoles_alone_and_replace_those_before(panel: PanelUnderTest) -> None:
    question = panel.approved()
    before = panel.cursors()
    panel.accept(panel.co_moderator, "question.tag", {"question": question, "tags": ["budget", " Capacity  building ", "Budget"]})
    assert not moved(panel, before) & {"public", "display", "technician"}
    assert panel.one("questions", question)["tags"] == ["budget", "Capacity building"]
    assert {viewer for viewer in panel.viewers if "tags" in panel.one("questions", question, viewer)} == {"moderator", "moderator:organiser"}
    panel.accept(panel.moderator, "question.tag", {"question": question, "tags": []})
    assert panel.one("questions", question)["tags"] == []


@pytest.mark.parametrize(
    ("tags", "refusal"),
    [
        (["a", "b", "c", "d", "e", "f"], ("too_many", {"field": "tags", "limit": 5})),
        (["x" * 31], ("too_long", {"field": "tags", "limit": 30})),
        (["budget", " "], ("empty", {"field": "tags"})),
        (["a\0b"], ("characters", {"field": "tags"})),
    ],
)
def test_tags_too_many_too_long_or_blank_are_refused(panel: PanelUnderTest, tags: list[str], refusal: tuple[str, dict[str, object]]) -> None:
    assert panel.refuse(panel.moderator, "question.tag", {"question": panel.ask(), "tags": tags}) == refusal


def test_a_translation_is_read_by_everybody_and_taken_away_again(panel: PanelUnderTest) -> None:
    question = panel.approved("¿Quién paga?", language="es")
    panel.accept(panel.moderator, "question.gloss", {"question": question, "text": "Who pays?", "language": "en"})
    for viewer in panel.viewers:
        row = panel.one("questions", question, viewer)
        assert (row["text"], row["gloss"], row["gloss_language"]) == ("¿Quién paga?", "Who pays?", "en")
    panel.accept(panel.moderator, "question.gloss", {"question": question, "text": None, "language": "en"})
    row = panel.one("questions", question, "public")
    assert (row["gloss"], row["gloss_language"]) == (None, None)


def test_a_translation_may_be_longer_than_the_question_and_its_limit_grows_with_the_panels(panel: PanelUnderTest) -> None:
    question = panel.approved()
    panel.accept(panel.moderator, "question.gloss", {"question": question, "text": "x" * 600, "language": "ar"})
    panel.quick(panel.moderator, "panel.set", {"question_limit": 50})
    args = {"question": question, "text": "x" * 101, "language": "ar"}
    assert panel.refuse(panel.moderator, "question.gloss", args) == ("too_long", {"field": "text", "limit": 100})


@pytest.mark.parametrize("name", ["question.tag", "question.gloss"])
def test_nothing_is_written_beside_what_was_withdrawn(panel: PanelUnderTest, name: str) -> None:
    question = panel.ask()
    panel.quick(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    args: dict[str, object] = {"tags": ["late"]} if name == "question.tag" else {"text": "late", "language": "en"}
    assert panel.refuse(panel.moderator, name, {"question": question, **args}) == ("question.state", {"state": "withdrawn"})
