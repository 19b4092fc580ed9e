"""Labels of a note's own wording, with the persons or bodies behind a colon; and letterheads, which are no titles."""

from __future__ import annotations

import pytest

from moderator.domain.note.reader import Note, read

HEAD = "Who keeps the lights on?\n\nDate: 7 May 2026\nTime: 13:00-14:30\nVenue: Room XX\n\n"

NOTES = {
    "en": """To open: Ms Carla Zahra, Counsellor, Permanent Mission of Malta, will welcome the audience.

To discuss: Mr Ivo Larsen, Mayor of Nordvik; Dr Amina Bell, Lecturer, University of Port Alder (online). To moderate: Mr Peter Oyelaran, Journalist, Harbour Radio.""",
    "fr": """Pour ouvrir : Mme Carla Zahra, conseillère, Mission permanente de Malte, prononcera le mot de bienvenue.

Autour du potager : M. Ivo Larsen, maire de Nordvik ; et Mme Amina Bell, chargée de cours, Université de Port-Alder (à distance).

Pour animer : M. Peter Oyelaran, journaliste, Radio Colline.""",
    "es": """Para abrir: Sra. Carla Zahra, consejera, Misión Permanente de Malta

Para conversar: Sr. Ivo Larsen, Intendente de Nordvik; y Dra. Amina Bell, profesora, Universidad del Sur (en línea)

Para moderar: Sr. Peter Oyelaran, periodista, Radio Norte""",
    "ru": """Откроет встречу: г-жа Carla Zahra, советник, Постоянное представительство Мальты

Поговорят: г-н Ivo Larsen, аким города Nordvik; г-жа Amina Bell, инженер, Институт тепла (онлайн)

Ведёт разговор: г-н Peter Oyelaran, журналист, Радио Город""",
    "ar": """للافتتاح: السيدة Carla Zahra، مستشارة، البعثة الدائمة لمالطة

للنقاش: السيد Ivo Larsen، مهندس، جامعة الشمال؛ الدكتورة Amina Bell، أستاذة، جامعة الشمال (عبر الإنترنت)

لإدارة الحوار: السيد Peter Oyelaran، صحفي، إذاعة الشمال""",
}
HOSTS = {
    "Who invites: the Harbour Institute, the Permanent Mission of Malta and UNDP.": ("Harbour Institute", "Permanent Mission of Malta", "UNDP"),
    "Qui invite : l'Association des communes du Rhône, la Mission permanente du Togo et ONU-Habitat.": (
        "Association des communes du Rhône", "Mission permanente du Togo", "ONU-Habitat"),
    "Invitan: la Red de Barrios Vivos y la Misión Permanente de Chile": ("Red de Barrios Vivos", "Misión Permanente de Chile"),
    "Приглашают: Фонд городских садов и Институт тепла": ("Фонд городских садов", "Институт тепла"),
    "邀请方：青山大学城市与权利研究中心和国际电信联盟": ("青山大学城市与权利研究中心", "国际电信联盟"),
}  # fmt: skip
LETTERHEADS = (
    "Network for Learning in Emergencies (NLE)\nRue de Varembé 118, Geneva",
    "Harbour Institute for Public Law\n12 Quay Street, Port Alder",
    "Collectif des jardins partagés\nSecrétariat général",
    "Фонд городских садов\nОтдел просвещения",
    "江州大学人权与科技研究中心\nCentre for Human Rights, Jiangzhou University",
)


def names(note: Note) -> tuple[list[str | None], list[str | None], str | None]:
    return [one.name for one in note.opening_remarks], [one.name for one in note.panellists], note.moderator.name if note.moderator else None


@pytest.mark.parametrize("language", NOTES)
def test_persons_behind_labels_of_any_wording_come_to_their_part(language: str) -> None:
    note = read(HEAD + NOTES[language])
    assert names(note) == (["Carla Zahra"], ["Ivo Larsen", "Amina Bell"], "Peter Oyelaran")
    assert [one.online for one in note.panellists] == [False, True]
    assert {"panellists[0]", "moderator"} <= {point.field for point in note.questions if point.code == "read_from_heading"}


@pytest.mark.parametrize("language", NOTES)
def test_what_somebody_will_say_is_no_part_of_the_function(language: str) -> None:
    role = str(read(HEAD + NOTES[language]).opening_remarks[0].role)
    assert len(role.split()) == 1


@pytest.mark.parametrize("line", HOSTS)
def test_bodies_behind_who_invites_are_the_organisers(line: str) -> None:
    assert read(HEAD + line).organisers == HOSTS[line]


@pytest.mark.parametrize("letterhead", LETTERHEADS)
def test_the_body_of_a_letterhead_is_offered_but_is_not_the_title(letterhead: str) -> None:
    note = read(f"{letterhead}\n\n{HEAD}")
    assert note.title == "Who keeps the lights on?"
    assert letterhead.partition("\n")[0] in next(point for point in note.questions if point.field == "title").alternatives


def test_a_body_that_is_all_there_is_stays_the_title() -> None:
    assert read("Network for Learning in Emergencies (NLE)\n\nDate: 7 May 2026").title == "Network for Learning in Emergencies (NLE)"


def test_a_gap_sets_a_label_apart_as_a_colon_does() -> None:
    note = read("Who keeps the lights on?\n\nWhen       7 May 2026, 12:15 – 13:30\nWhere      Room XXIV, Palais des Nations")
    assert (note.date, note.start, note.room) == ("2026-05-07", "12:15", "Room XXIV, Palais des Nations")


def test_where_before_a_room_is_no_part_of_it() -> None:
    assert read("Who keeps the lights on?\n\nWhen 7 May 2026, 12:15 – 13:30\nWhere Room XXIV, Palais des Nations").room == "Room XXIV, Palais des Nations"


def test_when_nobody_is_placed_a_sentence_that_names_somebody_is_asked_about() -> None:
    note = read(HEAD + "The meeting brings people together. Among them are Ms. Anna Lowe, Director, House of Water, and others who know about it.")
    assert [(point.code, point.line) for point in note.questions if point.field == "panellists"] == [("person_unplaced", 7), ("missing", None)]


def test_one_person_behind_unknown_words_after_the_panel_is_asked_about() -> None:
    note = read(f"{HEAD}{NOTES['fr']}\n\nAu micro : Mme Julie Brossard, journaliste, Radio Colline.")
    assert [point.source for point in note.questions if point.code == "person_unplaced"] == ["Au micro : Mme Julie Brossard, journaliste, Radio Colline."]


def test_numbered_points_in_chinese_are_no_persons() -> None:
    note = read(
        "楼梯间的水\n\n日期：2026年5月14日\n\n发言人：\n王建国先生，市长，青山市\n\n讨论要点\n\n1. 公共服务如何保留人工窗口；\n2. 社区培训的经验。\n\n其他\n\n每位发言人8分钟，随后为交流。会议语言为中文。"
    )
    assert [one.name for one in note.panellists] == ["王建国"]
