"""A Redis for those tests of limits that must hold with one and without."""

from collections.abc import Callable, Iterator

import pytest

from moderator.live.clocks import Clocks
from moderator.live.shared import Shared
from tests.redises import OwnRedis, own_redis, shared_by


@pytest.fixture(scope="session")
def one_redis() -> Iterator[OwnRedis]:
    with own_redis() as own:
        yield own


@pytest.fixture
def empty_redis(one_redis: OwnRedis) -> OwnRedis:
    with one_redis.client() as client:
        client.flushall()
    return one_redis


@pytest.fixture(params=["alone", "shared"])
def sharing(request: pytest.FixtureRequest) -> Callable[[Clocks], Shared | None]:
    if request.param == "alone":
        return lambda _clocks: None
    own: OwnRedis = request.getfixturevalue("empty_redis")
    return lambda clocks: shared_by(own, clocks)
