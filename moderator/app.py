"""The one place where rooms are wired together."""

import logging
import time
from typing import Any

from flask import Flask
from flask_socketio import SocketIO

from moderator import cli
from moderator.commands.run import Rules
from moderator.config import Settings, from_environment
from moderator.domain.ids import Millis
from moderator.live import gateway, house
from moderator.live.clocks import Clocks
from moderator.live.door import MOST_BYTES, Door, bound_messages
from moderator.live.packets import StrictPacket
from moderator.runtime import make_runtime
from moderator.store.engine import make_store
from moderator.store.migrate import upgrade
from moderator.web import keys, shield
from moderator.web.access import Cookies
from moderator.web.api import api
from moderator.web.assets import STATIC, Assets
from moderator.web.followup import followup
from moderator.web.organise import organise
from moderator.web.organise_changes import note_changes
from moderator.web.organise_drafts import drafts
from moderator.web.organise_panel import panel_pages
from moderator.web.organise_programme import programme
from moderator.web.organise_settings import settings_pages
from moderator.web.outcome import outcome
from moderator.web.pages import pages
from moderator.web.papers import papers
from moderator.web.record import record
from moderator.web.report import report
from moderator.web.sheets import sheets
from moderator.web.site import Site

PING_INTERVAL = 60
PING_TIMEOUT = 30
"""Our own pulses tell who is there; Engine.IO's cost 300 µs and more each, so they are rare."""


def create_app(settings: Settings | None = None) -> Flask:
    """The application, migrated and ready to be served. Nothing runs in the background until the house is started."""
    settings = settings or from_environment()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    app = Flask("moderator", static_folder=None, template_folder=str(STATIC.parent / "templates"))
    runtime = make_runtime(settings.async_mode)
    store = make_store(settings.database)
    upgrade(store.engine)
    derived = keys.derive(settings.secret or keys.installation_secret(settings.data_dir))
    rules = Rules(derived.voices, Millis(settings.token_age_ms))
    clocks = Clocks(time.time, time.monotonic, settings.test_clock)
    socketio = _socketio(app, settings)
    built = house.build(runtime, store, rules, clocks, socketio)
    cookies = Cookies(derived.cookies, built, secure=settings.secure)
    assets = Assets(settings.data_dir)
    app.extensions["moderator"] = Site(settings, built, derived, cookies, assets)
    gateway.register(socketio, built, cookies.identity)
    app.register_blueprint(pages)
    app.register_blueprint(api)
    app.register_blueprint(organise)
    app.register_blueprint(drafts)
    app.register_blueprint(note_changes)
    app.register_blueprint(panel_pages)
    app.register_blueprint(programme)
    app.register_blueprint(settings_pages)
    app.register_blueprint(sheets)
    app.register_blueprint(papers)
    app.register_blueprint(record)
    app.register_blueprint(report)
    app.register_blueprint(followup)
    app.register_blueprint(outcome)
    shield.protect(app)
    cli.register(app)
    app.wsgi_app = Door(assets.wrap(app.wsgi_app), settings.public_url, settings.public_host)  # type: ignore[method-assign]
    return app


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
    }
    for name in ("engineio.server", "socketio.server"):
        # What a stranger sends must not fill the log, and their complaints quote it.
        logging.getLogger(name).setLevel(logging.CRITICAL)
    return SocketIO(app, logger=logging.getLogger("socketio.server"), engineio_logger=logging.getLogger("engineio.server"), **options)
