"""The door to Redis: an open one, one that writes to disk and one that is not there are refused with a sentence that says what to do."""

import logging
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from moderator.config import SettingsError, from_environment
from moderator.live.broker import Broker, Unreachable
from moderator.live.metrics import Metrics
from tests.redises import OwnRedis, own_redis

SECRET = b"of one installation"


def refusal(url: str) -> str:
    """What the start says of this Redis; empty where it is taken."""
    try:
        Broker(url, SECRET, Metrics()).check()
    except SettingsError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    "url",
    [
        "redis://127.0.0.1", "redis://localhost:6379/0", "redis://[::1]:6379", "rediss://:word@redis.example.org:6380/1", "redis://user:word@10.0.0.7",
        "unix:///run/redis.sock", "unix:///run/redis.sock?db=1", "rediss://:word@10.0.0.7?ssl_ca_certs=/etc/ca.pem",
    ],
)  # fmt: skip
def test_a_redis_on_this_machine_or_with_a_password_may_be_named(url: str) -> None:
    assert from_environment({"REDIS_URL": url}).redis_url == url


@pytest.mark.parametrize(
    "url",
    [
        "127.0.0.1:6379", "http://127.0.0.1", "redis://", "redis:///0", "redis://127.0.0.1:port", "redis://127.0.0.1:99999", "redis://127.0.0.1/name",
        "redis://127.0.0.1:0", "unix:", "redis://[::1", "redis://127.0.0.1?socket_timeout=0", "rediss://:word@10.0.0.7?ssl_cert_reqs=none", "redis://127.0.0.1#x",
    ],
)  # fmt: skip
def test_what_is_no_address_of_a_redis_is_refused(url: str) -> None:
    with pytest.raises(SettingsError, match="REDIS_URL must be like"):
        from_environment({"REDIS_URL": url})


@pytest.mark.parametrize(
    "url", ["redis://10.0.0.7", "redis://redis.example.org:6379/0", "rediss://user@redis.example.org", "redis://0.0.0.0", "redis://127.0.0.1.example.org"]
)
def test_a_redis_elsewhere_without_a_password_is_refused(url: str) -> None:
    with pytest.raises(SettingsError, match=r"without a password.*requirepass"):
        from_environment({"REDIS_URL": url})


def test_neither_settings_nor_refusals_tell_the_password() -> None:
    assert "hunter2" not in repr(from_environment({"REDIS_URL": "redis://:hunter2@10.0.0.7"}))
    with pytest.raises(SettingsError) as caught:
        from_environment({"REDIS_URL": "redis://:hunter2@10.0.0.7/name"})
    assert "hunter2" not in str(caught.value)


def test_one_in_memory_on_loopback_is_taken(one_redis: OwnRedis) -> None:
    assert refusal(one_redis.url) == ""


def test_one_that_is_not_there_is_refused() -> None:
    with own_redis() as own:
        own.stop()
        said = refusal(own.url)
    assert "does not answer (ConnectionError)" in said
    assert "leave REDIS_URL out" in said


def test_one_that_stands_still_is_refused_soon() -> None:
    with own_redis() as own:
        own.freeze()
        began = time.monotonic()
        assert "does not answer (TimeoutError)" in refusal(own.url)
        assert time.monotonic() - began < 5


@pytest.mark.parametrize("given", ["", ":wrong@"])
def test_one_that_wants_another_password_is_refused(given: str) -> None:
    with own_redis(password="the right one") as own:
        said = refusal(f"redis://{given}127.0.0.1:{own.port}/0")
    assert "does not take the password of REDIS_URL" in said
    assert "wrong" not in said


def test_a_password_where_none_is_wanted_is_refused(one_redis: OwnRedis) -> None:
    assert "does not take the password" in refusal(f"redis://:word@127.0.0.1:{one_redis.port}/0")


