"""A phone that asks what became of its own while the database is away is told when to ask again."""

from types import SimpleNamespace
from typing import Any, cast

from moderator.live.gateway import Gateway
from moderator.live.house import House
from moderator.live.identity import Identity
from moderator.live.outage import Outage
from moderator.store.outage import DatabaseAwayError
from tests.live.halls import SECRET

MEMBER = SimpleNamespace(door=SimpleNamespace(panel_id=1))


def away(*_args: object) -> Any:
    raise DatabaseAwayError


def test_while_the_database_is_away_it_is_told_when_to_ask_again() -> None:
    house = SimpleNamespace(members=SimpleNamespace(find=lambda _sid: MEMBER), runtime=SimpleNamespace(in_thread=away), store=None, outage=Outage())
    gateway = Gateway(cast("House", house), lambda _environ: cast("Identity", None))
    answer = gateway.watch("sid", {"secrets": [SECRET]})
    assert answer.pop("mine") == []
    assert 1_000 <= answer.pop("retry_ms") < 3_000
    assert answer == {}
    assert house.outage.lasts
