"""Personal links: giving a role, taking it back, giving it again."""

from dataclasses import replace

import pytest

from tests.people import Actor, PanelUnderTest


def test_a_new_link_opens_its_role(panel: PanelUnderTest) -> None:
    link = panel.ids.row()
    panel.accept(panel.organiser, "link.issue", {"link": link, "role": "co-moderator", "name": "Second chair"})
    assert panel.one("links", link) == {"id": link, "role": "co-moderator", "name": "Second chair", "person": None, "revoked": False}
    actor = replace(panel.co_moderator, link=link)
    panel.accept(actor, "display.show", {"layout": "blank"})
    panel.accept(actor, "panel.start")
    assert panel.header()["stepped_by"] == "Second chair"


def test_links_are_the_consoles_alone_and_hold_no_key(panel: PanelUnderTest) -> None:
    assert {viewer for viewer in panel.viewers if panel.rows("links", viewer)} == {"moderator", "moderator:organiser", "technician"}
    assert {frozenset(row) for row in panel.rows("links").values()} == {frozenset({"id", "role", "name", "person", "revoked"})}


@pytest.mark.parametrize("role", ["panellist", "opening"])
def test_a_panellists_link_is_always_somebodys(panel: PanelUnderTest, role: str) -> None:
    args = {"link": panel.ids.row(), "role": role}
    assert panel.refuse(panel.organiser, "link.issue", args) == ("missing", {"field": "person"})
    assert panel.refuse(panel.organiser, "link.issue", args | {"person": "nobody"}) == ("person.unknown", {})
    panel.accept(panel.organiser, "link.issue", args | {"person": panel.row("ada")})


@pytest.mark.parametrize("role", ["public", "machine", "king"])
def test_nobody_is_made_what_no_link_can_be(panel: PanelUnderTest, role: str) -> None:
    assert panel.refuse(panel.organiser, "link.issue", {"link": panel.ids.row(), "role": role}) == ("wrong_type", {"field": "role"})


def test_a_revoked_link_is_worth_nothing_until_it_is_issued_again_and_then_only_its_next_key(panel: PanelUnderTest) -> None:
    old = panel.co_moderator
    panel.accept(panel.moderator, "link.revoke", {"link": old.link})
    assert panel.one("links", str(old.link))["revoked"] is True
    assert panel.refuse(old, "display.show", {"layout": "blank"}) == ("link_revoked", {})
    panel.accept(panel.organiser, "link.issue", {"link": old.link, "role": "co-moderator"})
    assert panel.refuse(old, "display.show", {"layout": "blank"}) == ("link_revoked", {})
    panel.accept(replace(old, generation=2), "display.show", {"layout": "blank"})


def test_one_may_revoke_oneself_and_no_more_than_once_matters(panel: PanelUnderTest) -> None:
    for _ in range(2):
        panel.accept(panel.moderator, "link.revoke", {"link": panel.ben.link})
    panel.accept(panel.co_moderator, "link.revoke", {"link": panel.co_moderator.link})
    assert panel.refuse(panel.co_moderator, "display.show", {"layout": "list"}) == ("link_revoked", {})


def test_a_link_that_is_not_there_is_not_revoked(panel: PanelUnderTest) -> None:
    assert panel.refuse(panel.moderator, "link.revoke", {"link": "nothing"}) == ("link.unknown", {})


def test_revoking_is_final(panel: PanelUnderTest) -> None:
    command = panel.ids.command()
    panel.quick(panel.moderator, "link.revoke", {"link": panel.ben.link}, command=command)
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command}) == ("undo.final", {})


def test_a_link_issued_again_under_another_role_is_refused(panel: PanelUnderTest) -> None:
    args = {"link": panel.booth.link, "role": "organiser"}
    assert panel.refuse(panel.organiser, "link.issue", args) == ("id_reused", {})
    assert panel.one("links", str(panel.booth.link))["role"] == "booth"


def test_without_a_grant_there_is_no_role(panel: PanelUnderTest) -> None:
    assert panel.refuse(replace(panel.moderator, link=None), "display.show", {"layout": "blank"}) == ("forbidden", {})
    assert panel.refuse(replace(panel.moderator, link="nothing"), "display.show", {"layout": "blank"}) == ("forbidden", {})


def test_of_several_grants_the_one_whose_page_it_is_acts(panel: PanelUnderTest) -> None:
    both: Actor = panel.moderator
    envelope = panel.envelope(both, "panel.start")
    [outcome] = panel.batch([replace(envelope, grants=(*panel.moderator.grants, *panel.organiser.grants))])
    assert outcome.ok
    assert panel.header()["stepped_by"] == "Camila Fontes"
