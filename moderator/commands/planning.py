"""The programme as rows have it: its order and planned times, and what the clock makes of it. Handlers of several nouns share this."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from moderator.commands.registry import Context
from moderator.domain import budget, clock, presets, programme
from moderator.domain.budget import Outlook, Planned
from moderator.domain.ids import Instant, Millis
from moderator.domain.presets import PlannedItem, Preset
from moderator.domain.refusals import Refused
from moderator.store import queries
from moderator.store.models import Item, Turn
from moderator.store.models.turns import HELD, PAUSED, RUNNING

TITLE_LIMIT: Final = 200
BEFORE_START: Final = frozenset({"draft", "open"})
BEGUN: Final = frozenset({programme.CURRENT, programme.HELD, programme.DONE})


def refuse_ended(ctx: Context) -> None:
    """Refuses ``panel.state`` once the panel is over."""
    if ctx.panel.state == "ended":
        raise Refused("panel.state", state=ctx.panel.state)


def speaker(ctx: Context, person_id: str | None) -> str | None:
    """Whose item it is to be. Refuses ``person.unknown``, and ``person.dropped`` for somebody who was taken off the podium."""
    return None if person_id is None else queries.on_podium(ctx.session, ctx.panel, person_id).id


def arrange(ctx: Context, items: Sequence[Item]) -> None:
    """Give ``items``, which are the whole programme, their places in this order.

    Before the start the planned times follow. Once it has begun they were announced, and only items that changed places are planned anew.
    """
    former = {item.id: item.place for item in items}
    for place, item in enumerate(items, 1):
        if item.place != place:
            item.place = place
    if ctx.panel.state in BEFORE_START:
        schedule(items, Millis(0))
    else:
        moved = [item for item in items if item.place != former[item.id]]
        schedule(moved, Millis(min((item.starts_at for item in moved), default=0)))


def schedule(items: Iterable[Item], begins: Millis) -> None:
    """Let ``items`` follow each other from ``begins`` on; what was dropped takes no time."""
    for item in items:
        if item.starts_at != begins:
            item.starts_at = begins
        begins = Millis(begins + (0 if item.state == programme.DROPPED else item.planned))


def insert(items: Sequence[Item], item: Item, place: int) -> list[Item]:
    """The programme with ``item`` at ``place``, counted from 1; a place beyond the end is the end.

    Refuses ``item.state`` before one that has begun.
    """
    rest = [each for each in items if each is not item]
    at = min(place - 1, len(rest))
    begun = next((each for each in rest[at:] if each.state in BEGUN), None)
    if begun is not None:
        raise Refused("item.state", state=begun.state)
    return [*rest[:at], item, *rest[at:]]


def of_preset(ctx: Context, preset: Preset) -> list[PlannedItem]:
    """The programme of a preset with the people of this podium in this slot."""
    podium = [person for person in queries.people(ctx.session, ctx.panel) if not person.dropped]
    openings, panellists = ([person.id for person in podium if person.part == part] for part in ("opening", "panellist"))
    chair = queries.chair(ctx.session, ctx.panel)
    slot = Millis(ctx.panel.ends_at - ctx.panel.starts_at)
    return presets.programme(preset, chair.id if chair else None, openings, panellists, slot)


def fit(ctx: Context, planned: Sequence[PlannedItem]) -> list[Item]:
    """A row for each planned item: the one that is there with its kind and person, else a new one, which is left out until it is laid out."""
    free = list(queries.items(ctx.session, ctx.panel))
    fitted = []
    for number, each in enumerate(planned, len(free) + 1):
        found = next((item for item in free if (item.kind, item.person) == (each.kind, each.person)), None)
        if found is None:
            found = Item(
                id=ctx.new_id(f"item {number}"), panel_id=ctx.panel.id, place=number, kind=each.kind, person=each.person, planned=each.planned,
                budget=each.planned, starts_at=0, state=programme.DROPPED,
            )  # fmt: skip
            ctx.session.add(found)
        else:
            free.remove(found)
        fitted.append(found)
    ctx.session.flush()
    return fitted


def lay_out(ctx: Context, fitted: Sequence[Item], planned: Sequence[PlannedItem]) -> None:
    """Make ``fitted`` the programme, as ``planned`` has it; all other items are dropped."""
    rest = [item for item in queries.items(ctx.session, ctx.panel) if item not in fitted]
    for item, each in zip(fitted, planned, strict=True):
        item.planned = item.budget = each.planned
        item.state = programme.PLANNED
    for item in rest:
        item.state = programme.DROPPED
    arrange(ctx, [*fitted, *rest])


def outlook(ctx: Context) -> tuple[list[Planned], Instant, Outlook]:
    """The programme as it stands, the end of the slot, and what the clock means for both."""
    panel = ctx.panel
    started = None if panel.started_at is None else Instant(panel.started_at)
    start, ends_at = programme.slot(Instant(panel.starts_at), Instant(panel.ends_at), started)
    turns = [turn for turn in queries.turns(ctx.session, panel) if turn.state in {RUNNING, PAUSED, HELD}]
    items = [_planned(item, turns, ctx.now) for item in queries.items(ctx.session, panel)]
    return items, ends_at, budget.outlook(items, start, ends_at, ctx.now, budget.exchange(panel.limits))


def _planned(item: Item, turns: Iterable[Turn], now: Instant) -> Planned:
    """An item as the budget reckons with it: somebody's speech lasts as long as its turn does, with all that was granted."""
    plain = Planned(
        id=item.id, kind=item.kind, starts_at=Millis(item.starts_at), planned=Millis(item.planned), budget=Millis(item.budget), state=item.state,
        started_at=None if item.started_at is None else Instant(item.started_at), ended_at=None if item.ended_at is None else Instant(item.ended_at),
    )  # fmt: skip
    if item.person is None or item.started_at is None or item.state not in {programme.CURRENT, programme.HELD}:
        return plain
    own = next((turn for turn in turns if (turn.item, turn.kind, turn.person) == (item.id, item.kind, item.person)), None)
    if own is None:
        return replace(plain, ended_at=now)
    rest = Millis(max(0, clock.left(own.clock, now) or 0))
    if own.state == HELD:
        return replace(plain, state=programme.HELD, budget=rest)
    return replace(plain, budget=Millis(now + rest - item.started_at))
