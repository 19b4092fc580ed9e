"""A scenario as data: who is there, what happens when, and the tables that must come out."""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

HERE = Path(__file__).parent
Json = dict[str, Any]


@dataclass(frozen=True)
class Turn:
    """One run of a turn; ``T07a`` and ``T07b`` are two runs of the turn ``T07``. Seconds; ``limit`` None is a speech without one."""

    id: str
    item: str
    speaker: str
    kind: str
    began: int
    ended: int
    limit: int | None
    handled: str | None
    """The step that begins it, where not simply the moderator does."""

    @property
    def whole(self) -> str:
        """The id of the turn that this is a run of."""
        return self.id.rstrip("ab")

    @property
    def spoken(self) -> int:
        """Seconds."""
        return (self.ended - self.began) // 1000


class Scenario:
    """One file. Clock faces are of the panel's day and zone; instants are UTC milliseconds."""

    def __init__(self, file: str) -> None:
        self.data: Json = json.loads((HERE / file).read_text())
        self.name: str = self.data["name"]
        self.panel: Json = self.data["panel"]
        self.expected: Json = self.data["expected"]
        self.people: dict[str, Json] = {each["id"]: each for each in self.data["people"]}
        self.questions: dict[str, Json] = {each["id"]: each for each in self.data["questions"]}
        self.requests: dict[str, Json] = {each["id"]: each for each in self.data["requests"]}
        self.steps: list[Json] = [each for each in self.data["steps"] if each["id"] not in self.data["unbuilt"]]
        self.unbuilt: list[str] = self.data["unbuilt"]
        self.turns = [self._turn(each) for each in self.data["turns"]]

    def at(self, clock: str) -> int:
        """The instant of a clock face such as ``13:02:00``, or of ``+24 h`` or ``+30 d`` after the planned end."""
        if clock.startswith("+"):
            return self.at(self.panel["ends"]) + int(clock.strip("+ hd")) * (86_400_000 if clock.endswith("d") else 3_600_000)
        hour, minute, second = (int(part) for part in clock.split(":"))
        day = datetime.fromisoformat(self.panel["date"])
        moment = day.replace(hour=hour, minute=minute, second=second, tzinfo=ZoneInfo(self.panel["timezone"]))
        return int(moment.timestamp()) * 1000

    def face(self, instant: int) -> str:
        """The clock face of an instant, rounded to the second."""
        return datetime.fromtimestamp(round(instant / 1000), ZoneInfo(self.panel["timezone"])).strftime("%H:%M:%S")

    def _turn(self, row: Json) -> Turn:
        return Turn(row["id"], row["item"], row["speaker"], row["kind"], self.at(row["from"]), self.at(row["to"]), row["limit"], row.get("handled"))

    def turn(self, turn_id: str) -> Turn:
        """The run of this id."""
        return next(each for each in self.turns if each.id == turn_id)

    def name_of(self, speaker: str) -> str:
        """The name of somebody on the podium or on the list of speakers."""
        found = self.people.get(speaker) or self.requests.get(speaker) or self.data["guests"][speaker]
        return str(found["name"])
