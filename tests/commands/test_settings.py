"""Settings that change in mid-panel: closing times, speaking times, presets."""

import pytest

from moderator.domain.presets import PRESETS
from tests.oracle import Json
from tests.people import MINUTE, PanelUnderTest


def limits(panel: PanelUnderTest, *, now: bool | None = None, **given: int) -> None:
    panel.accept(panel.moderator, "panel.limits", {"limits": given} | ({} if now is None else {"now": now}))


def test_a_new_limit_is_for_turns_that_have_not_begun(panel: PanelUnderTest) -> None:
    panel.debate()
    panel.inscribed()
    panel.inscribed()
    panel.next()
    running = panel.turn["id"]
    limits(panel, floor=45_000)
    assert panel.header("public")["limits"]["floor"] == 45_000
    assert panel.turn["limit"] == 60_000
    assert panel.header("public")["line"][0]["limit"] == 45_000
    panel.next()
    assert panel.turn["id"] != running
    assert panel.turn["limit"] == 45_000


def test_with_now_the_one_who_speaks_gets_the_difference_too(panel: PanelUnderTest) -> None:
    panel.debate()
    panel.inscribed()
    panel.next()
    panel.quick(panel.moderator, "turn.add", {"turn": panel.turn["id"], "ms": 30_000})
    limits(panel, now=True, floor=45_000)
    assert panel.turn.items() >= {"limit": 75_000, "granted": 30_000}.items()


def test_a_limit_never_falls_below_what_was_spoken(panel: PanelUnderTest) -> None:
    panel.debate()
    panel.inscribed()
    panel.next()
    panel.pass_time(50_000)
    limits(panel, now=True, floor=30_000)
    assert panel.turn["limit"] == 50_000


@pytest.mark.parametrize(("scene", "name", "limit"), [("answer", "answer", 100_000), ("final", "final", 30_000), ("reply", "reply", 90_000)])
def test_each_kind_of_speech_has_its_limit(panel: PanelUnderTest, scene: str, name: str, limit: int) -> None:
    panel.debate()
    if scene == "answer":
        panel.lined_up(panel.row("ada"))
        panel.next()
        panel.next()
    elif scene == "final":
        panel.quick(panel.moderator, "programme.go", {"after": panel.step, "item": panel.row("final")})
    else:
        panel.quick(panel.moderator, "floor.set", {"extras": ["right_of_reply"]})
        panel.quick(panel.moderator, "turn.interrupt", {"after": panel.step, "kind": "reply", "name": "Avaria"})
    assert panel.turn["kind"] == scene
    limits(panel, now=True, **{name: limit})
    assert panel.turn["limit"] == limit


def test_a_planned_speech_keeps_its_planned_time(panel: PanelUnderTest) -> None:
    panel.start()
    limits(panel, now=True, floor=30_000, answer=30_000, final=30_000)
    assert panel.turn["limit"] == 2 * MINUTE


def test_a_stakeholders_own_limit(panel: PanelUnderTest) -> None:
    panel.debate()
    limits(panel, state=3 * MINUTE)
    panel.inscribed("Avaria", group="state")
    assert panel.header("public")["line"][0]["limit"] == 3 * MINUTE


@pytest.mark.parametrize("limit", [0, -60_000, 9_999, 3_600_001, 86_400_000, 10**30])
def test_a_limit_of_zero_or_of_a_day_is_refused(panel: PanelUnderTest, limit: int) -> None:
    args = {"limits": {"floor": 60_000, "answer": limit}}
    assert panel.refuse(panel.moderator, "panel.limits", args) == ("limit.range", {"least": 10_000, "most": 3_600_000})


def test_a_limit_of_nothing_known_is_refused(panel: PanelUnderTest) -> None:
    code, data = panel.refuse(panel.moderator, "panel.limits", {"limits": {"poetry": 60_000}})
    assert code == "wrong_type"
    assert str(data["field"]).startswith("limits")


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_brings_its_limits(panel: PanelUnderTest, preset: str) -> None:
    panel.accept(panel.moderator, "panel.preset", {"preset": preset})
    header = panel.header()
    assert header.items() >= {"preset": preset, "limits": dict(PRESETS[preset].limits), "floor_closes_after": PRESETS[preset].list_closes_after}.items()
    assert panel.one("items", panel.row("first"))["planned"] == 4 * MINUTE


@pytest.mark.parametrize("preset", PRESETS)
def test_with_items_it_brings_its_programme_in_the_same_slot(panel: PanelUnderTest, preset: str) -> None:
    panel.accept(panel.moderator, "panel.preset", {"preset": preset, "items": True})
    rows = sorted((row for row in panel.rows("items", "public").values() if row["state"] != "dropped"), key=lambda row: int(row["place"]))
    assert sum(row["planned"] for row in rows) == 60 * MINUTE
    begins = 0
    for row in rows:
        assert row["starts_at"] == begins
        assert row["budget"] == row["planned"]
        begins += row["planned"]
    assert ("panel" in {row["kind"] for row in rows}) is (PRESETS[preset].panellist > 0)
    assert [row["person"] for row in rows if row["kind"] == "panel"] in ([], [panel.row("ada"), panel.row("ben")])


