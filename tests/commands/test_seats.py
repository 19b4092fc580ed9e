"""Seat codes: a mark beside the organisation of whoever typed the code of a delegation, kept with nothing, and never with an anonymous question."""

import json

import pytest

from moderator.domain import seats
from tests.oracle import Json
from tests.people import RULES, PanelUnderTest

NAME = "Republic of Costa Serena"


@pytest.fixture
def seat(panel: PanelUnderTest) -> str:
    panel.debate()
    row = panel.ids.row()
    panel.accept(panel.organiser, "seat.add", {"seat": row, "name": NAME})
    return row


def code(seat: str) -> str:
    return seats.code_of(RULES.voice_key, seat)


def ask(panel: PanelUnderTest, **more: object) -> Json:
    return {"question": panel.ids.row(), "secret": panel.ids.secret(), "text": "Who pays for all this?"} | more


def request(panel: PanelUnderTest, **more: object) -> Json:
    return {"request": panel.ids.row(), "secret": panel.ids.secret(), "name": "Ola Nordmann"} | more


def test_with_the_code_the_organisation_is_the_delegation_and_is_marked(panel: PanelUnderTest, seat: str) -> None:
    asked = ask(panel, name="Ola", organisation="Something else", seat=f" {seats.printed(code(seat)).lower()} ")
    panel.accept(panel.phone, "question.ask", asked)
    assert panel.one("questions", asked["question"]).items() >= {"organisation": NAME, "seat": True}.items()
    wish = request(panel, seat=code(seat))
    panel.accept(panel.phone, "floor.request", wish)
    for viewer in panel.viewers:
        assert panel.one("requests", wish["request"], viewer).items() >= {"organisation": NAME, "seat": True}.items()


def test_without_a_code_nothing_is_marked(panel: PanelUnderTest, seat: str) -> None:
    for typed in ({}, {"seat": ""}, {"seat": " - "}):
        asked = ask(panel, name="Ola", organisation=NAME, **typed)
        panel.accept(panel.phone, "question.ask", asked)
        assert panel.one("questions", asked["question"]).items() >= {"organisation": NAME, "seat": False}.items()


def test_a_wrong_code_is_refused_and_so_is_a_revoked_one_and_another_panels(panel: PanelUnderTest, theirs: PanelUnderTest, seat: str) -> None:
    other = theirs.ids.row()
    theirs.quick(theirs.organiser, "seat.add", {"seat": other, "name": "Elsewhere"})
    for wrong in ("ABCD-2345", code(other), "é" * 8, "A" * 40):
        assert panel.refuse(panel.phone, "question.ask", ask(panel, name="Ola", seat=wrong)) == ("seat.unknown", {"field": "seat"})
        assert panel.refuse(panel.phone, "floor.request", request(panel, seat=wrong)) == ("seat.unknown", {"field": "seat"})
    panel.accept(panel.organiser, "seat.revoke", {"seat": seat, "revoked": True})
    assert panel.refuse(panel.phone, "floor.request", request(panel, seat=code(seat)))[0] == "seat.unknown"
    panel.accept(panel.organiser, "seat.revoke", {"seat": seat, "revoked": False})
    panel.accept(panel.phone, "floor.request", request(panel, seat=code(seat)))


def test_an_anonymous_question_takes_no_code_and_does_not_tell_whether_it_was_right(panel: PanelUnderTest, seat: str) -> None:
    rows = []
    for typed in (code(seat), "ABCD2345"):
        asked = ask(panel, seat=typed)
        panel.accept(panel.phone, "question.ask", asked)
        rows.append(panel.one("questions", asked["question"]))
    assert [(row["name"], row["organisation"], row["seat"]) for row in rows] == [(None, None, False)] * 2
    panel.quick(panel.organiser, "panel.privacy", {"attribution": "anonymous"})
    assert panel.refuse(panel.phone, "question.ask", ask(panel, name="Ola", seat=code(seat)))[0] == "names.off"


