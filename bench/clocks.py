"""One clock on fifty screens whose own clocks are minutes apart, over a line that jitters; offset and clock are the code of static/app/live itself (see pages.mjs)."""

import random
import time
from typing import Final

from bench.figures import Figure, Json, quantile, spread
from bench.fleet import PAGES, driving
from bench.served import chair_of, serving
from tests.server.wire import holder

NAME: Final = "clocks"
TITLE: Final = "a speaker's clock on 50 screens, their own clocks off by up to 5 minutes, 20 ms ± 15 each way"
SCREENS: Final = 50
SKEW: Final = 300_000
"""Ms."""
DRIFT: Final = 50e-6
"""By how much a clock goes too fast or too slow: what a bad quartz does."""
LINE: Final = {"delay": 20, "jitter": 15}
SECONDS: Final = 25
EVERY: Final = 0.05
SEED: Final = 5
P99: Final = 50
LEAST_LOOKS: Final = 300


def run(data: Json) -> list[Figure]:
    """All look at the same instants; once meanwhile each measures again, as a page does every minute."""
    dice = random.Random(SEED)
    with serving() as server, driving(PAGES) as pages:
        chair = chair_of(server)
        chair.do("panel.start", {})
        view = chair.view().json()
        speaker = next(row["id"] for row in view["up"]["people"] if row["part"] == "panellist")
        chair.do("turn.start", {"after": view["header"]["step"], "person": speaker, "limit": 300_000})
        cookie = holder(server, "display").cookie
        skews = [SKEW * (2 * number / (SCREENS - 1) - 1) for number in range(SCREENS)]
        dice.shuffle(skews)
        drifts = [dice.uniform(-DRIFT, DRIFT) for _ in range(SCREENS)]
        order = {"url": server.url, "code": server.code, "as": "display", "count": SCREENS, "cookies": [cookie] * SCREENS, "line": LINE}
        joined = pages.ask("open", over=2, skews=skews, drifts=drifts, **order)["joined"]
        # Four samples take a few round trips; until then a page shows what stood in its first view.
        time.sleep(1)
        before = pages.ask("cpu")["cpu"]
        told = pages.ask("clocks", seconds=SECONDS, every=EVERY, measures=1)
        data |= {"spread_ms": spread(told["spreads"]), "off_ms": spread([abs(each) for each in told["offsets"]]), "seed": SEED}
        return [
            Figure("clocks: screens", joined, "", SCREENS, "exactly"),
            Figure("clocks: looks at all of them", len(told["spreads"]), "", LEAST_LOOKS, "at least"),
            Figure("clocks: between the first and the last, p50", quantile(told["spreads"], 0.5), "ms"),
            Figure("clocks: between the first and the last, p99", quantile(told["spreads"], 0.99), "ms", P99),
            Figure("clocks: beside panel time, at most", max(abs(each) for each in told["offsets"]), "ms", P99),
            Figure("clocks: driver, of one core", 100 * (told["cpu"] - before) / SECONDS, "%"),
        ]
