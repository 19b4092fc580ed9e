"""Who may do what: one table, written out by hand, of every command and every role."""

from dataclasses import replace

import pytest

from moderator.commands.registry import REGISTRY
from moderator.commands.run import Outcome
from moderator.domain.refusals import CODES, SHAPE
from moderator.domain.roles import ACTS, BUTTONS, CLOCK, CONSOLE, LINK_ROLES, SPEAKERS, TOKEN_ROLES, WATCHES, Audience, Role
from tests.oracle import Json
from tests.people import WATCHING, Actor, PanelUnderTest, Stage
from tests.samples import samples

COLUMNS = [
    Role.PUBLIC, Role.ORGANISER, Role.MODERATOR, Role.CO_MODERATOR, Role.TIMEKEEPER, Role.NOTE_TAKER, Role.PANELLIST, Role.OPENING, Role.DISPLAY,
    Role.STAGE, Role.BOOTH, Role.TECHNICIAN, Role.READER, Role.REMOTE, Role.MACHINE,
]  # fmt: skip
MATRIX = {
    #                      pub org mod com tim not pan ope dis sta boo tec rea rem mac
    "action.add":         " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "action.edit":        " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "action.status":      " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "contacts.set":       " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "cue.seen":           " -   -   -   -   -   -   x   x   -   -   -   -   -   -   x ",
    "cue.send":           " -   x   x   x   x   -   -   -   -   -   -   -   -   x   x ",
    "deadline.pass":      " -   -   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "display.follow":    " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "display.freeze":    " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "display.show":       " -   x   x   x   -   -   -   -   -   -   -   x   -   -   x ",
    "display.strip":     " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "display.think":     " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "floor.absent":       " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "floor.call":         " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "floor.convert":      " x   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "floor.done":         " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "floor.draw":         " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "floor.edit":         " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "floor.open":         " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "floor.pin":          " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "floor.place":        " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "floor.request":      " x   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "floor.set":          " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "floor.skip":         " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "floor.swap":         " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "floor.unconvert":    " -   -   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "floor.withdraw":     " x   -   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "group.count":        " -   -   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "hook.add":          " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "hook.drop":         " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "incident.add":       " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "incident.drop":      " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "item.add":          " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "item.drop":         " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "item.edit":         " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "item.move":         " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "link.issue":         " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "link.revoke":        " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "outcome.due":        " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "outcome.publish":    " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "panel.archive":     " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "panel.edit":        " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "panel.privacy":     " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "panel.anonymise":   " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "panel.back":        " -   -   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "panel.end":          " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "panel.limits":      " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "panel.open":         " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "panel.preset":      " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "panel.purge":        " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "panel.rehearse":    " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "panel.reset":       " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "panel.resume":       " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "panel.set":          " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "panel.start":        " -   x   x   x   x   -   -   -   -   -   -   -   -   -   x ",
    "person.add":         " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "person.asks":       " -   -   -   -   -   -   x   x   -   -   -   -   -   -   x ",
    "person.drop":       " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "person.edit":       " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "person.extra":      " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "person.heard":      " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "person.ready":      " -   -   -   -   -   -   x   x   -   -   -   -   -   -   x ",
    "person.speech":     " -   -   -   -   -   -   x   x   -   -   -   -   -   -   x ",
    "poll.answer":        " x   -   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "poll.close":         " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "poll.open":          " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "poll.reopen":        " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "poll.reveal":        " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "programme.back":     " -   -   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "programme.go":       " -   x   x   x   x   -   -   -   -   -   -   -   -   -   x ",
    "programme.next":     " -   x   x   x   x   -   -   -   -   -   -   -   -   x   x ",
    "programme.repair":  " -   x   x   x   x   -   -   -   -   -   -   -   -   -   x ",
    "question.answered":  " -   x   x   x   -   -   x   x   -   -   -   -   -   -   x ",
    "question.approve":   " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "question.ask":       " x   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "question.asked":     " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "question.assign":    " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "question.back":      " -   -   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "question.bundle":    " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "question.decline":   " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "question.gloss":     " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "question.merge":     " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "question.next":      " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "question.offer":     " -   -   -   -   -   -   x   x   -   -   -   -   -   -   x ",
    "question.private":   " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "question.redact":    " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "question.restore":   " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "question.shortlist": " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "question.support":   " x   -   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "question.tag":       " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "question.unmerge":   " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "question.withdraw":  " x   -   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "receipt.undo":       " -   x   x   x   x   -   -   -   -   -   -   -   -   -   x ",
    "retention.pass":     " -   -   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "seat.add":           " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "seat.revoke":        " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "report.omit":        " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "report.restore":     " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "report.write":       " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "remark.add":         " -   x   x   x   -   x   -   -   -   -   -   -   -   -   x ",
    "remark.drop":        " -   x   x   x   -   x   -   -   -   -   -   -   -   -   x ",
    "remark.edit":        " -   x   x   x   -   x   -   -   -   -   -   -   -   -   x ",
    "submission.answer":  " -   -   -   -   -   -   x   x   -   -   -   -   -   -   x ",
    "submission.approve": " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "submission.return":  " -   x   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "submission.statement": " x   -   -   -   -   -   -   -   -   -   -   -   -   -   x ",
    "turn.add":           " -   x   x   x   x   -   -   -   -   -   -   -   -   x   x ",
    "turn.end":           " -   x   x   x   x   -   -   -   -   -   -   -   -   -   x ",
    "turn.interrupt":     " -   x   x   x   x   -   -   -   -   -   -   -   -   -   x ",
    "turn.note":          " -   x   x   x   -   -   -   -   -   -   -   -   -   -   x ",
    "turn.pause":         " -   x   x   x   x   -   -   -   -   -   -   -   -   x   x ",
    "turn.resume":        " -   x   x   x   x   -   -   -   -   -   -   -   -   x   x ",
    "turn.set_aside":     " -   x   x   x   x   -   -   -   -   -   -   -   -   -   x ",
    "turn.start":         " -   x   x   x   x   -   -   -   -   -   -   -   -   -   x ",
    "whisper.seen":      " -   x   x   x   x   -   -   -   -   -   x   x   -   -   x ",
    "whisper.send":      " -   x   x   x   x   -   -   -   -   -   x   x   -   -   x ",
}  # fmt: skip
LINKED = LINK_ROLES | TOKEN_ROLES
ACTING = LINKED - {Role.READER}
"""A reader sends no command at all, with a link that holds or not."""
ALLOWED = {name: {role for role, cell in zip(COLUMNS, row.split(), strict=True) if cell == "x"} for name, row in MATRIX.items()}


