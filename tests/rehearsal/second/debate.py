"""A debate without a list of speakers, a crash of the server, and an end that is moved."""

from collections.abc import Iterator

from tests.rehearsal.chair import Chair
from tests.rehearsal.hall import Hall
from tests.rehearsal.hour.panel import delta
from tests.rehearsal.ledger import Row
from tests.rehearsal.script import said
from tests.rehearsal.second.script import SECOND
from tests.server.wire import row_id

HANDS = ("Yes", "Not yet", "No")


@SECOND.step("S14")
def debate_opens(hall: Hall, _chair: Chair, row: Row) -> None:
    row.equal("the delta when the debate begins", delta(hall, "A7"), 40)
    row.equal("who announces it", (hall.turn("T07").get("kind"), hall.turn("T07").get("limit")), ("announce", None))
    row.equal("requests for the floor", hall.rows("requests"), [])


@SECOND.step("S15")
def first_question(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    row.shows(hall.screens["PRJ"].locator("main"), hall.scenario.questions["Q01"]["text"], 2)
    yield "15:35:41"
    row.equal("the limits of both answers", [hall.turn(each)["limit"] for each in ("T09", "T10")], [120_000, 60_000])
    yield "15:36:31"
    row.equal("Q01", hall.question("Q01")["state"], "answered")


@SECOND.step("S16")
def point_of_order(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    row.equal("who speaks", (hall.turn("T13").get("kind"), hall.turn("T12").get("state")), ("point_of_order", "held"))
    line = hall.header()["line"]
    row.equal("who goes on afterwards", line[0]["turn"], hall.turns["T12"])
    yield "15:38:21"
    row.equal("P2 again", (hall.turn("T12")["state"], len(hall.turn("T12")["runs"])), ("running", 1))
    yield "15:39:31"
    row.equal("P2's answer in all", round(hall.turn("T12")["elapsed"] / 1000), 100)
    row.equal("Q02", hall.question("Q02")["state"], "answered")


@SECOND.step("S17")
def together(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    for name in ("Q03", "Q04"):
        row.shows(hall.screens["PRJ"].locator("main"), hall.scenario.questions[name]["text"], 2)
    yield "15:44:01"
    row.equal("both questions", [hall.question(each)["state"] for each in ("Q03", "Q04")], ["answered", "answered"])


@SECOND.step("S18")
def show_of_hands(hall: Hall, chair: Chair, row: Row) -> None:
    poll, guests = row_id(), hall.crowd.guests[:9]
    hall.do("MOD", "poll.open", poll=poll, text="Has your town mapped its duties?", answers=list(HANDS))
    chair.show("poll")
    for number, guest in enumerate(guests):
        row.holds(hall.send(guest.browser, "poll.answer", poll=poll, answer=number % 3)["ok"], "a hand is refused")
    moved = hall.send(guests[0].browser, "poll.answer", poll=poll, answer=1)
    row.holds(moved["ok"], "a hand cannot be moved")
    row.equal("the hands", hall.row("polls", poll)["counts"], [2, 4, 3])
    row.equal("the hands before they are revealed", hall.row("polls", poll, "PRJ")["counts"], None)
    hall.do("MOD", "poll.close", poll=poll)
    hall.do("MOD", "poll.reveal", poll=poll, revealed=True)
    wall = hall.screens["PRJ"].locator("main")
    for words in HANDS:
        row.shows(wall, words, 2)
    row.equal("the hands for everybody", hall.row("polls", poll, "PRJ")["counts"], [2, 4, 3])


@SECOND.step("S19")
def pause_to_think(hall: Hall, chair: Chair, row: Row) -> None:
    hall.do("MOD", "display.think", seconds=60)
    row.equal("until when", hall.scenario.face(hall.header()["think"]["until"]), "15:56:00")
    row.shows(hall.screens["PRJ"].locator("main"), said("wall-think"), 2)
    chair.show("join")
    row.equal("afterwards", hall.header()["think"], None)


@SECOND.step("S20")
def crash(hall: Hall, _chair: Chair, row: Row) -> None:
    before = hall.view()
    hall.server.kill()
    hall.server.start()
    hall.organiser = hall.crowd.come_back_all()[0]
    after = hall.view()
    row.equal("the epoch", after["epoch"], before["epoch"])
    for noun, rows in before["up"].items():
        by_id = [sorted(each, key=lambda one: str(one["id"])) for each in (rows, after["up"].get(noun, []))]
        row.holds(by_id[0] == by_id[1], f"the {noun} are not what they were")
    row.holds(all(guest.phone.joined for guest in hall.crowd.guests), "not every phone is let in again")
    hall.do("MOD", "display.show", layout="speaker")
    row.shows(hall.screens["PRJ"].locator("main"), said("wall-nobody"), 15)
    row.visible(hall.screens["MOD"].locator("#now button.next"), "the console is not back", 15)


@SECOND.step("S21")
def runs_over(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    yield "16:23:51"
    row.equal("P3's answer", round(hall.turn("T18")["elapsed"] / 1000), 200)
    row.equal("Q05", hall.question("Q05")["state"], "answered")


@SECOND.step("S22")
def final_remarks(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    row.equal("the delta when final remarks begin", delta(hall, "A8"), 180)
    yield "16:28:11"
    names = {row_id: name for name, row_id in hall.people.items()}
    finals = sorted((each for each in hall.rows("turns") if each["kind"] == "final"), key=lambda each: each["began_at"])
    row.equal("the order of final remarks", [names[each["person"]] for each in finals], ["P2", "P4", "P3", "P1"])


@SECOND.step("S23")
def extended(hall: Hall, chair: Chair, row: Row) -> None:
    shown = chair.mend("extend", "3:00", 180_000)
    row.holds("16:33" in shown, f"the offers do not name 16:33: {shown!r}")
    row.equal("the end", hall.scenario.face(hall.header()["ends_at"]), "16:33:00")


@SECOND.step("S24")
def wrap_up(hall: Hall, _chair: Chair, row: Row) -> None:
    row.equal("the delta when the wrap-up begins", delta(hall, "A9"), 140)
    row.equal("the limit of the wrap-up", hall.turn("T23").get("limit"), 240_000)


@SECOND.step("S25")
def end(hall: Hall, chair: Chair, row: Row) -> None:
    chair.close_panel()
    header = hall.header()
    row.equal("how late", round(header["ended_at"] / 1000) - hall.scenario.at("16:30:00") // 1000, 140)
    row.equal("clocks that run", [each["id"] for each in hall.rows("turns") if each["started_at"] is not None], [])
    row.shows(hall.screens["phone"].locator("body"), said("now-ended", "fr"))
