"""Checks of the public address: that it leads here, past whatever stands in between, unchanged and in time. Only this address is asked, by HTTP alone."""

import http.client
import json
import re
import secrets
import socket
import ssl
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

from moderator.config import LOOPBACK, Settings
from moderator.doctor.calling import Answer, Caller
from moderator.doctor.findings import FAIL, OK, WARN, Finding, graded
from moderator.doctor.handshake import websocket
from moderator.web.checking import HEADER, LAST, PAUSE
from moderator.web.keys import Keys

SOON: Final = 14
"""Days before the end of a certificate."""
VERY_SOON: Final = 2
A_DAY: Final = 86_400
SHEET: Final = re.compile(r'"(/static/[0-9a-f]+/[^"]+\.css)"')
ACCESS_LOGS: Final = tuple(
    Path("/var/log") / name for name in ("nginx/access.log", "apache2/access.log", "apache2/other_vhosts_access.log", "httpd/access_log", "caddy/access.log")
)
UNREACHABLE: Final = (502, 503, 504)
BROKEN: Final = (OSError, http.client.HTTPException)


def check_address(settings: Settings, keys: Keys | None, url: str, now: Callable[[], float], logs: Iterable[Path] = ACCESS_LOGS) -> list[Finding]:
    """Everything about the address. Where nobody answers, the rest cannot be asked. Without keys it is not known who answers."""
    before = _sizes(logs)
    found = reachable(url)
    if _is_broken(found):
        return found
    try:
        caller = Caller(url)
        found += certificate(caller, now)
        if _is_broken(found):
            return found
        found += path(caller, settings, keys)
        if found[-1].check == "answers":
            return found
        return [*found, websocket(caller, settings.public_url), figures(caller, settings), *files(caller), *access_logs(before, _sizes(logs))]
    except BROKEN as error:
        return [*found, Finding("answers", FAIL, f"{url} breaks off in the middle of an answer ({_why(error)}). Look into the log of the proxy.")]


def _is_broken(found: list[Finding]) -> bool:
    return found[-1].level == FAIL


def reachable(url: str) -> list[Finding]:
    """Whether the name is known, and whom it can be reached by."""
    caller = Caller(url)
    try:
        socket.getaddrinfo(caller.host, caller.port, type=socket.SOCK_STREAM)
    except OSError:
        return [Finding("name", FAIL, f"The name {caller.host} leads nowhere. Enter it in the DNS, or correct PUBLIC_URL.")]
    if caller.host in LOOPBACK:
        return [Finding("name", WARN, f"{url} is this machine only: phones cannot reach it. Set PUBLIC_URL, or run: make run LAN=1")]
    if not caller.is_secure:
        return [Finding("name", WARN, f"{url} is plain http: the network can read what is sent. Put TLS in front for a real panel.")]
    return [Finding("name", OK, f"The name {caller.host} is known.")]


def certificate(caller: Caller, now: Callable[[], float]) -> list[Finding]:
    """Whether it holds, and for how long."""
    if not caller.is_secure:
        return []
    try:
        with caller.open() as connection:
            told: Any = connection.getpeercert()  # type: ignore[attr-defined]  # it is TLS
    except ssl.SSLCertVerificationError as error:
        return [Finding("certificate", FAIL, f"Browsers will refuse the certificate of {caller.host} ({error.verify_message}). Get a valid one for this name.")]
    except OSError as error:
        return [Finding("answers", FAIL, f"Nobody speaks TLS at {caller.netloc} ({_why(error)}). See that the proxy runs and listens there.")]
    days = (ssl.cert_time_to_seconds(told["notAfter"]) - now()) / A_DAY
    said = (
        "The certificate holds for {} days.", "The certificate ends in {} days. See that it is renewed by itself.",
        "The certificate ends in {} days: then every phone is warned off. Renew it now.",
    )  # fmt: skip
    return [graded("certificate", days, warns=days < SOON, fails=days < VERY_SOON, said=said)]


def path(caller: Caller, settings: Settings, keys: Keys | None) -> list[Finding]:
    """Who answers, and what of a request arrives there; the last finding is "answers" where that is nobody of ours."""
    if keys is None:
        return [Finding("answers", FAIL, "Whether this installation answers cannot be told without its secret. Start the server once, or set SECRET_KEY.")]
    nonce = secrets.token_hex(16)
    try:
        answer = caller.ask("/check", **{HEADER: f"{nonce}.{keys.asks(nonce)}", "Origin": settings.public_url})
    except BROKEN as error:
        return [Finding("answers", FAIL, f"Nobody answers at {caller.url} ({_why(error)}). Start the server, and the proxy before it; see the firewall.")]
    if answer.status in UNREACHABLE:
        return [
            Finding("answers", FAIL, f"A proxy answers {answer.status} at {caller.url}: it does not reach the server. Start that, and compare HOST and PORT.")
        ]
    arrived = _arrived(answer)
    if arrived.get("installation") != keys.answers(nonce):
        return [
            Finding(
                "answers",
                FAIL,
                f"Somebody else answers at {caller.url} ({answer.status}): another installation, secret or program. Correct PUBLIC_URL or the proxy.",
            )
        ]
    return [Finding("here", OK, f"This installation answers at {caller.url}."), *_kept(caller, settings, arrived), _pieces(answer)]


