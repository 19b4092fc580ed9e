"""The files of a report: whatever somebody has written stays text, nothing is asked of a network, and Word's own reader opens them."""

import io
import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from moderator import child, i18n
from moderator.exchange.report.docx import answer
from moderator.exchange.report.html import html
from moderator.exchange.report.making import passages
from moderator.exchange.report.manuscript import Manuscript, manuscript
from moderator.exchange.report.markdown import escaped, markdown
from moderator.i18n import catalogue
from tests.exchange.reporting import HOSTILE, NEVER, hour
from tests.exchange.test_report_editing import FORMATS

IN_CI = os.environ.get("CI") == "true"
LANGUAGES = sorted(i18n.available())
MADE_AT = 1_720_098_000_000
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def told(language: str = "en") -> Manuscript:
    return manuscript(passages(hour(), catalogue(language), []), "Cities that make human rights real", catalogue(language), MADE_AT)


def word(language: str = "en") -> bytes:
    return answer([], told(language).as_json())


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_block_stands_in_every_format(language: str, name: str) -> None:
    said = " ".join(re.sub("[\u200e\u200f\u2066-\u2069]", "", FORMATS[name](told(language))).split())
    assert len(told(language).blocks) > 80
    for block in told(language).blocks:
        for line in block.items:
            for cell in line.split(" | ") if block.kind in {"table", "facts"} else [line]:
                bare = " ".join(re.sub("[\u200e\u200f\u2066-\u2069]", "", cell).split())
                assert bare in said, (block.id, name)


@pytest.mark.parametrize("name", FORMATS)
def test_no_file_holds_a_word_that_was_not_to_leave(name: str) -> None:
    said = FORMATS[name](told())
    assert "Three long-term studies show it." in said
    assert [words for words in NEVER if words in said] == []


@pytest.mark.parametrize("name", FORMATS)
def test_every_file_says_that_it_is_a_draft(name: str) -> None:
    for language in LANGUAGES:
        assert catalogue(language).message("report-draft") in FORMATS[name](told(language))


# Web page


def test_words_are_no_markup_in_the_web_page() -> None:
    page = html(told()).decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;bold&lt;/b&gt;" in page
    assert "<script" not in page
    assert "javascript:" not in page
    assert (
        re.findall(
            r"<(?!!doctype|/?(?:html|head|meta|title|style|body|main|p|h\d|dl|div|dt|dd|bdi|span|table|thead|tbody|tr|th|td|ul|li|strong|blockquote)\b)", page
        )
        == []
    )


def test_the_web_page_asks_for_nothing() -> None:
    page = html(told("ar")).decode()
    assert re.findall(r"\b(?:src|href|action|srcset|poster|data)=", page) == []
    assert "url(" not in page
    assert "@import" not in page
    assert "default-src 'none'" in page
    assert '<html lang="ar" dir="rtl">' in page


# Markdown


@pytest.mark.parametrize(
    "words", [*HOSTILE, "1. one", "2) two", "- list", "+ list", "= line", "---", "www.evil.example", "a@evil.example", "&amp;", "$x$", "\\*"]
)
def test_words_are_no_markup_in_markdown(words: str) -> None:
    for line in words.split("\n"):
        safe = escaped(line)
        assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", safe) == line
        bare = re.sub(r"\\.", "", safe)
        assert re.search(r"[`*_\[\]<>&|~#$^@{}]|://|www\.", bare) is None, safe
        assert re.match(r"\s*(?:[-+=]|[0-9]+[.)])", safe) is None, safe


def test_a_table_of_markdown_has_as_many_cells_in_each_row() -> None:
    tables = re.findall(r"(?:^\|.*\|\n)+", markdown(told()).decode(), re.MULTILINE)
    assert len(tables) == 8
    for table in tables:
        assert len({len(re.findall(r"(?<!\\)\|", line)) for line in table.splitlines()}) == 1


# Word


def test_the_word_file_has_the_styles_that_word_knows() -> None:
    document = docx.Document(io.BytesIO(word()))
    styles = {paragraph.style.name for paragraph in document.paragraphs if paragraph.style is not None}
    assert styles >= {"Title", "Heading 1", "Heading 2", "List Bullet", "Normal"}
    headings = [paragraph.text for paragraph in document.paragraphs if paragraph.style is not None and paragraph.style.name == "Heading 1"]
    assert headings[:3] == ["Introduction", "Programme as held", "Statements"]
    assert "DRAFT" in document.sections[0].header.paragraphs[0].text


