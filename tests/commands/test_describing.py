"""What a panel is called, when it is, and what becomes of names: edited by its organiser, with care for what was promised."""

import pytest

from tests.people import MINUTE, START, PanelUnderTest


def test_title_room_and_organisers_are_corrected_for_everybody(panel: PanelUnderTest) -> None:
    panel.accept(panel.organiser, "panel.edit", {"title": "  Another\ttitle ", "room": None, "organisers": ["City of Nordhavn", "Avaria"]})
    header = panel.header("public")
    assert (header["title"], header["room"], header["organisers"]) == ("Another title", None, ["City of Nordhavn", "Avaria"])


@pytest.mark.parametrize(
    ("args", "refusal"),
    [
        ({"title": "  "}, ("empty", {"field": "title"})),
        ({"title": "x" * 301}, ("too_long", {"field": "title", "limit": 300})),
        ({"organisers": ["x"] * 31}, ("too_many", {"field": "organisers", "limit": 30})),
        ({"timezone": "Mars/Olympus"}, ("wrong_type", {"field": "timezone"})),
        ({"language": "pt"}, ("wrong_type", {"field": "language"})),
        ({"languages": ["fr"], "language": "en"}, ("wrong_type", {"field": "language"})),
        ({"ends_at": START + 9 * MINUTE}, ("slot.range", {"least": 600_000, "most": 43_200_000})),
        ({"ends_at": START - MINUTE}, ("slot.range", {"least": 600_000, "most": 43_200_000})),
        ({"ends_at": START + 721 * MINUTE}, ("slot.range", {"least": 600_000, "most": 43_200_000})),
        ({"rev": 0}, ("stale", {"rev": 23})),
    ],
)
def test_what_no_panel_can_be_is_refused(panel: PanelUnderTest, args: dict[str, object], refusal: tuple[str, dict[str, object]]) -> None:
    code, data = panel.refuse(panel.organiser, "panel.edit", args)
    assert code == refusal[0]
    assert data.keys() == refusal[1].keys()
    assert code == "stale" or data == refusal[1]


def test_a_moved_start_takes_along_what_was_planned_with_it(panel: PanelUnderTest) -> None:
    panel.pass_time(-120 * MINUTE)
    panel.quick(panel.organiser, "floor.set", {"opens_at": START + 10 * MINUTE, "closes_at": START + 40 * MINUTE})
    panel.quick(panel.organiser, "panel.set", {"asking_until": START + 50 * MINUTE})
    panel.accept(panel.organiser, "panel.edit", {"starts_at": START + 60 * MINUTE, "ends_at": START + 120 * MINUTE, "timezone": "Asia/Seoul"})
    header = panel.header()
    assert (header["floor_opens_at"], header["floor_closes_at"], header["asking_until"]) == (START + 70 * MINUTE, START + 100 * MINUTE, START + 110 * MINUTE)
    assert header["timezone"] == "Asia/Seoul"


def test_what_would_have_passed_already_does_not_move(panel: PanelUnderTest) -> None:
    panel.quick(panel.organiser, "panel.set", {"asking_until": START + 50 * MINUTE})
    panel.accept(panel.organiser, "panel.edit", {"starts_at": START - 60 * MINUTE, "ends_at": START + 10 * MINUTE})
    assert panel.header()["asking_until"] == START + 50 * MINUTE


def test_moved_times_are_taken_back_and_words_are_not(panel: PanelUnderTest) -> None:
    moved = panel.accept(panel.organiser, "panel.edit", {"starts_at": START + 5 * MINUTE, "ends_at": START + 90 * MINUTE, "languages": ["ar", "en"]})
    panel.accept(panel.organiser, "receipt.undo", {"command": moved.id})
    assert (panel.header()["starts_at"], panel.header()["ends_at"], panel.header()["languages"]) == (START, START + 60 * MINUTE, ["en", "fr", "es", "ar"])
    named = panel.accept(panel.organiser, "panel.edit", {"title": "Never this"})
    assert panel.refuse(panel.organiser, "receipt.undo", {"command": named.id})[0] == "undo.final"


