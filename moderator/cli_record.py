"""Commands of the terminal for records: writing one into a file, and bringing a panel back from one."""

from pathlib import Path

import click
from flask.cli import with_appcontext

from moderator import i18n
from moderator.child import ChildError
from moderator.domain.ids import Instant
from moderator.domain.refusals import Refused
from moderator.exchange.exporters import files
from moderator.exchange.restoring import MOST_BYTES
from moderator.live import looking
from moderator.web.record import bring_back
from moderator.web.site import site


@click.command("export")
@click.argument("code")
@click.option("--file", "name", type=click.Choice(list(files.TYPES)), default="record.json", show_default=True, help="Which file.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Where to; without it CODE-NAME in this folder.")
@click.option("--language", type=click.Choice(list(i18n.available())), default=i18n.FALLBACK, show_default=True, help="The language of its headings.")
@with_appcontext
def export_command(code: str, name: str, out: Path | None, language: str) -> None:
    """Write the record of a panel, or a file made of it."""
    house = site().house
    try:
        told = looking.recorded(house.store, code.upper())
        data = files.made(house.runtime.run_child, name, told, language, now=Instant(house.clocks.now()))
    except Refused as refused:
        raise click.ClickException(_sentence(refused)) from None
    except ChildError as error:
        raise click.ClickException(str(error)) from None
    path = out or Path(f"{code.upper()}-{name}")
    path.write_bytes(data)
    click.echo(path)


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@with_appcontext
def import_command(file: Path) -> None:
    """Bring a panel back from its record, and print its code."""
    # One byte over the limit is read, never more, whatever the file is.
    with file.open("rb") as handle:
        data = handle.read(MOST_BYTES + 1)
    try:
        click.echo(bring_back(data))
    except Refused as refused:
        raise click.ClickException(f"{file}: {_sentence(refused)}") from None


def _sentence(refused: Refused) -> str:
    return i18n.catalogue(i18n.FALLBACK).message(f"refused-{refused.code}".replace(".", "-").replace("_", "-"), **refused.data)
