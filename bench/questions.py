"""Questions for a hall: words as unlike each other as those of people, and a panel furnished with some that everybody may support."""

import random
from collections.abc import Iterator
from typing import Final

from bench.served import asked
from tests.server.wire import Browser
from tests.servers import Server

PUBLIC: Final = 24
"""Questions that are there to be supported."""
WORDS: Final = """
    access accountability action adaptation administration advice agreement allocation archives asylum audit authority awareness barriers benefits borders
    budget care census charter childhood citizens climate coast committee communities complaints consent conservation consultation cooperation councils
    courts coverage crisis culture data debt delegates dignity disability disaster discrimination displacement diversity drought education elections
    emergency employment energy enforcement equality evidence exclusion families farmers finance fisheries floods forests funding gender governance grants
    guidance harvest health hearings heritage housing hunger identity impact implementation inclusion indicators inequality information infrastructure
    innovation inspection institutions insurance integration interpreters islands journalists judges justice knowledge labour land languages law
    legislation libraries literacy livelihoods mandate markets mayors measures mediation medicine migration minorities mobility monitoring mountains
    municipalities negotiation networks nutrition obligations ombudsman oversight ownership parents parliament participation partners pensions planning
    platforms police policy pollution poverty prevention prisons privacy procedures procurement progress protection providers quotas ratification
    reconciliation records recovery reform refugees regions registration remedies reporting reprisals research resilience resources review rivers roads
    safety sanctions sanitation savings schools security services settlements shelter shortages solidarity species standards states statistics storage
    strategy students subsidies supervision surveillance sustainability targets taxes teachers technology territory testimony timetable tolerance trade
    traditions training transition transparency transport treaty trust universities vaccines victims villages visas volunteers voting wages waste water
    welfare witnesses women workers youth zoning
""".split()  # noqa: SIM905 - a list of words would be a line each


def sentences(seed: int) -> Iterator[str]:
    """Questions without end."""
    dice = random.Random(seed)
    while True:
        one, two, three, four, five = dice.sample(WORDS, 5)
        yield f"How will {one} and {two} be part of {three} where {four} depends on {five}?"


def furnish(server: Server, chair: Browser) -> list[str]:
    """Start the panel, and let everybody read ``PUBLIC`` questions; their ids."""
    chair.do("panel.start", {})
    there = chair.view().json()["up"]["questions"]
    for row in there:
        if row["state"] == "new":
            chair.do("question.approve", {"question": row["id"]})
    texts = sentences(1)
    return [row["id"] for row in there] + [asked(server, chair, next(texts)) for _ in range(PUBLIC - len(there))]