def send(panel: PanelUnderTest, name: str, *sent: tuple[Actor, Json]) -> list[Outcome]:
    """What each of several people is told who send the same command, one after the other."""
    assert sent
    commands = [f"~{panel.ids.command()}" if actor.role is Role.MACHINE else None for actor, _ in sent]
    outcomes = panel.run([panel.envelope(actor, name, args, command=command) for (actor, args), command in zip(sent, commands, strict=True)])
    assert [outcome.trace for outcome in outcomes if outcome.trace] == []
    return outcomes


def test_every_command_and_every_role_stands_in_the_table() -> None:
    assert set(MATRIX) == set(REGISTRY)
    assert sorted(Role, key=COLUMNS.index) == COLUMNS
    assert len(COLUMNS) == len(set(COLUMNS)) == len(Role)
    assert {cell for row in MATRIX.values() for cell in row.split()} == {"x", "-"}


@pytest.mark.parametrize("name", MATRIX)
def test_the_registry_says_what_the_table_says(name: str) -> None:
    assert REGISTRY[name].by == ALLOWED[name]


@pytest.mark.parametrize("name", MATRIX)
def test_a_role_may_what_the_table_allows_and_nothing_else(swing: PanelUnderTest, stage: Stage, name: str) -> None:
    cast = swing.everybody()
    assert set(cast) == set(COLUMNS)
    sent = [(actor, samples(swing, stage)[name]) for actor in cast.values()]
    if name == "question.answered":
        sent = [(actor, args | ({"person": actor.person} if actor.role in SPEAKERS else {})) for actor, args in sent]
    before = swing.everything()
    outcomes = dict(zip(cast, send(swing, name, *sent), strict=True))
    for role, outcome in outcomes.items():
        if role in ALLOWED[name]:
            assert outcome.code != "forbidden", f"{role} may not {name}"
            assert outcome.ok or CODES[str(outcome.code)] != SHAPE, f"the sample of {name} is refused: {outcome}"
        else:
            assert (outcome.ok, outcome.code, outcome.data) == (False, "forbidden", {}), f"{role} may {name}"
    accepted = {row["role"] for row in swing.everything()["receipts"] if row not in before["receipts"]}
    assert accepted == {role.value for role, outcome in outcomes.items() if outcome.ok}
    assert accepted <= {role.value for role in ALLOWED[name]}


