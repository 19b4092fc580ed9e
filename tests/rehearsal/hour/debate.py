"""The debate: the list of speakers, written questions, an interruption, and what goes wrong meanwhile."""

import random
import threading
import time
from collections.abc import Iterator

from tests.rehearsal import phones
from tests.rehearsal.chair import Chair
from tests.rehearsal.hall import Hall, sent
from tests.rehearsal.hour.opening import counts
from tests.rehearsal.hour.panel import delta
from tests.rehearsal.hour.script import HOUR
from tests.rehearsal.ledger import Row, comes_true
from tests.rehearsal.script import said
from tests.server.wire import command

CUT, BACK_WITHIN = 60, 2.0
SENTENCE = "A draft that nobody may lose while the Wi-Fi is away"


def order(hall: Hall) -> list[str]:
    """Those who wait, in the order of the list, by the scenario's names."""
    names = {row_id: name for name, row_id in hall.requests.items()}
    waiting = [row for row in hall.rows("requests", "MOD") if row["state"] == "waiting"]
    return [names[row["id"]] for row in sorted(waiting, key=lambda row: row["rank"])]


@HOUR.step("E36")
def debate_opens(hall: Hall, _chair: Chair, row: Row) -> None:
    row.equal("the delta when the debate begins", delta(hall, "A9"), 90)
    row.equal("who announces it", (hall.turn("T09").get("person"), hall.turn("T09").get("kind")), (hall.people["MOD"], "announce"))
    hall.clock.strike()
    top = hall.screens["MOD"].locator("body")
    row.shows(top, "20:3", 2)
    row.shows(top, said("console-exchanges", count=7), 2)
    row.shows(top, "13:52")


@HOUR.step("E37", early="13:30:50")
def suggested(hall: Hall, chair: Chair, row: Row) -> Iterator[str]:
    row.equal("the order in equity mode", order(hall), hall.scenario.expected["equity"])
    row.holds(all(each["why"] for each in hall.rows("requests", "MOD") if each["state"] == "waiting"), "somebody has no reason")
    chair.order("protocol")
    row.equal("the order in protocol mode", order(hall), hall.scenario.expected["protocol"])
    chair.order("equity")
    row.equal("the order in equity mode again", order(hall), hall.scenario.expected["equity"])
    yield "13:31:55"
    first = hall.header()["line"][0]
    row.equal("who is suggested", first["request"], hall.requests["F01"])
    yield "13:32:00"
    turn = hall.turn("T10")
    row.equal("F01's turn", (turn.get("request"), turn.get("limit")), (hall.requests["F01"], 120_000))


