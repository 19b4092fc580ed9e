"""Time as a budget: how late we are, when we will end, how much debate is left, and what would mend it. Its twin runs in the browser."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from moderator.domain.ids import Instant, Millis
from moderator.domain.presets import SECOND, limit

GAP: Final = Millis(10 * SECOND)
"""Between two speakers; a plan without it is late from the first change of the microphone."""
LEAST_OVER: Final = Millis(5 * SECOND)
LEAST_SPEECH: Final = Millis(60 * SECOND)
CUT_STEP: Final = Millis(5 * SECOND)
SLOT_OF_ONE: Final = Millis(600 * SECOND)
"""Six panellists in an hour are the most that leave a debate."""

PREPARED: Final = frozenset({"welcome", "opening", "panel"})
SPEECHES: Final = frozenset({"opening", "panel"})
AHEAD: Final = frozenset({"planned", "held"})
LEFT_OUT: Final = frozenset({"passed", "dropped"})


@dataclass(frozen=True)
class Planned:
    """An item, in the order of the programme. ``starts_at`` and ``planned`` are what was announced, ``budget`` is what repairs have made of it.

    The budget of a ``held`` item is what remains of it. Once it goes on, its budget counts from its first start, so the time that it was held belongs to it.
    """

    id: str
    kind: str
    starts_at: Millis
    planned: Millis
    budget: Millis
    state: str
    started_at: Instant | None = None
    ended_at: Instant | None = None


@dataclass(frozen=True)
class Outlook:
    """What the clock means for the programme. ``late`` and ``over_end`` are negative when there is time to spare."""

    late: Millis
    projected_end: Instant
    over_end: Millis
    debate_left: Millis
    debate_ends: Instant
    exchanges: int


@dataclass(frozen=True)
class Repair:
    """One way to end in time. ``ms`` is what it mends: asked again with that, ``repairs`` offers the same."""

    kind: str
    ms: Millis
    budgets: Mapping[str, Millis]
    ends_at: Instant


def exchange(limits: Mapping[str, int]) -> Millis:
    """A question, an answer, and the change of the microphone."""
    return Millis(limit(limits, "floor") + limit(limits, "answer") + GAP)


def delta(item: Planned, start: Instant) -> Millis | None:
    """Actual minus planned start of an item, or None before it began."""
    return None if item.started_at is None else Millis(item.started_at - (start + item.starts_at))


def outlook(items: Sequence[Planned], start: Instant, ends_at: Instant, now: Instant, exchange: Millis) -> Outlook:
    """Where the programme stands at ``now``; ``start`` is what planned offsets count from, ``exchange`` the length of one."""
    free = _free_at(items, start, now)
    end = Instant(free + _sum(_ahead(items)))
    debate_left, debate_ends = _debate(items, ends_at, free, now)
    return Outlook(
        late=_late(items, start, free, now),
        projected_end=end,
        over_end=Millis(end - ends_at),
        debate_left=debate_left,
        debate_ends=debate_ends,
        exchanges=debate_left // exchange,
    )


def _free_at(items: Sequence[Planned], start: Instant, now: Instant) -> Instant:
    """When the next item can begin; after the last one, when it ended."""
    current = _current(items)
    if current is not None:
        began = now if current.started_at is None else current.started_at
        return now if current.ended_at is not None else Instant(max(now, began + current.budget))
    if not any(item.started_at is not None for item in items):
        return Instant(max(now, start))
    last = _last(items)
    return now if _ahead(items) or last is None or last.ended_at is None else last.ended_at


def _late(items: Sequence[Planned], start: Instant, free: Instant, now: Instant) -> Millis:
    """By the start of what is current while its own time runs; then by where we should be, which is the next item or the end of the last."""
    current = _current(items)
    if current is not None and free > now:
        return delta(current, start) or Millis(0)
    begun = current or _last(items)
    if begun is None:
        return Millis(0)
    following = next((item for item in items if item.state == "planned"), None)
    due = begun.starts_at + begun.planned if following is None else following.starts_at
    return Millis(free - (start + due))


def _debate(items: Sequence[Planned], ends_at: Instant, free: Instant, now: Instant) -> tuple[Millis, Instant]:
    """What is left of the debate, and when it must end so that all that follows still fits."""
    current = _current(items)
    running = current is not None and current.kind == "debate"
    place = len(items) if running else next((n for n, item in enumerate(items) if item.kind == "debate" and item.state in AHEAD), None)
    if place is None:
        return Millis(0), Instant(ends_at - _sum(_ahead(items)))
    if running:
        # Whatever is still to come must come after it, also what was held or jumped over before.
        ends = ends_at - _sum(_ahead(items))
        return Millis(max(0, ends - now)), Instant(ends)
    ends = ends_at - _sum(_ahead(items[place + 1 :]))
    return Millis(max(0, ends - free - _sum(_ahead(items[:place])))), Instant(ends)


def repairs(items: Sequence[Planned], ends_at: Instant, over_end: Millis) -> list[Repair]:
    """What would bring the end back by ``over_end``: take it from the debate, cut the speeches still to come, or extend. Only what is possible.

    Counted in whole seconds, since nobody plans in fractions of them; less than five seconds is not worth a question.
    """
    over = Millis(over_end // SECOND * SECOND)
    if over < LEAST_OVER:
        return []
    offers = [
        Repair("debate", over, _from_debate(items, over), ends_at),
        Repair("cut", over, _cut(items, over), ends_at),
    ]
    return [*(offer for offer in offers if offer.budgets), Repair("extend", over, {}, Instant(ends_at + over))]


def _from_debate(items: Iterable[Planned], over: Millis) -> Mapping[str, Millis]:
    debate = next((item for item in items if item.kind == "debate" and item.state == "planned"), None)
    return {} if debate is None or debate.budget < over else {debate.id: Millis(debate.budget - over)}


def _cut(items: Iterable[Planned], over: Millis) -> Mapping[str, Millis]:
    """Each speech loses the same, in steps of five seconds, but keeps its minute; a cut that cannot reach is none."""
    speeches = [item for item in items if item.kind in SPEECHES and item.state == "planned" and item.budget > LEAST_SPEECH]
    if not speeches:
        return {}
    least = -(-over // (len(speeches) * CUT_STEP)) * CUT_STEP
    most = max(item.budget for item in speeches) - LEAST_SPEECH
    cuts = ({item.id: Millis(max(LEAST_SPEECH, item.budget - each)) for item in speeches} for each in range(least, most + CUT_STEP, CUT_STEP))
    return next((budgets for budgets in cuts if _sum(speeches) - sum(budgets.values()) >= over), {})


def warnings(items: Iterable[Planned], slot: Millis, floor_share_min: float) -> list[tuple[str, dict[str, Any]]]:
    """What is unwise in a programme before it begins, as codes with numbers; shares are in hundredths, as they are shown."""
    kept = [item for item in items if item.state not in LEFT_OUT]
    prepared = _sum(item for item in kept if item.kind in PREPARED)
    debate = _sum(item for item in kept if item.kind == "debate")
    speakers = sum(item.kind == "panel" for item in kept)
    percent = int(floor_share_min * 100 + 0.5)
    found: list[tuple[bool, str, dict[str, Any]]] = [
        (prepared * 2 >= slot, "prepared_half", {"prepared": prepared, "slot": slot}),
        (_sum(kept) != slot, "sum", {"sum": _sum(kept), "slot": slot}),
        (debate * 100 < percent * slot, "debate_short", {"share": debate * 100 // max(slot, 1) / 100, "least": percent / 100}),
        (speakers * SLOT_OF_ONE > slot, "too_many_speakers", {"speakers": speakers, "most": slot // SLOT_OF_ONE}),
    ]
    return [(code, data) for is_so, code, data in found if is_so]


def _current(items: Iterable[Planned]) -> Planned | None:
    return next((item for item in items if item.state == "current"), None)


def _last(items: Iterable[Planned]) -> Planned | None:
    return max((item for item in items if item.ended_at is not None), key=lambda item: item.ended_at or 0, default=None)


def _ahead(items: Iterable[Planned]) -> list[Planned]:
    return [item for item in items if item.state in AHEAD]


def _sum(items: Iterable[Planned]) -> Millis:
    return Millis(sum(item.budget for item in items))
