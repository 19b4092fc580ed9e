"""A proxy such as hotels have, on the loopback: it can be cut off, hold whole answers back, strip upgrades to websockets, and lose answers."""

import asyncio
import re
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field

HEAD_END = b"\r\n\r\n"
LENGTH = re.compile(rb"(?i)^content-length:\s*(\d+)", re.MULTILINE)
UPGRADE = re.compile(rb"(?im)^upgrade:.*\r\n")
CONNECTION = re.compile(rb"(?im)^connection:.*\r\n")
GONE = (OSError, asyncio.IncompleteReadError, asyncio.CancelledError)


@dataclass
class Line:
    """What lies between a phone and the server; every field may be changed at any time from any thread."""

    back: int
    is_cut: bool = False
    holds: float = 0.0
    """Seconds for which a whole answer is held back."""
    strips: bool = False
    """Whether upgrades are taken out of requests."""
    loses: int = 0
    """How many answers to commands are still to be lost, after the server has given them."""
    commands: list[bytes] = field(default_factory=list)
    """The bodies of commands that reached the server over HTTP."""
    open: set[asyncio.StreamWriter] = field(default_factory=set)
    loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)

    def cut(self) -> None:
        """From now on nothing gets through, not even on connections that are open."""
        self.is_cut = True
        for writer in list(self.open):
            self.loop.call_soon_threadsafe(writer.close)

    def mend(self) -> None:
        """Everything gets through again."""
        self.is_cut = False

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection of the phone, with one request or one tunnel."""
        self.open.add(writer)
        with closing(writer), suppress(*GONE):
            if not self.is_cut:
                head = await reader.readuntil(HEAD_END)
                found = LENGTH.search(head)
                await self._pass_on(head, await reader.readexactly(int(found[1]) if found else 0), reader, writer)
        self.open.discard(writer)

    async def _pass_on(self, head: bytes, body: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self.back)
        with closing(back):
            if UPGRADE.search(head) and not self.strips:
                back.write(head + body)
                await asyncio.gather(_carry(reader, back), _carry(there, writer))
                return
            back.write(CONNECTION.sub(b"", UPGRADE.sub(b"", head)).replace(HEAD_END, b"\r\nConnection: close" + HEAD_END) + body)
            answer = await there.read()
            await self._answer(head.startswith(b"POST") and b"/commands " in head, body, answer, writer)

    async def _answer(self, is_command: bool, body: bytes, answer: bytes, writer: asyncio.StreamWriter) -> None:  # noqa: FBT001
        if is_command:
            self.commands.append(body)
            if self.loses > 0:
                self.loses -= 1
                return
        await asyncio.sleep(self.holds)
        if not self.is_cut:
            writer.write(answer)
            await writer.drain()


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65_536):
        writer.write(data)
        await writer.drain()
    writer.close()


@contextmanager
def hindered(front: int, back: int) -> Iterator[Line]:
    """Port ``front`` leads to port ``back``, as the line allows."""
    line = Line(back)
    # A thread of its own: Playwright runs a loop in this one.
    thread = threading.Thread(target=line.loop.run_forever, daemon=True)
    thread.start()
    server = asyncio.run_coroutine_threadsafe(asyncio.start_server(line.serve, "127.0.0.1", front), line.loop).result()
    try:
        yield line
    finally:
        line.loop.call_soon_threadsafe(server.close)
        asyncio.run_coroutine_threadsafe(_hang_up(), line.loop).result()
        line.loop.call_soon_threadsafe(line.loop.stop)
        thread.join()
        line.loop.close()


async def _hang_up() -> None:
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
