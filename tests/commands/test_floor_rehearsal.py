"""The list of speakers through a whole hour: it opens at 13:15 and closes at 13:40, six ask, and not all are reached."""

from tests.commands.lists import listed, reasons
from tests.oracle import Json
from tests.people import MINUTE, START, PanelUnderTest

SECOND = 1_000
CLOSES = START + 40 * MINUTE


def at(panel: PanelUnderTest, minutes: int, seconds: int = 0) -> None:
    """Let it be so long after the start of the hour."""
    moment = START + minutes * MINUTE + seconds * SECOND
    assert moment >= panel.now
    panel.pass_time(moment - panel.now)


def ask(panel: PanelUnderTest, minutes: int, seconds: int, **who: object) -> str:
    at(panel, minutes, seconds)
    args: Json = {"request": panel.ids.row(), "secret": panel.ids.secret(), **who}
    panel.accept(panel.phone, "floor.request", args)
    panel.secrets[args["request"]] = args["secret"]
    return str(args["request"])


def six(panel: PanelUnderTest) -> dict[str, str]:
    people: list[tuple[str, int, int, Json]] = [
        ("F01", 15, 20, {"organisation": "Permanent Mission of Avaria", "group": "state", "on_behalf": True, "channel": "room"}),
        ("F02", 16, 5, {"group": "local", "needs_time": True, "channel": "room"}),
        ("F03", 16, 40, {"group": "civil", "channel": "room"}),
        ("F04", 18, 10, {"group": "state", "channel": "room", "topic": "Universal Periodic Review"}),
        ("F05", 20, 30, {"group": "un", "channel": "room", "topic": "Local plans"}),
        ("F06", 22, 45, {"group": "civil", "channel": "online"}),
    ]
    return {name: ask(panel, minutes, seconds, name=name, **who) for name, minutes, seconds, who in people}


def give(panel: PanelUnderTest, request: str) -> None:
    panel.accept(panel.moderator, "turn.start", {"after": panel.step, "request": request})


def test_the_list_of_speakers_of_a_whole_hour(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "floor.open", {"open": False})
    panel.quick(panel.moderator, "panel.set", {"asking_until": START + 52 * MINUTE})
    panel.debate()
    at(panel, 15)
    panel.accept(panel.moderator, "floor.open", {"open": True})
    panel.accept(panel.moderator, "floor.set", {"closes_at": CLOSES})
    people = six(panel)
    at(panel, 30, 50)
    orders = {"protocol": "F01 F04 F05 F02 F03 F06", "chronological": "F01 F02 F03 F04 F05 F06", "equity": "F01 F06 F02 F05 F03 F04"}
    for order, expected in orders.items():
        panel.accept(panel.moderator, "floor.set", {"order": order})
        assert listed(panel) == expected.split()
    at(panel, 31)
    panel.accept(panel.phone, "floor.convert", {"request": people["F04"], "secret": panel.secrets[people["F04"]], "question": panel.ids.row()})
    assert listed(panel) == ["F01", "F06", "F02", "F05", "F03"]
    at(panel, 32)
    give(panel, people["F01"])
    assert panel.turn["limit"] == 2 * MINUTE
    at(panel, 33, 55)
    assert reasons(panel)["F06"] == ["channel_unheard", "group_unheard"]
    give(panel, people["F06"])
    assert panel.turn["limit"] == MINUTE
    at(panel, 34)
    panel.accept(panel.phone, "floor.convert", {"request": people["F05"], "secret": panel.secrets[people["F05"]], "question": panel.ids.row()})
    people["F07"] = ask(panel, 36, 10, name="F07", organisation="permanent mission of avaria", group="state", channel="room")
    assert panel.one("requests", people["F07"], "public")["nth"] == 2
    assert listed(panel) == ["F02", "F03", "F07"]
    _close(panel)
    _end(panel, people)


def _close(panel: PanelUnderTest) -> None:
    at(panel, 40)
    panel.accept(panel.machine, "deadline.pass", {"deadline": "floor_closes", "due": CLOSES}, command=f"~deadline:floor_closes:{CLOSES}")
    at(panel, 40, 30)
    late: Json = {"request": panel.ids.row(), "secret": panel.ids.secret(), "name": "F08", "group": "academia", "channel": "online"}
    expected = {"closed_at": CLOSES, "asking_until": START + 52 * MINUTE, "opens_at": None}
    assert panel.refuse(panel.phone, "floor.request", late) == ("floor.closed", expected)


def _end(panel: PanelUnderTest, people: dict[str, str]) -> None:
    at(panel, 40, 50)
    give(panel, people["F02"])
    assert panel.turn["limit"] == 2 * MINUTE
    assert "extra" not in panel.one("requests", people["F02"], "display")
    at(panel, 42)
    panel.accept(panel.moderator, "floor.call", {"request": people["F03"], "called": True})
    at(panel, 42, 10)
    panel.accept(panel.moderator, "floor.absent", {"request": people["F03"]})
    assert panel.one("requests", people["F03"]).items() >= {"state": "waiting", "absences": 1}.items()
    # Those who have not spoken come before those who have, also when they were not there.
    assert listed(panel) == ["F03", "F07"]
    at(panel, 59, 45)
    panel.accept(panel.moderator, "panel.end")
    states = {name: panel.one("requests", request)["state"] for name, request in people.items()}
    assert states == {"F01": "done", "F02": "done", "F03": "not_reached", "F04": "converted", "F05": "converted", "F06": "done", "F07": "not_reached"}
    question = panel.ids.row()
    panel.accept(panel.moderator, "floor.convert", {"request": people["F03"], "question": question, "text": "A statement in writing"})
    assert panel.one("questions", question)["name"] == "F03"
