"""Running several commands at once: order, versions, refusals and bugs among neighbours, and what a broken database means."""

from collections.abc import Iterator

import pytest
from sqlalchemy import insert, text
from sqlalchemy.event import listen
from sqlalchemy.exc import IntegrityError, OperationalError

from moderator.commands import run as run_module
from moderator.commands.registry import REGISTRY, Args, Command, Context
from moderator.commands.run import MOST_AT_ONCE, Envelope
from moderator.domain.roles import Audience, Role
from moderator.store.models import Question, Tally
from moderator.store.unit import Unit
from tests.oracle import Json
from tests.people import Actor, PanelUnderTest


class Nothing(Args):
    """No arguments."""


@pytest.fixture
def enter() -> Iterator[dict[str, Command]]:
    """The registry, for commands that only a test enters."""
    kept = dict(REGISTRY)
    yield REGISTRY
    REGISTRY.clear()
    REGISTRY.update(kept)


def entered(enter: dict[str, Command], name: str, handler: object) -> None:
    enter[name] = Command(name, frozenset({Role.MODERATOR, Role.MACHINE}), Nothing, handler, None)  # type: ignore[arg-type]


def ask(panel: PanelUnderTest, words: str = "Who pays?") -> Envelope:
    args: Json = {"question": panel.ids.row(), "secret": panel.ids.secret(), "text": words}
    return panel.envelope(panel.phone, "question.ask", args)


def test_a_full_batch_with_refusals_in_the_middle(panel: PanelUnderTest) -> None:
    bad = {3: "", 9: "\0", 17: "x" * 301, 31: "  "}
    envelopes = [ask(panel, bad.get(place, f"Question {place}")) for place in range(MOST_AT_ONCE)]
    before = panel.version
    outcomes = panel.batch(envelopes)
    assert [place for place, outcome in enumerate(outcomes) if not outcome.ok] == list(bad)
    assert [outcome.code for outcome in outcomes if not outcome.ok] == ["empty", "characters", "too_long", "empty"]
    assert [outcome.version for outcome in outcomes if outcome.ok] == list(range(before + 1, before + MOST_AT_ONCE - len(bad) + 1))
    assert len(panel.rows("questions")) == MOST_AT_ONCE - len(bad)


def test_commands_of_a_batch_see_those_before_them(panel: PanelUnderTest) -> None:
    first = ask(panel)
    question = first.args["question"]  # type: ignore[index]
    approve = panel.envelope(panel.moderator, "question.approve", {"question": question})
    support = panel.envelope(panel.neighbour, "question.support", {"question": question, "supported": True})
    wrong = panel.envelope(panel.moderator, "question.approve", {"question": question})
    outcomes = panel.batch([first, approve, wrong, support])
    assert [outcome.ok for outcome in outcomes] == [True, True, False, True]
    assert panel.one("tallies", question)["voices"] == 2


def test_voices_that_wait_together_are_judged_one_by_one(panel: PanelUnderTest) -> None:
    one, other = panel.approved(), panel.approved()
    hidden = panel.ask()
    held = panel.one("tallies", other)["voices"]

    def support(actor: Actor, question: str, *, supported: bool = True) -> Envelope:
        return panel.envelope(actor, "question.support", {"question": question, "supported": supported})

    envelopes = [
        support(panel.neighbour, one), support(panel.neighbour, hidden), support(panel.neighbour, other), support(panel.neighbour, other, supported=False),
        support(panel.phone, one), panel.envelope(panel.neighbour, "question.support", {"question": one}), support(panel.moderator, one),
    ]  # fmt: skip
    before = panel.version
    outcomes = panel.batch(envelopes)
    assert [outcome.code for outcome in outcomes] == [None, "question.unknown", None, None, None, "missing", "forbidden"]
    assert [outcome.version for outcome in outcomes if outcome.ok] == [before + number for number in range(1, 5)]
    assert panel.one("tallies", other)["voices"] == held, "given and taken back"


