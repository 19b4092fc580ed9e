"""Without scripts, in the hour itself: the list of speakers, putting it in writing, a show of hands, the room's pulse, and what is closed."""

import html
import re
import uuid

import pytest

from moderator import i18n
from tests.web.sites import HTTP, Browser, World, row_id

FIRST_STRONG, POP = "\u2068", "\u2069"
"""What a catalogue puts around every value, so that a name in another direction turns nothing around."""


@pytest.fixture
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    return World(HTTP, tmp_path_factory.mktemp("plain"))


@pytest.fixture
def browser(world: World) -> Browser:
    browser = world.browser()
    browser.get(f"/p/{world.ours}")
    return browser


@pytest.fixture
def chair(world: World) -> "Chair":
    return Chair(world)


class Chair:
    """The console, by the protocol."""

    def __init__(self, world: World) -> None:
        self.browser = world.browser("moderator")

    def do(self, name: str, **args: object) -> None:
        answer = self.browser.send(name, args, "moderator").json
        assert answer is not None
        assert answer["ok"], answer

    def rows(self, noun: str) -> list[dict[str, object]]:
        view = self.browser.view("moderator").json
        assert view is not None
        return list(view["up"].get(noun, []))

    def one(self, noun: str, row: str) -> dict[str, object]:
        return next(each for each in self.rows(noun) if each["id"] == row)

    @property
    def now(self) -> int:
        view = self.browser.view("moderator").json
        assert view is not None
        return int(view["now"])


def page(browser: Browser, tab: str) -> str:
    return markup(browser.get(f"/p/{browser.world.ours}?tab={tab}").text)


def markup(text: str) -> str:
    """What is seen without scripts: the catalogue and the view that the script is given do not count."""
    seen = html.unescape(re.sub(r"<script.*?</script>", "", text, flags=re.DOTALL))
    return seen.replace(FIRST_STRONG, "").replace(POP, "")


def test_a_box_that_is_ticked_is_told_to_the_chair_alone(browser: Browser, chair: Chair) -> None:
    row = row_id()
    answer = browser.form("floor.request", request=row, name="Group of Islands", kind="floor", on_behalf="true", needs_time="true")
    assert answer.status_code == 303
    assert chair.one("requests", row).items() >= {"on_behalf": True, "extra": 60_000}.items()
    shown = page(browser, "speak")
    assert "on behalf of a group" in shown
    assert "in line to speak" in shown


def test_a_place_is_not_told_where_the_panel_keeps_it(browser: Browser, chair: Chair) -> None:
    browser.form("floor.request", request=row_id(), name="Group of Islands", kind="floor")
    chair.do("floor.set", places=False)
    shown = page(browser, "speak")
    assert "in line to speak" not in shown
    assert "You are on the list." in shown


def test_where_the_list_shows_numbers_no_name_is_on_the_page(browser: Browser, chair: Chair) -> None:
    browser.form("floor.request", request=row_id(), name="Group of Islands", kind="floor")
    chair.do("floor.set", names=False)
    shown = page(browser.world.browser(), "speak")
    assert "Group of Islands" not in shown
    assert "Speaker 4" in shown


def test_a_request_is_put_in_writing_and_followed_as_a_question(browser: Browser, chair: Chair) -> None:
    request, question = row_id(), row_id()
    browser.form("floor.request", request=request, name="Group of Islands", topic="Small islands", kind="floor")
    assert 'value="floor.convert"' in page(browser, "speak")
    answer = browser.form("floor.convert", request=request, question=question, text="What of small islands?", language="en")
    assert answer.headers["Location"].endswith("?tab=ask&sent=1")
    assert chair.one("requests", request)["state"] == "converted"
    assert chair.one("questions", question).items() >= {"state": "new", "name": "Group of Islands"}.items()
    assert "What of small islands?" in page(browser, "ask")
    assert browser.form("question.withdraw", question=question).status_code == 303
    assert chair.one("questions", question)["state"] == "withdrawn"


