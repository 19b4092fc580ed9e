"""Drawing lots: an order that nobody chose, and that anybody can draw again from the number shown."""

import hashlib
from collections.abc import Iterable


def draw(seed: str, ids: Iterable[str]) -> list[str]:
    """``ids`` in the order drawn: by the SHA-256 of ``seed:id``, lowest first, however they were given.

    Lots settle who speaks first among those who asked in the same rush. The practice is that of the Universal Periodic Review, where lots were drawn
    once delegates had begun to keep night watches for a place. The seed is shown: anybody can repeat the draw with ``printf %s seed:id | sha256sum``.
    """
    return sorted(ids, key=lambda each: (hashlib.sha256(f"{seed}:{each}".encode()).digest(), each))
