"""The server process: patch first, build the app, serve, drain on SIGTERM."""

import gc
import importlib
import logging
import sys
import warnings
from dataclasses import replace

from moderator.config import SettingsError, from_environment

try:
    settings = from_environment()
except SettingsError as error:
    sys.exit(f"moderator: {error}")

# Its maintainers advise against new use; docs/decisions.md says why it is here and how it is kept at arm's length.
warnings.filterwarnings("ignore", message="\nEventlet is deprecated")

if settings.async_mode == "eventlet":
    import eventlet
    from eventlet import patcher

    eventlet.monkey_patch()
    # SQLAlchemy works in real threads, where green locks cannot be waited for: two that collide would hang the process for good.
    green, real = sys.modules["threading"], patcher.original("threading")
    sys.modules["threading"] = real
    for name in ("sqlalchemy.orm", "sqlalchemy.dialects.sqlite", "sqlalchemy.dialects.postgresql.psycopg", "psycopg"):
        importlib.import_module(name)
    sys.modules["threading"] = green
    # SQLAlchemy asks its loggers in those threads whether to speak, and logging answers under a lock of its own.
    vars(logging).update(threading=real, _lock=real.RLock())

import signal
import threading
from types import FrameType

import click
from sqlalchemy.engine import make_url

from moderator import __version__, cli, cores, files, logs, runtime
from moderator.app import create_app
from moderator.live.self_test import check_hub
from moderator.store.engine import DatabaseRefusedError
from moderator.store.starting import alone
from moderator.web.rendering import prepare

log = logs.get("moderator.server")


def main() -> None:
    """Serve until told to stop."""
    logs.configure(settings.log_format, settings.log_level)
    runtime.report_failures(settings.async_mode, logs.report)
    log.info("the server starts", release=__version__, database=make_url(settings.database).get_backend_name(), mode=settings.async_mode)
    stopping = threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        stopping.set()

    try:
        cores.keep_to_one(settings.core, settings.port, alone=not settings.redis_url)
        wanted = replace(settings, most_sockets=files.allow(settings.most_sockets))
        app = create_app(wanted)
        site = app.extensions["moderator"]
        house = site.house
        check_hub(house.runtime, house.store)
        house.meet()
        with alone(house.store.engine):
            code = cli.ensure_panel(site)
        prepare(app)
        server = house.runtime.listen(settings.host, settings.port, app, wanted.most_sockets)
    except (DatabaseRefusedError, SettingsError) as error:
        sys.exit(f"moderator: {error}")
    except click.ClickException as error:
        sys.exit(f"moderator: {error.message}")
    except OSError as error:
        sys.exit(f"moderator: cannot listen on {settings.host}:{settings.port} ({error.strerror}). Choose another with PORT=.")
    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    # A look through ten thousand connections for garbage stops everything for a third of a second; there is hardly any, and none of it is here.
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 250, 1_000)
    # The thread of the database gives way sooner: what takes it five milliseconds keeps every phone waiting.
    sys.setswitchinterval(0.001)
    house.start()
    cli.announce(site, code)
    log.info("the server is ready")
    # A green event cannot be set from a signal handler, so the flag is looked at.
    while not stopping.is_set():
        house.runtime.sleep(0.25)
    server.close()
    house.drain()
    log.info("the server stops")
    runtime.stop_process(0)


if __name__ == "__main__":
    main()
