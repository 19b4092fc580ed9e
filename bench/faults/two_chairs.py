"""F12: two moderators change the same thing at the same moment: one of them wins, and the other is told."""

import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from bench.faults.finding import Finding, exactly, least, told
from bench.faults.offline import chair_asks
from tests.server.wire import Browser, Json, Phone, command, holder, row_id, secret
from tests.servers import running

PROMISE = "no silent overwrite, and every loser is told"
KINDS: Final = ("words of a person", "words of an item", "words of a request", "words of an action", "approve or decline", "next", "add time")
ROLES: Final = ("moderator", "co-moderator")
ADDED: Final = 1_000


@dataclass
class Pairs:
    """Two consoles that follow the panel, and what became of every pair of commands."""

    chair: Browser
    consoles: list[Phone]
    dice: random.Random
    won: Counter[str] = field(default_factory=Counter)
    overwritten: list[str] = field(default_factory=list)
    untold: list[str] = field(default_factory=list)
    before: int = 0
    """Milliseconds that had been added when the two sent."""

    def collide(self, kind: str, number: int) -> None:
        """Both send from the same view before either has heard of the other; then look at what is stored and who was told."""
        wishes = self.wishes(kind, number)
        order = [0, 1] if self.dice.random() < 0.5 else [1, 0]  # noqa: PLR2004 - heads or tails
        sent = {each: self.consoles[each].emit("command", wishes[each]) for each in order}
        acks = [self.consoles[each].answer(sent[each]) for each in (0, 1)]
        winners = [each for each in (0, 1) if acks[each]["ok"]]
        self.won[kind] += 1
        if kind == "add time":
            if len(winners) != len(ROLES) or self.granted() != self.before + len(ROLES) * ADDED:
                self.overwritten.append(f"{kind}: {acks}")
            return
        if len(winners) != 1:
            self.overwritten.append(f"{kind}: {acks}")
            return
        won, lost = wishes[winners[0]], acks[1 - winners[0]]
        self.won[ROLES[winners[0]]] += 1
        if not self.is_stored(kind, won):
            self.overwritten.append(f"{kind}: what was accepted is not there")
        if not self.is_told(kind, lost, self.consoles[1 - winners[0]]):
            self.untold.append(f"{kind}: {lost}")

    def wishes(self, kind: str, number: int) -> tuple[Json, Json]:
        """The two commands, made from what both see now."""
        match kind:
            case "approve or decline":
                fresh = {"question": chair_asks(self.chair, f"Which of the two {number}?")}
                row = self.seen("questions", fresh["question"])
                approve, decline = {**fresh, "rev": row["rev"]}, {**fresh, "rev": row["rev"], "reason": "duplicate"}
                return command("question.approve", approve), command("question.decline", decline)
            case "next":
                self.chair.do("floor.call", {"request": self.inscribe(number), "called": True})
                step = self.chair.fresh().header["step"]
                return self.two("programme.next", [{"after": step}] * 2)
            case "add time":
                self.before = self.granted()
                return self.two("turn.add", [{"turn": self.turn, "ms": ADDED}] * 2)
        name, field_, about = self.words(kind, number)
        return self.two(name, [{**about, field_: f"{kind} {number} by {role}"} for role in ROLES])

    def words(self, kind: str, number: int) -> tuple[str, str, Json]:
        """A command that changes words, which field of it holds them, and the rest of its arguments; some of them were just changed by the chair."""
        match kind:
            case "words of a person":
                person = {"person": self.dice.choice(self.rows("people"))["id"]}
                return "person.edit", "note", {**person, "rev": self.chair.do("person.edit", {**person, "note": f"Before {number}"})["version"]}
            case "words of an item":
                item = {"item": self.dice.choice([row for row in self.rows("items") if row["state"] == "planned"])["id"]}
                return "item.edit", "title", {**item, "rev": self.chair.do("item.edit", {**item, "title": f"Before {number}"})["version"]}
            case "words of a request":
                row = self.dice.choice([row for row in self.rows("requests") if row["state"] == "waiting"])
                return "floor.edit", "name", {"request": row["id"], "rev": row["rev"]}
        row = self.dice.choice(self.rows("actions"))
        return "action.edit", "text", {"action": row["id"], "rev": row["rev"]}

    def is_stored(self, kind: str, won: Json) -> bool:
        """Whether what was accepted stands there."""
        args, view = won["args"], self.chair.fresh()
        if kind == "next":
            return bool(view.header["step"] == args["after"] + 1)
        if kind == "approve or decline":
            return bool(view.rows["questions"][args["question"]]["state"] == ("approved" if won["name"] == "question.approve" else "declined"))
        noun = {"person": "people", "item": "items", "request": "requests", "action": "actions"}
        [(key, rows)] = [(key, view.rows[noun[key]]) for key in noun if key in args]
        [words] = [name for name in args if name not in {key, "rev"}]
        return bool(rows[args[key]][words] == args[words])

    def is_told(self, kind: str, lost: Json, console: Phone) -> bool:
        """Whether the loser hears a code that says why, and sees what the other has made of it."""
        if kind == "next":
            return bool(lost["code"] == "step.taken" and lost["data"]["by"])
        fresh = self.chair.fresh()
        console.until(lambda: console.view.version >= fresh.version)
        return lost["code"] in {"stale", "question.state"} and console.view.seen() == fresh.seen()

    def two(self, name: str, args: list[Json]) -> tuple[Json, Json]:
        """The same command of both."""
        first, second = [command(name, each) for each in args]
        return first, second

    def rows(self, noun: str) -> list[Json]:
        """What a console sees of a noun now, in one order."""
        return sorted(self.chair.fresh().rows[noun].values(), key=lambda row: str(row["id"]))

    def seen(self, noun: str, row: str) -> Json:
        """One row, as a console sees it now."""
        return next(each for each in self.rows(noun) if each["id"] == row)

    @property
    def turn(self) -> str:
        """The turn that runs."""
        return str(self.chair.fresh().header["turn"])

    def granted(self) -> int:
        """Milliseconds that were added to it."""
        return int(self.seen("turns", self.turn)["granted"])

    def inscribe(self, number: int) -> str:
        """Somebody on the list of speakers; the answer is the id."""
        request = row_id()
        self.chair.do("floor.request", {"request": request, "secret": secret(), "name": f"Delegate {number}"})
        return request


def run(folder: Path, *, pairs: int = 200, seed: int = 12, mode: str = "eventlet") -> Finding:
    """Let ``pairs`` of commands collide, each kind in turn and at random."""
    dice = random.Random(seed)
    with running(folder / "data", ASYNC_MODE=mode, TOKEN_AGE="0") as server:
        found = Pairs(holder(server, "moderator"), [holder(server, role).socket() for role in ROLES], dice)
        found.chair.do("panel.start", {})
        for number in range(3):
            found.inscribe(-number)
            found.chair.do("action.add", {"action": row_id(), "text": f"To be done {number}"})
        for number in range(pairs):
            kind = KINDS[number] if number < len(KINDS) else dice.choice(KINDS)
            found.collide(kind, number)
        return Finding("F12", PROMISE, [
            least("pairs", sum(found.won[kind] for kind in KINDS), pairs), least("kinds", sum(found.won[kind] > 0 for kind in KINDS), len(KINDS)),
            *[told(f"won by the {role}", found.won[role]) for role in ROLES], exactly("overwritten in silence", len(found.overwritten)),
            exactly("losers who were not told", len(found.untold)), exactly("tracebacks", server.log.count("Traceback")),
        ], seed, [*found.overwritten, *found.untold][:5])  # fmt: skip
