"""Undo: taking back a command of one's own, for a short while."""

import pytest

from moderator.commands.receipts import UNDO_WITHIN
from moderator.commands.registry import REGISTRY
from moderator.domain.roles import Role
from tests import scenes, undoing
from tests.oracle import Json
from tests.people import Actor, PanelUnderTest
from tests.scenes import called, running, stepping
from tests.undoing import Scene


def done(panel: PanelUnderTest, name: str, args: Json, actor: Actor | None = None) -> str:
    command = panel.ids.command()
    panel.quick(actor or panel.moderator, name, args, command=command)
    return command


CASES: dict[str, tuple[str, Scene]] = {**scenes.CASES, **undoing.CASES}
FINAL = {
    "panel.back", "panel.reset", "person.asks", "person.ready", "person.speech", "turn.note", "whisper.seen", "whisper.send", "cue.seen", "cue.send", "deadline.pass", "floor.request", "floor.unconvert", "floor.withdraw", "item.add", "link.issue", "link.revoke", "panel.open", "panel.start", "person.add",
    "group.count", "panel.anonymise", "panel.purge", "programme.back", "receipt.undo", "retention.pass",
} | undoing.FINAL  # fmt: skip
REVERSIBLE = {name for name, _ in CASES.values()} | {"floor.convert"}
"""With what undo of ``floor.convert`` leaves behind: the question that was written is a withdrawn one."""

FORWARD = {"rev", "number", "step", "stepped_by"}
"""What no undo brings back."""


def told(panel: PanelUnderTest, viewer: str, *more: str) -> tuple[Json, Json]:
    """What somebody sees, but for what no undo brings back, and ``more``."""
    seen, left_out = panel.seen(viewer), FORWARD | set(more)
    rows = {noun: {key: {name: value for name, value in row.items() if name not in left_out} for key, row in kept.items()} for noun, kept in seen.rows.items()}
    assert seen.header is not None
    return {name: value for name, value in seen.header.items() if name not in left_out}, rows


@pytest.mark.parametrize("case", CASES)
def test_undo_brings_back_what_was(panel: PanelUnderTest, case: str) -> None:
    expected, scene = CASES[case]
    name, args = scene(panel)
    assert name == expected
    runs = ("started_at", "elapsed", "runs") if name in {"turn.pause", "turn.resume"} else ()
    before = {viewer: told(panel, viewer, *runs) for viewer in ("public", "moderator", "booth")}
    actor = panel.moderator if Role.MODERATOR in REGISTRY[name].by else panel.organiser
    command = done(panel, name, args, actor)
    panel.pass_time(3_000)
    panel.accept(actor, "receipt.undo", {"command": command})
    assert {viewer: told(panel, viewer, *runs) for viewer in before} == before


def test_every_command_is_known_to_be_reversible_or_final() -> None:
    assert set(REGISTRY) == REVERSIBLE | FINAL
    assert not REVERSIBLE & FINAL


def test_a_command_whose_inverse_is_none_is_final(panel: PanelUnderTest) -> None:
    cue: Json = {"cue": panel.ids.row(), "person": panel.row("ada"), "phrase": "louder"}
    sent: list[tuple[str, Json]] = [("link.revoke", {"link": panel.booth.link}), ("cue.send", cue)]
    for name, args in sent:
        command = done(panel, name, args)
        assert panel.refuse(panel.moderator, "receipt.undo", {"command": command}) == ("undo.final", {})


def test_a_command_is_undone_once(panel: PanelUnderTest) -> None:
    command = done(panel, "display.show", {"layout": "list"})
    panel.accept(panel.moderator, "receipt.undo", {"command": command})
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command}) == ("undo.final", {})


def test_an_undo_is_not_undone(panel: PanelUnderTest) -> None:
    command, undo = done(panel, "display.show", {"layout": "list"}), panel.ids.command()
    panel.accept(panel.moderator, "receipt.undo", {"command": command}, command=undo)
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": undo}) == ("undo.final", {})


def test_undo_comes_too_late_after_fifteen_seconds(panel: PanelUnderTest) -> None:
    early, late = done(panel, "floor.open", {"open": False}), done(panel, "display.show", {"layout": "list"})
    panel.pass_time(UNDO_WITHIN)
    panel.accept(panel.moderator, "receipt.undo", {"command": early})
    panel.pass_time(1)
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": late}) == ("undo.late", {})
    assert panel.header()["layout"] == "list"


