"""Whole sites without a server: two open panels, one in draft, and browsers that keep their cookies."""

import functools
import json
import re
import secrets
import tempfile
import uuid
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from flask import Flask
from werkzeug.test import TestResponse

from moderator import cli
from moderator.app import create_app
from moderator.commands.opening import NewPanel, open_panel
from moderator.config import Settings
from moderator.domain.ids import Instant
from moderator.web.site import Site

HTTP: Final = "http://127.0.0.1:8000"
HTTPS: Final = "https://panel.example.org"
DRAFT: Final = "DRAFT2"
UNKNOWN: Final = "ZZZZZZ"


@functools.cache
def _folder() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory()


class World:
    """One installation."""

    def __init__(self, public_url: str, folder: Path, **more: Any) -> None:
        settings = Settings(public_url=public_url, data_dir=folder, async_mode="threading", token_age_ms=0, **more)
        self.url = public_url
        self.app: Flask = create_app(settings)
        self.app.testing = False
        self.site: Site = self.app.extensions["moderator"]
        self.ours, self.theirs = cli.open_demo(self.site), cli.open_demo(self.site)
        starts = Instant(self.site.house.clocks.now())
        open_panel(self.site.house.store, NewPanel(code=DRAFT, epoch="draft", title="Not yet", starts_at=starts, ends_at=Instant(starts + 1), timezone="UTC"))

    def address(self, role: str, code: str | None = None, number: int = 0) -> str:
        """A personal address, as a path."""
        entries = [entry for entry in cli.addresses(self.site, code or self.ours) if entry["role"] == role]
        return str(urlsplit(entries[number]["address"]).path)

    def link(self, role: str, code: str | None = None, number: int = 0) -> str:
        return self.address(role, code, number).rsplit("/", 1)[1][:20]

    def browser(self, *roles: str, code: str | None = None) -> "Browser":
        browser = Browser(self)
        for role in roles:
            assert browser.get(self.address(role, code)).status_code == 303
        return browser


class Browser:
    """Keeps cookies, and sends the Origin that a page of ours would."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.client = world.app.test_client()

    def get(self, path: str, **more: Any) -> TestResponse:
        return self.client.get(path, base_url=self.world.url, **more)

    def post(self, path: str, **more: Any) -> TestResponse:
        return self.client.post(path, base_url=self.world.url, headers={"Origin": self.world.url, **more.pop("headers", {})}, **more)

    def view(self, role: str = "public", code: str | None = None) -> TestResponse:
        return self.get(f"/p/{code or self.world.ours}/view?as={role}")

    def send(self, name: str, args: dict[str, Any], role: str = "public", code: str | None = None, command_id: str | None = None) -> TestResponse:
        wish = {"id": command_id or str(uuid.uuid4()), "as": role, "name": name, "args": args}
        return self.post(f"/p/{code or self.world.ours}/commands", json=wish)

    def form(self, command: str, /, **fields: str) -> TestResponse:
        """A plain form, as a browser without scripts sends it."""
        sent = {"id": fields.pop("id", str(uuid.uuid4())), "as": "public", "name": command, **{f"arg.{key}": value for key, value in fields.items()}}
        return self.post(f"/p/{self.world.ours}/commands", data=sent)

    def cookie(self) -> str | None:
        """The value of our one cookie."""
        kept = self.client.get_cookie(self.world.site.cookies.name, domain=str(urlsplit(self.world.url).hostname))
        return None if kept is None else kept.value


@functools.cache
def http() -> World:
    """On a plain network, as on a laptop in a hotel."""
    return World(HTTP, Path(_folder().name) / "http", webhook_hosts=frozenset({"*"}))


@functools.cache
def https() -> World:
    """Behind a proxy that speaks https."""
    return World(HTTPS, Path(_folder().name) / "https")


def row_id() -> str:
    return secrets.token_hex(10)


def secret() -> str:
    return secrets.token_urlsafe(24)


def page_data(html: str) -> dict[str, Any]:
    """The first view inside a page, as its script reads it."""
    found = re.search(r'<script type="application/json" id="page">(.*?)</script>', html, re.DOTALL)
    assert found, "the page has no first view"
    data: dict[str, Any] = json.loads(found[1])
    return data
