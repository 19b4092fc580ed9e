"""The people of the podium."""

import pytest

from tests.oracle import Json
from tests.people import PanelUnderTest


def person(panel: PanelUnderTest, **more: object) -> Json:
    return {"person": panel.ids.row(), "name": "Élise Ndiaye", "part": "panellist"} | more


def test_the_podium_is_announced_to_everybody_but_hints_are_the_consoles(panel: PanelUnderTest) -> None:
    said = {"honorific": "Ms.", "function": "Mayor", "organisation": "Northport", "online": True, "timezone": "America/Argentina/Ushuaia"}
    args = person(panel, **said, phonetic="ay-LEEZ")
    panel.accept(panel.organiser, "person.add", args)
    for viewer in panel.viewers:
        row = panel.one("people", args["person"], viewer)
        assert row.items() >= (said | {"name": "Élise Ndiaye", "part": "panellist", "place": 5}).items()
        assert ("phonetic" in row) is viewer.startswith("moderator")
    assert panel.one("people", args["person"])["phonetic"] == "ay-LEEZ"


@pytest.mark.parametrize("zone", ["Europe/Nowhere", "", "../../etc/passwd", "Europe/Zurich\0"])
def test_a_timezone_that_there_is_not_is_refused(panel: PanelUnderTest, zone: str) -> None:
    assert panel.refuse(panel.organiser, "person.add", person(panel, timezone=zone)) == ("wrong_type", {"field": "timezone"})


def test_an_id_that_another_person_has_is_refused(panel: PanelUnderTest) -> None:
    assert panel.refuse(panel.organiser, "person.add", person(panel, person=panel.row("ada"))) == ("id_reused", {})


def test_a_name_in_two_normal_forms_is_stored_in_one(panel: PanelUnderTest) -> None:
    args = person(panel, name="  E\u0301lise \t Ndiaye\u202e ")
    panel.accept(panel.organiser, "person.add", args)
    assert panel.one("people", args["person"])["name"] == "\u00c9lise Ndiaye"
