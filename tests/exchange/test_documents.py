"""Documents become text: what is kept of each kind, and what is refused, within its time and without harm to anybody."""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from docx.document import Document
from docx.shared import Twips

from moderator.domain.note import reader
from moderator.domain.refusals import Refused
from moderator.exchange import plain_text, reading
from moderator.exchange.documents import MOST_TEXT, text_of
from moderator.exchange.reading import MOST_BYTES, SECONDS, ending, read_document
from moderator.threads import ThreadingRuntime
from tests.exchange import papers
from tests.exchange.papers import NOTE, locked, pdf, repacked, word

NOTES = Path(__file__).parents[1] / "notes"
TWINS = sorted(path for kind in ("docx", "pdf") for path in NOTES.glob(f"*.{kind}"))
READINGS = ("title", "date", "start", "end", "room", "organisers", "opening_remarks", "moderator", "panellists")
RUNTIME = ThreadingRuntime()
OFFICE = shutil.which("soffice")
WITHOUT_OFFICE = pytest.mark.skipif(OFFICE is None and "CI" not in os.environ, reason="soffice (LibreOffice) is not installed")


def read(name: str, data: bytes) -> str:
    """As the server does: in a process of its own."""
    return read_document(RUNTIME.run_child, name, data)


def refusal(name: str, data: bytes) -> tuple[str, dict[str, object]]:
    with pytest.raises(Refused) as caught:
        read(name, data)
    return caught.value.code, caught.value.data


def lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


# What is read of each kind.


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "Date: 12 March 2025 – “Cities”"),
        ("utf-8-sig", "Réunion à Genève"),
        ("utf-16", "التاريخ: ١٢ آذار"),
        ("utf-16-le", "Date: 12 March"),
        ("utf-16-be", "Дата: 12 марта"),
        ("cp1252", "Date – 26 June 2024 “Cities”"),
        ("cp1252", "Título: Niñez y educación\nModeradora: Sra. Inés Núñez"),
        ("cp1251", "Круглый стол о правах человека\nДата: 26 июня 2024 г."),
        ("cp1256", "حلقة نقاش حول حقوق الإنسان\nالتاريخ: 26 حزيران"),
    ],
)
def test_a_text_is_read_in_the_encoding_it_was_saved_in(encoding: str, text: str) -> None:
    assert plain_text.read(text.encode(encoding)) == text


def test_a_note_in_each_language_survives_the_encodings_of_windows() -> None:
    for name, encoding in (("04_french", "cp1252"), ("06_arabic_rtl", "cp1256"), ("36_russian_labels", "cp1251")):
        text = (NOTES / f"{name}.txt").read_bytes().decode().encode(encoding, "ignore").decode(encoding)
        assert plain_text.read(text.encode(encoding)) == text


def test_a_word_document_is_read_in_its_order() -> None:
    def more(document: Document) -> None:
        document.add_heading("Panellists", 2)
        table = document.add_table(0, 3)
        for row in (("Name", "Function", "Entity"), ("Ms. Ada Poe", "Director", "UNICEF")):
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
        document.add_paragraph("Mr. John Roe, Mayor", style="List Bullet")
        document.add_paragraph("Behind the table")

    assert lines(read("n.docx", word("Before it", more=more))) == [
        "Before it", "## Panellists", "Name | Function | Entity", "Ms. Ada Poe | Director | UNICEF", "- Mr. John Roe, Mayor", "Behind the table",
    ]  # fmt: skip


def test_paragraphs_that_stand_apart_are_parted() -> None:
    def more(document: Document) -> None:
        for line, after in (("Panellists", 0), ("Ms. Ada Poe", 160), ("Background", 0)):
            document.add_paragraph(line).paragraph_format.space_after = Twips(after)
        document.add_paragraph("one", style="List Bullet")
        document.add_paragraph("two", style="List Bullet")

    assert read("n.docx", word(more=more)) == "Panellists\nMs. Ada Poe\n\nBackground\n- one\n- two"


def test_merged_cells_are_read_once_and_columns_stay_columns() -> None:
    def more(document: Document) -> None:
        table = document.add_table(3, 3)
        for number, cell in enumerate(each for row in table.rows for each in row.cells):
            cell.text = f"c{number}"
        table.cell(0, 0).merge(table.cell(0, 1)).text = "wide"
        table.cell(1, 2).merge(table.cell(2, 2)).text = "high"

    assert lines(read("n.docx", word(more=more))) == ["wide |  | c2", "c3 | c4 | high", "c6 | c7 |"]


