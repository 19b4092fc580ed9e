"""Look-alikes of words and names: what passes for another to a reader has the same skeleton."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.domain import holding, posing
from moderator.domain.confusable import mixes_alphabets, skeleton, squeezed

LOOK_ALIKES = [
    "Moderator", "MODERATOR", "moderator", "Modеrator", "Mоderator", "Мoderator", "ΜODERATOR", "Mοderator", "Moԁerator", "Moderatоr", "Moderа𝗍or", "MODЕRАТОR",
    "M0derator", "M0D3RAT0R", "Mod3rat0r", "Moder@tor", "rnoderator", "Rnoderator", "Mocierator".replace("ci", "cl"), "Modérator", "Moderatör", "Mo\u0336derator",
    "m.o.d.e.r.a.t.o.r", "M-o-d-e-r-a-t-o-r", "M o d e r a t o r", "ＭＯＤＥＲＡＴＯＲ", "𝐌𝐨𝐝𝐞𝐫𝐚𝐭𝐨𝐫", "𝓜𝓸𝓭𝓮𝓻𝓪𝓽𝓸𝓻", "ⓜⓞⓓⓔⓡⓐⓣⓞⓡ", "ᴍᴏᴅᴇʀᴀᴛᴏʀ", "Mo\u00adderator",
    "Mod\u200berator", "Mod\u200derator", "Moderator\u200f", "The Moderator", "ModeratorTeam", "xXModeratorXx", "Moderator ✓", "Moderator 🛡️", "Co-Moderator", "Moderator (official)",
    "Ꮇoderator", "Ⲙⲟderator", "mODERATOR 2",
]  # fmt: skip
OTHER_ROLES = [
    "Модератор",
    "МОДЕРАТОР",
    "Modérateur",
    "MODÉRATRICE",
    "Moderadora",
    "主持人",
    "主 持 人",
    "사회자",
    "مدير الجلسة",
    "Admin",
    "АDМIN",
    "Host",
    "STAFF",
    "Organizer",
]
ORDINARY = [
    "Ada Okafor", "Michael Host", "李雷 (UNDP)", "Анна Модина", "José Moderato", "Chairman Ng", "Олег Ведущенко", "O’Brien", "Ng", "Li Wei-Lund", "عبد الرحمن", "김사회", "Иван Moore", "Σοφία",
    "Modest Mussorgsky", "Rator Mode", "Administra Ltd.", "Hostert",
]  # fmt: skip


@pytest.mark.parametrize("name", [*LOOK_ALIKES, *OTHER_ROLES], ids=ascii)
def test_a_look_alike_of_whoever_runs_the_panel_is_found(name: str) -> None:
    assert posing.poses(name, [])


def test_there_are_forty_look_alikes_and_each_is_another() -> None:
    assert len(set(LOOK_ALIKES)) == len(LOOK_ALIKES) >= 40


@pytest.mark.parametrize("name", ORDINARY, ids=ascii)
def test_an_ordinary_name_is_nobody_elses(name: str) -> None:
    assert not posing.poses(name, ["Ada Lund", "Ng Wei", "Ng"])


@pytest.mark.parametrize("name", ["Ada Okafor", "ADA OKAFOR", "Аdа Оkаfоr", "Ada\u200b Okafor", "A d a  Okafor", "Adа-Okafor"], ids=ascii)
def test_a_name_of_the_podium_is_kept_for_its_owner(name: str) -> None:
    assert posing.poses(name, ["Ben Low", "Ada Okafor"])


def test_an_association_of_moderators_may_say_so() -> None:
    assert not posing.poses_as_body("Association of Moderators")
    assert posing.poses_as_body("Mоderator")


@pytest.mark.parametrize("name", ["Moderаtor", "Pаypal", "Σofia", "Ꮇary"], ids=ascii)
def test_a_word_of_two_alphabets_is_seen(name: str) -> None:
    assert mixes_alphabets(name)


@pytest.mark.parametrize("name", ["Анна", "李雷 (UNDP)", "Иван Moore", "José", "محمد Ali", "Σοφία", "naïve", "3M Россия"])
def test_alphabets_side_by_side_are_ordinary(name: str) -> None:
    assert not mixes_alphabets(name)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("You idiot.", "idiot"), ("Such an IDIOT!", "idiot"), ("idi0t", "idiot"), ("іdiot here", "idiot"), ("id\u200biot", "IDIOT"), ("a damn fool", "damn fool"), ("真是白痴吗？", "白痴"),
        ("ты Идиот", "идиот"), ("أنت أحمق", "أحمق"), ("바보 같은", "바보"),
    ],
)  # fmt: skip
def test_a_word_of_the_list_is_found_however_it_is_written(text: str, word: str) -> None:
    assert holding.holds(text, ["something else", word])


@pytest.mark.parametrize(
    ("text", "word"), [("Who pays in Scunthorpe?", "cunt"), ("An assessment", "ass"), ("", "x"), ("damn the fool", "damn fool"), ("Anything", " ")]
)
def test_a_part_of_another_word_is_none(text: str, word: str) -> None:
    assert not holding.holds(text, [word])


def test_each_language_has_a_list_of_its_own() -> None:
    lists = {"fr": ["con"], "es": ["tonto"]}
    assert holding.flags(["con permiso"], [], lists, "es") == []
    assert holding.flags(["quel con"], [], lists, "fr-CH") == [holding.WORD]
    assert holding.flags(["con permiso"], [], lists, None) == [holding.WORD]
    assert holding.flags(["con permiso"], [], lists, "de") == [holding.WORD]
    assert holding.flags(["Fine"], ["Moderаtor", None], lists, "fr") == [holding.SCRIPT]


@given(st.text())
def test_any_text_has_a_skeleton(text: str) -> None:
    assert squeezed(text) == skeleton(text).replace(" ", "")
    assert not posing.poses("", [text])
    assert holding.holds(text, [text]) is bool(skeleton(text))
