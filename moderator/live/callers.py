"""Whose address counts: the peer's, or, behind a proxy that the settings name, the one that this proxy has seen. What is counted by it is decided elsewhere."""

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import Final
from wsgiref.types import WSGIEnvironment

MOST_HOPS: Final = 8
"""Entries that are looked at, from the right; whoever wrote the others wrote them to keep us busy."""


class Callers:
    """The caller's address, for limits alone: host and scheme are those of PUBLIC_URL, whatever is forwarded."""

    def __init__(self, proxies: Sequence[IPv4Network | IPv6Network] = ()) -> None:
        self._proxies = tuple(proxies)

    def address(self, environ: WSGIEnvironment) -> str:
        """The right-most entry of ``X-Forwarded-For`` that is no proxy of ours, if the peer is one; the peer's own address otherwise.

        Each proxy writes behind what it was sent, so whatever a caller has forged stands further left. Where an entry is no address, whoever
        forwarded it is the caller.
        """
        peer: str = environ.get("REMOTE_ADDR", "")
        if not self._proxies or not self._is_proxy(_parsed(peer)):
            return peer
        found = peer
        for entry in reversed(environ.get("HTTP_X_FORWARDED_FOR", "").rsplit(",", MOST_HOPS)[-MOST_HOPS:]):
            address = _parsed(entry.strip())
            if address is None:
                break
            found = str(address)
            if not self._is_proxy(address):
                break
        return found

    def _is_proxy(self, address: IPv4Address | IPv6Address | None) -> bool:
        return address is not None and any(address in network for network in self._proxies)


def _parsed(text: str) -> IPv4Address | IPv6Address | None:
    """An address as one writes it; one of IPv4 in the clothes of IPv6 without them."""
    try:
        address = ip_address(text)
    except ValueError:
        return None
    return (address.ipv4_mapped if isinstance(address, IPv6Address) else None) or address
