"""After the hour on the organiser's desk: what is owed, letters, texts, actions, the outcome; all of it by plain forms."""

import re
import uuid
from typing import Any

import pytest
from werkzeug.test import TestResponse

from moderator import cli, i18n
from moderator.domain import submissions
from moderator.web.days import day_name
from tests.web.sites import Browser, World, http, row_id, secret


class After:
    """A panel of its own that has ended, with a question that somebody owes an answer to and a request that was not reached."""

    def __init__(self, world: World) -> None:
        self.world, self.code = world, cli.open_demo(world.site)
        self.organiser, self.phone = world.browser("organiser", code=self.code), world.browser()
        self.panellist = world.browser("panellist", code=self.code)
        self.person = next(each["id"] for each in self.rows("people") if each["part"] == "panellist")
        self.question, self.request = row_id(), row_id()
        self.secrets = {self.question: secret(), self.request: secret()}
        self.send("question.ask", self.phone, question=self.question, secret=self.secrets[self.question], text="Who pays for the training?")
        self.do("floor.open", open=True)
        self.send("floor.request", self.phone, request=self.request, secret=self.secrets[self.request], name="Amina Diallo")
        self.do("question.approve", question=self.question)
        self.do("question.assign", question=self.question, people=[self.person])
        self.do("panel.start")
        self.do("panel.end")

    def send(self, command: str, browser: Browser, role: str = "public", /, **args: object) -> None:
        answer = browser.send(command, args, role, code=self.code)
        assert answer.status_code == 200, answer.text

    def do(self, command: str, /, **args: object) -> None:
        self.send(command, self.organiser, "moderator", **args)

    def rows(self, noun: str) -> list[dict[str, Any]]:
        view = self.organiser.view("moderator", code=self.code).json
        assert view is not None
        found: list[dict[str, Any]] = view["up"].get(noun, [])
        return found

    @property
    def address(self) -> str:
        return f"/organise/{self.code}/follow-up"

    def page(self) -> str:
        answer = self.organiser.get(self.address)
        assert answer.status_code == 200
        return answer.text

    def act(self, name: str, /, **fields: str) -> TestResponse:
        return self.organiser.post(self.address, data={"id": str(uuid.uuid4()), "act": name, "at": "main", **fields})

    def outcome(self) -> TestResponse:
        return self.world.browser().get(f"/p/{self.code}/outcome")


@pytest.fixture
def after() -> After:
    return After(http())


def answered(after: After, text: str = "The cities do, with a fund.") -> str:
    """An answer that waits for approval."""
    submission = row_id()
    after.send("submission.answer", after.panellist, "panellist", submission=submission, question=after.question, text=text)
    return submission


def test_the_page_says_who_owes_what_and_has_a_letter_with_their_link(after: After) -> None:
    page = after.page()
    assert "Who pays for the training?" in page
    letter = re.search(r"<textarea[^>]*readonly[^>]*>(.*?)</textarea>", page, re.DOTALL)
    assert letter
    assert "Who pays for the training?" in letter[1]
    assert after.world.address("panellist", after.code) in letter[1]
    name = next(each["name"] for each in after.rows("people") if each["id"] == after.person)
    assert name in letter[1]


@pytest.mark.parametrize(("ending", "kind"), [("txt", "text/plain"), ("html", "text/html")])
def test_a_letter_is_kept_as_a_file_in_the_language_that_is_asked_for(after: After, ending: str, kind: str) -> None:
    answer = after.organiser.get(f"{after.address}/letters/{after.person}.{ending}?in=fr")
    assert answer.status_code == 200
    assert answer.mimetype == kind
    assert "attachment" in answer.headers["Content-Disposition"]
    assert "Who pays for the training?" in answer.text
    assert "Ce lien vous est personnel" in answer.text
    assert after.organiser.get(f"{after.address}/letters/{row_id()}.{ending}").status_code == 404


def test_the_day_is_set_and_cleared(after: After) -> None:
    soon = submissions.day(after.world.site.house.clocks.now(), "UTC")
    assert after.act("due", day=soon).status_code == 303
    assert day_name(soon, "en") in after.page()
    assert after.act("due", day="2030-03-01").status_code == 303
    assert "1 March 2030" not in after.page(), "texts end before the questions go"
    assert after.act("due", day="").status_code == 303
    assert "for two weeks" in after.page()


