"""A process lets itself open as many files as its connections need, and says for how many there is room."""

import resource
from collections.abc import Iterator

import pytest

from moderator import files

HARD = resource.getrlimit(resource.RLIMIT_NOFILE)[1]


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


def soft() -> int:
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]


def test_the_limit_rises_to_what_is_needed_and_no_further() -> None:
    resource.setrlimit(resource.RLIMIT_NOFILE, (500, HARD))
    assert files.allow(400) == 400
    assert soft() == files.needed(400) == 400 + files.OWN


def test_the_limit_is_never_lowered() -> None:
    resource.setrlimit(resource.RLIMIT_NOFILE, (files.OWN + 300, HARD))
    assert files.allow(100) == 100
    assert soft() == files.OWN + 300


@pytest.mark.skipif(HARD == resource.RLIM_INFINITY, reason="this machine has no limit that could be met")
def test_beyond_what_the_machine_lets_there_is_no_room() -> None:
    assert files.allow(HARD) == HARD - files.OWN
    assert soft() == HARD
