"""The list of speakers as rows have it: who comes next, and why. Handlers of several nouns share this."""

from collections import Counter
from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session

from moderator.domain import floor, ordering
from moderator.domain.floor import CALLED, HEARD, WAITING
from moderator.domain.ids import Instant
from moderator.domain.ordering import Spoken, Waiting
from moderator.store import queries
from moderator.store.models import Panel, Request
from moderator.store.models.turns import VOID


def ranked(session: Session, panel: Panel) -> list[Request]:
    """Those who wait, in their order; each row's place, reasons and count of turns are written where they have changed.

    Those who were called have the first places, as they were called, and the order of the others is found as if they had spoken.
    """
    session.flush()
    rows = queries.requests(session, panel)
    called = in_calling_order(rows)
    waiting = {row.id: row for row in rows if row.state == WAITING}
    spoken = _count_turns(_heard(session, panel, rows), called)
    placed = ordering.order(panel.order, [_waiting(row) for row in waiting.values()], spoken)
    for place, row in enumerate(called, 1):
        _put(row, rank=place, why=["called"])
    for each in placed:
        _put(waiting[each.id], rank=len(called) + each.place, why=list(each.reasons), nth=each.nth)
    for row in rows:
        if row.state not in {WAITING, CALLED}:
            _put(row, rank=None, why=[])
    return [waiting[each.id] for each in placed]


def in_calling_order(rows: Iterable[Request]) -> list[Request]:
    """Those of ``rows`` who were called, first called first."""
    return sorted((row for row in rows if row.state == CALLED), key=lambda row: (row.called_at or 0, row.number))


def delegation(row: Request) -> str:
    """What requests of one delegation have in common."""
    return ordering.delegation(row.name, row.organisation)


def _heard(session: Session, panel: Panel, rows: Iterable[Request]) -> list[Request]:
    """Those of ``rows`` who had the floor, in the order of speaking; who was marked as done without a turn stands first."""
    began = {turn.request: turn.began_at for turn in queries.turns(session, panel) if turn.request is not None and turn.state != VOID}
    return sorted((row for row in rows if row.state in HEARD), key=lambda row: (began.get(row.id, 0), row.number))


def _count_turns(heard: Sequence[Request], called: Sequence[Request]) -> list[Spoken]:
    """Those who had the floor and those who are called; whoever has just left the waiting gets the count of turns that it came to."""
    just_now = [row for row in heard if row.rank is not None]
    turns = Counter(delegation(row) for row in heard if row.rank is None)
    for row in [*just_now, *called]:
        turns[delegation(row)] += 1
        _put(row, nth=turns[delegation(row)])
    return [Spoken(delegation(row), row.group, _channel(row)) for row in [*heard, *called]]


def _waiting(row: Request) -> Waiting:
    return Waiting(
        id=row.id, since=Instant(row.since), number=row.number, delegation=delegation(row), group=row.group, channel=_channel(row), kind=row.kind,
        on_behalf=row.on_behalf, dignitary=row.dignitary, absences=row.absences, pinned=row.pinned,
    )  # fmt: skip


def _channel(row: Request) -> str:
    return row.channel or "room"


def _put(row: Request, **values: object) -> None:
    """Only what differs is written, or every row of the list would be sent again with each that comes."""
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def pin(rows: Sequence[Request], most: int) -> None:
    """Pin the first ``most`` of ``rows`` in this order; those behind that were pinned stay so, behind them."""
    place = most
    for at, row in enumerate(rows, 1):
        if at <= most:
            _put(row, pinned=at)
        elif row.pinned is not None:
            place += 1
            _put(row, pinned=place)


def show_names(session: Session, panel: Panel) -> None:
    """Let every row say what the panel's setting says of names."""
    for row in queries.requests(session, panel):
        _put(row, named=panel.names_floor)


def has_replies_left(session: Session, panel: Panel, name: str, organisation: str | None) -> bool:
    """Whether a delegation may ask for the right of reply once more; those that were taken back do not count."""
    own = ordering.delegation(name, organisation)
    replies = [row for row in queries.requests(session, panel) if row.kind == floor.REPLY and row.state not in floor.TAKEN_BACK]
    return sum(delegation(row) == own for row in replies) < floor.MOST_REPLIES
