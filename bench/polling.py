"""A page whose websockets are blocked on the way: the view again and again over plain HTTP, and now and then a support; the pauses are those of static/app/live/pauses.js, or as long as the server asks for."""

import json
import random
import time
import uuid
import zlib
from collections import Counter
from typing import Any, Final

from bench.line import Answer, Line
from bench.phones import SECOND, Phones
from bench.visiting import FRESH, GZIP

PAUSE: Final = 1.5
"""Seconds between two views, give or take a fifth."""
SPEAKS: Final = 0.15
"""The part of views after which something is sent."""


class Poller:
    """One of them. What it had is told once."""

    def __init__(self, phones: Phones, url: str, code: str, questions: list[str]) -> None:
        self._phones, self._url, self._path, self._questions = phones, url, f"/p/{code}", list(questions)
        self._views, self._acks, self._refused = list[float](), list[float](), Counter[str]()
        self._line: Line | None = None
        self.cookie, self.epoch, self.version, self.stopped = "", "", 0, False
        self._pause = PAUSE
        self._dice = random.Random(id(self))
        self._dice.shuffle(self._questions)
        self._started = Line(phones, url)
        self._started.get(self._path, self._page)

    def stop(self) -> None:
        """The page is closed."""
        self.stopped = True

    def told(self) -> dict[str, Any]:
        """``views`` and ``acks`` in ms, ``refused`` by what."""
        views, acks, refused = self._views, self._acks, self._refused
        self._views, self._acks, self._refused = [], [], Counter()
        return {"views": views, "acks": acks, "refused": dict(refused)}

    def _page(self, answer: Answer) -> None:
        self._started.close()
        self.cookie = answer.header(b"set-cookie").split(b";")[0].decode()
        self._later()

    def _later(self) -> None:
        due = time.monotonic_ns() + int(self._pause * self._dice.uniform(0.8, 1.2) * SECOND)
        self._phones.at(due, self._ask)

    def _ready(self) -> Line:
        if self._line is None or self._line.closed:
            self._line = Line(self._phones, self._url)
        return self._line

    def _ask(self, due: int) -> None:
        if self.stopped:
            if self._line is not None:
                self._line.close()
            return
        since = f"&since={self.epoch}.{self.version}" if self.epoch else ""
        etag = f'"{self.epoch}.{self.version}.public"' if self.epoch else ""

        def seen(answer: Answer) -> None:
            if answer.again:
                self._ask(due)
                return
            if answer.status not in FRESH:
                self._refused[f"view {answer.status}"] += 1
            else:
                self._views.append((answer.now - due) / 1e6)
                self._pause = int(answer.header(b"panel-pause")) / 1e3
                self._apply(answer)
            if self._questions and self._dice.random() < SPEAKS:
                self._support()
            self._later()

        self._ready().get(f"{self._path}/view?as=public{since}", seen, cookie=self.cookie, etag=etag)

    def _apply(self, answer: Answer) -> None:
        if answer.body:
            body = zlib.decompress(answer.body, GZIP) if answer.header(b"content-encoding") == b"gzip" else answer.body
            delta = json.loads(body)
            self.epoch, self.version = delta["epoch"], delta["to"]

    def _support(self) -> None:
        began = time.monotonic_ns()
        args = {"question": self._questions.pop(), "supported": True}
        body = json.dumps({"id": str(uuid.uuid4()), "as": "public", "name": "question.support", "args": args}).encode()

        def done(answer: Answer) -> None:
            if answer.status == 200:  # noqa: PLR2004 - OK
                self._acks.append((answer.now - began) / 1e6)
            else:
                self._refused[f"command {answer.status}"] += 1

        self._ready().post(f"{self._path}/commands", body, done, cookie=self.cookie)
