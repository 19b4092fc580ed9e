"""Health: who is told what, how soon, and that the figures are for this machine and for who knows the token."""

import sqlite3
import threading
import time
from dataclasses import replace

import pytest
from prometheus_client.parser import text_string_to_metric_families
from werkzeug.test import TestResponse

from moderator.web.health import FORWARDED
from tests.web.sites import Browser, World, http, https, row_id, secret

TOKEN = "correct horse battery staple"


@pytest.fixture(scope="module")
def world() -> World:
    found = http()
    found.site.house.guesses.sleep = lambda _seconds: None
    return found


@pytest.fixture
def known_token(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = replace(world.site.settings, metrics_token=TOKEN.encode())
    monkeypatch.setitem(world.app.extensions, "moderator", replace(world.site, settings=settings))


def ask(world: World, *, peer: str = "127.0.0.1", host: str = "127.0.0.1:8000", **headers: str) -> TestResponse:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return world.app.test_client().get("/metrics", base_url=f"http://{host}", headers=named, environ_overrides={"REMOTE_ADDR": peer})


def figures(answer: TestResponse) -> dict[str, float]:
    assert answer.status_code == 200
    families = text_string_to_metric_families(answer.text)
    return {f"{sample.name}{sorted(sample.labels.values())}": sample.value for family in families for sample in family.samples}


@pytest.mark.parametrize("peer", ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])
@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost", "[::1]:8000"])
def test_this_machine_is_told_the_figures(world: World, peer: str, host: str) -> None:
    answer = ask(world, peer=peer, host=host)
    assert answer.status_code == 200
    assert answer.content_type.startswith("text/plain; version=")
    assert "moderator_sockets" in answer.text


@pytest.mark.parametrize("peer", ["192.0.2.7", "10.0.0.1", "::ffff:192.0.2.7", "2001:db8::1", "", "localhost", "unix:"])
def test_there_is_no_such_page_for_another_machine(world: World, peer: str) -> None:
    answer = ask(world, peer=peer)
    assert answer.status_code == 404
    assert "moderator_" not in answer.text


@pytest.mark.parametrize("name", FORWARDED)
def test_a_proxy_on_this_machine_stands_for_the_whole_world(world: World, name: str) -> None:
    assert ask(world, **{name.replace("-", "_"): "127.0.0.1"}).status_code == 404


@pytest.mark.parametrize("host", ["panel.example.org", "evil.example", "127.0.0.1.evil.example", "127.0.0.2.nip.io"])
def test_a_name_that_is_not_loopback_is_not_asked_from_here(host: str) -> None:
    """A proxy that forwards no address keeps the Host, and a page that rebinds its name to this machine cannot change it."""
    https().site.house.guesses.sleep = lambda _seconds: None
    assert ask(https(), host=host).status_code == 404


@pytest.mark.usefixtures("known_token")
def test_who_knows_the_token_is_told_from_anywhere(world: World) -> None:
    answer = ask(world, peer="192.0.2.7", host="panel.example.org", X_Forwarded_For="198.51.100.1", Authorization=f"Bearer {TOKEN}")
    assert "moderator_connections" in answer.text


@pytest.mark.usefixtures("known_token")
@pytest.mark.parametrize("given", ["", "Bearer", "Bearer ", f"Bearer  {TOKEN}", f"Bearer {TOKEN}x", TOKEN, f"Basic {TOKEN}", f"bearer {TOKEN}", "Bearer é"])
def test_a_wrong_token_is_as_good_as_none(world: World, given: str) -> None:
    assert ask(world, peer="192.0.2.7", Authorization=given).status_code == 404


@pytest.mark.parametrize("given", ["Bearer ", "Bearer", "", "Bearer x"])
def test_without_a_token_in_the_settings_nobody_knows_it(world: World, given: str) -> None:
    assert ask(world, peer="192.0.2.7", Authorization=given).status_code == 404


def test_the_figures_follow_what_happens(world: World) -> None:
    browser = world.browser()
    before = figures(ask(world))
    wish = {"question": row_id(), "secret": secret(), "text": "canary of a question"}
    first = browser.send("question.ask", wish, command_id="2f5c3b66-4b6f-4d6c-9d5a-00000000cafe")
    again = browser.send("question.ask", wish, command_id="2f5c3b66-4b6f-4d6c-9d5a-00000000cafe")
    assert first.json == again.json
    assert browser.send("question.ask", {**wish, "text": " "}).status_code == 400
    browser.form("question.ask", question=row_id(), text=" ")
    assert browser.post(f"/p/{world.ours}/mine", json={"secrets": "none"}).status_code == 400
    view = browser.view().json
    assert view is not None
    browser.get(f"/p/{world.ours}/view?since={view['epoch']}.{view['to']}")
    after = figures(ask(world))
    grown = {name: value - before.get(name, 0) for name, value in after.items() if value != before.get(name, 0)}
    wanted = {
        "moderator_duplicate_commands_total[]": 1, "moderator_ack_seconds_count[]": 4, "moderator_batch_size_sum[]": 4,
        "moderator_refusals_total['empty']": 1, "moderator_refusals_total['missing']": 1, "moderator_refusals_total['wrong_type']": 1, "moderator_resumes_total['whole']": 1,
        "moderator_resumes_total['resumed']": 1,
    }  # fmt: skip
    assert {name: grown.get(name) for name in wanted} == wanted


def test_the_figures_name_nobody(world: World) -> None:
    browser = world.browser("moderator")
    secret_of_one, number = secret(), row_id()
    browser.send("question.ask", {"question": number, "secret": secret_of_one, "text": "canary of a question"})
    browser.get("/k/canary-of-a-key")
    told = ask(world).text
    assert "moderator_ack_seconds" in told
    for word in ("canary", secret_of_one, number, world.ours, world.link("moderator"), browser.cookie() or "?", "127.0.0.1"):
        assert word not in told


def test_a_hub_that_was_late_is_not_ready(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(world.site.house.hub, "is_well", lambda: False)
    answer = world.browser().get("/readyz")
    assert answer.status_code == 503
    assert answer.json == {"ok": False, "checks": {"draining": True, "hub": False, "disk": True, "database": True}}


def test_a_locked_database_is_not_ready_and_everybody_hears_it_within_a_second_or_so(world: World) -> None:
    path = world.site.settings.data_dir / "moderator.db"
    assert path.exists()
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    answers: list[int] = []
    askers = [threading.Thread(target=lambda: answers.append(Browser(world).get("/readyz").status_code)) for _ in range(8)]
    began = time.monotonic()
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join(10)
    assert answers == [503] * 8
    assert time.monotonic() - began < 2.5
    holder.execute("ROLLBACK")
    holder.close()
    deadline = time.monotonic() + 10
    while world.browser().get("/readyz").status_code != 200:
        assert time.monotonic() < deadline, "it does not recover"
