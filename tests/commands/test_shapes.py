"""What every command refuses of its arguments: unknown keys, wrong types, what is missing, and text that may not be stored."""

import types
from collections.abc import Sequence
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import pytest

from moderator.commands.registry import REGISTRY
from moderator.commands.run import MOST_AT_ONCE
from moderator.commands.shapes import Words
from tests.oracle import Json
from tests.people import PanelUnderTest, Stage
from tests.samples import samples

COMMANDS = sorted(REGISTRY)
WRONG: dict[str, list[Any]] = {
    "str": [7, True, ["a"], {"a": "b"}, 1.5],
    "int": ["7", 7.5, True, [7], {}],
    "bool": ["true", 1, 0, [True], {}],
    "list": ["a", {}, 7, [7], [None], [["a"]]],
    "dict": ["a", 7, True, ["a"], {"a": 7}, {"a": {}}],
    "literal": ["no such word", 7, True, [], {}],
}
"""Kind of field → values of other kinds."""
STRANGE_ROWS = ["", "UPPER", "with space", "x" * 33, "a\0b", "a\n", "é", "a;drop", "\ud800", "~machine"]
STRANGE_NEW = [*STRANGE_ROWS, "tooshort", "x" * 15]
STRANGE_SECRETS = ["", "short", "x" * 21, "x" * 65, "with space and more than enough", "é" * 30, "x" * 30 + "\n", "\0" * 30, "\ud800" * 30]
STRANGE_DAYS = ["", "tomorrow", "2026-13-01", "2026-02-30", "2026-2-3", "20260203", "2026-W01-1", "2026-02-03T12:00", "٢٠٢٦-٠٢-٠٣", "2026-02-03\n"]
STRANGE_LANGUAGES = ["", "e", "english", "en_GB", "EN", "en-", "en-" + "x" * 40, "en\n", "e\0n", "\ud800"]


