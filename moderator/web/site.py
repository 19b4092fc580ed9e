"""What every route is given: settings, house, keys, cookies and assets, bound to the app once."""

from dataclasses import dataclass

from flask import current_app

from moderator.config import Settings
from moderator.live.house import House
from moderator.web.access import Cookies
from moderator.web.assets import Assets
from moderator.web.keys import Keys


@dataclass(frozen=True)
class Site:
    """One per app."""

    settings: Settings
    house: House
    keys: Keys
    cookies: Cookies
    assets: Assets


def site() -> Site:
    """The site of the current app."""
    found: Site = current_app.extensions["moderator"]
    return found
