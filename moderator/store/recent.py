"""What was made lately out of rows, kept under all that it depends on. Whoever keeps what can change under one key keeps it up to date."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, Final, TypeVar

T = TypeVar("T")
KEPT: Final = 64
COMPARED: Final = "what questions are compared with"
"""Under which a session that writes finds them."""


class Recent:
    """The last few; threads may use it at once, and make a thing twice at worst."""

    def __init__(self, kept: int = KEPT) -> None:
        self._kept, self._most = OrderedDict[Hashable, Any](), kept

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """What stands under a key, made now where nothing does."""
        found: T | None = self._kept.get(key)
        if found is None:
            found = self._kept[key] = make()
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return found

    def forget(self) -> None:
        """Everything."""
        self._kept.clear()
