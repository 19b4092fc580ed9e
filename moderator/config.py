"""Settings: read once from the environment, frozen, and passed in. Nobody else looks at the environment."""

import os
import re
import socket
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Final
from urllib.parse import SplitResult, parse_qsl, urlsplit
from zoneinfo import available_timezones

LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1", "[::1]"})
REDIS_OPTIONS: Final = frozenset({"db", "password", "ssl_ca_certs", "ssl_certfile", "ssl_keyfile"})
"""What may stand behind the ``?`` of REDIS_URL; time-outs and checks of certificates are ours."""
WIDEST: Final = {4: 8, 6: 7}
"""Bits that a network of proxies must have: those of the largest private networks, 10.0.0.0/8 and fc00::/7."""


class SettingsError(Exception):
    """The environment asks for something that cannot be; the message says what to do."""


@dataclass(frozen=True)
class Accounts:
    """The provider with whose accounts organisers may sign in. ``allowed``: addresses, ``@domains`` and ``group:names``, in small letters but for groups."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    allowed: frozenset[str]

    @property
    def scope(self) -> str:
        """What is asked of the provider."""
        return "openid email groups" if any(each.startswith("group:") for each in self.allowed) else "openid email"


@dataclass(frozen=True)
class Settings:
    """Everything that differs between two installations."""

    host: str = "127.0.0.1"
    port: int = 8000
    public_url: str = "http://127.0.0.1:8000"
    data_dir: Path = Path("var")
    database_url: str = ""
    redis_url: str = field(default="", repr=False)
    async_mode: str = "eventlet"
    core: str = ""
    timezone: str = "UTC"
    test_clock: Path | None = None
    secret: bytes = field(default=b"", repr=False)
    lan: bool = False
    print_links: bool = False
    note: Path | None = None
    note_year: int | None = None
    token_age_ms: int = 20_000
    most_sockets: int = 12_000
    audience: int = 2_000
    trusted_proxies: tuple[IPv4Network | IPv6Network, ...] = ()
    security_contact: str = ""
    metrics_token: bytes = field(default=b"", repr=False)
    direct_fanout: bool = True
    offline_page: bool = True
    log_format: str = ""
    log_level: str = "info"
    webhook_hosts: frozenset[str] = frozenset()
    webhook_networks: tuple[IPv4Network | IPv6Network, ...] = ()
    accounts: Accounts | None = None

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
        public_url=public_address(env.get("PUBLIC_URL") or f"http://{_named(host, lan=bool(env.get('LAN')))}:{port}"),
        data_dir=Path(env.get("DATA_DIR", "var")).absolute(),
        database_url=_database(env.get("DATABASE_URL", "")),
        redis_url=_redis(env.get("REDIS_URL", "")),
        async_mode=_async_mode(env.get("ASYNC_MODE", "eventlet")),
        core=env.get("CORE", "").strip(),
        timezone=_timezone(env.get("TIMEZONE") or machine_timezone()),
        test_clock=Path(clock) if clock else None,
        secret=env.get("SECRET_KEY", "").encode(),
        lan=bool(env.get("LAN")),
        print_links=bool(env.get("PRINT_LINKS")),
        note=Path(env["NOTE"]) if env.get("NOTE") else None,
        note_year=_number(env, "YEAR", 0) or None,
        token_age_ms=_number(env, "TOKEN_AGE", 20) * 1_000,
        most_sockets=_number(env, "MOST_SOCKETS", 12_000),
        audience=_number(env, "AUDIENCE", 2_000),
        trusted_proxies=_proxies(env.get("TRUSTED_PROXIES", "")),
        security_contact=_contact(env.get("SECURITY_CONTACT", "")),
        metrics_token=env.get("METRICS_TOKEN", "").encode(),
        direct_fanout=bool(_number(env, "DIRECT_FANOUT", 1)),
        offline_page=bool(_number(env, "OFFLINE_PAGE", 1)),
        log_format=_one_of(env, "LOG_FORMAT", "", ("json", "text")),
        log_level=_one_of(env, "LOG_LEVEL", "info", ("debug", "info", "warning", "error")),
        webhook_hosts=frozenset(_listed(env.get("WEBHOOK_HOSTS", "").lower())),
        webhook_networks=tuple(_network(each) for each in _listed(env.get("WEBHOOK_NETWORKS", ""))),
        accounts=_accounts(env),
    )
    if settings.test_clock is not None and settings.reachable:
        message = "TEST_CLOCK moves every clock of the panel, so it is refused unless PUBLIC_URL is on loopback. Unset one of the two."
        raise SettingsError(message)
    return settings


def data_folder(settings: Settings) -> None:
    """Make the folder of everything that is written. Raises SettingsError where that may not be."""
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"DATA_DIR {settings.data_dir} cannot be made ({error.strerror}). Choose a folder that this user may write in."
        raise SettingsError(message) from None


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


def _one_of(env: Mapping[str, str], name: str, default: str, choices: Sequence[str]) -> str:
    value = env.get(name, default).lower()
    if value in {default, *choices}:
        return value
    message = f"{name} is one of {', '.join(choices)}, not {value!r}."
    raise SettingsError(message)


def _listed(value: str) -> list[str]:
    return [each.strip() for each in value.split(",") if each.strip()]


def _network(value: str) -> IPv4Network | IPv6Network:
    try:
        return ip_network(value)
    except ValueError:
        message = f"WEBHOOK_NETWORKS must be networks such as 10.0.0.0/8, separated by commas, not {value!r}."
        raise SettingsError(message) from None


def _accounts(env: Mapping[str, str]) -> Accounts | None:
    names = ("OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_ALLOWED")
    missing = [name for name in names if not env.get(name)]
    if len(missing) == len(names):
        return None
    if missing:
        message = f"{', '.join(missing)} must be set as well, or none of the settings that begin with OIDC_."
        raise SettingsError(message)
    issuer = urlsplit(env["OIDC_ISSUER"])
    if issuer.scheme != "https" and not (issuer.scheme == "http" and issuer.hostname in LOOPBACK):
        message = f"OIDC_ISSUER must begin with https:, not {env['OIDC_ISSUER']!r}."
        raise SettingsError(message)
    allowed = [each if each.startswith("group:") else each.lower() for each in _listed(env["OIDC_ALLOWED"])]
    if not allowed or not all("@" in each or each.startswith("group:") for each in allowed):
        message = "OIDC_ALLOWED must be addresses of mail, domains such as @example.org, or groups such as group:organisers, separated by commas."
        raise SettingsError(message)
    return Accounts(env["OIDC_ISSUER"], env["OIDC_CLIENT_ID"], env["OIDC_CLIENT_SECRET"], frozenset(allowed))


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


def public_address(value: str) -> str:
    """The address as browsers write an Origin. Raises SettingsError for one with a path."""
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


def _redis(value: str) -> str:
    """The URL as it is. What is said of a wrong one does not quote it, since it may hold a password."""
    if not value:
        return value
    try:
        parts = urlsplit(value)
        is_right = _is_redis(parts)
    except ValueError:
        is_right = False
    if not is_right:
        message = "REDIS_URL must be like redis://:password@host:6379/0, rediss://… with TLS, or unix:///run/redis.sock. Leave it out for one process."
        raise SettingsError(message)
    if parts.scheme != "unix" and parts.hostname not in LOOPBACK and not parts.password:
        message = (
            f"REDIS_URL names a Redis on {parts.hostname} without a password: whoever reaches it could count for us and listen. "
            "Give it one (requirepass) and write redis://:password@host, or use a Redis on this machine."
        )
        raise SettingsError(message)
    return value


def _is_redis(parts: SplitResult) -> bool:
    if parts.fragment or not REDIS_OPTIONS.issuperset(name for name, _ in parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query))):
        return False
    if parts.scheme == "unix":
        return len(parts.path) > 1
    # A port that is none is found out by asking for it.
    return parts.scheme in {"redis", "rediss"} and bool(parts.hostname) and parts.port != 0 and re.fullmatch(r"(/\d*)?", parts.path) is not None


def _proxies(value: str) -> tuple[IPv4Network | IPv6Network, ...]:
    try:
        networks = tuple(ip_network(each.strip()) for each in value.split(",") if each.strip())
    except ValueError:
        message = f"TRUSTED_PROXIES must be addresses or networks with commas between, such as 127.0.0.1, 10.0.3.0/24, not {value!r}."
        raise SettingsError(message) from None
    for network in networks:
        if network.prefixlen < WIDEST[network.version]:
            message = f"TRUSTED_PROXIES must name your own proxies, and {network} is half the world: anybody could pose as any address. Name their addresses."
            raise SettingsError(message)
    return networks


def _contact(value: str) -> str:
    # An address of mail is what most people would write.
    contact = f"mailto:{value}" if re.fullmatch(r"[^\s@:/]+@[^\s@:/]+", value) else value
    if not contact or re.fullmatch(r"(mailto:|https://|tel:)[!-~]{1,300}", contact):
        return contact
    message = f"SECURITY_CONTACT must be an address of mail, or begin with https:, mailto: or tel:, not {value!r}."
    raise SettingsError(message)


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
