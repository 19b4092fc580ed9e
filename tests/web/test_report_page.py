"""The page of the report: read, changed and taken along by an organiser, with plain forms alone."""

import html
import io
import re
from typing import Any

import docx
import pytest

from tests.web.sites import HTTP, Browser, World, row_id, secret

FORM = re.compile(r'<form method="post" action="/organise/[A-Z0-9]+/report[^"]*".*?</form>', re.DOTALL)
FIELD = re.compile(r'<input type="hidden" name="([a-z]+)" value="([^"]*)">')
WORDS = re.compile(r"<textarea[^>]*>(.*?)</textarea>", re.DOTALL)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    return World(HTTP, tmp_path_factory.mktemp("report"))


@pytest.fixture(scope="module")
def organiser(world: World) -> Browser:
    return world.browser("organiser")


def path(world: World, more: str = "") -> str:
    return f"/organise/{world.ours}/report{more}"


def forms(page: str) -> list[dict[str, str]]:
    found = []
    for form in FORM.findall(page):
        words = WORDS.search(form)
        found.append({name: html.unescape(value) for name, value in FIELD.findall(form)} | ({"text": html.unescape(words[1])} if words else {}))
    return found


def form(page: str, **like: str) -> dict[str, str]:
    return next(each for each in forms(page) if like.items() <= each.items())


def sent(browser: Browser, world: World, given: dict[str, str], **more: str) -> Any:
    return browser.post(path(world, "?in=en"), data=given | more)


def test_a_passage_is_written_otherwise_and_put_back_without_a_script(world: World, organiser: Browser) -> None:
    before = organiser.get(path(world, "?in=en")).text
    made = form(before, act="write", block="introduction@en")
    answer = sent(organiser, world, made, text="Twelve people\n\ncame <b>early</b>.")
    assert answer.status_code == 303
    assert answer.headers["Location"].startswith(path(world, "?in=en&done=kept#at-"))
    page = organiser.get(answer.headers["Location"]).text
    assert "came &lt;b&gt;early&lt;/b&gt;." in page
    assert "Your words are in the report." in page
    again = form(page, act="write", block="introduction@en")
    assert again["text"] == "Twelve people\n\ncame <b>early</b>."
    assert sent(organiser, world, form(page, act="restore", passage=again["passage"])).status_code == 303
    assert form(organiser.get(path(world, "?in=en")).text, act="write", block="introduction@en")["text"] == made["text"]


def test_a_section_is_left_out_and_put_back(world: World, organiser: Browser) -> None:
    omit = form(organiser.get(path(world, "?in=en")).text, act="omit", block="programme:heading")
    sent(organiser, world, omit)
    page = organiser.get(path(world, "?in=en")).text
    assert "Left out with what it belongs to" in page
    assert "Programme as held" not in organiser.get(path(world, ".md?in=en")).text
    assert "Programme tel" not in organiser.get(path(world, ".md?in=fr")).text
    sent(organiser, world, form(page, act="restore", passage=omit["passage"]))
    assert "Programme as held" in organiser.get(path(world, ".md?in=en")).text


def test_a_paragraph_is_added_below(world: World, organiser: Browser) -> None:
    adding = form(organiser.get(path(world, "?in=en")).text, act="write", block="after:title:1@en")
    assert adding["text"] == ""
    sent(organiser, world, adding, text="A word before all others.")
    page = organiser.get(path(world, "?in=en")).text
    assert form(page, act="write", block="after:title:1@en")["text"] == "A word before all others."
    assert form(page, act="write", block="after:title:2@en")["text"] == ""
    assert "Added by you" in page


def test_words_that_were_refused_stay_in_their_field(world: World, organiser: Browser) -> None:
    made = form(organiser.get(path(world, "?in=en")).text, act="write", block="programme:heading@en")
    sent(organiser, world, made, text="What happened")
    late = sent(organiser, world, made | {"id": "2f5c3b66-4b6f-4d6c-9d5a-0000000000aa"}, text="What happened when")
    assert late.status_code == 409
    kept = form(late.text, act="write", block="programme:heading@en")
    assert kept["text"] == "What happened when"
    assert sent(organiser, world, kept).status_code == 303
    assert "## What happened when" in organiser.get(path(world, ".md?in=en")).text


def test_a_second_press_of_the_same_button_does_nothing_more(world: World, organiser: Browser) -> None:
    adding = form(organiser.get(path(world, "?in=es")).text, act="write", block="after:title:1@es")
    assert [sent(organiser, world, adding, text="Una vez.").status_code for _ in range(2)] == [303, 303]
    assert organiser.get(path(world, ".md?in=es")).text.count("Una vez.") == 1


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_the_report_speaks_its_own_language_and_the_page_the_readers(world: World, organiser: Browser, language: str) -> None:
    page = organiser.get(path(world, f"?in={language}&lang=en")).text
    assert '<html lang="en" dir="ltr">' in page
    assert f'lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}" aria-label="Report"' in page
    assert {"en": "DRAFT", "fr": "PROJET", "es": "BORRADOR", "ar": "مسودة"}[language] in page


def test_files_are_attachments_that_nobody_keeps(world: World, organiser: Browser) -> None:
    kinds = {
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "html": "text/html; charset=utf-8",
        "md": "text/markdown; charset=utf-8",
    }
    for ending, kind in kinds.items():
        answer = organiser.get(path(world, f".{ending}?in=fr"))
        assert answer.status_code == 200
        assert answer.headers["Content-Type"] == kind
        assert answer.headers["Content-Disposition"] == f'attachment; filename="{world.ours}-report-fr.{ending}"'
        assert answer.headers["Cache-Control"] == "no-store"
    document = docx.Document(io.BytesIO(organiser.get(path(world, ".docx?in=fr")).data))
    assert "PROJET" in [paragraph.text for paragraph in document.paragraphs]
    assert organiser.get(path(world, ".pdf")).status_code == 404


def test_a_form_that_makes_no_sense_is_refused(world: World, organiser: Browser) -> None:
    assert sent(organiser, world, {"act": "purge"}).status_code == 400
    for given in ({"act": "write"}, {"act": "omit", "passage": row_id(), "block": "title@en"}, {"act": "restore", "passage": row_id(), "rev": "many"}):
        assert sent(organiser, world, given).status_code == 409


def test_words_of_questions_that_were_not_approved_are_on_no_page_of_it(world: World, organiser: Browser) -> None:
    phone = world.browser()
    asked = {}
    for words in ("Words that are declined", "Words that are private", "Words that are taken back", "Words that wait", "Words that are approved"):
        asked[words] = {"question": row_id(), "secret": secret()}
        assert phone.send("question.ask", asked[words] | {"text": words}).status_code == 200
    question = {words: given["question"] for words, given in asked.items()}
    for name, args in (
        ("question.decline", {"question": question["Words that are declined"], "reason": "unsafe"}),
        ("question.private", {"question": question["Words that are private"]}),
        ("question.approve", {"question": question["Words that are approved"]}),
    ):
        assert organiser.send(name, args, "moderator").status_code == 200
    assert phone.send("question.withdraw", asked["Words that are taken back"]).status_code == 200
    for more in ("?in=en", ".md?in=en", ".html?in=en"):
        page = organiser.get(path(world, more)).text
        assert "Words that are approved" in page
        assert [words for words in asked if words in page] == ["Words that are approved"]
