"""Several real processes on one database: with Redis the others know at once, without it within the poll, and a Redis that is away or stands still harms nobody."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy import create_engine, text

from moderator.web.keys import link_of
from tests.conftest import empty_database
from tests.redises import OwnRedis, own_redis
from tests.server.wire import Browser, Json, Phone, ask, eventually, holder, visitor
from tests.servers import Server, running

POLL: Final = 2.0
SLACK: Final = 2.0
"""What a busy machine may add to what is promised."""
DAY: Final = 86_400_000
WITHIN: Final = 20.0
AT_ONCE: Final = 1.0
"""Well below the poll."""


def pair(folder: Path, stack: ExitStack, **settings: str) -> tuple[Server, Server]:
    """Two processes of one installation, each with a port of its own."""
    first = stack.enter_context(running(folder / "data", TOKEN_AGE="0", **settings))
    return first, stack.enter_context(running(folder / "data", TOKEN_AGE="0", **settings))


@pytest.fixture
def own() -> Iterator[OwnRedis]:
    with own_redis() as own:
        yield own


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Server]]:
    folder = tmp_path_factory.mktemp("both")
    clock = folder / "clock"
    clock.write_text("0")
    with own_redis() as own, ExitStack() as stack:
        servers = pair(folder, stack, REDIS_URL=own.url, TEST_CLOCK=str(clock))
        yield servers
        assert "Traceback" not in servers[0].log


def asked(where: Phone, text: str) -> None:
    answer = where.call("command", ask(text))
    assert answer["ok"], answer


def seconds_until(where: Phone, text: str, began: float, within: float) -> float:
    """How long after ``began`` this text has come."""
    where.until(lambda: text in str(where.events), within)
    return time.monotonic() - began


def late(here: Phone, there: Phone, number: int, *, times: int = 3) -> float:
    """How late the other process has what is asked here, best of three."""
    found = []
    for each in range(times):
        text = f"Question {number} {each}?"
        began = time.monotonic()
        asked(here, text)
        found.append(seconds_until(there, text, began, POLL + SLACK + 1))
    return min(found)


def of_figure(server: Server, name: str) -> float:
    [line] = [line for line in Browser(server).http.get(f"{server.url}/metrics", timeout=10).text.splitlines() if line.startswith(name + " ")]
    return float(line.rsplit(" ", 1)[1])


def technicians_link(server: Server) -> str:
    """Its id, with which its address begins."""
    return link_of(server.address("technician").rsplit("/", 1)[1])


def passes(url: str) -> list[str]:
    """What has passed by itself, once for each time it was accepted."""
    engine = create_engine(url)
    with engine.connect() as connection:
        found = connection.scalars(text("SELECT command_id FROM receipts WHERE name = 'deadline.pass' ORDER BY id")).all()
    engine.dispose()
    return list(found)


def purged(server: Server) -> list[str]:
    """The kinds of what was erased, in their order."""
    engine = create_engine(f"sqlite:///{server.data_dir}/moderator.db")
    with engine.connect() as connection:
        found = connection.scalar(text("SELECT purged FROM panels"))
    engine.dispose()
    return [each["kind"] for each in json.loads(found or "[]")]


def test_with_redis_the_other_process_knows_at_once(both: tuple[Server, Server]) -> None:
    first, second = both
    phone, console = visitor(first).socket(), holder(second, "moderator").socket()
    assert late(phone, console, 1, times=4) < AT_ONCE
    assert of_figure(first, 'moderator_signals_total{what="sent"}') >= 4
    assert of_figure(second, 'moderator_signals_total{what="received"}') >= 4
    assert of_figure(second, "moderator_redis_up") == 1
    assert console.agrees()


def test_a_phone_that_asks_through_two_processes_has_its_share_once(both: tuple[Server, Server]) -> None:
    first, second = both
    browser = visitor(first)
    phones = [browser.socket(), Phone(second, cookie=browser.cookie)]
    answers = [phones[number % 2].call("command", ask(f"Share {number}?")) for number in range(13)]
    assert [answer["ok"] for answer in answers] == [True] * 10 + [False] * 3
    assert {answer["code"] for answer in answers[10:]} == {"slow_down"}
    assert 0 < answers[-1]["data"]["retry_ms"] <= 30_000


def test_whoever_is_here_is_shown_by_both(both: tuple[Server, Server]) -> None:
    first, second = both
    consoles = [holder(server, "moderator").socket() for server in both]
    phones = [visitor(server).socket() for server in (first, first, second)]
    panellists = [holder(first, "panellist", 0).socket(), holder(second, "panellist", 1).socket()]

    def sees_all(pulse: Json) -> bool:
        roles, people = pulse["here"].get("roles", {}), pulse["here"].get("people", {})
        return roles.get("panellist") == 2 and pulse["here"]["phones"] >= 3 and len([each for each in people.values() if each == "green"]) >= 2

    for console in consoles:
        console.wait("pulse", sees_all)
    assert phones[0].call("signal", {"kind": "cant_hear", "on": True}) == {}
    assert phones[2].call("signal", {"kind": "cant_hear", "on": True}) == {}
    for console in consoles:
        console.wait("pulse", lambda pulse: pulse["here"]["signals"]["cant_hear"] == 2)
    for each in (*phones, *panellists):
        each.close()
    for console in consoles:
        console.events.clear()
        console.wait("pulse", lambda pulse: "panellist" not in pulse["here"]["roles"])


def test_a_device_taken_up_with_one_takes_the_place_of_that_with_the_other(both: tuple[Server, Server]) -> None:
    first, second = both
    laptop, telephone = holder(first, "panellist", 2), holder(second, "panellist", 2)
    here = laptop.socket()
    assert here.call("clock")
    there = telephone.socket()
    assert here.wait("bye") == {"code": "superseded"}
    refused = Phone(first, cookie=laptop.cookie, auth={"panel": first.code, "as": "panellist", "back": True})
    assert refused.refused["data"] == {"code": "superseded"}
    assert there.call("clock")
    again = laptop.socket()
    assert there.wait("bye") == {"code": "superseded"}
    assert again.call("clock")
    assert again.of("bye") == []


def test_a_link_that_is_revoked_through_one_is_closed_by_the_other(both: tuple[Server, Server]) -> None:
    first, second = both
    technician = holder(second, "technician")
    screen = technician.socket()
    assert screen.joined
    began = time.monotonic()
    holder(first, "moderator").socket().do("link.revoke", {"link": technicians_link(first)})
    assert screen.wait("bye") == {"code": "link_revoked"}
    assert time.monotonic() - began < AT_ONCE + SLACK
    assert screen.ended()
    assert technician.view().json()["code"] == "link_revoked"


def test_what_passes_by_itself_passes_once(both: tuple[Server, Server]) -> None:
    first, _ = both
    moderator, phones = holder(first, "moderator").socket(), [visitor(server).socket() for server in both]
    until = moderator.call("clock", {})["now"] + 60_000
    moderator.do("panel.set", {"asking_until": until})
    for phone in phones:
        phone.wait("delta", lambda data: data["header"].get("asking_until") == until)
    (first.data_dir.parent / "clock").write_text("60500")
    for phone in phones:
        phone.wait("delta", lambda data: data["header"].get("asking") is False)
    assert passes(f"sqlite:///{first.data_dir}/moderator.db") == [f"~deadline:asking:{until}"]


def test_what_is_kept_no_longer_goes_once(both: tuple[Server, Server]) -> None:
    """The last one with these two: their clock moves by days."""
    first, second = both
    moderator, phone, wish = holder(first, "moderator").socket(), visitor(second).socket(), ask("Bytes of the declined one?")
    moderator.do("panel.set", {"asking": True})
    assert phone.call("command", wish)["ok"]
    moderator.do("question.decline", {"question": wish["args"]["question"], "reason": "unsafe"})
    moderator.do("panel.start", {})
    moderator.do("panel.end", {})
    (first.data_dir.parent / "clock").write_text(str(2 * DAY))
    eventually(lambda: "declined" in purged(first), WITHIN, "what was declined is still there")
    assert purged(first).count("declined") == 1
    # Both processes have seen it, and have cleaned what they keep.
    eventually(lambda: "Bytes of the declined one?" not in holder(second, "moderator").view().text, WITHIN)


@pytest.mark.parametrize("mode", ["eventlet", "threading"])
def test_without_redis_they_converge_through_the_poll(tmp_path: Path, mode: str) -> None:
    with ExitStack() as stack:
        first, second = pair(tmp_path, stack, ASYNC_MODE=mode)
        phone, console = visitor(first).socket(), holder(second, "moderator").socket()
        assert late(phone, console, 1) < POLL + SLACK
        assert of_figure(second, "moderator_redis_up") == 0
        screen = holder(second, "technician").socket()
        holder(first, "moderator").socket().do("link.revoke", {"link": technicians_link(first)})
        assert screen.wait("bye", within=POLL + SLACK) == {"code": "link_revoked"}


def test_on_plain_threads_the_other_process_knows_at_once_too(own: OwnRedis, tmp_path: Path) -> None:
    with ExitStack() as stack:
        first, second = pair(tmp_path, stack, REDIS_URL=own.url, ASYNC_MODE="threading")
        phone, console = visitor(first).socket(), holder(second, "moderator").socket()
        assert late(phone, console, 1, times=4) < AT_ONCE
        assert console.agrees()


def test_three_processes_on_postgresql_pass_an_instant_once(own: OwnRedis, tmp_path: Path) -> None:
    clock = tmp_path / "clock"
    clock.write_text("0")
    with ExitStack() as stack:
        url = stack.enter_context(empty_database("postgresql", tmp_path))
        settings = {"DATABASE_URL": url, "REDIS_URL": own.url, "TEST_CLOCK": str(clock), "TOKEN_AGE": "0"}
        servers = [stack.enter_context(running(tmp_path / "data", **settings)) for _ in range(3)]
        moderator, phones = holder(servers[0], "moderator").socket(), [visitor(server).socket() for server in servers]
        assert late(phones[1], moderator, 1) < POLL + SLACK
        until = moderator.call("clock", {})["now"] + 60_000
        moderator.do("panel.set", {"asking_until": until})
        for phone in phones:
            phone.wait("delta", lambda data: data["header"].get("asking_until") == until)
        clock.write_text("60500")
        for phone in phones:
            phone.wait("delta", lambda data: data["header"].get("asking") is False)
        assert passes(url) == [f"~deadline:asking:{until}"]


@pytest.mark.parametrize("fault", ["stop", "freeze"])
def test_a_redis_that_is_away_or_stands_still_harms_nobody(own: OwnRedis, tmp_path: Path, fault: str) -> None:
    with ExitStack() as stack:
        first, second = pair(tmp_path, stack, REDIS_URL=own.url)
        phone, console, near = visitor(first), holder(second, "moderator").socket(), holder(first, "moderator").socket()
        sender = phone.socket()
        assert late(sender, console, 1) < AT_ONCE
        break_it: Callable[[], Any] = getattr(own, fault)
        break_it()
        began = time.monotonic()
        asked(sender, "Whom does this keep waiting?")
        assert time.monotonic() - began < AT_ONCE, "the ack waited for Redis"
        seconds_until(near, "Whom does this keep waiting?", began, AT_ONCE)
        assert seconds_until(console, "Whom does this keep waiting?", began, POLL + SLACK) < POLL + SLACK
        for number in range(3):
            begun = time.monotonic()
            asked(visitor(first).socket(), f"Is newcomer {number} kept?")
            assert time.monotonic() - begun < AT_ONCE
        own.start() if fault == "stop" else own.thaw()
        eventually(lambda: of_figure(first, "moderator_redis_up") == of_figure(second, "moderator_redis_up") == 1)
        eventually(lambda: late(visitor(first).socket(), console, 2, times=1) < AT_ONCE)
        assert console.agrees()
        assert "Traceback" not in first.log
