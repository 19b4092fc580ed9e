"""The doctor on Redis: one that is away, slow, open or writes to a disk is found."""

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import redis

from moderator.doctor.signalling import check_redis
from tests.server.wire import eventually
from tests.servers import free_port


@contextmanager
def server(folder: Path, *options: str, password: str = "") -> Iterator[int]:
    if shutil.which("redis-server") is None:
        if os.environ.get("CI"):
            pytest.fail("redis-server is not installed")
        pytest.skip("needs redis-server")
    port = free_port()
    more = ["--requirepass", password] if password else []
    command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--dir", str(folder), *options, *more]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        with redis.Redis(port=port, password=password or None) as client:
            eventually(lambda: _answers(client))
        yield port
    finally:
        process.kill()
        process.wait()


def _answers(client: "redis.Redis") -> bool:
    try:
        return bool(client.ping())
    except redis.exceptions.ConnectionError:
        return False


def levels(url: str) -> dict[str, str]:
    return {each.check: each.level for each in check_redis(url)}


def test_a_redis_that_keeps_nothing_is_well(tmp_path: Path) -> None:
    with server(tmp_path, "--save", "", password="long and random") as port:
        assert levels(f"redis://:long%20and%20random@127.0.0.1:{port}/0") == {"redis": "ok", "redis-disk": "ok"}
        [found] = check_redis(f"redis://:wrong@127.0.0.1:{port}/0")
        assert found.level == "fail"
        assert "wrong" not in found.sentence.replace("refuses", "")


@pytest.mark.parametrize("options", [("--save", "60", "1"), ("--save", "", "--appendonly", "yes")])
def test_a_redis_that_writes_to_a_disk(tmp_path: Path, options: tuple[str, ...]) -> None:
    with server(tmp_path, *options) as port:
        assert levels(f"redis://127.0.0.1:{port}/0") == {"redis": "ok", "redis-disk": "warn"}


def test_a_redis_that_does_not_tell(tmp_path: Path) -> None:
    with server(tmp_path, "--save", "", "--rename-command", "CONFIG", "") as port:
        assert levels(f"redis://127.0.0.1:{port}/0") == {"redis": "ok", "redis-disk": "warn"}


def test_nobody_answers_and_the_address_is_open() -> None:
    assert levels(f"redis://127.0.0.1:{free_port()}/0") == {"redis": "fail"}
    # Not on loopback by its name, on loopback by where it leads: 127.0.0.2 is no name of the list.
    assert levels(f"redis://127.0.0.2:{free_port()}/0") == {"redis-password": "fail", "redis": "fail"}
    assert levels(f"redis://:x@127.0.0.2:{free_port()}/0") == {"redis": "fail"}


def test_an_address_that_cannot_be_understood() -> None:
    assert levels("http://127.0.0.1:6379") == {"redis": "fail"}


def test_a_redis_that_is_slow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with server(tmp_path, "--save", "") as port:
        plain = redis.Redis.ping

        def slow(self: "redis.Redis") -> object:
            threading.Event().wait(0.03)
            return plain(self)

        monkeypatch.setattr(redis.Redis, "ping", slow)
        assert levels(f"redis://127.0.0.1:{port}/0")["redis"] == "warn"


def test_a_redis_that_is_frozen(tmp_path: Path) -> None:
    with server(tmp_path, "--save", "") as port, redis.Redis(port=port) as client:
        client.execute_command("CLIENT", "PAUSE", "6000", "ALL")
        began = time.monotonic()
        assert levels(f"redis://127.0.0.1:{port}/0") == {"redis": "fail"}
        assert time.monotonic() - began < 6
