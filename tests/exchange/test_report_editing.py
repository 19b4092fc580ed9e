"""What an organiser changes of a report stands in every format, and what they leave alone follows the rows."""

import html as markup
import io
import re
from collections.abc import Callable, Sequence

import docx
import pytest

from moderator.exchange.report.docx import answer
from moderator.exchange.report.editing import Passage
from moderator.exchange.report.html import html
from moderator.exchange.report.making import passages
from moderator.exchange.report.manuscript import Manuscript, manuscript
from moderator.exchange.report.markdown import markdown
from moderator.i18n import catalogue
from tests.exchange.reporting import hour
from tests.rehearsal.scenario import Json


def row(block: str, text: str | None, *, restored: bool = False, was: str | None = None) -> Json:
    return {"id": f"p{abs(hash(block))}", "block": block, "text": text, "was": was, "restored": restored, "rev": 7}


def report(*rows: Json, language: str = "en", record: Json | None = None) -> list[Passage]:
    return passages(record or hour(), catalogue(language), rows)


def find(found: Sequence[Passage], block: str) -> Passage:
    return next(passage for passage in found if passage.block.id == block)


def from_word(told: Manuscript) -> str:
    document = docx.Document(io.BytesIO(answer([], told.as_json())))
    cells = [cell.text for table in document.tables for line in table.rows for cell in line.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def from_html(told: Manuscript) -> str:
    body = html(told).decode().partition("<main")[2]
    return markup.unescape(re.sub(r"<[^>]+>", "", body))


def from_markdown(told: Manuscript) -> str:
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", markdown(told).decode())


FORMATS: dict[str, Callable[[Manuscript], str]] = {"docx": from_word, "html": from_html, "md": from_markdown}


def words_of(found: Sequence[Passage], name: str, language: str = "en") -> str:
    return FORMATS[name](manuscript(found, "Cities", catalogue(language), 0))


@pytest.mark.parametrize("name", FORMATS)
def test_a_changed_passage_stands_in_the_words_of_the_organiser(name: str) -> None:
    made = find(report(), "introduction").block.text
    said = words_of(report(row("introduction@en", "Twelve people came.\n\nIt was lively.")), name)
    assert "Twelve people came." in said
    assert "It was lively." in said
    assert made[:60] not in said
    assert made[:60] in words_of(report(), name)


@pytest.mark.parametrize("name", FORMATS)
def test_a_passage_that_is_left_out_does_not_stand(name: str) -> None:
    words = "Who will report next year on the actions named today?"
    assert words in words_of(report(), name)
    assert words not in words_of(report(row("question:Q20", None)), name)


@pytest.mark.parametrize("name", FORMATS)
def test_an_added_paragraph_stands_behind_its_place(name: str) -> None:
    said = words_of(report(row("after:introduction:2@en", "Second."), row("after:introduction:1@en", "First.")), name)
    assert said.index("interventions from the floor") < said.index("First.") < said.index("Second.") < said.index("Programme as held")


@pytest.mark.parametrize("name", FORMATS)
def test_a_passage_that_was_restored_is_the_reports_own_again(name: str) -> None:
    changed = [
        row("introduction@en", "Twelve people came.", restored=True),
        row("question:Q20", None, restored=True),
        row("after:title:1@en", "Added.", restored=True),
    ]
    assert words_of(report(*changed), name) == words_of(report(), name)


def test_words_of_the_catalogue_are_changed_in_one_language_and_words_of_people_in_all() -> None:
    changed = [row("introduction@en", "Twelve people came."), row("question:Q01@und", "What comes first?"), row("after:introduction:1@en", "In English.")]
    french = {passage.block.id: passage.block.text for passage in report(*changed, language="fr")}
    assert french["introduction"].startswith("Le panel")
    assert french["question:Q01"] == "What comes first?"
    assert "after:introduction:1" not in french
    assert find(report(*changed), "introduction").block.text == "Twelve people came."


def test_what_is_left_out_is_so_in_every_language() -> None:
    for language in ("en", "ar"):
        assert find(report(row("introduction", None), language=language), "introduction").omitted


def test_what_stands_under_a_heading_that_is_left_out_goes_with_it() -> None:
    found = report(row("theme:capacity", None))
    gone = {passage.block.id for passage in found if passage.omitted}
    assert gone == {
        "theme:capacity",
        "question:Q01",
        "question:Q01:detail",
        "remark:r0",
        "question:Q06",
        "question:Q06:detail",
        "question:Q19",
        "question:Q19:detail",
    }
    assert [passage.by for passage in found if passage.omitted] == [None, *["theme:capacity"] * 7]
    whole = [passage.block.id for passage in report(row("statistics", None)) if passage.omitted]
    assert whole[0] == "statistics"
    assert "statistics:time" in whole


def test_what_belongs_to_a_question_goes_with_it() -> None:
    gone = {passage.block.id for passage in report(row("question:Q03", None)) if passage.omitted}
    assert gone == {"question:Q03", "question:Q03:translation", "question:Q03:detail"}


def test_a_note_under_two_headings_is_one_passage() -> None:
    texts = {passage.block.text for passage in report(row("remark:r0@und", "Towns lack staff.")) if passage.block.id == "remark:r0"}
    assert texts == {"Towns lack staff."}
    assert [passage.omitted for passage in report(row("remark:r0", None)) if passage.block.id == "remark:r0"] == [True, True]


def test_new_facts_reach_every_passage_that_nobody_has_touched() -> None:
    record = hour()
    record["submissions"][1]["state"] = "approved"
    found = report(row("introduction@en", "Twelve people came."), record=record)
    assert find(found, "answer:s2").block.text == "An answer that nobody has approved"
    assert "To be answered" not in find(found, "question:Q16:detail").block.text


def test_a_changed_passage_says_when_its_facts_have_changed() -> None:
    mark = find(report(), "introduction").block.mark
    changed = row("introduction@en", "Twelve people came.", was=mark)
    assert not find(report(changed), "introduction").changed
    record = hour()
    record["panel"]["room"] = "Room XX"
    now = find(report(changed, record=record), "introduction")
    assert now.changed
    assert "in Room XX." in (now.made or "")
    assert now.block.text == "Twelve people came."


def test_no_word_is_lost_when_its_place_is_gone() -> None:
    record = hour()
    record["questions"] = [each for each in record["questions"] if each["id"] != "Q20"]
    found = report(row("after:question:Q20:1@en", "We shall."), record=record)
    assert found[-1].block.text == "We shall."
    assert not found[-1].omitted


def test_an_added_paragraph_is_left_out_and_put_back_with_its_words() -> None:
    added = row("after:introduction:1@en", "First.")
    assert find(report(added, row("after:introduction:1", None)), "after:introduction:1").omitted
    assert not find(report(added, row("after:introduction:1", None, restored=True)), "after:introduction:1").omitted


def test_the_next_paragraph_gets_a_place_that_nobody_has_had() -> None:
    assert find(report(), "introduction").next_added == "after:introduction:1@en"
    taken = [row("after:introduction:1@en", "First."), row("after:introduction:3@en", "Third.", restored=True)]
    assert find(report(*taken), "introduction").next_added == "after:introduction:4@en"


@pytest.mark.parametrize("name", FORMATS)
def test_a_table_is_changed_line_by_line(name: str) -> None:
    said = words_of(report(row("statistics:languages@en", "Language | Number\nEnglish | 16\nNorwegian")), name)
    assert "Norwegian" in said
    assert "16" in said
    assert "Language of the question" not in said


def test_a_file_without_a_single_passage_is_a_file() -> None:
    found = [passage for passage in report() if passage.block.id == "title"]
    for name, read in FORMATS.items():
        assert "Cities that make human rights real" in read(manuscript(found, "Cities", catalogue("en"), 0)), name
