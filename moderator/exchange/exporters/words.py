"""The words of a table: messages of the catalogue, clock faces of the place, durations. What they say is decided elsewhere."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from moderator import i18n
from moderator.domain.balance import UNKNOWN

Say = Callable[..., str]
"""``say(key, **values)``: the sentence of the catalogue."""
MINUS: Final = "\u2212"


@dataclass(frozen=True)
class Words:
    """``language`` is the reader's, ``zone`` the panel's."""

    say: Say
    language: str
    zone: str
    _place: ZoneInfo = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_place", ZoneInfo(self.zone))

    def clock(self, instant: int | None) -> str | None:
        """``HH:MM:SS`` on the clock of the place, to the nearest second."""
        return None if instant is None else self._at(instant).strftime("%H:%M:%S")

    def minute(self, instant: int | None) -> str | None:
        """``HH:MM``, as exact as it was kept."""
        return None if instant is None else self._at(instant).strftime("%H:%M")

    def moment(self, instant: int) -> str:
        """Day and clock of the place."""
        return self._at(instant).strftime("%Y-%m-%d %H:%M:%S")

    def word(self, prefix: str, name: str | None) -> str | None:
        """The message ``prefix-name``; what is not known is said to be not stated."""
        if name is None:
            return None
        return self.say("record-unknown") if name == UNKNOWN else self.say(f"{prefix}-{name.replace('_', '-')}")

    def every(self, prefix: str, names: Iterable[str]) -> str:
        """Several of them in a row."""
        return self.say("comma").join(str(self.word(prefix, name)) for name in names)

    def tongue(self, code: str) -> str:
        """The name of a language."""
        return self.say("record-unknown") if code == UNKNOWN else i18n.name_of(code, self.language)

    def heading(self, name: str) -> str:
        """The heading of a column."""
        return self.say(f"record-col-{name}")

    def _at(self, instant: int) -> datetime:
        return datetime.fromtimestamp(round(instant / 1000), UTC).astimezone(self._place)


def for_record(record: Mapping[str, Any], language: str) -> Words:
    """The words of this language at this panel's place."""
    return Words(i18n.catalogue(language).message, language, record["panel"]["timezone"])


def lasted(ms: int | None) -> str | None:
    """A duration as ``m:ss``, with a minus where it is less than nothing: the true sign, with which no spreadsheet reckons."""
    if ms is None:
        return None
    minutes, rest = divmod(abs(seconds(ms) or 0), 60)
    return f"{MINUS if round(ms / 1000) < 0 else ''}{minutes}:{rest:02d}"


def seconds(ms: int | None) -> int | None:
    """A duration in whole seconds."""
    return None if ms is None else round(ms / 1000)
