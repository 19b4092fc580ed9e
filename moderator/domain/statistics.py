"""What a record adds up to: questions, the floor, speaking time, the plan against what came; and the form of it that may be published."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from moderator.domain import floor, questions
from moderator.domain.balance import SIDES, UNKNOWN
from moderator.domain.ids import Instant
from moderator.domain.pace import Pace, pace
from moderator.domain.spoken import FLOOR, SpeakingTime, Spoken, speaking_time, turns
from moderator.domain.suppression import Cells, least, total, withhold

OUTCOMES: Final = ("answered", "written", "asked", "merged", "declined", "private", "withdrawn", "approved", "new")
"""What became of a question. ``written`` was promised or given in writing, ``approved`` was never reached, ``new`` nobody decided on."""
FATES: Final = ("spoke", "not_reached", "converted", "withdrawn", "waiting")
"""What became of a request for the floor; who was refused by a closed list has left no request."""
CHANNELS: Final = (*questions.CHANNELS, UNKNOWN)


@dataclass(frozen=True)
class Questions:
    """Written questions, each counted once; what an anonymous one did not tell is unknown. None is fewer than five."""

    submitted: int | None
    anonymous: int | None
    outcomes: Cells
    reasons: Cells
    """Of those that were declined."""
    channels: Cells
    groups: Cells
    languages: Cells


@dataclass(frozen=True)
class Floor:
    """Requests for the floor. ``absent`` were called and not there at least once, whatever came of them afterwards."""

    requests: int | None
    absent: int | None
    fates: Cells
    groups: Cells
    channels: Cells
    spoke_groups: Cells
    spoke_channels: Cells


@dataclass(frozen=True)
class Statistics:
    """Everything; ``public`` is whether it is the form that may be published."""

    questions: Questions
    floor: Floor
    speaking: SpeakingTime
    pace: Pace
    public: bool = False


def statistics(record: Mapping[str, Any], now: Instant | None = None) -> Statistics:
    """The statistics of a record; with ``now`` what still runs counts so far."""
    return Statistics(
        questions=_questions(record),
        floor=_floor(record),
        speaking=speaking_time(turns(record, now)),
        pace=pace(record, now),
    )


def public(known: Statistics) -> Statistics:
    """What may be published: no cell under five that is told or can be reckoned, and of the floor neither names nor groups beside a turn."""
    asked, heard = known.questions, known.floor
    outcomes = withhold(_plain(asked.outcomes))
    spoke = withhold(_plain(heard.spoke_groups))
    return Statistics(
        questions=Questions(
            submitted=total(asked.submitted or 0, asked.outcomes, asked.channels, asked.groups, asked.languages),
            anonymous=_part(asked.anonymous or 0, asked.submitted or 0),
            outcomes=outcomes,
            reasons=dict.fromkeys(asked.reasons) if outcomes["declined"] is None else withhold(_plain(asked.reasons)),
            channels=withhold(_plain(asked.channels)),
            groups=withhold(_plain(asked.groups)),
            languages=withhold(_plain(asked.languages)),
        ),
        floor=Floor(
            requests=total(heard.requests or 0, heard.fates, heard.groups, heard.channels),
            absent=_part(heard.absent or 0, heard.requests or 0),
            fates=withhold(_plain(heard.fates)),
            groups=withhold(_plain(heard.groups)),
            channels=withhold(_plain(heard.channels)),
            spoke_groups=spoke,
            spoke_channels=withhold(_plain(heard.spoke_channels)),
        ),
        speaking=_podium(known.speaking, spoke),
        pace=known.pace,
        public=True,
    )


def _questions(record: Mapping[str, Any]) -> Questions:
    rows = record["questions"]
    declined = [row for row in rows if row["state"] == questions.DECLINED]
    spoken_of = (*record["panel"]["languages"], UNKNOWN)
    return Questions(
        submitted=len(rows),
        # Of what its author took back nothing is left that would tell.
        anonymous=sum(row["anonymous"] for row in rows if row["state"] != questions.WITHDRAWN),
        outcomes=_count(OUTCOMES, (questions.APPROVED if row["state"] == questions.NEXT else row["state"] for row in rows)),
        reasons=_count((*questions.REASONS, UNKNOWN), (row["reason"] or UNKNOWN for row in declined)),
        channels=_count(CHANNELS, (row["channel"] or UNKNOWN for row in rows)),
        groups=_with_counted(_count(_groups(record), (row["group"] or UNKNOWN for row in rows)), record["panel"].get("counted", {})),
        languages=_count(spoken_of, (row["language"] or UNKNOWN for row in rows)),
    )


def _floor(record: Mapping[str, Any]) -> Floor:
    rows, names = record["requests"], _groups(record)
    spoke = [row for row in rows if row["state"] in floor.HEARD]
    sides = (*SIDES, UNKNOWN)
    return Floor(
        requests=len(rows),
        absent=sum(row["absences"] > 0 for row in rows),
        fates=_count(FATES, (_fate(row["state"]) for row in rows)),
        groups=_count(names, (row["group"] or UNKNOWN for row in rows)),
        channels=_count(sides, (row["channel"] or UNKNOWN for row in rows)),
        spoke_groups=_count(names, (row["group"] or UNKNOWN for row in spoke)),
        spoke_channels=_count(sides, (row["channel"] or UNKNOWN for row in spoke)),
    )


def _fate(state: str) -> str:
    if state in floor.HEARD:
        return "spoke"
    return "waiting" if state in floor.PUBLIC_STATES else state


def _groups(record: Mapping[str, Any]) -> tuple[str, ...]:
    return (*record["panel"]["groups"], UNKNOWN)


def _count(names: Iterable[str], found: Iterable[str]) -> dict[str, int]:
    counted = dict.fromkeys(names, 0)
    for name in found:
        counted[name] = counted.get(name, 0) + 1
    return counted


def _with_counted(known: dict[str, int], counted: Mapping[str, int]) -> dict[str, int]:
    """The groups of questions, and those that were counted beside them: of who gave no name."""
    moved = min(sum(counted.values()), known[UNKNOWN])
    return known | {name: known.get(name, 0) + count for name, count in counted.items()} | {UNKNOWN: known[UNKNOWN] - moved}


def _plain(cells: Cells) -> dict[str, int]:
    return {name: count or 0 for name, count in cells.items()}


def _part(count: int, whole: int) -> int | None:
    """A part that is told tells the rest as well."""
    return count if least(count) is not None and least(whole - count) is not None else None


def _podium(known: SpeakingTime, spoke: Cells) -> SpeakingTime:
    return replace(
        known,
        turns=tuple(_unnamed(turn) for turn in known.turns),
        speakers=tuple(speaker for speaker in known.speakers if speaker.part != FLOOR),
        groups={name: None if spoke.get(name) is None else spoken for name, spoken in known.groups.items()},
    )


def _unnamed(turn: Spoken) -> Spoken:
    return turn if turn.part != FLOOR else replace(turn, speaker=None, organisation=None, group=None, side=UNKNOWN, request=None, question=None)
