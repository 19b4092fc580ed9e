"""Copies of the whole database: taken in the middle of the load, looked at, and brought back, so that old pages find the truth again."""

import os
import random
import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import URL, make_url, text

from bench.faults.disk import small_disk
from bench.faults.kill import acknowledged, crowd, finish
from bench.faults.ledger import Ledger
from moderator.config import from_environment
from moderator.store import bringing_back, copies, pg_tools
from moderator.store.bringing_back import restore
from moderator.store.cleaning import Standing
from moderator.store.copies import examine, take
from moderator.store.engine import Store
from moderator.store.pg_tools import CopyError
from moderator.store.starting import open_store
from moderator.web.keys import fingerprint
from tests import people
from tests.databases.conftest import Terminal
from tests.oracle import Stored, stored
from tests.server.wire import eventually, holder, visitor
from tests.servers import running

OURS = "a fingerprint of ours"
NewAddress = Callable[[], str]


def url_of(address: str) -> str:
    return from_environment({"DATABASE_URL": address}).database


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    """With a panel in full swing."""
    opened = open_store(url_of(address), OURS)
    people.busy(people.furnish(opened, "ours", "PANEL2"))
    yield opened
    opened.engine.dispose()


def without_epochs(rows: Stored) -> Stored:
    return {**rows, "panels": [{**row, "epoch": ""} for row in rows["panels"]]}


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def sentence(error: pytest.ExceptionInfo[CopyError]) -> str:
    said = str(error.value)
    assert said.endswith(".")
    return said


@pytest.mark.timeout(300)
def test_a_copy_from_the_middle_of_the_load_is_brought_back_elsewhere_and_old_pages_converge(tmp_path: Path, new_address: NewAddress) -> None:
    first, second, path = new_address(), new_address(), tmp_path / "copies" / "noon.copy"
    settings = {"TOKEN_AGE": "0", "SECRET_KEY": "the same in both places, and long"}
    with running(tmp_path / "first", DATABASE_URL=first, **settings) as server:
        code, ledger = server.code, Ledger(server)
        clients = crowd(server, ledger, 6, 2, random.Random(7), pause=0.2)
        for client in clients:
            client.start()
        eventually(lambda: acknowledged(clients) >= 40, 60)
        before = {command_id for client in clients for command_id in list(client.acks)}
        opened = open_store(url_of(first), fingerprint(settings["SECRET_KEY"].encode()))
        copy = take(opened, path)
        opened.engine.dispose()
        eventually(lambda: acknowledged(clients) >= len(before) + 20, 60)
        finish(clients)
        phone, chair = visitor(server).fresh(), holder(server, "moderator")
        old, links = chair.fresh(), server.addresses
        assert old.version > copy.rows["receipts"] > 0
    restore(url_of(second), path, tmp_path / "aside", replace=False)
    brought = open_store(url_of(second), fingerprint(settings["SECRET_KEY"].encode()))
    rows = stored(brought)
    brought.engine.dispose()
    assert {table: len(rows[table]) for table in copy.rows} == copy.rows
    assert before <= {row["command_id"] for row in rows["receipts"]}
    assert rows["panels"][0]["epoch"] != old.epoch
    with running(tmp_path / "second", DATABASE_URL=second, **settings) as server:
        assert server.code == code
        assert [address.rsplit("/", 1)[1] for _, address in server.addresses] == [address.rsplit("/", 1)[1] for _, address in links]
        for browser, seen in ((visitor(server), phone), (holder(server, "moderator"), old)):
            answer = browser.view(f"{seen.epoch}.{seen.version}").json()
            assert answer["from"] == 0
            assert not seen.apply(answer)
            assert seen.seen() == browser.fresh().seen()
            follower = browser.socket(view=seen)
            assert follower.agrees()
        visitor(server).do("question.ask", {"question": "q" * 20, "secret": "s" * 24, "text": "Is this taken again?"})


def test_rows_are_equal_after_a_copy_was_brought_back(tmp_path: Path, store: Store, new_address: NewAddress) -> None:
    before = stored(store)
    path, there = tmp_path / "copy", url_of(new_address())
    copy = take(store, path)
    assert copy == examine(path)
    assert copy.fingerprint == OURS
    assert copy.panels == 1
    restore(there, path, tmp_path / "aside", replace=False)
    again = open_store(there, OURS)
    after = stored(again)
    again.engine.dispose()
    assert without_epochs(after) == without_epochs(before)
    assert after["panels"][0]["epoch"] != before["panels"][0]["epoch"]
    assert not (tmp_path / "aside").exists(), "there was nothing to keep"