@pytest.mark.parametrize("name", MATRIX)
def test_links_of_another_panel_open_nothing(swing: PanelUnderTest, theirs: PanelUnderTest, stage: Stage, name: str) -> None:
    before = swing.everything()
    strangers = [actor for role, actor in theirs.everybody().items() if role in LINKED]
    assert {actor.role for actor in strangers} == LINKED
    outcomes = send(swing, name, *[(actor, samples(swing, stage)[name]) for actor in strangers])
    assert {outcome.code for outcome in outcomes} == {"forbidden"}
    assert swing.everything() == before


FOREIGN = {
    ("action.add", "person"): "person.unknown",
    ("action.add", "question"): "question.unknown",
    ("action.add", "turn"): "turn.unknown",
    ("action.edit", "action"): "action.unknown",
    ("action.edit", "person"): "person.unknown",
    ("action.edit", "question"): "question.unknown",
    ("action.edit", "turn"): "turn.unknown",
    ("action.status", "action"): "action.unknown",
    ("cue.seen", "cue"): "cue.unknown",
    ("cue.send", "people"): "person.unknown",
    ("cue.send", "person"): "person.unknown",
    ("floor.absent", "request"): "request.unknown",
    ("floor.call", "request"): "request.unknown",
    ("floor.convert", "request"): "request.unknown",
    ("floor.done", "request"): "request.unknown",
    ("floor.edit", "request"): "request.unknown",
    ("floor.pin", "request"): "request.unknown",
    ("floor.place", "request"): "request.unknown",
    ("floor.skip", "request"): "request.unknown",
    ("floor.swap", "other"): "request.unknown",
    ("floor.swap", "request"): "request.unknown",
    ("floor.unconvert", "question"): "question.unknown",
    ("floor.unconvert", "request"): "request.unknown",
    ("floor.withdraw", "request"): "request.unknown",
    ("hook.drop", "hook"): "hook.unknown",
    ("item.add", "person"): "person.unknown",
    ("incident.drop", "incident"): "incident.unknown",
    ("item.drop", "item"): "item.unknown",
    ("item.edit", "item"): "item.unknown",
    ("item.edit", "person"): "person.unknown",
    ("item.move", "item"): "item.unknown",
    ("link.issue", "link"): "link.unknown",
    ("link.issue", "person"): "person.unknown",
    ("link.revoke", "link"): "link.unknown",
    ("poll.answer", "poll"): "poll.unknown",
    ("poll.close", "poll"): "poll.unknown",
    ("poll.reopen", "poll"): "poll.unknown",
    ("poll.reveal", "poll"): "poll.unknown",
    ("person.drop", "person"): "person.unknown",
    ("person.edit", "person"): "person.unknown",
    ("person.extra", "person"): "person.unknown",
    ("person.heard", "person"): "person.unknown",
    ("programme.go", "item"): "item.unknown",
    ("question.answered", "person"): "person.unknown",
    ("question.answered", "question"): "question.unknown",
    ("question.approve", "question"): "question.unknown",
    ("question.ask", "for"): "person.unknown",
    ("question.asked", "question"): "question.unknown",
    ("question.assign", "people"): "person.unknown",
    ("question.assign", "question"): "question.unknown",
    ("question.bundle", "questions"): "question.unknown",
    ("question.decline", "question"): "question.unknown",
    ("question.gloss", "question"): "question.unknown",
    ("question.merge", "into"): "question.unknown",
    ("question.merge", "question"): "question.unknown",
    ("question.next", "question"): "question.unknown",
    ("question.offer", "question"): "question.unknown",
    ("question.offer", "to"): "person.unknown",
    ("question.private", "question"): "question.unknown",
    ("question.redact", "question"): "question.unknown",
    ("question.restore", "question"): "question.unknown",
    ("question.shortlist", "question"): "question.unknown",
    ("question.support", "question"): "question.unknown",
    ("question.tag", "question"): "question.unknown",
    ("question.unmerge", "question"): "question.unknown",
    ("question.withdraw", "question"): "question.unknown",
    ("receipt.undo", "command"): "undo.unknown",
    ("remark.add", "question"): "question.unknown",
    ("remark.add", "turn"): "turn.unknown",
    ("remark.drop", "remark"): "remark.unknown",
    ("remark.edit", "remark"): "remark.unknown",
    ("submission.answer", "question"): "question.unknown",
    ("submission.approve", "submission"): "submission.unknown",
    ("submission.return", "submission"): "submission.unknown",
    ("submission.statement", "request"): "request.unknown",
    ("turn.add", "turn"): "turn.unknown",
    ("turn.end", "turn"): "turn.unknown",
    ("turn.pause", "turn"): "turn.unknown",
    ("turn.resume", "turn"): "turn.unknown",
    ("turn.start", "person"): "person.unknown",
    ("turn.start", "question"): "question.unknown",
    ("turn.start", "request"): "request.unknown",
    ("turn.start", "turn"): "turn.unknown",
    ("turn.set_aside", "turn"): "turn.unknown",
    ("seat.revoke", "seat"): "seat.unknown",
    ("turn.note", "turn"): "turn.unknown",
    ("whisper.seen", "whisper"): "whisper.unknown",
}
NEW_IDS = {
    ("incident.add", "incident"), ("seat.add", "seat"), ("remark.add", "remark"), ("submission.answer", "submission"), ("submission.statement", "submission"),
    ("action.add", "action"), ("poll.open", "poll"), ("whisper.send", "whisper"),
    ("cue.send", "cue"), ("hook.add", "hook"), ("floor.convert", "question"), ("floor.request", "request"), ("item.add", "item"), ("person.add", "person"), ("question.ask", "question"),
}  # fmt: skip
NOT_ROWS = {("whisper.send", "to"), ("question.ask", "seat"), ("floor.request", "seat")}
ROW_KEYS = {
    "incident", "seat", "remark", "submission", "whisper", "other", "hook", "action", "into", "poll", "questions", "to", "cue", "request", "person", "item", "link", "question", "for", "people", "turn", "command",
}  # fmt: skip


