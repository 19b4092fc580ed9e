"""``deploy/``: every file says of the settings, the paths and the ports what the code says."""

import importlib
import importlib.util
import os
import re
import shlex
import subprocess
from pathlib import Path
from typing import Any

import pytest

from moderator.config import Settings, from_environment
from tests.programs import find, find_or_skip
from tests.proxy import Proxy

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
CONFIG = (ROOT / "moderator" / "config.py").read_text(encoding="utf-8")
SETTINGS = set(re.findall(r'env(?:\.get\(|\[|, )"([A-Z_]+)"', CONFIG))
EXAMPLE = (DEPLOY / "moderator.env").read_text(encoding="utf-8")
COMPOSE = (DEPLOY / "compose.yaml").read_text(encoding="utf-8")
DOCKERFILE = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
UNIT = (DEPLOY / "systemd" / "moderator@.service").read_text(encoding="utf-8")
NGINX = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
CADDY = (DEPLOY / "Caddyfile").read_text(encoding="utf-8")
SECRETS = {"PANEL_HOST": "hall.example.net", "SECRET_KEY": "s" * 64, "POSTGRES_PASSWORD": "p", "REDIS_PASSWORD": "r"}


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    """The services by their names."""
    if importlib.util.find_spec("yaml") is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("PyYAML is missing: make pins, and .venv/bin/pip install -r requirements-dev.txt")
    services: dict[str, Any] = importlib.import_module("yaml").safe_load(COMPOSE)["services"]
    assert len(services) == 6
    return services


def processes(compose: dict[str, Any]) -> dict[str, Any]:
    return {name: service for name, service in compose.items() if name.startswith("moderator-")}


def lines_of_example() -> dict[str, str]:
    return dict(re.findall(r"^#?([A-Z_]+)=(.*)$", EXAMPLE, re.MULTILINE))


def table_of_operations() -> set[str]:
    rows = re.findall(r"^\| ((?:`[A-Z_0-9=]+` ?)+) \|", (ROOT / "docs" / "operations.md").read_text(encoding="utf-8"), re.MULTILINE)
    return {name.split("=")[0] for row in rows for name in re.findall(r"`([A-Z_0-9=]+)`", row)}


def test_the_settings_are_found() -> None:
    assert {"PUBLIC_URL", "PORT", "NOTE", "YEAR", "TRUSTED_PROXIES"} <= SETTINGS
    assert len(SETTINGS) >= len(Settings.__dataclass_fields__) - 1


def test_the_example_has_every_setting_with_a_line_about_it() -> None:
    assert set(lines_of_example()) == SETTINGS
    lines = EXAMPLE.splitlines()
    alone = [line for number, line in enumerate(lines) if re.match(r"#[A-Z_]+=", line) and not re.match(r"# |#[A-Z_]+=", lines[number - 1])]
    assert alone == []


def test_the_table_of_operations_has_every_setting() -> None:
    assert table_of_operations() == SETTINGS


def test_the_example_changes_nothing_as_it_is() -> None:
    given = {name: value for name, value in lines_of_example().items() if value}
    assert from_environment(given) == from_environment({})


def test_the_image_is_made_of_what_is_there() -> None:
    sources = [word for line in re.findall(r"^COPY (?!--from)(.+)$", DOCKERFILE, re.MULTILINE) for word in line.split()[:-1]]
    assert {"moderator", "static", "templates", "wsgi.py", "requirements.txt"} <= set(sources)
    assert [name for name in sources if not (ROOT / name).exists()] == []
    sent = {line[1:] for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line.startswith("!")}
    assert sent == set(sources)


def test_the_image_runs_as_nobody_of_importance_and_only_what_was_hashed() -> None:
    last = DOCKERFILE.rsplit("\nFROM ", 1)[1]
    assert re.search(r"^USER moderator$", last, re.MULTILINE)
    assert "--require-hashes" in DOCKERFILE
    assert "HEALTHCHECK" in last
    assert "/healthz" in last
    assert set(re.findall(r"\b([A-Z_]+)=", re.findall(r"^ENV (.+)$", last, re.MULTILINE)[0])) - SETTINGS == {
        "PATH",
        "PYTHONUNBUFFERED",
        "PYTHONDONTWRITEBYTECODE",
    }