def test_nobody_else_puts_a_request_in_writing(browser: Browser, chair: Chair) -> None:
    request = row_id()
    browser.form("floor.request", request=request, name="Group of Islands", kind="floor")
    stranger = browser.world.browser()
    stranger.get(f"/p/{browser.world.ours}")
    assert 400 <= stranger.form("floor.convert", request=request, question=row_id(), text="Mine now?").status_code < 500
    assert chair.one("requests", request)["state"] == "waiting"


def test_what_is_too_long_to_be_put_in_writing_stays_in_the_form(browser: Browser) -> None:
    request = row_id()
    browser.form("floor.request", request=request, name="Group of Islands", kind="floor")
    typed = "too long " * 60
    answer = browser.form("floor.convert", request=request, question=row_id(), text=typed)
    assert answer.status_code == 400
    assert typed.strip() in markup(answer.text)


def test_a_hand_is_raised_and_changed(browser: Browser, chair: Chair) -> None:
    poll = row_id()
    chair.do("poll.open", poll=poll, text="Should cities report?", answers=["Yes", "No"])
    assert "Should cities report?" in page(browser, "follow")
    for index, counts in ((0, [1, 0]), (1, [0, 1])):
        sent = {"id": str(uuid.uuid4()), "as": "public", "name": "poll.answer", "tab": "follow", "arg.poll": poll, "arg.answer": str(index)}
        answer = browser.post(f"/p/{browser.world.ours}/commands", data=sent)
        assert answer.headers["Location"].endswith("?tab=follow&sent=1")
        assert chair.one("polls", poll)["counts"] == counts
    chair.do("poll.reveal", poll=poll, revealed=True)
    chair.do("poll.close", poll=poll)
    assert "1 answer" in page(browser, "follow")


def test_the_room_is_told_by_a_plain_button(browser: Browser, chair: Chair) -> None:
    chair.do("panel.start")
    assert f'action="/p/{browser.world.ours}/signal"' in page(browser, "follow")
    answer = browser.post(f"/p/{browser.world.ours}/signal", data={"kind": "cant_hear", "on": "true", "tab": "follow"})
    assert answer.headers["Location"].endswith("?tab=follow&sent=1")


def test_the_last_call_and_the_close_are_told_with_their_times(browser: Browser, chair: Chair) -> None:
    chair.do("floor.set", closes_at=chair.now + 3_600_000)
    assert re.search(r"The list closes at \d\d:\d\d\.", page(browser, "speak"))
    chair.do("floor.set", closes_at=chair.now + 100_000)
    assert re.search(r"Last call: the list closes at \d\d:\d\d\.", page(browser, "speak"))
    chair.do("panel.set", asking_until=chair.now + 3_600_000)
    chair.do("floor.open", open=False)
    shown = page(browser, "speak")
    assert re.search(r"The list closed at \d\d:\d\d", shown)
    assert re.search(r"Written questions until \d\d:\d\d\.", shown)
    late = markup(browser.form("floor.request", request=row_id(), name="Too Late", kind="floor").text)
    assert re.search(r"The list closed at \d\d:\d\d; you can send a written question until \d\d:\d\d\.", late)


def test_a_late_question_stays_on_the_page_with_the_address_to_write_to(browser: Browser, chair: Chair) -> None:
    chair.do("panel.set", asking=False, contact="followup@panel.example")
    answer = browser.form("question.ask", question=row_id(), text="Too late, but kept?")
    assert answer.status_code == 409
    shown = markup(answer.text)
    assert "Too late, but kept?" in shown
    assert "followup@panel.example" in shown
    assert "Too late, but kept?" not in {row["text"] for row in chair.rows("questions")}


def test_a_right_of_reply_is_offered_where_the_panel_has_it(browser: Browser, chair: Chair) -> None:
    assert "Right of reply" not in page(browser, "speak")
    chair.do("floor.set", extras=["right_of_reply"])
    assert "Right of reply" in page(browser, "speak")
    row = row_id()
    assert browser.form("floor.request", request=row, name="Republic of Avaria", kind="reply").status_code == 303
    assert chair.one("requests", row)["kind"] == "reply"


