"""What the console does with the panel, its programme, turns and list of speakers and may take back: scenes for the tests of undo."""

from collections.abc import Callable

from tests.oracle import Json
from tests.people import START, PanelUnderTest
from tests.undoing import Scene


def running(panel: PanelUnderTest) -> Json:
    panel.start()
    return {"turn": panel.turn["id"]}


def paused(panel: PanelUnderTest) -> Json:
    turn = running(panel)
    panel.pass_time(5_000)
    panel.quick(panel.moderator, "turn.pause", turn | {"reason": "connection"})
    return turn


def called(panel: PanelUnderTest) -> Json:
    request = {"request": panel.inscribed()}
    panel.quick(panel.moderator, "floor.call", request | {"called": True})
    return request


def some(panel: PanelUnderTest) -> Json:
    """Four on the list of speakers, who give nothing to the arguments."""
    for number in range(4):
        panel.inscribed(group=("civil", "state")[number % 2], channel=("room", "online")[number % 2])
    return {}


def on_list(panel: PanelUnderTest) -> Json:
    some(panel)
    return {"request": panel.inscribed(organisation="Somebody of Northport")}


def pinned(panel: PanelUnderTest) -> Json:
    request = on_list(panel)
    panel.quick(panel.moderator, "floor.pin", request | {"pinned": True})
    return request


def shut(panel: PanelUnderTest) -> Json:
    panel.quick(panel.moderator, "floor.open", {"open": False})
    panel.quick(panel.moderator, "floor.set", {"opens_at": panel.now + 60_000, "closes_at": panel.now + 90_000})
    return {}


def set_aside(panel: PanelUnderTest) -> Json:
    turn = running(panel)["turn"]
    panel.pass_time(5_000)
    panel.quick(panel.moderator, "turn.set_aside", {"after": panel.step, "turn": turn, "reason": "connection"})
    panel.next()
    return {"after": panel.step, "turn": turn, "goodwill": 15_000}


def final(panel: PanelUnderTest) -> Json:
    panel.start()
    panel.quick(panel.moderator, "programme.go", {"after": panel.step, "item": panel.row("final")})
    return {"after": panel.step}


def asked(panel: PanelUnderTest) -> Json:
    question = {"question": panel.lined_up(panel.row("ada"))}
    panel.quick(panel.moderator, "question.asked", question)
    return question


def live(panel: PanelUnderTest) -> Json:
    panel.start()
    panel.quick(panel.moderator, "turn.end", {"turn": panel.turn["id"]})
    return {}


def stepping(panel: PanelUnderTest) -> Json:
    panel.start()
    panel.pass_time(5_000)
    return {"after": panel.step}


def debating(panel: PanelUnderTest, scene: Callable[[], object]) -> Json:
    panel.debate()
    scene()
    panel.pass_time(5_000)
    return {"after": panel.step}


def answering(panel: PanelUnderTest) -> Json:
    panel.debate()
    panel.lined_up(panel.row("ada"))
    panel.next()
    panel.next()
    assert panel.turn["kind"] == "answer"
    return {"after": panel.step}


def speaking(panel: PanelUnderTest) -> Json:
    panel.debate()
    request = panel.inscribed()
    panel.next()
    return {"request": request}


SETTINGS: Json = {"order": "alternate", "closes_at": START + 600_000, "closes_after": 60_000, "names": False, "places": False, "extras": ["right_of_reply"]}


def unfinished(panel: PanelUnderTest) -> Json:
    """Somebody speaks, somebody was set aside, and there are questions and requests in every open state."""
    answering(panel)
    panel.pass_time(5_000)
    panel.quick(panel.moderator, "turn.set_aside", {"after": panel.step, "turn": panel.turn["id"], "reason": "connection"})
    panel.approved()
    panel.lined_up(panel.row("ben"))
    called(panel)
    panel.inscribed()
    panel.next()
    panel.pass_time(5_000)
    return {}


def ended(panel: PanelUnderTest) -> Json:
    unfinished(panel)
    panel.quick(panel.moderator, "panel.end")
    panel.pass_time(60_000)
    return {}


def late(panel: PanelUnderTest) -> Json:
    panel.start()
    panel.pass_time(12 * 60_000)
    return {"ms": 60_000, "after": panel.step}