def test_the_health_check_of_the_image_is_one_that_runs() -> None:
    words = re.search(r'CMD \["python", "-c", "(.+)"\]', DOCKERFILE)
    assert words is not None
    compile(words[1].replace('\\"', '"'), "healthcheck", "exec")


def test_compose_sets_only_settings(compose: dict[str, Any]) -> None:
    for process in processes(compose).values():
        assert set(process["environment"]) <= SETTINGS
        filled = {key: re.sub(r"\$\{(\w+)[^}]*\}", lambda found: SECRETS[found[1]], value) for key, value in process["environment"].items()}
        settings = from_environment(filled)
        assert settings.public_url == "https://hall.example.net"
        assert str(settings.trusted_proxies[0].network_address) == compose["nginx"]["networks"]["inner"]["ipv4_address"]
        assert settings.database_url == "postgresql+psycopg://moderator:p@postgres/moderator"


def test_compose_asks_for_every_secret_by_name() -> None:
    asked = re.findall(r"\$\{(\w+)(:\?is missing in deploy/secrets\.env)?\}", COMPOSE)
    assert {name for name, _ in asked} == set(SECRETS)
    assert all(told for _, told in asked)


def test_no_container_may_do_more_than_it_needs(compose: dict[str, Any]) -> None:
    for name, service in compose.items():
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]
        assert name.startswith("moderator") or "healthcheck" in service
        assert name == "nginx" or "ports" not in service


def test_redis_keeps_nothing_on_a_disk(compose: dict[str, Any]) -> None:
    redis = compose["redis"]
    words = redis["command"]
    assert words[words.index("--save") + 1] == ""
    assert words[words.index("--appendonly") + 1] == "no"
    assert "volumes" not in redis


def test_nginx_of_compose_asks_the_processes_of_compose(compose: dict[str, Any]) -> None:
    [_, _, line] = compose["nginx"]["command"]
    words = shlex.split(line.replace("$$", "$").split("&&")[0].replace("/etc/nginx/moderator.conf", str(DEPLOY / "nginx.conf")).split(">")[0])
    words = [word.replace("$PANEL_HOST", "hall.example.net") for word in words]
    made = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    assert set(re.findall(r"^    server (\S+) max", made, re.MULTILINE)) == {f"{name}:8000" for name in processes(compose)}
    assert "example.org" not in made
    assert not re.search(r"127\.0\.0\.1:\d", made)


def test_the_unit_runs_what_is_there_with_the_settings_that_there_are() -> None:
    assert "WorkingDirectory=/opt/moderator" in UNIT
    for place in re.findall(r"/opt/moderator/(\S+)", UNIT):
        assert place.startswith(".venv/") or (ROOT / place).exists()
    named = {
        each.split("=")[0] for line in re.findall(r"^(?:Environment=|ExecStart=/usr/bin/env )(.+)$", UNIT, re.MULTILINE) for each in line.split() if "=" in each
    }
    assert named - SETTINGS == {"PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE"}


def test_a_command_of_the_terminal_runs_as_the_unit_does() -> None:
    """With its user, settings, data, limit and mask."""
    words = set((DEPLOY / "moderator").read_text(encoding="utf-8").split())
    of_unit = dict(re.findall(r"^(User|Group|EnvironmentFile|LimitNOFILE|UMask)=(.+)$", UNIT, re.MULTILINE))
    assert {of_unit.pop("User"), of_unit.pop("Group")} == {"moderator"} <= words
    assert {f"{name}={value}" for name, value in of_unit.items()} <= words
    assert set(re.findall(r"DATA_DIR=\S+", UNIT)) == {word for word in words if word.startswith("DATA_DIR=")}


