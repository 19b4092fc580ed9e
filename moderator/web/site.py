"""What every route is given: settings, house, keys, cookies and assets, bound to the app once."""

import threading
from dataclasses import dataclass, field
from typing import Final

from flask import current_app

from moderator.config import Settings
from moderator.live.house import House
from moderator.store.recent import Recent
from moderator.web.access import Cookies
from moderator.web.assets import Assets
from moderator.web.keys import Keys

CHECKS: Final = 2


@dataclass(frozen=True)
class Site:
    """One per app."""

    settings: Settings
    house: House
    keys: Keys
    cookies: Cookies
    assets: Assets
    checks: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(CHECKS))
    """Places for answers to the doctor, each of which takes a second."""
    rendered: Recent = field(default_factory=Recent)
    """Pages that are the same for everybody who has just come."""


def site() -> Site:
    """The site of the current app."""
    found: Site = current_app.extensions["moderator"]
    return found