def test_a_voice_that_is_sent_twice_in_one_batch_is_counted_once(panel: PanelUnderTest) -> None:
    question = panel.approved()
    held, before = panel.one("tallies", question)["voices"], panel.version
    wish = panel.envelope(panel.neighbour, "question.support", {"question": question, "supported": True})
    assert [(outcome.ok, outcome.version) for outcome in panel.run([wish, wish])] == [(True, before + 1)] * 2
    assert (panel.one("tallies", question)["voices"], panel.version) == (held + 1, before + 1)


def test_the_same_id_twice_in_one_batch_has_one_effect(panel: PanelUnderTest) -> None:
    envelope = ask(panel)
    first, again = panel.run([envelope, envelope])
    assert first.ok
    assert again == first
    assert len(panel.stored("questions")) == 1


def test_a_refused_id_may_come_again_and_be_accepted(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.set", {"asking": False})
    envelope = ask(panel)
    assert panel.run([envelope])[0].code == "question.closed"
    panel.quick(panel.moderator, "panel.set", {"asking": True})
    assert panel.batch([envelope])[0].ok


def test_a_broken_row_in_one_command_does_not_fail_its_neighbours(panel: PanelUnderTest, enter: dict[str, Command]) -> None:
    taken = panel.ask()

    def collide(ctx: Context, _args: Nothing) -> None:
        ctx.panel.layout = "blank"
        # Past the session, which would see the row that is there.
        ctx.session.connection().execute(insert(Tally), {"id": taken, "panel_id": ctx.panel.id, "voices": 9})

    entered(enter, "test.collide", collide)
    outcomes = panel.batch([ask(panel), panel.envelope(panel.moderator, "test.collide"), ask(panel)])
    assert [outcome.ok for outcome in outcomes] == [True, False, True]
    broken = outcomes[1]
    assert (broken.code, broken.data) == ("internal", {"ref": broken.id})
    assert broken.trace is not None
    assert IntegrityError.__name__ in broken.trace
    assert "trace" not in broken.as_json()
    assert panel.header()["layout"] == "join"


def test_savepoints_are_made_only_once_something_has_failed(panel: PanelUnderTest) -> None:
    saved = list[str]()
    listen(panel.store.engine, "savepoint", lambda _connection, name: saved.append(name))
    assert all(outcome.ok for outcome in panel.batch([ask(panel), ask(panel), ask(panel)]))
    assert saved == []
    outcomes = panel.batch([ask(panel), ask(panel, "x" * 301), ask(panel)])
    assert [outcome.ok for outcome in outcomes] == [True, False, True]
    assert len(saved) == 2, "one for each that wrote something"


def test_one_command_that_fails_alone_leaves_nothing(panel: PanelUnderTest, enter: dict[str, Command]) -> None:
    def half(ctx: Context, _args: Args) -> None:
        ctx.panel.title = "half done"
        ctx.session.flush()
        raise RuntimeError("the rest does not come")

    entered(enter, "test.half", half)
    before = panel.version
    [outcome] = panel.batch([panel.envelope(panel.moderator, "test.half", {})])
    assert outcome.code == "internal"
    assert panel.version == before
    assert panel.header()["title"] != "half done"


def test_words_in_a_database_error_do_not_make_an_outage(panel: PanelUnderTest, enter: dict[str, Command]) -> None:
    def collide(ctx: Context, _args: Nothing) -> None:
        row = {"id": "a busy connection is locked", "panel_id": ctx.panel.id, "voices": None}
        ctx.session.connection().execute(text("INSERT INTO tallies (id, panel_id, voices) VALUES (:id, :panel_id, :voices)"), row)

    entered(enter, "test.collide", collide)
    outcomes = panel.run([ask(panel), panel.envelope(panel.moderator, "test.collide"), ask(panel)])
    assert [outcome.code for outcome in outcomes] == [None, "internal", None]


def test_a_bug_in_one_command_does_not_fail_its_neighbours(panel: PanelUnderTest, enter: dict[str, Command]) -> None:
    def stumble(ctx: Context, _args: Nothing) -> None:
        ctx.panel.layout = "blank"
        ctx.session.flush()
        message = "a mistake of ours"
        raise ZeroDivisionError(message)

    entered(enter, "test.stumble", stumble)
    outcomes = panel.batch([ask(panel), panel.envelope(panel.moderator, "test.stumble"), ask(panel)])
    assert [outcome.code for outcome in outcomes] == [None, "internal", None]
    assert panel.header()["layout"] == "join"


def test_a_row_deleted_or_changed_in_bulk_is_a_bug(panel: PanelUnderTest, enter: dict[str, Command]) -> None:
    question = panel.ask()

    def remove(ctx: Context, _args: Nothing) -> None:
        ctx.session.delete(ctx.session.get_one(Question, question))

    def sweep(ctx: Context, _args: Nothing) -> None:
        from sqlalchemy import update  # noqa: PLC0415 - for this one handler

        ctx.session.execute(update(Question).values(state="declined"))

    entered(enter, "test.remove", remove)
    entered(enter, "test.sweep", sweep)
    for name, words in [("test.remove", "_stamp_changes"), ("test.sweep", "_refuse_bulk")]:
        outcome = panel.do(panel.moderator, name)
        assert outcome.code == "internal"
        assert words in str(outcome.trace)


@pytest.mark.parametrize(
    ("words", "code", "data"),
    [("database is locked", "busy", {"retry_ms": 1_000}), ("disk is full", "storage_full", {}), ("server closed the connection", "busy", {"retry_ms": 1_000})],
)
def test_a_failed_commit_fails_every_command_of_the_batch(
    panel: PanelUnderTest, monkeypatch: pytest.MonkeyPatch, words: str, code: str, data: Json
) -> None:  # fmt: skip
    def fail(_unit: Unit) -> None:
        raise OperationalError("COMMIT", {}, Exception(words))

    before, envelopes = panel.everything(), [ask(panel), ask(panel, "")]
    with monkeypatch.context() as patch:
        patch.setattr(Unit, "commit", fail)
        outcomes = panel.run(envelopes)
    assert [(outcome.ok, outcome.code, outcome.data) for outcome in outcomes] == [(False, code, data)] * 2
    assert panel.everything() == before
    assert panel.batch(envelopes[:1])[0].ok


def test_an_outage_in_the_middle_fails_the_whole_batch(panel: PanelUnderTest, enter: dict[str, Command]) -> None:
    def outage(_ctx: Context, _args: Nothing) -> None:
        raise OperationalError("INSERT", {}, Exception("database is locked"))

    entered(enter, "test.outage", outage)
    before = panel.everything()
    outcomes = panel.run([ask(panel), panel.envelope(panel.moderator, "test.outage"), ask(panel)])
    assert [outcome.code for outcome in outcomes] == ["busy"] * 3
    assert panel.everything() == before


def test_an_error_of_the_database_before_a_command_begins_fails_the_whole_batch(panel: PanelUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL goes on with nothing after it, and would answer the commit with a rollback: whoever came before must not be told that it was done."""
    sender = run_module._sender

    def broken(unit: Unit, envelope: Envelope) -> object:
        if envelope.audience is not Audience.PUBLIC:
            unit.session.execute(text("SELECT nothing FROM nowhere"))
        return sender(unit, envelope)

    monkeypatch.setattr(run_module, "_sender", broken)
    before = panel.version
    outcomes = panel.run([ask(panel), panel.envelope(panel.moderator, "panel.open")])
    assert [outcome.code for outcome in outcomes] == ["busy", "busy"]
    assert panel.version == before
    assert panel.stored("questions") == []


def test_a_panel_that_is_not_there_is_unknown(panel: PanelUnderTest) -> None:
    panel.id = 999_999
    assert [outcome.code for outcome in panel.run([ask(panel)])] == ["panel.unknown"]


def test_an_unknown_command_is_refused(panel: PanelUnderTest) -> None:
    for name in ("question.eat", "", "question.ask\0", "\ud800"):
        assert panel.refuse(panel.moderator, name) == ("unknown_command", {})


def test_an_ack_carries_no_state(panel: PanelUnderTest) -> None:
    accepted = panel.do(panel.moderator, "display.show", {"layout": "list"})
    refused = panel.do(panel.moderator, "panel.end")
    assert accepted.as_json() == {"ok": True, "id": accepted.id, "version": accepted.version}
    assert refused.as_json() == {"ok": False, "id": refused.id, "code": "panel.state", "data": {"state": "open"}}