def kind(annotation: Any) -> str:
    """The kind of value that a field takes."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return kind(get_args(annotation)[0])
    if origin in {Union, types.UnionType}:
        return kind(next(each for each in get_args(annotation) if each is not type(None)))
    if origin is Literal:
        return "literal"
    if origin is list:
        return "list"
    return str(annotation.__name__)


def fields(name: str) -> list[tuple[str, str, bool]]:
    """``(key on the wire, kind, required)`` of each argument of a command."""
    shape = REGISTRY[name].shape
    return [(field.alias or key, kind(shape.__annotations__[key]), field.is_required()) for key, field in shape.model_fields.items()]


def takes_null(name: str, key: str) -> bool:
    """Whether null is a value of an argument: it clears, or ends something."""
    field = next(field for each, field in REGISTRY[name].shape.model_fields.items() if key in {each, field.alias})
    return type(None) in get_args(field.annotation)


def refusals(panel: PanelUnderTest, name: str, every: Sequence[object]) -> list[tuple[str | None, str]]:
    """Code and field of each of many arguments, run in as few transactions as may be."""
    assert every
    envelopes = [panel.envelope(panel.machine, name, args, command=f"~{panel.ids.command()}") for args in every]
    outcomes = [outcome for start in range(0, len(every), MOST_AT_ONCE) for outcome in panel.run(envelopes[start : start + MOST_AT_ONCE])]
    assert [outcome.trace for outcome in outcomes if outcome.trace] == []
    return [(outcome.code, str(outcome.data.get("field"))) for outcome in outcomes]


def test_there_are_samples_of_every_command(swing: PanelUnderTest, stage: Stage) -> None:
    every = samples(swing, stage)
    assert set(every) == set(REGISTRY)
    for name in every:
        assert set(every[name]) == {key for key, _, _ in fields(name)}, f"the sample of {name} leaves something out"


@pytest.mark.parametrize("name", COMMANDS)
def test_arguments_of_another_shape_are_refused_and_named(swing: PanelUnderTest, stage: Stage, name: str) -> None:
    sample, before = samples(swing, stage)[name], swing.everything()
    cases: list[tuple[object, str, str]] = [(sample | {key: "x"}, "unknown_keys", key) for key in ("unknown", "rev_", "panel_id", "__class__", "")]
    for key, of, required in fields(name):
        if required:
            without = {given: value for given, value in sample.items() if given != key}
            cases += [(without, "missing", key)] + ([] if takes_null(name, key) else [(sample | {key: None}, "wrong_type", key)])
        cases += [(sample | {key: value}, "wrong_type", key) for value in WRONG[of]]
    cases += [(args, "wrong_type", "") for args in ([], "args", 7, [["a", "b"]], True)]
    answers = refusals(swing, name, [args for args, _, _ in cases])
    for (args, code, key), (got, field) in zip(cases, answers, strict=True):
        assert (got, field.split(".")[0]) == (code, key), f"{name} with {args!r}"
    assert swing.everything() == before


@pytest.mark.parametrize("name", COMMANDS)
def test_ids_secrets_and_languages_have_their_alphabets(swing: PanelUnderTest, stage: Stage, name: str) -> None:
    sample, before = samples(swing, stage)[name], swing.everything()
    cases = [(key, sample | {key: strange}) for key, value in sample.items() for strange in strange_values(key, value)]
    answers = refusals(swing, name, [args for _, args in cases]) if cases else []
    for (key, args), (code, field) in zip(cases, answers, strict=True):
        assert code in {"wrong_type", "characters"}, f"{name} answers {code} to {args}"
        assert field.split(".")[0] == key
    assert swing.everything() == before


def strange_values(key: str, value: Any) -> list[Any]:
    own: dict[str, list[Any]] = {
        "secret": list(STRANGE_SECRETS),
        "language": list(STRANGE_LANGUAGES),
        "people": [*([each] for each in STRANGE_ROWS), ["x"] * 21],
        "questions": [[each] for each in STRANGE_ROWS],
        "due": list(STRANGE_DAYS),
    }
    if key in own:
        return own[key]
    if key in {"for", "person", "question", "into", "to", "other", "action", "poll", "request", "item", "turn", "cue", "link", "whisper"} and value is not None:
        return list(STRANGE_NEW if str(value).startswith("new") else STRANGE_ROWS)
    return []


TEXTS = {
    ("question.ask", "text"): 300,
    ("question.ask", "name"): 120,
    ("question.ask", "organisation"): 120,
    ("floor.request", "name"): 120,
    ("floor.request", "organisation"): 120,
    ("floor.request", "topic"): 200,
    ("action.add", "text"): 300,
    ("action.add", "lead"): 120,
    ("action.edit", "text"): 300,
    ("action.edit", "lead"): 120,
    ("poll.open", "text"): 200,
    ("question.gloss", "text"): 600,
    ("floor.convert", "text"): 300,
    ("floor.edit", "name"): 120,
    ("floor.edit", "organisation"): 120,
    ("cue.send", "text"): 140,
    ("panel.edit", "title"): 300,
    ("panel.edit", "room"): 200,
    ("contacts.set", "conduct"): 200,
    ("contacts.set", "security"): 200,
    ("incident.add", "text"): 300,
    ("seat.add", "name"): 120,
    ("panel.set", "contact"): 200,
    ("person.add", "name"): 120,
    ("person.add", "honorific"): 120,
    ("person.add", "function"): 400,
    ("person.add", "organisation"): 200,
    ("person.add", "phonetic"): 120,
    ("person.edit", "name"): 120,
    ("person.edit", "honorific"): 120,
    ("person.edit", "function"): 400,
    ("person.edit", "organisation"): 200,
    ("person.edit", "phonetic"): 120,
    ("person.edit", "note"): 500,
    ("whisper.send", "text"): 140,
    ("item.add", "title"): 200,
    ("person.speech", "text"): 6_000,
    ("turn.note", "text"): 500,
    ("turn.interrupt", "name"): 120,
    ("turn.interrupt", "organisation"): 120,
    ("item.edit", "title"): 200,
    ("link.issue", "name"): 120,
    ("remark.add", "text"): 500,
    ("remark.edit", "text"): 500,
    ("submission.answer", "text"): 3_000,
    ("submission.statement", "text"): 3_000,
    ("submission.return", "note"): 200,
    ("report.write", "text"): 5_000,
}
"""Every argument that people write, with its limit in graphemes."""
ADDRESSES = {("hook.add", "url")}
"""Where to send something; what such a one may look like is tested with the rule."""
NEEDED = {
    ("seat.add", "name"),
    ("question.ask", "text"), ("floor.request", "name"), ("person.add", "name"), ("cue.send", "text"), ("person.edit", "name"), ("whisper.send", "text"),
    ("remark.add", "text"), ("remark.edit", "text"), ("submission.answer", "text"), ("submission.statement", "text"), ("report.write", "text"), ("panel.edit", "title"),
    ("action.add", "text"), ("action.edit", "text"), ("poll.open", "text"), ("floor.convert", "text"), ("floor.edit", "name"), ("turn.interrupt", "name"),
}  # fmt: skip
PARAGRAPHS = {
    ("report.write", "text"),
    ("remark.add", "text"),
    ("remark.edit", "text"),
    ("submission.answer", "text"),
    ("submission.statement", "text"),
    ("person.speech", "text"),
    ("floor.convert", "text"),
    ("question.ask", "text"),
    ("question.gloss", "text"),
    ("action.add", "text"),
    ("action.edit", "text"),
}
COLUMN_OF = {("question.gloss", "text"): "gloss", ("person.speech", "text"): "speech", ("turn.note", "text"): "note"}
"""Arguments that are kept under another name."""
ROW_OF = {
    "question": "questions",
    "request": "requests",
    "cue": "cues",
    "person": "people",
    "item": "items",
    "link": "links",
    "action": "actions",
    "poll": "polls",
    "whisper": "whispers",
    "turn": "turns",
    "remark": "remarks",
    "incident": "incidents",
    "seat": "seats",
    "submission": "submissions",
}
HOSTILE = {
    "NUL": "a\0b",
    "escape": "a\x1b[31mb",
    "a C1 control": "a\x85b",
    "a lone high surrogate": "a\ud800b",
    "a lone low surrogate": "\udfff",
    "a noncharacter": "a\uffffb",
    "five thousand marks": "Z" + "\u0301" * 5_000,
    "five marks of the same base": "Z\u0324\u0323\u0325\u0327\u0331",
    "marks between joiners": "Z" + "\u200d\u0324" * 40,
    "marks between bidi controls": "Z" + "\u202e\u0324" * 40,
}
EMPTY = {"nothing": "", "spaces": " \t\n \u00a0\u2003 "}
INVISIBLE = {"zero width spaces": "\u200b\u200b", "only bidi controls": "\u202e\u2066", "a lone joiner": "\u200d", "a soft hyphen": "\u00ad"}


def test_every_text_of_every_command_is_listed() -> None:
    words = {
        (name, field.alias or key)
        for name, entry in REGISTRY.items()
        for key, field in entry.shape.model_fields.items()
        if entry.shape.__annotations__[key] in {Words, Words | None}
    }
    assert words == set(TEXTS) | ADDRESSES


@pytest.fixture
def missed(swing: PanelUnderTest) -> Json:
    """A request that was not reached, with its secret."""
    request = swing.inscribed("Tove")
    written = {"request": request, "question": swing.ids.row()}
    swing.told(("floor.convert", written | {"text": "Instead"}), ("floor.unconvert", written | {"state": "not_reached", "topic": False}))
    return {"request": request, "secret": swing.secrets[request]}


@pytest.fixture
def write(swing: PanelUnderTest, stage: Stage, missed: Json) -> Any:
    """Send one text; the answer is its code and data, or the row as the console sees it."""
    swing.told(("floor.set", {"extras": ["point_of_order"]}))
    own = {"person.speech": swing.ada, "submission.answer": swing.ben}

    def send(name: str, key: str, value: str) -> tuple[str, Json] | Json:
        args = samples(swing, stage)[name] | {key: value}
        args |= {
            "submission.statement": missed | {"submission": "submission0000000000"},
            "submission.answer": {"submission": stage.submission},
            "report.write": {"block": f"note:{args.get('passage')}@und"},
        }.get(name, {})
        actor = own.get(name, swing.machine)
        command = None if name in own else f"~{swing.ids.command()}"
        [outcome] = swing.run([swing.envelope(actor, name, args, command=command)])
        assert outcome.trace is None, outcome.trace
        return written_row(swing, name, args) if outcome.ok else (str(outcome.code), dict(outcome.data))

    return send


def written_row(swing: PanelUnderTest, name: str, args: Json) -> Json:
    """The row that a text was written into."""
    if name in {"panel.set", "panel.edit"}:
        return swing.header()
    if name == "contacts.set":
        return next(iter(swing.rows("contacts").values()))
    if name == "person.speech":
        return swing.rows("people", "booth")[swing.row("ada")]
    if name == "turn.interrupt":
        return swing.turn
    if name == "report.write":
        return next(row for row in swing.stored("passages") if row["id"] == args["passage"])
    # What is written instead of speaking is a question.
    target = "question" if name == "floor.convert" else REGISTRY[name].target
    assert target is not None
    row = swing.one(ROW_OF[target], args[target], "moderator:organiser")
    if name == "floor.convert":
        swing.told(("floor.unconvert", {"request": args["request"], "question": args["question"], "state": "waiting", "topic": False}))
    return row


@pytest.mark.parametrize(("name", "key"), TEXTS)
def test_text_that_may_not_be_stored_is_refused(swing: PanelUnderTest, write: Any, name: str, key: str) -> None:
    before, limit = swing.everything(), TEXTS[name, key]
    for what, value in HOSTILE.items():
        assert write(name, key, value) == ("characters", {"field": key}), what
    for what, value in INVISIBLE.items():
        assert write(name, key, value) == ("empty", {"field": key}), what
    assert write(name, key, "x" * (limit + 1)) == ("too_long", {"field": key, "limit": limit})
    family = "👩‍👩‍👧‍👦" * (limit + 1)
    # A text that no command can carry is refused by its shape before anybody counts.
    assert write(name, key, family)[0] == ("too_long" if len(family) <= 20_000 else "wrong_type")
    assert write(name, key, "x" * 20_001)[0] in {"too_long", "wrong_type"}
    if (name, key) in NEEDED:
        for what, value in EMPTY.items():
            assert write(name, key, value) == ("empty", {"field": key}), what
    assert swing.everything() == before


@pytest.mark.parametrize(("name", "key"), TEXTS)
def test_text_is_folded_before_it_is_stored(write: Any, name: str, key: str) -> None:
    limit, column = TEXTS[name, key], COLUMN_OF.get((name, key), key)
    assert write(name, key, "x" * limit)[column] == "x" * limit
    assert write(name, key, "  Zu\u0308rich \t calls\u00a0 ")[column] == "Z\u00fcrich calls"
    assert write(name, key, "abc\u202edef\u2066ghi\u2069")[column] == "abcdefghi"
    assert write(name, key, "می\u200cخواهم 👩\u200d👧 ชื้่")[column] == "می\u200cخواهم 👩\u200d👧 ชื้่"
    assert write(name, key, "<script>alert('x')</script> =1+1")[column] == "<script>alert('x')</script> =1+1"
    lines = "a\nb\nc" if (name, key) in PARAGRAPHS else "a b c"
    assert write(name, key, "a\r\nb\rc")[column] == lines
    if (name, key) not in NEEDED:
        for what, value in EMPTY.items():
            assert write(name, key, value)[column] is None, what


def test_a_paragraph_has_at_most_one_blank_line(write: Any) -> None:
    assert write("question.ask", "text", "a\n\n\n\n\n \n b")["text"] == "a\n\nb"


def test_a_forms_words_are_read_as_values_but_a_programs_are_not(swing: PanelUnderTest, stage: Stage) -> None:
    args = {"question": stage.approved, "supported": "true"}
    form = swing.envelope(swing.phone, "question.support", args, from_form=True)
    program = swing.envelope(swing.phone, "question.support", args)
    outcomes = swing.batch([program, form])
    assert [(outcome.ok, outcome.code) for outcome in outcomes] == [(False, "wrong_type"), (True, None)]
    assert swing.one("tallies", stage.approved)["voices"] == 2
    step = swing.envelope(swing.moderator, "programme.next", {"after": str(swing.step)}, from_form=True)
    assert swing.batch([step])[0].ok
