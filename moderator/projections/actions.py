"""Follow-up actions: for those at work at once, for everybody from the moment the wall has shown them."""

from moderator.domain.roles import Audience
from moderator.projections.seeing import EVERYBODY, Projection, Shown, Viewer, columns
from moderator.store.models import Action

PUBLIC = ("id", "number", "text", "person", "lead", "due", "status", "turn", "question", "announced")
AT_WORK = frozenset({Audience.MODERATOR, Audience.PANELLIST, Audience.BOOTH})


def show(action: Action, viewer: Viewer) -> Shown:
    """How the status came about is the console's."""
    return columns(action, *PUBLIC, "history", "rev") if viewer.audience is Audience.MODERATOR else columns(action, *PUBLIC)


ACTIONS = Projection("actions", Action, show, audiences=EVERYBODY, whole=AT_WORK)
