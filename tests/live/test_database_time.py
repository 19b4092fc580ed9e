"""The database's time: hosts whose own clocks differ agree by it, within half of the way there and back."""

import time

from moderator.live.clocks import Clocks
from moderator.store.engine import Store
from moderator.store.wall import SAMPLES, database_wall
from tests.conftest import House
from tests.live.halls import Time

WRONG = 3_600.0
CLOSE = 250


def now(store: Store, wrong: float) -> int:
    return Clocks(database_wall(store, lambda: time.time() + wrong, time.monotonic), time.monotonic).server_now()


def test_hosts_whose_clocks_differ_agree_where_the_database_is_a_server(house: House) -> None:
    gap = abs(now(house.store, WRONG) - now(house.store, -WRONG))
    if house.store.engine.dialect.name == "postgresql":
        assert gap < CLOSE
        assert abs(now(house.store, WRONG) - time.time() * 1000) < CLOSE, "this server's clock is this machine's"
    else:
        assert abs(gap - 2 * WRONG * 1000) < CLOSE


def test_of_several_answers_that_of_the_shortest_way_counts(house: House) -> None:
    if house.store.engine.dialect.name != "postgresql":
        assert database_wall(house.store, lambda: 7.0, time.monotonic)() == 7.0
        return
    ticks = Time()
    # The fourth comes at once, all others take ten seconds.
    steps = iter([10.0 if number != 3 else 0.0 for number in range(SAMPLES) for _ in range(2)])

    def slow() -> float:
        ticks.ticks += next(steps, 0.0)
        return ticks.ticks

    wall = database_wall(house.store, lambda: 0.0, slow)
    # By then 70 of the 80 s on that clock had passed, and next to none in the database.
    assert abs(wall() - time.time() - 20.0) < 1.0
