"""An organiser's link for an account of the house: found again by what it is computed from. A plain write, since no panel's lock can guard what has none yet."""

from contextlib import suppress

from sqlalchemy.exc import IntegrityError

from moderator.commands.opening import NewPanel, add_panel
from moderator.domain.refusals import Refused
from moderator.domain.roles import Role
from moderator.store.engine import Store
from moderator.store.grants import Grant
from moderator.store.models import Link


def account(store: Store, link: str, new: NewPanel) -> Grant:
    """The grant of the link of this id. When it is not there it is made, with ``new`` as the draft that it belongs to, which nobody sees. Refuses ``link_revoked``."""
    # Where the same account comes in twice at one moment, one is quicker, and the other finds what it made.
    with suppress(IntegrityError), store.write() as session:
        if session.get(Link, link) is None:
            panel = add_panel(session, new)
            session.add(Link(id=link, panel_id=panel.id, role=Role.ORGANISER, name=None, person=None, generation=1))
            session.commit()
    with store.read() as session:
        row = session.get_one(Link, link)
        if row.revoked:
            raise Refused("link_revoked")
        return Grant(row.id, row.generation)
