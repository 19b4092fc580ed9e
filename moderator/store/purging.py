"""Deleting rows for good. A cursor cannot tell what has never been, so a purge always comes with a new epoch: everybody reads everything anew."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from moderator.store.models import Panel
from moderator.store.stamping import PURGE


def purge(session: Session, panel: Panel, epoch: str, *groups: Iterable[object]) -> None:
    """Delete rows of ``panel``, group by group, so that those go first that refer to others. ``epoch`` must be one that the panel never had."""
    panel.epoch = epoch
    session.info[PURGE] = True
    try:
        for rows in groups:
            for row in rows:
                session.delete(row)
            session.flush()
    finally:
        session.info.pop(PURGE, None)
