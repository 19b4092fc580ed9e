"""The server process: patch first, build the app, serve, drain on SIGTERM."""

import importlib
import os
import sys
import warnings

from moderator.config import SettingsError, from_environment

try:
    settings = from_environment()
except SettingsError as error:
    sys.exit(f"moderator: {error}")

# psycopg's own wait would block the hub; this must be set before it is imported.
os.environ.setdefault("PSYCOPG_WAIT_FUNC", "wait_selector")

# Its maintainers advise against new use; docs/decisions.md says why it is here and how it is kept at arm's length.
warnings.filterwarnings("ignore", message="\nEventlet is deprecated")

if settings.async_mode == "eventlet":
    import eventlet
    from eventlet import patcher

    eventlet.monkey_patch()
    # SQLAlchemy works in real threads, where green locks cannot be waited for: two that collide would hang the process for good.
    green = sys.modules["threading"]
    sys.modules["threading"] = patcher.original("threading")
    for name in ("sqlalchemy.orm", "sqlalchemy.dialects.sqlite", "sqlalchemy.dialects.postgresql.psycopg", "psycopg"):
        importlib.import_module(name)
    sys.modules["threading"] = green

import logging
import signal
import threading
from types import FrameType

import click

from moderator import cli
from moderator.app import create_app
from moderator.live.self_test import check_hub
from moderator.runtime import stop_process
from moderator.store.migrate import NewerDatabaseError


def main() -> None:
    """Serve until told to stop."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    stopping = threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        stopping.set()

    try:
        app = create_app(settings)
        site = app.extensions["moderator"]
        house = site.house
        check_hub(house.runtime, house.store)
        code = cli.ensure_panel(site)
        server = house.runtime.listen(settings.host, settings.port, app, settings.most_sockets)
    except (NewerDatabaseError, SettingsError) as error:
        sys.exit(f"moderator: {error}")
    except click.ClickException as error:
        sys.exit(f"moderator: {error.message}")
    except OSError as error:
        sys.exit(f"moderator: cannot listen on {settings.host}:{settings.port} ({error.strerror}). Choose another with PORT=.")
    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    house.start()
    cli.announce(site, code)
    # A green event cannot be set from a signal handler, so the flag is looked at.
    while not stopping.is_set():
        house.runtime.sleep(0.1)
    server.close()
    house.drain()
    stop_process(0)


if __name__ == "__main__":
    main()
