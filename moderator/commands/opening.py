"""Opening a panel: the one write that no panel's lock can guard, since the panel is not there yet."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import func, select

from moderator.domain.ids import Instant
from moderator.store.engine import Store
from moderator.store.models import Panel
from moderator.store.stamping import STAMP


@dataclass(frozen=True)
class NewPanel:
    """What a panel is born with; everything else comes by commands. ``epoch`` and ``code`` are random."""

    code: str
    epoch: str
    title: str
    starts_at: Instant
    ends_at: Instant
    timezone: str
    language: str = "en"
    languages: Sequence[str] = ("en", "ar")
    room: str | None = None
    organisers: Sequence[str] = field(default_factory=tuple)
    support: str = "hidden"


def open_panel(store: Store, new: NewPanel) -> int:
    """Create the row of a panel, at version 1, in state ``draft``; the answer is its id."""
    with store.write() as session:
        session.info[STAMP] = 1
        panel = Panel(
            code=new.code, epoch=new.epoch, version=1, title=new.title, starts_at=new.starts_at, ends_at=new.ends_at,
            timezone=new.timezone, language=new.language, languages=list(new.languages), room=new.room,
            organisers=list(new.organisers), support=new.support, line=[],
        )  # fmt: skip
        session.add(panel)
        session.flush()
        panel_id = panel.id
        session.commit()
        return panel_id


def count_panels(store: Store) -> int:
    """How many panels there are; a draft is what a start that was cut off has left."""
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(Panel).where(Panel.state != "draft")) or 0
