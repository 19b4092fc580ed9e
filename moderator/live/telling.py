"""Telling hooks what has happened: a queue of its own in the database, beside every command's path, a few at a time, again and again until it arrives."""

import hashlib
import hmac
import http.client
import json
from collections.abc import Callable
from typing import Any, Final

from moderator import logs
from moderator.domain.hooks import Network, is_allowed_host
from moderator.live.calling import post
from moderator.live.clocks import Clocks
from moderator.live.outage import REST, Outage
from moderator.live.signals import Signal
from moderator.projections.events import told
from moderator.runtime import Runtime
from moderator.store import deliveries
from moderator.store.deliveries import Taken
from moderator.store.engine import Store

log = logs.get(__name__)

BEAT: Final = 0.25
POLL: Final = 2.0
"""Behind the signals, which may be lost, versions are read again."""
AT_ONCE: Final = 4
SIGNATURE: Final = "Moderator-Signature"
OK: Final = range(200, 300)


def signature(secret: str, at: int, body: bytes) -> str:
    """What the header holds: the second it was signed, and an HMAC-SHA256 over that second, a point and the body."""
    mac = hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={at},v1={mac}"


class Telling:
    """One per process; each event is taken by one of them, and told at least once."""

    def __init__(
        self, runtime: Runtime, store: Store, clocks: Clocks, secret: Callable[[str], str], hosts: frozenset[str], networks: tuple[Network, ...],
        outage: Outage | None = None,
    ) -> None:  # fmt: skip
        self._outage = outage or Outage(clocks.monotonic)
        self._runtime, self._store, self._clocks, self._secret, self._hosts, self._networks = runtime, store, clocks, secret, hosts, networks
        self._seen: dict[str, int] = {}
        self._read_at = float("-inf")
        self._is_stale = True
        self._sending = 0

    def start(self, signal: Signal) -> None:
        """Watch for ever; where the operator lets nothing go out, there is nothing to watch."""
        if self._hosts:
            signal.listen(self.wake)
            self._runtime.spawn(self._watch_for_ever)

    def wake(self, _panel_id: int) -> None:
        """A panel has changed."""
        self._is_stale = True

    def beat(self) -> None:
        """Note what is new, then send what is due, each beside the others."""
        now = self._clocks.monotonic()
        if self._is_stale or now >= self._read_at + POLL:
            # Before the read, so that a change in the middle of it is read as well.
            self._is_stale, self._read_at = False, now
            self._seen = self._runtime.in_thread(deliveries.note, self._store, self._seen, self._clocks.now(), self._clocks.server_now())
        while self._sending < AT_ONCE and self._runtime.in_thread(deliveries.is_waiting, self._store, self._clocks.server_now()):
            taken = self._runtime.in_thread(deliveries.take, self._store, self._clocks.server_now())
            if taken is None:
                return
            self._sending += 1
            self._runtime.spawn(self._send, taken)

    def _send(self, taken: Taken) -> None:
        try:
            arrived = self._try(taken)
            self._runtime.in_thread(deliveries.settle, self._store, taken, self._clocks.server_now(), arrived=arrived)
        except Exception as error:
            # It stays as it was taken, and is tried again when its time has run out.
            if not self._outage.caused(error):
                log.exception("telling an address failed")
        finally:
            self._sending -= 1

    def _try(self, taken: Taken) -> bool:
        if not is_allowed_host(taken.url, self._hosts):
            return False
        body = json.dumps(self._runtime.in_thread(self._payload, taken), ensure_ascii=False, separators=(",", ":")).encode()
        at = self._clocks.server_now() // 1000
        headers = {"Content-Type": "application/json", "User-Agent": "Moderator", SIGNATURE: signature(self._secret(taken.hook), at, body)}
        try:
            return post(taken.url, body, headers, self._networks) in OK
        except (OSError, http.client.HTTPException):
            return False

    def _payload(self, taken: Taken) -> dict[str, Any]:
        with self._store.read() as session:
            panel, data = told(session, taken.panel_id, taken.kind, taken.row)
        return {"id": taken.id, "type": taken.kind, "at": taken.at, "panel": panel, "data": data}

    def _watch_for_ever(self) -> None:
        while True:
            try:
                self.beat()
            except Exception as error:
                if not self._outage.caused(error):
                    log.exception("a look at what is to be told failed")
            self._runtime.sleep(REST if self._outage.lasts else BEAT)
