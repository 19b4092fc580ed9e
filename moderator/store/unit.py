"""The unit of work: lock the panel, take a version, stamp rows, commit or roll back. Rolling back is the default."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from types import TracebackType
from typing import Self

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.orm.attributes import set_committed_value

from moderator.domain.refusals import Refused
from moderator.store.models import Panel
from moderator.store.stamping import BEFORE, STAMP

_LOCKED = select(Panel).where(Panel.id == bindparam("panel")).with_for_update()
_COUNTED = update(Panel.__table__).where(Panel.id == bindparam("panel")).values(version=bindparam("now"))  # type: ignore[arg-type]


class Unit:
    """One transaction on one panel, holding its lock from the first statement: so version order is commit order.

    Without ``savepoints`` a version that fails takes all others with it: it has ``failed``, and nothing is committed.
    """

    def __init__(self, write: sessionmaker[Session], panel_id: int, *, savepoints: bool = True) -> None:
        self._write = write
        self._panel_id = panel_id
        self._savepoints = savepoints
        self.undone: BaseException | None = None
        """The last error for which a version was taken back."""
        self.session: Session
        self.panel: Panel

    def __enter__(self) -> Self:
        self.session = self._write()
        try:
            panel = self.session.scalar(_LOCKED, {"panel": self._panel_id})
            if panel is None:
                raise Refused("panel.unknown")  # noqa: TRY301 - the session must be closed on this way too
        except BaseException:
            self.session.close()
            raise
        self.panel = panel
        self.session.info[BEFORE] = panel.version
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.session.close()

    @contextmanager
    def version(self, count: int = 1) -> Iterator[int]:
        """The next version: all that is written in the block is stamped with it, or nothing is written.

        ``count`` commands that are carried out together take as many, and what they write is stamped with the last.
        """
        version = self.panel.version + count
        with self.session.begin_nested() if self._savepoints else nullcontext():
            self.session.info[STAMP] = version
            try:
                yield version
                self.session.flush()
                # Past the bookkeeping of the session, which costs more than all voices of a batch.
                self.session.connection().execute(_COUNTED, {"panel": self._panel_id, "now": version})
                set_committed_value(self.panel, "version", version)
            except BaseException as error:
                self.undone = error
                raise
            finally:
                self.session.info.pop(STAMP, None)

    @property
    def failed(self) -> bool:
        """Whether a version that failed has taken all others with it."""
        return self.undone is not None and not self._savepoints

    def commit(self) -> None:
        """Make everything so far durable."""
        if not self.failed:
            self.session.commit()
