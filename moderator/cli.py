"""Commands of the terminal: panels, notes and links; and what the first start does and says."""

import json
import secrets
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from flask import Flask
from flask.cli import AppGroup, ScriptInfo, with_appcontext

from moderator import i18n
from moderator.cli_database import database_commands, settings_of
from moderator.cli_record import export_command, import_command
from moderator.commands.opening import count_panels, open_panel
from moderator.commands.run import MOST_AT_ONCE, Envelope, Rules, run
from moderator.config import Settings, SettingsError
from moderator.domain.ids import CODE_ALPHABET, CODE_LENGTH
from moderator.domain.note import reader
from moderator.domain.note.reader import Note
from moderator.domain.refusals import Refused
from moderator.domain.roles import LINK_ROLES, Audience
from moderator.exchange import demo, importers
from moderator.exchange.importers import IncompleteNoteError, Stamp
from moderator.exchange.plans import Plan
from moderator.exchange.reading import MOST_BYTES, read_document
from moderator.live import looking
from moderator.live.looking import FoundLink
from moderator.store.engine import DatabaseRefusedError
from moderator.web import qr
from moderator.web.rendering import new_row_id
from moderator.web.site import Site, site


class Builder(AppGroup):
    """Commands that need the whole application, which is built before the first of them runs."""

    def invoke(self, ctx: click.Context) -> Any:
        """Build, then run. Where the application cannot be built, say why."""
        app = ctx.ensure_object(ScriptInfo).load_app()
        if "moderator" not in app.extensions:
            try:
                app.config["MODERATOR_BUILD"](app, settings_of(app))
            except (DatabaseRefusedError, SettingsError) as error:
                raise click.ClickException(str(error)) from None
        return super().invoke(ctx)


note_commands = Builder("note", help="Read concept notes.")
panel_commands = Builder("panel", help="Open and list panels.")
link_commands = Builder("link", help="List and revoke personal links.")


def register(app: Flask, settings: Settings | None, build: Callable[[Flask, Settings], None], why: str) -> None:
    """Add the commands to ``flask``. ``why`` there are no settings, if so."""
    app.config.update(MODERATOR_SETTINGS=settings, MODERATOR_BUILD=build, MODERATOR_REFUSED=why)
    for command in (export_command, import_command):
        panel_commands.add_command(command)
    for group in (note_commands, panel_commands, link_commands, database_commands):
        app.cli.add_command(group)


@note_commands.command("read")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
@click.option("--year", type=int, help="The year, where the note has none.")
def read_note(file: Path, *, as_json: bool, year: int | None) -> None:
    """Print what a concept note says, and what it leaves open."""
    note = _read(site(), file, year)
    if as_json:
        click.echo(json.dumps(reader.as_json(note), ensure_ascii=False, indent=2))
        return
    for key, value in reader.as_json(note).items():
        if key not in {"open_points", "sources"}:
            click.echo(f"{key}: {json.dumps(value, ensure_ascii=False)}")
    _say_open_points(note)


@panel_commands.command("open")
@click.option("--note", "file", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="A concept note; without it the demo panel.")
@click.option("--year", type=int, help="The year, where the note has none.")
@with_appcontext
def open_command(file: Path | None, year: int | None) -> None:
    """Open a panel and print its code."""
    click.echo(open_from_note(site(), file, year) if file else open_demo(site()))


@panel_commands.command("list")
@with_appcontext
def list_panels() -> None:
    """Print code, state and title of every panel."""
    for code, state, title in looking.panels(site().house.store):
        click.echo(f"{code}\t{state}\t{title}")


@link_commands.command("list")
@click.option("--panel", "code", required=True, help="The panel's code.")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
@with_appcontext
def list_links(code: str, *, as_json: bool) -> None:
    """Print the personal addresses of a panel."""
    entries = addresses(site(), code.upper())
    if as_json:
        click.echo(json.dumps(entries, ensure_ascii=False, indent=2))
        return
    for entry in entries:
        click.echo(f"{entry['role']}\t{entry['address']}\t{entry['name'] or ''}")


@link_commands.command("revoke")
@click.option("--panel", "code", required=True, help="The panel's code.")
@click.argument("address")
@with_appcontext
def revoke_link(code: str, address: str) -> None:
    """Revoke a personal link, given by its address or its id; a new one is made with `link issue`."""
    _tell(code.upper(), "link.revoke", {"link": _link_id(address)})
    click.echo("revoked")


@link_commands.command("issue")
@click.option("--panel", "code", required=True, help="The panel's code.")
@click.argument("address")
@with_appcontext
def issue_link(code: str, address: str) -> None:
    """Make the next address of a link, given by its former address or its id; the former one is worth nothing from then on."""
    link_id = _link_id(address)
    found = looking.link(site().house.store, link_id)
    if found is None:
        raise click.ClickException("There is no such link.")
    _tell(code.upper(), "link.issue", {"link": link_id, "role": found.role} | ({"person": found.person} if found.person else {}))
    again = looking.link(site().house.store, link_id)
    click.echo(_address(site(), again or found))


def ensure_panel(where: Site) -> str:
    """The code of the panel to announce: the note's, the latest, or the demo's if there is none."""
    settings = where.settings
    if settings.note is not None:
        return open_from_note(where, settings.note, settings.note_year)
    if count_panels(where.house.store) == 0:
        return open_demo(where)
    return [code for code, state, _ in looking.panels(where.house.store) if state != "draft"][-1]


