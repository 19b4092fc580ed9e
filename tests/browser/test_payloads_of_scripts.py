"""Two hundred scripts as questions, names and titles: every page shows them as words, nothing runs, nothing is fetched, and the policy has nothing to report."""

import csv
import io
import json
import uuid
from collections.abc import Iterator, Sequence

import pytest
import requests
from playwright.sync_api import ConsoleMessage, Dialog, Page, Request, expect

from tests.browser.conftest import Open
from tests.browser.scenes import Chair
from tests.payloads import PAYLOADS, WAYS
from tests.servers import Server

A_PHONE_MAY = 10
ON_THE_WALL = PAYLOADS[::8]


class Watch:
    """What a page does that it must not: dialogs, reports of the policy, requests to elsewhere."""

    def __init__(self, server: Server) -> None:
        self.server, self.seen = server, list[str]()

    def over(self, page: Page) -> Page:
        page.on("dialog", self._opened)
        page.on("console", self._heard)
        page.on("request", self._asked)
        return page

    def _opened(self, dialog: Dialog) -> None:
        self.seen.append(f"dialog {dialog.message}")
        dialog.dismiss()

    def _heard(self, message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text or "TrustedHTML" in message.text:
            self.seen.append(message.text)

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self.server.url, self.server.url.replace("http:", "ws:"), "data:image/")):
            self.seen.append(request.url)


@pytest.fixture
def watch(server: Server) -> Iterator[Watch]:
    found = Watch(server)
    yield found
    assert found.seen == []


def ask_all(server: Server, payloads: Sequence[str] = PAYLOADS) -> dict[str, str]:
    """Each payload as the text and the name of a question; the answer is id → payload."""
    asked, phone = dict[str, str](), requests.Session()
    for number, payload in enumerate(payloads):
        if number % A_PHONE_MAY == 0:
            phone = requests.Session()
            phone.headers["Origin"] = server.url
        question = uuid.uuid4().hex[:20]
        args = {"question": question, "secret": uuid.uuid4().hex, "text": payload, "name": payload[:110], "organisation": payload[:110], "language": "en"}
        told = phone.post(f"{server.url}/p/{server.code}/commands", json={"id": str(uuid.uuid4()), "name": "question.ask", "args": args}, timeout=5).json()
        assert told["ok"], told
        asked[question] = payload
    return asked


def texts(page: Page, where: str) -> list[str]:
    """The words as they stand in the page."""
    return [text.strip() for text in page.locator(where).all_text_contents()]


def test_xss_in_question_name_and_title(server: Server, open_page: Open, watch: Watch) -> None:
    assert len(set(PAYLOADS)) == 200
    chair, organiser = Chair(server), Chair(server, "organiser")
    organiser.do("panel.edit", title=WAYS[0], room=WAYS[1], organisers=list(WAYS[2:6]))
    asked = ask_all(server)
    console = watch.over(open_page("about:blank", ready=False, size=(1440, 900)))
    console.goto(server.address("moderator"))
    console.locator('html[data-ready="yes"]').wait_for(state="attached")
    first = console.locator("li.question[data-id]").filter(has_text=PAYLOADS[-1]).first
    first.wait_for(state="attached")
    shown = {card.get_attribute("data-id"): card.locator(".text").text_content() for card in console.locator("li.question[data-id]").all()}
    assert {question: (shown[question] or "").strip() for question in asked} == asked
    for question in asked:
        chair.do("question.approve", question=question)
    phone = watch.over(open_page("about:blank", ready=False))
    for address in (server.address("audience"), f"{server.address('audience')}?tab=follow", f"{server.url}/"):
        phone.goto(address)
        phone.locator("html").wait_for(state="attached")
    phone.goto(server.address("audience"))
    phone.locator('html[data-ready="yes"]').wait_for(state="attached")
    phone.locator(".others").get_by_text(PAYLOADS[-1], exact=True).first.wait_for(state="attached")
    words = phone.locator(".others").inner_text()
    assert [payload for payload in PAYLOADS if payload not in words] == []
    chair.do("panel.start")
    for address in (f"{server.url}/organise/{server.code}{page}" for page in ("", "/settings", "/record", "/report", "/papers/run-of-show", "/follow-up")):
        desk = watch.over(open_page("about:blank", ready=False, size=(1280, 900)))
        desk.goto(server.address("organiser"))
        desk.goto(address)
        desk.locator("main").first.wait_for(state="attached")
        assert desk.locator("script:not([src]):not([type='application/json'])").count() == 0, address
    exported(server, organiser, asked)


def test_xss_on_the_wall(server: Server, open_page: Open, watch: Watch) -> None:
    chair, ids = Chair(server), {payload: question for question, payload in ask_all(server, ON_THE_WALL).items()}
    wall = watch.over(open_page("about:blank", ready=False, size=(1920, 1080)))
    wall.goto(server.address("display"))
    wall.locator('html[data-ready="yes"]').wait_for(state="attached")
    chair.do("panel.start")
    chair.go_to("debate")
    for payload in ON_THE_WALL:
        chair.do("question.approve", question=ids[payload])
        chair.do("question.next", question=ids[payload], next=True)
        chair.do("question.asked", question=ids[payload])
        chair.do("display.show", layout="question")
        expect(wall.locator(".wall .text").first).to_have_text(payload, timeout=15_000)


def exported(server: Server, organiser: Chair, asked: dict[str, str]) -> None:
    """In the files the words are the same words."""
    base = f"{server.url}/organise/{server.code}/record"
    record = organiser.session.get(f"{base}/record.json", timeout=20).json()
    assert {row["id"]: row["text"] for row in record["questions"] if row["id"] in asked} == asked
    rows = list(csv.reader(io.StringIO(organiser.session.get(f"{base}/questions.csv", timeout=20).content.decode("utf-8-sig"))))
    cells = {cell for row in rows for cell in row}
    assert [payload for payload in PAYLOADS if payload not in cells] == []
    assert json.dumps(record)
