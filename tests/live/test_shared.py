"""What several processes count together: one share per phone, one bucket per address; only keyed hashes in Redis; and no answer from Redis keeps nobody waiting."""

import time
from collections.abc import Iterator

import pytest

from moderator.domain.refusals import Refused
from moderator.live.arrivals import Arrivals
from moderator.live.blinding import HOUR
from moderator.live.broker import QUICK
from moderator.live.clocks import Clocks
from moderator.live.guesses import Guesses, pause_after
from moderator.live.limits import FLOOD, Limits
from tests.live.halls import Time
from tests.redises import OwnRedis, own_redis, shared_by

ADDRESS = "192.0.2.7"


class Process:
    """One process of an installation, with a monotonic clock of its own."""

    def __init__(self, own: OwnRedis, time: Time, secret: bytes = b"of one installation") -> None:
        clocks = Clocks(lambda: time.wall, lambda: time.ticks)
        self.shared = shared_by(own, clocks, secret)
        self.slept: list[float] = []
        self.limits, self.arrivals = Limits(clocks, self.shared), Arrivals(clocks, 4, self.shared)
        self.guesses = Guesses(clocks, self.slept.append, self.shared)

    def sends(self, token: str, name: str = "question.ask", slow: int = 0) -> int:
        """For how many ms it is told to wait."""
        try:
            self.limits.check(name, token, slow)
        except Refused as refused:
            return int(str(refused.data["retry_ms"]))
        return 0

    def arrives(self, token: str) -> int:
        try:
            self.arrivals.admit(token, self.arrivals.place(ADDRESS))
        except Refused as refused:
            return int(str(refused.data["retry_ms"]))
        return 0


@pytest.fixture
def clock() -> Time:
    return Time()


@pytest.fixture
def pair(empty_redis: OwnRedis, clock: Time) -> tuple[Process, Process]:
    return Process(empty_redis, clock), Process(empty_redis, clock)


def test_a_phone_that_asks_through_two_processes_has_its_share_once(pair: tuple[Process, Process], clock: Time) -> None:
    assert [pair[number % 2].sends("a phone") == 0 for number in range(14)] == [True] * 10 + [False] * 4
    assert pair[1].sends("another phone") == 0
    clock.ticks += 31
    assert [pair[number % 2].sends("a phone") == 0 for number in range(11)] == [True] * 10 + [False]


def test_what_is_refused_together_is_not_counted_here(pair: tuple[Process, Process], clock: Time) -> None:
    for _ in range(10):
        pair[0].sends("a phone")
    waits = [pair[1].sends("a phone") for _ in range(5)]
    assert min(waits) > 0
    clock.ticks += max(waits) / 1000
    assert pair[1].sends("a phone") == 0


def test_slow_mode_spaces_what_comes_through_several(pair: tuple[Process, Process], clock: Time) -> None:
    assert pair[0].sends("a phone", slow=60) == 0
    clock.ticks += 20
    assert pair[1].sends("a phone", slow=60) == pytest.approx(40_000, abs=2)
    pair[0].limits.take_back("question.ask", "a phone")
    assert pair[1].sends("a phone", slow=60) == 0


def test_a_flood_through_several_is_one(pair: tuple[Process, Process], clock: Time) -> None:
    taken = sum(pair[number % 2].sends("a bot") == 0 for number in range(10 + FLOOD.most + 2))
    assert taken == 10
    assert pair[0].limits.is_flood("a bot")
    clock.ticks += FLOOD.seconds - 1
    # Its window is over, and it has not been silent.
    assert pair[1].sends("a bot") > 0
    clock.ticks += FLOOD.seconds
    assert pair[1].sends("a bot") == 0


def test_voices_ask_nobody(pair: tuple[Process, Process]) -> None:
    assert sum(pair[number % 2].sends("a phone", "question.support") == 0 for number in range(80)) == 60


def test_newcomers_of_one_address_are_counted_together_and_once(pair: tuple[Process, Process], clock: Time) -> None:
    let_in = [pair[number % 2].arrives(f"phone {number}") == 0 for number in range(16)]
    assert let_in == [True] * 12 + [False] * 4
    assert pair[1].arrives("phone 0") == 0, "whom another process knows is no newcomer"
    told = pair[0].arrives("late")
    assert 0 < told <= 1_001
    clock.ticks += told / 1000
    assert pair[1].arrives("late") == 0


