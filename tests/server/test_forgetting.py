"""What the memory of a server holds of whoever has a page open."""

import json
import signal
from pathlib import Path
from typing import Any

from tests.server.wire import PATIENCE, Phone, eventually, visitor
from tests.servers import Server, running

AGENT = "CanaryBrowser/91.7"
NOTHING = {"holders": {}, "readers": 0}


def held(server: Server, told: Path) -> dict[str, Any]:
    """The kinds of objects in the server that hold the name of the browser, and the connections that keep what was read of them."""
    told.unlink(missing_ok=True)
    server.signal(signal.SIGUSR1)
    eventually(told.exists)
    found: dict[str, Any] = json.loads(told.read_text())
    return found


def test_once_a_phone_has_joined_nothing_that_its_browser_said_is_held(tmp_path: Path) -> None:
    told = tmp_path / "told.json"
    with running(tmp_path / "data", ("-m", "tests.server.looking_inside", AGENT, str(told))) as server:
        browser = visitor(server)
        coming = Phone(server, cookie=browser.cookie, headers={"User-Agent": AGENT}, join=False)
        found = held(server, told)
        assert found["holders"]["dict"] > 0, "a handshake that is under way needs what it said"
        assert found["readers"] > 0
        coming.close()
        eventually(lambda: held(server, told) == NOTHING)
        phone = Phone(server, cookie=browser.cookie, headers={"User-Agent": AGENT})
        eventually(lambda: held(server, told) == NOTHING)
        assert phone.call("clock")["version"] == browser.fresh().version
        # What was forgotten cannot be believed a second time.
        phone.send("41")
        phone.send("40" + json.dumps({"panel": server.code, "as": "public"}))
        phone.until(lambda: phone.refused is not None)
        phone.close()
        eventually(lambda: 'moderator_sockets{audience="public"} 0.0' in browser.http.get(f"{server.url}/metrics", timeout=PATIENCE).text)
        assert "Traceback" not in server.log
