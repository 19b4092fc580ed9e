"""The invented panel of a scenario, told as commands and opened in an empty database before the server starts."""

import secrets

from moderator.commands.opening import NewPanel, open_panel
from moderator.commands.run import MOST_AT_ONCE, Envelope, Rules, run
from moderator.domain.ids import Instant, Millis
from moderator.domain.roles import Audience
from moderator.exchange.plans import Plan, Speaker, podium
from moderator.store.engine import make_store
from moderator.store.migrate import upgrade
from tests.rehearsal.scenario import Json, Scenario
from tests.server.wire import row_id

CODE = "REHEAR"


def furnish(scenario: Scenario, database: str) -> None:
    """Write the panel, still to be opened to the public, with its people, programme and links."""
    store = make_store(database)
    upgrade(store.engine)
    plan = _plan(scenario)
    panel_id = open_panel(store, plan.panel)
    now = Instant(scenario.at(scenario.steps[0]["at"]))
    envelopes = [Envelope(f"~rehearsal:{number}", Audience.MODERATOR, name, args, now, now, machine=True) for number, (name, args) in enumerate(plan.commands)]
    for start in range(0, len(envelopes), MOST_AT_ONCE):
        for outcome in run(store, Rules(secrets.token_bytes(32)), panel_id, envelopes[start : start + MOST_AT_ONCE]):
            assert outcome.ok, outcome
    store.engine.dispose()


def _plan(scenario: Scenario) -> Plan:
    told = scenario.panel
    starts, ends = Instant(scenario.at(told["starts"])), Instant(scenario.at(told["ends"]))
    panel = NewPanel(
        code=CODE, epoch=secrets.token_hex(6), title=told["title"], starts_at=starts, ends_at=ends, timezone=told["timezone"], room=told["room"],
        languages=told["languages"], organisers=told["organisers"], support="hidden", preset=told["preset"],
    )  # fmt: skip
    speakers = [_speaker(person) for person in scenario.people.values()]
    return Plan(panel, [*podium(speakers, Millis(ends - starts), row_id), ("panel.open", {})])


def _speaker(person: Json) -> Speaker:
    return Speaker(**{key: value for key, value in person.items() if key != "id"})
