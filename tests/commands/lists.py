"""Lists of speakers for tests: six that ask within eight minutes, and the list as the console reads it."""

from tests.oracle import Json
from tests.people import PanelUnderTest

SIX: list[Json] = [
    {"name": "F01", "organisation": "Permanent Mission of Avaria", "group": "state", "channel": "room", "on_behalf": True},
    {"name": "F02", "organisation": "City of Nordhavn", "group": "local", "channel": "room", "needs_time": True},
    {"name": "F03", "organisation": "Rights Now", "group": "civil", "channel": "paper"},
    {"name": "F04", "organisation": "Permanent Mission of Belmonte", "group": "state", "channel": "room"},
    {"name": "F05", "organisation": "Agency for Towns", "group": "un", "channel": "room"},
    {"name": "F06", "organisation": "Northern Voices", "group": "civil", "channel": "online"},
]
"""Who they are, in the order of asking."""
APART = 60_000


def six(panel: PanelUnderTest) -> dict[str, str]:
    """Name → request of six that ask a minute apart, none of whom has spoken."""
    requests = {}
    for each in SIX:
        requests[each["name"]] = panel.inscribed(**each)
        panel.pass_time(APART)
    return requests


def listed(panel: PanelUnderTest, viewer: str = "moderator") -> list[str]:
    """The names of those who were called or wait, in the order of the list."""
    rows = [row for row in panel.rows("requests", viewer).values() if row["rank"] is not None]
    assert sorted(row["rank"] for row in rows) == list(range(1, len(rows) + 1))
    return [row["name"] for row in sorted(rows, key=lambda row: row["rank"])]


def reasons(panel: PanelUnderTest) -> dict[str, list[str]]:
    """Name → why at this place, first what decided."""
    return {row["name"]: row["why"] for row in panel.rows("requests").values() if row["state"] == "waiting"}
