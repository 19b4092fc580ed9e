"""Whom to turn to: for those who run the panel, and those who help them."""

from moderator.projections.seeing import CONSOLE, Projection, Shown, Viewer, columns
from moderator.store.models import Contacts


def show(contacts: Contacts, _viewer: Viewer) -> Shown:
    """Both lines."""
    return columns(contacts, "id", "conduct", "security", "rev")


CONTACTS = Projection("contacts", Contacts, show, audiences=CONSOLE)
