"""Giving rows their ``rev``: every flush stamps what changed with the version being written, and refuses writes that could not be stamped."""

from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Final

from sqlalchemy import Select, Update, bindparam, case, inspect, select, update
from sqlalchemy.event import listens_for
from sqlalchemy.orm import Mapped, ORMExecuteState, Session, mapped_column
from sqlalchemy.orm.session import SessionTransaction
from sqlalchemy.orm.util import identity_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

STAMP: Final = "version being written"
BEFORE: Final = "version before this transaction"
PURGE: Final = "rows are being purged"
WITHOUT_FLUSH: Final = {"autoflush": False}


class StampedSession(Session):
    """A session whose writes to versioned rows are stamped; ``session.info[STAMP]`` holds the version, put there by a Unit."""

    def get(self, entity: Any, ident: Any, **how: Any) -> Any:
        """The row of this id, or None: by a statement that is kept, and without writing what has changed so far, since no row that was there before has another id."""
        if how or self.new or not isinstance(ident, str) or identity_key(entity, ident) in self.identity_map:
            return super().get(entity, ident, **how)
        return self.scalars(_by_id(entity), {"id": ident}, execution_options=WITHOUT_FLUSH).one_or_none()


@cache
def _by_id(model: type[Any]) -> Select[Any]:
    [key] = inspect(model).primary_key
    return select(model).where(key == bindparam("id"))


class Versioned:
    """A row that remembers the version that last touched it, and the one that last changed what the public sees of it."""

    PUBLIC_COLUMNS: ClassVar[frozenset[str]] = frozenset()
    """The columns that the public's projection of this row depends on."""
    UNSEEN_COLUMNS: ClassVar[frozenset[str]] = frozenset()
    """Columns whose change nobody sees, so that it is no change."""

    rev: Mapped[int] = mapped_column(default=0)
    public_rev: Mapped[int] = mapped_column(default=0)
    """0 until the public could first see the row; afterwards the version at which its sight of it last changed."""
    public: Mapped[bool] = mapped_column(default=False)
    """Whether the public may see the row as it is stored."""

    def is_public(self) -> bool:
        """Whether the public may see this row as it is now."""
        raise NotImplementedError

    def stamp(self, version: int) -> None:
        """Take ``version`` as this row's rev, and as its public rev when the public's sight of it changes."""
        state = inspect(self)
        changed = {key for key in state.committed_state if state.attrs[key].history.has_changes()}
        if not changed - self.UNSEEN_COLUMNS - {"rev", "public_rev", "public"}:
            return
        self.rev = version
        was, now = bool(self.public), self.is_public()
        if was != now or (now and changed & self.PUBLIC_COLUMNS):
            self.public_rev = version
        self.public = now


@listens_for(StampedSession, "before_flush")
def _stamp_changes(session: Session, _context: object, _instances: object) -> None:
    touched = [each for each in _touched(session) if isinstance(each, Versioned)]
    if session.deleted and not session.info.get(PURGE):
        message = f"rows are never deleted: {[type(each).__name__ for each in session.deleted]}"
        raise RuntimeError(message)
    if not touched:
        return
    version = session.info.get(STAMP)
    if version is None:
        message = "a versioned row was written outside a Unit"
        raise RuntimeError(message)
    for row in touched:
        row.stamp(version)


def adding(model: type[Any], column: str) -> Update:
    """A statement for ``add_together``."""
    table = model.__table__
    stamped = {"rev": bindparam("version"), "public_rev": case((table.c.public, bindparam("version")), else_=table.c.public_rev)}
    return update(table).where(table.c.id.in_(bindparam("rows", expanding=True))).values({column: table.c[column] + bindparam("more"), **stamped})


def add_together(session: Session, model: type[Any], statement: Update, more: "Mapping[str, int]") -> None:
    """Add to one number of many rows (id → how much), stamped as a flush would: for a number of which the public sees every change where it sees the row."""
    version = session.info[STAMP]
    for count in set(more.values()):
        rows = [row_id for row_id, each in more.items() if each == count]
        session.connection().execute(statement, {"rows": rows, "more": count, "version": version})
    for row in [each for each in session.identity_map.values() if isinstance(each, model)]:
        session.expire(row)


def _touched(session: Session) -> "Iterable[Any]":
    yield from session.new
    for each in session.dirty:
        if session.is_modified(each):
            yield each


@listens_for(StampedSession, "do_orm_execute")
def _refuse_bulk(state: ORMExecuteState) -> None:
    mapper = state.bind_mapper
    if (state.is_update or state.is_delete) and mapper is not None and issubclass(mapper.class_, Versioned):
        message = f"bulk writes cannot be stamped: {mapper.class_.__name__}"
        raise RuntimeError(message)


@listens_for(StampedSession, "after_transaction_end")
def _forget_version(session: Session, transaction: SessionTransaction) -> None:
    if transaction.parent is None:
        session.info.pop(STAMP, None)
