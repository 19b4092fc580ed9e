"""Words with their places become lines: wrapped ones joined, columns and rows kept apart, and Arabic read from the right."""

import io
from collections.abc import Sequence

import pytest
from pypdf import PdfReader

from moderator.exchange import right_to_left
from moderator.exchange.pdf_lines import page_text
from tests.exchange.papers import pdf, raw_pdf

HEIGHT = 11
LEADING = 14


def page(*words: tuple[float, float, str], size: int = HEIGHT) -> str:
    """The text of a page on which words stand: points from the left, lines from the top, text."""
    drawn = [b"BT /F1 %d Tf %f %f Td (%s) Tj ET" % (size, left, 780 - LEADING * top, text.encode("cp1252")) for left, top, text in words]
    return text_of(raw_pdf([b"\n".join(drawn)]))


def text_of(data: bytes) -> str:
    return page_text(PdfReader(io.BytesIO(data)).pages[0])


def rows(*rows: Sequence[str], at: Sequence[float] = (50, 80, 250, 420), apart: float = 1.4) -> str:
    return page(*((left, number * apart, text) for number, row in enumerate(rows) for left, text in zip(at, row, strict=True) if text))


def test_cells_of_a_table_are_parted() -> None:
    assert rows(("1", "Ms. Ada Poe", "Director", "UNICEF"), ("2", "Mr. John Roe", "Mayor", "")).split("\n") == [
        "1 | Ms. Ada Poe | Director | UNICEF",
        "2 | Mr. John Roe | Mayor",
    ]


def test_a_cell_that_goes_on_below_is_one_cell() -> None:
    text = page(
        (50, 0, "Panellist"), (150, 0, "Ms. Ada"), (300, 0, "Director of the"), (450, 0, "UNICEF"),
        (150, 1, "POE"), (300, 1, "Division"),
        (50, 2.6, "Panellist"), (150, 2.6, "Mr. John ROE"), (300, 2.6, "Mayor"),
    )  # fmt: skip
    assert [line for line in text.split("\n") if line] == ["Panellist | Ms. Ada POE | Director of the Division | UNICEF", "Panellist | Mr. John ROE | Mayor"]


def test_a_label_and_its_value_need_no_bar() -> None:
    assert page((50, 0, "Room:"), (150, 0, "Room XX")) == "Room: Room XX"
    assert page((50, 0, "-"), (68, 0, "Ms. Ada Poe")) == "- Ms. Ada Poe"


def test_words_drawn_one_by_one_keep_their_spaces_and_no_others() -> None:
    assert page((50, 0, "Mod"), (70.7, 0, "erator"), (104, 0, "Ada")) == "Moderator Ada"


LONG = "Ms. Ada Poe, Director of the Division of Streets, Squares and other Places that"


@pytest.mark.parametrize(
    ("above", "below", "text"),
    [
        (LONG, "belong to everybody", f"{LONG} belong to everybody"),
        (LONG, "Mr. John Roe, Mayor", f"{LONG}\nMr. John Roe, Mayor"),
        (LONG, "- a point", f"{LONG}\n- a point"),
        (LONG, "Moderator: Ms. Eve Loe", f"{LONG}\nModerator: Ms. Eve Loe"),
        (LONG, "14:00 Opening", f"{LONG}\n14:00 Opening"),
        (f"{LONG} munici-", "palities", f"{LONG} municipalities"),
        (f"{LONG} UN-", "Habitat", f"{LONG} UN-Habitat"),
        (LONG[:40], f"{LONG}", f"{LONG[:40]}\n{LONG}"),
        ("Room XX", "Palais des Nations", "Room XX\nPalais des Nations"),
    ],
)
def test_a_line_is_joined_to_the_one_it_was_wrapped_from(above: str, below: str, text: str) -> None:
    width = ("It is as wide as this, all of it, and nothing here says that more must come on it.",)
    assert text_of(pdf((*width, above, below))).partition("\n")[2] == text


def test_a_wide_gap_is_an_empty_line() -> None:
    assert page((50, 0, "Panellists"), (50, 1, "Ms. Ada Poe"), (50, 3, "Background")) == "Panellists\nMs. Ada Poe\n\nBackground"


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [f"left {number} and some more words here." for number in range(9)]
    right = [f"right {number} and some more words here." for number in range(9)]
    words = [(50.0, float(n), text) for n, text in enumerate(left)] + [(320.0, n + 0.3, text) for n, text in enumerate(right)]
    assert [line for line in page(*words).split("\n") if line] == [*left, *right]


def test_the_number_of_a_footnote_is_marked() -> None:
    stream = b"BT /F1 11 Tf 50 780 Td (A right) Tj /F1 6 Tf 32 4 Td (1) Tj ET"
    assert text_of(raw_pdf([stream])) == "A right<sup>1</sup>"


def test_words_inside_of_a_form_are_read_as_well() -> None:
    drawn = b"BT /F1 11 Tf 50 780 Td (Inside) Tj ET"
    form = b"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Length %d >>\nstream\n%s\nendstream" % (
        len(drawn),
        drawn,
    )
    data = raw_pdf([b"/Fm1 Do"], more=[form], resources="/Font << /F1 3 0 R >> /XObject << /Fm1 6 0 R >>")
    assert text_of(data).strip() == "Inside"


@pytest.mark.parametrize(
    "read",
    [
        "التاريخ: الخميس ٤ تموز/يوليه ٢٠٢٤",
        "الوقت: من الساعة ١٣:٠٠ إلى الساعة ١٤:٠٠",
        "القاعة XXI، المبنى E، قصر الأمم، جنيف",
        "التقرير A/HRC/99/12 إلى",
        "السيد Kofi Mensah-Adjaye، كبير المستشارين (عبر الإنترنت)",
    ],
)
def test_a_line_from_right_to_left_is_read_as_it_was_written(read: str) -> None:
    assert right_to_left.as_read(seen_from_the_left(read)) == read


def seen_from_the_left(read: str) -> str:
    """How such a line looks: all of it backwards, but for numbers and Latin words, and with brackets that open the other way."""
    mirrored = read.translate(str.maketrans("()", ")("))
    return right_to_left._FOREIGN.sub(lambda found: right_to_left._turned(found[0]), mirrored)[::-1]


def test_a_line_from_left_to_right_keeps_its_words_in_place() -> None:
    assert right_to_left.as_read_from_left("Ms. Ada Poe (UNICEF), 14:00") == "Ms. Ada Poe (UNICEF), 14:00"
    assert right_to_left.as_read_from_left("Speaker: ةديسلا امير") == "Speaker: ريما السيدة"
    for seen in ("- (تنرتنإلا ربع) درولا نيع", "- )تنرتنإلا ربع( درولا نيع"):
        assert right_to_left.as_read_from_left(seen) == "- عين الورد (عبر الإنترنت)"
    assert right_to_left.as_read_from_left("ةعاقلا XXI، ىنبملا E، رصق") == "القاعة XXI، المبنى E، قصر"
    assert right_to_left.as_read_from_left(" ،سنوت ةيروهمج") == "جمهورية تونس، "
