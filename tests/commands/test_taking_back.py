"""What undo leaves alone and what it brings back where somebody else has acted in between."""

from tests.people import PanelUnderTest


def sent(panel: PanelUnderTest, name: str, **args: object) -> str:
    command = panel.ids.command()
    panel.quick(panel.moderator, name, args, command=command)
    return command


def test_a_tag_on_the_question_that_is_asked_does_not_keep_a_step_from_being_taken_back(panel: PanelUnderTest) -> None:
    panel.debate()
    question = panel.lined_up(panel.row("ada"))
    step = sent(panel, "programme.next", after=panel.step)
    panel.quick(panel.moderator, "question.tag", {"question": question, "tags": ["housing"]})
    panel.quick(panel.ada, "question.offer", {"question": question, "offer": "take"})
    panel.accept(panel.moderator, "receipt.undo", {"command": step})
    assert panel.one("questions", question).items() >= {"state": "next", "tags": ["housing"]}.items()


def test_goodwill_is_taken_back_with_the_step_that_gave_it(panel: PanelUnderTest) -> None:
    panel.start()
    panel.next()
    turn = panel.turn["id"]
    panel.quick(panel.moderator, "turn.set_aside", {"after": panel.step, "turn": turn, "reason": "connection"})
    limit = panel.one("turns", turn)["limit"]
    step = sent(panel, "turn.start", after=panel.step, turn=turn, goodwill=15_000)
    assert panel.turn["limit"] == limit + 15_000
    panel.accept(panel.moderator, "receipt.undo", {"command": step})
    assert panel.one("turns", turn).items() >= {"state": "held", "limit": limit, "granted": 0}.items()


def test_a_written_question_that_another_was_merged_into_is_not_taken_back(panel: PanelUnderTest) -> None:
    request, question = panel.inscribed(topic="Training"), panel.ids.row()
    convert = sent(panel, "floor.convert", request=request, question=question)
    panel.quick(panel.moderator, "question.merge", {"question": panel.ask(), "into": question})
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": convert}) == ("question.state", {"state": "new"})


def test_a_written_question_that_was_taken_back_is_named_nowhere(panel: PanelUnderTest) -> None:
    request, question = panel.inscribed(topic="How will cities train their staff?"), panel.ids.row()
    convert = sent(panel, "floor.convert", request=request, question=question, language="en")
    like = panel.ask("How will cities train their staff in time?", language="en")
    assert [each["id"] for each in panel.one("questions", like)["similar"]] == [question]
    panel.accept(panel.moderator, "receipt.undo", {"command": convert})
    assert panel.one("questions", like)["similar"] == []


def test_somebody_put_back_on_the_podium_is_asked_again(panel: PanelUnderTest) -> None:
    panel.debate()
    question = panel.lined_up(panel.row("ada"))
    panel.next()
    panel.next()
    panel.quick(panel.moderator, "turn.set_aside", {"after": panel.step, "turn": panel.turn["id"], "reason": "connection"})
    drop = sent(panel, "person.drop", person=panel.row("ada"), dropped=True)
    assert panel.header()["asked"] == []
    panel.accept(panel.moderator, "receipt.undo", {"command": drop})
    assert (panel.header()["asked"], panel.one("questions", question)["state"]) == ([question], "asked")


def test_the_end_closes_the_show_of_hands_and_the_pause_to_think_and_undo_opens_both(panel: PanelUnderTest) -> None:
    panel.start()
    poll = panel.ids.row()
    panel.quick(panel.moderator, "poll.open", {"poll": poll, "text": "Shall we go on?", "answers": ["Yes", "No"]})
    panel.quick(panel.moderator, "display.think", {"seconds": 60})
    end = sent(panel, "panel.end")
    assert (panel.one("polls", poll)["state"], panel.header()["think"], panel.header()["layout"]) == ("closed", None, "speaker")
    panel.accept(panel.moderator, "receipt.undo", {"command": end})
    assert (panel.one("polls", poll)["state"], panel.header()["layout"]) == ("open", "think")


def test_a_corrected_name_is_corrected_on_the_clock_too(panel: PanelUnderTest) -> None:
    panel.debate()
    request = panel.inscribed("Tove")
    panel.next()
    panel.accept(panel.moderator, "floor.edit", {"request": request, "name": "Tove Lund", "organisation": "Housing Now"})
    assert panel.turn.items() >= {"name": "Tove Lund", "organisation": "Housing Now"}.items()


def test_an_action_comes_from_no_turn_that_was_taken_back(panel: PanelUnderTest) -> None:
    panel.start()
    step = sent(panel, "programme.next", after=panel.step)
    turn = panel.turn["id"]
    panel.quick(panel.moderator, "receipt.undo", {"command": step})
    args = {"action": panel.ids.row(), "text": "Publish the minutes", "turn": turn}
    assert panel.refuse(panel.moderator, "action.add", args) == ("turn.unknown", {})
