"""What the console does with questions, actions and shows of hands and may take back: scenes for the tests of undo."""

from collections.abc import Callable

from tests.oracle import Json
from tests.people import PanelUnderTest

Scene = Callable[[PanelUnderTest], tuple[str, Json]]


def _merge(panel: PanelUnderTest, question: str, into: str) -> None:
    panel.quick(panel.moderator, "question.merge", {"question": question, "into": into})


def _merged(panel: PanelUnderTest) -> tuple[str, str]:
    """A target with a voice, and what was merged into it."""
    target, question = panel.approved(language="fr"), panel.ask(language="es")
    _merge(panel, question, target)
    panel.quick(panel.phone, "question.support", {"question": target, "supported": True})
    return target, question


def _bundled(panel: PanelUnderTest) -> list[str]:
    questions = [panel.lined_up(panel.row("ada")), panel.approved(), panel.lined_up(panel.row("ben"))]
    panel.quick(panel.moderator, "question.bundle", {"questions": questions, "bundled": True})
    return questions


def _reassigned(panel: PanelUnderTest) -> Json:
    """The last who owes an answer is taken off a question that is asked."""
    ada, ben = panel.row("ada"), panel.row("ben")
    question = panel.lined_up(ada, ben)
    panel.quick(panel.moderator, "question.asked", {"question": question})
    panel.quick(panel.moderator, "question.answered", {"question": question, "person": ada})
    return {"question": question, "people": [ada]}


def _left(panel: PanelUnderTest) -> Json:
    """A question that was left while somebody owed an answer."""
    question = panel.lined_up(panel.row("ada"))
    for each in (question, panel.lined_up(panel.row("ben"))):
        panel.quick(panel.moderator, "question.asked", {"question": each})
    return {"question": question}


def _action(panel: PanelUnderTest) -> Json:
    action = {"action": panel.ids.row()}
    panel.quick(panel.moderator, "action.add", action | {"text": "Publish the good practices", "person": panel.row("ada"), "due": "2026-12-31"})
    return action


def _remark(panel: PanelUnderTest) -> Json:
    remark = {"remark": panel.ids.row()}
    panel.quick(panel.moderator, "remark.add", remark | {"text": "Training must be paid for", "tag": "challenge"})
    return remark


def _incident(panel: PanelUnderTest) -> Json:
    incident = {"incident": panel.ids.row()}
    panel.quick(panel.moderator, "incident.add", incident | {"category": "threat"})
    return incident


def _seat(panel: PanelUnderTest) -> Json:
    seat = {"seat": panel.ids.row()}
    panel.quick(panel.organiser, "seat.add", seat | {"name": "Costa Serena"})
    return seat


def _submission(panel: PanelUnderTest) -> Json:
    """An answer that waits for approval, of somebody who had only offered to take the question."""
    question, submission = panel.approved(), {"submission": panel.ids.row()}
    panel.quick(panel.ada, "question.offer", {"question": question, "offer": "take"})
    panel.start()
    panel.quick(panel.moderator, "panel.end")
    panel.quick(panel.ada, "submission.answer", submission | {"question": question, "text": "In three steps"})
    return submission


def _ended(panel: PanelUnderTest) -> Json:
    panel.start()
    panel.quick(panel.moderator, "panel.end")
    return {}


def _poll(panel: PanelUnderTest) -> Json:
    poll = {"poll": panel.ids.row()}
    panel.quick(panel.moderator, "poll.open", poll | {"text": "Shall we go on?", "answers": ["Yes", "No"]})
    panel.quick(panel.phone, "poll.answer", poll | {"answer": 1})
    return poll


def _between_polls(panel: PanelUnderTest) -> Json:
    """One that was closed when another was opened."""
    poll = _poll(panel)
    _poll(panel)
    return poll