def test_undo_is_measured_in_the_servers_own_time(panel: PanelUnderTest) -> None:
    command = done(panel, "display.show", {"layout": "list"})
    panel.now = type(panel.now)(panel.now + 3_600_000)
    panel.accept(panel.moderator, "receipt.undo", {"command": command})


def test_nobody_undoes_what_somebody_else_did(panel: PanelUnderTest) -> None:
    command = done(panel, "display.show", {"layout": "list"})
    for actor in (panel.co_moderator, panel.organiser, panel.timekeeper, panel.machine):
        assert panel.refuse(actor, "receipt.undo", {"command": command}) == ("undo.unknown", {})
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": panel.ids.command()}) == ("undo.unknown", {})


def test_what_the_audience_did_belongs_to_nobody(panel: PanelUnderTest) -> None:
    command = panel.ids.command()
    panel.quick(panel.phone, "question.ask", {"question": panel.ids.row(), "secret": panel.ids.secret(), "text": "Who pays?"}, command=command)
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command}) == ("undo.unknown", {})


def test_a_refused_command_leaves_nothing_to_undo(panel: PanelUnderTest) -> None:
    command = panel.ids.command()
    assert not panel.do(panel.moderator, "panel.end", command=command).ok
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command}) == ("undo.unknown", {})


def test_an_undo_that_is_no_longer_possible_says_why_and_changes_nothing(panel: PanelUnderTest) -> None:
    question = panel.approved()
    command = done(panel, "question.next", {"question": question, "next": True})
    panel.quick(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command}) == ("question.state", {"state": "withdrawn"})


def test_a_step_is_not_taken_back_once_somebody_has_stepped_further(panel: PanelUnderTest) -> None:
    command = done(panel, "programme.next", stepping(panel))
    panel.next(panel.co_moderator)
    expected = ("step.taken", {"by": "Comoderator", "step": panel.step})
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command}) == expected


def test_a_step_is_not_taken_back_once_another_question_is_before_the_panel(panel: PanelUnderTest) -> None:
    panel.debate()
    panel.lined_up(panel.row("ada"))
    command = done(panel, "programme.next", {"after": panel.step})
    later = panel.approved()
    panel.quick(panel.co_moderator, "question.asked", {"question": later})
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command})[0] == "stale"
    assert panel.header()["asked"] == [later]


def test_a_step_that_is_taken_back_leaves_what_somebody_has_put_on_the_wall_since(panel: PanelUnderTest) -> None:
    command = done(panel, "programme.next", stepping(panel))
    panel.quick(panel.technician, "display.show", {"layout": "poll"})
    panel.accept(panel.moderator, "receipt.undo", {"command": command})
    assert panel.header()["layout"] == "poll"
    assert panel.turn["kind"] == "welcome"


def test_undo_of_restoring_keeps_the_answers_that_were_given(panel: PanelUnderTest) -> None:
    ada, ben = panel.row("ada"), panel.row("ben")
    question = panel.lined_up(ada, ben)
    panel.quick(panel.moderator, "question.asked", {"question": question})
    panel.quick(panel.moderator, "question.answered", {"question": question, "person": ada})
    before = told(panel, "moderator")
    command = done(panel, "question.restore", {"question": question, "state": "approved"})
    panel.accept(panel.moderator, "receipt.undo", {"command": command})
    assert told(panel, "moderator") == before


def test_undo_of_restoring_brings_back_the_question_that_it_has_displaced(panel: PanelUnderTest) -> None:
    first, second = panel.lined_up(), panel.approved()
    panel.quick(panel.moderator, "question.decline", {"question": second, "reason": "unsafe"})
    panel.quick(panel.moderator, "question.asked", {"question": first})
    before = told(panel, "moderator")
    command = done(panel, "question.restore", {"question": second, "state": "asked"})
    panel.accept(panel.moderator, "receipt.undo", {"command": command})
    assert told(panel, "moderator") == before


