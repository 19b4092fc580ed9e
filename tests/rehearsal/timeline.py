"""The hour as a line of beats: turns begin and end, questions and requests come in, steps are played and their demands checked."""

import heapq
import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from tests.rehearsal.chair import Chair
from tests.rehearsal.hall import Hall
from tests.rehearsal.ledger import Row
from tests.rehearsal.scenario import Json, Turn

Played = Iterator[str] | None
Step = Callable[[Hall, Chair, Row], Played]
"""A step may yield clock faces: it goes on at that time, and whatever lies between happens before."""

REVIEWED_AFTER = 20_000
LINED_UP_BEFORE = 25_000
ENDS, COMES, LOOKED_AT, BEGINS, PLAYED = range(5)
"""What comes first of things that happen in the same second."""


@dataclass(order=True)
class Beat:
    """One thing to do at an instant."""

    at: int
    order: int
    number: int
    act: Callable[[], None] = field(compare=False)


class Timeline:
    """Plays a scenario with the steps that are given for it."""

    def __init__(self, hall: Hall, steps: Mapping[str, Step], early: Mapping[str, str]) -> None:
        self._hall, self._steps, self._early = hall, steps, early
        self._chair = Chair(hall, "MOD")
        self._numbers = itertools.count()
        self._beats: list[Beat] = []
        self._open: dict[str, int] = {}

    def play(self) -> None:
        """From the first beat to the last."""
        scenario = self._hall.scenario
        for told in scenario.steps:
            if told["id"] in self._hall.ledger.rows:
                continue
            row = self._hall.ledger.row(told["id"], told["what"])
            self._add(scenario.at(self._early.get(told["id"], told["at"])), PLAYED, self._step(row))
        for name, told in scenario.questions.items():
            self._arrival(name, told)
        for name, told in scenario.requests.items():
            self._request(name, told)
        for turn in scenario.turns:
            self._turn(turn)
        while self._beats:
            beat = heapq.heappop(self._beats)
            self._hall.clock.due = beat.at
            beat.act()

    def _add(self, at: int, order: int, act: Callable[[], None]) -> None:
        heapq.heappush(self._beats, Beat(at, order, next(self._numbers), act))

    def _guarded(self, name: str, act: Callable[[], object]) -> Callable[[], None]:
        """What belongs to no step of its own is noted in a row only when it fails."""

        def run() -> None:
            row = Row(name, "between the steps")
            with self._hall.ledger.playing(row):
                act()
            if row.wrong:
                self._hall.ledger.others[name] = row
                self._hall.ledger.say(row)

        return run

    def _step(self, row: Row) -> Callable[[], None]:
        def begin() -> None:
            if row.id not in self._steps:
                row.wrong.append("nobody has written this step")
                self._hall.ledger.say(row)
                return
            row.busy = self._hall.busyness()
            played: list[Iterator[str]] = []
            with self._hall.ledger.playing(row):
                played += [rest] if (rest := self._steps[row.id](self._hall, self._chair, row)) is not None else []
            self._go_on(row, played[0] if played else iter(()))

        return begin

    def _go_on(self, row: Row, rest: Iterator[str]) -> None:
        later: list[str] = []
        row.busy = self._hall.busyness()
        with self._hall.ledger.playing(row):
            later += itertools.islice(rest, 1)
        if not later:
            self._hall.ledger.say(row)
            return
        # "13:19:15<" is just before somebody gets the floor at that time.
        order = LOOKED_AT if later[0].endswith("<") else PLAYED
        self._add(self._hall.scenario.at(later[0].rstrip("<")), order, lambda: self._go_on(row, rest))

    def _arrival(self, name: str, told: Json) -> None:
        at = self._hall.scenario.at(told["at"])
        self._add(at, COMES, self._guarded(name, lambda: self._hall.ask(name)))
        if not told.get("handled"):
            self._add(at + REVIEWED_AFTER, LOOKED_AT, self._guarded(f"{name}+", lambda: self._review(name, told)))

    def _review(self, name: str, told: Json) -> None:
        hall, question = self._hall, self._hall.questions[name]
        if told["into"]:
            hall.do(hall.deputy, "question.merge", question=question, into=hall.questions[told["into"]])
        else:
            hall.do(hall.deputy, "question.approve", question=question)

    def _request(self, name: str, told: Json) -> None:
        if told["state"] is None:
            return
        scenario = self._hall.scenario
        self._add(scenario.at(told["at"]), COMES, self._guarded(name, lambda: self._taken(self._hall.request_floor(name))))
        if told.get("withdraws"):
            self._add(scenario.at(told["withdraws"]), COMES, self._guarded(f"{name}-", lambda: self._withdraw(name)))

    def _withdraw(self, name: str) -> None:
        guest = self._hall.authors[name]
        self._taken(self._hall.send(guest.browser, "floor.withdraw", request=guest.rows[name], secret=guest.kept[name]))

    def _taken(self, answer: Json) -> None:
        assert answer["ok"], answer

    def _turn(self, turn: Turn) -> None:
        turns = self._hall.scenario.turns
        if turn.kind == "read":
            self._add(turn.began - LINED_UP_BEFORE, LOOKED_AT, self._guarded(f"{turn.id}^", lambda: self._line_up(turn)))
        if not turn.handled:
            self._add(turn.began, BEGINS, self._guarded(turn.id, lambda: self._chair.begin(turn)))
        # A step that follows at once ends what runs; and what was set aside was ended by the step of its mishap.
        is_ended_by_another = any(other.began == turn.ended for other in turns) or turn.id.endswith("a")
        if not is_ended_by_another:
            self._add(turn.ended, ENDS, self._guarded(f"{turn.id}.", lambda: self._chair.end(turn)))

    def _line_up(self, turn: Turn) -> None:
        hall = self._hall
        reads: dict[str, list[str]] = hall.scenario.data["reads"][turn.id]
        for name, people in reads.items():
            hall.do(hall.deputy, "question.assign", question=hall.questions[name], people=[hall.people[each] for each in people])
        ids = [hall.questions[name] for name in reads]
        if len(ids) > 1:
            hall.do(hall.deputy, "question.bundle", questions=ids, bundled=True)
        else:
            hall.do(hall.deputy, "question.next", question=ids[0], next=True)
