"""Invented panels with everybody in them: phones, console, podium and screens, and ``panel.do`` that runs under the oracle."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from moderator.commands.opening import NewPanel, open_panel
from moderator.commands.run import MOST_AT_ONCE, Envelope, Outcome, Rules, run
from moderator.domain.ids import ROW_LENGTH, Instant, Millis
from moderator.domain.roles import Audience, Role
from moderator.projections import view
from moderator.projections.seeing import Viewer
from moderator.store.engine import Store
from moderator.store.grants import Grant
from moderator.store.models import Panel
from tests import oracle
from tests.oracle import Copy, Json, Snapshot, Stored

START = Instant(1_783_166_400_000)
"""The planned start: a full ten minutes of a summer's day."""
MINUTE = 60_000
OLD, YOUNG = Millis(60_000), Millis(5_000)
RULES = Rules(voice_key=b"a key for tests")

PEOPLE: dict[str, Json] = {
    "chair": {"name": "Camila Fontes", "part": "moderator", "phonetic": "ka-MEE-la", "organisation": "Costa Serena"},
    "opener": {"name": "Seong-min Yoo", "part": "opening"},
    "ada": {"name": "Ada Okafor", "part": "panellist", "organisation": "Office for Local Rights", "honorific": "Ms."},
    "ben": {"name": "Ben Morgenthal", "part": "panellist", "online": True, "timezone": "Asia/Seoul"},
}
ITEMS: dict[str, Json] = {
    "welcome": {"kind": "welcome", "planned": 2 * MINUTE, "person": "chair"},
    "opening": {"kind": "opening", "planned": 4 * MINUTE, "person": "opener"},
    "first": {"kind": "panel", "planned": 4 * MINUTE, "person": "ada"},
    "second": {"kind": "panel", "planned": 4 * MINUTE, "person": "ben"},
    "debate": {"kind": "debate", "planned": 30 * MINUTE, "title": "Questions and answers"},
    "final": {"kind": "final", "planned": 5 * MINUTE},
    "wrap": {"kind": "wrap", "planned": 3 * MINUTE, "person": "chair"},
}
LINKS = {
    "organiser": ("organiser", None), "moderator": ("moderator", "chair"), "comoderator": ("co-moderator", None),
    "timekeeper": ("timekeeper", None), "notetaker": ("note-taker", None), "ada": ("panellist", "ada"), "ben": ("panellist", "ben"), "opener": ("opening", "opener"),
    "display": ("display", None), "stage": ("stage", None), "booth": ("booth", None), "technician": ("technician", None), "reader": ("reader", None),
    "remote": ("remote", None),
}  # fmt: skip
WATCHING = {
    Role.ORGANISER: Audience.MODERATOR, Role.MODERATOR: Audience.MODERATOR, Role.CO_MODERATOR: Audience.MODERATOR,
    Role.TIMEKEEPER: Audience.MODERATOR, Role.NOTE_TAKER: Audience.MODERATOR, Role.PANELLIST: Audience.PANELLIST, Role.OPENING: Audience.PANELLIST,
    Role.DISPLAY: Audience.DISPLAY, Role.STAGE: Audience.DISPLAY, Role.BOOTH: Audience.BOOTH, Role.TECHNICIAN: Audience.TECHNICIAN,
    Role.READER: Audience.MODERATOR, Role.REMOTE: Audience.MODERATOR,
}  # fmt: skip


@dataclass(frozen=True)
class Actor:
    """Somebody who sends commands: a phone by its token, a role by its link, or the machine."""

    name: str
    role: Role
    audience: Audience = Audience.PUBLIC
    link: str | None = None
    person: str | None = None
    generation: int = 1
    token: str | None = None
    token_age: Millis = Millis(0)

    @property
    def grants(self) -> tuple[Grant, ...]:
        return () if self.link is None else (Grant(self.link, self.generation),)


def row_id(place: str, name: str) -> str:
    """The id of a row of the template: readable, and long enough for a client's own."""
    return f"{place}{name}".ljust(ROW_LENGTH, "0")


