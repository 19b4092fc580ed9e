"""The show of hands."""

from moderator.domain.roles import Audience
from moderator.projections.seeing import Projection, Shown, Viewer, columns
from moderator.store.models import Poll


def show(poll: Poll, viewer: Viewer) -> Shown:
    """The counts are the console's until they are revealed."""
    shown = columns(poll, "id", "text", "answers", "state", "opened_at")
    if viewer.audience is Audience.MODERATOR:
        return shown | {"counts": poll.counts, "revealed": poll.revealed is not None}
    return shown | {"counts": poll.revealed}


POLLS = Projection("polls", Poll, show)
