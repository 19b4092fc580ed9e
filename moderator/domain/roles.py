"""Who somebody can be, and which of the six audiences a role watches as."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Role(StrEnum):
    """The role of a link; READER and REMOTE are programs with a token, PUBLIC is everybody without a link, MACHINE is the server itself."""

    PUBLIC = "public"
    ORGANISER = "organiser"
    MODERATOR = "moderator"
    CO_MODERATOR = "co-moderator"
    TIMEKEEPER = "timekeeper"
    NOTE_TAKER = "note-taker"
    PANELLIST = "panellist"
    OPENING = "opening"
    DISPLAY = "display"
    STAGE = "stage"
    BOOTH = "booth"
    TECHNICIAN = "technician"
    READER = "reader"
    REMOTE = "remote"
    MACHINE = "machine"


class Audience(StrEnum):
    """The word after ``as=``: one projection each."""

    PUBLIC = "public"
    MODERATOR = "moderator"
    PANELLIST = "panellist"
    DISPLAY = "display"
    BOOTH = "booth"
    TECHNICIAN = "technician"


TOKEN_ROLES: Final = frozenset({Role.READER, Role.REMOTE})
"""Those of programs: their key opens no page, and no page's key is theirs."""
LINK_ROLES: Final = frozenset(Role) - {Role.PUBLIC, Role.MACHINE} - TOKEN_ROLES

WATCHES: Final[Mapping[Audience, frozenset[Role]]] = MappingProxyType(
    {
        Audience.PUBLIC: frozenset(Role) - {Role.MACHINE},
        Audience.MODERATOR: frozenset({Role.MODERATOR, Role.CO_MODERATOR, Role.TIMEKEEPER, Role.NOTE_TAKER, Role.ORGANISER}),
        Audience.PANELLIST: frozenset({Role.PANELLIST, Role.OPENING}),
        Audience.DISPLAY: frozenset({Role.DISPLAY, Role.STAGE, Role.MODERATOR, Role.CO_MODERATOR, Role.TIMEKEEPER, Role.ORGANISER, Role.TECHNICIAN}),
        Audience.BOOTH: frozenset({Role.BOOTH}),
        Audience.TECHNICIAN: frozenset({Role.TECHNICIAN, Role.ORGANISER}),
    }
)
"""Which roles may watch as which audience; everything else is refused."""
ACTS: Final[Mapping[Audience, frozenset[Role]]] = MappingProxyType({**WATCHES, Audience.MODERATOR: WATCHES[Audience.MODERATOR] | {Role.REMOTE}})
"""Which roles may send commands as which audience: a remote control presses the console's buttons, and sees nothing of the console."""

CONSOLE: Final = frozenset({Role.MODERATOR, Role.CO_MODERATOR, Role.ORGANISER})
"""Those who run the panel."""
CLOCK: Final = CONSOLE | {Role.TIMEKEEPER}
"""Those who may touch programme and clocks."""
BUTTONS: Final = CLOCK | {Role.REMOTE}
"""Those who may press what a remote control has a button for."""
NOTES: Final = CONSOLE | {Role.NOTE_TAKER}
"""Those who may write down what is said."""
HELPERS: Final = frozenset({Role.TIMEKEEPER, Role.NOTE_TAKER})
"""Those who watch the console to help, and do not run the panel."""
ORGANISERS: Final = frozenset({Role.ORGANISER})
"""Those who answer for the panel afterwards."""
SPEAKERS: Final = frozenset({Role.PANELLIST, Role.OPENING})
"""Those whose link is a person of the podium."""
EVERYBODY: Final = frozenset({Role.PUBLIC})
"""Commands of participants: no link is needed, and none is looked at."""


def home(role: Role) -> str:
    """The name of a role's own page."""
    if role in CLOCK:
        return "moderator"
    if role is Role.NOTE_TAKER:
        return "notes"
    return "panellist" if role is Role.OPENING else role.value