@dataclass
class Ids:
    """New ids, secrets and command ids, the same on every run."""

    given: int = 0

    def row(self) -> str:
        self.given += 1
        return f"new{self.given:017d}"

    def secret(self) -> str:
        self.given += 1
        return f"secret_{self.given:020d}"

    def command(self) -> str:
        self.given += 1
        return f"{self.given:08x}-0000-4000-8000-{self.given:012x}"


@dataclass
class PanelUnderTest:
    """A panel with its cast. ``do`` runs a command and lets the oracle look at it from all sides."""

    store: Store
    id: int
    place: str
    now: Instant = START
    server_now: Instant = Instant(5_000_000)
    ids: Ids = field(default_factory=Ids)
    secrets: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.phone = Actor("phone", Role.PUBLIC, token="token-of-a-phone", token_age=OLD)
        self.neighbour = Actor("neighbour", Role.PUBLIC, token="token-of-a-neighbour", token_age=OLD)
        self.young = Actor("young", Role.PUBLIC, token="token-of-a-newcomer", token_age=YOUNG)
        self.machine = Actor("machine", Role.MACHINE, Audience.MODERATOR)
        self.moderator, self.co_moderator = self.linked("moderator"), self.linked("comoderator")
        self.organiser, self.timekeeper = self.linked("organiser"), self.linked("timekeeper")
        self.note_taker = self.linked("notetaker")
        self.ada, self.ben, self.opener = self.linked("ada"), self.linked("ben"), self.linked("opener")
        self.display, self.stage = self.linked("display"), self.linked("stage")
        self.booth, self.technician = self.linked("booth"), self.linked("technician")
        self.reader, self.remote = self.linked("reader"), self.linked("remote")
        audiences = [Audience.PUBLIC, Audience.MODERATOR, Audience.DISPLAY, Audience.BOOTH, Audience.TECHNICIAN]
        podium = [Viewer(Audience.PANELLIST, self.row(name)) for name in ("ada", "ben")]
        organiser = Viewer(Audience.MODERATOR, organiser=True)
        self.viewers = {viewer.key: viewer for viewer in [*map(Viewer, audiences), organiser, *podium]}

    def linked(self, name: str) -> Actor:
        """The actor of one link of the template."""
        role, person = Role(LINKS[name][0]), LINKS[name][1]
        return Actor(name, role, WATCHING[role], row_id(self.place, f"l{name}"), None if person is None else self.row(person))

    def everybody(self) -> dict[Role, Actor]:
        """One actor for every role."""
        cast = [
            self.phone, self.organiser, self.moderator, self.co_moderator, self.timekeeper, self.note_taker, self.ada, self.opener,
            self.display, self.stage, self.booth, self.technician, self.reader, self.remote, self.machine,
        ]  # fmt: skip
        return {actor.role: actor for actor in cast}

    def row(self, name: str) -> str:
        """The id of a person or an item of the template."""
        return row_id(self.place, name)

    def pass_time(self, ms: int) -> None:
        """Let panel time and the server's own go on."""
        self.now, self.server_now = Instant(self.now + ms), Instant(self.server_now + ms)

    # What runs

    def do(self, actor: Actor, name: str, args: object = None, *, command: str | None = None) -> Outcome:
        """Run one command, with everything that the oracle asks of it."""
        envelope = self.envelope(actor, name, {} if args is None else args, command=command)
        return self.batch([envelope])[0]

    def accept(self, actor: Actor, name: str, args: object = None, *, command: str | None = None) -> Outcome:
        """``do``, and it must be accepted."""
        outcome = self.do(actor, name, args, command=command)
        assert outcome.ok, f"{name} was refused: {outcome}"
        return outcome

    def refuse(self, actor: Actor, name: str, args: object = None) -> tuple[str, dict[str, object]]:
        """``do``, and it must be refused: its code and data."""
        outcome = self.do(actor, name, args)
        assert not outcome.ok, f"{name} was accepted"
        assert outcome.code is not None
        assert outcome.trace is None, outcome.trace
        return outcome.code, outcome.data

    def batch(self, envelopes: Sequence[Envelope]) -> list[Outcome]:
        """Run several at once; the oracle looks before and after all of them."""
        with oracle.moment(self.store, self.id) as former:
            stored, outcomes = former.stored, self.run(envelopes)
            assert [outcome.id for outcome in outcomes] == [envelope.id for envelope in envelopes]
            accepted = [(envelope, outcome) for envelope, outcome in zip(envelopes, outcomes, strict=True) if outcome.ok]
            # The moment before is still held: what was seen then is asked only when something has changed since.
            before = former.clients(self.viewers.values(), self.now) if accepted else None
        if before is None:
            oracle.check_unchanged(stored, self.everything())
        else:
            with oracle.moment(self.store, self.id) as later:
                sent, after = later.deltas(before, self.now), later.look(self.viewers.values(), self.now)
            oracle.check_change(before, sent, after)
            oracle.check_receipts(before, after, accepted)
            stored = after.stored
        self._again(envelopes, outcomes, stored)
        return outcomes

    def _again(self, envelopes: Sequence[Envelope], outcomes: Sequence[Outcome], stored: Stored) -> None:
        """The same ids again, and once more under another name."""
        renamed = [replace(each, name="display.show" if each.name != "display.show" else "floor.open") for each in envelopes]
        for envelope, other, first in zip(envelopes, renamed, outcomes, strict=True):
            again = self.run([envelope, other] if first.ok else [envelope])
            oracle.check_again(first, again[0], again[-1] if first.ok else None)
        oracle.check_unchanged(stored, self.everything())

    def run(self, envelopes: Sequence[Envelope]) -> list[Outcome]:
        """Run envelopes as they are, without the oracle."""
        return run(self.store, RULES, self.id, envelopes)

    def envelope(self, actor: Actor, name: str, args: object = None, *, command: str | None = None, from_form: bool = False) -> Envelope:
        """The envelope of a command with the time on it."""
        return Envelope(
            id=command or self.ids.command(), audience=actor.audience, name=name, args={} if args is None else args, now=self.now,
            server_now=self.server_now, grants=actor.grants, token=actor.token, token_age=actor.token_age, from_form=from_form,
            machine=actor.role is Role.MACHINE,
        )  # fmt: skip

    def told(self, *commands: tuple[str, Json]) -> None:
        """Let the machine run commands beforehand, in few transactions and without the oracle."""
        envelopes = [self.envelope(self.machine, name, args, command=f"~{self.place}:{self.ids.command()}") for name, args in commands]
        for start in range(0, len(envelopes), MOST_AT_ONCE):
            outcomes = self.run(envelopes[start : start + MOST_AT_ONCE])
            assert all(outcome.ok for outcome in outcomes), [each for each in outcomes if not each.ok]

    # What is seen

    def look(self) -> Snapshot:
        """The panel as it is now."""
        with oracle.moment(self.store, self.id) as now:
            return now.look(self.viewers.values(), self.now)

    def seen(self, viewer: str = "moderator") -> Copy:
        """What one viewer sees now."""
        with self.store.read() as session:
            return oracle.whole_view(session, session.get_one(Panel, self.id), self.viewers[viewer], self.now)

    def header(self, viewer: str = "moderator") -> Json:
        header = self.seen(viewer).header
        assert header is not None
        return header

    def rows(self, noun: str, viewer: str = "moderator") -> dict[str, Json]:
        return self.seen(viewer).rows.get(noun, {})

    def one(self, noun: str, row: str, viewer: str = "moderator") -> Json:
        return self.rows(noun, viewer)[row]

    def cursors(self) -> dict[str, int]:
        """Where each viewer stands."""
        with self.store.read() as session:
            panel = session.get_one(Panel, self.id)
            return {key: view.cursor(session, panel, viewer).version for key, viewer in self.viewers.items()}

    @property
    def version(self) -> int:
        """The version of the last command that was accepted."""
        with self.store.read() as session:
            return session.get_one(Panel, self.id).version

    def everything(self) -> Stored:
        """All that is stored, of whichever panel."""
        return oracle.stored(self.store)

    def stored(self, table: str) -> list[Json]:
        """The rows of one table that are this panel's, as they are stored."""
        return [row for row in self.everything()[table] if row.get("panel_id", self.id) == self.id]

    @property
    def step(self) -> int:
        """What the next step must name."""
        with self.store.read() as session:
            return session.get_one(Panel, self.id).step

    @property
    def turn(self) -> Json:
        """The open turn."""
        return self.one("turns", self.header()["turn"])

    @property
    def line(self) -> list[tuple[str, str]]:
        """The running order as pairs of kind and id."""
        keys = {"item": "item", "question": "question", "answer": "person", "final": "person", "floor": "request", "turn": "turn"}
        return [(stop["kind"], stop[keys[stop["kind"]]]) for stop in self.header("public")["line"]]

    # Setting the scene, without the oracle: each of these commands has tests of its own

    def quick(self, actor: Actor, name: str, args: object = None, *, command: str | None = None) -> Outcome:
        """Run one command that must be accepted."""
        outcome = self.run([self.envelope(actor, name, args, command=command)])[0]
        assert outcome.ok, f"{name} was refused: {outcome}"
        return outcome

    def ask(self, text: str | None = None, *, actor: Actor | None = None, **more: Any) -> str:
        """A new question; its secret is kept in ``secrets``."""
        question, secret = self.ids.row(), self.ids.secret()
        self.secrets[question] = secret
        args = {"question": question, "secret": secret, "text": text or f"What about number {self.ids.given} of the list?"} | more
        self.quick(actor or self.phone, "question.ask", args)
        return question

    def approved(self, text: str | None = None, **more: Any) -> str:
        """A question that everybody sees."""
        question = self.ask(text, **more)
        self.quick(self.moderator, "question.approve", {"question": question})
        return question

    def lined_up(self, *people: str) -> str:
        """An approved question in the running order, with panellists who are to answer."""
        question = self.approved()
        if people:
            self.quick(self.moderator, "question.assign", {"question": question, "people": list(people)})
        self.quick(self.moderator, "question.next", {"question": question, "next": True})
        return question

    def inscribed(self, name: str | None = None, **more: Any) -> str:
        """Somebody on the list of speakers."""
        request, secret = self.ids.row(), self.ids.secret()
        self.secrets[request] = secret
        self.quick(self.phone, "floor.request", {"request": request, "secret": secret, "name": name or f"Speaker {self.ids.given}"} | more)
        return request

    def start(self) -> None:
        """Live: the welcome runs."""
        self.quick(self.moderator, "panel.start")

    def debate(self) -> None:
        """Live, and in the debate."""
        if self.step == 0:
            self.start()
        self.quick(self.moderator, "programme.go", {"after": self.step, "item": self.row("debate")})

    def next(self, actor: Actor | None = None) -> None:
        """One step of the running order."""
        self.quick(actor or self.moderator, "programme.next", {"after": self.step})


