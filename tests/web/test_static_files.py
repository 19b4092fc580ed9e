"""Static files: under the hash of the tree, immutable, compressed, and nothing beside them."""

import gzip
import os
import re
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli  # type: ignore[import-untyped]
import pytest

from moderator.web import assets
from moderator.web.assets import LEFT_OUT, STATIC, tree_hash
from tests.web.sites import World, http

FILES = ["app/main.js", "css/base.css", "vendor/vendor.js"]


@pytest.fixture(scope="module")
def world() -> World:
    return http()


def addresses(world: World, *paths: str) -> set[str]:
    """What pages ask for."""
    browser = world.browser("moderator", "display", "panellist")
    found: set[str] = set()
    for path in paths:
        found |= set(re.findall(r'(?:src|href)="(/static/[^"]+)"', browser.get(path).text))
    return found


@pytest.mark.parametrize("path", FILES)
def test_a_file_is_served_for_ever_under_its_hash(world: World, path: str) -> None:
    url = world.site.assets.url(path)
    assert re.fullmatch(rf"/static/[0-9a-f]{{12}}/{path}", url)
    answer = world.browser().get(url)
    assert answer.status_code == 200
    assert answer.data == (STATIC / path).read_bytes()
    assert "immutable" in answer.headers["Cache-Control"]
    assert "max-age=31536000" in answer.headers["Cache-Control"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "Access-Control-Allow-Origin" not in answer.headers
    assert "Set-Cookie" not in answer.headers
    answer.close()


@pytest.mark.parametrize(("encoding", "opened"), [("gzip", gzip.decompress), ("br", brotli.decompress)])
def test_a_file_is_compressed_beforehand(world: World, encoding: str, opened: "type[bytes]") -> None:
    answer = world.browser().get(world.site.assets.url("vendor/vendor.js"), headers={"Accept-Encoding": encoding})
    assert answer.headers["Content-Encoding"] == encoding
    assert "Accept-Encoding" in answer.headers["Vary"]
    assert len(answer.data) < (STATIC / "vendor/vendor.js").stat().st_size / 2
    assert opened(answer.data) == (STATIC / "vendor/vendor.js").read_bytes()
    answer.close()


def test_every_file_that_a_page_asks_for_is_there(world: World) -> None:
    asked = addresses(world, "/", f"/p/{world.ours}", f"/p/{world.ours}/moderator", f"/p/{world.ours}/display", f"/p/{world.ours}/panellist", "/nothing")
    assert len(asked) >= 4
    for url in asked:
        answer = world.browser().get(url)
        assert answer.status_code == 200, url
        assert answer.mimetype in {"text/css", "text/javascript", "application/javascript", "application/manifest+json", "image/svg+xml", "font/woff2"}
        answer.close()


def test_another_hash_is_not_found(world: World) -> None:
    url = world.site.assets.url("app/main.js")
    tree = url.split("/")[2]
    for other in ("0" * 12, tree.upper() if tree.upper() != tree else "f" * 12, ""):
        assert world.browser().get(url.replace(tree, other)).status_code == 404


def test_what_is_not_for_browsers_is_left_out(world: World) -> None:
    left_out = [path.relative_to(STATIC) for path in STATIC.rglob("*") if path.is_file() and path.suffix in LEFT_OUT]
    assert left_out
    for path in left_out:
        assert world.browser().get(world.site.assets.url(str(path))).status_code == 404


def test_a_changed_file_changes_every_address(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "one.js").write_text("1")
    first = tree_hash(tmp_path)
    assert tree_hash(tmp_path) == first
    (tmp_path / "app" / "one.js").write_text("2")
    second = tree_hash(tmp_path)
    (tmp_path / "app" / "one.js").rename(tmp_path / "app" / "two.js")
    assert len({first, second, tree_hash(tmp_path)}) == 3


def test_processes_that_start_together_on_one_folder_lay_one_tree_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, data_dir = tmp_path / "source", tmp_path / "data"
    (source / "app").mkdir(parents=True)
    for number in range(40):
        (source / "app" / f"{number}.js").write_text(f"// {number} " + "x" * 20_000)
    monkeypatch.setattr(assets, "STATIC", source)
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: assets.Assets(data_dir), range(4)))
    assert len({each.url("x") for each in made}) == 1
    [tree] = (data_dir / "static").iterdir()
    assert len(list((tree / "app").glob("*.js.br"))) == 40


def test_half_a_tree_is_laid_out_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, data_dir = tmp_path / "source", tmp_path / "data"
    (source / "app").mkdir(parents=True)
    (source / "app" / "main.js").write_text("// " + "x" * 2_000)
    monkeypatch.setattr(assets, "STATIC", source)
    first = assets.Assets(data_dir)
    [tree] = (data_dir / "static").iterdir()
    mark, victim = tree / ".complete", tree / "app" / "main.js"
    assert mark.exists()
    mark.unlink()
    victim.unlink()
    again = assets.Assets(data_dir)
    assert mark.exists()
    assert victim.read_bytes() == (source / "app" / "main.js").read_bytes()
    assert again.url("x") == first.url("x")


def test_of_processes_that_start_at_once_each_finds_a_whole_tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, data_dir = tmp_path / "source", tmp_path / "data"
    (source / "app").mkdir(parents=True)
    for number in range(20):
        (source / "app" / f"{number}.js").write_text("// " + "x" * 2_000)
    monkeypatch.setattr(assets, "STATIC", source)
    started = threading.Barrier(4)

    def start() -> int:
        started.wait()
        where = assets.Assets(data_dir).url("app").removeprefix("/static/")
        return len(list((data_dir / "static" / where).glob("*.js")))

    with ThreadPoolExecutor(4) as pool:
        assert [each.result() for each in [pool.submit(start) for _ in range(4)]] == [20] * 4
    assert [path.name for path in (data_dir / "static").iterdir()] == [tree_hash(source)]


def test_only_the_last_trees_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, data_dir = tmp_path / "source", tmp_path / "data"
    (source / "app").mkdir(parents=True)
    monkeypatch.setattr(assets, "STATIC", source)
    hashes = []
    for number in range(5):
        (source / "app" / "main.js").write_text(str(number))
        assets.Assets(data_dir)
        hashes.append(tree_hash(source))
        os.utime(data_dir / "static" / hashes[-1], (number, number))
    assert {path.name for path in (data_dir / "static").iterdir()} == set(hashes[-assets.KEPT :])


def test_what_was_left_half_made_is_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, data_dir = tmp_path / "source", tmp_path / "data"
    (source / "app").mkdir(parents=True)
    (source / "app" / "main.js").write_text("//")
    monkeypatch.setattr(assets, "STATIC", source)
    (data_dir / "static" / f"{assets.HALF}abandoned" / "app").mkdir(parents=True)
    assets.Assets(data_dir)
    assert [path.name for path in (data_dir / "static").iterdir()] == [tree_hash(source)]
