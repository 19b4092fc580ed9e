"""What a panel takes and tells of names and groups."""

from tests.people import START, PanelUnderTest

ROOM = ("public", "display", "technician")
AT_WORK = ("moderator", "booth")


def attribute(panel: PanelUnderTest, attribution: str, **more: object) -> None:
    panel.accept(panel.organiser, "panel.privacy", {"attribution": attribution} | more)


def question(panel: PanelUnderTest, **more: object) -> dict[str, object]:
    return {"question": panel.ids.row(), "secret": panel.ids.secret(), "text": "What comes first?"} | more


def test_a_panel_without_names_takes_none(panel: PanelUnderTest) -> None:
    attribute(panel, "anonymous")
    assert panel.refuse(panel.phone, "question.ask", question(panel, name="Ola")) == ("names.off", {"field": "name"})
    assert panel.refuse(panel.phone, "question.ask", question(panel, organisation="Housing Now")) == ("names.off", {"field": "organisation"})
    panel.accept(panel.phone, "question.ask", question(panel, name="  "))


def test_a_name_that_was_given_before_is_hidden_once_no_names_are_taken(panel: PanelUnderTest) -> None:
    asked = panel.approved(name="Ola Nordby", organisation="Housing Now", group="civil")
    attribute(panel, "anonymous")
    for viewer in ROOM:
        assert panel.one("questions", asked, viewer).items() >= {"name": None, "organisation": None, "group": "civil"}.items()


def test_who_puts_a_request_in_writing_is_no_author_where_no_names_are_taken(panel: PanelUnderTest) -> None:
    attribute(panel, "anonymous")
    request = panel.inscribed("Tove Lund", organisation="City of Nordhavn", group="local", channel="room", topic="Housing")
    written = panel.ids.row()
    panel.pass_time(90_000)
    panel.accept(panel.phone, "floor.convert", {"request": request, "question": written, "secret": panel.secrets[request]})
    [row] = [row for row in panel.stored("questions") if row["id"] == written]
    assert [row[key] for key in ("name", "organisation", "stakeholder", "channel", "received")] == [None, None, None, None, START]


def test_a_panel_of_names_takes_no_question_without_one(panel: PanelUnderTest) -> None:
    attribute(panel, "attributed")
    assert panel.refuse(panel.phone, "question.ask", question(panel)) == ("missing", {"field": "name"})
    panel.accept(panel.phone, "question.ask", question(panel, name="Ola"))


def test_no_name_leaves_the_room_under_the_chatham_house_rule(panel: PanelUnderTest) -> None:
    asked = panel.approved(name="Ola Nordby", organisation="Housing Now", group="civil")
    request = panel.inscribed("Tove Lund", organisation="City of Nordhavn", group="local")
    since = panel.seen("public")
    assert panel.one("questions", asked, "public")["name"] == "Ola Nordby"
    attribute(panel, "chatham")
    for viewer in ROOM:
        assert panel.one("questions", asked, viewer).items() >= {"name": None, "organisation": None, "group": "civil"}.items()
        assert panel.one("requests", request, viewer).items() >= {"name": None, "organisation": None, "group": "local"}.items()
    for viewer in AT_WORK:
        assert panel.one("questions", asked, viewer)["name"] == "Ola Nordby"
        assert panel.one("requests", request, viewer)["name"] == "Tove Lund"
    assert panel.header("public")["floor_names"] is False
    assert panel.seen("public").version > since.version
    panel.debate()
    panel.accept(panel.moderator, "turn.start", {"after": panel.step, "request": request})
    assert "Tove" not in str(panel.rows("turns", "public"))
    assert "Tove" not in str(panel.header("public"))
    assert panel.refuse(panel.moderator, "floor.set", {"names": True}) == ("names.off", {"field": "names"})


def test_only_the_groups_of_the_panel_are_chosen(panel: PanelUnderTest) -> None:
    attribute(panel, "optional", groups=["state", "civil"])
    inscription = {"request": panel.ids.row(), "secret": panel.ids.secret(), "name": "Tove"}
    assert panel.refuse(panel.phone, "question.ask", question(panel, name="Ola", group="youth")) == ("wrong_type", {"field": "group"})
    assert panel.refuse(panel.phone, "floor.request", inscription | {"group": "youth"}) == ("wrong_type", {"field": "group"})
    panel.accept(panel.phone, "question.ask", question(panel, name="Ola", group="civil"))
    panel.accept(panel.phone, "floor.request", inscription | {"group": "state"})
