"""A storm on one process, and 1.7 times the storm on two behind nginx, with PostgreSQL and Redis: whether two carry it without either being busier than the one."""

from typing import Final

from bench.cluster import serving
from bench.figures import Figure, Json
from bench.fleet import Fleet
from bench.gale import Gale
from bench.questions import furnish
from bench.roles import Roles
from bench.served import Meter, chair_of, public

NAME: Final = "twice"
TITLE: Final = "1,000 phones, 100 supports and 10 questions a second on one process, and 1.7 times as much of all on two"
STORMS: Final = {1: 10, 2: 17}
"""Processes → tenths of the storm: so small a storm that nobody is short of the cores that servers, drivers, database and proxy share here."""
PHONES: Final = 100
SUPPORTS: Final = 10
ASKS: Final = 1
"""Of a tenth; supports and questions a second."""
SECONDS: Final = 30
RATE: Final = 300


def run(data: Json) -> list[Figure]:
    """One after the other."""
    for count, tenths in STORMS.items():
        with serving(count) as made, Fleet() as fleet:
            meters, chair, roles = [Meter(server.pid) for server in made.servers], chair_of(made), Roles()
            questions = furnish(made, chair)
            fleet.connect(made.url, PHONES * tenths, public(made), rate=RATE, within=120)
            roles.connect(made)
            before, mine = [meter.cpu() for meter in meters], sum(fleet.cpu())
            gale = Gale(Meter(*(server.pid for server in made.servers)), fleet, roles, supports=SUPPORTS * tenths, asks=ASKS * tenths)
            found = gale.blow(PHONES * tenths, SECONDS, questions)
            took = [meter.cpu() - earlier for meter, earlier in zip(meters, before, strict=True)]
            data[str(count)] = found | {"cpu_each": took, "driver": sum(fleet.cpu()) - mine, "codes": fleet.collect()["codes"], "behind": roles.behind()}
    one, two = data["1"], data["2"]
    lost = sum(each["supports"] + each["asks"] - sum(of.get("ok", 0) for of in each["codes"].values()) for each in (one, two))
    return [
        Figure("twice: supports and questions that were not acknowledged", lost, "", 0, "exactly"),
        Figure("twice: one process under the storm, of one core", 100 * one["cpu_each"][0] / SECONDS, "%"),
        Figure("twice: the busier of two under 1.7 times the storm, of one core", 100 * max(two["cpu_each"]) / SECONDS, "%"),
        Figure("twice: the busier of two, of the one", max(two["cpu_each"]) / one["cpu_each"][0], "", 1.0),
        Figure("twice: phones' driver, of one core", 100 * two["driver"] / SECONDS, "%"),
        Figure("twice: screens that do not show the truth", len(one["behind"]) + len(two["behind"]), "", 0, "exactly"),
    ]
