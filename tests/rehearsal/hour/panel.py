"""The six panellists: reloads, merges, the list of speakers, abuse, and the first repair."""

import time
from collections.abc import Iterator

from tests.browser.conftest import wait_ready
from tests.rehearsal.chair import Chair
from tests.rehearsal.hall import Hall
from tests.rehearsal.hall import sent as send_again
from tests.rehearsal.hour.opening import counts
from tests.rehearsal.hour.script import HOUR
from tests.rehearsal.ledger import Row
from tests.rehearsal.script import said
from tests.rehearsal.triage import Triage


def delta(hall: Hall, item: str) -> int:
    """Actual minus planned start, in whole seconds."""
    row = hall.item(item)
    return round(int(row["started_at"] - (hall.header()["starts_at"] + row["starts_at"])) / 1000)


@HOUR.step("E14")
def first_panellist(hall: Hall, _chair: Chair, row: Row) -> None:
    row.shows(hall.screens["P2"].locator(".turn"), said("podium-next"), 2)
    row.shows(hall.screens["P1"].locator(".turn"), said("podium-on"))


@HOUR.step("E15")
def second_panellist(hall: Hall, _chair: Chair, row: Row) -> None:
    row.equal("the delta when P2 begins", delta(hall, "A4"), 30)
    row.equal("what T03 took", round(hall.turn("T03")["elapsed"] / 1000), 225)


