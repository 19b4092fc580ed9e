"""Who speaks next: the list of speakers in each mode, as a simulation of turns, with the reasons for every place."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush, heapreplace
from types import MappingProxyType
from typing import Final

from moderator.domain.ids import Instant

MODES: Final = ("equity", "chronological", "protocol", "alternate")
MOST_REASONS: Final = 3

_KEYS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "equity": ("turns", "absences", "group", "channel"),
        "chronological": ("absences",),
        "protocol": ("turns", "rank", "absences"),
        "alternate": ("turns", "absences", "group"),
    }
)
"""Mode → what is compared, in this order; time comes after all of it. ``alternate`` chooses the channel before all of it."""
_CODES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "turns": ("first_turn", "second_turn"),
        "absences": ("earliest",),
        "group": ("group_unheard", "group_fewer"),
        "channel": ("channel_unheard", "channel_fewer"),
        "rank": ("dignitary", "on_behalf", "rank"),
    }
)
"""Key → the code when it decided, by the winner's value: for 0, for 1, …, the last for all above."""
_SUPPORT: Final = ("first_turn", "second_turn", "absent_before", "group_unheard", "channel_unheard")
_FACTS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "equity": _SUPPORT,
        "chronological": ("absent_before",),
        "protocol": ("first_turn", "second_turn", "dignitary", "on_behalf", "absent_before"),
        "alternate": _SUPPORT,
    }
)
"""Mode → the facts that may support a place. What a mode does not look at is no reason in it."""
_PRECEDENCE: Final = ("state", "un", "nhri", "local", "civil")
_OTHER: Final[Mapping[str, str]] = MappingProxyType({"room": "online", "online": "room"})

_Key = tuple[int | str, ...]
_Lane = tuple[Hashable, ...]


@dataclass(frozen=True)
class Waiting:
    """What the order needs to know of a request. ``since`` is when it was asked, or last called in vain, or its lot; ``number`` breaks ties.

    ``kind`` is ``floor`` or ``reply``: a right of reply comes after all others. Pins come first, in the order of ``pinned``.
    """

    id: str
    since: Instant
    number: int
    delegation: str
    group: str | None
    channel: str
    kind: str = "floor"
    on_behalf: bool = False
    dignitary: bool = False
    absences: int = 0
    pinned: int | None = None


@dataclass(frozen=True)
class Spoken:
    """One who has had the floor from the list."""

    delegation: str
    group: str | None
    channel: str


@dataclass(frozen=True)
class Placed:
    """A place on the list, from 1. The first reason is what decided, the others support it; ``nth`` counts the turns of the delegation up to this one."""

    id: str
    place: int
    reasons: tuple[str, ...]
    nth: int


def delegation(name: str, organisation: str | None) -> str:
    """What two requests of one delegation have in common: the folded organisation, or the name of somebody without one."""
    return _folded(organisation or "") or _folded(name)


def order(mode: str, waiting: Iterable[Waiting], spoken: Sequence[Spoken]) -> list[Placed]:
    """Everybody who waits, in the order of speaking: pins, then requests for the floor by ``mode``, then rights of reply by ``mode``.

    Each place is found as if all before it had spoken. Whoever was called in vain gives way to those who were not; of these the reason is ``earliest``.
    ``spoken`` is in the order of speaking, since ``alternate`` goes on from the last: while both channels wait, the turns given to them never differ by
    more than one. No other mode looks at that order.
    """
    requests = list(waiting)
    debate = _Debate(mode, requests, spoken)
    debate.hear_pins(each for each in requests if each.pinned is not None)
    rest = [each for each in requests if each.pinned is None]
    debate.hear([each for each in rest if each.kind != "reply"])
    debate.hear([each for each in rest if each.kind == "reply"])
    return debate.placed


def _folded(text: str) -> str:
    # Casefolding can undo the normal form, so it is made again.
    return " ".join(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold()).split())


def _side(channel: str) -> str:
    return "online" if channel == "online" else "room"