def foreign_args(swing: PanelUnderTest, theirs: PanelUnderTest, stage: Stage, name: str, key: str) -> Json:
    """Good arguments, but for one row, which is of the other swing."""
    rows = {
        "cue": theirs.stored("cues")[0]["id"], "request": theirs.stored("requests")[0]["id"], "person": theirs.row("ada"), "for": theirs.row("ada"),
        "item": theirs.row("wrap"), "link": theirs.moderator.link, "question": theirs.stored("questions")[0]["id"], "people": [theirs.row("ada")],
        "other": theirs.stored("requests")[0]["id"], "into": theirs.stored("questions")[0]["id"], "questions": [theirs.stored("questions")[0]["id"]], "to": theirs.row("ada"),
        "action": theirs.stored("actions")[0]["id"], "poll": theirs.stored("polls")[0]["id"], "whisper": theirs.stored("whispers")[0]["id"],
        "remark": theirs.stored("remarks")[0]["id"], "submission": theirs.stored("submissions")[0]["id"],
        "incident": theirs.stored("incidents")[0]["id"], "seat": theirs.stored("seats")[0]["id"],
        "hook": theirs.stored("hooks")[0]["id"], "turn": theirs.stored("turns")[0]["id"], "command": theirs.stored("receipts")[0]["command_id"],
    }  # fmt: skip
    args = samples(swing, stage)[name] | {key: rows[key]}
    if name == "turn.start":
        args |= {other: None for other in ("person", "request", "question", "turn") if other != key}
    if name == "cue.send" and key != "cue":
        args |= {other: None for other in ("person", "people") if other != key}
    return args


def test_every_argument_that_names_a_row_is_listed() -> None:
    keys = {(name, field.alias or key) for name, entry in REGISTRY.items() for key, field in entry.shape.model_fields.items()}
    assert {pair for pair in keys if pair[1] in ROW_KEYS} == set(FOREIGN) | NEW_IDS | NOT_ROWS


