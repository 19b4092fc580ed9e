"""Whose database this is: the first installation that starts on it puts its mark there, and any other is refused."""

import hmac
import secrets
from typing import Final

from sqlalchemy import Connection, Engine, insert, inspect, select, update

from moderator.store.engine import DatabaseRefusedError
from moderator.store.models.installation import ONLY, Installation

FOREIGN: Final = (
    "This database belongs to another installation: its links were made with another secret. Two clusters cannot share one database: give this one a database "
    "of its own (DATABASE_URL). If it is one of several processes, give it the SECRET_KEY of the others. If that secret is lost: "
    "flask --app moderator.app database adopt."
)


def claim(engine: Engine, fingerprint: str) -> str:
    """The id of the installation, made now on a database that has none. Raises DatabaseRefusedError where the secret is another's."""
    with engine.execution_options(writes=True).begin() as connection:
        found = connection.execute(select(Installation.id, Installation.fingerprint)).one_or_none()
        if found is None:
            return _mark(connection, fingerprint)
        if not hmac.compare_digest(found.fingerprint, fingerprint):
            raise DatabaseRefusedError(FOREIGN)
        return str(found.id)


def held_by(engine: Engine) -> str | None:
    """The fingerprint of the secret that it belongs to; None where nobody has started on it yet."""
    if not inspect(engine).has_table(Installation.__tablename__):
        return None
    with engine.connect() as connection:
        return connection.execute(select(Installation.fingerprint)).scalar_one_or_none()


def adopt(engine: Engine, fingerprint: str) -> bool:
    """Make this database that of another secret; whether it was not already."""
    with engine.execution_options(writes=True).begin() as connection:
        if connection.execute(select(Installation.id)).one_or_none() is None:
            _mark(connection, fingerprint)
            return True
        changed = update(Installation).where(Installation.fingerprint != fingerprint).values(fingerprint=fingerprint)
        return connection.execute(changed).rowcount > 0


def _mark(connection: Connection, fingerprint: str) -> str:
    made = secrets.token_hex(10)
    connection.execute(insert(Installation).values(place=ONLY, id=made, fingerprint=fingerprint))
    return made