def furnish(store: Store, place: str, code: str, *, state: str = "open", support: str = "hidden") -> PanelUnderTest:
    """A panel with podium, programme and a link for everybody."""
    new = NewPanel(
        code=code, epoch=f"epoch{place}", title=f"A panel at {place}", starts_at=START, ends_at=Instant(START + 60 * MINUTE), timezone="Europe/Zurich",
        room="Room XXVI", organisers=("Permanent Mission of Avaria", "Office for Local Rights"), support=support,
    )  # fmt: skip
    panel = PanelUnderTest(store, open_panel(store, new), place)
    people: list[tuple[str, Json]] = [("person.add", {"person": panel.row(name), **given}) for name, given in PEOPLE.items()]
    items: list[tuple[str, Json]] = [("item.add", {"item": panel.row(name), **_placed(panel, given)}) for name, given in ITEMS.items()]
    links = [("link.issue", _link(panel, name, role, person)) for name, (role, person) in LINKS.items()]
    opening: list[tuple[str, Json]] = [("panel.open", {}), ("floor.open", {"open": True})] if state == "open" else []
    panel.told(*people, *items, *links, *opening)
    return panel


def _placed(panel: PanelUnderTest, given: Json) -> Json:
    return given | ({"person": panel.row(given["person"])} if "person" in given else {})