def test_a_question_of_nobody_is_given_to_somebody(after: After) -> None:
    other = next(each["id"] for each in after.rows("questions") if each["state"] == "written" and not each["assigned"])
    assert after.act("assign", question=other, person=after.person).status_code == 303
    assert next(each["assigned"] for each in after.rows("questions") if each["id"] == other) == [{"person": after.person, "state": "assigned"}]


def test_an_answer_is_returned_with_a_note_and_then_approved(after: After) -> None:
    submission = answered(after)
    assert "The cities do, with a fund." in after.page()
    assert after.act("return", submission=submission, note="Which cities?").status_code == 303
    assert "Which cities?" in after.page()
    answered(after, "Five of them do, with a fund.")
    [row] = after.rows("submissions")
    assert after.act("approve", submission=row["id"], rev=str(row["rev"])).status_code == 303
    assert [each["state"] for each in after.rows("submissions")] == ["approved"]


def test_a_text_that_changed_meanwhile_is_not_approved_unread(after: After) -> None:
    submission = answered(after)
    [row] = after.rows("submissions")
    answered(after, "Something else.")
    answer = after.act("approve", submission=submission, rev=str(row["rev"]))
    assert answer.status_code == 409
    assert i18n.catalogue("en").message("refused-stale", rev=0) in answer.text
    assert [each["state"] for each in after.rows("submissions")] == ["sent"]


def test_an_action_that_is_refused_keeps_its_words(after: After) -> None:
    answer = after.act("action", action=row_id(), text="x" * 301, lead="Office for Local Rights", day="2030-03-01")
    assert answer.status_code == 400
    assert "x" * 301 in answer.text
    assert 'value="Office for Local Rights"' in answer.text
    assert after.rows("actions") == []


def test_an_action_is_added_corrected_and_moved_along(after: After) -> None:
    action = row_id()
    assert after.act("action", action=action, text="Publish the guide", person=after.person, day="2030-03-01").status_code == 303
    [row] = after.rows("actions")
    assert after.act("edit", action=action, text="Publish the guide in four languages", lead="The Office", rev=str(row["rev"])).status_code == 303
    assert after.act("status", action=action, status="confirmed").status_code == 303
    [row] = after.rows("actions")
    assert (row["text"], row["person"], row["lead"], row["due"], row["status"]) == (
        "Publish the guide in four languages",
        None,
        "The Office",
        None,
        "confirmed",
    )
    assert "The Office" in after.page()


def test_a_line_of_the_notes_becomes_an_action_once(after: After) -> None:
    after.do("remark.add", remark=row_id(), text="The secretariat circulates the guide", tag="follow_up")
    assert "Make it an action" in after.page()
    assert after.act("action", action=row_id(), text="The secretariat circulates the guide").status_code == 303
    assert "Make it an action" not in after.page()


def test_a_second_press_does_nothing_more(after: After) -> None:
    form = {"id": str(uuid.uuid4()), "action": row_id(), "text": "Publish the guide"}
    for _ in range(2):
        assert after.act("action", **form).status_code == 303
    assert len(after.rows("actions")) == 1


def test_an_act_that_is_none_is_refused(after: After) -> None:
    assert after.act("panel.end").status_code == 400


def test_nobody_reads_an_outcome_that_is_not_published(after: After) -> None:
    answer = after.outcome()
    assert answer.status_code == 404
    assert "The outcome is not published yet" in answer.text
    assert "Who pays for the training?" not in answer.text
    assert "Who pays for the training?" in after.organiser.get(f"{after.address}/outcome").text


