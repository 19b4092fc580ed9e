"""``python -m tests.cluster``: several server processes behind one nginx, with PostgreSQL and Redis, all on the loopback; also for tests, which may break any part of it."""

import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import requests

from tests.programs import MissingError, find
from tests.proxy import Proxy
from tests.server.wire import eventually
from tests.servers import Server, free_port
from tests.services import POSTGRESQL, REDIS, Postgresql, Redis, database_of_its_own, postgresql_answers, redis_answers

READY_WITHIN = 30.0
PROCESSES = 3


class Cluster(Server):
    """Seen from outside it is one server, at the address of the proxy; its processes are ``servers``, and what asks for a number may be asked of one of them."""

    def __init__(self, folder: Path, proxy: Proxy, servers: Sequence[Server], redis: Redis | None, postgresql: Postgresql | None) -> None:
        super().__init__(folder / "data", PORT=str(proxy.port), PUBLIC_URL=servers[0].url, DATABASE_URL=servers[0].database)
        self.proxy, self.servers, self.redis, self.postgresql = proxy, tuple(servers), redis, postgresql

    def start(self, number: int | None = None) -> None:
        """Start a process, or all: one after the other, since the first makes what they share."""
        for server in self._chosen(number):
            server.start()
            self.addresses = self.addresses or server.addresses

    def kill(self, number: int | None = None) -> None:
        """SIGKILL for a process, or for all at once."""
        chosen = self._chosen(number)
        for server in chosen:
            server.signal(signal.SIGKILL)
        for server in chosen:
            server.wait()

    def stop(self, number: int | None = None) -> int:
        """SIGTERM; the exit code, of several the highest."""
        chosen = self._chosen(number)
        for server in chosen:
            server.signal(signal.SIGTERM)
        return max(server.wait() for server in chosen)

    def restart(self, number: int) -> None:
        """SIGTERM, wait for its end, start, and wait until it says that it is ready to work."""
        code = self.stop(number)
        assert code == 0, code
        self.start(number)
        eventually(lambda: self.ready(number), READY_WITHIN, f"process {number} is not ready")

    def roll(self) -> None:
        """Restart one process after the other."""
        for number in range(len(self.servers)):
            self.restart(number)

    def ready(self, number: int) -> bool:
        """Whether a process says so itself."""
        try:
            return requests.get(f"http://127.0.0.1:{self.servers[number].port}/readyz", timeout=5).ok
        except requests.RequestException:
            return False

    def alive(self, number: int | None = None) -> bool:
        """Whether a process runs, or all do."""
        return all(server.alive() for server in self._chosen(number))

    def stop_redis(self) -> None:
        """Redis is gone, with all that it knew."""
        self._own_redis().stop()

    def start_redis(self) -> None:
        """Redis is back, and knows nothing."""
        self._own_redis().start()

    def freeze_redis(self) -> None:
        """Redis takes connections, and answers nothing."""
        self._own_redis().freeze()

    def thaw_redis(self) -> None:
        """Redis goes on."""
        self._own_redis().thaw()

    def stop_postgresql(self) -> None:
        """The database is gone, in mid-sentence."""
        self._own_postgresql().stop()

    def start_postgresql(self) -> None:
        """The database is back, with all that it has promised."""
        self._own_postgresql().start()

    def end(self) -> None:
        """Whatever state it is in, no process runs afterwards."""
        for server in self.servers:
            server.end()
        while self.guests:
            self.guests.pop().close()

    def _chosen(self, number: int | None) -> Sequence[Server]:
        return self.servers if number is None else [self.servers[number]]

    def _own_redis(self) -> Redis:
        assert self.redis is not None, "this Redis is not ours to stop"
        return self.redis

    def _own_postgresql(self) -> Postgresql:
        assert self.postgresql is not None, "this PostgreSQL is not ours to stop"
        return self.postgresql


