"""A panel with its live side, driven by hand: a fan-out that only notes, a runtime that runs nothing by itself, clocks that stand still."""

import functools
import shutil
import tempfile
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from moderator.commands.opening import NewPanel, open_panel
from moderator.commands.run import Envelope, Outcome, Rules, run
from moderator.domain.ids import Instant, Millis
from moderator.domain.roles import Audience
from moderator.live import looking
from moderator.live.broadcaster import Broadcaster
from moderator.live.clocks import Clocks
from moderator.live.devices import Devices
from moderator.live.fanout import Fanout
from moderator.live.farewell import Farewell
from moderator.live.limits import Limits
from moderator.live.members import Hall, Member, Members
from moderator.live.metrics import Metrics
from moderator.live.others import Others
from moderator.live.outage import Outage
from moderator.live.presence import Presence
from moderator.live.room_signals import RoomSignals
from moderator.live.unusual import Unusual
from moderator.projections.view import Cursor
from moderator.runtime import Runtime
from moderator.store.engine import Store, make_store
from moderator.store.grants import Grant
from moderator.store.migrate import upgrade

CODE = "HALLS2"
CHAIR, SPEAKER, OTHER = "personchair000000001", "personspeaker0000001", "personother000000001"
LINKS = {
    "moderator": "linkmoderator0000001", "panellist": "linkpanellist0000001", "other": "linkother00000000001",
    "display": "linkdisplay000000001", "technician": "linktechnician000001", "booth": "linkbooth00000000001",
}  # fmt: skip
SECRET = "s" * 24
BROWSER = "a browser"
"""Whose token a socket has unless a test says otherwise."""


class Stop(BaseException):
    """Raised by a test to come back out of a loop that runs for ever."""


@dataclass
class NotedFanout:
    """What would have been sent, in order."""

    sent: list[tuple[str, str, dict[str, Any]]] = field(default_factory=list)
    closed: list[str] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    full: list[str] = field(default_factory=list)
    reaped: list[str] = field(default_factory=list)
    deaf: list[str] = field(default_factory=list)
    """Sockets that take nothing of what goes to rooms."""
    on_drained: Callable[[str], object] = lambda _sid: None

    def to_room(self, room: str, event: str, payload: dict[str, Any], *, may_miss: bool = False) -> list[str]:
        self.sent.append((room, event, payload))
        return [] if may_miss else self.deaf

    def resume(self, sids: list[str], event: str, payload: dict[str, Any]) -> None:
        self.sent += [(sid, event, payload) for sid in sids]

    def to_socket(self, sid: str, event: str, payload: dict[str, Any]) -> None:
        self.sent.append((sid, event, payload))

    def leave(self, sid: str, room: str) -> None:
        self.sent.append((sid, "left", {"room": room}))

    def close(self, sid: str) -> None:
        self.closed.append(sid)

    def unjoined(self) -> list[str]:
        return self.waiting

    def reap(self, eio_sid: str) -> None:
        self.reaped.append(eio_sid)

    def sweep(self, now: float) -> None:
        self.swept = now

    def longest_queue(self, most: int) -> list[str]:
        return self.full

    def to(self, key: str, event: str = "delta") -> list[dict[str, Any]]:
        """What went to a room or a socket."""
        return [payload for where, name, payload in self.sent if name == event and where.rpartition("/")[2] == key]