def test_the_code_stands_nowhere_and_no_row_leads_to_its_seat(panel: PanelUnderTest, seat: str) -> None:
    panel.accept(panel.phone, "question.ask", ask(panel, name="Ola", seat=code(seat)))
    panel.accept(panel.phone, "floor.request", request(panel, seat=code(seat)))
    everything = panel.everything()
    assert code(seat) not in json.dumps(everything, default=repr)
    assert [table for table, rows in everything.items() if table not in {"seats", "receipts"} and seat in json.dumps(rows, default=repr)] == []
    assert all(code(seat) not in json.dumps(panel.seen(viewer).rows) for viewer in panel.viewers)


def test_only_organisers_see_which_delegations_hold_codes(panel: PanelUnderTest, seat: str) -> None:
    assert {viewer for viewer in panel.viewers if seat in panel.rows("seats", viewer)} == {"moderator:organiser"}
    assert panel.header("public")["seats"] is True
    panel.accept(panel.organiser, "seat.revoke", {"seat": seat, "revoked": True})
    assert panel.header("public")["seats"] is False


def test_where_the_organisation_is_not_shown_the_mark_is_not_either(panel: PanelUnderTest, seat: str) -> None:
    asked, wish = ask(panel, name="Ola", seat=code(seat)), request(panel, seat=code(seat))
    panel.quick(panel.phone, "question.ask", asked)
    panel.quick(panel.phone, "floor.request", wish)
    panel.quick(panel.moderator, "question.approve", {"question": asked["question"]})
    panel.accept(panel.organiser, "panel.privacy", {"attribution": "chatham"})
    for viewer in ("public", "display", "technician"):
        for noun, row in (("questions", asked["question"]), ("requests", wish["request"])):
            assert panel.one(noun, row, viewer).items() >= {"organisation": None, "seat": False}.items(), (viewer, noun)
    assert panel.one("requests", wish["request"])["seat"] is True


def test_what_the_console_types_instead_takes_the_mark_away(panel: PanelUnderTest, seat: str) -> None:
    wish = request(panel, seat=code(seat))
    panel.quick(panel.phone, "floor.request", wish)
    panel.accept(panel.moderator, "floor.edit", {"request": wish["request"], "group": "state"})
    assert panel.one("requests", wish["request"])["seat"] is True
    panel.accept(panel.moderator, "floor.edit", {"request": wish["request"], "organisation": "Another delegation"})
    assert panel.one("requests", wish["request"])["seat"] is False


def test_put_in_writing_instead_the_mark_goes_along(panel: PanelUnderTest, seat: str) -> None:
    wish, question = request(panel, topic="Housing", seat=code(seat)), panel.ids.row()
    panel.quick(panel.phone, "floor.request", wish)
    panel.accept(panel.moderator, "floor.convert", {"request": wish["request"], "question": question})
    assert panel.one("questions", question).items() >= {"organisation": NAME, "seat": True}.items()
    panel.accept(panel.phone, "question.withdraw", {"question": question, "secret": wish["secret"]})
    assert panel.one("questions", question)["seat"] is False


def test_delegations_are_forgotten_with_the_names(panel: PanelUnderTest, seat: str) -> None:
    panel.quick(panel.phone, "floor.request", request(panel, seat=code(seat)))
    panel.quick(panel.moderator, "panel.end")
    panel.accept(panel.organiser, "panel.purge")
    assert NAME not in json.dumps(panel.everything(), default=repr)
    assert panel.header("public")["seats"] is False


def test_there_is_an_end_to_them(panel: PanelUnderTest) -> None:
    panel.told(*[("seat.add", {"seat": panel.ids.row(), "name": f"Delegation {number}"}) for number in range(300)])
    assert panel.refuse(panel.organiser, "seat.add", {"seat": panel.ids.row(), "name": "One more"}) == ("too_many", {"field": "name", "limit": 300})
