"""Figures for operators, in a registry of its own: it counts what it is told, in the hub and never in a thread. Who may read them is decided elsewhere."""

from collections.abc import Callable, Mapping
from typing import Final, Literal

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from moderator.domain.refusals import CODES
from moderator.domain.roles import Audience

Resume = Literal["resumed", "whole", "back"]
Reached = Literal["public", "roles"]
Refusal = Literal["socket", "request"]
Signalled = Literal["sent", "received", "failed"]
"""Every label is one of a list in the code: never a token, a code of a panel, an address or a text."""
OTHER: Final = "other"
SHORT: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
LONG: Final = (*SHORT, 10.0, 30.0)
SIZES: Final = (1, 2, 4, 8, 16, 32)


class Metrics:
    """One per process. Seconds are seconds, every name begins with ``moderator_``; those of the process itself are called as everywhere."""

    content_type = CONTENT_TYPE_LATEST

    def __init__(self) -> None:
        self._registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        self._sockets = Gauge("moderator_sockets", "Joined sockets by audience", ["audience"], registry=registry)
        self._unjoined = Gauge("moderator_sockets_unjoined", "Open sockets that have not said which panel they watch", registry=registry)
        self._stale = Gauge("moderator_sockets_stale", "Sockets that read too slowly and miss frames until they have caught up", registry=registry)
        self._connections = Gauge("moderator_connections", "Connections being served, sockets among them", registry=registry)
        self._dropped = Counter("moderator_dropped_slow", "Sockets that were closed because they did not read", registry=registry)
        self._turned_away = Counter("moderator_turned_away", "Answered 503 because the pool is nearly full", ["what"], registry=registry)
        self._lag = Histogram("moderator_hub_lag_seconds", "How late the hub's ticker came, ten times a second", buckets=SHORT, registry=registry)
        self._last_lag = Gauge("moderator_hub_lag_last_seconds", "How late the hub's ticker came last", registry=registry)
        self._stalls = Counter("moderator_hub_stalls", "Times that the hub stood still for more than a second", registry=registry)
        self._fan_out = Histogram("moderator_fan_out_seconds", "Sending one change to a room", ["audience"], buckets=SHORT, registry=registry)
        self._ack = Histogram("moderator_ack_seconds", "From a command's arrival to its outcome", buckets=LONG, registry=registry)
        self._batch = Histogram("moderator_batch_size", "Commands in one commit", buckets=SIZES, registry=registry)
        self._duplicates = Counter("moderator_duplicate_commands", "Commands that came again and had no second effect", registry=registry)
        self._refusals = Counter("moderator_refusals", "Refusals by code", ["code"], registry=registry)
        self._resumes = Counter("moderator_resumes", "Views asked for over HTTP, and sockets that came back", ["kind"], registry=registry)
        self._signals = Counter(
            "moderator_signals", "Panels named to other processes, heard of from them, or not named for want of Redis", ["what"], registry=registry
        )
        self._redis = Gauge("moderator_redis_up", "Whether Redis answers; 0 where there is none", registry=registry)
        self._database = Gauge("moderator_database_up", "Whether the database answered whoever asked it last", registry=registry)
        self._tell_zeros()

    def _tell_zeros(self) -> None:
        """A series that begins with its first event hides that event from every rate."""
        for audience in Audience:
            self._sockets.labels(audience.value)
        for reached in ("public", "roles"):
            self._fan_out.labels(reached)
        for kind in ("resumed", "whole", "back"):
            self._resumes.labels(kind)
        for what in ("socket", "request"):
            self._turned_away.labels(what)
        for done in ("sent", "received", "failed"):
            self._signals.labels(done)

    def exposition(self) -> bytes:
        """Everything, in the text format of Prometheus."""
        return generate_latest(self._registry)

    def sockets(self, joined: Mapping[Audience, int], connections: int, *, stale: int) -> None:
        """How many are here at this moment, and how many of them read too slowly."""
        self._stale.set(stale)
        for audience in Audience:
            self._sockets.labels(audience.value).set(joined.get(audience, 0))
        self._connections.set(connections)

    def unjoined(self, count: int) -> None:
        """How many open sockets have not joined."""
        self._unjoined.set(count)

    def dropped_slow(self) -> None:
        """A socket was closed because it did not read."""
        self._dropped.inc()

    def turned_away(self, what: Refusal) -> None:
        """Somebody was asked to come again, for want of room."""
        self._turned_away.labels(what).inc()

    def lagged(self, seconds: float) -> None:
        """The hub's ticker came so late."""
        self._lag.observe(seconds)
        self._last_lag.set(seconds)

    def stalled(self) -> None:
        """The hub stood still, and moves again."""
        self._stalls.inc()

    def fanned_out(self, audience: Reached, seconds: float) -> None:
        """One change was sent to everybody of a room."""
        self._fan_out.labels(audience).observe(seconds)

    def took(self, commands: int) -> None:
        """So many commands were taken into one commit."""
        self._batch.observe(commands)

    def answered(self, seconds: float, *, again: bool) -> None:
        """A command has its outcome; ``again`` when it had been accepted before under the same id."""
        self._ack.observe(seconds)
        if again:
            self._duplicates.inc()

    def refused(self, code: str | None) -> None:
        """Somebody was told no; None, the code of an accepted command, counts nothing."""
        if code is not None:
            self._refusals.labels(code if code in CODES else OTHER).inc()

    def resumed(self, kind: Resume, count: int = 1) -> None:
        """So many came with a cursor that could be used, without one, or came back over a socket."""
        self._resumes.labels(kind).inc(count)

    def signalled(self, what: Signalled, count: int = 1) -> None:
        """So many signals went to other processes, came from them, or were lost."""
        self._signals.labels(what).inc(count)

    def database(self, is_up: Callable[[], bool]) -> None:
        """Ask this, at every reading, whether the database answers."""
        self._database.set_function(is_up)

    def redis(self, *, up: bool) -> None:
        """Redis answers, or does not."""
        self._redis.set(up)
