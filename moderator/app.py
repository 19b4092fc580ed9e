"""The one place where rooms are wired together."""

import logging
import time
from typing import Any

from flask import Flask
from flask_socketio import SocketIO

from moderator import cli, cli_doctor
from moderator.commands.run import Rules
from moderator.config import Settings, SettingsError, data_folder, from_environment
from moderator.domain.ids import Millis
from moderator.live import gateway, house
from moderator.live.callers import Callers
from moderator.live.clocks import Clocks
from moderator.live.door import MOST_BYTES, Door, bound_messages
from moderator.live.packets import StrictPacket
from moderator.live.telling import Telling
from moderator.runtime import make_runtime
from moderator.store.cleaning import BACKUPS
from moderator.store.starting import open_store
from moderator.store.wall import database_wall
from moderator.web import keys, shield
from moderator.web.access import Cookies
from moderator.web.accounts import accounts
from moderator.web.api import api
from moderator.web.assets import STATIC, Assets
from moderator.web.crowd import Crowd
from moderator.web.feeds import feeds
from moderator.web.followup import followup
from moderator.web.hooks import hooks
from moderator.web.notice import notice
from moderator.web.organise import organise
from moderator.web.organise_changes import note_changes
from moderator.web.organise_drafts import drafts
from moderator.web.organise_panel import panel_pages
from moderator.web.organise_programme import programme
from moderator.web.organise_settings import settings_pages
from moderator.web.outcome import outcome
from moderator.web.pages import pages
from moderator.web.papers import papers
from moderator.web.programs import programs
from moderator.web.record import record
from moderator.web.remote import buttons
from moderator.web.report import report
from moderator.web.seats import seat_pages
from moderator.web.sheets import sheets
from moderator.web.shell import shell
from moderator.web.site import Site
from moderator.web.wellknown import wellknown

PING_INTERVAL = 60
PING_TIMEOUT = 30
"""Our own pulses tell who is there; Engine.IO's cost 300 µs and more each, so they are rare."""


def create_app(settings: Settings | None = None) -> Flask:
    """The application, migrated and ready to be served. Nothing runs in the background until the house is started. Raises DatabaseRefusedError.

    The terminal, which gives no settings, gets an app that is not built yet: its commands about panels build it, while the doctor and those about the
    database as a whole find everything as it is, and change nothing that they were not asked to change.
    """
    app = Flask("moderator", static_folder=None, template_folder=str(STATIC.parent / "templates"))
    why = ""
    if settings is not None:
        _build(app, settings)
    else:
        try:
            settings = from_environment()
        except SettingsError as error:
            why = str(error)
    cli.register(app, settings, _build, why)
    app.cli.add_command(cli_doctor.make_command(settings, time.time, why))
    return app


def _build(app: Flask, settings: Settings) -> None:
    data_folder(settings)
    secret = settings.secret or keys.installation_secret(settings.data_dir)
    store = open_store(settings.database, keys.fingerprint(secret))
    derived = keys.derive(secret)
    runtime = make_runtime(settings.async_mode)
    rules = Rules(derived.voices, Millis(settings.token_age_ms))
    clocks = Clocks(database_wall(store, time.time, time.monotonic), time.monotonic, settings.test_clock)
    socketio = _socketio(app, settings)
    copies = settings.data_dir / BACKUPS
    built = house.build(
        runtime, store, rules, clocks, socketio, direct=settings.direct_fanout, audience=settings.audience, backups=copies,
        callers=Callers(settings.trusted_proxies), redis_url=settings.redis_url, secret=derived.processes,
    )  # fmt: skip
    cookies = Cookies(derived.cookies, built, secure=settings.secure)
    assets = Assets(settings.data_dir)
    site = app.extensions["moderator"] = Site(settings, built, derived, cookies, assets)
    built.retention.kept.append(site.rendered)
    built.beside.append(Telling(runtime, store, clocks, derived.hook_secret, settings.webhook_hosts, settings.webhook_networks, built.outage))
    gateway.register(socketio, built, cookies.identity_in)
    app.register_blueprint(pages)
    app.register_blueprint(api)
    app.register_blueprint(shell)
    app.register_blueprint(organise)
    app.register_blueprint(drafts)
    app.register_blueprint(note_changes)
    app.register_blueprint(panel_pages)
    app.register_blueprint(programme)
    app.register_blueprint(settings_pages)
    app.register_blueprint(seat_pages)
    app.register_blueprint(sheets)
    app.register_blueprint(papers)
    app.register_blueprint(record)
    app.register_blueprint(report)
    app.register_blueprint(followup)
    app.register_blueprint(outcome)
    app.register_blueprint(notice)
    app.register_blueprint(wellknown)
    app.register_blueprint(programs)
    app.register_blueprint(buttons)
    app.register_blueprint(hooks)
    app.register_blueprint(accounts)
    app.register_blueprint(feeds)
    shield.protect(app)
    door = Door(assets.wrap(app.wsgi_app), settings.public_url, settings.public_host)
    app.wsgi_app = Crowd(door, runtime, settings.most_sockets, cookies, built.metrics, clocks)  # type: ignore[method-assign]


def _socketio(app: Flask, settings: Settings) -> SocketIO:
    bound_messages()
    options: dict[str, Any] = {
        "async_mode": settings.async_mode,
        "transports": ["websocket"],
        "cors_allowed_origins": [settings.public_url],
        "serializer": StrictPacket,
        "max_http_buffer_size": MOST_BYTES,
        "ping_interval": PING_INTERVAL,
        "ping_timeout": PING_TIMEOUT,
        "async_handlers": False,
        "manage_session": False,
        "http_compression": False,
        "monitor_clients": not (settings.direct_fanout and settings.async_mode == "eventlet"),
    }
    for name in ("engineio.server", "socketio.server"):
        # What a stranger sends must not fill the log, and their complaints quote it.
        logging.getLogger(name).setLevel(logging.CRITICAL)
    return SocketIO(app, logger=logging.getLogger("socketio.server"), engineio_logger=logging.getLogger("engineio.server"), **options)