def test_a_panel_that_has_begun_keeps_its_start_and_may_end_later(panel: PanelUnderTest) -> None:
    panel.start()
    assert panel.refuse(panel.organiser, "panel.edit", {"starts_at": START + MINUTE})[0] == "panel.state"
    panel.accept(panel.organiser, "panel.edit", {"ends_at": START + 70 * MINUTE})
    panel.quick(panel.moderator, "panel.end")
    assert panel.refuse(panel.organiser, "panel.edit", {"room": "Room XX"})[0] == "panel.state"


def test_the_main_language_follows_when_it_is_no_longer_offered(panel: PanelUnderTest) -> None:
    panel.accept(panel.organiser, "panel.edit", {"languages": ["ar", "fr"]})
    assert (panel.header()["language"], panel.header()["languages"]) == ("ar", ["ar", "fr"])


def test_names_may_be_promised_more_care_at_any_time_and_less_only_before_anybody_asked(panel: PanelUnderTest) -> None:
    panel.accept(panel.organiser, "panel.privacy", {"attribution": "anonymous"})
    panel.accept(panel.organiser, "panel.privacy", {"attribution": "optional"})
    panel.ask(name="Ola Nordmann")
    panel.accept(panel.organiser, "panel.privacy", {"attribution": "optional"})
    assert panel.refuse(panel.organiser, "panel.privacy", {"attribution": "attributed"}) == ("panel.state", {"state": "open"})
    panel.accept(panel.organiser, "panel.privacy", {"attribution": "chatham"})
    assert panel.refuse(panel.organiser, "panel.privacy", {"attribution": "optional"})[0] == "panel.state"


def test_a_name_that_was_read_by_the_room_is_hidden_when_names_may_not_leave_it(panel: PanelUnderTest) -> None:
    question = panel.approved(name="Ola Nordmann")
    request = panel.inscribed("Ingrid Solheim")
    assert panel.one("questions", question, "public")["name"] == "Ola Nordmann"
    panel.accept(panel.organiser, "panel.privacy", {"attribution": "chatham"})
    assert panel.one("questions", question, "public")["name"] is None
    assert panel.one("requests", request, "public")["name"] is None
    assert panel.one("questions", question, "moderator")["name"] == "Ola Nordmann"


def test_attribution_is_final_and_groups_are_taken_back(panel: PanelUnderTest) -> None:
    attributed = panel.accept(panel.organiser, "panel.privacy", {"attribution": "anonymous"})
    assert panel.refuse(panel.organiser, "receipt.undo", {"command": attributed.id})[0] == "undo.final"
    grouped = panel.accept(panel.organiser, "panel.privacy", {"groups": ["youth", "civil", "youth"], "retention": {"questions": 7}})
    assert (panel.header()["groups"], panel.header()["retention"]["questions"]) == (["youth", "civil"], 7)
    panel.accept(panel.organiser, "receipt.undo", {"command": grouped.id})
    assert (len(panel.header()["groups"]), panel.header()["retention"]["questions"]) == (10, 30)


def test_nothing_is_kept_longer_than_was_promised_to_those_who_asked(panel: PanelUnderTest) -> None:
    assert panel.refuse(panel.organiser, "panel.privacy", {"retention": {"private": 8}}) == ("limit.days", {"most": 7})
    panel.accept(panel.organiser, "panel.privacy", {"retention": {"names": 60}})
    panel.inscribed()
    assert panel.refuse(panel.organiser, "panel.privacy", {"retention": {"names": 61}})[0] == "panel.state"
    panel.accept(panel.organiser, "panel.privacy", {"retention": {"names": 2}})
    assert panel.header()["retention"]["names"] == 2


def test_an_archived_panel_is_the_same_for_everybody_else(panel: PanelUnderTest) -> None:
    before = panel.header("public")
    archived = panel.accept(panel.organiser, "panel.archive", {"archived": True})
    assert panel.header("public") == before
    assert panel.stored("panels")[0]["archived"]
    panel.accept(panel.organiser, "receipt.undo", {"command": archived.id})
    assert not next(row for row in panel.stored("panels") if row["id"] == panel.id)["archived"]


def test_a_live_panel_is_not_archived(panel: PanelUnderTest) -> None:
    panel.start()
    assert panel.refuse(panel.organiser, "panel.archive", {"archived": True}) == ("panel.state", {"state": "live"})
    panel.accept(panel.organiser, "panel.archive", {"archived": False})
