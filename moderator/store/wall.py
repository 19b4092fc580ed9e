"""What time it is in the database: hosts that share a PostgreSQL share its clock. The machine's own clock is asked elsewhere."""

from collections.abc import Callable
from typing import Final

from sqlalchemy import text

from moderator.store.engine import Store

SAMPLES: Final = 5


def database_wall(store: Store, own: Callable[[], float], monotonic: Callable[[], float]) -> Callable[[], float]:
    """A wall clock that shows the database's time, or ``own`` with SQLite, which lives on this machine.

    Of a few answers that of the shortest way counts: half of the way is the most that it can be wrong by.
    """
    if store.engine.dialect.name != "postgresql":
        return own
    with store.engine.connect() as connection:
        samples = []
        for _ in range(SAMPLES):
            asked = monotonic()
            told = float(connection.execute(text("SELECT extract(epoch FROM clock_timestamp())")).scalar_one())
            came = monotonic()
            samples.append((came - asked, told - (asked + came) / 2))
    _, ahead = min(samples)
    return lambda: ahead + monotonic()
