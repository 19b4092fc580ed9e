"""Undo of what touches many rows: what a command changed of each, and putting it back unless somebody has changed it since."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Annotated, Any, Final

from moderator.commands import groups, line, speaking
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import RowId, among
from moderator.domain.questions import WITHDRAWN
from moderator.domain.refusals import Refused
from moderator.store import queries
from moderator.store.models import Action, Cue, Incident, Item, Link, Passage, Person, Poll, Question, Remark, Request, Submission, Tally, Turn, Whisper
from moderator.store.models.base import PanelRow

NOUNS: Final[Mapping[str, tuple[type[PanelRow], tuple[str, ...]]]] = MappingProxyType(
    {
        "people": (Person, ("online", "place", "timezone", "ready", "asks", "extra", "dropped")),
        "links": (Link, ("revoked",)),
        "items": (Item, ("place", "kind", "person", "planned", "budget", "starts_at", "state", "started_at", "ended_at")),
        "questions": (
            Question,
            ("number", "state", "reason", "shortlisted", "assigned", "offers", "similar", "askers", "merged_into", "bundle", "lined_up"),
        ),
        "tallies": (Tally, ("voices", "shown")),
        "requests": (
            Request,
            ("state", "kind", "group", "on_behalf", "dignitary", "extra", "pinned", "since", "absences", "called_at"),
        ),
        "turns": (Turn, ("kind", "question", "state", "pause", "limit", "started_at", "elapsed", "granted", "interruptions", "runs", "ended_at")),
        "cues": (Cue, ("seen_at",)),
        "whispers": (Whisper, ("seen_at",)),
        "actions": (Action, ("person", "due", "status", "turn", "question", "announced", "history")),
        "polls": (Poll, ("state", "counts", "revealed")),
        "passages": (Passage, ("restored",)),
        "incidents": (Incident, ("dropped",)),
        "remarks": (Remark, ("tag", "turn", "question", "dropped")),
        "submissions": (Submission, ("state", "approved_at")),
    }
)
"""What may be put back of a row: states, instants, numbers and ids, never text. What follows from other rows is reckoned anew."""

HEADER: Final = (
    "state", "started_at", "ended_at", "ends_at", "item", "turn", "question", "asked", "interlude", "think", "layout", "frozen", "strip", "follow",
    "support", "asking", "asking_until", "question_limit", "places", "preset", "limits", "order", "extras", "lots",
    "floor_open", "floor_opens_at", "floor_opened_at", "floor_closes_at", "floor_closes_after", "floor_closed_at", "floor_names", "answers_due", "published_at",
    "starts_at", "timezone", "language", "languages", "groups", "retention", "archived", "slow",
)  # fmt: skip
"""What may be put back of the panel's header."""

Row = tuple[Any, Mapping[str, Any], Mapping[str, Any]]
"""A row, its values before, and what the command has left there."""


def values(row: PanelRow) -> dict[str, Any]:
    """The row as it is, as far as it may be put back."""
    return {name: getattr(row, name) for name in NOUNS[noun_of(row)][1]}


def noun_of(row: PanelRow) -> str:
    """The noun of a row."""
    return next(noun for noun, (model, _) in NOUNS.items() if isinstance(row, model))


class Keeping:
    """What a command is about to change; made before it, turned into its inverse after it."""

    def __init__(self, ctx: Context, rows: Iterable[PanelRow], header: Iterable[str] = ()) -> None:
        self._panel = ctx.panel
        self._header = {name: getattr(ctx.panel, name) for name in header}
        self._rows = [(row, values(row)) for row in dict.fromkeys(rows)]

    def inverse(self) -> Inverse:
        """The command that puts back what was changed, and nothing else."""
        changed = {name: was for name, was in self._header.items() if getattr(self._panel, name) != was}
        kept = [_difference(row, was) for row, was in self._rows if values(row) != was]
        return Inverse("panel.back", {"was": changed, "made": {name: getattr(self._panel, name) for name in changed}, "kept": kept})