def open_demo(where: Site) -> str:
    """Open the demo panel."""
    return _open(where, demo.plan(_stamp(where), where.house.clocks.now(), new_row_id, lambda: secrets.token_urlsafe(24)))


def open_from_note(where: Site, file: Path, year: int | None) -> str:
    """Open the panel of a concept note, or find it if it was opened before. Says what the note leaves open."""
    note = _read(where, file, year)
    _say_open_points(note)
    try:
        plan = importers.plan(note, _stamp(where), new_row_id)
    except IncompleteNoteError as error:
        raise click.ClickException(f"The note does not say: {', '.join(error.fields)}.{_hint(note)}") from None
    except Refused as refused:
        raise click.ClickException(f"{file}: {_sentence(refused)}") from None
    known = looking.same_panel(where.house.store, plan.panel.title, plan.panel.starts_at)
    return known or _open(where, plan)


def addresses(where: Site, code: str) -> list[dict[str, Any]]:
    """``{role, name, address}`` of the audience and of every link that holds, in the order of issue."""
    try:
        links = looking.links(where.house.store, code)
    except Refused:
        raise click.ClickException(f"There is no panel {code}.") from None
    audience = {"role": "audience", "name": None, "address": qr.join_address(where.settings.public_url, code)}
    held = [{"role": link.role, "name": link.name, "address": _address(where, link)} for link in links if not link.revoked and link.role in LINK_ROLES]
    return [{**audience, "address": f"{where.settings.public_url}/{code}"}, *held]


def announce(where: Site, code: str) -> None:
    """Say where everybody finds their page. Personal addresses go to a terminal only, since logs are read by others; the error output is the log's, a line per event."""
    settings = where.settings
    personal = settings.print_links or sys.stdout.isatty()
    for entry in addresses(where, code):
        if entry["role"] == "audience" or personal:
            click.echo(f"{entry['role']}\t{entry['address']}")
    if sys.stdout.isatty():
        click.echo(qr.terminal(qr.join_address(settings.public_url, code)))
    if not personal:
        click.echo(f"# Personal addresses: flask --app moderator.app link list --panel {code}")
    if not settings.reachable:
        click.echo("# Phones cannot reach this address. On the network that they are in, run: make run LAN=1")
    elif not settings.secure:
        click.echo("# This network can read what is sent. Use it for trials; put https in front for a real panel.")
    click.echo(f"ready {settings.public_url}")
    sys.stdout.flush()


def _open(where: Site, plan: Plan) -> str:
    house = where.house
    panel_id = open_panel(house.store, plan.panel)
    envelopes = [_machine(where, number, name, args) for number, (name, args) in enumerate(plan.commands)]
    for start in range(0, len(envelopes), MOST_AT_ONCE):
        _run(where, panel_id, envelopes[start : start + MOST_AT_ONCE])
    return plan.panel.code


def _machine(where: Site, number: int, name: str, args: dict[str, Any]) -> Envelope:
    command_id = f"~{secrets.token_hex(8)}:{number}"
    return where.house.envelope(command_id, Audience.MODERATOR, name, args, machine=True)


def _run(where: Site, panel_id: int, envelopes: list[Envelope]) -> None:
    for outcome in run(where.house.store, Rules(where.keys.voices), panel_id, envelopes):
        if not outcome.ok:
            raise click.ClickException(f"{outcome.code} {json.dumps(outcome.data)} {outcome.trace or ''}")


def _tell(code: str, name: str, args: dict[str, Any]) -> None:
    try:
        door = looking.enter(site().house.store, code, Audience.PUBLIC, ())
    except Refused:
        raise click.ClickException(f"There is no panel {code}.") from None
    _run(site(), door.panel_id, [_machine(site(), 0, name, args)])


def _stamp(where: Site) -> Stamp:
    code = "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))
    return Stamp(code, secrets.token_hex(6), where.settings.timezone)


def _read(where: Site, file: Path, year: int | None) -> Note:
    # One byte over the limit is read, never more, whatever the file is.
    with file.open("rb") as handle:
        data = handle.read(MOST_BYTES + 1)
    try:
        return reader.read(read_document(where.house.runtime.run_child, file.name, data), year=year)
    except Refused as refused:
        raise click.ClickException(f"{file}: {_sentence(refused)}") from None


def _sentence(refused: Refused) -> str:
    return i18n.catalogue(i18n.FALLBACK).message(f"refused-{refused.code}".replace(".", "-").replace("_", "-"), **refused.data)


def _say_open_points(note: Note) -> None:
    for point in note.questions:
        offered = f" ({', '.join(point.alternatives)})" if point.alternatives else ""
        line = f", line {point.line}: {point.source}" if point.line else ""
        click.echo(f"# to confirm: {point.field} {point.code.replace('_', ' ')}{offered}{line}", err=True)


def _hint(note: Note) -> str:
    years = next((point.alternatives for point in note.questions if point.code == "year_missing"), ())
    return f" The weekday fits {', '.join(years)}. Say the year: YEAR={years[-1]}." if years else ""


def _address(where: Site, link: FoundLink) -> str:
    return f"{where.settings.public_url}/k/{where.keys.link_key(link.link, link.generation)}"


def _link_id(address: str) -> str:
    return address.rstrip("/").rsplit("/", 1)[-1][:20]
