"""Whose address counts: a proxy is believed when the settings name it, and only in what it has seen itself."""

from ipaddress import ip_network

import pytest

from moderator.config import SettingsError, from_environment
from moderator.live.callers import MOST_HOPS, Callers

PROXY = "127.0.0.1"
FAR = "10.0.3.7"
PHONE = "192.0.2.7"
FORGED = "198.51.100.1"
CALLERS = Callers([ip_network(PROXY), ip_network("10.0.3.0/24"), ip_network("::1")])


def address(peer: str, forwarded: str | None = None, callers: Callers = CALLERS) -> str:
    return callers.address({"REMOTE_ADDR": peer} | ({} if forwarded is None else {"HTTP_X_FORWARDED_FOR": forwarded}))


@pytest.mark.parametrize("peer", [PHONE, "2001:db8::7", "127.0.0.2", "10.0.4.1", "", "unix:"])
def test_whoever_is_no_proxy_forges_in_vain(peer: str) -> None:
    assert address(peer, FORGED) == peer
    assert address(peer) == peer


def test_without_the_setting_nobody_is_believed() -> None:
    assert address(PROXY, PHONE, Callers()) == PROXY


@pytest.mark.parametrize(
    ("forwarded", "found"),
    [
        (PHONE, PHONE),
        (f"{FORGED}, {PHONE}", PHONE),
        (f"{FORGED},{FORGED} ,{PHONE}", PHONE),
        (f"{PHONE}, {FAR}", PHONE),
        (f"{FORGED}, {PHONE}, {FAR}, ::1", PHONE),
        (f"{FAR}, {PROXY}", FAR),
        ("2001:DB8::0:7", "2001:db8::7"),
        (f"::ffff:{PHONE}", PHONE),
        (f"{PHONE}, ::ffff:{FAR}", PHONE),
    ],
)
def test_the_last_one_that_is_no_proxy_is_the_caller(forwarded: str, found: str) -> None:
    assert address(PROXY, forwarded) == found
    assert address(f"::ffff:{PROXY}", forwarded) == found


@pytest.mark.parametrize("forwarded", [None, "", "unknown", f"{PHONE}, ", f"{PHONE}, nobody", f"{PHONE}, {PHONE}:80", f"{PHONE}, 10.0.3.0/24", f"{PHONE};x"])
def test_what_is_no_address_leaves_the_proxy_as_the_caller(forwarded: str | None) -> None:
    assert address(PROXY, forwarded) == PROXY


def test_a_proxy_that_forwards_no_address_is_itself_the_caller() -> None:
    assert address(PROXY, f"{PHONE}, nobody, {FAR}") == FAR


def test_no_more_entries_are_looked_at_than_there_can_be_proxies() -> None:
    assert address(PROXY, ", ".join([PHONE, *[FAR] * MOST_HOPS])) == FAR
    assert address(PROXY, ", ".join([PHONE, *[FAR] * (MOST_HOPS - 1)])) == PHONE


def test_addresses_and_networks_are_read() -> None:
    found = from_environment({"TRUSTED_PROXIES": "127.0.0.1, 10.0.3.0/24,fd00::/8"}).trusted_proxies
    assert found == (ip_network("127.0.0.1"), ip_network("10.0.3.0/24"), ip_network("fd00::/8"))
    assert from_environment({}).trusted_proxies == ()


@pytest.mark.parametrize("value", ["proxy.example.org", "10.0.3.7/24", "127.0.0.1;10.0.0.1", "127.0.0.1 10.0.0.1", "*", "10.0.0.0/33", "unix:"])
def test_what_is_no_network_is_refused_at_the_start(value: str) -> None:
    with pytest.raises(SettingsError, match="TRUSTED_PROXIES must be addresses or networks"):
        from_environment({"TRUSTED_PROXIES": value})


@pytest.mark.parametrize("value", ["0.0.0.0/0", "::/0", "127.0.0.1, 0.0.0.0/0", "0.0.0.0/1,128.0.0.0/1", "2000::/3"])
def test_the_whole_world_is_no_proxy(value: str) -> None:
    with pytest.raises(SettingsError, match="half the world"):
        from_environment({"TRUSTED_PROXIES": value})
