"""Retention on a real server, in days that a test lets pass: what was due while it was away goes when it is back, and no byte of it stays on the disk."""

import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.server.wire import ask, eventually, holder, visitor
from tests.servers import Server, running

DAY = 86_400_000
DECLINED, SHOWN, SPEAKER = "bytesofthedeclinedone", "bytesoftheshownone", "bytesofthespeaker"
WITHIN = 20.0


def found(server: Server, word: str) -> list[str]:
    """The files of the data directory, and the log, in which a word stands; static files have nothing of a panel."""
    files = [each for each in server.data_dir.rglob("*") if each.is_file() and "static" not in each.parts]
    assert any(each.name == "moderator.db" for each in files)
    return [each.name for each in files if word.encode() in _bytes(each)] + (["the log"] if word in server.log else [])


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        # Deleted since it was listed.
        return b""


def copied(server: Server) -> Path:
    """A copy of the database as it is now, among the backups."""
    path = server.data_dir / "backups" / "evening.db"
    path.parent.mkdir()
    with closing(sqlite3.connect(server.data_dir / "moderator.db")) as now, closing(sqlite3.connect(path)) as copy:
        now.backup(copy)
    os.utime(path, (0, time.time() - 60))
    return path


@pytest.mark.parametrize("mode", ["eventlet", "threading"])
def test_words_and_names_go_on_their_days_whether_or_not_the_server_ran(tmp_path: Path, mode: str) -> None:
    clock = tmp_path / "clock"
    clock.write_text("0")
    with running(tmp_path / "data", TEST_CLOCK=str(clock), TOKEN_AGE="0", ASYNC_MODE=mode) as server:
        moderator, phone = holder(server, "moderator"), visitor(server)
        declined, shown = ask(DECLINED), ask(SHOWN, name=SPEAKER, group="civil")
        for wish in (declined, shown):
            assert phone.send(wish).json()["ok"]
        moderator.do("question.decline", {"question": declined["args"]["question"], "reason": "unsafe"})
        moderator.do("question.approve", {"question": shown["args"]["question"]})
        moderator.do("panel.start", {})
        moderator.do("panel.end", {})
        copy = copied(server)
        for word in (DECLINED, SHOWN, SPEAKER):
            assert {"evening.db"} < set(found(server, word)), "the search would find it"
        server.kill()
        clock.write_text(str(2 * DAY))
        server.start()
        eventually(lambda: not found(server, DECLINED), WITHIN, "what was declined is still there")
        assert not copy.exists()
        assert found(server, SHOWN)
        organiser = holder(server, "organiser")
        overview = f"{server.url}/organise/{server.code}"
        section = organiser.http.get(overview, timeout=10).text.partition('id="kept"')[2]
        assert 'value="anonymise"' in section
        assert 'value="purge"' in section
        # Days that pass while it runs.
        listener = visitor(server).socket()
        clock.write_text(str(31 * DAY))
        listener.until(lambda: listener.view.header["state"] == "anonymised", WITHIN)
        assert shown["args"]["question"] not in listener.view.rows["questions"]
        eventually(lambda: not found(server, SHOWN) and not found(server, SPEAKER), WITHIN, "what was shown is still there")
        section = organiser.http.get(overview, timeout=10).text.partition('id="kept"')[2]
        assert 'value="anonymise"' not in section
        with closing(sqlite3.connect(f"file:{server.data_dir}/moderator.db?mode=ro", uri=True)) as database:
            passes = [row[0] for row in database.execute("SELECT command_id FROM receipts WHERE name = 'retention.pass' ORDER BY id")]
        assert [each.split(":")[1] for each in passes] == ["declined", "private", "questions", "names"]
        assert "Traceback" not in server.log