def test_the_unit_lets_the_process_tell_its_own_figures() -> None:
    """They need /proc/stat, which this would hide."""
    assert not re.search("^ProcSubset=pid", UNIT, re.MULTILINE)


def test_systemd_takes_the_units(tmp_path: Path) -> None:
    find_or_skip("systemd-analyze")
    for unit in (DEPLOY / "systemd").iterdir():
        # On this machine neither the user nor the folder need be there.
        text = unit.read_text(encoding="utf-8").replace("/opt/moderator/deploy/wait-until-ready", "/bin/true")
        (tmp_path / unit.name.replace("@", "@8001")).write_text(text, encoding="utf-8")
    done = subprocess.run(
        [find("systemd-analyze"), "verify", "--man=no", "--recursive-errors=no", *(str(path) for path in sorted(tmp_path.iterdir()))],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stderr == ""
    assert done.returncode == 0


def test_every_script_of_the_deployment_is_one_that_a_shell_takes() -> None:
    scripts = [path for path in DEPLOY.iterdir() if path.is_file() and path.read_text(encoding="utf-8").startswith("#!")]
    assert {path.name for path in scripts} >= {"rolling-restart", "wait-until-ready"}
    for path in scripts:
        assert path.stat().st_mode & 0o111
        assert subprocess.run(["sh", "-n", str(path)], check=False).returncode == 0


def test_both_proxies_ask_the_same_processes_and_set_the_same_limits() -> None:
    assert set(re.findall(r"127\.0\.0\.1:\d+", NGINX)) == set(re.findall(r"127\.0\.0\.1:\d+", CADDY)) == {f"127.0.0.1:{port}" for port in (8001, 8002, 8003)}
    assert set(re.findall(r"max_body_size (\d+)", NGINX)) == set(re.findall(r"max_size (\d+)[KM]iB", CADDY)) == {"64", "22"}


def test_what_is_to_be_changed_is_marked() -> None:
    for text in (NGINX, CADDY):
        lines = text.splitlines()
        marked = {number for number, line in enumerate(lines) if "# ←" in line}
        names = {number for number, line in enumerate(lines) if "example.org" in line}
        assert names
        assert all(number in marked or number - 1 in marked for number in names)


def test_caddy_takes_its_file() -> None:
    find_or_skip("caddy")
    done = subprocess.run(
        [find("caddy"), "validate", "--adapter", "caddyfile", "--config", str(DEPLOY / "Caddyfile")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_a_file_of_nginx_that_has_lost_a_mark_would_be_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "nginx.conf").write_text(NGINX.replace("worker_processes auto;", ""), encoding="utf-8")
    monkeypatch.setattr("tests.proxy.FILE", tmp_path / "nginx.conf")
    with pytest.raises(AssertionError, match="worker_processes"):
        assert Proxy(tmp_path, [1]).configuration


def test_what_operations_says_of_nginx_leaves_one_process_and_the_name(tmp_path: Path) -> None:
    """The two commands as they stand there."""
    commands = re.findall(r"^sed .*deploy/nginx\.conf > /etc/nginx/nginx\.conf$", (ROOT / "docs" / "operations.md").read_text(encoding="utf-8"), re.MULTILINE)
    made = []
    for number, command in enumerate(commands):
        line = command.replace("/etc/nginx/nginx.conf", str(tmp_path / str(number)))
        subprocess.run(["sh", "-c", line], cwd=ROOT, env={"NAME": "hall.example.net", "PATH": os.environ["PATH"]}, check=True)
        made.append((tmp_path / str(number)).read_text(encoding="utf-8"))
    assert ["example.org" in text for text in made] == [False, False]
    assert [re.findall(r"^    server (\S+) max", text, re.MULTILINE) for text in made] == [
        ["127.0.0.1:8001"],
        ["127.0.0.1:8001", "127.0.0.1:8002", "127.0.0.1:8003"],
    ]
