"""The self-test of the start: a database driver that blocks the hub would freeze every phone, so it is found before anybody is let in."""

from typing import Final

from sqlalchemy import text

from moderator.config import SettingsError
from moderator.runtime import Runtime, hub_gap
from moderator.store.engine import Store

WAIT: Final = 0.3
TRIES: Final = 3
MOST_GAP: Final = 0.1
"""Seconds for which the hub may stand still more than it does without the database."""


def check_hub(runtime: Runtime, store: Store) -> None:
    """Wait in the database beside a ticker, best of three, against the ticker alone. Raises SettingsError for a blocked hub."""
    if store.engine.dialect.name != "postgresql":
        return
    alone = min(hub_gap(runtime, lambda: runtime.sleep(WAIT)) for _ in range(TRIES))
    beside = min(hub_gap(runtime, lambda: runtime.in_thread(_wait, store)) for _ in range(TRIES))
    if beside - alone > MOST_GAP:
        message = f"The database driver blocks the server for {beside:.1f} s. Set PSYCOPG_WAIT_FUNC=wait_selector, or use another driver."
        raise SettingsError(message)


def _wait(store: Store) -> None:
    with store.read() as session:
        session.execute(text("SELECT pg_sleep(:seconds)"), {"seconds": WAIT})
