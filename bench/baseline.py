"""Starts the servers of ``bench/baselines`` and gives them their lines; what is measured on them is another module's affair."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from bench.phone import many_files

Json = dict[str, Any]
ROOT: Final = Path(__file__).parents[1]
FOLDER: Final = ROOT / "bench" / "baselines"


class Baseline:
    """A server that takes lines of JSON on stdin and answers each on stdout."""

    def __init__(self, command: Sequence[str]) -> None:
        many_files()
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.pid = self._process.pid
        self.url = f"http://127.0.0.1:{self._line()['port']}"

    def tell(self, order: Json) -> Json:
        """Give a line, and wait for the answer."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return self._line()

    def end(self) -> None:
        """It does not run afterwards."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _line(self) -> Json:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("a baseline has ended; `make bench` installs what those on Node need")
        answer: Json = json.loads(line)
        return answer


def node(script: str) -> list[str]:
    """The command for one of the servers on Node."""
    return ["node", str(FOLDER / script)]


def plain(mode: str) -> list[str]:
    """The command for a bare Flask-SocketIO: ``stock`` or ``ours``."""
    return [sys.executable, "-W", "ignore", "-m", "bench.baselines.plain", mode]


@contextmanager
def baseline(command: Sequence[str]) -> Iterator[Baseline]:
    """One of them, gone afterwards."""
    server = Baseline(command)
    try:
        yield server
    finally:
        server.end()
