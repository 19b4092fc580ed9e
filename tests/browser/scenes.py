"""The pages in the states that people see them in: used by the screenshots and by axe-core alike."""

import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass

import requests

from tests.servers import Server

PARK = 4


@dataclass(frozen=True)
class Page:
    """A page of a role: which printed address, and what follows it."""

    role: str
    number: int = 0
    query: str = ""


PAGES: dict[str, Page] = {
    "join": Page("join"),
    "audience": Page("audience"),
    "speak": Page("audience", query="?tab=speak"),
    "follow": Page("audience", query="?tab=follow"),
    "moderator": Page("moderator"),
    "notes": Page("note-taker"),
    "panellist": Page("panellist", PARK),
    "display": Page("display"),
    "stage": Page("stage"),
    "overlay": Page("display", query="?page=overlay"),
    "booth": Page("booth"),
    "technician": Page("technician"),
}


class Chair:
    """Somebody at the console, by the protocol alone; organisers see what is private besides."""

    def __init__(self, server: Server, role: str = "moderator") -> None:
        self.server = server
        self.session = requests.Session()
        self.session.headers["Origin"] = server.url
        self.session.get(server.address(role), allow_redirects=False, timeout=5)

    def view(self) -> dict[str, object]:
        answer = self.session.get(f"{self.server.url}/p/{self.server.code}/view?as=moderator", timeout=5)
        view: dict[str, object] = answer.json()
        return view

    def rows(self, noun: str) -> list[dict[str, object]]:
        up = self.view()["up"]
        assert isinstance(up, dict)
        return list(up.get(noun, []))

    def do(self, name: str, **args: object) -> None:
        body = {"id": str(uuid.uuid4()), "as": "moderator", "name": name, "args": args}
        answer = self.session.post(f"{self.server.url}/p/{self.server.code}/commands", json=body, timeout=5)
        assert answer.json()["ok"], answer.text

    @property
    def step(self) -> int:
        header = self.view()["header"]
        assert isinstance(header, dict)
        return int(header["step"])

    def person(self, name: str) -> str:
        return next(str(each["id"]) for each in self.rows("people") if re.search(name, str(each["name"])))

    def go_to(self, kind: str) -> None:
        item = next(each["id"] for each in self.rows("items") if each["kind"] == kind)
        self.do("programme.go", after=self.step, item=item)


def open_scene(_chair: Chair) -> None:
    """As the demo opens: before the start."""


def speaking_scene(chair: Chair) -> None:
    """An online panellist has the floor; the next two are known."""
    chair.do("panel.start")
    chair.do("turn.start", after=chair.step, person=chair.person("Park"))
    chair.do("cue.send", cue=uuid.uuid4().hex, person=chair.person("Park"), phrase="conclude")


def asked_scene(chair: Chair) -> None:
    """In the debate a question is being answered, another is lined up, and the wall shows it."""
    chair.do("panel.start")
    chair.go_to("debate")
    first, second = [each["id"] for each in sorted(chair.rows("questions"), key=lambda each: int(str(each["number"] or 99)))[:2]]
    chair.do("question.assign", question=first, people=[chair.person("Park"), chair.person("Marsh")])
    chair.do("question.next", question=first, next=True)
    chair.do("question.next", question=second, next=True)
    chair.do("programme.next", after=chair.step)
    chair.do("programme.next", after=chair.step)
    chair.do("display.show", layout="question")


def technical_scene(chair: Chair) -> None:
    """An online panellist lost the connection and was set aside: nobody speaks, and nobody is blamed."""
    chair.do("panel.start")
    chair.do("turn.start", after=chair.step, person=chair.person("Park"))
    turn = next(each["id"] for each in chair.rows("turns") if each["state"] == "running")
    chair.do("turn.set_aside", after=chair.step, turn=turn, reason="connection")
    chair.do("whisper.send", whisper=uuid.uuid4().hex[:20], to="technician", phrase="online_waiting")
    chair.do("whisper.send", whisper=uuid.uuid4().hex[:20], to="booth", phrase="own", text="We go on with the next speaker.")


def thinking_scene(chair: Chair) -> None:
    """A pause to think before the debate, with a guiding question and a strip for captions."""
    chair.do("panel.set", guiding=["Which smallest step could your city take this year?", "ما الذي تحتاجه مدينتكم؟"])
    chair.do("panel.start")
    chair.go_to("debate")
    chair.do("display.strip", strip=True)
    chair.do("display.think", seconds=600)


def outcome_scene(chair: Chair) -> None:
    """A show of hands was revealed, and the wall shows what was agreed."""
    chair.do("panel.start")
    poll = uuid.uuid4().hex[:20]
    chair.do("poll.open", poll=poll, text="Which first step would help most?", answers=["Training of staff", "A fund for small towns"])
    chair.do("poll.reveal", poll=poll, revealed=True)
    chair.do("action.add", action=uuid.uuid4().hex[:20], text="Publish the good practices as a database", person=chair.person("Waghmare"), due="2030-09-30")
    chair.do("action.add", action=uuid.uuid4().hex[:20], text="Two pilot trainings with small municipalities", lead="Assembly of Cities")
    chair.do("display.show", layout="actions")


def hands_scene(chair: Chair) -> None:
    """A show of hands is open, and the wall says how to answer."""
    chair.do("panel.start")
    chair.do(
        "poll.open", poll=uuid.uuid4().hex[:20], text="Which first step would help most?", answers=["Training of staff", "A fund for small towns", "A network"]
    )
    chair.do("display.show", layout="poll")


def ended_scene(chair: Chair) -> None:
    """The panel has ended."""
    chair.do("panel.start")
    chair.do("panel.end")


SCENES: dict[str, Callable[[Chair], None]] = {
    "open": open_scene,
    "speaking": speaking_scene,
    "asked": asked_scene,
    "technical": technical_scene,
    "thinking": thinking_scene,
    "hands": hands_scene,
    "outcome": outcome_scene,
    "ended": ended_scene,
}


def address(server: Server, page: Page) -> str:
    """Where a page is, for whoever opens it."""
    if page.role == "join":
        return server.url
    return server.address(page.role, page.number) + page.query
