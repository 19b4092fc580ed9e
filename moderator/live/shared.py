"""What one phone or address may do, counted for all processes together, in the memory of Redis. Each answer may be None: then the process decides by what it knows itself.

Shared is what stores something new or guards: questions, requests for the floor, statements, newcomers and wrong guesses. Voices, answers to polls and signals
of the room are counted by each process alone: giving one twice changes nothing, and five hundred a second would each wait for one more answer.
"""

import hashlib
import secrets
from typing import Final, NamedTuple

from moderator.live.blinding import HOUR
from moderator.live.broker import Broker, Unreachable
from moderator.live.clocks import Clocks

KEY_LIVES: Final = int(HOUR * 1000)

KEEP_KEY: Final = """
redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2])
return {redis.call('GET', KEYS[1]), redis.call('PTTL', KEYS[1])}
"""

SEND: Final = """
local now, most, window, slow, flood, silence = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local function left(key, place, span)
  local at = tonumber(redis.call('LINDEX', key, place) or '')
  return at and at <= now and math.max(0, span - (now - at)) or 0
end
local function note(key, most, span)
  redis.call('LPUSH', key, now)
  redis.call('LTRIM', key, 0, most - 1)
  redis.call('PEXPIRE', key, span)
end
if redis.call('LLEN', KEYS[3]) >= flood and left(KEYS[3], 0, silence) > 0 then
  note(KEYS[3], flood, silence)
  return {silence, 1}
end
local wait = left(KEYS[1], most - 1, window)
if wait > 0 then
  wait = math.max(math.floor(window / most), wait + 1)
elseif slow > 0 then
  wait = left(KEYS[2], 0, slow)
  if wait > 0 then wait = wait + 1 end
end
if wait == 0 then
  note(KEYS[1], most, window)
  if slow > 0 then note(KEYS[2], 1, slow) end
  return {0, 0}
end
while redis.call('LLEN', KEYS[3]) > 0 and left(KEYS[3], -1, silence) == 0 do redis.call('RPOP', KEYS[3]) end
note(KEYS[3], flood, silence)
return {wait, 0}
"""
"""Newest first. What is refused is not counted, except towards a flood; a time that has yet to come, from another clock, holds nobody back."""

TAKE_BACK: Final = "return redis.call('DEL', KEYS[1])"

ARRIVE: Final = """
local now, burst, pace, known = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
if redis.call('EXISTS', KEYS[1]) == 1 then
  redis.call('PEXPIRE', KEYS[1], known)
  return 0
end
local places, at = burst, now
local bucket = redis.call('GET', KEYS[2])
if bucket then
  local before, since = string.match(bucket, '^(%S+) (%S+)$')
  places, at = tonumber(before), tonumber(since)
end
places = math.min(burst, places + math.max(0, now - at) / pace)
local wait = 0
if places >= 1 then
  places = places - 1
  redis.call('SET', KEYS[1], '', 'PX', known)
else
  wait = math.floor((1 - places) * pace) + 1
end
redis.call('SET', KEYS[2], string.format('%.3f %d', places, now), 'PX', math.max(1, math.floor((burst - places) * pace)))
return wait
"""
"""A bucket that is full again is like one that was never there, so it ends by itself."""

MISS: Final = """
local now, window, counted = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
redis.call('LPUSH', KEYS[1], now)
redis.call('LTRIM', KEYS[1], 0, counted - 1)
redis.call('PEXPIRE', KEYS[1], window)
local recent = 0
for _, at in ipairs(redis.call('LRANGE', KEYS[1], 0, -1)) do
  if tonumber(at) > now - window then recent = recent + 1 end
end
return recent
"""


class SharedKey:
    """The key by which all processes blind: made of a random part that lies in Redis for an hour, and of one that Redis never sees.

    Whoever reads Redis has hashes and half of their key, and cannot try addresses against them.
    """

    def __init__(self, clocks: Clocks, secret: bytes) -> None:
        self._clocks, self._secret = clocks, secret
        self._renew()

    def __call__(self) -> bytes:
        """The key of now. Where Redis is away for longer than it lives, each process makes one of its own."""
        if self._clocks.monotonic() > self._until:
            self._renew()
        return self._key

    def _renew(self) -> None:
        self.adopt(secrets.token_hex(16), KEY_LIVES)

    def offer(self) -> tuple[str, int]:
        """The random part and the ms that it has left, for a Redis that has none: one that was started anew gets back what all of us know."""
        self()
        return self._salt, max(1, int((self._until - self._clocks.monotonic()) * 1000))

    def adopt(self, salt: str, left: int) -> None:
        """The random part that all of us use, and for how many ms."""
        self._salt, self._until = salt, self._clocks.monotonic() + left / 1000
        self._key = hashlib.blake2b(salt.encode(), key=self._secret, digest_size=32).digest()


class Said(NamedTuple):
    """``wait`` ms before it may be tried again, 0 when it is taken."""

    wait: int
    is_flood: bool


class Shared:
    """One per process. All times are the server's own, which processes agree on; every key expires."""

    def __init__(self, broker: Broker, clocks: Clocks, secret: bytes) -> None:
        self._broker, self._clocks = broker, clocks
        self.key = SharedKey(clocks, secret)

    def keep_key(self) -> None:
        """Agree with the others on the key. Raises Unreachable."""
        salt, left = self._broker.tend(KEEP_KEY, [self._broker.name("key")], [*self.key.offer()])
        self.key.adopt(salt.decode(), left)

    def sends(self, name: str, phone: str, *, most: int, window: float, slow: float, flood: int, silence: float) -> Said | None:
        """Whether this phone may send something of this name, ``most`` within ``window`` and ``slow`` seconds apart; ``flood`` refusals silence it."""
        keys = [self._broker.name("sent", name, phone), self._spaced(name, phone), self._broker.name("refused", phone)]
        values: list[str | int] = [self._clocks.server_now(), most, int(window * 1000), int(slow * 1000), flood, int(silence * 1000)]
        try:
            wait, is_flood = self._broker.ask(SEND, keys, values)
        except Unreachable:
            return None
        return Said(int(wait), bool(is_flood))

    def takes_back(self, name: str, phone: str) -> None:
        """In slow mode the last one is not waited for."""
        try:
            self._broker.ask(TAKE_BACK, [self._spaced(name, phone)], [])
        except Unreachable:
            return

    def _spaced(self, name: str, phone: str) -> str:
        return self._broker.name("spaced", name, phone)

    def arrives(self, phone: str, place: str, *, burst: float, per_second: float) -> int | None:
        """For how many ms a newcomer is held back; 0 also for one whom another process knows."""
        keys, pace = [self._broker.name("known", phone), self._broker.name("newcomers", place)], int(1000 / per_second)
        try:
            return int(self._broker.ask(ARRIVE, keys, [self._clocks.server_now(), int(burst), pace, KEY_LIVES]))
        except Unreachable:
            return None

    def misses(self, place: str, *, window: float, counted: int) -> int | None:
        """How many wrong guesses of the last ``window`` came from there, up to ``counted``."""
        try:
            return int(self._broker.ask(MISS, [self._broker.name("missed", place)], [self._clocks.server_now(), int(window * 1000), counted]))
        except Unreachable:
            return None