CASES: dict[str, tuple[str, Scene]] = {
    "the tag of a line": ("remark.edit", lambda panel: ("remark.edit", _remark(panel) | {"tag": None})),
    "a seat that goes": ("seat.revoke", lambda panel: ("seat.revoke", _seat(panel) | {"revoked": True})),
    "a note that goes": ("incident.drop", lambda panel: ("incident.drop", _incident(panel) | {"dropped": True})),
    "a line that goes": ("remark.drop", lambda panel: ("remark.drop", _remark(panel) | {"dropped": True})),
    "an answer that may appear": ("submission.approve", lambda panel: ("submission.approve", _submission(panel))),
    "another end, another zone": ("panel.edit", lambda panel: ("panel.edit", {"ends_at": panel.now + 5_400_000, "timezone": "Asia/Seoul"})),
    "fewer groups": ("panel.privacy", lambda panel: ("panel.privacy", {"groups": ["state", "civil"], "retention": {"questions": 10}})),
    "out of sight": ("panel.archive", lambda panel: ("panel.archive", {"archived": True})),
    "a last day": ("outcome.due", lambda panel: ("outcome.due", {"day": "2026-08-31"})),
    "an outcome that everybody may read": ("outcome.publish", lambda panel: ("outcome.publish", _ended(panel) | {"published": True})),
    "private": ("question.private", lambda panel: ("question.private", {"question": panel.lined_up()})),
    "private with something merged into it": ("question.private", lambda panel: ("question.private", {"question": _merged(panel)[0]})),
    "decline with something merged into it": ("question.decline", lambda panel: ("question.decline", {"question": _merged(panel)[0], "reason": "unsafe"})),
    "decline one of a bundle": ("question.decline", lambda panel: ("question.decline", {"question": _bundled(panel)[0], "reason": "unsafe"})),
    "merge": ("question.merge", lambda panel: ("question.merge", {"question": panel.lined_up(), "into": panel.approved()})),
    "merge one of a bundle": ("question.merge", lambda panel: ("question.merge", {"question": _bundled(panel)[0], "into": panel.approved()})),
    "unmerge": ("question.unmerge", lambda panel: ("question.unmerge", {"question": _merged(panel)[1]})),
    "restore something merged": ("question.restore", lambda panel: ("question.restore", {"question": _merged(panel)[1], "state": "new"})),
    "restore something asked to its place": ("question.restore", lambda panel: ("question.restore", _left(panel) | {"state": "next"})),
    "bundle": ("question.bundle", lambda panel: ("question.bundle", {"questions": [panel.approved(), panel.lined_up()], "bundled": True})),
    "bundle anew": ("question.bundle", lambda panel: ("question.bundle", {"questions": [panel.approved(), _bundled(panel)[0]], "bundled": True})),
    "untie": ("question.bundle", lambda panel: ("question.bundle", {"questions": _bundled(panel), "bundled": False})),
    "out of a bundle": ("question.next", lambda panel: ("question.next", {"question": _bundled(panel)[0], "next": False})),
    "ask a bundle": ("question.asked", lambda panel: ("question.asked", {"question": _bundled(panel)[1]})),
    "ask once more": ("question.asked", lambda panel: ("question.asked", _left(panel))),
    "assign so that nobody owes an answer": ("question.assign", lambda panel: ("question.assign", _reassigned(panel))),
    "edit an action": ("action.edit", lambda panel: ("action.edit", _action(panel) | {"due": None, "person": panel.row("ben"), "question": panel.approved()})),
    "status of an action": ("action.status", lambda panel: ("action.status", _action(panel) | {"status": "dropped"})),
    "close a poll": ("poll.close", lambda panel: ("poll.close", _poll(panel))),
    "reopen a poll": ("poll.reopen", lambda panel: ("poll.reopen", _between_polls(panel))),
    "reveal a poll": ("poll.reveal", lambda panel: ("poll.reveal", _poll(panel) | {"revealed": True})),
}
FINAL = {
    "action.add", "contacts.set", "hook.add", "hook.drop", "incident.add", "remark.add", "seat.add", "submission.answer", "submission.return", "submission.statement", "poll.answer", "poll.open", "question.ask", "question.back", "question.gloss", "question.offer", "question.redact", "question.support", "question.tag",
    "question.withdraw", "report.omit", "report.restore", "report.write",
}  # fmt: skip
"""Words are kept in no inverse, and whoever has withdrawn stays so; what was added is dropped or closed by a command of its own."""