@pytest.mark.parametrize("options", [("--save", "60 1"), ("--appendonly", "yes")])
def test_one_that_writes_to_disk_is_refused(options: tuple[str, str], tmp_path: Path) -> None:
    with own_redis(*options, "--dir", str(tmp_path)) as own:
        assert "writes to disk" in refusal(own.url)
        assert '--save "" --appendonly no' in refusal(own.url)


OPEN = ("--protected-mode", "no", "--bind", "127.0.0.1 ::")


def test_one_that_is_open_to_the_network_is_refused_though_it_is_reached_by_loopback() -> None:
    with own_redis(*OPEN) as own:
        assert "listens to the network and has no password" in refusal(own.url)


def test_one_on_the_network_with_a_password_is_taken() -> None:
    with own_redis(*OPEN, password="word") as own:
        assert refusal(own.url) == ""


def test_one_on_a_socket_of_the_machine_is_taken(tmp_path: Path) -> None:
    with own_redis("--unixsocket", str(tmp_path / "redis.sock")):
        assert refusal(f"unix://{tmp_path / 'redis.sock'}?db=1") == ""


def test_one_that_does_not_tell_its_settings_is_taken_with_a_line_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with own_redis() as own, own.client() as client:
        client.acl_setuser("panels", enabled=True, passwords=["+word"], keys=["*"], channels=["*"], commands=["+@all", "-config", "-acl"])
        with caplog.at_level(logging.WARNING):
            assert refusal(f"redis://panels:word@127.0.0.1:{own.port}/0") == ""
    assert "make sure that it writes nothing to disk" in caplog.text
    assert "word" not in caplog.text


@pytest.fixture
def broker(empty_redis: OwnRedis) -> Broker:
    broker = Broker(empty_redis.url, SECRET, Metrics())
    broker.check()
    return broker


def test_what_is_published_is_heard(broker: Broker) -> None:
    heard = broker.listen(broker.name("changed"), time.monotonic)
    assert next(heard) is None, "from now on it listens"
    broker.publish(broker.name("changed"), ["1 a", "2 b"])
    assert [next(heard), next(heard)] == ["1 a", "2 b"]


def test_a_channel_that_is_lost_is_told() -> None:
    with own_redis() as own:
        broker = Broker(own.url, SECRET, Metrics())
        broker.check()
        heard = broker.listen(broker.name("changed"), time.monotonic)
        assert next(heard) is None
        own.stop()
        with pytest.raises(Unreachable):
            for _ in heard:
                pass
        assert not broker.is_up


def test_a_channel_that_stands_still_is_given_up(broker: Broker, monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter(range(0, 1_000, 10))
    heard = broker.listen(broker.name("changed"), lambda: next(ticks))
    assert next(heard) is None
    with pytest.raises(Unreachable):
        for _ in heard:
            pass


@pytest.mark.parametrize(
    "say", [lambda broker: broker.ask("return 1", [], []), lambda broker: broker.publish("channel", ["1 a"]), lambda broker: broker.tend("return 1", [], [])]
)
def test_whoever_speaks_to_a_lost_redis_is_told_so(say: Callable[[Broker], object]) -> None:
    with own_redis() as own:
        broker = Broker(own.url, SECRET, Metrics())
        broker.check()
        own.stop()
        with pytest.raises(Unreachable):
            say(broker)
        assert not broker.is_up


def test_one_that_comes_back_and_writes_to_disk_is_not_used_again(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with own_redis() as own:
        broker = Broker(own.url, SECRET, Metrics())
        broker.check()
        own.stop()
        with pytest.raises(Unreachable):
            broker.ask("return 1", [], [])
        own.options = ("--save", "60 1", "--dir", str(tmp_path))
        own.start()
        for _ in range(3):
            with pytest.raises(Unreachable):
                broker.tend("return redis.call('SET', KEYS[1], 1)", [broker.name("key")], [])
        assert not broker.is_up
        assert caplog.text.count("writes to disk") == 1
        with own.client() as client:
            assert client.keys("*") == []
            client.config_set("save", "")
        assert broker.tend("return 1", [], []) == 1
        assert broker.is_up
