"""How many of those who asked without a name are of which group. Beside a question it would tell too much, so it is a sum of the panel's."""

from typing import Annotated

from pydantic import Field

from moderator.commands.registry import Args, Context, command
from moderator.commands.shapes import Group


class CountGroups(Args):
    """Arguments of ``group.count``: group → how many more."""

    groups: dict[Group, Annotated[int, Field(ge=1)]]


@command("group.count", by=frozenset(), shape=CountGroups)
def count_groups(ctx: Context, args: CountGroups) -> None:
    """Add to the sums. The server sends it when at least five have been gathered, or at the end."""
    former = ctx.panel.counted
    ctx.panel.counted = former | {str(group): former.get(str(group), 0) + count for group, count in args.groups.items()}