@HOUR.step("E16")
def sent_twice(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    yield "13:11:25"
    told = hall.scenario.questions["Q06"]
    asked = hall.authors["Q06"].sent["Q06"]
    answer = send_again(hall.authors["Q06"].browser, asked)
    row.holds(answer["ok"], f"the second time the phone hears {answer}")
    row.equal("the records of Q06", sum(each["text"] == told["text"] for each in hall.rows("questions")), 1)
    fate = hall.authors["Q06"].fate("Q06") or {}
    row.equal("what the author sees", fate.get("state"), "new")


@HOUR.step("E17")
def reload_moderator(hall: Hall, _chair: Chair, row: Row) -> None:
    page = hall.screens["MOD"]
    page.locator("#tab-approved").click()
    row.equal("the tab that was opened", page.locator("#tab-approved").get_attribute("aria-selected"), "true")
    before = (hall.step, len(hall.rows("turns")))
    hall.clock.strike()
    began = time.monotonic()
    page.reload()
    wait_ready(page)
    page.locator("#now .face").wait_for()
    row.quick(time.monotonic() - began, 3.0, "the reload of the console")
    counts(hall, row, page.locator("#now .face"), 150, "the console")
    counts(hall, row, hall.screens["P2"].locator(".turn .face"), 150, "P2's clock")
    counts(hall, row, hall.screens["PRJ"].locator(".wall .face"), 150, "the wall")
    row.shows(page.locator("#now"), hall.scenario.people["P2"]["name"])
    row.equal("the tab that is open", page.locator("#tab-approved").get_attribute("aria-selected"), "true")
    row.equal("what was triggered", (hall.step, len(hall.rows("turns"))), before)


@HOUR.step("E18", early="13:12:05")
def while_reloading(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    page, text = hall.screens["MOD"], hall.scenario.questions["Q07"]["text"]
    page.goto("about:blank")
    yield "13:12:10"
    row.eventually(lambda: Triage(hall).shows("Q07"), "the co-moderator does not see Q07 at once", 1.5)
    page.go_back()
    wait_ready(page)
    page.locator("#tab-new").click()
    page.locator("#tab-new").click()
    row.visible(page.locator("li.question", has_text=text), "Q07 is not in new when the moderator is back")


@HOUR.step("E19")
def similar(hall: Hall, _chair: Chair, row: Row) -> None:
    triage, into = Triage(hall), hall.questions["Q02"]
    row.holds(into in {each["id"] for each in hall.question("Q08")["similar"]}, f"Q02 is not suggested: {hall.question('Q08')['similar']}")
    row.eventually(lambda: triage.shows("Q08"), "Q08 is not on the co-moderator's screen")
    triage.merge("Q08", "Q02")
    row.equal("Q08", hall.question("Q08")["state"], "merged")
    row.equal("who asks Q02", hall.question("Q02")["askers"], 2)
    row.shows(hall.screens["room"].locator("article.own"), said("life-merged"))


@HOUR.step("E20")
def third_panellist(hall: Hall, _chair: Chair, row: Row) -> None:
    row.equal("the delta when P3 begins", delta(hall, "A5"), 20)


@HOUR.step("E21")
def list_opens(hall: Hall, chair: Chair, row: Row) -> Iterator[str]:
    chair.open_list()
    phone = hall.screens["room"]
    phone.locator('[data-tab="speak"]').last.click()
    row.visible(phone.locator(".pane.speak form"), "the phone does not offer to ask for the floor")
    row.equal("when the list closes", hall.header("MOD")["floor_closes_at"], hall.scenario.at("13:40:00"))
    yield "13:16:10"
    row.equal("the time of F02 that only the console knows", hall.request("F02", "MOD").get("extra"), 60_000)
    for seat in ("PRJ", "INT", "P1"):
        row.holds("extra" not in hall.request("F02", seat), f"{seat} is told of F02's time")
    row.shows(phone.locator(".pane.speak"), said("speak-place", place=2))
    yield "13:16:41"
    row.equal("who is on the list", len(hall.rows("requests")), 3)


@HOUR.step("E22")
def across_languages(hall: Hall, _chair: Chair, row: Row) -> None:
    row.equal("the state of Q10 by itself", hall.question("Q10")["state"], "new")
    hall.do("COM", "question.merge", question=hall.questions["Q10"], into=hall.questions["Q09"])
    row.equal("the originals of Q09", [each["text"] for each in hall.question("Q09")["originals"]], [hall.scenario.questions["Q10"]["text"]])
    booth = hall.screens["INT"]
    row.shows(booth.locator("body"), hall.scenario.questions["Q09"]["text"])
    row.visible(booth.locator("details", has_text=hall.scenario.questions["Q10"]["text"]), "the booth does not offer the originals")
    booth.locator("details", has_text=hall.scenario.questions["Q10"]["text"]).first.evaluate("(each) => { each.open = true; }")
    row.shows(booth.locator("body"), hall.scenario.questions["Q10"]["text"])


@HOUR.step("E23")
def abuse(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    text = hall.scenario.questions["Q11"]["text"]
    yield "13:18:00"
    Triage(hall).decline("Q11", "harassment")
    for seat in ("PRJ", "P1", "P2", "P3", "INT", "arabic", "STAGE"):
        row.hides(hall.screens[seat].locator("body"), text, seat)
    for seat in ("PRJ", "P3", "INT", "TEC"):
        row.equal(f"Q11 for {seat}", hall.question("Q11", seat), {})
    own = hall.screens["room"].locator("article.own[data-state=declined]")
    hall.screens["room"].locator('[data-tab="ask"]').last.click()
    row.shows(own, said("life-declined"))
    row.equal("declined so far", sum(each["state"] == "declined" for each in hall.rows("questions")), 1)
    row.gone(hall.screens["COM"].locator("main"), text, "COM")


@HOUR.step("E24")
def over_time(hall: Hall, _chair: Chair, row: Row) -> None:
    page = hall.screens["P3"]
    hall.clock.due += 1_000
    hall.clock.strike()
    counts(hall, row, page.locator(".turn .face"), -1, "P3's clock")
    row.eventually(lambda: page.locator(".turn .face").first.get_attribute("data-phase") == "red", "P3's clock is not red")
    row.visible(page.locator(".turn .state svg"), "red has no shape beside its colour")
    counts(hall, row, hall.screens["PRJ"].locator(".wall .face"), -1, "the wall")
    row.equal("sounds", page.locator("audio").count(), 0)


@HOUR.step("E25")
def please_conclude(hall: Hall, chair: Chair, row: Row) -> None:
    chair.conclude("P3")
    page = hall.screens["P3"]
    took = row.shows(page.locator(".cues"), said("phrase-conclude"), 2)
    row.quick(took, 1.0, "the cue")
    cue = hall.rows("cues")[-1]
    row.equal("what is logged", (cue["person"], cue["phrase"], cue["text"]), (hall.people["P3"], "conclude", None))


@HOUR.step("E26")
def repaired(hall: Hall, chair: Chair, row: Row) -> Iterator[str]:
    turn = hall.turn("T05")
    row.equal("what T05 took", (round(turn["elapsed"] / 1000), turn["limit"]), (285, 240_000))
    yield "13:19:15<"
    shown = chair.mend("debate", "1:15", 75_000)
    for words in ("1:15", "22:00", "20:45", "3:35", "14:01"):
        row.holds(words in shown, f"the offers do not name {words}: {shown!r}")
    row.equal("the debate's time", hall.item("A9")["budget"], 1_245_000)
    yield "13:19:16"
    row.equal("the delta when P4 begins", delta(hall, "A6"), 75)
    row.shows(hall.screens["MOD"].locator("body"), "20:45")
