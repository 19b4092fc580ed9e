"""The command ``doctor`` of the terminal: runs the checks, a line each, and says by its exit code whether something is broken."""

import json
from collections.abc import Callable
from dataclasses import asdict

import click

from moderator.config import Settings, SettingsError, public_address
from moderator.doctor.address import check_address
from moderator.doctor.findings import FAIL, Finding
from moderator.doctor.machine import check_machine
from moderator.doctor.rows import check_rows
from moderator.doctor.signalling import check_redis
from moderator.web import keys


def make_command(settings: Settings | None, now: Callable[[], float], why: str) -> click.Command:
    """The command, for these settings; ``why`` there are none, if so."""

    @click.command("doctor", help="Say in plain words what is wrong here, and what to do.")
    @click.option("--url", help="The public address; without it PUBLIC_URL. Nothing else is asked.")
    @click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
    def doctor(url: str | None, *, as_json: bool) -> None:
        try:
            found = examine(settings, now, public_address(url) if url else None, why)
        except SettingsError as error:
            raise click.ClickException(str(error).replace("PUBLIC_URL", "--url")) from None
        if as_json:
            click.echo(json.dumps([asdict(each) for each in found], indent=2))
        else:
            for each in found:
                click.echo(f"{each.level:<5}{each.check:<16}{each.sentence}")
        if any(each.level == FAIL for each in found):
            raise SystemExit(1)

    return doctor


def examine(settings: Settings | None, now: Callable[[], float], url: str | None, why: str) -> list[Finding]:
    """All checks, the machine first: what is broken there explains the rest."""
    if settings is None:
        return [Finding("start", FAIL, why)]
    secret = _secret(settings)
    return [
        *check_machine(settings, now),
        *check_rows(settings.database, now, keys.fingerprint(secret) if secret else None),
        *(check_redis(settings.redis_url) if settings.redis_url else []),
        *check_address(settings, keys.derive(secret) if secret else None, url or settings.public_url, now),
    ]


def _secret(settings: Settings) -> bytes:
    """That of this installation; empty where there is none yet, or this user may not read it."""
    try:
        return settings.secret or (settings.data_dir / "secret").read_bytes()
    except OSError:
        return b""
