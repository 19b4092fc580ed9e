"""Settings: read once from the environment, frozen, and passed in. Nobody else looks at the environment."""

import os
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit
from zoneinfo import available_timezones

LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1", "[::1]"})


class SettingsError(Exception):
    """The environment asks for something that cannot be; the message says what to do."""


@dataclass(frozen=True)
class Settings:
    """Everything that differs between two installations."""

    host: str = "127.0.0.1"
    port: int = 8000
    public_url: str = "http://127.0.0.1:8000"
    data_dir: Path = Path("var")
    database_url: str = ""
    async_mode: str = "eventlet"
    timezone: str = "UTC"
    test_clock: Path | None = None
    secret: bytes = field(default=b"", repr=False)
    lan: bool = False
    print_links: bool = False
    note: Path | None = None
    note_year: int | None = None
    token_age_ms: int = 20_000
    most_sockets: int = 12_000

    @property
    def secure(self) -> bool:
        """Whether the public address is https, so that cookies may be ``Secure``."""
        return self.public_url.startswith("https:")

    @property
    def public_host(self) -> str:
        """The only Host that is answered."""
        return urlsplit(self.public_url).netloc.lower()

    @property
    def reachable(self) -> bool:
        """Whether others than this machine could reach the public address."""
        return urlsplit(self.public_url).hostname not in LOOPBACK

    @property
    def database(self) -> str:
        """The database's URL: embedded SQLite unless another is given."""
        return self.database_url or f"sqlite:///{self.data_dir / 'moderator.db'}"


def from_environment(environ: Mapping[str, str] | None = None) -> Settings:
    """Settings from ``environ``. Raises SettingsError with a sentence that says what to do."""
    # An empty variable is one that was not set: shells and makefiles pass both alike.
    env = {name: value for name, value in (os.environ if environ is None else environ).items() if value}
    port = _number(env, "PORT", 8000)
    host = env.get("HOST", "0.0.0.0" if env.get("LAN") else "127.0.0.1")  # noqa: S104 - asked for by LAN=1
    clock = env.get("TEST_CLOCK")
    settings = Settings(
        host=host,
        port=port,
        public_url=_public_url(env.get("PUBLIC_URL") or f"http://{_named(host, lan=bool(env.get('LAN')))}:{port}"),
        data_dir=Path(env.get("DATA_DIR", "var")).absolute(),
        database_url=_database(env.get("DATABASE_URL", "")),
        async_mode=_async_mode(env.get("ASYNC_MODE", "eventlet")),
        timezone=_timezone(env.get("TIMEZONE") or machine_timezone()),
        test_clock=Path(clock) if clock else None,
        secret=env.get("SECRET_KEY", "").encode(),
        lan=bool(env.get("LAN")),
        print_links=bool(env.get("PRINT_LINKS")),
        note=Path(env["NOTE"]) if env.get("NOTE") else None,
        note_year=_number(env, "YEAR", 0) or None,
        token_age_ms=_number(env, "TOKEN_AGE", 20) * 1_000,
        most_sockets=_number(env, "MOST_SOCKETS", 12_000),
    )
    if settings.test_clock is not None and settings.reachable:
        message = "TEST_CLOCK moves every clock of the panel, so it is refused unless PUBLIC_URL is on loopback. Unset one of the two."
        raise SettingsError(message)
    return settings


def machine_timezone() -> str:
    """The name of the machine's time zone, UTC where it has none."""
    target = Path("/etc/localtime")
    parts = target.resolve().parts if target.is_symlink() else ()
    return "/".join(parts[parts.index("zoneinfo") + 1 :]) if "zoneinfo" in parts else "UTC"


def _number(env: Mapping[str, str], name: str, default: int) -> int:
    value = env.get(name) or str(default)
    if value.isdecimal():
        return int(value)
    message = f"{name} must be a whole number, not {value!r}."
    raise SettingsError(message)


def _named(host: str, *, lan: bool) -> str:
    if host not in {"0.0.0.0", "::"}:  # noqa: S104 - not bound here
        return host
    return lan_address() if lan else "127.0.0.1"


def lan_address() -> str:
    """This machine's address on its network, by asking which one a packet would leave from; none is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return "127.0.0.1"
        return str(probe.getsockname()[0])


def _public_url(value: str) -> str:
    parts = urlsplit(value.rstrip("/"))
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path or parts.query or "@" in parts.netloc:
        message = f"PUBLIC_URL must be like https://panel.example.org, without a path, not {value!r}."
        raise SettingsError(message)
    return f"{parts.scheme}://{parts.netloc.lower()}"


def _database(value: str) -> str:
    # psycopg 3 is the driver that is installed; the bare name would ask for psycopg2.
    for bare in ("postgres://", "postgresql://"):
        if value.startswith(bare):
            return "postgresql+psycopg://" + value.removeprefix(bare)
    if value and not value.startswith(("sqlite:", "postgresql+psycopg:")):
        message = "DATABASE_URL must begin with sqlite: or postgresql:. Leave it out for the embedded database."
        raise SettingsError(message)
    return value


def _timezone(value: str) -> str:
    if value in available_timezones():
        return "UTC" if value == "Etc/UTC" else value
    message = f"TIMEZONE must be a name such as Europe/Zurich, not {value!r}."
    raise SettingsError(message)


def _async_mode(value: str) -> str:
    if value in {"eventlet", "threading"}:
        return value
    message = f"ASYNC_MODE is eventlet or threading, not {value!r}."
    raise SettingsError(message)
