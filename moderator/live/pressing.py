"""What a remote control must know of a panel before its button becomes a command. One read in a thread; nothing is decided here."""

from dataclasses import dataclass

from sqlalchemy import select

from moderator.domain.ids import Instant
from moderator.domain.refusals import Refused
from moderator.store import queries
from moderator.store.engine import Store
from moderator.store.models import Receipt, Turn


@dataclass(frozen=True)
class Pressed:
    """Where the panel is, and when this control last sent the same command: ``version`` and ``sent_at`` are 0 where it never did."""

    panel_id: int
    epoch: str
    """Another one after a rehearsal, of whose presses the ids are still known."""
    step: int
    stepped_by: str
    turn: str | None
    person: str | None
    version: int
    sent_at: Instant


def pressed(store: Store, code: str, link: str, command: str) -> Pressed:
    """The panel as it is when a button of ``link`` is pressed. Refuses ``panel.unknown``."""
    with store.read() as session:
        panel = queries.find_panel(session, code)
        if panel is None or panel.state == "draft":
            raise Refused("panel.unknown")
        turn = session.get(Turn, panel.turn) if panel.turn else None
        mine = select(Receipt.version, Receipt.sent_at).where(Receipt.panel_id == panel.id, Receipt.link == link, Receipt.name == command)
        last = session.execute(mine.order_by(Receipt.version.desc()).limit(1)).one_or_none()
        version, sent_at = (last.version, last.sent_at) if last else (0, 0)
        return Pressed(panel.id, panel.epoch, panel.step, panel.stepped_by or "", panel.turn, turn.person if turn else None, version, Instant(sent_at))
