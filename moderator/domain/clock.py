"""A timer as a value: four numbers and the moment now give everything that a screen shows. No ticks, no clock is read here."""

from dataclasses import dataclass, replace
from typing import Final

from moderator.domain.ids import Instant, Millis

AMBER: Final = Millis(30_000)
AMBER_SHORT: Final = Millis(15_000)
SHORT_LIMIT: Final = Millis(60_000)


@dataclass(frozen=True)
class Clock:
    """``started_at`` is when the present run began, or None; ``elapsed`` is the sum of all earlier runs; without ``limit`` it only counts."""

    limit: Millis | None
    elapsed: Millis = Millis(0)
    started_at: Instant | None = None

    @property
    def running(self) -> bool:
        """Whether time is being counted."""
        return self.started_at is not None


def start(clock: Clock, now: Instant) -> Clock:
    """The clock from ``now`` on; a running one is left as it is."""
    return clock if clock.running else replace(clock, started_at=now)


def stop(clock: Clock, now: Instant) -> Clock:
    """The clock at rest with this run counted; a stopped one is left as it is."""
    return replace(clock, elapsed=spoken(clock, now), started_at=None)


def add(clock: Clock, more: Millis, now: Instant) -> Clock:
    """``more`` (may be negative) on the limit, which never falls below what was spoken; where there is none, nothing changes."""
    if clock.limit is None:
        return clock
    return replace(clock, limit=Millis(max(clock.limit + more, spoken(clock, now))))


def spoken(clock: Clock, now: Instant) -> Millis:
    """The sum of all runs up to ``now``; a clock that jumped back counts nothing rather than a negative time."""
    run = 0 if clock.started_at is None else max(0, now - clock.started_at)
    return Millis(clock.elapsed + run)


def left(clock: Clock, now: Instant) -> Millis | None:
    """What remains of the limit; negative once it is over, None without a limit."""
    return None if clock.limit is None else Millis(clock.limit - spoken(clock, now))


def phase(clock: Clock, now: Instant) -> str:
    """``green``, ``amber`` in the last 30 s (15 s of a limit up to a minute), ``red`` from zero on; without a limit always ``green``."""
    remaining = left(clock, now)
    if remaining is None or clock.limit is None:
        return "green"
    if remaining <= 0:
        return "red"
    amber = AMBER_SHORT if clock.limit <= SHORT_LIMIT else AMBER
    return "amber" if remaining <= amber else "green"


def face(remaining: Millis | None) -> str:
    """``m:ss`` of what is left, rounded up as an audience counts down; ``+m:ss`` once it is over; nothing where there is no limit."""
    if remaining is None:
        return ""
    over = remaining < 0
    seconds = -remaining // 1000 if over else -(-remaining // 1000)
    minutes, rest = divmod(seconds, 60)
    return f"{'+' if over else ''}{minutes}:{rest:02d}"


def to_the_second(ms: int) -> Millis:
    """A duration as it is read afterwards: whole seconds, the nearest."""
    return Millis(round(ms / 1000) * 1000)