def test_items_that_a_preset_lacks_are_dropped_and_new_ones_added(panel: PanelUnderTest) -> None:
    new: Json = {"person": panel.ids.row(), "name": "Cyd Solheim", "part": "panellist"}
    panel.quick(panel.organiser, "person.add", new)
    panel.accept(panel.moderator, "panel.preset", {"preset": "side_event_60", "items": True})
    added = [row for row in panel.rows("items", "public").values() if row["person"] == new["person"]]
    assert [row["kind"] for row in added] == ["panel"]
    panel.accept(panel.moderator, "panel.preset", {"preset": "open_debate_90", "items": True})
    assert {row["state"] for row in panel.rows("items").values() if row["kind"] in {"opening", "panel", "final"}} == {"dropped"}
    panel.start()
    assert [stop["name"] for stop in panel.header("public")["line"]] == ["Questions and answers", "Camila Fontes"]


def test_after_the_start_there_is_no_other_preset(panel: PanelUnderTest) -> None:
    panel.start()
    assert panel.refuse(panel.moderator, "panel.preset", {"preset": "webinar_60"}) == ("panel.state", {"state": "live"})


def test_questions_are_taken_until_a_time(panel: PanelUnderTest) -> None:
    until = panel.now + 10 * MINUTE
    panel.accept(panel.moderator, "panel.set", {"asking_until": until})
    assert panel.header("public").items() >= {"asking": True, "asking_until": until}.items()
    panel.accept(panel.moderator, "panel.set", {"asking_until": None})
    assert panel.header("public")["asking_until"] is None


@pytest.mark.parametrize("ago", [0, 1, 86_400_000])
def test_a_time_that_has_passed_is_refused(panel: PanelUnderTest, ago: int) -> None:
    assert panel.refuse(panel.moderator, "panel.set", {"asking_until": panel.now - ago}) == ("instant.past", {})


def test_whoever_takes_questions_again_forgets_the_time_that_has_passed(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.set", {"asking_until": panel.now + MINUTE})
    panel.quick(panel.moderator, "panel.set", {"asking": True})
    assert panel.header()["asking_until"] is not None
    panel.pass_time(MINUTE)
    panel.accept(panel.moderator, "panel.set", {"asking": True})
    assert panel.header()["asking_until"] is None
    panel.ask()


def test_the_contact_is_for_everybody_and_guiding_questions_for_the_console(panel: PanelUnderTest) -> None:
    panel.accept(panel.moderator, "panel.set", {"contact": " follow-up@example.org ", "guiding": ["What helps?", " What\nhinders? "], "places": False})
    assert panel.header("public").items() >= {"contact": "follow-up@example.org", "places": False}.items()
    assert panel.header()["guiding"] == ["What helps?", "What hinders?"]
    panel.accept(panel.moderator, "panel.set", {"contact": None, "guiding": []})
    assert panel.header().items() >= {"contact": None, "guiding": [], "places": False}.items()


@pytest.mark.parametrize(("guiding", "code"), [([""], "empty"), (["x" * 141], "too_long"), (["a\0b"], "characters"), (["x"] * 6, "wrong_type")])
def test_guiding_questions_are_at_most_five_lines(panel: PanelUnderTest, guiding: list[str], code: str) -> None:
    assert panel.refuse(panel.moderator, "panel.set", {"guiding": guiding})[0] == code


def test_words_are_never_kept_for_undo(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.set", {"contact": "first@example.org"})
    command = panel.ids.command()
    panel.quick(panel.moderator, "panel.set", {"contact": "second@example.org"}, command=command)
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command}) == ("undo.final", {})
    assert "example.org" not in repr([row["inverse"] for row in panel.stored("receipts")])


def test_captions_are_an_address_that_everybody_finds(panel: PanelUnderTest) -> None:
    panel.accept(panel.moderator, "panel.set", {"captions": "https://captions.example/room-22"})
    assert panel.header("public")["captions"] == "https://captions.example/room-22"
    panel.accept(panel.moderator, "panel.set", {"captions": None})
    assert panel.header("public")["captions"] is None


@pytest.mark.parametrize(
    "address", ["captions.example", "http://captions.example", "javascript:alert(1)", "https://", "https://a b", "https://a\nb", "https://" + "x" * 400]
)
def test_anything_but_an_https_address_is_refused(panel: PanelUnderTest, address: str) -> None:
    assert panel.refuse(panel.moderator, "panel.set", {"captions": address}) == ("wrong_type", {"field": "captions"})
