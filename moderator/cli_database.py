"""Commands of the terminal for the database as a whole: taking it over, copying it, looking at a copy, and bringing one back."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from flask import Flask, current_app
from flask.cli import AppGroup
from sqlalchemy.exc import DBAPIError

from moderator.config import Settings, SettingsError, data_folder
from moderator.store import copies, installation
from moderator.store.bringing_back import restore
from moderator.store.cleaning import BACKUPS
from moderator.store.copies import Copy
from moderator.store.engine import DatabaseRefusedError, make_store
from moderator.store.migrate import upgrade
from moderator.store.starting import explained
from moderator.web import keys

database_commands = AppGroup("database", help="Copy the database, bring a copy back, or take it over.")
ANOTHER = "# It was made with another secret: bring DATA_DIR/secret or SECRET_KEY along, or say: flask --app moderator.app database adopt"


@database_commands.command("backup")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Where to; without it a name with the date in DATA_DIR/backups.")
def backup_command(out: Path | None) -> None:
    """Copy the database while it runs, and say what the copy holds."""
    with _told() as settings:
        store = make_store(settings.database)
        path = out or _dated("moderator", copies.kind_of(settings.database))
        try:
            copy = copies.take(store, path)
        finally:
            store.engine.dispose()
    click.echo(path)
    _describe(copy, lambda line: click.echo(f"# {line}", err=True))


@database_commands.command("verify")
@click.argument("file", type=click.Path(path_type=Path))
def verify_command(file: Path) -> None:
    """Say in words whether a copy is whole, and what it holds."""
    with _told():
        copy = copies.examine(file)
    click.echo(f"{file} is whole.")
    _describe(copy, click.echo)
    if copy.fingerprint and copy.fingerprint != _fingerprint():
        click.echo(ANOTHER, err=True)


@database_commands.command("restore")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Also where there are panels in a PostgreSQL database; they are copied into DATA_DIR/backups first.")
def restore_command(file: Path, *, replace: bool) -> None:
    """Bring a copy back, with no server running. What was there is kept in DATA_DIR/backups."""
    with _told() as settings:
        aside = _dated("before-restore", copies.kind_of(settings.database))
        copy = restore(settings.database, file, aside, replace=replace)
    click.echo(f"{file} was brought back.")
    _describe(copy, click.echo)
    if aside.exists():
        click.echo(f"What was there before is kept: {aside}")
    click.echo("# What was erased since this copy was made is here again: what is due goes at the next start, the rest is yours to erase.", err=True)
    if copy.fingerprint and copy.fingerprint != _fingerprint():
        click.echo(ANOTHER, err=True)


@database_commands.command("adopt")
def adopt_command() -> None:
    """Take over a database whose secret is lost: all personal links and cookies are worth nothing from then on."""
    with _told() as settings:
        store = make_store(settings.database)
        try:
            upgrade(store.engine)
            changed = installation.adopt(store.engine, _fingerprint())
        finally:
            store.engine.dispose()
    if changed:
        click.echo("This database is of this installation now. Links that were handed out open nothing any more: print them anew.")
    else:
        click.echo("This database is of this installation already. Nothing was changed.")


def settings_of(app: Flask) -> Settings:
    """Those of the app, which are there also where it is not built. Raises ClickException where they cannot be."""
    found: Settings | None = app.config["MODERATOR_SETTINGS"]
    if found is None:
        raise click.ClickException(app.config["MODERATOR_REFUSED"])
    return found


@contextmanager
def _told() -> Iterator[Settings]:
    """The settings; whatever is wrong with a database is said in a sentence."""
    settings = settings_of(current_app)
    try:
        data_folder(settings)
        yield settings
    except (DatabaseRefusedError, SettingsError) as error:
        raise click.ClickException(str(error)) from None
    except DBAPIError as error:
        raise click.ClickException(explained(settings.database, error)) from None


def _fingerprint() -> str:
    settings = settings_of(current_app)
    return keys.fingerprint(settings.secret or keys.installation_secret(settings.data_dir))


def _dated(name: str, kind: str) -> Path:
    return settings_of(current_app).data_dir / BACKUPS / f"{name}-{time.strftime('%Y-%m-%d-%H%M%S')}.{copies.ENDINGS[kind]}"


def _describe(copy: Copy, say: Callable[[str], None]) -> None:
    panels = "1 panel" if copy.panels == 1 else f"{copy.panels} panels"
    say(f"{panels} and {sum(copy.rows.values())} rows in all, of {copy.kind}, version {copy.revision} of the tables.")
    say(", ".join(f"{table} {count}" for table, count in copy.rows.items() if count))
