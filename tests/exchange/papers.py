"""Documents for the tests: Word and PDF files of every kind, also of those that somebody made to do harm."""

import io
import os
import random
import zipfile
import zlib
from collections.abc import Callable, Sequence

import docx
from docx.document import Document
from pypdf import PdfWriter

NOTE = ("Concept note", "Title: Streets for everybody", "Date: 12 March 2025, 14:00–15:00", "Room XX", "Moderator: Ms. Ada Poe, Director, UNICEF")


def word(*lines: str, more: Callable[[Document], object] = lambda _: None) -> bytes:
    """A Word document with these paragraphs, and whatever else is put into it."""
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    more(document)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def repacked(data: bytes, **parts: Callable[[bytes], bytes]) -> bytes:
    """The same archive with some parts changed; names with ``__`` for a slash and ``_`` for a dot. A part that is not there yet is made."""
    changes = {name.replace("__", "/").replace("_", "."): change for name, change in parts.items()}
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(entry.filename, changes.pop(entry.filename, _as_it_is)(old.read(entry)))
        for name, change in changes.items():
            new.writestr(name, change(b""))
    return file.getvalue()


def _as_it_is(part: bytes) -> bytes:
    return part


def archive(**parts: bytes) -> bytes:
    """A zip file."""
    return repacked(_EMPTY_ZIP, **{name: lambda _, part=part: part for name, part in parts.items()})


_EMPTY_ZIP = b"PK\x05\x06" + bytes(18)


def bomb() -> bytes:
    """Two hundred megabytes of spaces in a document of two hundred kilobytes."""
    return repacked(word(*NOTE), word__document_xml=lambda part: part.replace(b"<w:body>", b"<w:body>" + b" " * 200_000_000, 1))


def lying_bomb() -> bytes:
    """Sixty megabytes whose list of contents says that it is small."""
    data = archive(word__document_xml=b" " * 60_000_000)
    return data.replace((60_000_000).to_bytes(4, "little"), (1000).to_bytes(4, "little"))


def laughs(encoding: str = "utf-8") -> bytes:
    """Entities that would unfold into gigabytes."""
    steps = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    document = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE x [<!ENTITY a0 "ha">{steps}]><x>&a9;</x>'
    return repacked(word(*NOTE), word__document_xml=lambda _: document.encode(encoding))


def pdf(*pages: Sequence[str], more: Sequence[bytes] = (), kids: str | None = None) -> bytes:
    """A PDF with a line of Helvetica per line of text, fourteen points apart."""
    return raw_pdf([show(lines) for lines in pages], more=more, kids=kids)


def raw_pdf(streams: Sequence[bytes], *, more: Sequence[bytes] = (), kids: str | None = None, resources: str = "/Font << /F1 3 0 R >>") -> bytes:
    """A PDF whose pages have these streams. ``more``: further objects; ``kids``: another list of pages than the right one."""
    first = 4
    listed = " ".join(f"{first + 2 * n} 0 R" for n in range(len(streams)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids if kids is not None else listed}] /Count {len(streams)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, stream in enumerate(streams):
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << {resources} >> /Contents {first + 2 * number + 1} 0 R >>"
        packed = zlib.compress(stream)
        objects += [page.encode(), b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)]
    return _joined([*objects, *more])


def show(lines: Sequence[str]) -> bytes:
    """What draws these lines on a page."""
    shown = [line.translate({ord(sign): f"\\{sign}" for sign in "\\()"}).encode("cp1252") for line in lines]
    return b"BT /F1 11 Tf 50 780 Td " + b" 0 -14 Td ".join(b"(%s) Tj" % line for line in shown) + b" ET"


def _joined(objects: Sequence[bytes]) -> bytes:
    file = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % place for place in places)
    file += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)
    return bytes(file)


def locked(password: str) -> bytes:
    """A PDF that opens with a password, or for anybody when that is empty, and forbids copying."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf(NOTE)))
    writer.encrypt(password, "of the owner", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def scanned() -> bytes:
    """A page that is a picture."""
    picture = zlib.compress(bytes(100 * 100))
    image = b"<< /Type /XObject /Subtype /Image /Width 100 /Height 100 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length %d >>"
    return raw_pdf(
        [b"q 595 0 0 842 0 0 cm /Im1 Do Q"], more=[image % len(picture) + b"\nstream\n" + picture + b"\nendstream"], resources="/XObject << /Im1 6 0 R >>"
    )


def endless() -> bytes:
    """A small PDF whose one page takes minutes to read."""
    return raw_pdf([b"BT /F1 12 Tf (a) Tj 0 -1 Td ET\n" * 1_000_000])


def nested(depth: int) -> bytes:
    """A PDF with lists inside of lists."""
    return raw_pdf([b"BT /F1 12 Tf " + b"[" * depth + b"(a)" + b"]" * depth + b" TJ ET"], more=[b"[" * depth + b"]" * depth])


def noise(seed: int, size: int = 20_000) -> bytes:
    """Bytes without a meaning."""
    return random.Random(seed).randbytes(size)


def office_with_password() -> bytes:
    """How a document of Office that asks for a password begins, and what it has inside."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + os.urandom(600) + "EncryptedPackage".encode("utf-16-le") + os.urandom(600)
