"""Without scripts: plain forms ask, support, withdraw and inscribe, and a refusal keeps what was typed."""

import html
import re
import uuid

import pytest
from werkzeug.test import TestResponse

from moderator import i18n
from tests.web.sites import Browser, World, http, row_id, secret


@pytest.fixture(scope="module")
def world() -> World:
    return http()


@pytest.fixture
def browser(world: World) -> Browser:
    browser = world.browser()
    assert browser.get(f"/p/{world.ours}").status_code == 200
    return browser


def said(text: str, code: str, **values: object) -> bool:
    sentence = i18n.catalogue("en").message(f"refused-{code}", **values)
    return sentence in html.unescape(text)


def console(world: World) -> Browser:
    return world.browser("moderator")


def state(world: World, row: str, noun: str = "questions") -> str | None:
    view = console(world).view("moderator").json
    assert view is not None
    return next((each["state"] for each in view["up"][noun] if each["id"] == row), None)


def sent(answer: TestResponse, tab: str = "ask") -> bool:
    return answer.status_code == 303 and answer.headers["Location"].split("?")[0].startswith("/p/") and f"tab={tab}" in answer.headers["Location"]


def test_a_question_is_asked_and_found_again(world: World, browser: Browser) -> None:
    row, text = row_id(), f"Is this kept? {uuid.uuid4()}"
    answer = browser.form("question.ask", question=row, text=text, language="en")
    assert sent(answer)
    assert state(world, row) == "new"
    page = browser.get(answer.headers["Location"])
    assert page.status_code == 200
    assert text in html.unescape(page.text)
    assert text not in world.browser().get(f"/p/{world.ours}").text


def test_what_became_of_it_is_seen_through_the_cookie(world: World, browser: Browser) -> None:
    row, text = row_id(), f"What becomes of me? {uuid.uuid4()}"
    browser.form("question.ask", question=row, text=text)
    console(world).send("question.decline", {"question": row, "reason": "duplicate"}, "moderator")
    page = browser.get(f"/p/{world.ours}").text
    assert text in html.unescape(page)
    assert 'data-state="declined"' in page
    assert 'data-state="declined"' not in world.browser().get(f"/p/{world.ours}").text


def test_a_question_is_withdrawn_by_its_author_alone(world: World, browser: Browser) -> None:
    row, text = row_id(), f"Shall I go? {uuid.uuid4()}"
    browser.form("question.ask", question=row, text=text)
    stranger = world.browser()
    stranger.get(f"/p/{world.ours}")
    refused = stranger.form("question.withdraw", question=row)
    assert 400 <= refused.status_code < 500
    assert state(world, row) == "new"
    assert sent(browser.form("question.withdraw", question=row))
    assert state(world, row) == "withdrawn"
    assert text not in console(world).view("moderator").text


def test_a_voice_is_given_once(world: World, browser: Browser) -> None:
    row = row_id()
    console(world).send("question.ask", {"question": row, "secret": secret(), "text": "Who joins?"}, "moderator")
    console(world).send("question.approve", {"question": row}, "moderator")
    for supported in ("true", "true", "false", "true"):
        assert sent(browser.form("question.support", question=row, supported=supported))
    view = browser.view().json
    assert view is not None
    assert next(tally["voices"] for tally in view["up"]["tallies"] if tally["id"] == row) == 2


def test_the_floor_is_asked_for_and_left_again(world: World, browser: Browser) -> None:
    row = row_id()
    answer = browser.form("floor.request", request=row, name="Ms. Plain Form", organisation="Without Scripts", group="civil", channel="room", topic="Forms")
    assert sent(answer, "speak")
    assert state(world, row, "requests") == "waiting"
    page = browser.get(answer.headers["Location"]).text
    assert 'data-state="waiting"' in page
    assert sent(browser.form("floor.withdraw", request=row), "speak")
    assert state(world, row, "requests") == "withdrawn"


def test_a_form_sent_twice_has_one_effect_and_stays_its_authors(world: World, browser: Browser) -> None:
    """A double click: the browser drops the first answer, cookie and all."""
    row, command_id = row_id(), str(uuid.uuid4())
    kept = browser.cookie() or ""
    first = browser.form("question.ask", id=command_id, question=row, text="Twice?")
    browser.client.set_cookie(world.site.cookies.name, kept, domain="127.0.0.1")
    second = browser.form("question.ask", id=command_id, question=row, text="Twice?")
    assert sent(first)
    assert sent(second)
    assert 'data-state="new"' in browser.get(f"/p/{world.ours}").text
    assert sent(browser.form("question.withdraw", question=row))
    assert state(world, row) == "withdrawn"