def test_the_word_file_knows_nothing_of_this_machine() -> None:
    core = docx.Document(io.BytesIO(word())).core_properties
    assert (core.author, core.last_modified_by, core.comments) == ("", "", "")
    assert core.title == "Cities that make human rights real"
    assert core.created is not None
    assert core.created.year == 2024
    with zipfile.ZipFile(io.BytesIO(word())) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist() if name.endswith((".xml", ".rels")))
    assert b"python-docx" not in everything
    assert re.findall(rb'Target="https?://[^"]*"', everything) == []


def test_the_word_file_runs_from_right_to_left_where_its_language_does() -> None:
    document = docx.Document(io.BytesIO(word("ar")))
    body = document.element.body
    assert all(table.find(f"{W}tblPr/{W}bidiVisual") is not None for table in body.iter(qn("w:tbl")))
    assert len(list(body.iter(qn("w:tbl")))) > 5
    assert document.styles["Normal"].element.find(f"{W}pPr/{W}bidi") is not None
    for run in body.iter(qn("w:r")):
        words = "".join(text.text or "" for text in run.iter(qn("w:t")))
        if re.search("[\u0621-\u064a]", words):
            assert run.find(f"{W}rPr/{W}rtl") is not None, words
    assert document.element.body.find(f".//{W}lang[@{W}bidi='ar']") is not None


def test_words_of_another_language_are_marked_as_such() -> None:
    body = docx.Document(io.BytesIO(word())).element.body
    spanish = [run for run in body.iter(qn("w:r")) if "Examen Periódico" in "".join(text.text or "" for text in run.iter(qn("w:t")))]
    assert [run.find(f"{W}rPr/{W}lang").get(f"{W}val") for run in spanish] == ["es"]
    arabic = [run for run in body.iter(qn("w:r")) if "المدن" in "".join(text.text or "" for text in run.iter(qn("w:t")))]
    assert [run.find(f"{W}rPr/{W}lang").get(f"{W}bidi") for run in arabic] == ["ar"]


def test_the_properties_of_words_stand_in_the_order_that_word_wants() -> None:
    order = {f"{W}{name}": place for place, name in enumerate(("rStyle", "rFonts", "b", "bCs", "i", "color", "sz", "szCs", "rtl", "cs", "lang"))}
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(word("ar"))).read("word/document.xml"))
    every = [[order[each.tag] for each in properties] for properties in root.iter(f"{W}rPr") if properties.getparent().tag == f"{W}r"]
    assert len(every) > 200
    assert [places for places in every if places != sorted(places)] == []


def test_the_word_file_is_the_same_every_time() -> None:
    assert zipfile.ZipFile(io.BytesIO(word())).read("word/document.xml") == zipfile.ZipFile(io.BytesIO(word())).read("word/document.xml")


def test_a_child_process_sets_the_word_file(tmp_path: Path) -> None:
    command = child.command("moderator.exchange.report.docx", [], 20, 512 * 1024 * 1024)
    done = subprocess.run(command, input=told("ar").as_json(), capture_output=True, cwd=child.ROOT, env={}, check=False, timeout=60)
    assert done.returncode == 0, done.stdout[:300]
    assert done.stdout[:2] == b"PK"


def found(program: str) -> str:
    """The path of a program; where it is not installed the test is skipped, and in CI it fails."""
    path = shutil.which(program)
    if path is not None:
        return path
    message = f"{program} is not installed here"
    if IN_CI:
        pytest.fail(message)
    pytest.skip(message)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_an_office_opens_the_word_file(tmp_path: Path, language: str) -> None:
    office, reader = found("soffice"), found("pdftotext")
    (tmp_path / "report.docx").write_bytes(word(language))
    command = [office, f"-env:UserInstallation={(tmp_path / 'office').as_uri()}", "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), "report.docx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=110)
    said = subprocess.run([reader, str(tmp_path / "report.pdf"), "-"], check=True, capture_output=True, timeout=30).stdout.decode()
    for words in ("Ms. Nuria Valdecasas", "Institution for Equality", "0:45", "0999"):
        assert words in said
    assert [words for words in NEVER if words in said] == []