def test_everybody_reads_the_outcome_and_nothing_that_was_not_approved(after: After) -> None:
    approved, waiting, link = answered(after), row_id(), f'href="/p/{after.code}/outcome"'
    after.act("approve", submission=approved)
    words = {"submission": waiting, "request": after.request, "secret": after.secrets[after.request], "text": "Tenants first."}
    after.send("submission.statement", after.phone, **words)
    after.do("remark.add", remark=row_id(), text="A line that stays inside")
    for text, announced in (("Publish the guide", True), ("Never announced", False)):
        after.do("action.add", action=row_id(), text=text)
        if announced:
            after.act("announce")
    assert link not in after.world.browser().get(f"/p/{after.code}?tab=follow").text
    assert after.act("publish", published="true").status_code == 303
    answer = after.outcome()
    assert answer.status_code == 200
    for text in ("Who pays for the training?", "The cities do, with a fund.", "Anonymous participant", "Publish the guide"):
        assert text in answer.text
    for text in ("Tenants first.", "A line that stays inside", "Never announced", "Amina Diallo", after.question):
        assert text not in answer.text
    after.act("approve", submission=waiting)
    assert "Tenants first." in after.outcome().text
    assert "Amina Diallo" in after.outcome().text
    assert link in after.world.browser().get(f"/p/{after.code}?tab=follow").text
    after.act("publish", published="false")
    assert after.outcome().status_code == 404


def test_the_outcome_needs_no_cookie_and_no_script(after: After) -> None:
    after.act("publish", published="true")
    answer = after.outcome()
    assert "Set-Cookie" not in answer.headers
    assert "<script" not in answer.text
    assert answer.headers["Cache-Control"] == "private, max-age=60"
    assert {"Accept-Language", "Cookie"} <= {name.strip() for name in answer.headers["Vary"].split(",")}
    french = after.world.browser().get(f"/p/{after.code}/outcome", headers={"Accept-Language": "fr"}).text
    assert "Questions posées" in french


def test_under_the_chatham_house_rule_nobody_of_the_floor_is_named(after: After) -> None:
    named = next(each for each in after.rows("questions") if each["name"] and each["state"] == "written")
    statement = {"submission": row_id(), "request": after.request, "secret": after.secrets[after.request], "text": "Tenants first."}
    after.send("submission.statement", after.phone, **statement)
    after.act("approve", submission=statement["submission"])
    after.do("panel.privacy", attribution="chatham")
    after.act("publish", published="true")
    text = after.outcome().text
    assert named["text"].split("'")[0] in text
    assert "Tenants first." in text
    for name in (named["name"], "Amina Diallo"):
        assert name not in text


def test_who_was_not_reached_sends_a_statement_by_the_plain_form() -> None:
    after = After(http())
    browser = after.world.browser()
    after.do("panel.resume")
    fields = {"id": str(uuid.uuid4()), "as": "public", "name": "floor.request", "arg.request": row_id(), "arg.name": "Tove Lund"}
    assert browser.post(f"/p/{after.code}/commands", data=fields).status_code == 303
    after.do("panel.end")
    page = browser.get(f"/p/{after.code}?tab=speak").text
    assert "Send your statement in writing" in page
    form = {"id": str(uuid.uuid4()), "as": "public", "name": "submission.statement", "arg.submission": row_id(), "arg.request": fields["arg.request"]}
    refused = browser.post(f"/p/{after.code}/commands", data=form | {"arg.text": "x" * 3_001})
    assert refused.status_code == 400
    assert "x" * 3_001 in refused.text
    sent = browser.post(f"/p/{after.code}/commands", data=form | {"id": str(uuid.uuid4()), "arg.text": "Tenants first."})
    assert sent.status_code == 303
    assert "tab=speak" in sent.headers["Location"]
    page = browser.get(f"/p/{after.code}?tab=speak").text
    assert "Your statement is with the organisers." in page
    assert "Tenants first." in page


def test_whoever_asked_reads_the_written_answer_without_scripts(after: After) -> None:
    answer = after.world.browser()
    fields = {"id": str(uuid.uuid4()), "as": "public", "name": "question.ask", "arg.question": row_id(), "arg.text": "When is it reviewed?"}
    after.do("panel.resume")
    assert answer.post(f"/p/{after.code}/commands", data=fields).status_code == 303
    after.do("question.approve", question=fields["arg.question"])
    after.do("question.assign", question=fields["arg.question"], people=[after.person])
    after.do("panel.end")
    submission = row_id()
    after.send("submission.answer", after.panellist, "panellist", submission=submission, question=fields["arg.question"], text="Every second year.")
    assert "Every second year." not in answer.get(f"/p/{after.code}?tab=ask").text
    after.act("approve", submission=submission)
    assert "The written answer is below." in answer.get(f"/p/{after.code}?tab=ask").text
    assert "Every second year." in answer.get(f"/p/{after.code}?tab=ask").text