TYPED = 'Kept <b>as typed</b> & "quoted" 🏳️‍🌈'


@pytest.mark.parametrize(
    ("fields", "status", "code", "values"),
    [
        ({"text": "x" * 301}, 400, "too-long", {"field": "text", "limit": 300}),
        ({"text": f"{TYPED} \x07"}, 400, "characters", {"field": "text"}),
        ({"text": TYPED, "for": "nosuchperson00000000"}, 404, "person-unknown", {}),
        ({"text": TYPED, "group": "kings"}, 400, "wrong-type", {"field": "group"}),
        ({"text": TYPED, "state": "approved"}, 400, "unknown-keys", {"field": "state"}),
        ({"text": TYPED, "question": "short"}, 400, "wrong-type", {"field": "question"}),
    ],
    ids=lambda value: str(value)[:24],
)
def test_a_refusal_is_a_page_with_the_sentence_and_the_text_kept(
    world: World, browser: Browser, fields: dict[str, str], status: int, code: str, values: dict[str, object]
) -> None:
    answer = browser.form("question.ask", **{"question": row_id(), **fields})
    assert answer.status_code == status
    assert answer.mimetype == "text/html"
    assert said(answer.text, code, **values)
    area = re.search(r"<textarea[^>]*>(.*?)</textarea>", answer.text, re.DOTALL)
    assert area
    assert html.unescape(area[1]).strip() == fields["text"].strip()
    assert "<b>as typed</b>" not in answer.text


def test_a_blank_question_says_what_to_do(browser: Browser) -> None:
    answer = browser.form("question.ask", question=row_id(), text=" ")
    assert answer.status_code == 400
    assert said(answer.text, "empty", field="text")


def test_a_closed_list_says_so_and_keeps_the_name(world: World, browser: Browser) -> None:
    console(world).send("floor.open", {"open": False}, "moderator")
    try:
        answer = browser.form("floor.request", request=row_id(), name="Ms. Too Late")
    finally:
        console(world).send("floor.open", {"open": True}, "moderator")
    assert answer.status_code == 409
    closed = html.unescape(answer.text).replace("\u2068", "").replace("\u2069", "")
    assert re.search(r"The list closed at \d\d:\d\d", closed)
    assert "You can still send a written question." in closed
    again = browser.form("floor.request", request="short", name="Ms. Kept", kind="floor")
    assert again.status_code == 400
    assert 'value="Ms. Kept"' in again.text


def test_too_much_at_once_keeps_what_was_typed(browser: Browser) -> None:
    answers = [browser.form("question.ask", question=row_id(), text=f"Again {number}?") for number in range(12)]
    assert [answer.status_code for answer in answers[:10]] == [303] * 10
    assert answers[11].status_code == 429
    assert said(answers[11].text, "slow-down")
    assert "Again 11?" in answers[11].text


def test_a_form_may_not_speak_for_a_role(world: World) -> None:
    stranger = world.browser()
    answer = stranger.post(f"/p/{world.ours}/commands", data={"id": str(uuid.uuid4()), "as": "moderator", "name": "panel.end"})
    assert answer.status_code == 403
    nonsense = stranger.post(f"/p/{world.ours}/commands", data={"id": str(uuid.uuid4()), "as": "admin", "name": "panel.end"})
    assert nonsense.status_code == 400


@pytest.mark.parametrize("data", [{}, {"id": "x"}, {"name": "question.ask"}, {"id": "\ufffd", "name": "\x00"}, {"arg.": "x"}, {"arg.arg.text": "x"}])
def test_a_form_without_shape_is_a_page_that_says_so(world: World, browser: Browser, data: dict[str, str]) -> None:
    answer = browser.post(f"/p/{world.ours}/commands", data=data)
    assert answer.status_code == 400
    assert "<main" in answer.text or "<section" in answer.text


def test_the_form_of_the_page_works_as_it_stands(world: World, browser: Browser) -> None:
    """The fields as they are in the page, not as this test would have them."""
    page = browser.get(f"/p/{world.ours}").text
    form = next(found for found in re.findall(r"<form.*?</form>", page, re.DOTALL) if 'value="question.ask"' in found)
    action = re.search(r'action="([^"]+)"', form)
    assert action
    fields = dict(re.findall(r'name="([^"]+)" value="([^"]*)"', form))
    chosen = {name: value for name, value in fields.items() if not name.startswith("arg.channel")}
    text = f"From the page itself? {uuid.uuid4()}"
    answer = browser.post(action[1], data={**chosen, "arg.text": text})
    assert sent(answer)
    assert text in html.unescape(browser.get(answer.headers["Location"]).text)
