"""PostgreSQL and Redis of a cluster's own: they start in an empty folder, may be stopped and frozen, and come back with what they promise and no more."""

import socket
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from tests.programs import find_or_skip
from tests.services import Postgresql, Redis, postgresql_answers, redis_answers


def say(redis: Redis, words: str) -> bytes:
    with socket.create_connection(("127.0.0.1", redis.port), 10) as plain:
        plain.sendall(f"{words}\r\n".encode())
        return plain.recv(1_000)


def test_a_redis_of_its_own_forgets_and_freezes(tmp_path: Path) -> None:
    find_or_skip("redis-server")
    redis = Redis(tmp_path / "redis")
    try:
        redis.start()
        say(redis, "SET a b")
        assert b"b" in say(redis, "GET a")
        redis.freeze()
        assert not redis_answers(redis.url)
        redis.thaw()
        assert redis_answers(redis.url)
        redis.stop()
        assert not redis_answers(redis.url)
        redis.start()
        assert say(redis, "GET a") == b"$-1\r\n"
        redis.stop()
        assert [path.name for path in (tmp_path / "redis").iterdir()] == ["redis.log"]
    finally:
        redis.stop()


@pytest.mark.timeout(300)
def test_a_postgresql_of_its_own_keeps_what_it_has_promised() -> None:
    find_or_skip("initdb", "pg_ctl")
    postgresql = Postgresql()
    try:
        postgresql.start()
        engine = create_engine(postgresql.url)
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE kept AS SELECT 7 AS seven"))
        postgresql.stop()
        assert not postgresql_answers(postgresql.url)
        engine.dispose()
        postgresql.start()
        with engine.connect() as connection:
            assert connection.execute(text("SELECT seven FROM kept")).scalar() == 7
        engine.dispose()
    finally:
        postgresql.end()
    assert not postgresql.folder.exists()
