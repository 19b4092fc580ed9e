"""What the wall shows."""

from typing import Literal

from moderator.commands.registry import Args, Context, Inverse, command
from moderator.domain.roles import CONSOLE, Role


class ShowLayout(Args):
    """Arguments of ``display.show``."""

    layout: Literal["join", "speaker", "question", "list", "blank"]


@command("display.show", by=CONSOLE | {Role.TECHNICIAN}, shape=ShowLayout)
def show_layout(ctx: Context, args: ShowLayout) -> Inverse:
    """Choose the wall's layout."""
    back = Inverse("display.show", {"layout": ctx.panel.layout})
    ctx.panel.layout = args.layout
    return back