@dataclass
class StillRuntime:
    """Tasks are kept until a test runs them."""

    mode: str = "still"
    tasks: list[Callable[[], object]] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    on_sleep: Callable[[float], object] = lambda _seconds: None

    def spawn(self, task: Callable[..., object], *args: Any, **kwargs: Any) -> None:
        self.tasks.append(functools.partial(task, *args, **kwargs))

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.on_sleep(seconds)

    def in_thread(self, task: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return task(*args, **kwargs)

    def run_tasks(self) -> None:
        while self.tasks:
            self.tasks.pop(0)()


@dataclass
class Time:
    """Two clocks that only a test moves."""

    wall: float = 1_783_166_400.0
    ticks: float = 1_000.0


class Stage:
    """One open panel with links, in a database of its own, and everything live around it."""

    def __init__(self, folder: Path, test_clock: Path | None = None) -> None:
        shutil.copy(_template(), folder / "panel.db")
        self.store: Store = make_store(f"sqlite:///{folder / 'panel.db'}", pool_size=2)
        self.rules = Rules(b"key of voices", Millis(0))
        self.time = Time()
        self.clocks = Clocks(lambda: self.time.wall, lambda: self.time.ticks, test_clock)
        self.runtime, self.fanout, self.members = StillRuntime(), NotedFanout(), Members()
        runtime, fanout = cast("Runtime", self.runtime), cast("Fanout", self.fanout)
        self.farewell = Farewell(runtime, self.members, fanout)
        self.broadcaster = Broadcaster(runtime, self.store, self.clocks, self.members, fanout, self.farewell, Metrics())
        self.limits = Limits(self.clocks)
        self.unusual = Unusual(self.clocks)
        self.signals = RoomSignals(self.clocks, self.limits)
        self.others, self.outage = Others(self.clocks), Outage(self.clocks.monotonic)
        self.devices = Devices(self.clocks, self.members, self.others, self.farewell)
        self.presence = Presence(runtime, self.clocks, self.members, fanout, self.signals, self.unusual, self.others, self.devices, self.outage)
        self.panel_id = looking.enter(self.store, CODE, Audience.PUBLIC, ()).panel_id

    def envelope(self, name: str, args: dict[str, Any], *, role: str | None = None, token: str | None = None) -> Envelope:
        audience = Audience(role or "moderator") if token is None else Audience.PUBLIC
        grants = (Grant(LINKS[role], 1),) if role else ()
        return Envelope(
            id=str(uuid.uuid4()), audience=audience, name=name, args=args, now=self.clocks.now(), server_now=self.clocks.server_now(),
            grants=grants, token=token, machine=role is None and token is None,
        )  # fmt: skip

    def do(self, name: str, args: dict[str, Any], *, role: str | None = None, token: str | None = None) -> Outcome:
        """A command that must be accepted."""
        [outcome] = run(self.store, self.rules, self.panel_id, [self.envelope(name, args, role=role, token=token)])
        assert outcome.ok, (name, outcome)
        return outcome

    def ask(self, number: int, text: str = "A question?", secret: str = SECRET) -> str:
        row_id = f"question{number:012d}"
        self.do("question.ask", {"question": row_id, "secret": secret, "text": text}, token="author")
        return row_id

    def enter(self, role: str = "public", link: str | None = None) -> looking.Door:
        grants = (Grant(LINKS[link or role], 1),) if role != "public" else ()
        return looking.enter(self.store, CODE, Audience(role), grants)

    def join(
        self, sid: str, role: str = "public", link: str | None = None, door: looking.Door | None = None, token: str = BROWSER, since: Cursor | None = None
    ) -> Member:
        """Join as the gateway does."""
        now = self.clocks.monotonic()
        member = Member(sid, door or self.enter(role, link), token, answered=now, joined=now)
        self.members.join(member, since)
        return member

    @property
    def hall(self) -> Hall:
        return self.members.halls[self.panel_id]

    def tick(self) -> None:
        """Both looks, as after a signal."""
        self.broadcaster.tick(self.hall, public=False)
        self.broadcaster.tick(self.hall, public=True)


def everybody(stage: Stage) -> None:
    """A phone, and a screen of each role; nobody rings any more."""
    stage.join("phone")
    for role in ("moderator", "panellist", "display", "technician", "booth"):
        stage.join(role, role)
    calm(stage)


def calm(stage: Stage) -> None:
    """Nobody rings any more."""
    stage.hall.changed.roles.clear()
    stage.hall.changed.public.clear()


@functools.cache
def _folder() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory()


@functools.cache
def _template() -> Path:
    """The database that every stage begins with, made once."""
    path = Path(_folder().name) / "template.db"
    store = make_store(f"sqlite:///{path}", pool_size=2)
    upgrade(store.engine)
    starts = Instant(1_783_166_400_000)
    panel_id = open_panel(
        store, NewPanel(code=CODE, epoch="halls", title="Halls", starts_at=starts, ends_at=Instant(starts + 3_600_000), timezone="UTC", support="on")
    )
    wishes: list[tuple[str, dict[str, Any]]] = [
        ("person.add", {"person": CHAIR, "name": "The Chair", "part": "moderator"}),
        ("person.add", {"person": SPEAKER, "name": "A Speaker", "part": "panellist"}),
        ("person.add", {"person": OTHER, "name": "Another Speaker", "part": "panellist"}),
        ("item.add", {"item": "itemwelcome000000001", "kind": "welcome", "planned": 60_000, "person": CHAIR}),
        ("item.add", {"item": "itemdebate0000000001", "kind": "debate", "planned": 600_000}),
        ("link.issue", {"link": LINKS["moderator"], "role": "moderator", "name": "The Chair", "person": CHAIR}),
        ("link.issue", {"link": LINKS["panellist"], "role": "panellist", "person": SPEAKER}),
        ("link.issue", {"link": LINKS["other"], "role": "panellist", "person": OTHER}),
        *[("link.issue", {"link": LINKS[role], "role": role}) for role in ("display", "technician", "booth")],
        ("panel.open", {}),
    ]
    batch = [
        Envelope(id=f"~template:{number}", audience=Audience.MODERATOR, name=name, args=args, now=starts, server_now=starts, machine=True)
        for number, (name, args) in enumerate(wishes)
    ]
    outcomes = run(store, Rules(b"key of voices", Millis(0)), panel_id, batch)
    assert all(outcome.ok for outcome in outcomes), outcomes
    store.engine.dispose()
    return path
