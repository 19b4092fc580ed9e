"""Redis goes away, and then stands still, under the load of three processes."""

from pathlib import Path

import pytest

from bench.faults import redis_away
from tests.programs import find_or_skip
from tests.services import POSTGRESQL, postgresql_answers


@pytest.mark.timeout(300)
def test_a_redis_that_is_gone_or_stands_still_makes_others_late_and_nothing_worse(tmp_path: Path) -> None:
    find_or_skip("nginx", "redis-server", *([] if postgresql_answers(POSTGRESQL) else ["initdb"]))
    found = redis_away.run(tmp_path, gone=4.0, frozen=4.0, phones=6, consoles=2, acks=20, ack=2.0, late=5.0, pause=0.5)
    assert found.short() == []
