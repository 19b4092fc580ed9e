"""F8: a retry storm: every command goes out one to five times, shuffled, over the socket and over HTTP, and has one effect."""

import random
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from bench.faults.finding import Finding, exactly, least
from bench.faults.ledger import Ledger
from bench.faults.outboxes import Account
from tests.server.wire import Browser, Json, ask, command, holder, row_id, secret, visitor
from tests.servers import running

PROMISE = "one effect each, and the same answer each time"
MOST_TIMES = 5
ADDED = 1_000


class Stormer(Account):
    """A browser that sends each of its wishes several times, in any order, by both doors at once."""

    def __init__(self, browser: Browser, wishes: list[Json], dice: random.Random) -> None:
        super().__init__(browser)
        self.wishes = {wish["id"]: wish for wish in wishes}
        self.answers: list[tuple[str, Json]] = []
        self._storm = [wish for wish in wishes for _ in range(dice.randint(1, MOST_TIMES))]
        dice.shuffle(self._storm)
        self.by_socket = [dice.random() < 0.5 for _ in self._storm]  # noqa: PLR2004 - heads or tails
        self._threads = [threading.Thread(target=self._guarded, args=(door,)) for door in (True, False)]
        for thread in self._threads:
            thread.start()

    def join(self) -> None:
        """Until both doors are done; the answers that accepted are the acks."""
        for thread in self._threads:
            thread.join(60)
        self.sent = Counter(command_id for command_id, _ in self.answers)
        for command_id, answer in self.answers:
            if answer["ok"]:
                self.acks.setdefault(command_id, answer)
            else:
                self.refused.append(answer)

    def different(self) -> int:
        """Answers that are not what the first one for this id was."""
        return sum(answer != self.acks.get(command_id) for command_id, answer in self.answers)

    def _guarded(self, by_socket: bool) -> None:  # noqa: FBT001 - the door
        mine = [wish for wish, door in zip(self._storm, self.by_socket, strict=True) if door is by_socket]
        try:
            if by_socket:
                phone = self.browser.socket()
                numbers = [(wish["id"], phone.emit("command", wish)) for wish in mine]
                self.answers += [(command_id, phone.answer(number, 60)) for command_id, number in numbers]
            else:
                self.answers += [(wish["id"], self.browser.send(wish).json()) for wish in mine]
        except Exception as error:  # noqa: BLE001 - it is counted
            self.odd.append(error)


def run(folder: Path, *, phones: int = 60, consoles: int = 8, each: int = 40, seed: int = 8, mode: str = "eventlet") -> Finding:
    """A storm of ``phones`` with five commands each and ``consoles`` with ``each``."""
    dice = random.Random(seed)
    with running(folder / "data", ASYNC_MODE=mode, TOKEN_AGE="0") as server:
        ledger = Ledger(server)
        chair = holder(server, "moderator")
        chair.do("panel.start", {})
        turn = chair.fresh().header["turn"]
        hall = [Stormer(visitor(server), hall_wishes(number, ledger.approved, dice), dice) for number in range(phones)]
        desks = [Stormer(holder(server, "moderator"), desk_wishes(number, each, turn), dice) for number in range(consoles)]
        everybody = [*hall, *desks]
        for stormer in everybody:
            stormer.join()
        figures = ledger.balance(everybody)
        wishes = sum(len(stormer.wishes) for stormer in everybody)
        added = sum(wish["name"] == "turn.add" for stormer in desks for wish in stormer.wishes.values())
        granted = chair.fresh().rows["turns"][turn]["granted"]
        return Finding("F8", PROMISE, [
            *figures, least("sends for each command", sum(len(stormer.answers) for stormer in everybody) / wishes, 2),
            exactly("answers that differ from the first", sum(stormer.different() for stormer in everybody)),
            exactly("seconds granted too many or too few", (granted - added * ADDED) / 1000), least("seconds granted", granted / 1000, consoles),
            exactly("tracebacks", server.log.count("Traceback")),
        ], seed, ledger.notes)  # fmt: skip


def hall_wishes(number: int, approved: list[str], dice: random.Random) -> list[Json]:
    """A question, a request for the floor and three voices: sent five times they stay within what a participant may send."""
    voices = [command("question.support", {"question": question, "supported": True}) for question in dice.sample(approved, 3)]
    return [ask(f"Storm {number}?"), command("floor.request", {"request": row_id(), "secret": secret(), "name": f"Delegate {number}"}), *voices]


def desk_wishes(number: int, each: int, turn: str) -> list[Json]:
    """Slips, layouts, and seconds added to a turn, which add up when they are taken twice."""
    kinds: list[Callable[[int], Json]] = [
        lambda count: ask(f"Slip {number}.{count}?", channel="paper"),
        lambda _count: command("turn.add", {"turn": turn, "ms": ADDED}),
        lambda _count: command("display.show", {"layout": "list"}),
    ]
    return [kinds[count % len(kinds)](count) for count in range(each)]
