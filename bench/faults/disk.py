"""F4: the disk is full: refuse in words, go on showing, lose nothing, and recover by itself once there is room."""

import html
import random
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import requests

from bench.faults.finding import Finding, exactly, least, told
from bench.faults.kill import PAUSE, acknowledged, crowd, finish
from bench.faults.ledger import Ledger, sound, stored
from moderator.i18n import catalogue
from tests.server.wire import PATIENCE, Browser, ask, eventually, serves, visitor
from tests.servers import Server, running

PROMISE = "refused in words, shown on, nothing lost, well again without a restart"
LANGUAGES: Final = ("en", "fr", "es", "ar")
BALLAST: Final = "ballast"
BLOCK: Final = 65_536


class Disk:
    """The disk below a data directory: one that can be filled to the last byte, and emptied again."""

    def __init__(self, folder: Path) -> None:
        self._ballast = folder / BALLAST

    def fill(self) -> None:
        """Not one more byte."""
        block = bytes(BLOCK)
        with self._ballast.open("wb", buffering=0) as file:
            while block:
                try:
                    file.write(block)
                except OSError:
                    block = block[: len(block) // 2]

    def empty(self) -> None:
        """Room again."""
        self._ballast.unlink()


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Disk]:
    """A file system of its own in memory, mounted on ``folder``; raises PermissionError where that is not allowed."""
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)], capture_output=True, text=True, check=False)
    if mounted.returncode:
        raise PermissionError(mounted.stderr.strip())
    try:
        yield Disk(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def run(
    folder: Path,
    *,
    phones: int = 20,
    consoles: int = 4,
    megabytes: int = 48,
    languages: Sequence[str] = LANGUAGES,
    pause: float = PAUSE,
    seed: int = 4,
    mode: str = "eventlet",
) -> Finding:
    """Fill the disk under load, look around, make room. Raises PermissionError where no file system may be mounted."""
    dice = random.Random(seed)
    with small_disk(folder / "disk", megabytes) as disk, running(folder / "disk" / "data", ASYNC_MODE=mode, TOKEN_AGE="0") as server:
        ledger, reader = Ledger(server), visitor(server)
        clients = crowd(server, ledger, phones, consoles, dice, pause=pause)
        for client in clients:
            client.start()
        eventually(lambda: acknowledged(clients) >= len(clients) * 2, 30)
        disk.fill()
        eventually(lambda: sum(client.again["storage_full"] > 0 for client in clients) >= len(clients) / 2, 30, "nobody was refused")
        said = sum(_told(reader, language) for language in languages)
        red, frozen = _ready(server), len(stored(server).receipts)
        reads = [reader.view().status_code, reader.http.get(reader.base, timeout=PATIENCE).status_code, ledger.moderator.view().status_code]
        written = len(stored(server).receipts) - frozen
        disk.empty()
        eventually(lambda: _ready(server), 10, "it never said that it is well again")
        finish(clients)
        figures = ledger.balance(clients)
        serves(server)
        whole = sound(server)
        server.stop()
        server.start()
        kept = {row["id"] for row in ledger.moderator.fresh().rows["questions"].values()}
        asked = {
            wish["args"]["question"] for client in clients for each, wish in client.wishes.items() if wish["name"] == "question.ask" and each in client.acks
        }
        return Finding("F4", PROMISE, [
            *figures, least("refused with storage_full", sum(client.again["storage_full"] for client in clients), len(clients) / 2),
            told("other refusals", sum(client.again["busy"] for client in clients)),
            exactly("languages in which the page says why", said, len(languages)), exactly("ready while full", red), exactly("receipts while full", written),
            exactly("reads answered while full", reads.count(200), len(reads)), exactly("database sound", whole, 1),
            exactly("questions lost by a restart", len(asked - kept)),
        ], seed, ledger.notes)  # fmt: skip


def _told(reader: Browser, language: str) -> bool:
    """Whether a page without scripts says in this language that there is no room, and keeps the text."""
    wish = ask(f"Is there room? {language}")
    fields = {"id": wish["id"], "as": "public", "name": "question.ask"} | {f"arg.{key}": value for key, value in wish["args"].items()}
    answer = reader.http.post(f"{reader.base}/commands", data=fields, headers={"Accept-Language": language}, allow_redirects=False, timeout=PATIENCE)
    words = html.unescape(answer.text)
    said = catalogue(language).message("refused-storage-full") in words and wish["args"]["text"] in words
    return said and bool(answer.status_code == requests.codes.unavailable)


def _ready(server: Server) -> bool:
    return bool(requests.get(f"{server.url}/readyz", timeout=PATIENCE).status_code == requests.codes.ok)
