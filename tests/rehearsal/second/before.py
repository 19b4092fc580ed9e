"""Before the start: programme, a rehearsal, screens and phones."""

from tests.rehearsal.chair import Chair
from tests.rehearsal.hall import Hall
from tests.rehearsal.ledger import Row
from tests.rehearsal.screens import DESK, HAND, TABLET, WALL
from tests.rehearsal.second.script import SECOND

SCREENS = (
    ("PRJ", "display", WALL), ("MOD", "moderator", DESK), ("COM", "co-moderator", DESK), ("INT", "booth", DESK), ("STAGE", "stage", TABLET),
    ("TEC", "technician", TABLET), ("OPN", "opening", HAND),
)  # fmt: skip


@SECOND.step("S01")
def programme(hall: Hall, _chair: Chair, row: Row) -> None:
    start = hall.scenario.at(hall.scenario.panel["starts"])
    for item, wanted in zip(hall.rows("items"), hall.scenario.expected["programme"], strict=True):
        row.equal(f"{wanted['id']} begins", hall.scenario.face(start + item["starts_at"]), wanted["starts"])
        row.equal(f"{wanted['id']} ends", hall.scenario.face(start + item["starts_at"] + item["planned"]), wanted["ends"])
    hall.do("ORG", "panel.set", contact=hall.scenario.panel["contact"])
    hall.do("ORG", "floor.set", extras=["point_of_order"])
    row.equal("the list of speakers", hall.header()["floor_open"], False)


@SECOND.step("S02")
def rehearsal(hall: Hall, _chair: Chair, row: Row) -> None:
    before = [(noun, len(hall.rows(noun))) for noun in ("turns", "questions", "items", "people")]
    epoch = hall.view()["epoch"]
    hall.do("MOD", "panel.rehearse")
    hall.do("MOD", "panel.start")
    hall.do("MOD", "programme.next", after=hall.step)
    row.holds(hall.header()["rehearsing"] and hall.rows("turns"), "the rehearsal does not run")
    hall.do("MOD", "panel.reset")
    row.equal("what is left of it", [(noun, len(hall.rows(noun))) for noun, _ in before], before)
    row.equal("the panel afterwards", (hall.header()["state"], hall.header()["rehearsing"], hall.header()["started_at"]), ("open", False, None))
    row.holds(hall.view()["epoch"] != epoch, "the epoch is the same, so that a screen may keep what was rehearsed")


@SECOND.step("S03")
def screens(hall: Hall, _chair: Chair, row: Row) -> None:
    for seat, role, size in SCREENS:
        hall.screens.open(seat, hall.server.address(role), size=size, timezone="America/New_York", cable=seat == "PRJ")
    for number in range(4):
        zone = hall.scenario.people[f"P{number + 1}"].get("timezone", "America/New_York")
        hall.screens.open(f"P{number + 1}", hall.server.address("panellist", number), size=HAND, timezone=zone, cable=number == 1)
    hall.crowd.arrive(room=30, online=10)
    row.equal("the phones that are let in", sum(guest.phone.joined for guest in hall.crowd.guests), 40)
    hall.screens.open("phone", hall.server.address("audience"), size=HAND, language="fr", timezone="America/New_York")
    row.shows(hall.screens["P2"].locator("main"), "15:14")
    row.shows(hall.screens["P2"].locator("main"), "22:14")
    row.holds(not hall.screens["phone"].locator(".pane.speak form").count(), "a phone may ask for the floor, although there is no list")