def test_a_label_beside_several_lines_stands_above_them() -> None:
    def more(document: Document) -> None:
        cells = document.add_table(1, 2).rows[0].cells
        cells[0].text, cells[1].text = "Panellists", "Ms. Ada Poe, Director, UNICEF"
        cells[1].add_paragraph("Mr. John Roe, Mayor")

    assert lines(read("n.docx", word(more=more))) == ["Panellists", "Ms. Ada Poe, Director, UNICEF", "Mr. John Roe, Mayor"]


@pytest.mark.parametrize(
    ("run", "text"),
    [
        ("<w:ins><w:r><w:t>kept</w:t></w:r></w:ins>", "seen kept"),
        ("<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>", "seen "),
        ("<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>", "seen "),
        ("<w:hyperlink><w:r><w:t>linked</w:t></w:r></w:hyperlink>", "seen linked"),
        ("<w:sdt><w:sdtContent><w:r><w:t>12 March</w:t></w:r></w:sdtContent></w:sdt>", "seen 12 March"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>", "seen "),
        ("<w:r><w:rPr><w:strike/></w:rPr><w:t>11 March</w:t></w:r>", "seen ~~11 March~~"),
        ("<w:r><w:footnoteReference/></w:r>", "seen "),
        ("<w:r><w:tab/><w:t>apart</w:t><w:br/><w:t>below</w:t></w:r>", "seen \tapart\nbelow"),
        ("<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>", "seen\nboxed"),
    ],
    ids=lambda value: value.split("<w:t>")[-1].split("<")[0] if "<" in value else "",
)
def test_a_paragraph_says_what_a_reader_would_see(run: str, text: str) -> None:
    data = repacked(word("seen "), word__document_xml=lambda part: part.replace(b"</w:t></w:r></w:p>", b"</w:t></w:r>" + run.encode() + b"</w:p>", 1))
    assert read("n.docx", data).rstrip() == text.rstrip()


def test_headers_and_footnotes_are_left_out() -> None:
    def more(document: Document) -> None:
        document.sections[0].header.paragraphs[0].text = "Draft of yesterday"
        document.sections[0].footer.paragraphs[0].text = "Page 1"

    assert lines(read("n.docx", word("The text", more=more))) == ["The text"]


def test_a_pdf_is_read_with_its_pages_parted() -> None:
    text = read("n.pdf", pdf(NOTE, ("Second page",)))
    assert text.split("\n\f\n") == ["\n".join(NOTE), "Second page"]


def test_signs_that_are_no_text_are_dropped() -> None:
    data = papers.raw_pdf([b"BT /F1 11 Tf 50 780 Td (Room\\000 XX \\001and the rest of the page) Tj ET"])
    assert read("n.pdf", data) == "Room XX and the rest of the page"


def test_a_line_that_was_too_long_for_the_page_is_one_line_again() -> None:
    wrapped = ("Moderator: Ms. Ada Poe, Director of the Division of Streets, Squares and other Places", "that belong to everybody, UNICEF", "Room XX")
    assert lines(read("n.pdf", pdf(wrapped))) == [f"{wrapped[0]} {wrapped[1]}", "Room XX"]


def test_a_file_is_known_by_its_content_before_its_name() -> None:
    assert "Room XX" in read("note.txt", word(*NOTE))
    assert "Room XX" in read("note.docx", pdf(NOTE))
    assert "Room XX" in read("note", "\n".join(NOTE).encode())
    assert "Room XX" in read("NOTE.MD", "\n".join(NOTE).encode())


def test_a_pdf_that_only_forbids_copying_is_read() -> None:
    assert "Room XX" in read("n.pdf", locked(""))


def test_there_are_twins_of_both_kinds() -> None:
    assert {path.suffix for path in TWINS} == {".docx", ".pdf"}


@pytest.mark.parametrize("path", TWINS, ids=lambda path: path.name)
def test_a_document_reads_like_its_twin(path: Path) -> None:
    assert reading_of(read(path.name, path.read_bytes())) == reading_of(path.with_suffix(".txt").read_text(encoding="utf-8"))


@WITHOUT_OFFICE
def test_what_is_printed_reads_like_what_was_written(tmp_path: Path) -> None:
    assert OFFICE is not None, "soffice (LibreOffice) is not installed"
    names = ["02_labelled_bullets", "04_french", "06_arabic_rtl", "36_russian_labels"]
    for name in names:
        (tmp_path / f"{name}.docx").write_bytes(word(*(NOTES / f"{name}.txt").read_text(encoding="utf-8").split("\n")))
    subprocess.run(
        [OFFICE, "--headless", f"-env:UserInstallation=file://{tmp_path}/profile", "--convert-to", "pdf", "--outdir", str(tmp_path), *tmp_path.glob("*.docx")],
        capture_output=True, timeout=90, check=True,
    )  # fmt: skip
    for name in names:
        written = reading_of((NOTES / f"{name}.txt").read_text(encoding="utf-8"))
        for kind in ("docx", "pdf"):
            assert reading_of(read(f"n.{kind}", (tmp_path / f"{name}.{kind}").read_bytes())) == written, (name, kind)


def reading_of(text: str) -> dict[str, object]:
    found = reader.as_json(reader.read(text))
    return {key: found[key] for key in READINGS}


# What is refused, and that nothing else happens.


BAD: list[tuple[str, Callable[[], bytes], str]] = [
    ("empty.txt", lambda: b"", "note.unreadable"),
    ("blank.docx", word, "note.unreadable"),
    ("noise.txt", lambda: papers.noise(1), "note.unreadable"),
    ("noise.pdf", lambda: papers.noise(2), "note.unreadable"),
    ("noise.docx", lambda: papers.noise(3), "note.unreadable"),
    ("noise.pdf", lambda: b"%PDF-1.7\n" + papers.noise(4), "note.unreadable"),
    ("noise.docx", lambda: b"PK\x03\x04" + papers.noise(5), "note.unreadable"),
    ("half.pdf", lambda: pdf(NOTE)[:120], "note.unreadable"),
    ("half.docx", lambda: word(*NOTE)[:9000], "note.unreadable"),
    ("torn.docx", lambda: word(*NOTE).replace(b"word/document.xml", b"word/documenX.xml"), "note.type"),
    ("broken.docx", lambda: repacked(word(*NOTE), word__document_xml=lambda part: part[:-40]), "note.unreadable"),
    ("sheet.xlsx", lambda: papers.archive(xl__workbook_xml=b"<x/>"), "note.type"),
    ("page.html", lambda: b"<!DOCTYPE html><p>Hello", "note.type"),
    ("table.csv", lambda: b"a,b\n1,2", "note.type"),
    ("old.doc", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "note.type"),
    ("text.rtf", lambda: b"{\\rtf1 Hello}", "note.type"),
    ("photo.txt", lambda: b"\x89PNG\r\n\x1a\n" + papers.noise(6), "note.type"),
    ("locked.pdf", lambda: locked("secret"), "note.encrypted"),
    ("locked.docx", papers.office_with_password, "note.encrypted"),
    ("scan.pdf", papers.scanned, "note.scanned"),
    ("macros.docx", lambda: repacked(word(*NOTE), word__vbaProject_bin=lambda _: b"x"), "note.macros"),
    ("bomb.docx", papers.bomb, "note.too_heavy"),
    ("laughs.docx", papers.laughs, "note.unreadable"),
    ("laughs.docx", lambda: papers.laughs("utf-16"), "note.unreadable"),
    ("entries.docx", lambda: papers.archive(**{f"word__p{n}": b"" for n in range(2001)}), "note.too_heavy"),
    ("endless.pdf", papers.endless, "note.too_heavy"),
    ("loop.pdf", lambda: pdf(NOTE, kids="2 0 R 4 0 R"), "note.unreadable"),
    (
        "deep.docx",
        lambda: repacked(word(*NOTE), word__document_xml=lambda part: part.replace(b"<w:body>", b"<w:body>" + b"<w:sdt>" * 20_000, 1)),
        "note.unreadable",
    ),
    ("deep.pdf", lambda: papers.nested(50_000), "note.unreadable"),
]


@pytest.mark.parametrize(("name", "make", "code"), BAD, ids=[f"{name} {code} {number}" for number, (name, _, code) in enumerate(BAD)])
def test_what_cannot_be_read_is_refused_in_time(name: str, make: Callable[[], bytes], code: str) -> None:
    data = make()
    began = time.monotonic()
    assert refusal(name, data)[0] == code
    assert time.monotonic() - began < SECONDS + 2
    assert "Room XX" in read("n.txt", "\n".join(NOTE).encode())


def test_a_bomb_that_lies_about_its_size_is_no_bomb() -> None:
    assert refusal("bomb.docx", papers.lying_bomb())[0] in {"note.unreadable", "note.too_heavy"}


def test_a_long_document_is_refused_with_what_it_has_and_what_there_may_be() -> None:
    assert refusal("n.pdf", pdf(*[("A page",)] * 500)) == ("note.too_long", {"part": "pages", "count": 500, "limit": 40})
    text = "Room XX\n" * (MOST_TEXT // 8 + 1)
    assert refusal("n.txt", text.encode()) == ("note.too_long", {"part": "text", "count": len(text), "limit": MOST_TEXT})
    assert refusal("n.txt", b"a" * (MOST_BYTES + 1)) == ("note.too_big", {"limit": 5})


def test_the_pages_of_a_long_document_are_not_read_first() -> None:
    began = time.monotonic()
    assert refusal("n.pdf", papers.raw_pdf([papers.show(["Many words " * 8] * 50)] * 500))[0] == "note.too_long"
    assert time.monotonic() - began < 2


def test_a_process_out_of_memory_is_said_to_be_too_heavy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MEMORY", 70 * 1024 * 1024)
    part = b"<w:p><w:r><w:t>1</w:t></w:r></w:p>" * 400_000
    data = repacked(word(*NOTE), word__document_xml=lambda old: old.replace(b"<w:body>", b"<w:body>" + part + papers.noise(1, 300_000).hex().encode(), 1))
    assert refusal("n.docx", data)[0] == "note.too_heavy"


@contextlib.contextmanager
def listening() -> Iterator[tuple[int, list[object]]]:
    """A port that somebody listens on, and who came."""
    came: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=lambda: came.extend(_comers(server)))
        thread.start()
        yield server.getsockname()[1], came
        with socket.create_connection(server.getsockname()) as last:
            last.send(b"the end")
            thread.join()


def _comers(server: socket.socket) -> Iterator[object]:
    while True:
        connection, address = server.accept()
        with connection:
            if connection.recv(7) == b"the end":
                return
        yield address


def test_nothing_that_a_document_links_to_is_fetched() -> None:
    with listening() as (port, came):
        url = f"http://127.0.0.1:{port}/"
        kinds = ("attachedTemplate", "image", "subDocument", "frame", "header", "styles")
        office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        links = "".join(f'<Relationship Id="x{kind}" Type="{office}{kind}" Target="{url}{kind}" TargetMode="External"/>' for kind in kinds)
        data = repacked(
            word(*NOTE),
            word___rels__document_xml_rels=lambda part: part.replace(b"</Relationships>", links.encode() + b"</Relationships>"),
            word__document_xml=lambda part: part.replace(b"?>", b'?><?xml-stylesheet type="text/xsl" href="%s"?>' % url.encode(), 1),
        )
        assert "Room XX" in read("n.docx", data)
        outside = repacked(word(*NOTE), word__document_xml=lambda _: f'<!DOCTYPE x SYSTEM "{url}dtd"><x/>'.encode())
        assert refusal("n.docx", outside)[0] == "note.unreadable"
        linked = pdf(NOTE, more=[f"<< /Type /Filespec /FS /URL /F ({url}) >>".encode()])
        assert "Room XX" in read("n.pdf", linked)
    assert came == []


def test_only_the_ending_of_a_name_reaches_the_process() -> None:
    asked: list[list[str]] = []

    def run_child(module: str, args: Sequence[str], data: bytes, *, seconds: float, memory: int) -> bytes:
        assert (seconds, memory) == (reading.SECONDS, reading.MEMORY)
        asked.append(list(args))
        return json.dumps({"ok": True, "text": "x"}).encode()

    for name in ("--help", "../../etc/passwd.PDF", "a.b/c.docx", "x.$(reboot)", "n.tar.gz; rm", "ملف.txt", "", "a" * 5000, "n.\0pdf"):
        assert read_document(run_child, name, b"x") == "x"
    assert asked == [[""], [".pdf"], [".docx"], [""], [""], [".txt"], [""], [""], [""]]
    assert ending("n.markdown") == ".markdown"


def test_the_same_is_read_without_a_process() -> None:
    assert text_of("n.docx", word(*NOTE)) == read("n.docx", word(*NOTE))
