"""Human text and identifiers: what is refused, what is folded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.domain import ids, text
from moderator.domain.refusals import CODES, Refused
from moderator.domain.roles import LINK_ROLES, Role, home


@given(st.text())
def test_cleaning_twice_is_cleaning_once(value: str) -> None:
    try:
        once = text.clean(value, field="text", limit=300)
    except Refused as refused:
        assert refused.code in {"empty", "too_long", "characters"}
        assert refused.data["field"] == "text"
        return
    assert text.clean(once, field="text", limit=300) == once
    assert once == once.strip()
    assert 1 <= text.length(once) <= 300


def code_of(value: str, limit: int = 10) -> str:
    with pytest.raises(Refused) as caught:
        text.clean(value, field="text", limit=limit)
    return caught.value.code


@pytest.mark.parametrize("value", ["", " ", "\n\n", "\u200b", "\u2060\u200d", "\u202e"])
def test_what_shows_nothing_is_empty(value: str) -> None:
    assert code_of(value) == "empty"


@pytest.mark.parametrize("control", [*range(9), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0xA0), 0xD800, 0xDFFF, 0xFFFE, 0xFFFF])
def test_controls_and_lone_surrogates_are_refused(control: int) -> None:
    assert code_of(f"a{chr(control)}b") == "characters"


@pytest.mark.parametrize("between", ["", "\u200d", "\u200c\u200d", "\u202e", "\u00ad"])
def test_a_pile_of_marks_is_a_pile_whatever_stands_between(between: str) -> None:
    pile = "x" + (between + "\u0324") * 5
    assert code_of(pile) == "characters"
    assert text.clean("x" + "\u0324" * 4, field="text", limit=10)


@pytest.mark.parametrize("value", ["กิ๊ฟท์", "עִבְרִית", "مُحَمَّد", "क्ष्म्य", "👩🏽‍🚒❤️‍🔥", "Việt Nam", "བརྒྱུད", "ᬅᬓ᭄ᬱᬭ"])
def test_living_scripts_pass(value: str) -> None:
    assert text.clean(value, field="text", limit=40)


def test_length_is_counted_in_graphemes_and_bytes_have_an_end() -> None:
    assert text.length("👩‍👩‍👧‍👦e\u0301") == 2
    assert text.clean("👩‍👩‍👧" * 3, field="text", limit=10) == "👩‍👩‍👧" * 3
    assert code_of("👩‍👩‍👧‍👦" * 10) == "too_long"
    assert code_of("x" * 11) == "too_long"


def test_a_line_has_no_ends_within() -> None:
    assert text.line("a\r\nb\n\nc", field="name", limit=10) == "a b c"


@pytest.mark.parametrize("value", ["00000000-0000-4000-8000-000000000000", "ABCDEF00-0000-4ABC-BFFF-000000000000"])
def test_a_clients_command_id_is_a_uuid_of_version_four(value: str) -> None:
    assert ids.command_id(value) == value.lower()


@pytest.mark.parametrize(
    "value",
    [None, 7, "", "~deadline:1", "00000000-0000-1000-8000-000000000000", "00000000-0000-4000-7000-000000000000", "00000000-0000-4000-8000-00000000000",
     "00000000-0000-4000-8000-000000000000\n", "0000000000004000800000000000000000", "é0000000-0000-4000-8000-000000000000"],
)  # fmt: skip
def test_any_other_command_id_is_refused(value: object) -> None:
    with pytest.raises(Refused) as caught:
        ids.command_id(value)
    assert caught.value.code == "id_invalid"


@pytest.mark.parametrize(("value", "code"), [(" abcdef ", "ABCDEF"), ("23456789ABCD", "23456789ABCD"), ("abc", None), ("ABC0EF", None), ("", None)])
def test_codes_match_in_any_case(value: str, code: str | None) -> None:
    assert ids.panel_code(value) == code


def test_rows_and_secrets_have_their_shapes() -> None:
    assert ids.is_row_id("a" * 16)
    assert not ids.is_row_id("a" * 15)
    assert not ids.is_row_id("a" * 16 + "\n")
    assert ids.is_secret("A-_9" * 6)
    assert not ids.is_secret("A" * 21)
    assert len(ids.secret_hash("A" * 22)) == 64


def test_a_refusal_has_a_listed_code_and_a_status_of_its_kind() -> None:
    assert len(CODES) > 30
    for code in CODES:
        assert 400 <= Refused(code).status < 600
    with pytest.raises(ValueError, match=r"question\.eaten"):
        Refused("question.eaten")


def test_every_role_has_a_page() -> None:
    pages = {role: home(role) for role in LINK_ROLES}
    assert set(pages.values()) == {"moderator", "panellist", "display", "stage", "booth", "technician", "notes"}
    assert pages[Role.OPENING] == "panellist"
