"""The tables, a file per noun. Importing this package makes every table known to the metadata."""

from moderator.store.models.actions import Action
from moderator.store.models.arrivals import Arrival
from moderator.store.models.base import Base
from moderator.store.models.contacts import Contacts
from moderator.store.models.cues import Cue
from moderator.store.models.drafts import Draft
from moderator.store.models.floor import Request
from moderator.store.models.hooks import Delivery, Hook
from moderator.store.models.incidents import Incident
from moderator.store.models.installation import Installation
from moderator.store.models.links import Link
from moderator.store.models.panels import Panel
from moderator.store.models.passages import Passage
from moderator.store.models.people import Person
from moderator.store.models.polls import Ballot, Poll
from moderator.store.models.programme import Item
from moderator.store.models.questions import Question
from moderator.store.models.receipts import Receipt
from moderator.store.models.remarks import Remark
from moderator.store.models.seats import Seat
from moderator.store.models.submissions import Submission
from moderator.store.models.support import Support, Tally
from moderator.store.models.turns import Turn
from moderator.store.models.whispers import Whisper

__all__ = [
    "Action",
    "Arrival",
    "Ballot",
    "Base",
    "Contacts",
    "Cue",
    "Delivery",
    "Draft",
    "Hook",
    "Incident",
    "Installation",
    "Item",
    "Link",
    "Panel",
    "Passage",
    "Person",
    "Poll",
    "Question",
    "Receipt",
    "Remark",
    "Request",
    "Seat",
    "Submission",
    "Support",
    "Tally",
    "Turn",
    "Whisper",
]
