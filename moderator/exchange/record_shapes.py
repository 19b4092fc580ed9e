"""What a record may hold: the shape of every column and what refers to what. Reading one is done elsewhere."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Annotated, Any, Final, Literal
from zoneinfo import available_timezones

import regex
from pydantic import AfterValidator, ConfigDict, Field, StringConstraints, TypeAdapter
from typing_extensions import TypedDict

from moderator import i18n
from moderator.commands.describing import KEPT_KINDS, LONGEST_PRIVATE, MOST_DAYS
from moderator.commands.settings import Address, QuestionLimit
from moderator.domain import floor, ids, presets, programme, questions, roles
from moderator.store import recorded
from moderator.store.models import Panel, panels, remarks, submissions, turns

LATEST: Final = 250_000_000_000_000
"""An instant that a calendar can still write, wherever the place; durations and numbers are smaller."""
LONGEST: Final = 20_000
MOST: Final = 20_000
"""Rows of a noun, and entries of a list."""
FEWER: Final[Mapping[str, int]] = MappingProxyType({"people": 500, "links": 500, "items": 500})
"""Rows of nouns of which a page draws something for each, so that no page of such a panel keeps the phones of another waiting."""
_typed: Any = TypedDict
"""Shapes are made from the tables, which no type checker can follow."""
_UNFIT = regex.compile(r"[[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]--[\n]]", regex.V1)


def _fit(value: str) -> str:
    if _UNFIT.search(value):
        raise ValueError("characters")
    return value


def _row_id(value: str) -> str:
    if not ids.is_row_id(value):
        raise ValueError("id")
    return value


def _one_of(*names: str) -> Any:
    known = frozenset(names)

    def check(value: str) -> str:
        if value not in known:
            raise ValueError("unknown")
        return value

    return Annotated[str, AfterValidator(check)]


Text = Annotated[str, StringConstraints(max_length=LONGEST), AfterValidator(_fit)]
Line = Annotated[str, StringConstraints(max_length=1_000), AfterValidator(_fit)]
Id = Annotated[str, AfterValidator(_row_id)]
Number = Annotated[int, Field(ge=0, le=LATEST)]
Signed = Annotated[int, Field(ge=-LATEST, le=LATEST)]
"""What may be less than nothing: time that was taken away, and what was left of a limit that had been passed."""
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=35)]
Day = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), AfterValidator(date.fromisoformat)]
Group = _one_of(*questions.GROUPS)
Channel = _one_of(*questions.CHANNELS)
Tongue: Any = _one_of(*i18n.available())
Zone = _one_of(*available_timezones())
Numbers = Annotated[dict[Annotated[str, StringConstraints(max_length=40), AfterValidator(_fit)], Number], Field(max_length=40)]


def _many(of: Any, most: int = MOST) -> Any:
    return Annotated[list[of], Field(max_length=most)]


def _shape(title: str, fields: Mapping[str, Any]) -> Any:
    """A dictionary with exactly these keys, in which nothing is taken for something else."""
    shape = _typed(title, dict(fields))
    shape.__pydantic_config__ = ConfigDict(extra="forbid", strict=True)
    return shape


Stop = _shape(
    "Stop",
    {
        "kind": _one_of("item", "question", "answer", "floor", "final", "turn"), "name": Text | None, "why": Text, "limit": Number | None,
        "item": Id | None, "question": Id | None, "questions": _many(Id, 100) | None, "request": Id | None, "person": Id | None, "turn": Id | None,
    },
)  # fmt: skip
Assigned = _shape("Assigned", {"person": Id, "state": _one_of("assigned", "answered", "passed", "written")})
Offer = _shape("Offer", {"person": Id, "offer": Text, "to": Text | None})
Alike = _shape("Alike", {"id": Id, "score": Number})
Original = _shape("Original", {"id": Id, "text": Text | None, "language": Language | None})
Run = _shape("Run", {"from": Number, "to": Number, "limit": Signed | None})
Status = _one_of("to_confirm", "confirmed", "in_progress", "done", "dropped")
Passed = _shape("Passed", {"status": Status, "at": Number})
ROLES: Final = {role.value for role in roles.Role} - {roles.Role.PUBLIC.value}
Retention = _shape("Retention", {kind: Annotated[int, Field(ge=1, le=LONGEST_PRIVATE if kind == "private" else MOST_DAYS)] for kind in KEPT_KINDS})
Logged = _shape("Logged", {"at": Number, "number": Number, "name": Text, "role": _one_of(*ROLES), "target": Text | None})

KINDS: Final[Mapping[str, Any]] = MappingProxyType(
    {
        "panel.code": Annotated[str, StringConstraints(pattern=rf"^[{ids.CODE_ALPHABET}]{{4,12}}$")],
        "panel.state": _one_of("draft", "open", "live", "ended", "anonymised", "purged"),
        "panel.language": Tongue,
        "panel.languages": Annotated[list[Tongue], Field(min_length=1, max_length=40)],
        "panel.timezone": Zone,
        "panel.organisers": _many(Line, 100),
        "panel.support": _one_of("on", "hidden", "off"),
        "panel.layout": Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,40}$")],
        "panel.line": _many(Stop, 100),
        "panel.preset": _one_of(*presets.PRESETS) | None,
        "panel.limits": Numbers,
        "panel.order": _one_of("equity", "chronological", "protocol", "alternate"),
        "panel.asked": _many(Id, 100),
        "panel.think": Numbers | None,
        "panel.lots": Numbers | None,
        "panel.interlude": Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,40}$")] | None,
        "panel.extras": _many(_one_of("point_of_order", "right_of_reply"), 2),
        "panel.guiding": _many(Text, 20),
        "panel.attribution": _one_of(*panels.ATTRIBUTIONS),
        "panel.groups": _many(Group, 40),
        "panel.counted": Numbers,
        "panel.retention": Retention,
        "panel.captions": Address | None,
        "panel.question_limit": QuestionLimit,
        "panel.answers_due": Day | None,
        "people.part": _one_of("moderator", "opening", "panellist"),
        "people.timezone": Zone | None,
        "links.role": _one_of(*roles.LINK_ROLES, *roles.TOKEN_ROLES),
        "items.kind": _one_of(*programme.KINDS),
        "items.state": _one_of(
            programme.PLANNED, programme.CURRENT, programme.HELD, programme.DONE, programme.PASSED, programme.DROPPED
        ),
        "questions.group": Group | None,
        "questions.channel": Channel | None,
        "questions.language": Language | None,
        "questions.gloss_language": Language | None,
        "questions.state": _one_of(*questions.MOVES["assign"], questions.DECLINED, questions.WITHDRAWN, questions.PRIVATE, questions.MERGED),
        "questions.reason": _one_of(*questions.REASONS) | None,
        "questions.assigned": _many(Assigned),
        "questions.offers": _many(Offer),
        "questions.tags": _many(Text) | None,
        "questions.similar": _many(Alike),
        "questions.originals": _many(Original),
        "questions.received": Number | None,
        "questions.anonymous": bool,
        "questions.voices": Number,
        "questions.shown": bool,
        "requests.name": Text | None,
        "requests.group": Group | None,
        "requests.channel": Channel | None,
        "requests.language": Language | None,
        "requests.state": _one_of(
            floor.WAITING, floor.CALLED, floor.SPEAKING, floor.DONE, floor.WITHDRAWN, floor.CONVERTED, floor.NOT_REACHED
        ),
        "requests.kind": _one_of("floor", "reply"),
        "requests.why": _many(Text, 20),
        "turns.kind": _one_of(
            "welcome", "announce", "opening", "panel", "read", "answer", "floor", "final", "point_of_order", "reply", "wrap"
        ),
        "turns.state": _one_of(turns.RUNNING, turns.PAUSED, turns.HELD, turns.ENDED),
        "turns.pause": _one_of("connection", "order", "technical") | None,
        "turns.name": Text | None,
        "turns.granted": Signed,
        "turns.runs": _many(Run, 1_000),
        "actions.due": Day | None,
        "actions.status": Status,
        "actions.history": _many(Passed, 1_000),
        "polls.state": _one_of("open", "closed"),
        "polls.answers": _many(Text, 20),
        "polls.counts": _many(Number, 20),
        "polls.revealed": _many(Number, 20) | None,
        "remarks.tag": _one_of(*remarks.TAGS) | None,
        "submissions.kind": _one_of(submissions.ANSWER, submissions.STATEMENT),
        "submissions.state": _one_of(submissions.SENT, submissions.APPROVED, submissions.RETURNED),
        "submissions.language": Language | None,
    }
)  # fmt: skip
"""Columns whose type alone does not say what they may hold."""

ADDED: Final = ("anonymous", "voices", "shown")
"""What a record says of a question besides its columns."""


REFERENCES: Final[Mapping[str, str]] = MappingProxyType(
    {"person": "people", "addressee": "people", "item": "items", "question": "questions", "merged_into": "questions", "request": "requests", "turn": "turns"}
)
"""Column → the noun that it refers to, wherever it stands."""


def _of_table(noun: str, model: Any, added: tuple[str, ...] = ()) -> Any:
    table = recorded.mapped(model)
    return _shape(noun, {name: KINDS.get(f"{noun}.{name}") or _kind(name, table[name]) for name in (*recorded.columns(model), *added)})


def _kind(name: str, column: Any) -> Any:
    """What a plain column holds: ids by their names, else what its type says; JSON has a shape of its own."""
    kind: Any = {str: Text, int: Number, bool: bool}[column.type.python_type]
    kind = Id if name == "id" or name in REFERENCES else kind
    return kind | None if column.nullable else kind


INSIDE: Final[Mapping[str, Callable[[Mapping[str, Any]], list[tuple[str, str]]]]] = MappingProxyType(
    {
        "questions": lambda row: [
            *(("people", each["person"]) for each in (*row["assigned"], *row["offers"])),
            *(("questions", each["id"]) for each in (*row["similar"], *row["originals"])),
        ],
        "panel": lambda row: [
            *(("questions", each) for each in row["asked"]),
            *(("questions", each) for stop in row["line"] for each in stop["questions"] or ()),
            *((REFERENCES[name], stop[name]) for stop in row["line"] for name in ("item", "question", "request", "person", "turn") if stop[name]),
        ],
    }
)
"""What rows refer to inside their lists."""

RECORD: Final[TypeAdapter[Any]] = TypeAdapter(
    _shape(
        "record",
        {
            "schema": Literal[1], "panel": _of_table("panel", Panel), "log": _many(Logged),
            **{noun: _many(_of_table(noun, model, ADDED if noun == "questions" else ()), FEWER.get(noun, MOST)) for noun, model in recorded.NOUNS.items()},
        },
    )
)  # fmt: skip
"""A whole record."""
