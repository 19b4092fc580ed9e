"""A server that is started with few open files lets itself open as many as its connections need."""

import resource
from pathlib import Path

from moderator import files
from tests.servers import running

FEW = 1_000


def test_a_server_raises_its_own_limit(tmp_path: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (FEW, before[1]))
    try:
        with running(tmp_path / "data", MOST_SOCKETS="2000") as server:
            soft, _ = resource.prlimit(server.pid, resource.RLIMIT_NOFILE)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert soft == files.needed(2_000)