@pytest.mark.parametrize(("name", "key"), FOREIGN)
def test_rows_of_another_panel_are_unknown(swing: PanelUnderTest, theirs: PanelUnderTest, stage: Stage, name: str, key: str) -> None:
    args = foreign_args(swing, theirs, stage, name, key)
    if key == "command":
        args = {"command": "0" * 8 + "-0000-4000-8000-" + "0" * 12}
        theirs.quick(theirs.moderator, "display.show", {"layout": "list"}, command=args["command"])
    cast = swing.everybody()
    actor = cast[Role.PANELLIST] if ALLOWED[name] == SPEAKERS | {Role.MACHINE} else cast[Role.ORGANISER]
    if Role.ORGANISER not in ALLOWED[name] and Role.PUBLIC in ALLOWED[name]:
        actor = cast[Role.PUBLIC]
    if ALLOWED[name] == {Role.MACHINE}:
        actor = cast[Role.MACHINE]
    if (name, key) == ("question.answered", "person"):
        args["question"] = stage.asked
    before = swing.everything()
    [outcome] = send(swing, name, (actor, args))
    assert (outcome.ok, outcome.code) == (False, FOREIGN[name, key])
    assert swing.everything() == before


@pytest.mark.parametrize(("name", "key"), sorted(NEW_IDS))
def test_an_id_of_another_panel_is_taken_here_too(swing: PanelUnderTest, theirs: PanelUnderTest, stage: Stage, name: str, key: str) -> None:
    args = foreign_args(swing, theirs, stage, name, key)
    assert [outcome.code for outcome in send(swing, name, (swing.machine, args))] == ["id_reused"]


WATCH = {
    #                    pub org mod com tim not pan ope dis sta boo tec rea rem
    Audience.PUBLIC:     " x   x   x   x   x   x   x   x   x   x   x   x   x   x ",
    Audience.MODERATOR:  " -   x   x   x   x   x   -   -   -   -   -   -   -   - ",
    Audience.PANELLIST:  " -   -   -   -   -   -   x   x   -   -   -   -   -   - ",
    Audience.DISPLAY:    " -   x   x   x   x   -   -   -   x   x   -   x   -   - ",
    Audience.BOOTH:      " -   -   -   -   -   -   -   -   -   -   x   -   -   - ",
    Audience.TECHNICIAN: " -   x   -   -   -   -   -   -   -   -   -   x   -   - ",
}  # fmt: skip


def test_every_audience_stands_in_the_table() -> None:
    assert set(WATCH) == set(Audience) == set(WATCHES)
    for audience, row in WATCH.items():
        assert WATCHES[audience] == {role for role, cell in zip(COLUMNS[:-1], row.split(), strict=True) if cell == "x"}


@pytest.mark.parametrize("audience", [each for each in Audience if each is not Audience.PUBLIC])
def test_a_link_acts_only_as_what_its_role_may_watch(panel: PanelUnderTest, audience: Audience) -> None:
    watching = {role for role, cell in zip(COLUMNS[:-1], WATCH[audience].split(), strict=True) if cell == "x"}
    for role, actor in panel.everybody().items():
        if role in LINKED:
            outcome = panel.run([replace(panel.envelope(actor, "display.show", {"layout": "list"}), audience=audience)])[0]
            may = role in watching and role in ALLOWED["display.show"]
            assert (outcome.ok, outcome.code) == ((True, None) if may else (False, "forbidden")), f"{role} as {audience}"


def test_a_role_that_comes_as_the_public_is_the_public(panel: PanelUnderTest) -> None:
    for role, actor in panel.everybody().items():
        if role in LINKED:
            envelope = replace(panel.envelope(actor, "display.show", {"layout": "list"}), audience=Audience.PUBLIC)
            assert panel.run([envelope])[0].code == "forbidden"


@pytest.mark.parametrize("name", MATRIX)
def test_a_revoked_link_may_nothing(swing: PanelUnderTest, stage: Stage, name: str) -> None:
    swing.told(*[("link.revoke", {"link": actor.link}) for role, actor in swing.everybody().items() if role in ACTING])
    before = swing.everything()
    outcomes = send(swing, name, *[(actor, samples(swing, stage)[name]) for role, actor in swing.everybody().items() if role in ACTING])
    assert [outcome.code for outcome in outcomes] == ["link_revoked"] * len(ACTING)
    assert swing.everything() == before


def test_the_sets_of_roles_are_what_they_are_called() -> None:
    assert {Role.MODERATOR, Role.CO_MODERATOR, Role.ORGANISER} == CONSOLE
    assert CONSOLE | {Role.TIMEKEEPER} == CLOCK
    assert CLOCK | {Role.REMOTE} == BUTTONS
    assert {audience for audience in Audience if ACTS[audience] != WATCHES[audience]} == {Audience.MODERATOR}
    assert ACTS[Audience.MODERATOR] - WATCHES[Audience.MODERATOR] == {Role.REMOTE}
    assert set(WATCHING) == LINKED
