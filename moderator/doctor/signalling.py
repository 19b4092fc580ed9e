"""Checks of Redis, where several processes tell each other to look again: that it answers, quickly, keeps nothing on a disk, and lets nobody in without a password."""

import time
from typing import Final
from urllib.parse import urlsplit

import redis
from redis.exceptions import AuthenticationError, RedisError, ResponseError

from moderator.config import LOOPBACK
from moderator.doctor.findings import FAIL, OK, WARN, Finding, graded

PATIENCE: Final = 2.0
PINGS: Final = 5
SLOW_MS: Final = 20.0


def check_redis(url: str) -> list[Finding]:
    """The Redis of this address. Where it does not answer, the rest cannot be asked."""
    parts = urlsplit(url)
    found = [] if parts.password or parts.scheme == "unix" or parts.hostname in LOOPBACK else [_open(str(parts.hostname))]
    try:
        with redis.Redis.from_url(url, socket_timeout=PATIENCE, socket_connect_timeout=PATIENCE) as client:
            return [*found, _answers(client), _keeps(client)]
    except AuthenticationError:
        return [*found, Finding("redis", FAIL, "Redis refuses the password of REDIS_URL. It is like redis://:password@host:6379/0.")]
    except ValueError:
        return [*found, Finding("redis", FAIL, "REDIS_URL cannot be understood. It is like redis://:password@host:6379/0.")]
    except (RedisError, OSError) as error:
        said = f"Redis does not answer ({type(error).__name__}). Phones of other processes hear everything up to 2 s late until it does. See that it runs."
        return [*found, Finding("redis", FAIL, said)]


def _open(host: str) -> Finding:
    return Finding(
        "redis-password",
        FAIL,
        f"Redis at {host} is asked without a password: whoever reaches it can disturb every panel. Set requirepass, and put it into REDIS_URL.",
    )


def _answers(client: "redis.Redis") -> Finding:
    took = []
    for _ in range(PINGS):
        began = time.monotonic()
        client.ping()
        took.append((time.monotonic() - began) * 1_000)
    said = ("Redis answers in {} ms.", "Redis answers in {} ms, which is slow. Put it on the same network.", "")
    return graded("redis", min(took), warns=min(took) > SLOW_MS, fails=False, said=said)


def _keeps(client: "redis.Redis") -> Finding:
    try:
        told = {name: str(client.config_get(name).get(name, "")) for name in ("save", "appendonly")}
    except ResponseError:
        return Finding("redis-disk", WARN, "Whether Redis writes to a disk is not told to this user. It should not: save '' and appendonly no.")
    if told["save"] or told["appendonly"] == "yes":
        return Finding("redis-disk", WARN, "Redis writes to a disk. Nothing of ours has to be kept there: set save '' and appendonly no.")
    return Finding("redis-disk", OK, "Redis keeps nothing on a disk.")
