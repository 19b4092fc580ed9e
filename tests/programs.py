"""Programs of the system that some tests run beside our own: finding them, and saying how to get one that is missing."""

import os
import shutil
from pathlib import Path

import pytest

PACKAGES = {
    "nginx": "nginx-light",
    "redis-server": "redis-server",
    "initdb": "postgresql",
    "pg_ctl": "postgresql",
    "caddy": "caddy",
    "openssl": "openssl",
    "systemd-analyze": "systemd",
}
"""Program → the package of Debian that has it."""
PLACES = (os.environ.get("PATH", ""), "/usr/local/sbin", "/usr/sbin", "/sbin")
"""Programs of the administrator are not on everybody's path."""


class MissingError(Exception):
    """A program is not there; the message says how to get it."""


def find(name: str) -> str:
    """The program. Raises MissingError."""
    beside = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name) if folder.parent.name.isdecimal() else 0)
    found = shutil.which(name, path=os.pathsep.join([*PLACES, *(str(folder) for folder in reversed(beside))]))
    if found is None:
        message = f"{name} is missing: sudo apt install {PACKAGES[name]}"
        raise MissingError(message)
    return found


def find_or_skip(*names: str) -> None:
    """Skip a test where a program is missing, and fail it in CI."""
    for name in names:
        try:
            find(name)
        except MissingError as error:
            (pytest.fail if os.environ.get("CI") else pytest.skip)(str(error))
