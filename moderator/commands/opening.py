"""Opening a panel: the one write that no panel's lock can guard, since the panel is not there yet."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from moderator.domain import presets
from moderator.domain.ids import Instant, Millis
from moderator.store.engine import Store
from moderator.store.models import Panel
from moderator.store.stamping import STAMP

LONGEST_OF_60 = Millis(75 * presets.MINUTE)
LONGEST_OF_90 = Millis(105 * presets.MINUTE)


@dataclass(frozen=True)
class NewPanel:
    """What a panel is born with; everything else comes by commands. ``epoch`` and ``code`` are random; without ``preset`` the slot chooses one.

    ``owner`` is the organiser's link of another panel that makes it.
    """

    code: str
    epoch: str
    title: str
    starts_at: Instant
    ends_at: Instant
    timezone: str
    language: str = "en"
    languages: Sequence[str] = ("en", "fr", "es", "ar")
    room: str | None = None
    organisers: Sequence[str] = field(default_factory=tuple)
    support: str = "hidden"
    preset: str | None = None
    owner: str | None = None


def usual_preset(slot: Millis) -> str:
    """The name of the preset for a panel of this length, unless somebody chooses another."""
    if slot <= LONGEST_OF_60:
        return "side_event_60"
    return "side_event_90" if slot <= LONGEST_OF_90 else "hrc_panel_120"


def open_panel(store: Store, new: NewPanel) -> int:
    """Create the row of a panel, at version 1, in state ``draft``, with the limits of its preset; the answer is its id."""
    with store.write() as session:
        panel = add_panel(session, new)
        session.commit()
        return panel.id


def add_panel(session: Session, new: NewPanel) -> Panel:
    """The same within somebody's transaction."""
    name = new.preset or usual_preset(Millis(new.ends_at - new.starts_at))
    preset = presets.PRESETS[name]
    session.info[STAMP] = 1
    panel = Panel(
        code=new.code, epoch=new.epoch, version=1, title=new.title, starts_at=new.starts_at, ends_at=new.ends_at,
        timezone=new.timezone, language=new.language, languages=list(new.languages), room=new.room,
        organisers=list(new.organisers), support=new.support, line=[], owner=new.owner,
        preset=name, limits=dict(preset.limits), floor_closes_after=preset.list_closes_after,
    )  # fmt: skip
    session.add(panel)
    session.flush()
    return panel


def count_panels(store: Store) -> int:
    """How many panels there are; a draft is what a start that was cut off has left."""
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(Panel).where(Panel.state != "draft")) or 0
