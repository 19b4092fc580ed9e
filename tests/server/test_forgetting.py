"""What the memory of a server holds of whoever has a page open."""

import json
import signal
from pathlib import Path

from tests.server.wire import Phone, eventually, visitor
from tests.servers import Server, running

AGENT = "CanaryBrowser/91.7"


def holders(server: Server, told: Path) -> dict[str, int]:
    """The kinds of objects in the server that hold the name of the browser."""
    told.unlink(missing_ok=True)
    server.signal(signal.SIGUSR1)
    eventually(told.exists)
    found: dict[str, int] = json.loads(told.read_text())
    return found


def test_once_a_phone_has_joined_nothing_of_its_handshake_is_held(tmp_path: Path) -> None:
    told = tmp_path / "told.json"
    with running(tmp_path / "data", ("-m", "tests.server.looking_inside", AGENT, str(told))) as server:
        browser = visitor(server)
        coming = Phone(server, cookie=browser.cookie, headers={"User-Agent": AGENT}, join=False)
        assert holders(server, told)["dict"] > 0, "a handshake that is under way needs what it said"
        coming.close()
        eventually(lambda: holders(server, told) == {})
        phone = Phone(server, cookie=browser.cookie, headers={"User-Agent": AGENT})
        eventually(lambda: holders(server, told) == {})
        assert phone.call("clock")["version"] == browser.fresh().version
        phone.close()
        eventually(lambda: "moderator_sockets_unjoined 0.0" in browser.http.get(f"{server.url}/metrics", timeout=5).text)
        assert "Traceback" not in server.log
