"""The log: one line per event, fields of the list alone, and nothing of people, whatever is thrown at it."""

import io
import json
import logging
import sqlite3
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel
from sqlalchemy.exc import OperationalError

from moderator import logs, traces

ADDRESS = "192.0.2.7"
CANARY = "canary-of-somebody"
NASTY = [
    "a\nb",
    "a\r\n2026-01-01 INFO forged",
    '"}\n{"event": "forged"}',
    "\x1b[2J\x00\x07",
    "\u2028\u2029\u0085",
    "\u202ex",
    "%s %d %(x)s",
    "{0}{x}",
    "\ud800",
    "x" * 100_000,
]


class Log:
    def __init__(self, form: str) -> None:
        self.stream = io.StringIO()
        logs.configure(form, "info", self.stream)

    @property
    def lines(self) -> list[str]:
        return self.stream.getvalue().split("\n")[:-1]

    @property
    def events(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.lines]


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    root, shown = logging.getLogger(), warnings.showwarning
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    vars(warnings).update(showwarning=shown)


@pytest.fixture
def log() -> Log:
    return Log("json")


def failing(message: str) -> BaseException:
    try:
        int(f"no number: {message}")
    except ValueError as error:
        return error
    raise AssertionError


def test_a_line_says_when_how_grave_where_and_what(log: Log) -> None:
    logs.get("moderator.live.x").warning("the hub stood still", seconds=1.23456)
    [event] = log.events
    assert event.pop("time").endswith("Z")
    assert event.pop("process") > 0
    assert event == {"level": "warning", "logger": "moderator.live.x", "event": "the hub stood still", "seconds": 1.235}


@pytest.mark.parametrize("name", ["address", "token", "text", "name", "user_agent", "panel", "event_", "exception", "secret", "positional_args"])
def test_a_field_that_is_not_on_the_list_is_dropped_and_counted(log: Log, name: str) -> None:
    logs.get("moderator.x").info("something happened", **{name: CANARY, "count": 3})
    [event] = log.events
    assert CANARY not in log.stream.getvalue()
    assert (event["count"], event["dropped"]) == (3, 1)


@pytest.mark.parametrize("field", ["count", "seconds", "code", "command", "kind"])
@pytest.mark.parametrize("value", [["192.0.2.1"], {"a": 1}, "What of the two words?", "a\nb", None, b"x"])
def test_a_field_of_the_list_takes_no_text_of_people(log: Log, field: str, value: object) -> None:
    logs.get("moderator.x").info("something happened", **{field: value})
    assert field not in log.events[0]


@pytest.mark.parametrize("form", ["json", "text"])
@pytest.mark.parametrize("nasty", NASTY)
def test_whatever_is_put_in_there_is_a_line_per_event(form: str, nasty: str) -> None:
    log = Log(form)
    ours, theirs = logs.get("moderator.x"), logging.getLogger("another.package")
    ours.info(nasty, code=nasty, count=1)
    ours.error("it failed", trace=nasty)
    ours.error("it failed", exc_info=failing(nasty))
    theirs.warning(nasty)
    theirs.warning("they say %s", nasty)
    theirs.error("they failed", exc_info=failing(nasty))
    theirs.warning("%s %s", nasty)
    logging.getLogger("some\nlibrary").warning("x")
    assert len(log.lines) == 8
    assert all(line.isprintable() and line.isascii() for line in log.lines)
    if form == "json":
        assert len(log.events) == 8
        assert "forged" not in str([event["event"] for event in log.events[1:]])


def test_an_exception_is_told_by_files_lines_and_names(log: Log) -> None:
    class Secret(BaseModel):
        number: int

    def fail() -> None:
        try:
            Secret.model_validate({"number": CANARY})
        except ValueError as error:
            raise OperationalError("SELECT 1", {"text": CANARY}, sqlite3.OperationalError(f"no such thing as {CANARY}")) from error

    try:
        fail()
    except OperationalError:
        logs.get("moderator.x").exception("it failed")
        logging.getLogger("lib").exception("they failed with %s", CANARY)
    assert CANARY not in log.stream.getvalue()
    for event in log.events:
        assert event["trace"].startswith("Traceback (most recent call last): tests/unit/test_log_lines.py:")
        assert event["trace"].endswith("sqlalchemy.exc.OperationalError after pydantic_core._pydantic_core.ValidationError")
    assert log.events[1]["event"] == "they failed with %s"


def test_codes_of_databases_and_of_the_system_are_told() -> None:
    locked = sqlite3.OperationalError(CANARY)
    locked.sqlite_errorname = "SQLITE_BUSY"
    assert traces.told(OperationalError("x", {}, locked)).endswith("sqlalchemy.exc.OperationalError [SQLITE_BUSY]")
    assert traces.told(OSError(28, CANARY)).endswith("OSError [ENOSPC]")


def test_a_line_that_a_library_has_filled_in_itself_is_told_by_its_place(log: Log) -> None:
    logging.getLogger("another.package").warning(f"somebody at {ADDRESS} did it")  # noqa: G004 - as libraries do
    [event] = log.events
    assert event["event"] == logs.LIBRARY
    assert event["at"].startswith("tests/unit/test_log_lines.py:")
    assert ADDRESS not in log.stream.getvalue()


def test_a_warning_of_python_is_one_line(log: Log) -> None:
    warnings.showwarning(UserWarning(CANARY), UserWarning, __file__, 12)
    assert log.events[0]["kind"] == "UserWarning"
    assert log.events[0]["at"] == "tests/unit/test_log_lines.py:12"
    assert CANARY not in log.stream.getvalue()


def test_a_recursion_does_not_fill_the_log(log: Log) -> None:
    def again(depth: int) -> int:
        return again(depth + 1) + 1

    try:
        again(0)
    except RecursionError:
        logs.get("moderator.x").exception("it failed")
    assert len(log.lines[0]) < 6_000


def test_a_stalled_hub_is_told_past_the_locks(log: Log, capfd: pytest.CaptureFixture[str]) -> None:
    handler = logging.getLogger().handlers[0]
    handler.acquire()
    try:
        logs.write_past_locks("the hub stands still", stack="x.py:1 in f", text=CANARY)
    finally:
        handler.release()
    [line] = capfd.readouterr().err.splitlines()
    assert json.loads(line)["stack"] == "x.py:1 in f"
    assert CANARY not in line


def test_a_terminal_reads_text_and_everything_else_json(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    logs.configure("", "info", stream)
    logs.get("moderator.x").info("something happened", count=2)
    assert json.loads(stream.getvalue())["count"] == 2
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    logs.configure("", "warning", terminal)
    logs.get("moderator.x").info("not told at this level")
    logs.get("moderator.x").warning("something happened", count=2)
    assert " WARNING something happened count=2 logger=moderator.x " in terminal.getvalue()
