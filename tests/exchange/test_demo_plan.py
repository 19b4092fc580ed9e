"""The demo panel: told as commands, accepted as commands, and what a first visitor finds."""

import secrets
from collections import Counter
from typing import Any

import pytest

from moderator.commands.opening import open_panel
from moderator.commands.run import MOST_AT_ONCE, Envelope, Rules, run
from moderator.domain.ids import Instant
from moderator.domain.roles import LINK_ROLES, Audience
from moderator.exchange import demo
from moderator.exchange.importers import Stamp
from moderator.exchange.plans import Plan
from moderator.projections import view
from moderator.projections.seeing import Viewer
from moderator.store.engine import Store, make_store
from moderator.store.migrate import upgrade
from moderator.store.models import Panel

NOW = Instant(1_783_166_437_123)
STAMP = Stamp("DEMO22", "demo", "Europe/Zurich")


def plan() -> Plan:
    return demo.plan(STAMP, NOW, lambda: secrets.token_hex(10), lambda: secrets.token_urlsafe(24))


def carry_out(store: Store, plan: Plan) -> int:
    """Run a plan as the terminal does; nothing may be refused."""
    panel_id = open_panel(store, plan.panel)
    envelopes = [
        Envelope(id=f"~plan:{number}", audience=Audience.MODERATOR, name=name, args=args, now=NOW, server_now=NOW, machine=True)
        for number, (name, args) in enumerate(plan.commands)
    ]
    for start in range(0, len(envelopes), MOST_AT_ONCE):
        for outcome in run(store, Rules(b"key"), panel_id, envelopes[start : start + MOST_AT_ONCE]):
            assert outcome.ok, (outcome, outcome.trace)
    return panel_id


def seen(store: Store, panel_id: int, audience: Audience) -> tuple[dict[str, Any], dict[str, list[dict[str, Any]]]]:
    with store.read() as session:
        delta = view.delta(session, session.get_one(Panel, panel_id), Viewer(audience), None, NOW)
        return delta.header, delta.up


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = make_store(f"sqlite:///{tmp_path_factory.mktemp('demo') / 'demo.db'}", pool_size=2)
    upgrade(store.engine)
    return store


@pytest.fixture(scope="module")
def panel_id(store: Store) -> int:
    return carry_out(store, plan())


def test_no_command_of_the_demo_is_refused(store: Store, panel_id: int) -> None:
    with store.read() as session:
        assert session.get_one(Panel, panel_id).version == 1 + len(plan().commands)


def test_the_podium_has_a_chair_an_opening_and_six_panellists_of_whom_two_are_online(store: Store, panel_id: int) -> None:
    _, up = seen(store, panel_id, Audience.MODERATOR)
    assert Counter(row["part"] for row in up["people"]) == {"moderator": 1, "opening": 1, "panellist": 6}
    online = [row for row in up["people"] if row["online"]]
    assert [row["part"] for row in online] == ["panellist", "panellist"]
    assert all(row["timezone"] for row in online)
    assert [row["place"] for row in up["people"]] == list(range(1, 9))


def test_there_are_twenty_questions_and_the_public_sees_the_approved_ones(store: Store, panel_id: int) -> None:
    _, console = seen(store, panel_id, Audience.MODERATOR)
    _, public = seen(store, panel_id, Audience.PUBLIC)
    assert len(console["questions"]) == 20
    assert Counter(row["state"] for row in console["questions"]) == {"approved": 7, "new": 13}
    assert [row["number"] for row in public["questions"]] == [1, 2, 3, 4, 5, 6, 7]
    assert {row["language"] for row in console["questions"]} >= {"en", "fr", "es", "ar", "ru", "zh"}, "the six languages of the United Nations"
    assert any("<script>" in row["text"] for row in console["questions"])
    assert any(row["text"].startswith("=") for row in console["questions"])


def test_the_programme_fills_the_hour(store: Store, panel_id: int) -> None:
    header, up = seen(store, panel_id, Audience.PUBLIC)
    assert header["ends_at"] - header["starts_at"] == 60 * 60_000
    assert sum(row["planned"] for row in up["items"]) == 60 * 60_000
    assert [row["kind"] for row in up["items"]] == ["welcome", "opening", *["panel"] * 6, "debate", "final", "wrap"]
    ends = 0
    for row in up["items"]:
        assert row["starts_at"] == ends
        ends += row["planned"]


def test_it_begins_in_five_minutes_on_a_whole_minute(store: Store, panel_id: int) -> None:
    header, _ = seen(store, panel_id, Audience.PUBLIC)
    assert header["starts_at"] % 60_000 == 0
    assert 4 * 60_000 < header["starts_at"] - NOW <= 5 * 60_000
    assert (header["state"], header["floor_open"], header["support"], header["timezone"]) == ("open", True, "on", "Europe/Zurich")


def test_everybody_has_a_link_and_the_list_of_speakers_is_not_empty(store: Store, panel_id: int) -> None:
    _, up = seen(store, panel_id, Audience.MODERATOR)
    roles = Counter(row["role"] for row in up["links"])
    assert set(roles) == {role.value for role in LINK_ROLES}
    assert roles["panellist"] == 6
    assert len(up["requests"]) == 3
    people = {row["id"]: row["part"] for row in up["people"]}
    assert all(people[row["person"]] == row["role"] for row in up["links"] if row["role"] in {"moderator", "opening", "panellist"})


def test_two_demos_share_no_id() -> None:
    first, second = plan(), plan()
    named = [
        {str(value) for _, args in each.commands for key, value in args.items() if key in {"person", "item", "link", "question", "request", "secret"}}
        for each in (first, second)
    ]
    assert min(map(len, named)) > 50
    assert not named[0] & named[1]