@pytest.mark.parametrize("case", ["merged", "has others"])
def test_what_takes_a_merge_apart_on_its_way_to_or_from_the_panel_is_final(panel: PanelUnderTest, case: str) -> None:
    target, question = panel.lined_up(), panel.approved()
    panel.quick(panel.moderator, "question.merge", {"question": question, "into": target})
    if case == "merged":
        command = done(panel, "question.restore", {"question": question, "state": "asked"})
    else:
        panel.quick(panel.moderator, "question.asked", {"question": target})
        command = done(panel, "question.restore", {"question": target, "state": "declined", "reason": "unsafe"})
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command}) == ("undo.final", {})


def test_no_clock_starts_again_in_a_panel_that_has_ended(panel: PanelUnderTest) -> None:
    command = done(panel, "programme.next", stepping(panel))
    end = done(panel, "panel.end", {})
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command}) == ("panel.state", {"state": "ended"})
    panel.accept(panel.moderator, "receipt.undo", {"command": end})
    # With the end taken back all is as the step had left it, so the step can be taken back, too.
    panel.accept(panel.moderator, "receipt.undo", {"command": command})


def test_undo_never_brings_back_whoever_has_withdrawn(panel: PanelUnderTest) -> None:
    request = called(panel)["request"]
    command = done(panel, "floor.absent", {"request": request})
    panel.quick(panel.phone, "floor.withdraw", {"request": request, "secret": panel.secrets[request]})
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command})[0] == "stale"
    assert panel.one("requests", request)["state"] == "withdrawn"


def test_undo_never_brings_back_a_question_that_was_withdrawn(panel: PanelUnderTest) -> None:
    panel.debate()
    question = panel.lined_up()
    panel.next()
    command = done(panel, "turn.end", {"turn": panel.turn["id"]})
    panel.quick(panel.moderator, "question.restore", {"question": question, "state": "approved"})
    panel.quick(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command}) == ("question.state", {"state": "withdrawn"})
    assert question not in panel.rows("questions", "public")


def test_a_turn_that_was_taken_back_is_gone_for_everybody(panel: PanelUnderTest) -> None:
    command = done(panel, "programme.next", stepping(panel))
    turn = panel.turn["id"]
    panel.accept(panel.moderator, "receipt.undo", {"command": command})
    assert not [viewer for viewer in panel.viewers if turn in panel.rows("turns", viewer)]
    assert panel.turn["kind"] == "welcome"


def test_nobody_sends_a_step_back_themselves(panel: PanelUnderTest) -> None:
    panel.start()
    args = {"after": panel.step, "header": {"item": None, "turn": None, "question": None}, "rows": []}
    for actor in (panel.moderator, panel.organiser, panel.timekeeper, panel.phone):
        assert panel.refuse(actor, "programme.back", args) == ("forbidden", {})


def test_the_timekeeper_undoes_a_pause(panel: PanelUnderTest) -> None:
    turn = running(panel)
    command = done(panel, "turn.pause", turn | {"reason": "order"}, panel.timekeeper)
    panel.accept(panel.timekeeper, "receipt.undo", {"command": command})
    assert panel.turn["state"] == "running"


@pytest.mark.parametrize("value", ["\0" * 36, "\ud800" * 36, "~" * 36, "x" * 36, "short"])
def test_what_cannot_be_a_command_is_not_looked_for(panel: PanelUnderTest, value: str) -> None:
    code, data = panel.refuse(panel.moderator, "receipt.undo", {"command": value})
    assert (code, data) in [("wrong_type", {"field": "command"}), ("characters", {"field": "command"})]


def test_an_inverse_holds_ids_and_states_and_no_text(panel: PanelUnderTest) -> None:
    for _, scene in CASES.values():
        panel.quick(panel.machine, "panel.set", {"asking": True})
        if panel.step == 0:
            scene_name, args = scene(panel)
            panel.run([panel.envelope(panel.moderator, scene_name, args)])
    inverses = [row["inverse"] for row in panel.stored("receipts") if row["inverse"] and row["role"] == "moderator"]
    words = {row["text"] for row in panel.stored("questions")} | {row["name"] for row in panel.stored("requests")}
    assert len(inverses) > 10
    assert words
    assert not [word for word in words if word in repr(inverses)]
