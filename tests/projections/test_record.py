"""What a record says, and what it never says: nothing in it leads to who asked."""

import json
from typing import Any

import pytest

from moderator.domain.ids import secret_hash
from moderator.projections.record import record
from moderator.store import recorded
from moderator.store.models import Panel
from moderator.store.unit import Unit
from tests.oracle import Json
from tests.people import PanelUnderTest, Stage, secret_of

NAMED: Json = {"name": "Ingrid Solheim", "organisation": "City of Nordhavn", "group": "local", "channel": "online", "language": "fr"}


def told(panel: PanelUnderTest) -> Json:
    with panel.store.read() as session:
        return record(session, session.get_one(Panel, panel.id))


def question(panel: PanelUnderTest, row_id: str) -> Json:
    return next(row for row in told(panel)["questions"] if row["id"] == row_id)


def test_it_holds_every_column_that_is_not_left_out(swing: PanelUnderTest) -> None:
    found = told(swing)
    assert set(found["panel"]) == set(recorded.columns(Panel))
    for noun, model in recorded.NOUNS.items():
        assert found[noun], noun
        added = {"anonymous", "voices", "shown"} if noun == "questions" else set()
        assert set(found[noun][0]) == set(recorded.columns(model)) | added


@pytest.mark.parametrize(
    "key", ["secret_hash", "rev", "public_rev", "panel_id", "epoch", "kept", "owner", "command_id", "inverse", "link", "stepped_by", "folded", "marks"]
)
def test_it_has_no_key_that_leads_further(swing: PanelUnderTest, key: str) -> None:
    assert f'"{key}":' not in json.dumps(told(swing))


def test_no_secret_and_no_word_of_cues_and_whispers_is_in_it(swing: PanelUnderTest, stage: Stage) -> None:
    words = json.dumps(told(swing))
    for private in (secret_of(stage.approved), secret_hash(secret_of(stage.approved)), "Please come to an end", "Nobody hears us"):
        assert private not in words


@pytest.mark.parametrize("fate", ["decline", "private", "withdraw"])
def test_words_of_what_was_set_apart_are_gone_and_the_counts_stay(swing: PanelUnderTest, fate: str) -> None:
    asked = swing.ask("Words that nobody shall read", **NAMED)
    swing.quick(swing.moderator, "question.tag", {"question": asked, "tags": ["capacity"]})
    more: Json = {"decline": {"reason": "harassment"}, "private": {}, "withdraw": {"secret": swing.secrets[asked]}}[fate]
    swing.quick(swing.phone if fate == "withdraw" else swing.moderator, f"question.{fate}", {"question": asked} | more)
    row = question(swing, asked)
    assert [row[key] for key in ("text", "name", "organisation", "gloss", "tags", "received")] == [None] * 6
    assert row["anonymous"] is (fate == "withdraw")
    if fate != "withdraw":
        assert (row["group"], row["language"]) == ("local", "fr")
    assert "nobody shall read" not in json.dumps(told(swing))


def test_merged_questions_keep_their_words_unless_the_other_is_set_apart(swing: PanelUnderTest) -> None:
    target, merged = swing.approved(), swing.ask("In other words", **NAMED)
    swing.quick(swing.moderator, "question.merge", {"question": merged, "into": target})
    assert question(swing, merged)["text"] == "In other words"
    assert question(swing, merged)["merged_into"] == target
    assert [each["text"] for each in question(swing, target)["originals"]] == ["In other words"]


def test_the_time_of_a_question_without_a_name_is_not_told(swing: PanelUnderTest) -> None:
    anonymous, named = swing.approved(), swing.approved(**NAMED)
    assert question(swing, anonymous)["received"] is None
    assert question(swing, named)["received"] is not None
    targets = [row["target"] for row in told(swing)["log"] if row["name"] == "question.approve"]
    assert anonymous not in targets
    assert named in targets


def test_a_turn_that_was_taken_back_is_nowhere(swing: PanelUnderTest) -> None:
    step = swing.ids.command()
    swing.quick(swing.moderator, "programme.next", {"after": swing.step}, command=step)
    void = swing.turn["id"]
    swing.quick(swing.moderator, "action.add", {"action": swing.ids.row(), "text": "Tied to it", "turn": void})
    swing.quick(swing.moderator, "receipt.undo", {"command": step})
    found = told(swing)
    assert void not in [row["id"] for row in found["turns"]]
    assert void not in json.dumps(found["actions"])


@pytest.mark.parametrize("attribution", ["chatham", "anonymous"])
def test_nobody_of_the_floor_is_named_where_names_are_veiled(swing: PanelUnderTest, attribution: str) -> None:
    swing.approved(**NAMED)
    request = swing.inscribed("Amal Haddad", organisation="Costa Serena", group="state")
    swing.quick(swing.moderator, "turn.start", {"after": swing.step, "request": request})
    swing.quick(swing.moderator, "floor.set", {"extras": ["point_of_order"]})
    swing.quick(swing.moderator, "turn.interrupt", {"after": swing.step, "kind": "point_of_order", "name": "Rosa Quiroga", "organisation": "Velmark"})
    swing.inscribed("Yusuf Demir")
    _attribute(swing, attribution)
    found = told(swing)
    words = json.dumps(found)
    for name in ("Ingrid Solheim", "City of Nordhavn", "Amal Haddad", "Rosa Quiroga", "Velmark", "Yusuf Demir"):
        assert name not in words
    assert {row["received"] for row in found["questions"]} == {None}
    podium: set[Any] = {row["name"] for row in found["turns"] if row["person"]}
    assert podium
    assert None not in podium
    spoken = next(row for row in found["turns"] if row["request"] == request)
    assert (spoken["name"], spoken["organisation"]) == (None, None)
    assert next(row for row in found["requests"] if row["id"] == request)["group"] == "state"


def test_the_log_is_of_those_who_run_the_panel(swing: PanelUnderTest) -> None:
    swing.ask()
    found = told(swing)["log"]
    assert {"machine", "moderator"} >= {row["role"] for row in found} - {"panellist"}
    assert "public" not in {row["role"] for row in found}
    assert {frozenset(row) for row in found} == {frozenset({"at", "name", "role", "target", "number"})}
    assert [row["number"] for row in found] == list(range(1, len(found) + 1))


def _attribute(panel: PanelUnderTest, attribution: str) -> None:
    with Unit(panel.store.write, panel.id) as unit:
        with unit.version():
            unit.panel.attribution = attribution
        unit.commit()
