"""The show of hands: one hand per phone, counted for the console and revealed to the room."""

import pytest

from tests.people import PanelUnderTest
from tests.watching import moved

ANSWERS = ["Yes", "No", "Later"]


def opened(panel: PanelUnderTest) -> str:
    poll = panel.ids.row()
    panel.accept(panel.moderator, "poll.open", {"poll": poll, "text": "Shall we go on?", "answers": ANSWERS})
    return poll


def raise_hand(panel: PanelUnderTest, poll: str, answer: int | None, *, neighbour: bool = False) -> None:
    panel.accept(panel.neighbour if neighbour else panel.phone, "poll.answer", {"poll": poll, "answer": answer})


def counts(panel: PanelUnderTest, poll: str, viewer: str = "moderator") -> list[int] | None:
    found: list[int] | None = panel.one("polls", poll, viewer)["counts"]
    return found


def test_a_poll_is_seen_by_everybody_and_its_counts_by_the_console(panel: PanelUnderTest) -> None:
    poll = opened(panel)
    before = panel.cursors()
    raise_hand(panel, poll, 1)
    assert moved(panel, before) == {"moderator"}
    for viewer in panel.viewers:
        expected = {"id": poll, "text": "Shall we go on?", "answers": ANSWERS, "state": "open", "opened_at": panel.now}
        console = viewer.startswith("moderator")
        assert panel.one("polls", poll, viewer) == expected | ({"counts": [0, 1, 0], "revealed": False} if console else {"counts": None})


def test_a_phone_has_one_hand_which_it_moves_and_takes_down(panel: PanelUnderTest) -> None:
    poll = opened(panel)
    for answer, neighbour, expected in [
        (0, False, [1, 0, 0]),
        (0, False, [1, 0, 0]),
        (0, True, [2, 0, 0]),
        (2, False, [1, 0, 1]),
        (None, False, [1, 0, 0]),
        (None, False, [1, 0, 0]),
        (1, False, [1, 1, 0]),
    ]:
        raise_hand(panel, poll, answer, neighbour=neighbour)
        assert counts(panel, poll) == expected
    assert len(panel.stored("ballots")) == 2


def test_revealed_counts_go_on_with_every_hand_until_they_are_hidden(panel: PanelUnderTest) -> None:
    poll = opened(panel)
    raise_hand(panel, poll, 0)
    panel.accept(panel.moderator, "poll.reveal", {"poll": poll, "revealed": True})
    assert [counts(panel, poll, viewer) for viewer in panel.viewers] == [[1, 0, 0]] * len(panel.viewers)
    raise_hand(panel, poll, 0, neighbour=True)
    assert counts(panel, poll, "public") == [2, 0, 0]
    panel.accept(panel.moderator, "poll.reveal", {"poll": poll, "revealed": False})
    assert (counts(panel, poll, "display"), counts(panel, poll)) == (None, [2, 0, 0])


def test_a_closed_poll_takes_no_hand_and_a_reopened_one_counts_on(panel: PanelUnderTest) -> None:
    poll = opened(panel)
    raise_hand(panel, poll, 0)
    panel.accept(panel.moderator, "poll.close", {"poll": poll})
    for answer in (1, None):
        assert panel.refuse(panel.phone, "poll.answer", {"poll": poll, "answer": answer}) == ("poll.closed", {})
    panel.accept(panel.moderator, "poll.reopen", {"poll": poll})
    raise_hand(panel, poll, 2, neighbour=True)
    assert counts(panel, poll) == [1, 0, 1]


def test_one_poll_is_open_at_a_time(panel: PanelUnderTest) -> None:
    first = opened(panel)
    second = opened(panel)
    assert [panel.one("polls", each, "public")["state"] for each in (first, second)] == ["closed", "open"]
    panel.accept(panel.moderator, "poll.reopen", {"poll": first})
    assert [panel.one("polls", each, "public")["state"] for each in (first, second)] == ["open", "closed"]


