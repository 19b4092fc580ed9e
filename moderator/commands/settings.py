"""Settings of a panel: what is asked and shown, and how long everybody may speak."""

from typing import Annotated, Any, Final, Literal

from pydantic import Field, StringConstraints
from sqlalchemy.orm.attributes import flag_modified

from moderator.commands import line, planning, running
from moderator.commands.keeping import Keeping
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import LINE_LIMIT, Language, Words, among, name
from moderator.domain import clock, presets, text
from moderator.domain.ids import Millis
from moderator.domain.presets import LIMIT_NAMES, PRESETS
from moderator.domain.refusals import Refused
from moderator.domain.roles import CONSOLE
from moderator.store import queries
from moderator.store.models import Turn

LEAST_LIMIT: Final = Millis(10_000)
MOST_LIMIT: Final = Millis(3_600_000)
GUIDING_LIMIT: Final = 140
WRITTEN: Final = frozenset({"captions", "contact", "guiding", "held_words"})
"""Settings that people write; text is never kept for undo."""
CLEARED: Final = frozenset({"asking_until", "captions", "contact"})
"""Settings that null clears."""
KEPT: Final = ("asking", "asking_until", "support", "question_limit", "places", "slow")


Slow = Literal[0, 30, 60, 120, 300]
"""Seconds between two questions of one phone."""
HELD_LIMIT: Final = 60
HeldWords = Annotated[dict[Language, Annotated[list[Words], Field(max_length=200)]], Field(max_length=12)]
QuestionLimit = Annotated[int, Field(ge=50, le=2_000)]
Address = Annotated[str, StringConstraints(max_length=400, pattern=r"^https://[^\s\x00-\x1f]+$")]


class SetPanel(Args):
    """Arguments of ``panel.set``; what is left out stays, null clears an instant, an address or the contact."""

    asking: bool | None = None
    asking_until: int | None = None
    support: Literal["on", "hidden", "off"] | None = None
    question_limit: QuestionLimit | None = None
    contact: Words | None = None
    captions: Address | None = None
    guiding: Annotated[list[Words], Field(max_length=5)] | None = None
    places: bool | None = None
    slow: Slow | None = None
    held_words: HeldWords | None = None


@command("panel.set", by=CONSOLE, shape=SetPanel)
def set_panel(ctx: Context, args: SetPanel) -> Inverse | None:
    """Settings that may change in mid-panel. A changed support setting shows or hides the counts that are there.

    Refuses ``instant.past`` for a closing time that has passed; who takes questions again after such a time forgets it.
    """
    given = {key: getattr(args, key) for key in args.model_fields_set if getattr(args, key) is not None or key in CLEARED}
    if args.asking_until is not None and args.asking_until <= ctx.now:
        raise Refused("instant.past")
    kept = Keeping(ctx, (), KEPT)
    if args.asking and "asking_until" not in given and (ctx.panel.asking_until or ctx.now) <= ctx.now:
        given["asking_until"] = None
    for key, value in given.items():
        setattr(ctx.panel, key, _folded(key, value))
    if args.support is not None:
        line.show_tallies(ctx)
    if "guiding" in given and ctx.panel.think is not None:
        # Everybody reads the guiding questions in the pause to think, and nowhere else.
        flag_modified(ctx.panel, "think")
    return None if WRITTEN & given.keys() else kept.inverse()


def _folded(key: str, value: Any) -> Any:
    if key == "contact":
        return name(value, "contact", LINE_LIMIT)
    if key == "held_words":
        return {language: [text.line(each, field=key, limit=HELD_LIMIT) for each in words] for language, words in value.items() if words}
    return [text.line(each, field="guiding", limit=GUIDING_LIMIT) for each in value] if key == "guiding" else value


Category = Annotated[str, among(LIMIT_NAMES)]


class SetLimits(Args):
    """Arguments of ``panel.limits``; categories that are left out stay."""

    limits: dict[Category, int]
    now: bool | None = None


@command("panel.limits", by=CONSOLE, shape=SetLimits)
def set_limits(ctx: Context, args: SetLimits) -> Inverse:
    """Speaking times by category, for turns that have not begun; with ``now`` the speech that runs gets the difference, too.

    A minute more for everybody is a minute more for the one who speaks, whatever was granted besides. Refuses ``limit.range`` outside 10 s to 60 min.
    """
    planning.refuse_ended(ctx)
    if any(not LEAST_LIMIT <= limit <= MOST_LIMIT for limit in args.limits.values()):
        raise Refused("limit.range", least=LEAST_LIMIT, most=MOST_LIMIT)
    turn = queries.open_turn(ctx.session, ctx.panel) if args.now else None
    kept = Keeping(ctx, [] if turn is None else [turn], ("limits",))
    before = None if turn is None else _own_limit(ctx, turn)
    ctx.panel.limits = {**ctx.panel.limits, **args.limits}
    if turn is not None and before is not None:
        turn.clock = clock.add(turn.clock, Millis((_own_limit(ctx, turn) or before) - before), ctx.now)
    line.refresh(ctx.session, ctx.panel)
    return kept.inverse()


def _own_limit(ctx: Context, turn: Turn) -> Millis | None:
    """The limit of a turn by its category; an item's speech has none, since its time is planned."""
    if turn.request is not None:
        return running.floor_limit(ctx.panel, queries.request(ctx.session, ctx.panel, turn.request))
    if turn.kind == "answer":
        return running.answer_limit(ctx.panel, None if turn.question is None else queries.question(ctx.session, ctx.panel, turn.question))
    return presets.limit(ctx.panel.limits, turn.kind) if turn.kind in LIMIT_NAMES else None


class ChoosePreset(Args):
    """Arguments of ``panel.preset``; with ``items`` the programme is the preset's, too."""

    preset: Annotated[str, among(PRESETS)]
    items: bool | None = None


@command("panel.preset", by=CONSOLE, shape=ChoosePreset)
def choose_preset(ctx: Context, args: ChoosePreset) -> Inverse:
    """Limits, and if wanted the programme, of a common format; only before the start."""
    if ctx.panel.state not in planning.BEFORE_START:
        raise Refused("panel.state", state=ctx.panel.state)
    chosen = PRESETS[args.preset]
    planned = planning.of_preset(ctx, chosen) if args.items else []
    fitted = planning.fit(ctx, planned)
    kept = Keeping(ctx, queries.items(ctx.session, ctx.panel), ("preset", "limits", "floor_closes_after"))
    ctx.panel.preset, ctx.panel.limits, ctx.panel.floor_closes_after = args.preset, dict(chosen.limits), chosen.list_closes_after
    if args.items:
        planning.lay_out(ctx, fitted, planned)
    line.refresh(ctx.session, ctx.panel)
    return kept.inverse()
