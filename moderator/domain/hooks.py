"""Addresses that are told of events: which events there are, what an address may look like, and when to try again. Sending is done elsewhere."""

import re
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import Final
from urllib.parse import urlsplit

from moderator.domain.ids import Millis

KINDS: Final = ("question.asked", "question.published", "question.answered", "turn.started", "turn.ended", "panel.started", "panel.ended")
MOST_HOOKS: Final = 5
LONGEST: Final = 500
PAUSES: Final = tuple(Millis(seconds * 1_000) for seconds in (1, 4, 16, 64, 256))
"""After each failure; when they are used up the event is given up."""
LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
Network = IPv4Network | IPv6Network
TRANSLATED: Final = IPv6Network("64:ff9b::/96")
"""IPv4 behind a translator (RFC 6052): its last 32 bits are the address that is reached."""
FORMER: Final = (IPv6Network("::/96"), IPv6Network("fec0::/10"))
"""What once led to IPv4 and into a site, and is of the world for the library."""
_PLAIN: Final = re.compile(r"[!-~]+")


def is_address(url: str) -> bool:
    """Whether something may be sent there at all: https, or http to this machine; no name and password, and no fragment."""
    if len(url) > LONGEST or not _PLAIN.fullmatch(url):
        return False
    try:
        parts, port = urlsplit(url), urlsplit(url).port
    except ValueError:
        return False
    if not parts.hostname or "@" in parts.netloc or parts.fragment or port == 0:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)


def is_allowed_host(url: str, hosts: frozenset[str]) -> bool:
    """Whether the operator lets anything go there; ``*`` stands for every host."""
    return "*" in hosts or urlsplit(url).hostname in hosts


def is_open(address: str, networks: tuple[Network, ...]) -> bool:
    """Whether this address of the network may be connected to: one of the world, or one of ``networks``."""
    found: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    if isinstance(found, IPv6Address):
        found = IPv4Address(int(found) & 0xFFFFFFFF) if found in TRANSLATED else found.ipv4_mapped or found.sixtofour or found
    if any(found in network for network in networks):
        return True
    return found.is_global and not found.is_multicast and not any(found in network for network in FORMER)
