"""Who spoke for how long: the turns of a record as rows, and their sums. A turn that was set aside and resumed is one turn."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from moderator.domain.balance import UNKNOWN
from moderator.domain.clock import to_the_second
from moderator.domain.ids import Instant, Millis

FLOOR: Final = "floor"
"""The part of whoever has no place on the podium."""
ROOM: Final = "room"
ONLINE: Final = "online"


@dataclass(frozen=True)
class Run:
    """One stretch of a turn. ``limit`` is what was left when it began."""

    began: Instant
    ended: Instant
    limit: Millis | None


@dataclass(frozen=True)
class Spoken:
    """One turn. ``speaker`` is None where names are not told; ``side`` is room, online or unknown; durations in ms, of whole seconds.

    ``limit`` is all that was given, goodwill (``granted``) included. Of a turn that still runs ``ended`` is None, and it counts so far.
    """

    id: str
    number: int
    item: str | None
    kind: str
    speaker: str | None
    organisation: str | None
    person: str | None
    request: str | None
    question: str | None
    part: str
    group: str | None
    side: str
    honorific: str | None
    began: Instant
    ended: Instant | None
    spoken: Millis
    limit: Millis | None
    over: Millis
    granted: Millis
    interruptions: int
    runs: tuple[Run, ...]


@dataclass(frozen=True)
class Speaker:
    """All turns of one speaker: a person of the podium, or a delegation of the floor."""

    name: str | None
    organisation: str | None
    person: str | None
    part: str
    group: str | None
    side: str
    kinds: tuple[str, ...]
    turns: int
    spoken: Millis
    limit: Millis | None
    """The sum of all limits; None where no turn had one."""
    over: Millis
    granted: Millis
    interruptions: int


@dataclass(frozen=True)
class SpeakingTime:
    """Every turn in order, who spoke longest first, and sums in ms: of everything, per kind, part, side, group of the floor and honorific of the podium."""

    turns: tuple[Spoken, ...]
    speakers: tuple[Speaker, ...]
    total: Millis
    over: Millis
    granted: Millis
    interruptions: int
    kinds: Mapping[str, Millis]
    parts: Mapping[str, Millis]
    sides: Mapping[str, Millis]
    panellists: Mapping[str, Millis]
    """Of panellists alone, by side."""
    groups: Mapping[str, Millis | None]
    honorifics: Mapping[str, Millis]


def turns(record: Mapping[str, Any], now: Instant | None) -> tuple[Spoken, ...]:
    """The turns of a record in the order in which they began; one that runs counts up to ``now``."""
    people = {row["id"]: row for row in record["people"]}
    requests = {row["id"]: row for row in record["requests"]}
    ordered = sorted(record["turns"], key=lambda row: (row["began_at"], row["id"]))
    return tuple(_turn(number, row, people.get(row["person"]), requests.get(row["request"]), now) for number, row in enumerate(ordered, 1))


def speaking_time(spoken: Sequence[Spoken]) -> SpeakingTime:
    """The sums of these turns."""
    floor = [turn for turn in spoken if turn.part == FLOOR]
    podium = [turn for turn in spoken if turn.part != FLOOR]
    return SpeakingTime(
        turns=tuple(spoken),
        speakers=_speakers(spoken),
        total=_total(spoken),
        over=Millis(sum(turn.over for turn in spoken)),
        granted=Millis(sum(turn.granted for turn in spoken)),
        interruptions=sum(turn.interruptions for turn in spoken),
        kinds=_sums(spoken, lambda turn: turn.kind),
        parts=_sums(spoken, lambda turn: turn.part),
        sides=_sums(spoken, lambda turn: turn.side),
        panellists=_sums([turn for turn in spoken if turn.part == "panellist"], lambda turn: turn.side),
        groups=dict(_sums(floor, lambda turn: turn.group or UNKNOWN)),
        honorifics=_sums(podium, lambda turn: _last_word(turn.honorific)),
    )


def _turn(number: int, row: Mapping[str, Any], person: Mapping[str, Any] | None, request: Mapping[str, Any] | None, now: Instant | None) -> Spoken:
    runs = tuple(Run(each["from"], each["to"], each["limit"]) for each in row["runs"])
    running = max(0, now - row["started_at"]) if now is not None and row["started_at"] is not None else 0
    finished = [run.ended - run.began for run in runs] or [row["elapsed"]]
    # Everybody reads seconds: rounded run by run, what is read adds up, and a tenth of a second over is not over.
    spoken, limit = Millis(sum(to_the_second(each) for each in (*finished, running))), row["limit"]
    return Spoken(
        id=row["id"], number=number, item=row["item"], kind=row["kind"], speaker=row["name"], organisation=row["organisation"], person=row["person"],
        request=row["request"], question=row["question"], part=person["part"] if person else FLOOR, group=request["group"] if request else None,
        side=_side(person, request), honorific=person["honorific"] if person else None, began=Instant(row["began_at"]), ended=row["ended_at"],
        spoken=spoken, limit=limit, over=Millis(0 if limit is None else max(0, spoken - limit)), granted=Millis(row["granted"]),
        interruptions=row["interruptions"], runs=runs,
    )  # fmt: skip


def _side(person: Mapping[str, Any] | None, request: Mapping[str, Any] | None) -> str:
    if person is not None:
        return ONLINE if person["online"] else ROOM
    channel = request["channel"] if request else None
    return channel if channel in {ROOM, ONLINE} else UNKNOWN


def _speakers(spoken: Iterable[Spoken]) -> tuple[Speaker, ...]:
    found: dict[object, Speaker] = {}
    for turn in spoken:
        key = _whose(turn)
        found[key] = _added(found.get(key, _nobody_yet(turn)), turn)
    return tuple(sorted(found.values(), key=lambda each: -each.spoken))


def _whose(turn: Spoken) -> object:
    """A delegation that spoke twice is one speaker; where names are not told, nobody can say who was."""
    return turn.person or ((turn.speaker, turn.organisation) if turn.speaker is not None else turn.id)


def _nobody_yet(turn: Spoken) -> Speaker:
    return Speaker(
        name=turn.speaker, organisation=turn.organisation, person=turn.person, part=turn.part, group=turn.group, side=turn.side, kinds=(),
        turns=0, spoken=Millis(0), limit=None, over=Millis(0), granted=Millis(0), interruptions=0,
    )  # fmt: skip


def _added(speaker: Speaker, turn: Spoken) -> Speaker:
    limits = [each for each in (speaker.limit, turn.limit) if each is not None]
    return replace(
        speaker, kinds=tuple(dict.fromkeys((*speaker.kinds, turn.kind))), turns=speaker.turns + 1, spoken=Millis(speaker.spoken + turn.spoken),
        limit=Millis(sum(limits)) if limits else None, over=Millis(speaker.over + turn.over), granted=Millis(speaker.granted + turn.granted),
        interruptions=speaker.interruptions + turn.interruptions,
    )  # fmt: skip


def _total(spoken: Iterable[Spoken]) -> Millis:
    return Millis(sum(turn.spoken for turn in spoken))


def _sums(spoken: Iterable[Spoken], key: Callable[[Spoken], str]) -> dict[str, Millis]:
    sums: dict[str, Millis] = {}
    for turn in spoken:
        sums[key(turn)] = Millis(sums.get(key(turn), 0) + turn.spoken)
    return dict(sorted(sums.items(), key=lambda each: -each[1]))


def _last_word(honorific: str | None) -> str:
    """``H.E. Ms.`` is counted as ``Ms.``: as the programme prints it, and nothing is guessed from a name."""
    return honorific.split()[-1] if honorific and honorific.strip() else UNKNOWN
