"""A PDF becomes lines of text, where it has any; how the words on a page make lines stands in pdf_lines.py."""

import io
import logging
import unicodedata
from typing import Final

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, LimitReachedError

from moderator.domain.refusals import Refused
from moderator.exchange import pdf_lines

MOST_PAGES: Final = 40
MOST_UNKNOWN: Final = 0.2
"""Signs without a meaning among all: beyond, the file draws its letters and does not say which they are."""
PAGE_BREAK: Final = "\n\f\n"


def read(data: bytes) -> str:
    """The text layer of a PDF, pages parted by form feeds.

    Refuses with `note.encrypted`, `note.too_long` {part, count, limit} before any text is read, `note.scanned` where there is no text layer,
    `note.too_heavy`, and `note.unreadable`.
    """
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        text = _text(PdfReader(io.BytesIO(data)))
    except DependencyError:
        raise Refused("note.encrypted") from None
    except (MemoryError, LimitReachedError):
        raise Refused("note.too_heavy") from None
    except Refused:
        raise
    except Exception:  # noqa: BLE001 - a damaged file fails anywhere inside the library, in ways that nobody has listed
        raise Refused("note.unreadable") from None
    if _is_picture(text):
        raise Refused("note.scanned")
    # Halves of signs, and signs that move a printer: no other text has them, and nothing behind this could store them.
    return "".join(sign for sign in text if unicodedata.category(sign) not in {"Cc", "Cs"} or sign in "\t\n\f")


def _text(reader: PdfReader) -> str:
    # Most locked files only forbid printing or copying, and open without a password.
    if reader.is_encrypted and not reader.decrypt(""):
        raise Refused("note.encrypted")
    count = len(reader.pages)
    if count > MOST_PAGES:
        raise Refused("note.too_long", part="pages", count=count, limit=MOST_PAGES)
    if not count:
        raise Refused("note.unreadable")
    return unicodedata.normalize("NFC", PAGE_BREAK.join(_page(page) for page in reader.pages))


def _page(page: PageObject) -> str:
    try:
        return pdf_lines.page_text(page)
    except (MemoryError, LimitReachedError, DependencyError):
        raise
    except Exception:  # noqa: BLE001 - whatever is odd about the places of words, the library's plain reading may still know them
        return page.extract_text()


def _is_picture(text: str) -> bool:
    signs = [sign for sign in text if not sign.isspace()]
    unknown = sum(1 for sign in signs if sign == "\ufffd" or unicodedata.category(sign) in {"Cc", "Co", "Cn", "Cs"})
    return not any(map(str.isalpha, signs)) or unknown > MOST_UNKNOWN * len(signs)