@HOUR.step("E38")
def no_wifi(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    page = hall.screens["cut"]
    phones.go(page, "ask")
    page.locator("#question-text").fill(SENTENCE)
    before = [sorted(row["id"] for row in hall.rows(noun)) for noun in ("questions", "requests")], order(hall)
    away = [guest for guest in hall.crowd.guests if guest.channel == "room"][:59]
    hall.clock.strike()
    hall.crowd.cut(away)
    hall.screens.cables["cut"].pull()
    row.shows(page.locator("body"), "no contact", 16)
    row.equal("the draft", page.locator("#question-text").input_value(), SENTENCE)
    page.locator(".pane.ask form button.primary").first.click(no_wait_after=True)
    row.shows(page.locator("article.own").first, said("life-unsent"), 2)
    yield "13:33:50"
    chance = random.Random(60)
    hall.screens.cables["cut"].plug()
    hall.crowd.come_back(away, lambda: chance.random() * 2 * BACK_WITHIN / len(away))
    row.holds(all(guest.phone.joined for guest in away), "not every phone is let in again")
    after = [sorted(row["id"] for row in hall.rows(noun)) for noun in ("questions", "requests")], order(hall)
    drafts = {each["id"] for each in hall.rows("questions") if each["text"] == SENTENCE}
    row.equal("questions and list", ([sorted(set(after[0][0]) - drafts), after[0][1]], after[1]), before)
    row.eventually(lambda: any(each["text"] == SENTENCE for each in hall.rows("questions")), "the draft is not sent when the phone is back", 10)
    spread = max((pulse["spread"] for guest in away for pulse in guest.phone.of("pulse")), default=0)
    row.holds(spread >= 0, "phones are not told to spread")
    # The draft is no question of the tables, so its author takes it back.
    take_back = page.locator("article.own", has_text=SENTENCE).get_by_role("button", name="Withdraw")
    row.visible(take_back, "the phone that is back does not learn what became of its question", 8)
    if not take_back.count():
        page.reload()
        row.note("after a reload it does" if comes_true(lambda: take_back.count() > 0, 5) else "nor after a reload")
    if take_back.count():
        take_back.first.click()
        yield "13:40:10"
        row.eventually(lambda: not any(each["text"] == SENTENCE for each in hall.rows("questions")), "the draft is not withdrawn", 15)


@HOUR.step("E39", early="13:33:52")
def first_intervention(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    why = hall.request("F06", "MOD")["why"]
    row.holds({"channel_unheard", "group_unheard"} <= set(why), f"F06's reasons are {why}")
    yield "13:33:55"
    row.equal("F06's turn", (hall.turn("T11").get("request"), hall.turn("T11").get("limit")), (hall.requests["F06"], 60_000))
    yield "13:35:11"
    row.equal("what F06 spoke", round(hall.turn("T11")["elapsed"] / 1000), 75)


@HOUR.step("E40")
def both_press(hall: Hall, chair: Chair, row: Row) -> None:
    before = hall.step
    answers: dict[str, dict[str, object]] = {}

    def press(seat: str) -> None:
        answers[seat] = sent(hall.seats[seat], command("programme.next", {"after": before}))

    hall.clock.strike()
    presses = [threading.Thread(target=press, args=(seat,)) for seat in ("MOD", "COM")]
    began = time.monotonic()
    for each in presses:
        each.start()
    took = time.monotonic() - began
    for each in presses:
        each.join()
    row.holds(took <= 0.2, f"they press {took:.2f} s apart")
    row.equal("steps made", hall.step - before, 1)
    late = [answer for answer in answers.values() if not answer["ok"]]
    row.equal("who was told that somebody was quicker", [answer["code"] for answer in late], ["step.taken"])
    first = next(seat for seat, answer in answers.items() if answer["ok"])
    name = next(link["name"] for link in hall.rows("links") if link["role"] == {"MOD": "moderator", "COM": "co-moderator"}[first])
    row.equal("who was quicker", [answer["data"]["by"] for answer in late], [name])  # type: ignore[index]
    # The scenario begins to read three seconds later, so the step is taken back, as a chair would, and made again then.
    hall.do(first, "receipt.undo", command=answers[first]["id"])
    del chair


@HOUR.step("E41", early="13:35:14")
def reads_q02(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    text = hall.scenario.questions["Q02"]["text"]
    for seat in ("INT", "P3"):
        row.equal(f"Q02 for {seat} beforehand", hall.question("Q02", seat).get("state"), "next")
        row.shows(hall.screens[seat].locator("body"), text)
    lined_up = hall.scenario.turn("T12").began - 25_000
    row.holds(hall.clock.due - lined_up >= 20_000, "the text was not there 20 s before")
    yield "13:35:16"
    wall = hall.screens["PRJ"].locator("main")
    row.shows(wall, text, 2)
    row.shows(wall, said("wall-asked-by", count=2), 2)
    yield "13:35:40"
    row.equal("P3's answer", (hall.turn("T13").get("person"), hall.turn("T13").get("limit")), (hall.people["P3"], 90_000))


@HOUR.step("E42")
def reads_q01(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    yield "13:37:21"
    row.equal("P6's answer", (hall.turn("T15").get("person"), hall.turn("T15").get("limit")), (hall.people["P6"], 90_000))
    asked = [each for each in hall.rows("questions", "MOD") if each["state"] in {"asked", "answered"}]
    floor = [each for each in hall.rows("requests", "MOD") if each["state"] in {"speaking", "done"}]
    sides = [each["channel"] for each in [*asked, *floor]]
    row.equal("room and online so far", (sides.count("room"), sides.count("online")), (2, 2))
    row.shows(hall.screens["MOD"].locator("section.balance"), "room 2 online 2", 2)


@HOUR.step("E43")
def reads_q03(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    told = hall.scenario.questions["Q03"]
    booth = hall.screens["INT"].locator(".booth-now, main").first
    row.shows(booth, told["text"], 2)
    words = booth.inner_text()
    row.holds(0 <= words.find(told["text"]) < words.find("How can local governments take part"), "in the booth the gloss does not follow the original")
    wall = hall.screens["PRJ"].locator('main [lang="es"]')
    row.shows(wall, told["text"], 2)
    row.equal(
        "the isolation of the text on the wall",
        wall.first.evaluate("(each) => getComputedStyle(each).unicodeBidi.includes('isolate') || each.dir === 'auto' || each.dir === 'ltr'"),
        True,
    )
    yield "13:39:21"
    row.equal("P1's answer", hall.turn("T17").get("person"), hall.people["P1"])


@HOUR.step("E44")
def list_closes(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    hall.clock.strike()
    row.eventually(lambda: hall.header()["floor_open"] is False, "the list does not close by itself", 4)
    row.equal("when it closed", hall.scenario.face(hall.header()["floor_closed_at"] or 0), "13:40:00")
    yield "13:40:30"
    answer = hall.request_floor("F08")
    row.equal("what F08 is told", (answer.get("ok"), answer.get("code")), (False, "floor.closed"))
    data = answer.get("data", {})
    row.equal("the times that F08 is told", (data.get("closed_at"), data.get("asking_until")), (hall.scenario.at("13:40:00"), hall.scenario.at("13:52:00")))
    page = hall.screens["arabic"]
    phones.go(page, "speak")
    row.shows(page.locator(".pane.speak"), "13:40")
    row.shows(page.locator(".pane.speak"), "13:52")


@HOUR.step("E45")
def more_time(hall: Hall, _chair: Chair, row: Row) -> None:
    turn = hall.turn("T18")
    row.equal("F02's turn", (turn.get("request"), turn.get("limit")), (hall.requests["F02"], 120_000))
    wall = hall.screens["PRJ"]
    counts(hall, row, wall.locator(".wall .face"), 120, "the wall")
    for words in ("+60", "1:00", "extra", "needs", "more time"):
        row.hides(wall.locator(".speaking"), words)
    row.holds("extra" not in hall.request("F02", "PRJ"), "the wall is told the reason")


@HOUR.step("E46")
def absent(hall: Hall, chair: Chair, row: Row) -> Iterator[str]:
    chair.call("F03")
    row.equal("who comes next", next(iter(stop["request"] for stop in hall.header()["line"] if stop["kind"] == "floor"), None), hall.requests["F03"])
    yield "13:42:10"
    chair.absent("F03")
    request = hall.request("F03")
    row.equal("F03", (request["state"], request["absences"]), ("waiting", 1))
    row.equal("the list: at the end of those who have not spoken", order(hall), ["F03", "F07"])
    first = hall.header()["line"][0]
    row.holds(first["request"] != hall.requests["F03"], "the one who is absent comes next")


@HOUR.step("E47")
def anonymous(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    wall = hall.screens["PRJ"].locator("main figure.question")
    row.shows(wall, said("wall-anonymous"), 2)
    row.shows(wall, hall.scenario.questions["Q05"]["text"])
    for words in ("online", "civil", "13:09", "13:0", "english", "asia"):
        row.hides(wall, words)
    seen = hall.question("Q05", "MOD")
    beside = {key: seen.get(key) for key in ("name", "organisation", "group", "channel")}
    row.equal("what the moderator knows of the author", beside, dict.fromkeys(beside))
    row.equal("the time that is kept", seen["received"] % 600_000, 0)
    yield "13:42:46"
    row.equal("P5's answer", hall.turn("T20").get("person"), hall.people["P5"])
    yield "13:44:16"
    row.equal("P3's follow-up", (hall.turn("T21").get("person"), hall.turn("T21").get("limit")), (hall.people["P3"], 45_000))


@HOUR.step("E48")
def withdrawn(hall: Hall, _chair: Chair, row: Row) -> None:
    guest = hall.authors["Q17"]
    answer = hall.send(guest.browser, "question.withdraw", question=guest.rows["Q17"], secret=guest.kept["Q17"])
    row.holds(answer["ok"], f"the author hears {answer}")
    for seat in ("PRJ", "P1", "INT"):
        row.equal(f"Q17 for {seat}", hall.question("Q17", seat), {})
    row.equal("Q17 for the console", (hall.question("Q17")["state"], hall.question("Q17")["text"]), ("withdrawn", None))
    for seat in ("MOD", "room", "INT", "P1"):
        row.gone(hall.screens[seat].locator("body"), hall.scenario.questions["Q17"]["text"], seat)


@HOUR.step("E49")
def point_of_order(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    turn = hall.turn("T22")
    row.equal("the interruption", (turn.get("kind"), turn.get("request"), turn.get("limit")), ("point_of_order", None, 60_000))
    row.equal("the list", order(hall), ["F03", "F07"])
    yield "13:45:41"
    hall.do("MOD", "turn.note", turn=hall.turns["T22"], text="Questions about single States are in order when they are about the subject.")
    row.equal("the line afterwards", hall.header()["line"][0]["question"], hall.questions["Q09"])
    row.shows(hall.screens["MOD"].locator("body"), said("console-exchanges", count=2), 2)


@HOUR.step("E50")
def together(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    yield "13:48:42"
    row.equal("the answers", [hall.turn(each).get("person") for each in ("T24", "T25")], [hall.people["P4"], hall.people["P2"]])
    row.equal("Q09", hall.question("Q09")["state"], "answered")
    row.equal("what the author of Q09 is told", (hall.fate("Q09") or {}).get("state"), "answered")
    told = hall.fate("Q10") or {}
    row.equal("what the author of Q10 is told", (told.get("into") or {}).get("state"), "answered")


@HOUR.step("E51")
def bundle(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    wall = hall.screens["PRJ"].locator("main")
    for name in ("Q07", "Q13"):
        row.shows(wall, hall.scenario.questions[name]["text"], 2)
    yield "13:51:16"
    row.equal("the answers", [hall.turn(each).get("person") for each in ("T27", "T28")], [hall.people["P6"], hall.people["P2"]])
    row.equal("Q07 and Q13", [hall.question(each)["state"] for each in ("Q07", "Q13")], ["answered", "answered"])
    told = hall.fate("Q18") or {}
    row.equal("what the author of Q18 is told", (told.get("into") or {}).get("state"), "answered")


@HOUR.step("E52")
def battery(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    page = hall.screens["COM"]
    page.locator("body").press("j")
    hall.clock.strike()
    hall.screens.shut("COM")
    hall.deputy = "MOD"
    yield "13:50:56"
    row.equal("Q06, lined up by the moderator", hall.question("Q06")["state"], "next")
    row.shows(hall.screens["MOD"].locator("#now"), said("question-number", number=hall.question("Q06")["number"]), 2)


@HOUR.step("E53")
def reads_q06(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    row.shows(hall.screens["PRJ"].locator("main"), hall.scenario.questions["Q06"]["text"], 2)
    yield "13:51:36"
    row.equal("P5's answer", (hall.turn("T30").get("person"), hall.turn("T30").get("limit")), (hall.people["P5"], 45_000))
