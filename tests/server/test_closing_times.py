"""Deadlines on a real server: the list closes while somebody types, nothing of theirs is lost, and a restart forgets no instant."""

import re
import sqlite3
import uuid
from pathlib import Path

import pytest

from tests.server.wire import Json, ask, command, holder, row_id, secret, visitor
from tests.servers import Server, running

MINUTE = 60_000
SOON = 5.0


@pytest.fixture
def clock(tmp_path: Path) -> Path:
    path = tmp_path / "clock"
    path.write_text("0")
    return path


def passes(server: Server) -> list[str]:
    with sqlite3.connect(f"file:{server.data_dir}/moderator.db?mode=ro", uri=True) as database:
        return [command_id for (command_id,) in database.execute("SELECT command_id FROM receipts WHERE name = 'deadline.pass' ORDER BY id")]


@pytest.mark.parametrize("mode", ["eventlet", "threading"])
def test_a_list_that_closes_while_somebody_types_says_so_and_loses_nothing(tmp_path: Path, clock: Path, mode: str) -> None:
    with running(tmp_path / "data", TEST_CLOCK=str(clock), TOKEN_AGE="0", ASYNC_MODE=mode) as server:
        moderator, browser = holder(server, "moderator").socket(), visitor(server)
        phone = browser.socket()
        now = phone.call("clock", {})["now"]
        closes, until = now + 25 * MINUTE, now + 37 * MINUTE
        moderator.do("panel.set", {"asking_until": until})
        moderator.do("floor.open", {"open": True})
        moderator.do("floor.set", {"closes_at": closes})
        phone.wait("delta", lambda data: data["header"]["floor_closes_at"] == closes)
        words: Json = {"request": row_id(), "secret": secret(), "name": "Mara", "topic": "Who pays for it?"}
        clock.write_text(str(25 * MINUTE + 500))
        closed = phone.wait("delta", lambda data: data["header"]["floor_open"] is False, SOON)
        assert closed["header"].items() >= {"floor_closed_at": closes, "floor_closes_at": None, "asking": True}.items()
        refused = phone.call("command", command("floor.request", words))
        assert (refused["code"], refused["data"]) == ("floor.closed", {"closed_at": closes, "asking_until": until, "opens_at": None})
        # Without scripts the page comes back with every word that was typed.
        form = {"id": str(uuid.uuid4()), "as": "public", "name": "floor.request"}
        form |= {f"arg.{key}": str(value) for key, value in words.items() if key != "secret"}
        page = browser.http.post(f"{browser.base}/commands", data=form, timeout=10)
        assert page.status_code == 409
        kept = re.search(r'<p class="said" dir="auto">(.*?)</p>', page.text)
        assert kept is not None
        assert re.sub(r"<[^>]+>", "", kept[1]) == "Mara – Who pays for it?"
        # What is offered instead is taken.
        assert phone.call("command", ask("Who pays for it?", name="Mara"))["ok"]
        assert passes(server) == [f"~deadline:floor_closes:{closes}"]


def test_an_instant_that_passes_while_the_server_is_away_has_passed_when_it_is_back(tmp_path: Path, clock: Path) -> None:
    with running(tmp_path / "data", TEST_CLOCK=str(clock), TOKEN_AGE="0") as server:
        moderator = holder(server, "moderator").socket()
        now = moderator.call("clock", {})["now"]
        opens, until = now + 10 * MINUTE, now + 20 * MINUTE
        moderator.do("floor.open", {"open": False})
        moderator.do("floor.set", {"opens_at": opens})
        moderator.do("panel.set", {"asking_until": until})
        server.kill()
        clock.write_text(str(11 * MINUTE))
        server.start()
        phone = visitor(server).socket()
        phone.until(lambda: phone.view.header["floor_open"], SOON)
        assert phone.do("floor.request", {"request": row_id(), "secret": secret(), "name": "Mara"})
        server.kill()
        clock.write_text(str(21 * MINUTE))
        server.start()
        phone = visitor(server).socket()
        phone.until(lambda: phone.view.header["asking"] is False, SOON)
        refused = phone.call("command", ask("Too late?"))
        assert (refused["code"], refused["data"]) == ("question.closed", {"until": until})
        assert passes(server) == [f"~deadline:floor_opens:{opens}", f"~deadline:asking:{until}"]