def _asked(each: Waiting) -> tuple[int, int, str]:
    return each.since, each.number, each.id


def _patience(each: Waiting) -> tuple[int, int, int, str]:
    return each.absences, *_asked(each)


def _rank(each: Waiting) -> int:
    """Precedence: dignitaries, group statements, then by group, all other groups last."""
    if each.dignitary or each.on_behalf:
        return 0 if each.dignitary else 1
    return 2 + (_PRECEDENCE.index(each.group) if each.group in _PRECEDENCE else len(_PRECEDENCE))


def _decider(mode: str, own: _Key, rival: _Key | None) -> str:
    """The code of the first key in which ``own`` is before ``rival``; who has no rival in a channel that was chosen by time owes the place to time."""
    for name, mine, theirs in zip(_KEYS[mode], own, rival or (), strict=False):
        if mine != theirs:
            codes = _CODES[name]
            return codes[min(int(mine), len(codes) - 1)]
    return "earliest"


class _Tally:
    """Turns taken per delegation, group or channel, and which of those that were heard have somebody waiting."""

    def __init__(self, heard: Iterable[str | None], waiting: Iterable[str | None]) -> None:
        self.turns = defaultdict[str | None, int](int, Counter(heard))
        self._left = Counter(waiting)
        self._heard_waiting = {key for key in self._left if key in self.turns}

    def take(self, key: str | None) -> None:
        self.turns[key] += 1
        self._left[key] -= 1
        if self._left[key]:
            self._heard_waiting.add(key)
        else:
            self._heard_waiting.discard(key)

    def is_unheard(self, key: str | None) -> bool:
        """Whether ``key`` had no turn while another one that waits has had one."""
        return not self.turns[key] and bool(self._heard_waiting)


class _Score:
    """How far the simulated debate has come, and what that makes of a request."""

    def __init__(self, mode: str, waiting: Sequence[Waiting], spoken: Sequence[Spoken]) -> None:
        self.mode = mode
        self._names = _KEYS[mode]
        self.delegations = _Tally((each.delegation for each in spoken), (each.delegation for each in waiting))
        self.groups = _Tally((each.group for each in spoken), (each.group for each in waiting))
        self.sides = _Tally((_side(each.channel) for each in spoken), (_side(each.channel) for each in waiting))
        self.last = _side(spoken[-1].channel) if spoken else None
        """The channel of whoever spoke last."""

    def take(self, each: Waiting) -> None:
        self.delegations.take(each.delegation)
        self.groups.take(each.group)
        self.sides.take(_side(each.channel))
        self.last = _side(each.channel)

    def turns(self, each: Waiting) -> int:
        """Turns of the delegation, in modes where they count."""
        return self.delegations.turns[each.delegation] if "turns" in self._names else 0

    def lane(self, each: Waiting) -> _Lane:
        """The channel, and all that the mode compares save turns of the delegation, absences and time."""
        return _side(each.channel), each.group if "group" in self._names else None, _rank(each) if "rank" in self._names else 0

    def key(self, each: Waiting) -> _Key:
        """What is compared: the lowest speaks next."""
        return *(self._value(name, each) for name in self._names), *_asked(each)

    def facts(self, each: Waiting) -> list[str]:
        turns, side = self.delegations.turns[each.delegation], _side(each.channel)
        holds = {
            "first_turn": self.delegations.is_unheard(each.delegation),
            "second_turn": turns > 0,
            "dignitary": each.dignitary,
            "on_behalf": each.on_behalf,
            "absent_before": each.absences > 0,
            "group_unheard": each.group is not None and not self.groups.turns[each.group] and self.last is not None,
            "channel_unheard": not self.sides.turns[side] and self.sides.turns[_OTHER[side]] > 0,
        }
        return [name for name in _FACTS[self.mode] if holds[name]]

    def _value(self, name: str, each: Waiting) -> int:
        match name:
            case "turns":
                return self.delegations.turns[each.delegation]
            case "group":
                return self.groups.turns[each.group]
            case "channel":
                return self.sides.turns[_side(each.channel)]
            case "rank":
                return _rank(each)
            case _:
                return each.absences


