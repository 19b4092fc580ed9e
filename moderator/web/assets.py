"""Static files: served under the hash of the whole tree, immutable and compressed, so that a phone asks for each once."""

import fcntl
import hashlib
import io
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from typing import Final
from wsgiref.types import WSGIApplication

from markupsafe import Markup
from whitenoise import WhiteNoise
from whitenoise.compress import Compressor

STATIC: Final = Path(__file__).parents[2] / "static"
HASH_LENGTH: Final = 12
KEPT: Final = 3
HALF: Final = ".making-"
SHARED_SHEETS: Final = ("css/tokens.css", "css/base.css", "css/components.css")
SOURCES: Final = ("app", "css")
"""What the packed files are made of; no page asks for it while those are of today."""
LEFT_OUT: Final = {".mjs", ".lock"}


class Assets:
    """The static tree as it is now; a change of any file changes every address."""

    def __init__(self, data_dir: Path) -> None:
        self._tree = tree_hash(STATIC)
        self._root = data_dir / "static" / self._tree
        self._packed = is_packed(STATIC)
        with _alone(self._root.parent):
            if not (self._root / ".complete").exists():
                _lay_out(STATIC, self._root, packed=self._packed)

    def url(self, path: str) -> str:
        """The address of a file of the tree."""
        return f"/static/{self._tree}/{path}"

    def sheet(self, name: str) -> str:
        """The address of a page's own styles."""
        return self.url(f"packed/{name}.css" if self._packed else f"css/pages/{name}.css")

    def head(self, sheet: str, page: str | None = None) -> Markup:
        """The links of a page's head: styles, and the script if it has one; packed, or file by file where the sources are newer."""
        shared = [] if self._packed else [self.url(path) for path in SHARED_SHEETS]
        links = [Markup('<link rel="stylesheet" href="{}">').format(address) for address in [*shared, self.sheet(sheet)]]
        if page is not None:
            script = f"packed/{page}.js" if self._packed else f"app/pages/{page}.js"
            links.append(Markup('<script type="module" async src="{}"></script>').format(self.url(script)))
            links.append(Markup('<link rel="modulepreload" href="{}">').format(self.url("vendor/vendor.js")))
        return Markup("\n").join(links)

    def wrap(self, app: WSGIApplication) -> WSGIApplication:
        """Serve the tree in front of ``app``."""
        wrapped: WSGIApplication = WhiteNoise(
            app, root=str(self._root), prefix=f"/static/{self._tree}/", allow_all_origins=False, max_age=31_536_000,
            immutable_file_test=lambda _path, _url: True, add_headers_function=_add_headers,
        )  # fmt: skip
        return wrapped


def is_packed(root: Path) -> bool:
    """Whether the packed files were made from the sources as they are now; while somebody works on those, they are served themselves."""
    listing = root / "packed" / "PACKED.json"
    return listing.exists() and json.loads(listing.read_text(encoding="utf-8"))["sources"] == sources_hash(root)


def sources_hash(root: Path) -> str:
    """A hash over names and contents of ``app`` and ``css``, the same as ``packed/pack.mjs`` computes."""
    names = sorted(str(path.relative_to(root)) for folder in SOURCES for path in (root / folder).rglob("*") if path.is_file())
    digest = hashlib.sha256()
    for name in names:
        digest.update(name.encode() + b"\0" + hashlib.sha256((root / name).read_bytes()).digest())
    return digest.hexdigest()


def tree_hash(root: Path) -> str:
    """A hash over names and contents of a tree."""
    digest = hashlib.sha256()
    for path in sorted(path for path in root.rglob("*") if path.is_file()):
        digest.update(str(path.relative_to(root)).encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:HASH_LENGTH]


def _lay_out(source: Path, root: Path, *, packed: bool) -> None:
    """Copy the tree and compress what browsers ask for and was not compressed when it was packed.

    It is made beside its place and moved there whole, so that half a tree is never served.
    """
    beside = Path(tempfile.mkdtemp(prefix=HALF, dir=root.parent))
    made = beside / root.name
    shutil.copytree(source, made, ignore=lambda _folder, names: {name for name in names if Path(name).suffix in LEFT_OUT})
    files = [path for path in made.rglob("*") if path.is_file() and not (packed and path.relative_to(made).parts[0] in SOURCES)]
    with redirect_stdout(io.StringIO()):
        for path in files:
            compressor = Compressor(quiet=True, use_brotli=not path.with_name(f"{path.name}.br").exists())
            if compressor.should_compress(path.name):
                compressor.compress(str(path))
    (made / ".complete").touch()
    shutil.rmtree(root, ignore_errors=True)
    made.rename(root)
    _prune(root)


def _prune(root: Path) -> None:
    """Drop what was left half made, and old trees but those that a process of the former version may still be serving."""
    others = sorted((path for path in root.parent.iterdir() if path != root), key=lambda path: path.stat().st_mtime)
    half = [path for path in others if path.name.startswith(HALF)]
    for each in [*half, *[path for path in others if path not in half][: -KEPT + 1]]:
        shutil.rmtree(each, ignore_errors=True)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Of several processes that start at once only one is in here; the others wait."""
    folder.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _add_headers(headers: dict[str, str], _path: str, _url: str) -> None:
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Cross-Origin-Resource-Policy"] = "same-origin"