def interrupted(panel: PanelUnderTest) -> Json:
    panel.start()
    panel.quick(panel.moderator, "programme.go", {"after": panel.step, "item": panel.row("first")})
    panel.pass_time(5_000)
    panel.quick(panel.moderator, "turn.set_aside", {"after": panel.step, "turn": panel.turn["id"], "reason": "connection"})
    panel.next()
    return {"person": panel.row("ada"), "dropped": True}


def pointed(panel: PanelUnderTest) -> Json:
    panel.quick(panel.moderator, "floor.set", {"extras": ["point_of_order"]})
    running(panel)
    return {"after": panel.step, "kind": "point_of_order", "name": "Anders"}


def asking(panel: PanelUnderTest) -> Json:
    panel.quick(panel.ada, "person.asks", {"asks": "time"})
    return {"person": panel.row("ada")}


def promised(panel: PanelUnderTest) -> Json:
    panel.quick(panel.moderator, "action.add", {"action": panel.ids.row(), "text": "Publish the minutes"})
    return {"layout": "actions"}


CASES: dict[str, tuple[str, Scene]] = {
    "approve": ("question.approve", lambda panel: ("question.approve", {"question": panel.ask()})),
    "decline a new one": ("question.decline", lambda panel: ("question.decline", {"question": panel.ask(), "reason": "unsafe"})),
    "decline one lined up": ("question.decline", lambda panel: ("question.decline", {"question": panel.lined_up(), "reason": "unsafe"})),
    "shortlist": ("question.shortlist", lambda panel: ("question.shortlist", {"question": panel.approved(), "shortlisted": True})),
    "assign": ("question.assign", lambda panel: ("question.assign", {"question": panel.lined_up(panel.row("ada")), "people": [panel.row("ben")]})),
    "line up": ("question.next", lambda panel: ("question.next", {"question": panel.approved(), "next": True})),
    "out of the line": ("question.next", lambda panel: ("question.next", {"question": panel.lined_up(), "next": False})),
    "ask": ("question.asked", lambda panel: ("question.asked", {"question": panel.lined_up(panel.row("ada"))})),
    "answered": ("question.answered", lambda panel: ("question.answered", asked(panel))),
    "restore": ("question.restore", lambda panel: ("question.restore", {"question": panel.lined_up(), "state": "new"})),
    "call": ("floor.call", lambda panel: ("floor.call", {"request": panel.inscribed(), "called": True})),
    "call back": ("floor.call", lambda panel: ("floor.call", called(panel) | {"called": False})),
    "open the list": ("floor.open", lambda panel: ("floor.open", shut(panel) | {"open": True})),
    "set the list": ("floor.set", lambda panel: ("floor.set", some(panel) | SETTINGS)),
    "pin": ("floor.pin", lambda panel: ("floor.pin", on_list(panel) | {"pinned": True})),
    "take a pin away": ("floor.pin", lambda panel: ("floor.pin", pinned(panel) | {"pinned": False})),
    "place": ("floor.place", lambda panel: ("floor.place", on_list(panel) | {"place": 1})),
    "skip": ("floor.skip", lambda panel: ("floor.skip", pinned(panel))),
    "swap": ("floor.swap", lambda panel: ("floor.swap", pinned(panel) | {"other": panel.inscribed()})),
    "draw lots": ("floor.draw", lambda panel: ("floor.draw", some(panel) | {"seed": "7"})),
    "marks of a request": ("floor.edit", lambda panel: ("floor.edit", on_list(panel) | {"group": "un", "dignitary": True, "on_behalf": True, "extra": 5_000})),
    "absent though waiting": ("floor.absent", lambda panel: ("floor.absent", pinned(panel))),
    "close the list": ("floor.open", lambda panel: ("floor.open", {"open": False})),
    "layout": ("display.show", lambda panel: ("display.show", {"layout": "list"})),
    "settings": ("panel.set", lambda panel: ("panel.set", {"asking": False, "support": "off", "question_limit": 90})),
    "end": ("panel.end", lambda panel: ("panel.end", live(panel))),
    "pause": ("turn.pause", lambda panel: ("turn.pause", running(panel) | {"reason": "order"})),
    "pause what is paused": ("turn.pause", lambda panel: ("turn.pause", paused(panel) | {"reason": "order"})),
    "resume": ("turn.resume", lambda panel: ("turn.resume", paused(panel))),
    "resume what runs": ("turn.resume", lambda panel: ("turn.resume", running(panel))),
    "next": ("programme.next", lambda panel: ("programme.next", stepping(panel))),
    "next to a question": ("programme.next", lambda panel: ("programme.next", debating(panel, lambda: panel.lined_up(panel.row("ada"))))),
    "next to a speaker": ("programme.next", lambda panel: ("programme.next", debating(panel, panel.inscribed))),
    "next to an answer": ("programme.next", lambda panel: ("programme.next", debating(panel, lambda: asked(panel)))),
    "next from an answer": ("programme.next", lambda panel: ("programme.next", answering(panel))),
    "go": ("programme.go", lambda panel: ("programme.go", stepping(panel) | {"item": panel.row("final")})),
    "give the floor": ("turn.start", lambda panel: ("turn.start", debating(panel, panel.inscribed) | {"person": panel.row("ben"), "limit": 45_000})),
    "end a turn": ("turn.end", lambda panel: ("turn.end", running(panel))),
    "end a paused turn": ("turn.end", lambda panel: ("turn.end", paused(panel))),
    "absent": ("floor.absent", lambda panel: ("floor.absent", called(panel))),
    "absent when given the floor": ("floor.absent", lambda panel: ("floor.absent", speaking(panel))),
    "done": ("floor.done", lambda panel: ("floor.done", called(panel))),
    "done with speaking": ("floor.done", lambda panel: ("floor.done", speaking(panel))),
    "point of order": ("turn.interrupt", lambda panel: ("turn.interrupt", pointed(panel))),
    "set aside": ("turn.set_aside", lambda panel: ("turn.set_aside", running(panel) | {"after": panel.step, "reason": "connection"})),
    "give back": ("turn.start", lambda panel: ("turn.start", set_aside(panel))),
    "next to final remarks": ("programme.next", lambda panel: ("programme.next", final(panel))),
    "end in full swing": ("panel.end", lambda panel: ("panel.end", unfinished(panel))),
    "live again": ("panel.resume", lambda panel: ("panel.resume", ended(panel))),
    "rehearse": ("panel.rehearse", lambda panel: ("panel.rehearse", {})),
    "limits": ("panel.limits", lambda panel: ("panel.limits", {"limits": {"floor": 45_000, "state": 90_000}, "now": bool(running(panel))})),
    "preset": ("panel.preset", lambda panel: ("panel.preset", {"preset": "side_event_90", "items": True})),
    "repair": ("programme.repair", lambda panel: ("programme.repair", late(panel) | {"kind": "debate"})),
    "extend": ("programme.repair", lambda panel: ("programme.repair", late(panel) | {"kind": "extend"})),
    "length of an item": ("item.edit", lambda panel: ("item.edit", {"item": panel.row("first"), "planned": 90_000, "person": panel.row("ben")})),
    "move": ("item.move", lambda panel: ("item.move", {"item": panel.row("second"), "place": 2})),
    "drop": ("item.drop", lambda panel: ("item.drop", {"item": panel.row("second"), "dropped": True})),
    "drop a person": ("person.drop", lambda panel: ("person.drop", {"person": panel.row("ada"), "dropped": True})),
    "drop who was set aside": ("person.drop", lambda panel: ("person.drop", interrupted(panel))),
    "online after all": ("person.edit", lambda panel: ("person.edit", {"person": panel.row("ada"), "online": True, "timezone": "Asia/Seoul"})),
    "extra time": ("person.extra", lambda panel: ("person.extra", {"person": panel.row("ada"), "extra": 60_000})),
    "heard": ("person.heard", lambda panel: ("person.heard", asking(panel))),
    "think": ("display.think", lambda panel: ("display.think", {"seconds": 60})),
    "freeze": ("display.freeze", lambda panel: ("display.freeze", {"frozen": True})),
    "strip": ("display.strip", lambda panel: ("display.strip", {"strip": True})),
    "do not follow": ("display.follow", lambda panel: ("display.follow", {"follow": False})),
    "announce": ("display.show", lambda panel: ("display.show", promised(panel))),
    "add": ("turn.add", lambda panel: ("turn.add", running(panel) | {"ms": 30_000})),
}
