"""A thin line with a long way: a TCP proxy on the loopback that delays and shares out bandwidth, for websockets as for requests."""

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress

CHUNK = 1_400
"""Bytes of a packet: a small answer need not wait for the whole of a large one."""


class _Lane:
    """One direction of the line, shared by all connections."""

    def __init__(self, rate: float, delay: float) -> None:
        self._rate, self._delay, self._free = rate, delay, 0.0

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Every packet arrives after the delay, and not before those that went ahead of it are through."""
        way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

        async def arrive() -> None:
            while True:
                due, data = await way.get()
                await asyncio.sleep(due - time.monotonic())
                if not data:
                    break
                writer.write(data)
                await writer.drain()
            writer.write_eof()

        arriving = asyncio.ensure_future(arrive())
        try:
            while data := await reader.read(CHUNK):
                self._free = max(self._free, time.monotonic()) + len(data) / self._rate
                way.put_nowait((self._free + self._delay, data))
                await asyncio.sleep(self._free - time.monotonic())
            way.put_nowait((time.monotonic() + self._delay, b""))
            await arriving
        finally:
            arriving.cancel()


@contextmanager
def slow_line(front: int, back: int, *, bits: float, trip: float) -> Iterator[None]:
    """Port ``front`` leads to port ``back``: ``bits`` a second in each direction, ``trip`` seconds there and back. Opening a connection costs a trip, as TCP does."""
    loop = asyncio.new_event_loop()
    up, down = _Lane(bits / 8, trip / 2), _Lane(bits / 8, trip / 2)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with closing(writer), suppress(OSError, asyncio.CancelledError):
            await asyncio.sleep(trip)
            there, back_writer = await asyncio.open_connection("127.0.0.1", back)
            with closing(back_writer):
                await asyncio.gather(up.carry(reader, back_writer), down.carry(there, writer), return_exceptions=True)

    # A thread of its own: Playwright runs a loop in this one.
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    server = asyncio.run_coroutine_threadsafe(asyncio.start_server(serve, "127.0.0.1", front), loop).result()
    try:
        yield
    finally:
        loop.call_soon_threadsafe(server.close)
        asyncio.run_coroutine_threadsafe(_hang_up(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _hang_up() -> None:
    """End whatever is still under way."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
