"""Before the start: programme, wall, screens, phones, the first questions."""

import re
import time
from collections.abc import Iterator
from functools import partial

import requests

from moderator.domain import budget, presets
from moderator.domain.budget import Planned
from moderator.domain.ids import Millis
from tests.rehearsal.chair import Chair
from tests.rehearsal.hall import Hall
from tests.rehearsal.hour.script import HOUR
from tests.rehearsal.ledger import Row, plain
from tests.rehearsal.screens import DESK, HAND, TABLET, WALL
from tests.rehearsal.script import said
from tests.rehearsal.triage import Triage

MINUTE = 60_000
SLOW_NETWORK = {"offline": False, "latency": 150, "downloadThroughput": 1_600_000 // 8, "uploadThroughput": 750_000 // 8}
"""What Lighthouse calls slow 4G, and others a good 3G."""
AHEAD_MS = 187_000
SCREENS = (
    ("MOD", "moderator", DESK), ("COM", "co-moderator", DESK), ("INT", "booth", DESK), ("STAGE", "stage", TABLET), ("TEC", "technician", TABLET),
    ("OPN", "opening", HAND),
)  # fmt: skip
CONTRAST = """(element) => {
  const channel = (value) => { const part = value / 255; return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4; };
  const light = (colour) => { const [r, g, b] = colour.match(/[\\d.]+/g).map(Number); return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b); };
  let behind = element;
  while (behind && /, 0\\)|transparent/.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
  const pair = [light(getComputedStyle(element).color), light(getComputedStyle(behind ?? document.documentElement).backgroundColor)].sort((a, b) => b - a);
  return (pair[0] + 0.05) / (pair[1] + 0.05);
}"""


@HOUR.step("E02")
def programme(hall: Hall, _chair: Chair, row: Row) -> None:
    told, items = hall.scenario.expected["programme"], hall.rows("items")
    row.equal("the sum of the items", sum(item["planned"] for item in items), 60 * MINUTE)
    row.equal("the number of items", len(items), len(told))
    start = hall.scenario.at(hall.scenario.panel["starts"])
    for item, wanted in zip(items, told, strict=False):
        begins = hall.scenario.face(start + item["starts_at"])
        row.equal(
            f"{wanted['id']} begins", (begins, item["planned"]), (wanted["starts"], hall.scenario.at(wanted["ends"]) - hall.scenario.at(wanted["starts"]))
        )
        row.equal(f"the speaker of {wanted['id']}", item["person"], hall.people.get(wanted["speaker"]))
    _warned(hall, row)
    _settings(hall)
    header = hall.header()
    row.equal("the languages", header["languages"], ["en", "fr", "es", "ar"])
    row.equal("the end of written questions", header["asking_until"], hall.scenario.at("13:52:00"))


def _warned(hall: Hall, row: Row) -> None:
    keys = ("id", "kind", "starts_at", "planned", "budget", "state")
    items = [Planned(**{key: item[key] for key in keys}) for item in hall.rows("items")]
    warnings = dict(budget.warnings(items, Millis(60 * MINUTE), presets.SIDE_EVENT_60.floor_share_min))
    row.equal("the warning of prepared speech", warnings.get("prepared_half"), {"prepared": 30 * MINUTE, "slot": 60 * MINUTE})


def _settings(hall: Hall) -> None:
    panel = hall.scenario.panel
    for name, person in hall.scenario.people.items():
        # A note says neither how a name is spoken nor which clock somebody far away looks at.
        told = {key: person[key] for key in ("phonetic", "timezone") if key in person}
        if told:
            hall.do("ORG", "person.edit", person=hall.people[name], **told)
    hall.do("ORG", "panel.edit", languages=panel["languages"])
    hall.do("ORG", "panel.privacy", attribution="optional", retention={"questions": 30})
    hall.do("ORG", "panel.set", contact=panel["contact"], asking_until=hall.scenario.at(panel["asking_until"]))
    hall.do("ORG", "floor.set", order="equity", closes_at=hall.scenario.at(panel["list_closes"]), places=True, extras=["point_of_order"])


@HOUR.step("E03")
def wall(hall: Hall, _chair: Chair, row: Row) -> None:
    page = hall.screens.open("PRJ", hall.server.address("display"), size=WALL, cable=True)
    code = page.locator(".join .code")
    row.shows(code, hall.server.code)
    size = page.locator("img.qr").bounding_box() or {"width": 0, "height": 0}
    # From 15 m a code must be 1.5 m; on a picture of 2.7 m by 1.5 m that cannot be, so the typed code is read: 75 mm, a 200th of the distance.
    letters = float(code.evaluate("(each) => parseFloat(getComputedStyle(each).fontSize)")) * 0.7
    row.holds(
        size["height"] >= WALL[1] * 0.9 or letters >= WALL[1] * 75 / 1500,
        f"neither QR ({size['height']:.0f} px) nor code ({letters:.0f} px high) is read from the last row",
    )
    row.holds(code.evaluate(CONTRAST) >= 4.5, "the code's contrast is below 4.5:1")
    for language in hall.scenario.panel["languages"]:
        row.shows(page.locator(".join .asks"), said(f"wall-ask-{language}", language))
    row.shows(page.locator(".join .address"), f"localhost:{hall.server.port}")
    address = f"{hall.server.url}/p/{hall.server.code}/qr.svg"
    with_grant = hall.seats["PRJ"].http.get(address, timeout=10).content
    row.holds(with_grant == requests.get(address, timeout=10).content, "the QR code of the wall differs from that of a stranger")


@HOUR.step("E04")
def screens(hall: Hall, _chair: Chair, row: Row) -> None:
    for seat, role, size in SCREENS:
        with hall.ledger.playing(row):
            hall.screens.open(seat, hall.server.address(role), size=size)
    page = hall.screens["TEC"]
    for each in ("OPN", "P1", "P2", "P3", "P4", "P5", "P6"):
        row.shows(page.locator("main"), hall.scenario.people[each]["name"])
    row.shows(page.locator("main"), said("technician-never"))
    row.holds(not re.search(r"\b\d{1,3}(\.\d{1,3}){3}\b", plain(page.locator("body"))), "the technician's page shows an IP address")
    for number in range(4):
        hall.screens.open(f"P{number + 1}", hall.server.address("panellist", number), size=HAND)
    row.eventually(lambda: hall.crowd.colour("people", hall.people["P4"]) == "green", "P4 is not listed as connected")
    row.shows(page.locator("main"), said("technician-green"))


@HOUR.step("E05")
def online(hall: Hall, _chair: Chair, row: Row) -> None:
    seoul = hall.screens.open("P5", hall.server.address("panellist", 4), size=HAND, timezone="Asia/Seoul", cable=True, ahead_ms=AHEAD_MS)
    madrid = hall.screens.open("P6", hall.server.address("panellist", 5), size=HAND, timezone="Europe/Madrid")
    hall.clock.strike()
    for page, planned, own in ((seoul, "13:22", "20:22"), (madrid, "13:26", None)):
        row.shows(page.locator(".turn"), planned)
        row.shows(page.locator(".turn"), "4:00")
        if own is not None:
            row.shows(page.locator(".turn"), own)
    for seat, page in (("P5", seoul), ("P6", madrid)):
        ready = page.get_by_role("button", name=re.compile("ready", re.IGNORECASE))
        if ready.count():
            ready.first.click()
        else:
            hall.missing("I am ready")
            hall.do(seat, "person.ready", ready=True)
        row.eventually(partial(_is_ready, hall, seat), f"{seat} is not shown as ready")


def _is_ready(hall: Hall, seat: str) -> bool:
    return hall.row("people", hall.people[seat]).get("ready") is True


@HOUR.step("E06")
def doors(hall: Hall, _chair: Chair, row: Row) -> None:
    hall.crowd.arrive(room=80, online=40)
    joined = sum(guest.phone.joined for guest in hall.crowd.guests)
    row.equal("the phones that are let in", joined, 120)
    address = hall.server.address("audience")
    arabic = hall.screens.open("arabic", address, size=HAND, language="ar")
    row.equal("the direction of the Arabic phone", arabic.locator("html").get_attribute("dir"), "rtl")
    hall.screens.open("room", address, size=HAND)
    hall.screens.open("cut", address, size=HAND, cable=True)
    _first_paint(hall, row, address)
    strangers = {url for urls in hall.screens.asked.values() for url in urls if not url.startswith((hall.server.url, "data:", "blob:"))}
    row.equal("requests to others", strangers, set())
    cookies = [cookie["name"] for cookie in hall.screens["room"].context.cookies()]
    row.holds(len(cookies) <= 1, f"the audience page sets {cookies}")
    bare = hall.crowd.guests[0].browser.http.get(address, timeout=10).text
    row.holds("<form" in bare and "arg.text" in bare, "without JavaScript there is no form")


def _first_paint(hall: Hall, row: Row, address: str) -> None:
    page = hall.screens.blank("slow", size=HAND)
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW_NETWORK)
    began = time.monotonic()
    page.goto(address, wait_until="commit")
    page.locator("#question-text").wait_for(state="visible")
    row.quick(time.monotonic() - began, 3.0, "the form on a slow network")
    hall.screens.shut("slow")


