"""Written submissions: approved ones for everybody, the others for the console and for whoever wrote them."""

from sqlalchemy import ColumnElement, or_

from moderator.domain.roles import Audience
from moderator.projections.seeing import Projection, Shown, Viewer, columns
from moderator.store.models import Submission
from moderator.store.models.submissions import RETURNED

PUBLIC = ("id", "kind", "question", "person", "text", "language", "approved_at")
OWN = ("state", "sent_at")
READERS = frozenset({Audience.PUBLIC, Audience.MODERATOR, Audience.PANELLIST})


def show(submission: Submission, viewer: Viewer) -> Shown | None:
    """What is not approved is its author's and the console's, and so is why it was returned."""
    if viewer.audience is Audience.PUBLIC:
        return columns(submission, *PUBLIC)
    if viewer.audience is Audience.PANELLIST and submission.person != viewer.person and not submission.is_public():
        return None
    shown = columns(submission, *PUBLIC, *OWN) | {"note": submission.note if submission.state == RETURNED else None}
    return shown | columns(submission, "request", "rev", "flags") if viewer.audience is Audience.MODERATOR else shown


def only(viewer: Viewer) -> ColumnElement[bool] | None:
    """What another has written does not exist for a panellist until it was approved."""
    return or_(Submission.person == viewer.person, Submission.public_rev > 0) if viewer.audience is Audience.PANELLIST else None


SUBMISSIONS = Projection(
    "submissions", Submission, show, audiences=READERS, whole=frozenset({Audience.MODERATOR, Audience.PANELLIST}), only=only
)  # fmt: skip
