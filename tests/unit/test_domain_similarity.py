"""Which questions are shown as alike: pairs in six languages, and what the comparing of letters cannot know."""

import pytest

from moderator.domain.similarity import fold, likeness, similar

ALIKE = {
    "en: the same matter in other words": (
        "How will the Office follow up the recommendations of A/HRC/56/32 at country level?",
        "What follow up will the Office give to report A/HRC/56/32 in countries?",
    ),
    "en: one word changed": (
        "How can young people take part in local climate decisions?",
        "How can young people join local climate decisions?",
    ),
    "fr: turned round": (
        "Comment associer les INDH à la formation des maires ?",
        "Comment les INDH peuvent-elles être associées à la formation des maires ?",
    ),
    "fr: in the plural": ("Quel financement existe pour les petites municipalités ?", "Quels financements pour les petites municipalités ?"),
    "es: turned round": (
        "¿Cómo pueden los gobiernos locales participar en el Examen Periódico Universal?",
        "¿De qué manera participan los gobiernos locales en el Examen Periódico Universal?",
    ),
    "es: with an article": ("¿Qué financiamiento hay para municipios pequeños?", "¿Hay financiamiento para los municipios pequeños?"),
    "ar: in other words": ("ما هو دور المدن في حماية اللاجئين؟", "كيف يمكن للمدن حماية اللاجئين؟"),
    "ar: with vowel signs": ("ما هو دور المدن في حماية اللاجئين؟", "ما دور المُدُن في حمايةِ اللاجئين"),
    "ru: in other words": ("Какую роль играют города в защите беженцев?", "Какова роль городов в защите беженцев?"),
    "zh: in other words": ("城市如何保护难民的权利？", "城市怎样保护难民权利？"),
    "zh: turned round": ("城市如何保护难民的权利？", "难民的权利如何得到城市保护？"),
}
DIFFERENT = {
    "en": ("What first step do you advise for a small municipality?", "Can cities send stakeholder reports directly?"),
    "en: only small words shared": ("How can it be that there is no plan for us?", "What can we do when there is a fire in the archive?"),
    "fr": ("Quel financement existe pour les petites municipalités ?", "Comment associer les INDH à la formation des maires ?"),
    "es": ("¿Cómo pueden participar los gobiernos locales?", "¿Qué financiamiento hay para municipios pequeños?"),
    "ar": ("ما هو دور المدن في حماية اللاجئين؟", "من يمول خطط حقوق الإنسان المحلية؟"),
    "ru": ("Какую роль играют города в защите беженцев?", "Кто оплачивает местные планы по правам человека?"),
    "zh": ("城市如何保护难民的权利？", "谁为地方人权计划提供资金？"),
}
OPPOSITE = {
    "en": ("Do you support binding targets for cities?", "Do you oppose binding targets for cities?"),
    "fr": ("Êtes-vous pour des objectifs contraignants pour les villes ?", "Êtes-vous contre des objectifs contraignants pour les villes ?"),
    "es": ("¿Apoya usted metas vinculantes para las ciudades?", "¿Rechaza usted metas vinculantes para las ciudades?"),
    "ar": ("هل تؤيدون أهدافا ملزمة للمدن؟", "هل تعارضون أهدافا ملزمة للمدن؟"),
    "ru": ("Вы поддерживаете обязательные цели для городов?", "Вы отвергаете обязательные цели для городов?"),
    "zh": ("您支持为城市设定约束性目标吗？", "您反对为城市设定约束性目标吗？"),
}


def is_shown(one: str, other: str, language: str | None = None, spoken: str | None = None) -> bool:
    return bool(similar(one, language, [("row", other, spoken)]))


@pytest.mark.parametrize("pair", ALIKE)
def test_questions_that_say_nearly_the_same_are_shown_either_way_round(pair: str) -> None:
    one, other = ALIKE[pair]
    assert is_shown(one, other)
    assert is_shown(other, one)
    assert likeness(one, other) == likeness(other, one)


@pytest.mark.parametrize("pair", DIFFERENT)
def test_questions_about_other_things_are_not(pair: str) -> None:
    one, other = DIFFERENT[pair]
    assert not is_shown(one, other)
    assert not is_shown(other, one)


@pytest.mark.parametrize("pair", OPPOSITE)
def test_opposite_questions_look_alike_so_that_nothing_may_be_merged_unseen(pair: str) -> None:
    assert is_shown(*OPPOSITE[pair])


def test_questions_of_different_declared_languages_are_never_compared() -> None:
    french, spanish = "Quel financement existe pour les petites municipalités ?", "¿Qué financiamiento hay para municipios pequeños?"
    assert is_shown(french, spanish), "near enough to be taken for each other"
    assert not is_shown(french, spanish, "fr", "es")
    assert not is_shown("Who pays?", "Who pays?", "en", "fr")
    assert is_shown("Who pays?", "Who pays?", "en", "en-GB")
    assert is_shown("Who pays?", "Who pays?", None, "en")


def test_the_nearest_come_first_and_of_equals_the_earlier() -> None:
    text = "Who pays for the human rights plan of the city?"
    others = [
        ("near", "Who pays for a plan of the city?", None),
        ("far", "Can cities send stakeholder reports directly?", None),
        ("same", text, None),
        ("again", text.upper(), None),
        ("fourth", "Who pays for the human rights plan of the small city?", None),
    ]
    found = similar(text, None, others)
    assert [row_id for row_id, _ in found][:2] == ["same", "again"]
    assert len(found) == 3
    assert [score for _, score in found] == sorted((score for _, score in found), reverse=True)
    assert len(similar(text, None, others, most=1)) == 1


def test_scores_go_from_nothing_to_a_hundred() -> None:
    assert likeness("Who pays?", "WHO PAYS") == 100
    assert likeness("城市如何保护难民的权利？", "谁为地方人权计划提供资金？") == 0
    assert 0 <= likeness("Who pays?", "城市如何保护难民的权利？") < 42


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("How will the Office PAY for it?", "office pay"),
        ("Où sont les Élèves ?", "eleves"),
        ("¿Cuándo?", "cuando"),
        ("ما هو دورُ المدينة", "دور مدينه"),
        ("Чьи это дети и ёлки?", "чьи дети елки"),
        ("城市如何保护难民？", "城市保护难民"),
        ("… ?!", ""),
        ("किसानों का क्या", "किसानों का कया"),
    ],
)
def test_folding_leaves_the_words_that_carry_the_question(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_question_of_nothing_but_small_words_is_compared_by_them() -> None:
    assert fold("What is it?") == "what is it"
    assert is_shown("What is it?", "What is it")
