"""Notes during the hour, and what is written after it: typed by hand in a real browser."""

import re

from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.looking import violations
from tests.browser.scenes import PARK, Chair
from tests.servers import Server


def test_a_line_that_was_noted_without_contact_arrives_and_is_corrected(server: Server, open_page: Open) -> None:
    chair = Chair(server)
    chair.do("panel.start")
    tab = open_page(server.address("note-taker"))
    tab.context.set_offline(True)
    tab.locator("#note-text").fill("Training must be paid for")
    tab.keyboard.press("Alt+1")
    tab.keyboard.press("Enter")
    expect(tab.locator(".waiting .note-row")).to_have_count(1)
    tab.context.set_offline(False)
    expect(tab.locator(".note-group:not(.waiting) .note-row")).to_have_count(1, timeout=45_000)
    tab.get_by_role("button", name="Edit").click()
    expect(tab.locator(".note-row .input")).to_be_focused()
    tab.keyboard.press("End")
    tab.keyboard.type(" by all")
    tab.keyboard.press("Enter")
    expect(tab.locator(".note-body .said")).to_have_text("Training must be paid for by all")
    tab.get_by_role("button", name="Remove").click()
    tab.get_by_role("button", name="Undo").click()
    expect(tab.locator(".note-row")).to_have_count(1)
    assert violations(tab) == []
    [row] = chair.rows("remarks")
    header = chair.view()["header"]
    assert isinstance(header, dict)
    assert (row["text"], row["tag"], row["dropped"], row["turn"]) == ("Training must be paid for by all", "challenge", False, header["turn"])


FOCUSED = """async button => { button.click(); for (let turn = 0; turn < 20; turn += 1) await null; return document.activeElement?.tagName; }"""
"""What a key would go to after a click, with no frame drawn in between."""


def test_the_first_letter_after_a_click_on_a_form_is_of_its_text_and_no_shortcut(server: Server, open_page: Open) -> None:
    tab = open_page(server.address("co-moderator"), size=(1440, 900))
    assert tab.get_by_role("button", name="Note", exact=True).evaluate(FOCUSED) == "INPUT"
    assert tab.locator("#paper-opener").evaluate(FOCUSED) == "TEXTAREA"
    tab.get_by_role("tab", name="Actions").click()
    assert tab.locator("#action-opener").evaluate(FOCUSED) == "TEXTAREA"


def test_a_line_of_the_console_becomes_an_action_with_one_tap(server: Server, open_page: Open) -> None:
    chair = Chair(server)
    chair.do("panel.start")
    tab = open_page(server.address("co-moderator"), size=(1440, 900))
    tab.get_by_role("button", name="Note", exact=True).click()
    tab.keyboard.type("The Office circulates the guide")
    tab.keyboard.press("Alt+3")
    tab.keyboard.press("Enter")
    expect(tab.get_by_text("It is noted.")).to_be_visible()
    tab.goto(f"{server.url}/p/{server.code}/notes")
    tab.get_by_role("button", name="Make it an action").click()
    expect(tab.locator(".note-acts").get_by_text(re.compile("Action"))).to_be_visible()
    assert [row["text"] for row in chair.rows("actions")] == ["The Office circulates the guide"]


def test_a_panellist_answers_in_writing_what_was_left_open(server: Server, open_page: Open) -> None:
    chair = Chair(server, "organiser")
    question = next(row for row in chair.rows("questions") if row["state"] in {"approved", "next"})
    chair.do("question.assign", question=question["id"], people=[chair.person("Park")])
    chair.do("panel.start")
    chair.do("panel.end")
    tab = open_page(server.address("panellist", PARK))
    field = tab.locator(".writing textarea").first
    field.fill("In three steps.")
    tab.reload()
    expect(tab.locator(".writing textarea").first).to_have_value("In three steps.")
    assert violations(tab) == []
    tab.get_by_role("button", name="Send to the organisers").first.click()
    expect(tab.get_by_text("sent, waits for the organisers")).to_be_visible()
    [row] = chair.rows("submissions")
    chair.do("submission.return", submission=row["id"], note="Which steps?")
    expect(tab.get_by_text("Which steps?")).to_be_visible()
    chair.do("submission.approve", submission=row["id"])
    expect(tab.locator(".writing .chip").get_by_text("published")).to_be_visible()


def test_the_desk_and_the_outcome_have_no_violation(server: Server, open_page: Open) -> None:
    chair = Chair(server, "organiser")
    chair.do("panel.start")
    chair.do("remark.add", remark="remark00000000000000", text="The Office circulates the guide", tag="follow_up")
    chair.do("action.add", action="action00000000000000", text="Publish the guide", due="2027-03-01")
    chair.do("display.show", layout="actions")
    chair.do("panel.end")
    chair.do("outcome.publish", published=True)
    for size, language, colours in (((360, 740), "en", "light"), ((1440, 900), "ar", "dark")):
        tab = open_page(server.address("organiser"), ready=False, size=size, language=language, color_scheme=colours)
        for path in (f"/organise/{server.code}/follow-up", f"/organise/{server.code}/follow-up/outcome", f"/p/{server.code}/outcome"):
            tab.goto(server.url + path)
            assert violations(tab) == [], (path, language)
            assert tab.evaluate("document.documentElement.scrollWidth") <= size[0], path
