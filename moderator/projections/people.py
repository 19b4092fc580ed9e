"""People of the podium."""

from moderator.domain.roles import Audience
from moderator.projections.seeing import Projection, Shown, Viewer, columns
from moderator.store.models import Person

PUBLIC = ("id", "name", "honorific", "function", "organisation", "part", "online", "place", "timezone")
SIGNALS = ("ready", "asks")
CONSOLE = ("phonetic", "note", "extra", "dropped", *SIGNALS)


def show(person: Person, viewer: Viewer) -> Shown:
    """Hints on how to say a name, and more time, are for the console alone; what somebody signals, for the console and themselves.

    The words that somebody is going to read are for the booth and themselves.
    """
    shown = columns(person, *PUBLIC)
    if viewer.audience is Audience.MODERATOR:
        shown |= columns(person, *CONSOLE)
    if viewer.audience is Audience.PANELLIST and viewer.person == person.id:
        shown |= columns(person, *SIGNALS, "speech")
    if viewer.audience is Audience.BOOTH:
        shown |= columns(person, "speech")
    return shown


PEOPLE = Projection("people", Person, show, closer=frozenset({Audience.PANELLIST, Audience.BOOTH}))