def _difference(row: PanelRow, former: Mapping[str, Any]) -> dict[str, Any]:
    was = {name: value for name, value in former.items() if getattr(row, name) != value}
    return {"noun": noun_of(row), "id": row.id, "was": was, "made": {name: getattr(row, name) for name in was}}


Noun = Annotated[str, among(NOUNS)]
Column = Annotated[str, among(name for _, columns in NOUNS.values() for name in columns)]
HeaderColumn = Annotated[str, among(HEADER)]


class Kept(Args):
    """What was changed of one row: column → the value before, and after."""

    noun: Noun
    id: RowId
    was: dict[Column, Any]
    made: dict[Column, Any]


class PutBack(Args):
    """Arguments of ``panel.back``: column of the header → the value before, and after; and rows."""

    was: dict[HeaderColumn, Any]
    made: dict[HeaderColumn, Any]
    kept: list[Kept]


@command("panel.back", by=frozenset(), shape=PutBack)
def put_back(ctx: Context, args: PutBack) -> None:
    """What undo of a wide change runs; nobody may send it. Refuses ``stale`` where somebody has changed the same since."""
    found = rows(ctx, args)
    moved = next((row for row, _, made in found if not _stands(row, made)), None)
    if moved is not None:
        raise Refused("stale", rev=moved.rev)
    _write(ctx, found)
    if len(queries.open_polls(ctx.session, ctx.panel)) > 1:
        # A show of hands that was opened since is somebody's later word.
        raise Refused("stale", rev=ctx.panel.rev)


def put_back_what_stands(ctx: Context, args: PutBack) -> None:
    """The same long afterwards: rows that somebody has changed since stay as they are."""
    _write(ctx, [(row, was, made) for row, was, made in rows(ctx, args) if _stands(row, made)])


def rows(ctx: Context, args: PutBack) -> list[Row]:
    """The header and the rows that would be put back."""
    kept = [(ctx.session.get_one(NOUNS[each.noun][0], each.id), each.was, each.made) for each in args.kept]
    return [(ctx.panel, args.was, args.made), *kept]


def _stands(row: object, made: Mapping[str, Any]) -> bool:
    return all(getattr(row, name) == value for name, value in made.items())


def _write(ctx: Context, found: Sequence[Row]) -> None:
    for row, was, _ in found:
        for name, value in was.items():
            setattr(row, name, value)
    follow(ctx, {name for _, was, _ in found for name in was})


def follow(ctx: Context, columns: Iterable[str]) -> None:
    """After ``columns`` of rows or header were put back: what other rows say of them says so again."""
    session, panel, put = ctx.session, ctx.panel, frozenset(columns)
    if "merged_into" in put:
        _regroup(ctx, queries.questions(session, panel))
    if "floor_names" in put:
        speaking.show_names(session, panel)
    if "support" in put:
        line.show_tallies(ctx)
    line.refresh(session, panel)


def _regroup(ctx: Context, every: Sequence[Question]) -> None:
    """The words of merged questions under the one that they are merged into: text is never kept for undo, so it is read from its own row.

    What was merged into a question that has been withdrawn since goes on by itself.
    """
    merged = defaultdict[str | None, list[Question]](list)
    for each in every:
        merged[each.merged_into].append(each)
    for target in every:
        if target.state != WITHDRAWN:
            _gather(ctx, target, merged[target.id])
        elif merged[target.id]:
            groups.release(ctx, target)


def _gather(ctx: Context, target: Question, merged: Iterable[Question]) -> None:
    places = {each["id"]: place for place, each in enumerate(target.originals)}
    ordered = sorted(merged, key=lambda each: places.get(each.id, len(places)))
    target.originals = [{"id": each.id, "text": each.text, "language": each.language} for each in ordered]
    if target.askers != 1 + len(ordered):
        target.askers = 1 + len(ordered)
        groups.count_voices(ctx, target)
