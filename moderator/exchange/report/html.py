"""The report as one web page that needs nothing else: no address is asked for, styles are inside. What it says is decided elsewhere."""

from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from moderator.exchange.report.manuscript import Manuscript

ROOT: Final = Path(__file__).parents[3]
STYLES: Final = ROOT / "static" / "css" / "pages" / "report.css"
_PAGES: Final = Environment(loader=FileSystemLoader(ROOT / "templates"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def html(manuscript: Manuscript) -> bytes:
    """The file, in UTF-8."""
    return _PAGES.get_template("report.html").render(manuscript=manuscript, styles=STYLES.read_text(encoding="utf-8")).encode()