@HOUR.step("E07")
def arrivals(hall: Hall, _chair: Chair, row: Row) -> Iterator[str]:
    console = hall.screens["COM"]
    for name, at in (("Q01", "12:52:10"), ("Q02", "12:58:40")):
        if at != "12:52:10":
            yield at
        row.equal(f"the state of {name}", hall.question(name).get("state"), "new")
        row.visible(console.locator("li.question", has_text=hall.scenario.questions[name]["text"]), f"{name} is not in the triage column")
        row.hides(hall.screens["PRJ"].locator("body"), hall.scenario.questions[name]["text"])
        row.equal(f"{name} for the wall", hall.question(name, "PRJ"), {})


@HOUR.step("E08")
def first_question(hall: Hall, _chair: Chair, row: Row) -> None:
    question, told = hall.questions["Q01"], hall.scenario.questions["Q01"]
    Triage(hall).approve("Q01")
    hall.do("COM", "question.tag", question=question, tags=["capacity"])
    hall.do("COM", "question.assign", question=question, people=[hall.people["P6"]])
    mine = hall.screens["P6"].locator("section.mine")
    row.shows(mine, told["text"])
    row.shows(mine, told["name"])
    seen = hall.question("Q01", "P6")
    row.holds(not {"channel", "received", "tags"} & set(seen), f"P6 is told more of the author: {sorted(seen)}")
    row.equal("the tags", hall.question("Q01").get("tags"), ["capacity"])
    chair = hall.row("people", hall.people["OPN"])
    row.equal("the phonetic hint for the cue card", chair["phonetic"], hall.scenario.people["OPN"]["phonetic"])
