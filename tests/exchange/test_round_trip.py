"""A record that was exported, imported and exported again is the same, byte for byte; and no other file is taken for one."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from moderator.domain.refusals import Refused
from moderator.domain.similarity import fold
from moderator.domain.statistics import public, statistics
from moderator.exchange import restoring as reading
from moderator.exchange.exporters.json_record import json_bytes
from moderator.projections.record import record
from moderator.store import queries
from moderator.store.engine import Store
from moderator.store.models import Base, Panel
from moderator.store.restoring import restore
from moderator.store.unit import Unit
from moderator.threads import ThreadingRuntime
from tests.commands.test_random_walks import SETTINGS, Walk
from tests.conftest import GIVEN, empty_database, fast_store
from tests.oracle import Json
from tests.people import PanelUnderTest

EPOCH = "restored"


@pytest.fixture
def elsewhere(database: str, tmp_path: Path) -> Iterator[Store]:
    """An empty database of the same kind."""
    kind = "sqlite" if database.startswith("sqlite") else "given" if GIVEN else "postgresql"
    with empty_database(kind, tmp_path) as url:
        store = fast_store(url)
        Base.metadata.create_all(store.engine)
        yield store
        store.engine.dispose()


def exported(store: Store, panel_id: int) -> bytes:
    """With a code that a phone could have typed: those of the template have a letter that is none of theirs."""
    with store.read() as session:
        return json_bytes(record(session, session.get_one(Panel, panel_id))).replace(b'"PANEL', b'"PANEW')


def every_fate(panel: PanelUnderTest) -> None:
    """One question of every fate, a turn that never was, a drawn list and a first word on the floor."""
    named: Json = {"name": "Ingrid Solheim", "organisation": "City of Nordhavn", "group": "local", "channel": "online", "language": "fr"}
    declined, private, withdrawn, merged, target = (panel.ask(**named) for _ in range(5))
    panel.quick(panel.moderator, "question.decline", {"question": declined, "reason": "off_topic"})
    panel.quick(panel.moderator, "question.private", {"question": private})
    panel.quick(panel.phone, "question.withdraw", {"question": withdrawn, "secret": panel.secrets[withdrawn]})
    panel.quick(panel.moderator, "question.approve", {"question": target})
    panel.quick(panel.moderator, "question.merge", {"question": merged, "into": target})
    panel.lined_up(panel.row("ada"))
    request = panel.inscribed(group="state", channel="online", organisation="Costa Serena")
    panel.quick(panel.moderator, "floor.call", {"request": request, "called": True})
    step = panel.ids.command()
    panel.quick(panel.moderator, "programme.next", {"after": panel.step}, command=step)
    panel.quick(panel.moderator, "receipt.undo", {"command": step})
    panel.pass_time(5_000)
    panel.next()


def test_a_panel_in_full_swing_comes_back_as_it_was(swing: PanelUnderTest, elsewhere: Store) -> None:
    every_fate(swing)
    before = exported(swing.store, swing.id)
    told = reading.read(before)
    assert all(
        told[noun] for noun in ("people", "links", "items", "questions", "requests", "turns", "actions", "polls", "remarks", "submissions", "passages", "log")
    )
    panel_id = restore(elsewhere, told, EPOCH)
    assert exported(elsewhere, panel_id) == before


@pytest.mark.parametrize("attribution", ["chatham", "anonymous", "attributed"])
def test_every_attribution_comes_back_as_it_was(swing: PanelUnderTest, elsewhere: Store, attribution: str) -> None:
    every_fate(swing)
    with Unit(swing.store.write, swing.id) as unit:
        with unit.version():
            unit.panel.attribution = attribution
        unit.commit()
    before = exported(swing.store, swing.id)
    assert exported(elsewhere, restore(elsewhere, reading.read(before), EPOCH)) == before


def test_a_panel_that_came_back_goes_on(swing: PanelUnderTest, elsewhere: Store) -> None:
    told = reading.read(exported(swing.store, swing.id))
    panel_id = restore(elsewhere, told, EPOCH)
    again = PanelUnderTest(elsewhere, panel_id, swing.place, now=swing.now, server_now=swing.server_now, ids=swing.ids)
    again.accept(again.moderator, "programme.next", {"after": again.step})
    again.accept(again.phone, "question.ask", {"question": again.ids.row(), "secret": again.ids.secret(), "text": "And now?"})
    with elsewhere.read() as session:
        panel = session.get_one(Panel, panel_id)
        assert (panel.epoch, panel.owner, panel.rehearsing) == (EPOCH, None, False)
        assert panel.version > max(row["number"] for row in told["log"])
        rows = queries.questions(session, panel)
        assert {row.secret_hash for row in rows if row.text != "And now?"} == {""}
        assert [row.folded for row in rows] == [None if row.text is None else fold(row.text) for row in rows]


def test_the_same_panel_is_not_brought_back_beside_itself(swing: PanelUnderTest) -> None:
    told = reading.read(exported(swing.store, swing.id))
    told["panel"]["code"] = swing.header()["code"]
    assert refusal(lambda: restore(swing.store, told, EPOCH)) == ("panel.exists", {})
    told["panel"]["code"] = "ANEW22"
    assert refusal(lambda: restore(swing.store, told, EPOCH)) == ("panel.exists", {})
    with swing.store.read() as session:
        assert queries.find_panel(session, "ANEW22") is None


def test_the_process_of_its_own_gives_the_same(swing: PanelUnderTest) -> None:
    data = exported(swing.store, swing.id)
    run_child = ThreadingRuntime().run_child
    assert json_bytes(reading.read_apart(run_child, data)) == data
    assert refusal(lambda: reading.read_apart(run_child, b'{"schema": 99}')) == ("record.schema", {"schema": 99})
    assert refusal(lambda: reading.read_apart(run_child, b"[" * 200_000)) == ("record.unreadable", {})


def test_a_record_of_the_future_says_so() -> None:
    assert refusal(lambda: reading.read(b'{"schema": 2}')) == ("record.schema", {"schema": 2})


@pytest.mark.parametrize(
    "data",
    [
        b"", b"PK\x03\x04", b"null", b"[]", b"{}", b'{"schema": "1"}', b'{"schema": 1}', b'{"schema": 1, "panel": NaN}', b"[" * 100_000, b'{"a":' * 100_000,
        b'{"schema": ' + b"9" * 5_000 + b"}", b'{"schema": 1}' + b" " * 20_000_000, "\ud800".encode("utf-16-le", "surrogatepass"),
    ],
    ids=lambda data: f"{data[:12]!r}",
)  # fmt: skip
def test_what_is_no_record_is_refused(data: bytes) -> None:
    assert refusal(lambda: reading.read(data)) == ("record.unreadable", {})


def _set(noun: str, **values: Any) -> Callable[[Json], None]:
    def change(told: Json) -> None:
        (told[noun] if noun == "panel" else told[noun][0]).update(values)

    return change


def _twice(told: Json) -> None:
    told["people"].append(told["people"][0])


def _without(told: Json) -> None:
    del told["questions"][0]["state"]


def _nothing(told: Json) -> None:
    del told["turns"]


CHANGES: list[Callable[[Json], None]] = [
    _twice, _without, _nothing,
    _set("panel", secret="x"), _set("panel", id=1), _set("panel", epoch="x"), _set("panel", version=1), _set("panel", owner="x" * 20),
    _set("panel", code="nope"), _set("panel", title=None), _set("panel", title="x" * 20_001), _set("panel", starts_at="1"), _set("panel", starts_at=1.5),
    _set("panel", starts_at=10**17), _set("panel", starts_at=-1), _set("panel", timezone="../etc/passwd"), _set("panel", language="xx"), _set("panel", archived=1),
    _set("panel", line=[{"kind": "item"}]), _set("panel", asked=["nosuchquestion000000"]), _set("panel", turn="nosuchturn0000000000"), _set("panel", limits={"a": "b"}),
    _set("panel", think=[[[[[]]]]]), _set("people", id="../../x"), _set("people", id="A" * 20), _set("people", part="king"), _set("people", name="a\x00b"),
    _set("people", name="\u202eab"), _set("people", name="\ud800"), _set("people", panel_id=1), _set("links", person="nosuchperson00000000"), _set("links", role="machine"),
    _set("questions", secret_hash="x"), _set("questions", state="king"), _set("questions", assigned=[{"person": "nosuchperson00000000", "state": "assigned"}]),
    _set("questions", anonymous=None), _set("questions", originals=[{"id": "x"}]), _set("turns", state="void"), _set("turns", item="nosuchitem0000000000"),
    _set("turns", runs=[{"from": 1, "to": 2}]), _set("actions", due="tomorrow"), _set("actions", due="2026-02-30"), _set("log", role="public"), _set("log", version=1.0), _set("polls", counts=[None]),
    _set("remarks", tag="x"), _set("submissions", person="nosuchperson00000000"), _set("passages", text=7),
]  # fmt: skip


@pytest.mark.parametrize("change", CHANGES, ids=range(len(CHANGES)))
def test_a_record_that_was_changed_is_refused(swing: PanelUnderTest, change: Callable[[Json], None]) -> None:
    told = json.loads(exported(swing.store, swing.id))
    change(told)
    # What no UTF-8 holds comes as an escape.
    assert refusal(lambda: reading.read(json.dumps(told).encode())) == ("record.unreadable", {})


class Recorded(Walk):
    """Whatever people do to a panel, its record is one that another installation takes."""

    taken = 0

    def teardown(self) -> None:
        told = reading.read(exported(self.panel.store, self.panel.id))
        known = statistics(told)
        assert known.speaking.total == sum(turn.spoken for turn in known.speaking.turns)
        assert public(known).public
        Recorded.taken += 1
        super().teardown()


@pytest.mark.timeout(300)
def test_the_record_of_whatever_people_do_is_taken() -> None:
    Recorded.taken = 0
    run_state_machine_as_test(Recorded, settings=settings(SETTINGS, max_examples=5))
    assert Recorded.taken >= 5


def refusal(act: Callable[[], object]) -> tuple[str, dict[str, object]]:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value.code, caught.value.data
