"""What other processes see, in the pulses of this one: counts added up, colours by whoever was answered last, and nothing of it told on."""

from pathlib import Path

import pytest

from moderator.live.others import BLIND_AFTER, Others, Sight, tell
from moderator.live.presence import AMBER, RED
from tests.live.halls import LINKS, OTHER, SPEAKER, Stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def hear(stage: Stage, *sights: Sight, age: float = 0.0) -> None:
    stage.others.hear([(age, tell({stage.panel_id: sight})) for sight in sights])


def here(stage: Stage, role: str = "moderator") -> dict[str, object]:
    payload: dict[str, object] = stage.presence.payload(stage.hall, stage.hall.rooms[role])["here"]
    return payload


def test_phones_roles_and_signals_are_those_of_all(stage: Stage) -> None:
    stage.join("moderator", "moderator")
    stage.join("phone")
    stage.signals.give(stage.panel_id, stage.enter().viewer.audience, "a phone", "too_fast", on=True)
    seen = Sight(phones=30, roles={"public": 30, "booth": 1}, signals={"too_fast": 2}, unusual={"floods": 1})
    hear(stage, seen, Sight(phones=5, roles={"public": 5}))
    found = here(stage)
    assert found["phones"] == 36
    assert found["roles"] == {"moderator": 1, "public": 36, "booth": 1}
    assert found["signals"] == {"cant_hear": 0, "too_fast": 3, "booth_cant_hear": 0, "booth_too_fast": 0}
    assert found["unusual"] == {"floods": 1}
    public = stage.presence.payload(stage.hall, stage.hall.rooms["public"])
    assert public["here"] == {"phones": 36}
    assert public["spread"] == 1, "only the phones of this process answer it"


def test_somebody_elsewhere_has_the_colour_of_their_age(stage: Stage) -> None:
    stage.join("moderator", "moderator")
    hear(stage, Sight(people={SPEAKER: 1.0, OTHER: AMBER - 1}, links={LINKS["panellist"]: RED}), age=2.0)
    found = here(stage)
    assert found["people"] == {SPEAKER: "green", OTHER: "amber"}
    assert found["links"] == {LINKS["moderator"]: "green", LINKS["panellist"]: "red"}


def test_whoever_answers_anywhere_is_green(stage: Stage) -> None:
    stage.join("moderator", "moderator")
    stage.join("panellist", "panellist")
    stage.time.ticks += RED
    stage.join("moderator", "moderator")
    hear(stage, Sight(people={SPEAKER: 0.5}))
    assert here(stage)["people"] == {SPEAKER: "green"}
    hear(stage, Sight(people={SPEAKER: 3_600.0}))
    assert here(stage)["people"] == {SPEAKER: "green"}


def test_whoever_was_with_a_process_that_died_turns_red(stage: Stage) -> None:
    stage.join("moderator", "moderator")
    hear(stage, Sight(phones=7, people={SPEAKER: 1.0}))
    for _ in range(8):
        stage.time.ticks += 2
        hear(stage)
    assert here(stage)["people"] == {SPEAKER: "red"}
    assert here(stage)["phones"] == 0


def test_without_news_each_shows_its_own_and_nobody_turns_red_for_want_of_redis(stage: Stage) -> None:
    stage.join("moderator", "moderator")
    hear(stage, Sight(phones=7, people={SPEAKER: 1.0}))
    stage.time.ticks += BLIND_AFTER + 0.1
    assert here(stage)["people"] == {}
    assert here(stage)["phones"] == 0
    hear(stage, Sight(phones=7))
    assert here(stage)["people"] == {}, "what was heard before the silence is too old to tell"


def test_how_long_a_link_is_silent_is_known_wherever_it_was(stage: Stage) -> None:
    stage.join("panellist", "panellist")
    stage.time.ticks += 5
    hear(stage, Sight(links={LINKS["booth"]: 1.0, LINKS["panellist"]: 9.0}))
    found = [stage.presence.silence(stage.panel_id, LINKS[role]) for role in ("panellist", "booth", "display")]
    assert found == [5.0, 1.0, None]
    assert stage.presence.silence(999, LINKS["booth"]) is None


def test_only_what_is_seen_here_is_told(stage: Stage) -> None:
    stage.join("moderator", "moderator")
    stage.join("phone")
    hear(stage, Sight(phones=30, roles={"booth": 1}, people={SPEAKER: 1.0}, signals={"too_fast": 2}, unusual={"floods": 1}))
    stage.time.ticks += 1
    assert stage.presence.look() == {stage.panel_id: Sight(phones=1, roles={"moderator": 1, "public": 1}, links={LINKS["moderator"]: 1.0})}


def test_no_participant_is_in_what_is_told(stage: Stage) -> None:
    stage.join("phone", token="token-of-a-phone")
    stage.signals.give(stage.panel_id, stage.enter().viewer.audience, "token-of-a-phone", "too_fast", on=True)
    stage.unusual.note(stage.panel_id, "floods", "token-of-a-phone")
    assert tell(stage.presence.look()) == b'{"%d":{"phones":1,"roles":{"public":1},"signals":{"too_fast":1},"unusual":{"floods":1}}}' % stage.panel_id


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b'{"x":{}}', b'{"1":{"phones":-1}}', b'{"1":{"phones":"7"}}', b'{"1":{"addresses":{}}}', b"\xff"])
def test_what_has_another_shape_is_passed_over(stage: Stage, text: bytes) -> None:
    others: Others = stage.others
    others.hear([(0.0, text), (0.0, tell({1: Sight(phones=2)}))])
    assert others.phones(1) == 2
