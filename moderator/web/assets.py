"""Static files: served under the hash of the whole tree, immutable and compressed, so that a phone asks for each once."""

import hashlib
import io
import json
import shutil
from contextlib import redirect_stdout
from pathlib import Path
from typing import Final
from wsgiref.types import WSGIApplication

from markupsafe import Markup
from whitenoise import WhiteNoise
from whitenoise.compress import Compressor

STATIC: Final = Path(__file__).parents[2] / "static"
HASH_LENGTH: Final = 12
KEPT: Final = 3
SHARED_SHEETS: Final = ("css/tokens.css", "css/base.css", "css/components.css")
LEFT_OUT: Final = {".mjs", ".lock"}


class Assets:
    """The static tree as it is now; a change of any file changes every address."""

    def __init__(self, data_dir: Path) -> None:
        self._tree = tree_hash(STATIC)
        self._root = data_dir / "static" / self._tree
        self._packed = is_packed(STATIC)
        if not (self._root / ".complete").exists():
            _lay_out(STATIC, self._root)

    def url(self, path: str) -> str:
        """The address of a file of the tree."""
        return f"/static/{self._tree}/{path}"

    def head(self, sheet: str, page: str | None = None) -> Markup:
        """The links of a page's head: styles, and the script if it has one; packed, or file by file where the sources are newer."""
        sheets = [f"packed/{sheet}.css"] if self._packed else [*SHARED_SHEETS, f"css/pages/{sheet}.css"]
        links = [Markup('<link rel="stylesheet" href="{}">').format(self.url(path)) for path in sheets]
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
    names = sorted(str(path.relative_to(root)) for folder in ("app", "css") for path in (root / folder).rglob("*") if path.is_file())
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


def _lay_out(source: Path, root: Path) -> None:
    """Copy the tree and compress it beside itself; the mark is set last, so that half a tree is never served."""
    _prune(root)
    shutil.copytree(source, root, ignore=lambda _folder, names: {name for name in names if Path(name).suffix in LEFT_OUT})
    compressor = Compressor(quiet=True)
    with redirect_stdout(io.StringIO()):
        for path in [path for path in root.rglob("*") if path.is_file()]:
            if compressor.should_compress(path.name):
                compressor.compress(str(path))
    (root / ".complete").touch()


def _prune(root: Path) -> None:
    """Drop old trees, but leave those that a process of the former version may still be serving."""
    shutil.rmtree(root, ignore_errors=True)
    root.parent.mkdir(parents=True, exist_ok=True)
    for old in sorted(root.parent.iterdir(), key=lambda path: path.stat().st_mtime)[:-KEPT]:
        shutil.rmtree(old, ignore_errors=True)


def _add_headers(headers: dict[str, str], _path: str, _url: str) -> None:
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Cross-Origin-Resource-Policy"] = "same-origin"
