"""The report of a panel that was run: from commands to rows, from rows to a record, from the record to words."""

import pytest

from moderator.exchange.report.making import passages
from moderator.i18n import catalogue
from moderator.projections.passages import passages as changed
from moderator.projections.record import record
from moderator.store.models import Panel
from tests.people import MINUTE, PanelUnderTest


def lines(panel: PanelUnderTest, language: str = "en") -> dict[str, str]:
    """Block → what it says."""
    with panel.store.read() as session:
        row = session.get_one(Panel, panel.id)
        found = passages(record(session, row), catalogue(language), changed(session, row))
    return {passage.block.id: f"{passage.block.label} {passage.block.text}".strip() for passage in found if not passage.omitted}


def hour(panel: PanelUnderTest) -> dict[str, str]:
    """A debate with a question that is answered, one that is promised, a floor speaker, a note and an action; ids by what they are."""
    panel.debate()
    answered = panel.approved("Who trains the mayors?", name="Ingrid Solheim", organisation="City of Nordhavn", group="local")
    written, anonymous = panel.approved("Who pays for it?", name="Ola"), panel.approved("Who protects us?", group="civil", channel="online")
    panel.quick(panel.moderator, "question.tag", {"question": answered, "tags": ["training"]})
    for question in (answered, written):
        panel.quick(panel.moderator, "question.assign", {"question": question, "people": [panel.row("ada")]})
        panel.quick(panel.moderator, "question.asked", {"question": question})
    panel.quick(panel.note_taker, "remark.add", {"remark": panel.ids.row(), "text": "Eleven cities train together.", "tag": "practice", "question": answered})
    panel.quick(panel.moderator, "question.answered", {"question": answered, "person": panel.row("ada")})
    panel.quick(panel.moderator, "question.answered", {"question": written, "person": panel.row("ada"), "mark": "written"})
    request = panel.inscribed("Delegation of Avaria", organisation="Avaria", group="state")
    panel.pass_time(MINUTE)
    panel.quick(panel.moderator, "turn.start", {"after": panel.step, "request": request})
    panel.pass_time(MINUTE)
    action = panel.ids.row()
    panel.quick(panel.moderator, "action.add", {"action": action, "text": "Circulate the list", "person": panel.row("ada"), "due": "2026-12-31"})
    missed = panel.inscribed("Housing Now", group="civil")
    panel.quick(panel.moderator, "panel.end")
    return {"answered": answered, "written": written, "anonymous": anonymous, "action": action, "missed": missed}


def test_what_happened_stands_in_the_report(panel: PanelUnderTest) -> None:
    ids = hour(panel)
    said = lines(panel)
    assert said["theme:training"] == "Training"
    assert said[f"question:{ids['answered']}"] == "Q1 Who trains the mayors?"
    assert said[f"question:{ids['answered']}:detail"] == "Asked by: Ingrid Solheim, City of Nordhavn (Local authority). Answered by: Ms. Ada Okafor."
    assert said[f"question:{ids['written']}:detail"] == "Asked by: Ola. To be answered in writing by: Ms. Ada Okafor."
    assert said[f"question:{ids['anonymous']}:detail"] == "Asked by: Anonymous participant. To be answered in writing."
    assert {words for block, words in said.items() if block.startswith("remark:")} == {"Eleven cities train together."}
    assert [words for block, words in said.items() if block.startswith("intervention:")] == ["Delegation of Avaria, Avaria (State)"]
    assert said[f"action:{ids['action']}:detail"] == "Lead: Ms. Ada Okafor · Due: 31 December 2026 · To be confirmed"
    assert said[f"not-reached:{ids['missed']}"] == "Housing Now (Civil society)"
    assert said["open-questions:due"].startswith("Written answers are expected by ")


def test_a_written_answer_flows_in_once_it_is_approved(panel: PanelUnderTest) -> None:
    ids = hour(panel)
    answer = panel.ids.row()
    panel.quick(panel.ada, "submission.answer", {"submission": answer, "question": ids["written"], "text": "The cities and their States."})
    assert "The cities and their States." not in str(lines(panel))
    panel.quick(panel.organiser, "submission.approve", {"submission": answer})
    assert lines(panel)[f"answer:{answer}"] == "Answer in writing: Ms. Ada Okafor The cities and their States."
    assert [block for block in lines(panel) if block.startswith("open-questions:")] == ["open-questions:due", "open-questions:nobody"]


def test_what_the_organiser_wrote_stands_and_what_they_left_out_does_not(panel: PanelUnderTest) -> None:
    ids = hour(panel)
    panel.quick(panel.organiser, "report.write", {"passage": panel.ids.row(), "block": "introduction@en", "text": "Many came."})
    panel.quick(panel.organiser, "report.omit", {"passage": panel.ids.row(), "block": f"question:{ids['anonymous']}"})
    assert lines(panel)["introduction"] == "Many came."
    assert lines(panel, "fr")["introduction"].startswith("Le panel")
    assert f"question:{ids['anonymous']}" not in lines(panel)


@pytest.mark.parametrize("mode", ["anonymous", "chatham"])
def test_a_mode_without_names_leaves_none_of_the_floor(panel: PanelUnderTest, mode: str) -> None:
    hour(panel)
    panel.quick(panel.organiser, "panel.privacy", {"attribution": mode})
    said = "\n".join(lines(panel).values())
    assert "Who trains the mayors?" in said
    assert [name for name in ("Ingrid Solheim", "City of Nordhavn", "Ola", "Delegation of Avaria", "Housing Now") if name in said] == []
    assert ("Ada Okafor" in said) is (mode == "anonymous")


def test_a_step_that_was_taken_back_stands_nowhere(panel: PanelUnderTest) -> None:
    panel.debate()
    request = panel.inscribed("Delegation of Avaria")
    outcome = panel.quick(panel.moderator, "turn.start", {"after": panel.step, "request": request})
    assert "Delegation of Avaria" in str(lines(panel))
    panel.quick(panel.moderator, "receipt.undo", {"command": outcome.id})
    assert [block for block in lines(panel) if block.startswith("intervention:")] == []