def test_wrong_guesses_are_counted_together(pair: tuple[Process, Process]) -> None:
    for number in range(12):
        pair[number % 2].guesses.miss(ADDRESS)
    assert sum(pair[0].slept + pair[1].slept) == pytest.approx(sum(pause_after(number + 1) for number in range(12)))


def test_two_installations_in_one_redis_never_meet(empty_redis: OwnRedis, clock: Time) -> None:
    ours, theirs = Process(empty_redis, clock), Process(empty_redis, clock, b"of another installation")
    assert [ours.sends("a phone") == 0 for _ in range(11)] == [True] * 10 + [False]
    assert theirs.sends("a phone") == 0
    assert ours.shared._broker.name("changed") != theirs.shared._broker.name("changed")


def test_redis_has_keyed_hashes_that_end_by_themselves_and_half_of_their_key(pair: tuple[Process, Process], empty_redis: OwnRedis) -> None:
    pair[0].sends("token-of-a-phone", slow=60)
    pair[0].arrives("token-of-a-phone")
    pair[0].guesses.miss(ADDRESS)
    with empty_redis.client() as client:
        keys = client.keys("*")
        held = b" ".join([*keys, *(client.dump(key) or b"" for key in keys)])
        assert len(keys) == 6
        assert all(0 < int(str(client.pttl(key))) <= HOUR * 1000 for key in keys)
    assert b"token-of-a-phone" not in held
    assert ADDRESS.encode() not in held
    # Both use one key, and it is not what lies there.
    assert pair[0].shared.key() == pair[1].shared.key()
    assert pair[0].shared.key() not in held
    assert pair[0].shared.key().hex().encode() not in held


def test_the_key_ends_with_its_hour_and_all_have_the_next_one(pair: tuple[Process, Process], empty_redis: OwnRedis, clock: Time) -> None:
    first = pair[0].shared.key()
    with empty_redis.client() as client:
        client.delete(pair[0].shared._broker.name("key"))
    clock.ticks += HOUR + 1
    for process in (*pair, pair[0]):
        process.shared.keep_key()
    assert pair[0].shared.key() == pair[1].shared.key() != first


def test_a_redis_that_was_started_anew_gets_the_key_that_all_know(pair: tuple[Process, Process], empty_redis: OwnRedis) -> None:
    before = pair[0].shared.key()
    with empty_redis.client() as client:
        client.flushall()
    pair[1].shared.keep_key()
    pair[0].shared.keep_key()
    assert pair[0].shared.key() == pair[1].shared.key() == before


@pytest.fixture
def lost(clock: Time) -> Iterator[tuple[OwnRedis, Process]]:
    with own_redis() as own:
        yield own, Process(own, clock)


def test_without_an_answer_each_decides_by_what_it_knows(lost: tuple[OwnRedis, Process]) -> None:
    own, process = lost
    assert [process.sends("a phone") for _ in range(8)] == [0] * 8
    assert process.arrives("a phone") == 0
    own.freeze()
    began = time.monotonic()
    # What was counted before counts still.
    assert [process.sends("a phone") == 0 for _ in range(4)] == [True, True, False, False]
    assert [process.arrives(f"phone {number}") == 0 for number in range(12)] == [True] * 11 + [False]
    process.guesses.miss(ADDRESS)
    took = time.monotonic() - began
    assert QUICK <= took < QUICK * 3, "one of them waits for Redis, and nobody after it"
    own.thaw()
    assert not process.shared._broker.is_up, "only whoever keeps nobody waiting tries again"
    process.shared.keep_key()
    assert process.shared._broker.is_up


def test_a_lost_redis_is_asked_no_more_until_it_is_heard_again(lost: tuple[OwnRedis, Process]) -> None:
    own, process = lost
    own.stop()
    assert process.sends("a phone") == 0
    assert not process.shared._broker.is_up
    own.start()
    process.sends("a phone")
    assert process.shared.arrives("hash", "place", burst=1, per_second=1) is None
    process.shared.keep_key()
    assert process.shared.arrives("hash", "place", burst=1, per_second=1) == 0


def test_a_script_that_redis_refuses_is_no_way_around_the_limits(lost: tuple[OwnRedis, Process]) -> None:
    own, process = lost
    with own.client() as client:
        client.config_set("maxmemory", "1")
    assert [process.sends("a phone") == 0 for _ in range(11)] == [True] * 10 + [False]
