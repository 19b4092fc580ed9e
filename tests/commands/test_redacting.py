"""What betrays or endangers somebody is taken out of a question, and only what is left is kept."""

from pathlib import Path

import pytest

from moderator.projections import mine
from moderator.store.models import Panel
from tests.people import PanelUnderTest

WORDS = "My cousin Zarathustra Quimby in Ward 9 was beaten. Who protects witnesses?"


def hidden(words: str, *parts: str) -> list[list[int]]:
    return [[words.index(part), words.index(part) + len(part)] for part in parts]


def redact(panel: PanelUnderTest, question: str, *parts: str) -> dict[str, object]:
    row = panel.one("questions", question)
    return {"question": question, "rev": row["rev"], "hide": hidden(row["text"], *parts)}


def test_only_what_is_left_is_kept_and_read_by_everybody(panel: PanelUnderTest) -> None:
    question = panel.approved(WORDS)
    panel.quick(panel.moderator, "question.gloss", {"question": question, "text": "Mon cousin Zarathustra", "language": "fr"})
    panel.accept(panel.moderator, "question.redact", redact(panel, question, "Zarathustra", "Quimby", "Ward 9"))
    for viewer in panel.viewers:
        row = panel.one("questions", question, viewer)
        assert row["text"] == "My cousin […] in […] was beaten. Who protects witnesses?"
        assert row["gloss"] is None


def test_it_is_final(panel: PanelUnderTest) -> None:
    question = panel.approved(WORDS)
    taken = panel.accept(panel.moderator, "question.redact", redact(panel, question, "Zarathustra Quimby"))
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": taken.id}) == ("undo.final", {})


def test_what_was_merged_into_another_is_redacted_there_too(panel: PanelUnderTest) -> None:
    whole, part = panel.approved("Who protects witnesses?"), panel.ask(WORDS)
    panel.quick(panel.moderator, "question.merge", {"question": part, "into": whole})
    panel.accept(panel.moderator, "question.redact", redact(panel, part, "Zarathustra Quimby"))
    assert [each["text"] for each in panel.one("questions", whole)["originals"]] == [WORDS.replace("Zarathustra Quimby", "[…]")]


def test_the_author_reads_what_is_left(panel: PanelUnderTest) -> None:
    question = panel.approved(WORDS)
    panel.accept(panel.moderator, "question.redact", redact(panel, question, "Zarathustra Quimby"))
    with panel.store.read() as session:
        [found] = mine.mine(session, session.get_one(Panel, panel.id), [panel.secrets[question]])
    assert found is not None
    assert found["text"] == WORDS.replace("Zarathustra Quimby", "[…]")


def test_what_was_taken_out_is_nowhere_in_the_file(panel: PanelUnderTest) -> None:
    if panel.store.engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL keeps former rows until it vacuums; docs/privacy.md says so")
    question = panel.approved(WORDS)
    panel.accept(panel.moderator, "question.redact", redact(panel, question, "Zarathustra Quimby"))
    with panel.store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    path = Path(str(panel.store.engine.url.database))
    assert b"witnesses" in path.read_bytes()
    for file in path.parent.glob(f"{path.name}*"):
        assert b"Zarathustra" not in file.read_bytes()
        assert b"zarathustra" not in file.read_bytes()


@pytest.mark.parametrize(
    ("hide", "refusal"),
    [
        ([[0, 10_000]], ("wrong_type", {"field": "hide"})),
        ([[5, 5]], ("wrong_type", {"field": "hide"})),
        ([[9, 3]], ("wrong_type", {"field": "hide"})),
        ([[0, len(WORDS)]], ("empty", {"field": "hide"})),
        ([[0, 20], [20, len(WORDS) - 1]], ("empty", {"field": "hide"})),
        ([], ("wrong_type", {"field": "hide"})),
    ],
)
def test_a_span_outside_the_text_and_a_whole_text_are_refused(panel: PanelUnderTest, hide: list[list[int]], refusal: tuple[str, dict[str, object]]) -> None:
    question = panel.approved(WORDS)
    asked = {"question": question, "rev": panel.one("questions", question)["rev"], "hide": hide}
    assert panel.refuse(panel.moderator, "question.redact", asked) == refusal


def test_spans_that_count_in_another_text_are_refused(panel: PanelUnderTest) -> None:
    question = panel.approved(WORDS)
    asked = redact(panel, question, "Zarathustra")
    panel.accept(panel.co_moderator, "question.redact", redact(panel, question, "My cousin"))
    assert panel.refuse(panel.moderator, "question.redact", asked)[0] == "stale"
