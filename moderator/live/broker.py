"""The one door to Redis: what is refused at the start, short time-outs, and a breaker. What is said through it is decided elsewhere; nothing in it is ever the truth."""

import hashlib
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeVar

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from moderator import logs
from moderator.config import LOOPBACK, SettingsError
from moderator.live.metrics import Metrics

log = logs.get(__name__)

QUICK: Final = 0.25
"""Seconds that a command waits for Redis, once: then the breaker is open, and nobody else waits."""
PATIENT: Final = 1.5
"""Seconds that those wait who keep nobody waiting."""
MOST_QUICK: Final = 64
LISTEN: Final = 1.0
"""So long one look for signals lasts where none comes."""
ASK_AFTER: Final = 4.0
"""Seconds of silence after which a subscription is asked whether it is still there."""
GONE_AFTER: Final = 9.0
OFF: Final = '--save "" --appendonly no'

T = TypeVar("T")


class Unreachable(Exception):  # noqa: N818 - a state of things, not a mistake of ours
    """Redis did not answer in time, or not as it should."""


class Broker:
    """One per process. ``secret`` gives the names of this installation: two of them may share a Redis and never meet."""

    def __init__(self, url: str, secret: bytes, metrics: Metrics) -> None:
        self._metrics = metrics
        self._quick, self._patient = _client(url, QUICK, MOST_QUICK), _client(url, PATIENT, 8)
        self._prefix = hashlib.blake2b(b"names in redis", key=secret, digest_size=12).hexdigest()
        self.is_up = self._is_refused = False

    def name(self, *parts: str) -> str:
        """A key or a channel of this installation."""
        return ":".join(("moderator", self._prefix, *parts))

    def check(self) -> None:
        """Raises SettingsError with a sentence that says what to do about a Redis that is not there, or must not be used."""
        try:
            self._patient.ping()
            self._refuse_open_or_lasting()
        except redis.AuthenticationError:
            raise SettingsError("Redis does not take the password of REDIS_URL. Write redis://:password@host:6379/0, or redis://user:password@….") from None
        except redis.RedisError as error:
            message = f"Redis at REDIS_URL does not answer ({type(error).__name__}). Start it, mend REDIS_URL, or leave REDIS_URL out for one process."
            raise SettingsError(message) from None
        self._turn(up=True)

    def _refuse_open_or_lasting(self) -> None:
        try:
            found = {
                name: value for each in ("save", "appendonly", "port", "bind", "protected-mode", "requirepass") for name, value in self._config(each).items()
            }
        except redis.AuthenticationError:
            raise
        except redis.ResponseError:
            log.warning("Redis does not tell its settings: make sure that it writes nothing to disk")
            return
        if found.get("save") or found.get("appendonly") == "yes":
            raise SettingsError(f"Redis at REDIS_URL writes to disk, where nothing of what phones did may ever be. Start it with {OFF}.")
        is_open = not found.get("requirepass") and found.get("protected-mode") == "no" and found.get("port") != "0" and not _is_local(found.get("bind", ""))
        if is_open and self._lets_anybody_in():
            raise SettingsError("Redis at REDIS_URL listens to the network and has no password. Give it one (requirepass), or bind it to 127.0.0.1.")

    def _config(self, name: str) -> dict[str, str]:
        found = self._patient.config_get(name)
        return {_text(key): _text(value) for key, value in dict(found).items()} if isinstance(found, dict) else {}

    def _lets_anybody_in(self) -> bool:
        """Users of an ACL may have passwords where ``requirepass`` is empty."""
        default: Any = self._patient.acl_getuser("default")
        return {"on", "nopass"} <= set(default["flags"])

    def ask(self, script: str, keys: list[str], values: list[str | int]) -> Any:
        """The answer of a script, for somebody who waits. Raises Unreachable, at once while the breaker is open."""
        if not self.is_up:
            raise Unreachable
        return self._through(self._quick.eval, script, len(keys), *keys, *values)

    def tend(self, script: str, keys: list[str], values: list[str | bytes | int]) -> Any:
        """The same where nobody waits. Only this closes the breaker again, after another look at what is refused at the start."""
        if not self.is_up:
            self._let_in_again()
        answer = self._through(self._patient.eval, script, len(keys), *keys, *values)
        self._turn(up=True)
        return answer

    def _let_in_again(self) -> None:
        """A Redis that comes back may have been started in another way than the one that went."""
        try:
            self._through(self._refuse_open_or_lasting)
        except SettingsError:
            if not self._is_refused:
                log.error("Redis is not used: it writes to disk, is open to others, or wants another password")  # noqa: TRY400 - a sentence, not a stack
            self._is_refused = True
            raise Unreachable from None
        self._is_refused = False

    def publish(self, channel: str, payloads: list[str]) -> None:
        """Say each of these to whoever listens."""
        pipe = self._patient.pipeline(transaction=False)
        for payload in payloads:
            pipe.publish(channel, payload)
        self._through(pipe.execute)

    def listen(self, channel: str, clock: Callable[[], float]) -> Iterator[str | None]:
        """What is said on a channel: None once it is listened to, and whenever nothing came for a second. Raises Unreachable when the connection is lost."""
        subscription = self._patient.pubsub()  # type: ignore[no-untyped-call]
        try:
            self._through(subscription.subscribe, channel)
            heard = asked = clock()
            while True:
                message = self._through(subscription.get_message, timeout=LISTEN)
                now = clock()
                if message is not None:
                    heard = now
                if message is None and now - asked > ASK_AFTER:
                    self._through(subscription.ping)
                    asked = now
                if now - heard > GONE_AFTER:
                    raise Unreachable
                if message is None or message["type"] == "subscribe":
                    yield None
                elif message["type"] == "message":
                    yield _text(message["data"])
        finally:
            subscription.close()

    def _through(self, task: Callable[..., T], *args: Any, **more: Any) -> T:
        try:
            return task(*args, **more)
        except (redis.RedisError, OSError) as error:
            # What a script did wrong is no outage; it is a bug of ours, which must be seen.
            if isinstance(error, redis.ResponseError) and not isinstance(error, redis.BusyLoadingError):
                log.warning("Redis refused", what=type(error).__name__)
            self._turn(up=False)
            raise Unreachable from None

    def _turn(self, *, up: bool) -> None:
        if up != self.is_up:
            self.is_up = up
            self._metrics.redis(up=up)
            if up:
                log.info("Redis answers")
            else:
                log.warning("Redis does not answer: every process counts for itself, and looks every two seconds")


def _client(url: str, seconds: float, most: int) -> "redis.Redis":
    """Nothing is tried twice: whoever waits has a way without. A whole pool waits no longer than one answer."""
    pool = redis.BlockingConnectionPool.from_url(
        url, max_connections=most, timeout=seconds, socket_timeout=seconds, socket_connect_timeout=seconds, retry=Retry(NoBackoff(), 0),
        protocol=2, driver_info=None,
    )  # fmt: skip
    return redis.Redis(connection_pool=pool)


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _is_local(bind: str) -> bool:
    return bool(bind) and all(each.lstrip("-") in LOOPBACK for each in bind.split())
