"""People of the podium."""

from moderator.domain.roles import Audience
from moderator.projections.seeing import Projection, Shown, Viewer, columns
from moderator.store.models import Person

PUBLIC = ("id", "name", "honorific", "function", "organisation", "part", "online", "place", "timezone")


def show(person: Person, viewer: Viewer) -> Shown:
    """Hints on how to say a name are for the console alone."""
    shown = columns(person, *PUBLIC)
    if viewer.audience is Audience.MODERATOR:
        shown |= columns(person, "phonetic", "note")
    return shown


PEOPLE = Projection("people", Person, show)