def _arrived(answer: Answer) -> dict[str, Any]:
    try:
        told = json.loads(answer.body.split("\n")[0])
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _kept(caller: Caller, settings: Settings, arrived: dict[str, Any]) -> list[Finding]:
    if arrived["host"] != caller.netloc:
        return [Finding("host", FAIL, f"The proxy makes Host into {arrived['host'][:80]!r}. Have it keep it (nginx: proxy_set_header Host $http_host).")]
    if arrived["address"] != caller.url:
        return [
            Finding(
                "host", FAIL, f"The server goes by {arrived['address']}, and sends whoever comes to {caller.url} there. Set its PUBLIC_URL to one of the two."
            )
        ]
    found = [Finding("host", OK, "Host arrives as it was sent.")]
    if arrived["origin"] != settings.public_url:
        return [*found, Finding("origin", FAIL, "The proxy drops or changes Origin: nothing can be sent. Have it pass all headers on.")]
    return [*found, Finding("origin", OK, "Origin arrives as it was sent.")]


def _pieces(answer: Answer) -> Finding:
    if answer.gap > PAUSE / 2 and answer.body.endswith(LAST.decode()):
        return Finding("buffering", OK, "An answer in two pieces arrives in two: nothing is held back.")
    return Finding("buffering", WARN, "The proxy holds answers back until they are whole. Turn that off (nginx: proxy_buffering off).")


def figures(caller: Caller, settings: Settings) -> Finding:
    """Whether the figures are kept from the world."""
    answer = caller.ask("/metrics")
    if "moderator_" not in answer.body:
        return Finding("metrics", OK, "/metrics is not told to the world.")
    if caller.host in LOOPBACK and not settings.reachable:
        return Finding("metrics", OK, "/metrics is told to this machine, where nobody else comes.")
    return Finding(
        "metrics", FAIL, "/metrics is open to the world: the proxy hides that it forwards. Have it send X-Forwarded-For, or answer 404 for /metrics itself."
    )


def files(caller: Caller) -> list[Finding]:
    """Whether pages are kept by nobody, and files by everybody."""
    page = caller.ask("/")
    rule = page.headers.get("cache-control", "")
    if "age" in page.headers or not ("no-store" in rule or "private" in rule):
        return [Finding("cache", FAIL, "Something in between keeps pages, which are each person's own. Cache nothing but /static/.")]
    found = [Finding("cache", OK, "Pages are kept by nobody in between.")]
    sheet = SHEET.search(page.body)
    if sheet is None:
        return [
            *found,
            Finding("static", FAIL, f"The page at {caller.url} is not ours, or was changed on its way ({page.status}). See what the proxy does to it."),
        ]
    answer = caller.ask(sheet[1])
    kept = answer.headers.get("cache-control", "")
    if answer.status != http.client.OK or "immutable" not in kept:
        said = (
            f"Files under /static/ come as {answer.status} with Cache-Control {kept[:60]!r}: every phone will ask for them again. Pass on what the server says."
        )
        return [*found, Finding("static", WARN, said)]
    return [*found, Finding("static", OK, "Files are kept by phones for good.")]


def _sizes(logs: Iterable[Path]) -> dict[Path, int]:
    return {path: path.stat().st_size for path in logs if path.exists()}


def access_logs(before: dict[Path, int], after: dict[Path, int]) -> list[Finding]:
    """Whether a log of a proxy on this machine grew while we asked."""
    grown = [str(path) for path, size in after.items() if size > before.get(path, 0)]
    if grown:
        return [Finding("access-log", FAIL, f"{grown[0]} grew while we asked: it keeps addresses of people. Turn it off (nginx: access_log off).")]
    return [
        Finding("access-log", OK, "No access log that is known here grew while we asked. See that the proxy keeps none elsewhere: it would hold addresses.")
    ]


def _why(error: Exception) -> str:
    words = error.strerror if isinstance(error, OSError) and error.strerror else ""
    return words or type(error).__name__
