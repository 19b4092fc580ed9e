"""What was acknowledged against what is stored: receipts, versions, rows and voices. Breaking things is done elsewhere."""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import psycopg

from bench.faults.finding import exactly, told
from bench.faults.outboxes import Account
from bench.figures import Figure
from tests.server.sight import View
from tests.server.wire import Json, holder
from tests.servers import Server


@dataclass(frozen=True)
class Stored:
    """What the disk holds: (command id, version) of every receipt, and the version of the panel."""

    receipts: list[tuple[str, int]]
    version: int


def stored(server: Server) -> Stored:
    """Read it beside the server, from its database."""
    with closing(_opened(server)) as database:
        receipts = [(str(command_id), int(version)) for command_id, version in database.execute("SELECT command_id, version FROM receipts")]
        [version] = database.execute("SELECT version FROM panels").fetchone()
        return Stored(receipts, version)


def _opened(server: Server) -> Any:
    url = server.database_url
    if url.startswith("postgresql"):
        return psycopg.connect(url.replace("+psycopg", "", 1))
    return sqlite3.connect(url.removeprefix("sqlite:///") or server.data_dir / "moderator.db")


def sound(server: Server) -> bool:
    """Whether SQLite finds no fault with its file."""
    with closing(sqlite3.connect(server.data_dir / "moderator.db")) as database:
        return database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


class Ledger:
    """Opened before the load, balanced after it."""

    def __init__(self, server: Server) -> None:
        self.server, self.moderator = server, holder(server, "moderator")
        self.before = self.moderator.fresh()
        self.approved = sorted(row["id"] for row in self.before.rows["questions"].values() if row["state"] == "approved")
        self.notes: list[str] = []
        """More of what the balance found."""
        self._start = stored(server)

    def balance(self, clients: Iterable[Account]) -> list[Figure]:
        """The figures that must be zero, and how many commands they were found over."""
        everybody = list(clients)
        acks = {command_id: ack for client in everybody for command_id, ack in client.acks.items()}
        wishes = {command_id: wish for client in everybody for command_id, wish in client.wishes.items()}
        accepted = [wishes[command_id] for command_id in acks]
        view, now = self.moderator.fresh(), stored(self.server)
        versions = dict(now.receipts)
        lost = [command_id for command_id, ack in acks.items() if versions.get(command_id) != ack["version"]]
        lost += _missing(view, accepted)
        twice = [command_id for command_id, times in Counter(command_id for command_id, _ in now.receipts).items() if times > 1]
        twice += _doubled(view, accepted)
        refused = Counter(str(ack["code"]) for client in everybody for ack in client.refused)
        odd = [error for client in everybody for error in client.odd]
        self.notes += [f"refused: {dict(refused)}"] * bool(refused) + [f"broke: {error!r}" for error in odd]
        short, over = self._voices(view, everybody)
        made = len(now.receipts) - len(self._start.receipts)
        return [
            told("commands acknowledged", len(acks)),
            told("sends of them", sum(client.sent[command_id] for client in everybody for command_id in client.acks)),
            exactly("acknowledged and lost", len(lost) + short),
            exactly("counted twice", len(twice) + over),
            exactly("versions taken beside receipts", abs(now.version - self._start.version - made)),
            exactly("commands refused or never answered", sum(len(client.wishes) - len(client.acks) for client in everybody)),
            exactly("clients that broke", len(odd)),
        ]

    def _voices(self, view: View, clients: list[Account]) -> tuple[int, int]:
        """Voices that are missing, and voices too many: one for each browser and question, however often it was sent."""
        given: Counter[str] = Counter()
        for client in clients:
            named = {client.wishes[each]["args"]["question"] for each in client.acks if client.wishes[each]["name"] == "question.support"}
            given.update(named)
        off = [view.rows["tallies"][question]["voices"] - self.before.rows["tallies"][question]["voices"] - given[question] for question in self.approved]
        return -sum(min(each, 0) for each in off), sum(max(each, 0) for each in off)


def _missing(view: View, accepted: list[Json]) -> list[str]:
    return [wish["id"] for wish in accepted if not _kept(view, wish["name"], wish["args"])]


def _kept(view: View, name: str, args: Json) -> bool:
    question = view.rows["questions"].get(args.get("question", ""), {})
    match name:
        case "question.ask":
            return bool(question.get("text") == args["text"])
        case "question.shortlist":
            return bool(question.get("shortlisted") == args["shortlisted"])
        case "question.approve":
            return question.get("state") == "approved" and question.get("number") is not None
        case "floor.request":
            return args["request"] in view.rows["requests"]
    return True


def _doubled(view: View, accepted: list[Json]) -> list[str]:
    texts = Counter(row["text"] for row in view.rows["questions"].values())
    names = Counter(row["name"] for row in view.rows.get("requests", {}).values())
    asked = [wish["args"]["text"] for wish in accepted if wish["name"] == "question.ask"]
    inscribed = [wish["args"]["name"] for wish in accepted if wish["name"] == "floor.request"]
    return [text for text in asked if texts[text] > 1] + [name for name in inscribed if names[name] > 1]
