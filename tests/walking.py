"""A panel on which random people do random things while frames are lost, repeated and late: the server, the network, and what always holds."""

import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from moderator.domain.questions import PRIVATE, PUBLIC_STATES
from moderator.projections import view
from moderator.projections.seeing import Viewer
from moderator.projections.view import Cursor
from moderator.store.models import Base, Panel
from tests import oracle, people
from tests.conftest import House, fast_store
from tests.oracle import Copy, Json, stored
from tests.people import Actor, Ids

CLIENTS_EACH = 2

who = st.integers(0, 5)
which = st.integers(0, 7)
yes = st.booleans()


@dataclass
class Client:
    """A browser: what it has, and the frames on their way to it."""

    viewer: Viewer
    copy: Copy = field(default_factory=Copy)
    coming: list[Json] = field(default_factory=list)
    asked: int = 0


class Network(RuleBasedStateMachine):
    """One panel with several clients for every viewer; what people do stands in the classes that are built on this one."""

    house: ClassVar[House | None] = None
    counts: ClassVar[Counter[tuple[str, str | None]]] = Counter()

    @initialize()
    def begin(self) -> None:
        self.house_of().reset()
        self.panel = self.house_of().panel("ours", Ids(1_000_000))
        self.commands: list[tuple[Actor, str]] = []
        self.sent: dict[Viewer, Cursor] = {}
        self.clients = [Client(viewer) for viewer in self.panel.viewers.values() for _ in range(CLIENTS_EACH)]
        self.furnish()
        self.do(self.panel.moderator, "panel.start", {})
        for client in self.clients:
            self.ask_again(client)
            self.sent[client.viewer] = Cursor(client.copy.epoch, client.copy.version)

    def furnish(self) -> None:
        """What is there before the start."""

    @classmethod
    def house_of(cls) -> House:
        """One database for all walks."""
        if cls.house is None:
            store = fast_store(f"sqlite:///{Path(tempfile.mkdtemp())}/walks.db")
            Base.metadata.create_all(store.engine)
            panel = people.furnish(store, "ours", "PANEL2")
            cls.house = House(store, stored(store), {}, {"ours": panel.id})
        return cls.house

    # What the server does

    def answer(self, viewer: Viewer, since: Cursor | None) -> Json:
        with self.panel.store.read() as session:
            return oracle.wire(view.delta(session, session.get_one(Panel, self.panel.id), viewer, since, self.panel.now).as_json())

    @rule()
    def broadcast(self) -> None:
        """One frame per room for what changed since the last one; empty ones are not sent."""
        for viewer, since in self.sent.items():
            frame = self.answer(viewer, since)
            if frame["to"] > since.version:
                self.sent[viewer] = Cursor(frame["epoch"], frame["to"])
                for client in self.clients:
                    if client.viewer == viewer:
                        client.coming.append(frame)

    def ask_again(self, client: Client) -> None:
        """What a client does that finds a gap, or that has nothing."""
        client.asked += 1
        since = Cursor(client.copy.epoch, client.copy.version) if client.copy.epoch else None
        client.copy, again = oracle.apply(client.copy, self.answer(client.viewer, since))
        assert not again, "an answer to a question does not join on"

    def do(self, actor: Actor, name: str, args: Json) -> bool:
        command = self.panel.ids.command()
        [outcome] = self.panel.run([self.panel.envelope(actor, name, args, command=command)])
        assert outcome.trace is None, outcome.trace
        assert outcome.code not in {"wrong_type", "missing", "unknown_keys", "internal"}, outcome
        self.counts[name, outcome.code] += 1
        if outcome.ok and actor.link:
            self.commands.append((actor, command))
        return outcome.ok

    def actor(self, number: int) -> Actor:
        panel = self.panel
        return [panel.moderator, panel.moderator, panel.co_moderator, panel.organiser, panel.timekeeper, panel.phone][number]

    def one(self, rows: list[str], number: int) -> str:
        return rows[number % len(rows)] if rows else "nothing"

    # What the network does

    def frames(self, number: int, change: Callable[[Client, int], None]) -> None:
        client = self.clients[number % len(self.clients)]
        if client.coming:
            change(client, number % len(client.coming))

    @rule(numbers=st.lists(st.integers(0, 10_000), min_size=4, max_size=16))
    def deliver(self, numbers: list[int]) -> None:
        """Frames arrive, in whatever order."""
        self.broadcast()
        for number in numbers:
            self.frames(number, self.take)

    def take(self, client: Client, place: int) -> None:
        former = client.copy.version
        client.copy, ask = oracle.apply(client.copy, client.coming.pop(place))
        if ask:
            self.ask_again(client)
        assert client.copy.version >= former

    @rule(numbers=st.lists(st.integers(0, 10_000), min_size=1, max_size=8))
    def lose(self, numbers: list[int]) -> None:
        for number in numbers:
            self.frames(number, lambda client, place: client.coming.__delitem__(place))

    @rule(numbers=st.lists(st.integers(0, 10_000), min_size=1, max_size=8))
    def repeat(self, numbers: list[int]) -> None:
        for number in numbers:
            self.frames(number, lambda client, place: client.coming.append(client.coming[place]))

    @rule(number=st.integers(0, 10_000))
    def reload(self, number: int) -> None:
        """A tab is opened anew while old frames are still on their way to it."""
        client = self.clients[number % len(self.clients)]
        client.copy = Copy()
        self.ask_again(client)

    # What always holds

    @invariant()
    def nobody_sees_more_than_they_may(self) -> None:
        for client in getattr(self, "clients", []):
            states = {row["state"] for row in client.copy.rows.get("questions", {}).values()}
            assert client.viewer.audience == "moderator" or states <= PUBLIC_STATES
            assert client.viewer.organiser or PRIVATE not in states
            if client.viewer.audience != "moderator":
                cues = client.copy.rows.get("cues", {}).values()
                on_stage = client.viewer.audience == "display"
                assert {row["phrase"] if on_stage else row["person"] for row in cues} <= ({"conclude", "one_minute"} if on_stage else {client.viewer.person})

    @invariant()
    def the_header_names_what_is_there(self) -> None:
        for client in getattr(self, "clients", []):
            header, rows = client.copy.seen()
            assert header is not None
            # One that is left while somebody owes an answer stays asked, so there may be more.
            asked = {row["id"] for row in rows.get("questions", {}).values() if row["state"] == "asked"}
            assert header["question"] in {None, *asked}
            assert (header["question"] is None) is (header["asked"] == [])
            assert all(row["text"] for row in rows.get("questions", {}).values() if row["state"] != "withdrawn")
            if client.viewer.audience != "technician":
                speaking = [row["id"] for row in rows.get("turns", {}).values() if row["state"] in {"running", "paused"}]
                assert speaking == [each for each in [header["turn"]] if each]

    def fresh(self, viewer: Viewer) -> Copy:
        whole, _ = oracle.apply(Copy(), self.answer(viewer, None))
        return whole

    def teardown(self) -> None:
        for client in getattr(self, "clients", []):
            self.ask_again(client)
            fresh = self.fresh(client.viewer)
            assert client.copy.seen() == fresh.seen(), f"{client.viewer.key} sees something else than a fresh client"
            assert client.copy.version == fresh.version