def _link(panel: PanelUnderTest, name: str, role: str, person: str | None) -> Json:
    return {"link": row_id(panel.place, f"l{name}"), "role": role} | ({"person": panel.row(person)} if person else {"name": name.capitalize()})


@dataclass(frozen=True)
class Stage:
    """Ids of a panel in full swing, one of each noun."""

    new: str
    approved: str
    asked: str
    request: str
    cue: str
    turn: str
    link: str
    action: str
    poll: str
    whisper: str
    passage: str
    remark: str
    submission: str
    hook: str
    incident: str
    seat: str


def secret_of(row: str) -> str:
    """The secret of a row of a stage."""
    return f"secret_of_{row}"


def busy(panel: PanelUnderTest) -> Stage:
    """Bring a panel into full swing by the machine: live, somebody speaks, and something of every noun is there."""
    new, approved, asked, request, cue, link = (row_id(panel.place, name) for name in ("new", "approved", "asked", "request", "cue", "lspare"))
    action, poll, whisper, passage = (row_id(panel.place, name) for name in ("action", "poll", "whisper", "passage"))
    remark, submission, hook, incident, seat = (row_id(panel.place, name) for name in ("remark", "submission", "hook", "incident", "seat"))
    asking = [("question.ask", {"question": each, "secret": secret_of(each), "text": f"The words of {each}"}) for each in (new, approved, asked)]
    panel.told(
        *asking,
        ("question.approve", {"question": approved}),
        ("question.approve", {"question": asked}),
        ("question.assign", {"question": asked, "people": [panel.row("ada"), panel.row("ben")]}),
        ("floor.request", {"request": request, "secret": secret_of(request), "name": "Ingrid Solheim", "topic": "Training of staff"}),
        ("cue.send", {"cue": cue, "person": panel.row("ada"), "phrase": "own", "text": f"Please come to an end at {panel.place}"}),
        ("link.issue", {"link": link, "role": "booth", "name": "Spare"}),
        ("hook.add", {"hook": hook, "url": "https://example.org/hook", "events": ["question.published", "turn.started", "panel.ended"]}),
        ("panel.start", {}),
        ("question.asked", {"question": asked}),
        ("question.answered", {"question": asked, "person": panel.row("ben"), "mark": "written"}),
        ("remark.add", {"remark": remark, "text": f"What was said at {panel.place}", "tag": "practice"}),
        ("contacts.set", {"conduct": f"Ola at {panel.place}"}),
        ("seat.add", {"seat": seat, "name": f"Delegation of {panel.place}"}),
        ("incident.add", {"incident": incident, "category": "disruption", "text": f"A shout at {panel.place}"}),
        ("action.add", {"action": action, "text": f"Send the report of {panel.place}"}),
        ("poll.open", {"poll": poll, "text": f"Who comes from {panel.place}?", "answers": ["We do", "We do not"]}),
        ("whisper.send", {"whisper": whisper, "to": "moderator", "phrase": "own", "text": f"Nobody hears us at {panel.place}"}),
        ("report.write", {"passage": passage, "block": "introduction@en", "text": f"The report of {panel.place} begins here"}),
    )
    answer = {"submission": submission, "question": asked, "text": f"What Ben writes at {panel.place}"}
    panel.run([panel.envelope(panel.ben, "submission.answer", answer)])
    return Stage(new, approved, asked, request, cue, panel.turn["id"], link, action, poll, whisper, passage, remark, submission, hook, incident, seat)
