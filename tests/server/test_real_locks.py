"""Threads beside the hub take real locks: green ones would hang the process for good when two of them collide."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COLLIDE = """
import sys
import wsgi
import eventlet
import eventlet.tpool
from eventlet import patcher
from sqlalchemy import text
import sqlalchemy.util.queue
from moderator.store.engine import make_store

assert sqlalchemy.util.queue.threading is patcher.original("threading")
sys.setswitchinterval(1e-5)
store = make_store("sqlite:///" + sys.argv[1])

def read():
    with store.read() as session:
        return session.scalar(text("SELECT 1"))

pool = eventlet.GreenPool(30)
with eventlet.Timeout(60):
    print(sum(pool.imap(lambda _: eventlet.tpool.execute(read), range(6_000))))
"""


SPEAK = """
import logging
import sys
import wsgi
import eventlet
import eventlet.tpool

HOW
logger = logging.getLogger("sqlalchemy.engine.Engine")
sys.setswitchinterval(1e-5)

def speak(number):
    for _ in range(20):
        logger.setLevel(logging.WARNING)  # Forgets whether it is to speak, so that the next question takes the lock.
        logger.info("never")
    logger.warning("said %s once", number)
    return 1

pool = eventlet.GreenPool(30)
with eventlet.Timeout(60):
    print(sum(pool.imap(lambda number: eventlet.tpool.execute(speak, number), range(1_000))))
"""


def test_threads_that_collide_in_the_pool_of_connections_do_not_hang_the_process(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", COLLIDE, str(tmp_path / "x.db")], cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    assert done.stdout.strip() == "6000", done.stderr[-2000:]


@pytest.mark.parametrize("how", ['logging.basicConfig(format="%(message)s")', 'from moderator import logs; logs.configure("json", "info")'])
def test_threads_that_collide_in_the_log_do_not_hang_the_process(how: str) -> None:
    done = subprocess.run([sys.executable, "-c", SPEAK.replace("HOW", how)], cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    assert done.stdout.strip() == "1000", done.stderr[-2000:]
    assert sum("said " in line and " once" in line for line in done.stderr.splitlines()) == 1_000
