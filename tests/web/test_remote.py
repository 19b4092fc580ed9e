"""Buttons of a remote control: each press one command of the console, two presses at once one step, and an answer that a button can show."""

import threading

import pytest

from tests.web.programs import Client, make_token
from tests.web.sites import HTTP, Browser, World


@pytest.fixture
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    made = World(HTTP, tmp_path_factory.mktemp("remote") / "data")
    made.site.house.guesses.sleep = lambda _seconds: None
    return made


@pytest.fixture
def chair(world: World) -> Browser:
    browser = world.browser("moderator")
    assert browser.send("panel.start", {}, "moderator").status_code == 200
    return browser


@pytest.fixture
def remote(world: World, chair: Browser) -> Client:
    return Client(world, make_token(world.browser("organiser"), "remote", "Stream Deck")[1])


@pytest.fixture
def later(world: World, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The server's own time stands still, and goes on by what is put in."""
    passed: list[int] = []
    began = world.site.house.clocks.server_now()
    monkeypatch.setattr(world.site.house.clocks, "server_now", lambda: began + sum(passed))
    return passed


def header(chair: Browser) -> dict[str, object]:
    found: dict[str, object] = chair.view("moderator").get_json()["header"]
    return found


def turn_of(chair: Browser) -> dict[str, object]:
    view = chair.view("moderator").get_json()
    return next(row for row in view["up"]["turns"] if row["id"] == view["header"]["turn"])


def test_next_is_a_step_of_the_console_by_the_name_of_the_token(chair: Browser, remote: Client) -> None:
    step = header(chair)["step"]
    told = remote.press("next")
    after = header(chair)
    assert (after["step"], after["stepped_by"]) == (int(str(step)) + 1, "Stream Deck")
    turn = turn_of(chair)
    assert (told["ok"], told["step"], told["name"], told["turn"]) == (True, after["step"], turn["name"], "running")
    assert told["text"] == f"{turn['name']} {told['left'] // 60}:{told['left'] % 60:02d}"


def test_a_double_press_is_one_press_and_a_later_one_another(chair: Browser, remote: Client, later: list[int]) -> None:
    first = remote.press("next")
    again = remote.press("next")
    assert (again["ok"], again["step"]) == (True, first["step"])
    later.append(1_001)
    assert remote.press("next")["step"] == first["step"] + 1


def test_presses_at_one_moment_make_one_step(chair: Browser, remote: Client, later: list[int]) -> None:
    first = remote.press("next")
    later.append(1_001)
    told: list[dict[str, object]] = []
    presses = [threading.Thread(target=lambda: told.append(remote.press("next"))) for _ in range(4)]
    for press in presses:
        press.start()
    for press in presses:
        press.join()
    assert header(chair)["step"] == first["step"] + 1
    assert [each["ok"] for each in told] == [True] * 4


def test_a_press_for_a_step_that_is_over_does_nothing(chair: Browser, remote: Client, later: list[int]) -> None:
    first = remote.press("next")
    later.append(1_001)
    assert remote.press(f"next?after={first['step'] - 1}") | {"left": 0, "text": ""} == first | {
        "ok": False, "code": "step.taken", "data": {"by": "Stream Deck", "step": first["step"]}, "left": 0, "text": "",
    }  # fmt: skip
    assert remote.press(f"add/30?after={first['step'] - 1}")["code"] == "step.taken"
    assert remote.press(f"pause?after={first['step']}")["ok"]
    assert remote.press(f"next?after={first['step']}")["step"] == first["step"] + 1
    assert remote.press(f"next?after={first['step']}")["ok"], "the same press again"
    assert header(chair)["step"] == first["step"] + 1


def test_the_clock_is_paused_goes_on_and_gets_more(chair: Browser, remote: Client, later: list[int]) -> None:
    limit = turn_of(chair)["limit"]
    assert remote.press("pause")["turn"] == "paused"
    assert turn_of(chair)["pause"] == "technical"
    assert remote.press("resume")["turn"] == "running"
    assert remote.press("add/30")["ok"]
    assert remote.press("add/30")["ok"], "a double press"
    assert turn_of(chair)["limit"] == int(str(limit)) + 30_000
    later.append(1_001)
    assert remote.press("add/-10")["ok"]
    assert turn_of(chair)["limit"] == int(str(limit)) + 20_000
    later.append(1_001)
    assert remote.press("add/601")["code"] == "wrong_type"


def test_conclude_reaches_whoever_speaks(chair: Browser, remote: Client, later: list[int]) -> None:
    assert remote.press("conclude")["ok"]
    assert remote.press("conclude")["ok"]
    assert later == []
    cues = chair.view("moderator").get_json()["up"]["cues"]
    assert [(cue["phrase"], cue["person"]) for cue in cues] == [("conclude", turn_of(chair)["person"])]


def test_where_nobody_speaks_the_button_says_so(world: World, remote: Client, chair: Browser) -> None:
    assert chair.send("turn.end", {"turn": turn_of(chair)["id"]}, "moderator").status_code == 200
    assert {path: remote.press(path)["code"] for path in ("pause", "resume", "add/30", "conclude")} == {
        "pause": "turn.unknown", "resume": "turn.unknown", "add/30": "turn.unknown", "conclude": "person.unknown",
    }  # fmt: skip
    told = remote.press("pause")
    assert (told["ok"], told["name"], told["left"], told["text"]) == (False, None, None, "")


def test_before_the_panel_runs_next_is_refused_with_its_state(world: World) -> None:
    remote = Client(world, make_token(world.browser("organiser"), "remote")[1])
    answer = remote.ask("run/next", "POST")
    assert (answer.status_code, answer.get_json()["code"], answer.get_json()["data"]) == (409, "panel.state", {"state": "open"})


@pytest.mark.parametrize("says_after", [False, True])
def test_after_a_rehearsal_a_press_does_what_it_did_in_it(world: World, says_after: bool) -> None:  # noqa: FBT001 - a column of the table
    chair, remote = world.browser("moderator"), Client(world, make_token(world.browser("organiser"), "remote")[1])
    for name in ("panel.rehearse", "panel.reset"):
        assert chair.send(name, {}, "moderator").status_code == 200
        assert chair.send("panel.start", {}, "moderator").status_code == 200 or name == "panel.reset"
        step = header(chair)["step"]
        assert remote.press(f"next?after={step}" if says_after else "next")["ok"]
        assert header(chair)["step"] == int(str(step)) + 1


def test_a_withdrawn_control_presses_nothing_more(world: World, chair: Browser) -> None:
    organiser = world.browser("organiser")
    link, token = make_token(organiser, "remote")
    remote, step = Client(world, token), header(chair)["step"]
    assert organiser.post(f"/organise/{world.ours}/links", data={"act": "withdraw", "link": link}).status_code == 303
    assert remote.ask("run/next", "POST").status_code == 401
    assert header(chair)["step"] == step


def test_the_log_of_the_panel_names_the_control(world: World, chair: Browser, remote: Client) -> None:
    remote.press("next")
    log = world.browser("organiser").get(f"/organise/{world.ours}/record/record.json").get_json()["log"]
    assert ("programme.next", "remote") in [(row["name"], row["role"]) for row in log]
