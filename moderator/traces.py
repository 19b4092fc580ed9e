"""An exception or a place in the code as one line without a value: files, lines, and names of errors. What people wrote stands in messages of errors, so none is told."""

import errno
import traceback
from collections.abc import Iterable
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
MOST_FRAMES: Final = 40
"""The last ones say where it happened; a recursion has a thousand before them."""
LIBRARIES: Final = "site-packages"


def told(error: BaseException) -> str:
    """Where an exception came from, and what it and those before it are called."""
    frames = places(traceback.extract_tb(error.__traceback__))
    return f"Traceback (most recent call last): {frames}; {' after '.join(map(_name, _chain(error)))}"


def places(frames: Iterable[traceback.FrameSummary]) -> str:
    """Files, lines and functions, the innermost last."""
    listed = [f"{place(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
    return " > ".join(listed[-MOST_FRAMES:])


def place(filename: str) -> str:
    """A file as everybody has it: without the folders of this machine."""
    if LIBRARIES in filename:
        return filename.rsplit(LIBRARIES, 1)[1].lstrip("/")
    path = Path(filename)
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name


def _chain(error: BaseException) -> Iterable[BaseException]:
    seen: list[BaseException] = []
    found: BaseException | None = error
    while found is not None and found not in seen:
        seen.append(found)
        found = found.__cause__ or (None if found.__suppress_context__ else found.__context__)
    return seen


def _name(error: BaseException) -> str:
    """The class, with the code that a database or the system gives: such codes are of a list, and say more than the class."""
    original = getattr(error, "orig", error)
    codes = (getattr(original, "sqlite_errorname", None), getattr(original, "sqlstate", None), errno.errorcode.get(getattr(original, "errno", None) or 0))
    code = next((f" [{each}]" for each in codes if isinstance(each, str)), "")
    return f"{type(error).__module__}.{type(error).__qualname__}{code}".removeprefix("builtins.")
