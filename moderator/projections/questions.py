"""Questions: the console sees all of them, everybody else approved ones."""

from moderator.domain.questions import PRIVATE
from moderator.domain.roles import Audience
from moderator.projections.seeing import Projection, Shown, Viewer, columns
from moderator.store.models import Panel, Question
from moderator.store.models.panels import ANONYMOUS, CHATHAM

PUBLIC = ("id", "number", "text", "name", "organisation", "group", "language", "state", "askers", "gloss", "gloss_language", "seat")
CONSOLE = ("received", "shortlisted", "reason", "channel", "rev", "merged_into", "tags", "similar", "offers", "bundle", "lined_up", "flags")
NEARER = frozenset({Audience.PANELLIST, Audience.BOOTH})
ROOM = frozenset({Audience.PUBLIC, Audience.DISPLAY, Audience.TECHNICIAN})


def show(question: Question, viewer: Viewer) -> Shown | None:
    """Never who asked: there is no such column. What was sent privately to the organisers is theirs alone."""
    if question.state == PRIVATE and not viewer.organiser:
        return None
    shown = columns(question, *PUBLIC) | {"for": question.addressee}
    if viewer.audience in NEARER or viewer.audience is Audience.MODERATOR:
        shown |= columns(question, "assigned", "originals")
    if viewer.audience is Audience.PANELLIST:
        shown["offer"] = next((each["to"] or each["offer"] for each in question.offers if each["person"] == viewer.person), None)
    if viewer.audience is Audience.MODERATOR:
        shown |= columns(question, *CONSOLE) | {"anonymous": question.name is None}
    return shown


def veil(panel: Panel, viewer: Viewer, shown: Shown) -> Shown:
    """Where names are not taken, or do not leave the room, the room reads of authors the group alone."""
    hidden = panel.attribution in {ANONYMOUS, CHATHAM} and viewer.audience in ROOM
    return shown | {"name": None, "organisation": None, "seat": False} if hidden else shown


QUESTIONS = Projection("questions", Question, show, closer=NEARER, veil=veil)
