"""E01: the organiser imports the concept note, with nothing typed, and the panel of the hour comes of it."""

import json
from pathlib import Path

from playwright.sync_api import Page

from moderator import i18n
from tests.rehearsal.hour.script import HOUR
from tests.rehearsal.house import flask
from tests.rehearsal.ledger import Ledger, Row
from tests.rehearsal.scenario import Json, Scenario
from tests.rehearsal.screens import DESK, Screens
from tests.servers import Server

NOTE = Path(__file__).parents[1] / "hour.note.txt"
YEAR = "2024"
PATIENCE_MS = 30_000


@HOUR.begin
def imports(scenario: Scenario, server: Server, screens: Screens, ledger: Ledger) -> None:
    """Play E01; from then on the server's addresses are those of the new panel."""
    told = next(each for each in scenario.steps if each["id"] == "E01")
    row = ledger.row("E01", told["what"])
    with ledger.playing(row):
        page = screens.open("ORG", server.address("organiser"), size=DESK)
        _upload(page, server)
        _reviewed(page, scenario, row)
        code = _published(page)
        server.addresses = [(each["role"], each["address"]) for each in _links(server, code)]
    ledger.say(row)


def _upload(page: Page, server: Server) -> None:
    page.goto(f"{server.url}/organise/new")
    page.locator("input[type=file]").first.set_input_files(NOTE)
    # A chosen file is read at once.
    page.wait_for_url("**/organise/drafts/*", timeout=PATIENCE_MS)


def _reviewed(page: Page, scenario: Scenario, row: Row) -> None:
    """The year is asked, every value stands beside its line of the note, and nothing is published."""
    told = scenario.panel
    for name, value in (("title", told["title"]), ("start", told["starts"][:5]), ("end", told["ends"][:5]), ("room", told["room"])):
        row.equal(f"the {name} of the draft", page.locator(f"#{name}").input_value(), value)
    row.equal("the organisers", page.locator("#organisers").input_value().splitlines(), told["organisers"])
    parts = [each.locator(".person-part").inner_text() for each in page.locator("details.person").all()]
    wanted = {part: sum(each["part"] == part for each in scenario.people.values()) for part in ("moderator", "opening", "panellist")}
    row.equal("the people", {part: parts.count(_said(f"organise-part-{part}")) for part in wanted}, wanted)
    row.equal("those online", page.locator(".person-marks .chip.accent").count(), sum(bool(each.get("online")) for each in scenario.people.values()))
    # The zone is the machine's, so it is asked as well; everything else is certain.
    row.equal("the open points", page.locator(".point.asks").count(), 2)
    row.shows(page.locator(".point.asks"), YEAR)
    linked = page.locator("a.line-link").all()
    row.holds(len(linked) > len(scenario.people), f"{len(linked)} values have a line of the note")
    lines = {int(each.get_attribute("data-line") or 0) for each in linked}
    row.holds(all(page.locator(f"#line-{line}").count() for line in lines), "a value leads to a line that the note does not have")
    page.locator("button[name=do][value=publish]").last.click()
    row.shows(page.locator("[role=alert]"), _said("organise-before-publishing", count=2))
    row.holds("/organise/drafts/" in page.url, "it is published although the year is open")


def _published(page: Page) -> str:
    page.locator(".point label", has_text=YEAR).first.click()
    page.locator(".point.asks label").first.click()
    page.locator("button[name=do][value=publish]").last.click(no_wait_after=True)
    page.wait_for_url(lambda address: "/organise/" in address and "/organise/drafts/" not in address, timeout=PATIENCE_MS)
    return page.url.split("/organise/")[1].split("/")[0].split("?")[0]


def _said(key: str, **values: object) -> str:
    return i18n.catalogue("en").message(key, **values)


def _links(server: Server, code: str) -> list[Json]:
    """Every address of a panel, as the terminal prints them."""
    told = flask(server.data_dir, "link", "list", "--panel", code, "--json", PUBLIC_URL=server.url, DATABASE_URL=server.database)
    links: list[Json] = json.loads(told)
    return links
