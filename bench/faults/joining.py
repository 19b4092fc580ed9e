"""F13: the QR code comes onto the wall: a thousand phones open the page, read their view and connect within ten seconds."""

import asyncio
import json
import random
import re
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from bench.faults.finding import Finding, exactly, least, most, told
from bench.figures import quantile
from bench.frames import frame
from tests.server.wire import serves
from tests.servers import Server, running

PROMISE = "everybody in within 10 s, no error"
LIMIT: Final = 1 << 20
FIRST_ERROR: Final = 500
SWITCHING: Final = 101


@dataclass
class Arrivals:
    """What the phones met: every status, and the seconds from the scan of the code until the page, the view and the socket."""

    statuses: list[int] = field(default_factory=list)
    pages: list[float] = field(default_factory=list)
    joined: list[float] = field(default_factory=list)
    open: list[asyncio.StreamWriter] = field(default_factory=list)
    """Connections that stay until all are in."""
    odd: list[str] = field(default_factory=list)


class Arrival:
    """One phone on its way in."""

    def __init__(self, server: Server, into: Arrivals) -> None:
        self._server, self._into = server, into
        self._host = f"127.0.0.1:{server.port}"
        self._path = f"/p/{server.code}"
        self._cookie = ""

    async def come(self, after: float) -> None:
        """Scan the code after so many seconds, and be in; whatever goes wrong is noted."""
        await asyncio.sleep(after)
        began = time.monotonic()
        try:
            await self._page()
            self._into.pages.append(time.monotonic() - began)
            await self._socket()
            self._into.joined.append(time.monotonic() - began)
        except (OSError, EOFError, ValueError, AssertionError) as error:
            self._into.odd.append(repr(error))

    async def _page(self) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._server.port, limit=LIMIT)
        try:
            head = await self._get(reader, writer, self._path)
            cookie = re.search(rb"(?i)set-cookie: ([^;\r]+)", head)
            assert cookie, head[:200]
            self._cookie = cookie[1].decode()
            if b"connection: close" in head.lower():
                writer.close()
                reader, writer = await asyncio.open_connection("127.0.0.1", self._server.port, limit=LIMIT)
            await self._get(reader, writer, f"{self._path}/view?as=public")
        finally:
            writer.close()

    async def _get(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, path: str) -> bytes:
        """The head of the answer; its body is read to the end."""
        writer.write(f"GET {path} HTTP/1.1\r\nHost: {self._host}\r\nAccept-Encoding: gzip\r\nCookie: {self._cookie}\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        self._into.statuses.append(int(head.split(b" ", 2)[1]))
        length = re.search(rb"(?i)content-length: (\d+)", head)
        assert length, head[:200]
        await reader.readexactly(int(length[1]))
        return head

    async def _socket(self) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._server.port, limit=LIMIT)
        writer.write(
            f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: {self._host}\r\nOrigin: {self._server.url}\r\nCookie: {self._cookie}\r\nUpgrade: websocket\r\n"
            "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n".encode()
        )
        head = await reader.readuntil(b"\r\n\r\n")
        self._into.statuses.append(int(head.split(b" ", 2)[1]))
        await reader.readuntil(b"}")
        writer.write(frame(b"40" + json.dumps({"panel": self._server.code, "as": "public"}).encode()))
        assert b"40{" in await reader.readuntil(b"}"), "it was refused"
        self._into.open.append(writer)


async def arrive(server: Server, into: Arrivals, moments: list[float]) -> float:
    """Everybody at their moment; the seconds until the last one is in."""
    began = time.monotonic()
    await asyncio.gather(*(Arrival(server, into).come(moment) for moment in moments))
    took = time.monotonic() - began
    for writer in into.open:
        writer.close()
    await asyncio.gather(*(writer.wait_closed() for writer in into.open), return_exceptions=True)
    return took


def run(folder: Path, *, phones: int = 1_000, within: float = 8.0, seed: int = 13, mode: str = "eventlet") -> Finding:
    """``phones`` scan the code at random moments of ``within`` seconds."""
    dice = random.Random(seed)
    with running(folder / "data", ASYNC_MODE=mode, TOKEN_AGE="0") as server:
        into = Arrivals()
        # In a thread of its own: whoever calls may have a running loop already, as a browser's driver leaves one behind.
        with ThreadPoolExecutor(1) as beside:
            took = beside.submit(asyncio.run, arrive(server, into, [dice.uniform(0, within) for _ in range(phones)])).result()
        serves(server)
        return Finding("F13", PROMISE, [
            least("joined", len(into.joined), phones), most("the last of them after", took, 10, "s"),
            exactly("server errors", sum(status >= FIRST_ERROR for status in into.statuses)), exactly("other answers than 200 and 101", sum(status not in {200, SWITCHING} for status in into.statuses)),
            told("page and view p95", quantile(into.pages, 0.95) * 1000, "ms"), told("joined p50", quantile(into.joined, 0.5) * 1000, "ms"),
            told("joined p95", quantile(into.joined, 0.95) * 1000, "ms"), told("joined slowest", max(into.joined, default=0.0) * 1000, "ms"), exactly("tracebacks", server.log.count("Traceback")),
        ], seed, into.odd[:3])  # fmt: skip
