"""Signals between processes: here at once, to the others beside the command, one's own passed over, and all looked at again after a silence."""

from collections.abc import Iterator
from typing import cast

import pytest

from moderator.live.broker import Broker, Unreachable
from moderator.live.metrics import Metrics
from moderator.live.signals import MOST_WAITING, RedisSignal
from moderator.runtime import Runtime
from tests.live.halls import Stop
from tests.live.test_metrics import figures


class NotedBroker:
    """A Redis that only notes."""

    def __init__(self) -> None:
        self.published: list[list[str]] = []
        self.is_lost = False
        self.said: list[list[str | None]] = []
        """What is heard on each connection, until it is lost."""

    def name(self, *parts: str) -> str:
        return ":".join(parts)

    def publish(self, _channel: str, payloads: list[str]) -> None:
        if self.is_lost:
            raise Unreachable
        self.published.append(payloads)

    def listen(self, _channel: str, _clock: object) -> Iterator[str | None]:
        if not self.said:
            raise Stop
        yield from self.said.pop(0)
        raise Unreachable


class Sleepless:
    """A runtime that notes how long it should have slept."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


class Ends:
    """A signal whose Redis and runtime only note."""

    def __init__(self) -> None:
        self.broker, self.runtime, self.metrics = NotedBroker(), Sleepless(), Metrics()
        self.signal = RedisSignal(cast("Broker", self.broker), cast("Runtime", self.runtime), self.metrics, "me", lambda: 0.0, lambda: [7, 8])
        self.looked: list[int] = []
        self.signal.listen(self.looked.append)

    def told(self, what: str) -> float:
        return figures(self.metrics)[f"moderator_signals_total{{{what}}}"]


@pytest.fixture
def ends() -> Ends:
    return Ends()


def test_here_it_is_looked_at_once_and_nobody_is_waited_for(ends: Ends) -> None:
    ends.signal.changed(5)
    assert ends.looked == [5]
    assert ends.broker.published == []
    ends.signal.publish()
    assert ends.broker.published == [["5 me"]]


def test_what_changes_again_meanwhile_is_named_once(ends: Ends) -> None:
    for panel in (5, 6, 5, 5):
        ends.signal.changed(panel)
    ends.signal.publish()
    ends.signal.publish()
    assert ends.broker.published == [["5 me", "6 me"]]
    assert ends.told("sent") == 2


def test_a_signal_holds_the_id_of_a_panel_and_of_a_process_and_nothing_else(ends: Ends) -> None:
    ends.signal.changed(12)
    ends.signal.publish()
    assert ends.broker.published[0][0].split(" ") == ["12", "me"]


def test_more_voices_are_named_as_such_unless_something_else_came_meanwhile(ends: Ends) -> None:
    for panel, gently in ((5, True), (5, True), (6, True), (6, False), (7, False), (7, True)):
        ends.signal.changed(panel, gently=gently)
    ends.signal.publish()
    assert ends.broker.published == [["5 me voices", "6 me", "7 me"]]


def test_more_voices_elsewhere_are_told_gently_and_to_whoever_makes_no_difference_like_all_else(ends: Ends) -> None:
    gently: list[int] = []
    ends.signal.listen(lambda _panel_id: None, gently=gently.append)
    for said in ("5 other voices", "6 other", "7 me voices", "8 other something"):
        ends.signal.hear(said)
    assert gently == [5]
    assert ends.looked == [5, 6, 8]


def test_others_are_heard_and_ones_own_is_passed_over(ends: Ends) -> None:
    for said in ("5 me", "6 other"):
        ends.signal.hear(said)
    assert ends.looked == [6]
    assert ends.told("received") == 1


@pytest.mark.parametrize("said", ["", " other", "x other", "-1 other", "1.5 other", "9" * 30 + " other", "٣ other"])
def test_what_is_no_signal_is_passed_over(ends: Ends, said: str) -> None:
    ends.signal.hear(said)
    assert ends.looked == []


def test_whoever_asks_for_what_is_changed_here_alone_hears_no_other(ends: Ends) -> None:
    own: list[int] = []
    ends.signal.listen(own.append, own=True)
    ends.signal.hear("6 other")
    ends.signal.changed(5)
    assert own == [5]
    assert ends.looked == [6, 5]


def test_what_cannot_be_said_is_forgotten_and_counted(ends: Ends) -> None:
    ends.broker.is_lost = True
    ends.signal.changed(5)
    ends.signal.publish()
    ends.broker.is_lost = False
    ends.signal.publish()
    assert ends.broker.published == []
    assert ends.told("failed") == 1
    assert ends.looked == [5]


def test_a_queue_that_is_full_drops_and_still_looks_here(ends: Ends) -> None:
    for panel in range(MOST_WAITING + 3):
        ends.signal.changed(panel)
    ends.signal.publish()
    assert len(ends.broker.published[0]) == MOST_WAITING
    assert len(ends.looked) == MOST_WAITING + 3
    assert ends.told("failed") == 3


def test_after_every_silence_all_that_is_served_is_looked_at_once(ends: Ends) -> None:
    ends.broker.said = [[None, None, "3 other", None], [None, "4 other"]]
    with pytest.raises(Stop):
        ends.signal._hear_for_ever()
    assert ends.looked == [7, 8, 3, 7, 8, 4]


def test_a_redis_that_is_away_is_tried_again_and_again_more_slowly(ends: Ends) -> None:
    ends.broker.said = [[], [], [], [], [], [None], []]
    with pytest.raises(Stop):
        ends.signal._hear_for_ever()
    assert ends.runtime.slept == [0.25, 0.5, 1.0, 2.0, 2.0, 0.25, 0.5]