@contextmanager
def cluster(
    folder: Path, processes: int = PROCESSES, *, own_redis: bool = True, own_postgresql: bool = False, with_redis: bool = True, port: int = 0,
    furnish: Callable[[str], object] | None = None, **settings: str,
) -> Iterator[Cluster]:  # fmt: skip
    """A cluster that is ready, and gone afterwards.

    ``own_redis``, ``own_postgresql``: one of its own even where one runs, so that it may be stopped; ``with_redis``: whether the processes know
    one at all; ``furnish``: is given the address of the empty database before the first process starts. Raises MissingError.
    """
    find("nginx")
    with ExitStack() as stack:
        redis, redis_url = _redis(stack, folder, own=own_redis) if with_redis else (None, "")
        postgresql, database = _postgresql(stack, own=own_postgresql)
        if furnish is not None:
            furnish(database)
        proxy = Proxy(folder / "nginx", [free_port() for _ in range(processes)], port)
        shared = {"PUBLIC_URL": f"http://localhost:{proxy.port}", "DATABASE_URL": database, "REDIS_URL": redis_url, "TRUSTED_PROXIES": "127.0.0.1"}
        servers = [Server(folder / "data", PORT=str(each), **shared, **settings) for each in proxy.ports]
        made = Cluster(folder, proxy, servers, redis, postgresql)
        stack.callback(proxy.stop)
        stack.callback(made.end)
        made.start()
        proxy.start()
        yield made


def _redis(stack: ExitStack, folder: Path, *, own: bool) -> tuple[Redis | None, str]:
    url = os.environ.get("REDIS_URL") or REDIS
    if not own and redis_answers(url):
        return None, url
    made = Redis(folder / "redis")
    stack.callback(made.stop)
    made.start()
    return made, made.url


def _postgresql(stack: ExitStack, *, own: bool) -> tuple[Postgresql | None, str]:
    given = os.environ.get("DATABASE_URL", "").replace("postgresql://", "postgresql+psycopg://", 1)
    url = given if given.startswith("postgresql") else POSTGRESQL
    if not own and postgresql_answers(url):
        return None, stack.enter_context(database_of_its_own(url))
    made = Postgresql()
    stack.callback(made.end)
    made.start()
    return made, made.url


def main() -> int:
    """Say where everybody finds their page, and serve until told to stop; a process that ends is told of, and not started again."""
    ending = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _signal, _frame: ending.set())
    port = int(os.environ.get("PORT") or 8000)
    with tempfile.TemporaryDirectory(prefix="moderator-cluster-") as folder:
        try:
            with cluster(Path(folder), own_redis=False, port=port) as made:
                _announce(made)
                _watch(made, ending)
        except MissingError as error:
            sys.exit(f"make cluster: {error}")
        except AssertionError:
            # Whoever presses Ctrl-C while they start tells the processes as well.
            if not ending.is_set():
                raise
    return 0


def _announce(made: Cluster) -> None:
    for role, address in made.addresses:
        print(f"{role}\t{address}")
    places = ", ".join(f"{server.port} (process {server.pid})" for server in made.servers)
    print(f"# nginx on {made.port} before {places}", file=sys.stderr)
    for name, own in (("PostgreSQL", made.postgresql), ("Redis", made.redis)):
        print(f"# {name}: {'one of its own' if own else 'the one that runs'}", file=sys.stderr)
    print(f"ready {made.url}", flush=True)


def _watch(made: Cluster, ending: threading.Event) -> None:
    gone: set[int] = set()
    while not ending.wait(0.2):
        for server in made.servers:
            if server.port not in gone and not server.alive():
                gone.add(server.port)
                print(f"# the process on {server.port} has ended with {server.wait()}; the others serve on\n{server.log[-2_000:]}", file=sys.stderr, flush=True)
    for server in made.servers:
        if server.alive():
            server.signal(signal.SIGTERM)
    deadline = time.monotonic() + READY_WITHIN
    while any(server.alive() for server in made.servers) and time.monotonic() < deadline:
        time.sleep(0.05)


if __name__ == "__main__":
    sys.exit(main())
