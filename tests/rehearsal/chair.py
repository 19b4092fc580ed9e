"""The moderator and the floor: whose turn it is, by the console's own buttons where the page has them, by the protocol where it has not."""

import re

from tests.rehearsal.desk import Desk
from tests.rehearsal.hands import words
from tests.rehearsal.scenario import Json, Turn

GOODWILL = 15_000


class Chair(Desk):
    """The hands of the moderator."""

    def begin(self, turn: Turn) -> None:
        """Give the floor for a turn of the scenario, by the step that a moderator would take."""
        {"welcome": self._start, "point_of_order": self._interrupt}.get(turn.kind, self._give)(turn)
        self.hall.turns[turn.whole] = self.hall.header()["turn"] or ""

    def _start(self, _turn: Turn) -> None:
        if not self.press(self.button(re.compile("^Start the panel")), "start"):
            self.hall.do(self.seat, "panel.start")

    def _interrupt(self, turn: Turn) -> None:
        guest = self.hall.scenario.data["guests"][turn.speaker]
        self.unfold(self.button(words("console-interrupt-order"), "#now"))
        fields = self.page.locator("form.interrupting input")
        for field, value in enumerate((guest["name"], guest["organisation"])):
            fields.nth(field).fill(value)
        if self.press(self.page.locator("form.interrupting button[type=submit]"), "point of order"):
            return
        self.hall.do(self.seat, "turn.interrupt", after=self.hall.step, kind="point_of_order", name=guest["name"], organisation=guest["organisation"])

    def _give(self, turn: Turn) -> None:
        held = self.hall.turns.get(turn.whole)
        if held is not None:
            self.give_back(held, turn)
            return
        first = next(iter(self.hall.header()["line"]), None)
        if first is None or not self._is(first, turn):
            self._out_of_order(turn)
        elif first["limit"] is not None and turn.limit is not None and self._limit(first) != turn.limit * 1000:
            self.next(limit=turn.limit * 1000)
        else:
            self.next()

    def _limit(self, stop: Json) -> int:
        """What the stop gives, with the time that only the console knows of; the last item does not pass the end of the slot."""
        request = self.hall.row("requests", stop["request"])
        if stop["kind"] == "item" and self.hall.row("items", stop["item"]).get("kind") == "wrap":
            return int(min(stop["limit"], self.hall.header()["ends_at"] - self.hall.clock.due))
        return int(stop["limit"] + request.get("extra", 0))

    def _is(self, stop: Json, turn: Turn) -> bool:
        """Whether what comes next is this turn."""
        hall = self.hall
        kinds = {
            "panel": "item",
            "opening": "item",
            "wrap": "item",
            "announce": "item",
            "floor": "floor",
            "read": "question",
            "answer": "answer",
            "final": None,
        }
        wanted = kinds[turn.kind]
        if wanted is not None and stop["kind"] != wanted:
            return False
        if turn.kind == "floor":
            return bool(stop["request"] == hall.requests[turn.speaker])
        if turn.kind == "read":
            return stop["question"] in {hall.questions[each] for each in hall.scenario.data["reads"][turn.id]}
        if turn.kind == "announce":
            return bool(stop["item"] == hall.items[turn.item])
        return bool(stop["person"] == hall.people[turn.speaker])

    def _out_of_order(self, turn: Turn) -> None:
        """What comes next is something else, so the moderator chooses."""
        hall = self.hall
        item = hall.row("items", hall.items[turn.item])
        if item["state"] in {"planned", "passed"}:
            self.go(hall.items[turn.item])
        elif turn.kind == "floor":
            line = self.page.locator("section.speakers li.request", has_text=hall.scenario.requests[turn.speaker]["name"])
            if not self.press(line.locator("button.give"), "give the floor out of order"):
                hall.do(self.seat, "turn.start", after=hall.step, request=hall.requests[turn.speaker])
        elif turn.kind == "read":
            first = next(iter(hall.scenario.data["reads"][turn.id]))
            hall.do(self.seat, "turn.start", after=hall.step, question=hall.questions[first])
        else:
            hall.missing("give the floor out of order")
            hall.do(self.seat, "turn.start", after=hall.step, person=hall.people[turn.speaker], **_limited(turn))

    def next(self, limit: int | None = None) -> None:
        """One step of the running order."""
        if limit is None and self.press(self.page.locator("#now button.next"), "next"):
            return
        if limit is not None:
            chosen = self.page.locator("#now .next-limit select")
            if chosen.count():
                chosen.select_option(str(limit))
                if self.press(self.page.locator("#now button.next"), "next with a limit of one's own"):
                    return
        self.hall.do(self.seat, "programme.next", after=self.hall.step, **({} if limit is None else {"limit": limit}))

    def go(self, item: str) -> None:
        """To an item of the programme."""
        row = self.hall.row("items", item)
        name = self.hall.row("people", row["person"]).get("name") or row["title"] or words(f"item-{row['kind']}")
        if not self.press(self.page.locator("section.programme li.item", has_text=name).locator("button.go"), "go to an item"):
            self.hall.do(self.seat, "programme.go", after=self.hall.step, item=item)

    def give_back(self, held: str, turn: Turn) -> None:
        """The turn that was interrupted goes on, with so much goodwill that its limit comes out."""
        clock = self.hall.row("turns", held)
        goodwill = (turn.limit or 0) * 1000 - (clock["limit"] - clock["elapsed"])
        # What the pause cost by being pressed a little late is no goodwill.
        goodwill = round(goodwill / 1000) * 1000
        buttons = (
            self.page.get_by_role("list", name=words("console-held"))
            .get_by_role("listitem")
            .filter(has_text=self.hall.scenario.name_of(turn.speaker))
            .get_by_role("button")
        )
        if goodwill in {0, GOODWILL} and self.press(buttons.nth(int(goodwill > 0)), "give the floor back"):
            return
        self.hall.do(self.seat, "turn.start", after=self.hall.step, turn=held, goodwill=goodwill)

    def end(self, turn: Turn) -> None:
        """The speech is over, and nobody speaks yet."""
        if not self.press(self.page.locator("#now button.end"), "end turn"):
            self.hall.do(self.seat, "turn.end", turn=self.hall.turns[turn.whole])

    def pause(self, turn: Turn, reason: str) -> None:
        """The clock stands."""
        self.unfold(self.page.locator("#now .on-the-clock [data-hand]"))
        choice = self.page.locator("#now .menu-list").get_by_role("button", name=words(f"pause-{reason}"))
        if self.press(choice, "pause"):
            return
        self.hall.do(self.seat, "turn.pause", turn=self.hall.turns[turn.whole], reason=reason)

    def set_aside(self, turn: Turn, reason: str) -> None:
        """Call next instead."""
        name = next(iter(stop["name"] for stop in self.hall.header()["line"]), "")
        if self.press(self.page.locator(".notices .acts button", has_text=name.split()[-1]), "call next instead"):
            return
        self.hall.missing("call next instead")
        self.hall.do(self.seat, "turn.set_aside", after=self.hall.step, turn=self.hall.turns[turn.whole], reason=reason)


def _limited(turn: Turn) -> Json:
    return {} if turn.limit is None else {"limit": turn.limit * 1000}
