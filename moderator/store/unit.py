"""The unit of work: lock the panel, take a version, stamp rows, commit or roll back. Rolling back is the default."""

from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from moderator.domain.refusals import Refused
from moderator.store.models import Panel
from moderator.store.stamping import STAMP


class Unit:
    """One transaction on one panel, holding its lock from the first statement: so version order is commit order."""

    def __init__(self, write: sessionmaker[Session], panel_id: int) -> None:
        self._write = write
        self._panel_id = panel_id
        self.session: Session
        self.panel: Panel

    def __enter__(self) -> Self:
        self.session = self._write()
        try:
            panel = self.session.scalar(select(Panel).where(Panel.id == self._panel_id).with_for_update())
            if panel is None:
                raise Refused("panel.unknown")  # noqa: TRY301 - the session must be closed on this way too
        except BaseException:
            self.session.close()
            raise
        self.panel = panel
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.session.close()

    @contextmanager
    def version(self) -> Iterator[int]:
        """The next version, inside a savepoint: all that is written in the block is stamped with it, or nothing is written."""
        version = self.panel.version + 1
        with self.session.begin_nested():
            self.session.info[STAMP] = version
            try:
                yield version
                self.panel.version = version
                self.session.flush()
            finally:
                self.session.info.pop(STAMP, None)

    def commit(self) -> None:
        """Make everything so far durable."""
        self.session.commit()
