"""``wsgi.py`` with one more address, ``/block/SECONDS``, that stops the hub: what a bug would do, and no server of ours can be asked to."""

from typing import Any

from eventlet import patcher

import wsgi

server: Any = wsgi
plain = server.create_app


def create_app(settings: Any) -> Any:
    """The app as it is, and the address."""
    app = plain(settings)
    app.add_url_rule("/block/<int:seconds>", "block", block)
    return app


def block(seconds: int) -> dict[str, int]:
    """Sleep as nothing that is green would."""
    patcher.original("time").sleep(seconds)
    return {"slept": seconds}


if __name__ == "__main__":
    server.create_app = create_app
    server.main()
