"""Ten thousand phones on one process come back after kill -9, spread as the server told them to; the pages are those of ``reconnect.py``."""

from typing import Final

from bench import reconnect
from bench.figures import Figure, Json, quantile, spread
from bench.fleet import PAGES, driving
from bench.questions import furnish
from bench.served import chair_of, serving
from moderator.live.presence import spread_of

NAME: Final = "fullhall"
TITLE: Final = "kill -9 under 10,000 phones with console, podium and wall"
PHONES: Final = 10_000
OVER: Final = 200
"""Seconds in which they come at first."""
WITHIN: Final = 90
"""Seconds after which nobody is waited for."""
BEYOND: Final = 6
"""Seconds beyond those over which they were spread: as long as a hall of 2,000 may take."""


def run(data: Json) -> list[Figure]:
    """One server, killed once."""
    with serving(TOKEN_AGE="0") as server, driving(PAGES) as pages:
        chair = chair_of(server)
        furnish(server, chair)
        reconnect.gather(server, pages, PHONES, OVER)
        all_back, few_back, cpu = reconnect.restarted(server, chair, pages, data, WITHIN)
        different = pages.ask("same")["different"] if len(all_back) == PHONES else float("nan")
        data |= {"all_s": spread(all_back), "few_s": spread(few_back), "spread_s": spread_of(PHONES)}
        last = max(all_back, default=float("nan"))
        return [
            Figure("fullhall: phones that came back", len(all_back), "", PHONES, "exactly"),
            Figure("fullhall: seconds over which they were told to come", spread_of(PHONES), "s"),
            Figure("fullhall: half of the phones are right", quantile(all_back, 0.5), "s"),
            Figure("fullhall: all phones are right, since it listens", last, "s", spread_of(PHONES) + BEYOND),
            Figure("fullhall: console, podium and wall that came back", len(few_back), "", reconnect.OTHERS, "exactly"),
            Figure("fullhall: console, podium and wall are right", max(few_back, default=float("nan")), "s", reconnect.FEW),
            Figure("fullhall: pages that differ from a fresh view", different, "", 0, "exactly"),
            Figure("fullhall: server, CPU from its start until all are back", data["server_cpu_s"], "s"),
            Figure("fullhall: driver, of one core", 100 * cpu / (last or 1), "%"),
        ]
