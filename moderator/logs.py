"""The log: one line per event, JSON or readable, with fields of a list and nothing else. Who somebody is, where they are and what they wrote is in none of them."""

import json
import logging
import os
import re
import sys
import warnings
from typing import Any, Final, TextIO

import structlog
from structlog.stdlib import BoundLogger, ProcessorFormatter
from structlog.typing import EventDict, WrappedLogger

from moderator import traces

Log = BoundLogger
HOUSE: Final = ("moderator", "__main__", "wsgi")
NUMBERS: Final = frozenset({"count", "least", "seconds"})
WORDS: Final = frozenset({"at", "code", "command", "database", "kind", "mode", "ref", "release", "what"})
"""Words of a list in the code, and ids made by chance: that of a command is told only where it failed, and then its sender is shown it as well."""
TRACES: Final = frozenset({"stack", "trace"})
FIELDS: Final = NUMBERS | WORDS | TRACES
"""Every field that an event may have. None of them can hold an address, a name, a text or the code of a panel."""
WORD: Final = re.compile(r"[A-Za-z0-9_./:~+-]{1,120}")
MOST: Final = 8_000
LIBRARY: Final = "a library wrote a line"
STDERR: Final = 2
MACHINES: Final = "json"


def get(name: str) -> Log:
    """The logger of a module: its events are sentences of the code, its fields are those of ``FIELDS``."""
    steps: list[Any] = [structlog.stdlib.filter_by_level, _take_trace, _only_fields, ProcessorFormatter.wrap_for_formatter]
    logger: Log = structlog.wrap_logger(logging.getLogger(name), wrapper_class=BoundLogger, processors=steps)
    return logger


def configure(form: str, level: str, stream: TextIO | None = None) -> None:
    """Send every line of this process, whoever writes it, to the error output. ``form`` is json, text, or empty: then people at a terminal read text."""
    target = sys.stderr if stream is None else stream
    handler = logging.StreamHandler(target)
    handler.setFormatter(_formatter(form or ("text" if target.isatty() else MACHINES)))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in ("alembic", "asyncio"):
        # What they say of their own work is nobody's affair.
        logging.getLogger(name).setLevel(logging.WARNING)
    vars(warnings).update(showwarning=_warned)


def write_past_locks(event: str, **fields: str | float) -> None:
    """A line from a thread beside a hub that stands still: the hub may hold the lock of the log, so this one waits for nobody."""
    kept = _only_fields(None, "error", {"event": event, **fields})
    record = logging.makeLogRecord({"name": __name__, "levelname": "ERROR", "msg": kept, "_logger": None, "_name": "error"})
    made = [handler.formatter for handler in logging.getLogger().handlers if isinstance(handler.formatter, ProcessorFormatter)]
    os.write(STDERR, f"{[*made, _formatter(MACHINES)][0].format(record)}\n".encode())


def report(error: BaseException) -> None:
    """Nobody caught this."""
    get(__name__).error("an error that nobody caught", trace=traces.told(error))


def _formatter(form: str) -> ProcessorFormatter:
    chain: list[Any] = [
        structlog.stdlib.add_logger_name, structlog.stdlib.add_log_level, structlog.processors.TimeStamper(fmt="iso", utc=True, key="time"), _add_process,
        ProcessorFormatter.remove_processors_meta, _as_json if form == MACHINES else _as_text,
    ]  # fmt: skip
    return ProcessorFormatter(foreign_pre_chain=[_veil], processors=chain, use_get_message=False, pass_foreign_args=True)


def _take_trace(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """An exception becomes one string before any handler sees it."""
    given = event.pop("exc_info", None)
    error = sys.exc_info()[1] if given is True else given[1] if isinstance(given, tuple) else given
    return {**event, "trace": traces.told(error)} if isinstance(error, BaseException) else event


def _only_fields(_logger: WrappedLogger | None, _method: str, event: EventDict) -> EventDict:
    """Drop what is not on the list, and say how much that was."""
    kept: EventDict = {name: value for name, value in event.items() if name == "event" or _fits(name, value)}
    if len(kept) < len(event):
        kept["dropped"] = len(event) - len(kept)
    return kept


def _fits(name: str, value: object) -> bool:
    if name in NUMBERS:
        return isinstance(value, int | float)
    if name in WORDS:
        return isinstance(value, str) and WORD.fullmatch(value) is not None
    return name in TRACES and isinstance(value, str)


def _veil(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    """A line of the standard library's loggers: its pattern without what was to be filled in. Where a library has filled it in already, only the place is told."""
    record: logging.LogRecord = event["_record"]
    pattern = str(record.msg)
    is_known = bool(event.get("positional_args")) or record.name.split(".")[0] in HOUSE
    told: EventDict = {"event": pattern if is_known else LIBRARY, "exc_info": event.get("exc_info"), "at": f"{traces.place(record.pathname)}:{record.lineno}"}
    kept = _only_fields(logger, method, _take_trace(logger, method, told))
    return {**kept, **{name: event[name] for name in ("_record", "_from_structlog")}}


def _add_process(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    return {**event, "process": os.getpid()}


def _as_json(_logger: WrappedLogger, _method: str, event: EventDict) -> str:
    return json.dumps({name: _short(event.pop(name)) for name in ("time", "level", "logger", "event")} | {name: _short(value) for name, value in event.items()})


def _as_text(_logger: WrappedLogger, _method: str, event: EventDict) -> str:
    head = [str(event.pop(name)) for name in ("time", "level", "event")]
    line = " ".join([head[0][11:19], head[1].upper(), _short(head[2]), *(f"{name}={_short(value)}" for name, value in event.items())])
    return line.encode("unicode_escape").decode()


def _short(value: Any) -> Any:
    return round(value, 3) if isinstance(value, float) else value[:MOST] if isinstance(value, str) else value


def _warned(_message: Warning | str, category: type[Warning], filename: str, lineno: int, _file: TextIO | None = None, _line: str | None = None) -> None:
    get("warnings").warning("a library warns", kind=category.__name__, at=f"{traces.place(filename)}:{lineno}")