def test_undo_of_closing_keeps_the_hands(panel: PanelUnderTest) -> None:
    poll, command = opened(panel), panel.ids.command()
    raise_hand(panel, poll, 1)
    panel.accept(panel.moderator, "poll.close", {"poll": poll}, command=command)
    panel.accept(panel.moderator, "receipt.undo", {"command": command})
    assert (panel.one("polls", poll)["state"], counts(panel, poll)) == ("open", [0, 1, 0])


def test_nothing_of_who_raised_a_hand_is_kept(panel: PanelUnderTest) -> None:
    polls = [opened(panel), opened(panel)]
    panel.quick(panel.moderator, "poll.reopen", {"poll": polls[0]})
    raise_hand(panel, polls[0], 0)
    panel.quick(panel.moderator, "poll.reopen", {"poll": polls[1]})
    raise_hand(panel, polls[1], 0)
    keys = [row["key"] for row in panel.stored("ballots")]
    assert len(set(keys)) == 2
    assert panel.phone.token
    assert panel.phone.token not in repr(panel.everything())
    receipts = [row for row in panel.stored("receipts") if row["name"] == "poll.answer"]
    assert [(row["target"], row["link"], row["inverse"]) for row in receipts] == [(poll, None, None) for poll in polls]
    assert not [key for key in keys if key in repr(receipts)]


@pytest.mark.parametrize("answer", [-1, 3, 2**40])
def test_a_hand_for_an_answer_that_is_not_there_is_refused(panel: PanelUnderTest, answer: int) -> None:
    poll = opened(panel)
    assert panel.refuse(panel.phone, "poll.answer", {"poll": poll, "answer": answer}) == ("wrong_type", {"field": "answer"})
    assert counts(panel, poll) == [0, 0, 0]


@pytest.mark.parametrize(
    ("answers", "refusal"),
    [
        ([], ("poll.answers", {})),
        (["Yes"], ("poll.answers", {})),
        (["1", "2", "3", "4", "5", "6", "7"], ("poll.answers", {})),
        (["Yes", " yes "], ("poll.answers", {})),
        (["Yes", "  "], ("empty", {"field": "answers"})),
        (["Yes", "x" * 61], ("too_long", {"field": "answers", "limit": 60})),
        (["Yes", "a\0b"], ("characters", {"field": "answers"})),
    ],
)
def test_a_poll_needs_two_to_six_different_answers(panel: PanelUnderTest, answers: list[str], refusal: tuple[str, dict[str, object]]) -> None:
    assert panel.refuse(panel.moderator, "poll.open", {"poll": panel.ids.row(), "text": "Shall we go on?", "answers": answers}) == refusal


def test_no_poll_is_opened_after_the_end(panel: PanelUnderTest) -> None:
    poll = opened(panel)
    panel.start()
    panel.quick(panel.moderator, "panel.end")
    args = {"poll": panel.ids.row(), "text": "Shall we go on?", "answers": ANSWERS}
    assert panel.refuse(panel.moderator, "poll.open", args) == ("panel.state", {"state": "ended"})
    assert panel.refuse(panel.moderator, "poll.reopen", {"poll": poll}) == ("panel.state", {"state": "ended"})


def test_no_hand_is_raised_after_the_end(panel: PanelUnderTest) -> None:
    poll = opened(panel)
    panel.start()
    panel.quick(panel.moderator, "panel.end")
    assert panel.refuse(panel.phone, "poll.answer", {"poll": poll, "answer": 0}) == ("poll.closed", {})
    panel.quick(panel.moderator, "panel.resume")
    raise_hand(panel, poll, 0)


def test_undo_of_closing_does_not_open_a_second_poll(panel: PanelUnderTest) -> None:
    poll, command = opened(panel), panel.ids.command()
    panel.quick(panel.moderator, "poll.close", {"poll": poll}, command=command)
    other = opened(panel)
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command})[0] == "stale"
    assert {row["id"] for row in panel.rows("polls").values() if row["state"] == "open"} == {other}


def test_a_token_too_young_raises_no_hand_yet(panel: PanelUnderTest) -> None:
    poll = opened(panel)
    assert panel.refuse(panel.young, "poll.answer", {"poll": poll, "answer": 0}) == ("too_soon", {"retry_ms": 15_000})
    assert counts(panel, poll) == [0, 0, 0]