class _Queue:
    """Requests laid out in lanes whose members differ only by delegation, absences and time, so that the next one is found among a few heads.

    In a lane each delegation has a strand of its own, last request first; its turns may have grown since it was put there.
    """

    def __init__(self, score: _Score, requests: Iterable[Waiting]) -> None:
        self._score = score
        self.lanes = defaultdict[_Lane, list[tuple[int, tuple[int, int, int, str], list[Waiting]]]](list)
        strands = defaultdict[tuple[_Lane, str], list[Waiting]](list)
        for each in sorted(requests, key=_patience, reverse=True):
            strands[score.lane(each), each.delegation].append(each)
        for (lane, _), strand in strands.items():
            heappush(self.lanes[lane], (score.turns(strand[-1]), _patience(strand[-1]), strand))

    @property
    def sides(self) -> set[Hashable]:
        """The channels in which somebody waits."""
        return {lane[0] for lane in self.lanes}

    def take(self, side: str | None) -> tuple[Waiting, _Key, _Key | None]:
        """Takes the next one out, of ``side`` if given; with its key, and the key of the runner-up."""
        keys = {lane: self._score.key(self._head(lane)) for lane in self.lanes if side in {None, lane[0]}}
        best = min(keys, key=keys.__getitem__)
        own, first = keys.pop(best), self._pop(best)
        if best in self.lanes:
            keys[best] = self._score.key(self._head(best))
        return first, own, min(keys.values(), default=None)

    def _head(self, lane: _Lane) -> Waiting:
        heap = self.lanes[lane]
        while heap[0][0] < (turns := self._score.turns(heap[0][-1][-1])):
            heapreplace(heap, (turns, *heap[0][1:]))
        return heap[0][-1][-1]

    def _pop(self, lane: _Lane) -> Waiting:
        turns, _, strand = heappop(self.lanes[lane])
        first = strand.pop()
        if strand:
            heappush(self.lanes[lane], (turns, _patience(strand[-1]), strand))
        if not self.lanes[lane]:
            del self.lanes[lane]
        return first


class _Debate:
    """The simulated debate: one after the other gets the floor, and with it a place."""

    def __init__(self, mode: str, waiting: Sequence[Waiting], spoken: Sequence[Spoken]) -> None:
        self._score = _Score(mode, waiting, spoken)
        self.placed: list[Placed] = []

    def hear_pins(self, pins: Iterable[Waiting]) -> None:
        for each in sorted(pins, key=lambda pin: (pin.pinned or 0, *_asked(pin))):
            self._give(each, "pinned")

    def hear(self, requests: Sequence[Waiting]) -> None:
        queue = _Queue(self._score, requests)
        while queue.lanes:
            alternating = self._score.mode == "alternate" and len(queue.sides) > 1
            side, code = self._alternated(requests) if alternating else (None, None)
            first, own, rival = queue.take(side)
            self._give(first, code or (_decider(self._score.mode, own, rival) if queue.lanes else "only_one"))

    def _alternated(self, requests: Sequence[Waiting]) -> tuple[str, str | None]:
        """The channel whose turn it is while both have somebody waiting; and why, or None where time chose it since nobody has spoken."""
        if self._score.last is None:
            return _side(min(requests, key=_asked).channel), None
        return _OTHER[self._score.last], "channel_alternates"

    def _give(self, each: Waiting, decided: str) -> None:
        apart = [code for code, holds in (("pinned", each.pinned is not None), ("reply", each.kind == "reply")) if holds]
        reasons = tuple(dict.fromkeys([*(apart or [decided]), *self._score.facts(each)]))[:MOST_REASONS]
        self.placed.append(Placed(each.id, len(self.placed) + 1, reasons, self._score.delegations.turns[each.delegation] + 1))
        self._score.take(each)
