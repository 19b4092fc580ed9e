"""The doctor on the machine: each thing that can be wrong is made wrong, and found."""

import os
import resource
import shutil
import tempfile
from collections import namedtuple
from pathlib import Path

import pytest

from moderator import i18n
from moderator.config import Settings
from moderator.doctor import machine
from moderator.doctor.findings import Finding

Usage = namedtuple("Usage", "total used free")  # noqa: PYI024 - as shutil has it


def level(found: Finding | list[Finding]) -> list[str]:
    return [each.level for each in (found if isinstance(found, list) else [found])]


@pytest.mark.parametrize(("version", "said"), [((3, 10), "fail"), ((3, 11), "ok"), ((3, 14), "ok")])
def test_python(version: tuple[int, int], said: str) -> None:
    assert level(machine.python(version)) == [said]


@pytest.mark.parametrize(("free", "said"), [(4, "fail"), (6, "warn"), (50, "ok")])
def test_a_disk_that_fills(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, said: str) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(100, 100 - free, free))
    assert level(machine.data_dir(tmp_path)) == [said, "ok"]


def test_a_folder_that_is_not_there_or_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert level(machine.data_dir(tmp_path / "none")) == ["fail"]

    def refuse(**_more: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    found = machine.data_dir(tmp_path)[-1]
    assert (found.level, "Read-only file system" in found.sentence) == ("fail", True)


def test_a_secret_that_others_can_read(tmp_path: Path) -> None:
    assert level(machine.secret(tmp_path, is_given=False)) == ["warn"]
    path = tmp_path / "secret"
    path.write_bytes(b"x" * 32)
    for mode, said in ((0o644, "fail"), (0o640, "fail"), (0o604, "fail"), (0o600, "ok"), (0o400, "ok")):
        path.chmod(mode)
        assert level(machine.secret(tmp_path, is_given=False)) == [said], oct(mode)
    path.chmod(0o600)
    path.write_bytes(b"x" * 31)
    assert "is damaged" in machine.secret(tmp_path, is_given=False).sentence
    path.chmod(0o644)
    assert level(machine.secret(tmp_path, is_given=True)) == ["ok"]


def test_a_secret_of_another_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "secret").write_bytes(b"x")
    (tmp_path / "secret").chmod(0o600)
    monkeypatch.setattr(os, "access", lambda *_args: False)
    assert level(machine.secret(tmp_path, is_given=False)) == ["fail"]


@pytest.mark.parametrize(("limit", "said"), [(1_024, "warn"), (12_499, "warn"), (12_500, "ok"), (resource.RLIM_INFINITY, "ok")])
def test_too_few_open_files(limit: int, said: str) -> None:
    found = machine.open_files(limit, 12_000)
    assert found.level == said
    if limit == 1_024:
        assert "MOST_SOCKETS=524" in found.sentence


@pytest.mark.parametrize(("state", "said"), [(5, "warn"), (None, "warn"), (-1, "warn"), (0, "ok")])
def test_a_clock_that_nothing_keeps_right(state: int | None, said: str) -> None:
    assert level(machine.synchronised(state)) == [said]


def test_the_kernel_is_asked() -> None:
    assert machine.clock_state() in {None, -1, 0, 1, 2, 3, 4, 5}


def test_catalogues_that_are_missing() -> None:
    assert level(machine.languages(("ar", "en"))) == ["fail"]
    assert level(machine.languages(("ar", "de", "es", "fr", "ko", "ro", "ru", "zh"))) == ["fail"]
    assert level(machine.languages(tuple(i18n.available()))) == ["ok"]


def test_copies_that_are_missing_or_old(tmp_path: Path) -> None:
    assert level(machine.backups(tmp_path / "none", 0, is_embedded=True)) == ["warn"]
    assert "PostgreSQL" in machine.backups(tmp_path, 0, is_embedded=False).sentence
    copy = tmp_path / "a.db"
    copy.write_bytes(b"x")
    os.utime(copy, (1_000_000, 1_000_000))
    for now, said in ((1_000_000 + 3_600, "ok"), (1_000_000 - 3_600, "ok"), (1_000_000 + 25 * 3_600, "warn")):
        assert level(machine.backups(tmp_path, now, is_embedded=True)) == [said]


def test_settings_of_rehearsals(tmp_path: Path) -> None:
    assert machine.odd_settings(Settings()) == []
    assert [each.check for each in machine.odd_settings(Settings(test_clock=tmp_path, async_mode="threading"))] == ["test-clock", "mode"]


def test_each_thing_is_checked_once(tmp_path: Path) -> None:
    names = [each.check for each in machine.check_machine(Settings(data_dir=tmp_path), lambda: 0.0)]
    assert names == ["python", "disk", "data", "secret", "files", "clock", "languages", "backups"]
