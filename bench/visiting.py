"""Somebody who opens the audience page as a browser does: the page, its files over at most six connections, the websocket, and what has happened meanwhile."""

import re
import time
import zlib
from collections.abc import Callable
from typing import Final

from bench.line import Answer, Line
from bench.phones import Phone, Phones

MOST: Final = 6
"""Connections to one host."""
GZIP: Final = 31
"""The window of zlib that reads gzip."""
OK: Final = 200
ASSET: Final = re.compile(rb'(?:href|src)="(/static/[^"]+)"')
CURSOR: Final = re.compile(rb'"first":\{"epoch":"([^"]+)","from":0,"to":(\d+)')
JOINED: Final = b"40"
ANSWERED: Final = b"43"
DELTA: Final = b'42["delta"'
TOLD: Final = re.compile(rb'"epoch":"([^"]+)","version":(\d+)')
FRESH: Final = frozenset({OK, 304})


class Visitor:
    """One browser that has never been here. ``done`` is called once, when it is whole or was turned away; ``why`` then says by what."""

    def __init__(self, phones: Phones, url: str, code: str, done: Callable[["Visitor"], object]) -> None:
        self._phones, self._url, self._path, self._code, self._done = phones, url, f"/p/{code}", code, done
        self._lines: list[Line] = []
        self._missing = 0
        self.began, self.cookie, self.epoch, self.version = time.monotonic_ns(), "", "", 0
        self.steps: dict[str, float] = {}
        """What → ms since the beginning."""
        self.why = ""
        self._get(self._path, self._page)

    def _line(self) -> Line:
        """A connection that is free, or a new one while there may be more."""
        self._lines = [line for line in self._lines if not line.closed]
        free = next((line for line in self._lines if line.idle), None)
        if free is None and len(self._lines) < MOST:
            free = Line(self._phones, self._url)
            self._lines.append(free)
        return free or self._lines[0]

    def _get(self, path: str, then: Callable[[Answer], object]) -> None:
        self._line().get(path, lambda answer: self._get(path, then) if answer.again else then(answer), cookie=self.cookie)

    def _page(self, answer: Answer) -> None:
        if not self._good(answer, "page"):
            return
        self.cookie = answer.header(b"set-cookie").split(b";")[0].decode()
        page = zlib.decompress(answer.body, GZIP) if answer.header(b"content-encoding") == b"gzip" else answer.body
        cursor, assets = CURSOR.search(page), sorted(set(ASSET.findall(page)))
        assert cursor, "the page holds no view"
        assert assets, "the page has no files"
        self.epoch, self.version = cursor[1].decode(), int(cursor[2])
        self._missing = len(assets)
        for asset in assets:
            self._get(asset.decode(), self._asset)

    def _asset(self, answer: Answer) -> None:
        if not self._good(answer, "files"):
            return
        self._missing -= 1
        if self._missing == 0:
            auth = {"panel": self._code, "as": "public", "back": False, "since": f"{self.epoch}.{self.version}"}
            phone = self._phones.connect(self._url, auth, group="visitors", cookie=self.cookie)
            phone.hear = self._hear

    def _hear(self, phone: Phone, message: bytes, now: int) -> None:
        if message[:2] != JOINED:
            return
        phone.hear = None
        self.steps["joined"] = (now - self.began) / 1e6
        # In the same step, but after the phone has taken this message.
        self._phones.at(0, lambda _due: self._joined(phone))

    def _joined(self, phone: Phone) -> None:
        phone.hear = self._told
        self._phones.emit(phone, "clock", b"{}")

    def _told(self, phone: Phone, message: bytes, now: int) -> None:
        told = TOLD.search(message) if message[:2] == ANSWERED else None
        if told is None:
            return
        phone.hear = None
        # The samples are taken one after the other; this is the second.
        self._phones.at(0, lambda _due: self._phones.emit(phone, "clock", b"{}"))
        assert told[1].decode() == self.epoch, "another installation"
        if int(told[2]) > self.version:
            # What was missed comes by itself.
            phone.hear = self._caught_up
        else:
            self._whole(now)

    def _caught_up(self, phone: Phone, message: bytes, now: int) -> None:
        if message.startswith(DELTA):
            phone.hear = None
            self._whole(now)

    def _whole(self, now: int) -> None:
        self.steps["view"] = (now - self.began) / 1e6
        self._done(self)

    def _good(self, answer: Answer, what: str) -> bool:
        if self.why:
            return False
        self.steps[what] = (answer.now - self.began) / 1e6
        if answer.status not in FRESH:
            self.why = f"{what}: {answer.status}"
            self._done(self)
        return not self.why