def test_after_the_end_the_page_thanks_and_says_how_to_delete(browser: Browser, chair: Chair) -> None:
    row = row_id()
    browser.form("question.ask", question=row, text="Will this stay?")
    request = row_id()
    browser.form("floor.request", request=request, name="Not Reached", kind="floor")
    chair.do("panel.start")
    chair.do("panel.set", contact="followup@panel.example")
    chair.do("panel.end")
    follow = page(browser, "follow")
    assert "Thank you for being there." in follow
    assert "followup@panel.example" in follow
    assert "Send your statement in writing" in page(browser, "speak")
    assert browser.form("question.withdraw", question=row).status_code == 303
    assert chair.one("questions", row)["state"] == "withdrawn"


def test_every_fate_has_its_words_without_scripts(browser: Browser, chair: Chair) -> None:
    rows = [row_id() for _ in range(3)]
    for number, row in enumerate(rows):
        browser.form("question.ask", question=row, text=f"Fate {number}?")
    target = next(str(each["id"]) for each in chair.rows("questions") if each["state"] == "approved")
    chair.do("question.private", question=rows[0])
    chair.do("question.merge", question=rows[1], into=target)
    chair.do("question.decline", question=rows[2], reason="off_topic")
    shown = page(browser, "ask")
    for words in ("Sent privately to the organisers.", "Joined with a similar question.", "Not selected."):
        assert words in shown


def test_the_room_is_offered_the_languages_of_its_panel_first_and_then_all_others(browser: Browser) -> None:
    shown = page(browser, "ask")
    assert re.findall(r'hreflang="(\w+)"', shown) == ["fr", "es", "ar", "ko", "ro", "ru", "zh"]


def test_the_words_of_a_page_are_given_in_another_language_and_the_cookie_remembers_it(browser: Browser) -> None:
    for language, direction in (("ko", "ltr"), ("ar", "rtl")):
        answer = browser.get(f"/words/audience?lang={language}")
        told = answer.get_json()
        assert (told["language"], told["direction"]) == (language, direction)
        assert f"tab-ask = {i18n.catalogue(language).message('tab-ask')}" in told["messages"]
        assert answer.headers["Cache-Control"] == "no-store"
        assert f'<html lang="{language}"' in browser.get(f"/p/{browser.world.ours}").text


def test_words_of_a_page_that_there_is_not_are_not_found(browser: Browser) -> None:
    assert browser.get("/words/secrets?lang=fr").status_code == 404


def test_a_question_has_its_number_as_each_language_writes_it(browser: Browser, chair: Chair) -> None:
    numbers = sorted(int(str(each["number"])) for each in chair.rows("questions") if each["state"] == "approved")
    assert numbers
    for language in i18n.available():
        browser.get(f"/?lang={language}")
        shown = page(browser, "ask")
        wanted = [markup(i18n.catalogue(language).message("question-short", number=number)) for number in numbers]
        assert sorted(re.findall(r'<span class="number">([^<]+)</span>', shown)) == sorted(wanted)


def test_what_is_closed_is_said_in_whole_sentences_of_the_language(browser: Browser, chair: Chair) -> None:
    chair.do("floor.open", open=True)
    chair.do("floor.open", open=False)
    for language, sentence in (
        ("en", r"The list closed at \d\d:\d\d\. \S"),
        ("zh", r"发言名单已于\d\d:\d\d截止。[^\s<]"),
        ("ar", r"أُغلقت القائمة الساعة \d\d:\d\d\. \S"),
    ):
        browser.get(f"/?lang={language}")
        assert re.search(sentence, markup(browser.form("floor.request", request=row_id(), name="Too late").text)), language


def test_a_pause_to_think_shows_what_helps_to_think(browser: Browser, chair: Chair) -> None:
    chair.do("panel.start")
    chair.do("panel.set", guiding=["What works in your city?"])
    chair.do("display.think", seconds=60)
    shown = page(browser, "follow")
    assert "Pause to think" in shown
    assert "What works in your city?" in shown


def test_actions_are_on_the_page_once_the_wall_has_shown_them(browser: Browser, chair: Chair) -> None:
    chair.do("action.add", action=row_id(), text="Circulate the list of trainings", due="2024-07-31")
    assert "Circulate the list" not in page(browser, "follow")
    chair.do("display.show", layout="actions")
    assert "Circulate the list" in page(browser, "follow")