def test_a_copy_is_for_its_owner_alone_whole_or_not_there_and_never_takes_anothers_place(tmp_path: Path, store: Store) -> None:
    path = tmp_path / "backups" / "copy"
    take(store, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert names(path.parent) == ["copy"]
    whole = path.read_bytes()
    with pytest.raises(CopyError, match="is there already") as error:
        take(store, path)
    assert "another name" in sentence(error)
    assert path.read_bytes() == whole
    assert names(path.parent) == ["copy"]


def test_a_full_disk_leaves_no_half_of_a_copy(tmp_path: Path, store: Store) -> None:
    try:
        with small_disk(tmp_path / "disk", 1) as disk:
            disk.fill()
            with pytest.raises(CopyError, match="Nothing was left behind"):
                take(store, tmp_path / "disk" / "copy")
            assert names(tmp_path / "disk") == ["ballast"]
    except PermissionError as error:
        pytest.skip(f"no file system may be mounted here: {error}")


def test_what_was_erased_while_a_copy_was_taken_is_not_in_it(tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    purges = iter([0, 1, 1, 1])
    monkeypatch.setattr(copies, "standing", lambda _store: Standing((), next(purges), 0))
    take(store, tmp_path / "copy")
    assert list(purges) == [], "it was taken twice"
    purges = iter(range(100))
    with pytest.raises(CopyError, match="Take it again"):
        take(store, tmp_path / "another")
    assert "another" not in names(tmp_path)


def test_a_copy_is_as_old_as_its_beginning_so_that_a_purge_finds_it(tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "copy"

    def slow(part: Path) -> None:
        os.utime(part, (2**31, 2**31))

    monkeypatch.setattr(copies, "_flush", slow)
    take(store, path)
    assert path.stat().st_mtime < 2**31


def spoiled(path: Path, how: str) -> Path:
    data = bytearray(path.read_bytes())
    match how:
        case "cut off":
            del data[len(data) * 2 // 3 :]
        case "overwritten":
            middle = len(data) // 2
            data[middle : middle + 6_000] = b"\xa5" * min(6_000, len(data) - middle)
        case "a letter":
            data = bytearray(b"Dear all, this is no copy of anything. " * 100)
        case "empty":
            data = bytearray()
    other = path.with_name("spoiled")
    other.write_bytes(data)
    return other


@pytest.mark.parametrize("how", ["cut off", "overwritten", "a letter", "empty"])
def test_a_spoiled_copy_is_told_and_changes_nothing(tmp_path: Path, store: Store, how: str) -> None:
    take(store, tmp_path / "copy")
    before = stored(store)
    store.engine.dispose()
    other = spoiled(tmp_path / "copy", how)
    with pytest.raises(CopyError) as error:
        examine(other)
    assert "damaged" in sentence(error) or "no copy" in sentence(error)
    with pytest.raises(CopyError):
        restore(store.engine.url.render_as_string(hide_password=False), other, tmp_path / "aside", replace=True)
    assert stored(store) == before


def test_a_newer_copy_is_refused(tmp_path: Path, store: Store) -> None:
    with store.engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(CopyError, match="9999") as error:
        take(store, tmp_path / "copy")
    assert "newer version" in sentence(error)
    with pytest.raises(CopyError, match="9999"):
        restore(store.engine.url.render_as_string(hide_password=False), tmp_path / "copy", tmp_path / "aside", replace=True)


def test_rows_without_an_owner_are_told(tmp_path: Path, store: Store) -> None:
    if store.engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL lets none be written")
    take(store, tmp_path / "copy")
    with closing(sqlite3.connect(tmp_path / "copy")) as copy:
        copy.execute("UPDATE questions SET panel_id = 77")
        copy.commit()
    with pytest.raises(CopyError, match="rows whose owner is missing"):
        examine(tmp_path / "copy")


def test_nothing_is_brought_back_under_a_server_that_runs(tmp_path: Path, store: Store) -> None:
    take(store, tmp_path / "copy")
    before, address = stored(store), store.engine.url.render_as_string(hide_password=False)
    with pytest.raises(CopyError, match="A server is running") as error:
        restore(address, tmp_path / "copy", tmp_path / "aside", replace=True)
    assert "Stop it" in sentence(error)
    assert stored(store) == before
    store.engine.dispose()
    restore(address, tmp_path / "copy", tmp_path / "aside", replace=True)
    assert without_epochs(stored(store)) == without_epochs(before)


def test_the_former_database_is_kept(tmp_path: Path, store: Store) -> None:
    address, aside = store.engine.url.render_as_string(hide_password=False), tmp_path / "backups" / "aside"
    take(store, tmp_path / "copy")
    people.furnish(store, "later", "PANEL3")
    former = stored(store)
    store.engine.dispose()
    if store.engine.dialect.name != "sqlite":
        with pytest.raises(CopyError, match="say --replace"):
            restore(address, tmp_path / "copy", aside, replace=False)
        assert stored(store) == former
        store.engine.dispose()
    restore(address, tmp_path / "copy", aside, replace=True)
    assert [row["code"] for row in stored(store)["panels"]] == ["PANEL2"]
    store.engine.dispose()
    assert examine(aside).panels == 2
    restore(address, aside, tmp_path / "other", replace=True)
    assert without_epochs(stored(store)) == without_epochs(former)


@pytest.mark.parametrize("fails", [1, 2])
def test_a_copy_that_cannot_be_written_leaves_what_was_there(tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch, fails: int) -> None:
    if store.engine.dialect.name == "sqlite":
        pytest.skip("a file is written beside the other, and takes its place whole")
    take(store, tmp_path / "copy")
    before, address = stored(store), store.engine.url.render_as_string(hide_password=False)
    store.engine.dispose()
    bring_back, tries = pg_tools.bring_back, list[Path]()

    def broken(url: URL, path: Path) -> None:
        tries.append(path)
        if len(tries) <= fails:
            raise CopyError("No room. Nothing was left behind.")
        bring_back(url, path)

    monkeypatch.setattr(pg_tools, "bring_back", broken)
    with pytest.raises(CopyError, match="No room") as error:
        restore(address, tmp_path / "copy", tmp_path / "aside", replace=True)
    if fails == 1:
        assert "is there again" in sentence(error)
        assert stored(store) == before
    else:
        assert f"kept as {tmp_path / 'aside'}: bring that back." in sentence(error)
        assert examine(tmp_path / "aside").panels == 1


def test_a_copy_of_the_other_kind_is_refused_with_the_way_that_there_is(tmp_path: Path, store: Store, request: pytest.FixtureRequest) -> None:
    take(store, tmp_path / "copy")
    other = f"sqlite:///{tmp_path}/other.db" if store.engine.dialect.name != "sqlite" else url_of(request.getfixturevalue("postgres").new_database())
    with pytest.raises(CopyError, match="panel export and panel import"):
        restore(other, tmp_path / "copy", tmp_path / "aside", replace=False)


def test_without_the_programs_of_postgresql_it_is_said_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with pytest.raises(CopyError, match="apt install postgresql-client"):
        pg_tools.dump(make_url("postgresql://127.0.0.1/x"), tmp_path / "copy")


def test_a_password_is_in_no_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[tuple[str, str]] = []

    def note(_program: str, *args: str) -> None:
        address = next(each for each in args if each.startswith("--dbname="))
        lines.append((" ".join(args), Path(make_url(address.removeprefix("--dbname=")).query["passfile"]).read_text()))  # type: ignore[arg-type]

    monkeypatch.setattr(pg_tools, "_run", note)
    pg_tools.dump(make_url("postgresql+psycopg://us:op%3Aen%5Csesame@127.0.0.1/x"), tmp_path / "copy")
    [(line, secret)] = lines
    assert "sesame" not in line
    assert secret == "*:*:*:*:op\\:en\\\\sesame\n"


def test_a_database_that_is_damaged_is_replaced_by_its_copy(tmp_path: Path, terminal: Terminal) -> None:
    file = tmp_path / "panels.db"
    address = f"sqlite:///{file}"
    code = terminal("here", address, "panel", "open").stdout.strip()
    path = terminal("here", address, "database", "backup", "--out", str(tmp_path / "copy")).stdout.strip()
    file.write_bytes(b"Nothing of what was here. " * 4_000)
    file.with_name("panels.db-wal").write_bytes(b"and a journal that belongs to it")
    assert "is no database" in terminal("here", address, "panel", "list").output
    assert "database restore FILE" in terminal("here", address, "panel", "list").output
    answer = terminal("here", address, "database", "restore", path)
    assert answer.exit_code == 0, answer.output
    assert code in terminal("here", address, "panel", "list").output
    assert len(list((tmp_path / "here" / "backups").glob("before-restore-*.db"))) == 1


def test_a_journal_goes_aside_with_its_database_and_is_not_played_into_the_next(tmp_path: Path) -> None:
    file, aside = tmp_path / "panels.db", tmp_path / "backups" / "aside.db"
    file.write_text("damaged")
    file.with_name("panels.db-wal").write_text("its journal")
    bringing_back._keep(file, aside)
    assert names(tmp_path) == ["backups", "panels.db"]
    assert (aside.read_text(), aside.with_name("aside.db-wal").read_text()) == ("damaged", "its journal")


def test_the_terminal_copies_looks_and_brings_back(tmp_path: Path, terminal: Terminal, new_address: NewAddress) -> None:
    first, second = new_address(), new_address()
    code = terminal("here", first, "panel", "open").stdout.strip()
    answer = terminal("here", first, "database", "backup")
    assert answer.exit_code == 0, answer.output
    path = Path(answer.stdout.strip())
    assert path.parent == tmp_path / "here" / "backups"
    looked = terminal("here", first, "database", "verify", str(path))
    assert looked.exit_code == 0
    assert f"{path} is whole.\n1 panel and " in looked.output
    assert "another secret" not in looked.output
    brought = terminal("there", second, "database", "restore", str(path))
    assert brought.exit_code == 0, brought.output
    assert "It was made with another secret" in brought.output
    assert "belongs to another installation" in terminal("there", second, "panel", "list").output
    assert terminal("there", second, "database", "adopt").exit_code == 0
    assert code in terminal("there", second, "panel", "list").output
    missing = terminal("here", first, "database", "verify", str(tmp_path / "nothing"))
    assert missing.exit_code == 1
    assert "cannot be read" in missing.output
