"""Every two seconds a process tells the others what it sees, hears what they see, and agrees with them on the key of the hour. Nobody waits for it."""

from collections.abc import Callable, Mapping
from typing import Final

from moderator import logs
from moderator.live.broker import Broker, Unreachable
from moderator.live.others import Others, Sight, tell
from moderator.live.shared import Shared
from moderator.runtime import Runtime

log = logs.get(__name__)

EVERY: Final = 2.0
LASTS: Final = 8_000
"""Ms after which a process that tells nothing any more is gone."""

EXCHANGE: Final = """
local time = redis.call('TIME')
local now, lasts = time[1] * 1000 + math.floor(time[2] / 1000), tonumber(ARGV[3])
redis.call('HSET', KEYS[1], ARGV[1], string.format('%d ', now) .. ARGV[2])
redis.call('PEXPIRE', KEYS[1], lasts)
local told, all = {}, redis.call('HGETALL', KEYS[1])
for i = 1, #all, 2 do
  if all[i] ~= ARGV[1] then
    local at, text = string.match(all[i + 1], '^(%d+) (.*)$')
    if not at or now - at > lasts then
      redis.call('HDEL', KEYS[1], all[i])
    else
      told[#told + 1] = {math.max(0, now - at), text}
    end
  end
end
return told
"""
"""All times are Redis's own, so that no two clocks are compared."""


class Company:
    """One per process that has a Redis. ``process`` is its random name, ``look`` what it sees; ``heard`` is called once the others have been."""

    def __init__(
        self, broker: Broker, runtime: Runtime, shared: Shared, others: Others, process: str, look: Callable[[], Mapping[int, Sight]],
        heard: Callable[[], None] = lambda: None,
    ) -> None:  # fmt: skip
        self._broker, self._runtime, self._shared, self._others, self._process = broker, runtime, shared, others, process
        self._look, self._heard = look, heard
        self._has_left = False

    def start(self) -> None:
        """Keep company for ever."""
        self._runtime.spawn(self._keep_for_ever)

    def exchange(self) -> None:
        """Once. Raises Unreachable."""
        self._shared.keep_key()
        self._others.hear([(age / 1000, text) for age, text in self._tell({} if self._has_left else self._look())])
        self._heard()

    def hurry(self) -> None:
        """Once more beside the others, for what they should not hear two seconds late."""
        self._runtime.spawn(self._keep)

    def leave(self) -> None:
        """This process sees nobody any more, also where an exchange is on its way: the next one says so again."""
        self._has_left = True
        try:
            self._tell({})
        except Unreachable:
            return

    def _tell(self, sights: Mapping[int, Sight]) -> list[tuple[int, bytes]]:
        answer: list[tuple[int, bytes]] = self._broker.tend(EXCHANGE, [self._broker.name("here")], [self._process, tell(sights), LASTS])
        return answer

    def _keep_for_ever(self) -> None:
        while True:
            self._keep()
            self._runtime.sleep(EVERY)

    def _keep(self) -> None:
        try:
            self.exchange()
        except Unreachable:
            pass
        except Exception:
            log.exception("news of other processes could not be had")
