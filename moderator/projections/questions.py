"""Questions: the console sees all of them, everybody else approved ones."""

from moderator.domain.roles import Audience
from moderator.projections.seeing import Projection, Shown, Viewer, columns
from moderator.store.models import Question

PUBLIC = ("id", "number", "text", "name", "organisation", "group", "language", "state")
CONSOLE = ("received", "shortlisted", "reason", "channel", "assigned", "rev")
NEARER = frozenset({Audience.PANELLIST, Audience.BOOTH})


def show(question: Question, viewer: Viewer) -> Shown:
    """Never who asked: there is no such column."""
    shown = columns(question, *PUBLIC) | {"for": question.addressee}
    if viewer.audience in NEARER:
        shown["assigned"] = question.assigned
    if viewer.audience is Audience.MODERATOR:
        shown |= columns(question, *CONSOLE) | {"anonymous": question.name is None}
    return shown


QUESTIONS = Projection("questions", Question, show, closer=NEARER)
