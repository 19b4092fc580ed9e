"""How a report names people, times and lengths, in its language and as far as the panel's attribution goes. What is told is chosen elsewhere."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any, Final
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, get_timezone_name
from babel.lists import format_list

from moderator.domain.statistics import Statistics, public, statistics
from moderator.exchange.report.blocks import plain, settled
from moderator.i18n import Catalogue, locale_of

Row = Mapping[str, Any]

CHATHAM: Final = "chatham"
VEILED: Final = frozenset({"anonymous", CHATHAM})
"""Attributions under which nobody of the floor is named."""
TO: Final = "\u2013"
MINUS: Final = "\u2212"
RIGHT_TO_LEFT_MARK: Final = "\u200f"
SECOND: Final = 1000
MINUTE: Final = 60_000


@dataclass(frozen=True)
class Teller:
    """A record, and the catalogue of the language that it is told in."""

    record: Mapping[str, Any]
    catalogue: Catalogue

    @property
    def panel(self) -> Row:
        """The panel's own row."""
        row: Row = self.record["panel"]
        return row

    @property
    def language(self) -> str:
        """The report's language."""
        return self.catalogue.language

    @cached_property
    def people(self) -> dict[str, Row]:
        """The podium by id, in its order; who was taken off it stays known, since their turns do."""
        return {row["id"]: row for row in sorted(self.record["people"], key=lambda row: row["place"])}

    @cached_property
    def requests(self) -> dict[str, Row]:
        """Floor requests by id, in the order of their numbers."""
        return {row["id"]: row for row in sorted(self.record["requests"], key=lambda row: row["number"])}

    @cached_property
    def turns(self) -> list[Row]:
        """What was held, in its order."""
        return sorted(self.record["turns"], key=lambda row: (row["began_at"], row["id"]))

    @cached_property
    def turn_of(self) -> dict[str, Row]:
        """Turns by id."""
        return {row["id"]: row for row in self.turns}

    @cached_property
    def remarks(self) -> list[Row]:
        """The note-taker's lines in the order in which they were written."""
        return sorted((row for row in self.record["remarks"] if not row["dropped"] and row["text"]), key=lambda row: (row["at"], row["id"]))

    @cached_property
    def direction(self) -> str:
        """``ltr`` or ``rtl``."""
        return self.catalogue.direction

    @cached_property
    def statistics(self) -> Statistics:
        """Only what may be published: a report goes to people whom nobody knows."""
        return public(statistics(self.record))

    @property
    def is_named(self) -> bool:
        """Whether the podium is named."""
        return bool(self.panel["attribution"] != CHATHAM)

    def say(self, key: str, **values: object) -> str:
        """A sentence of the catalogue; words of people are isolated where they run the other way."""
        said = self.catalogue.message(key, **{name: plain(value) if isinstance(value, str) else value for name, value in values.items()})
        return settled(said, self.direction)

    # People

    def person(self, row_id: str | None) -> str:
        """Form of address and name; "a panellist" where nobody is named."""
        row = self.people.get(row_id or "")
        if row is None or not self.is_named:
            return self.say("report-somebody", part=row["part"] if row else "panellist")
        return " ".join(plain(word) for word in (row["honorific"], row["name"]) if word)

    def presented(self, row_id: str) -> str:
        """A person of the podium with function and organisation."""
        row = self.people[row_id]
        function, organisation = row["function"] or "", row["organisation"] or ""
        about = [function] if organisation in function else [function, organisation]
        return self.joined([self.person(row_id), *about])

    def asker(self, question: Row) -> str:
        """Who asked, as they chose to be known. Of somebody anonymous nothing is told at all, under Chatham House of a named one the group."""
        mode = self.panel["attribution"]
        if question["anonymous"] or mode == "anonymous" or (mode == CHATHAM and not question["group"]):
            return self.say("report-anonymous")
        if mode == CHATHAM:
            return self.say("report-of-group", group=self.say(f"group-{question['group']}"))
        return self._described(question)

    def delegation(self, row: Row, group: str | None) -> str:
        """Somebody of the floor: a request, or a turn without one."""
        mode = self.panel["attribution"]
        if mode == "anonymous" or not (row["name"] or group):
            return self.say("report-participant")
        if mode == CHATHAM or not row["name"]:
            return self.say("report-of-group", group=self.say(f"group-{group}")) if group else self.say("report-participant")
        return self._described({**row, "group": group})

    def _described(self, row: Row) -> str:
        group = self.say(f"group-{row['group']}") if row["group"] else ""
        if not row["name"]:
            return self.say("report-of-group", group=group) if group else self.say("report-anonymous")
        who = self.joined([row["name"], row["organisation"]])
        return self.say("report-with-group", who=who, group=group) if group else who

    # Words

    def joined(self, parts: Iterable[str | None]) -> str:
        """Parts of one description with the comma of the language; empty ones are left out."""
        return self.catalogue.message("comma").join(plain(part) for part in parts if part)

    def sentences(self, parts: Iterable[str]) -> str:
        """One after the other, with the space that this language puts between two of them."""
        return self.catalogue.message("gap").join(parts)

    def listed(self, parts: Sequence[str]) -> str:
        """Names as a language lists them, with its "and"."""
        return format_list(list(parts), locale=self.locale) if parts else ""

    @cached_property
    def locale(self) -> Locale:
        """For dates and lists."""
        return locale_of(self.language)

    # Time

    def clock(self, instant: int) -> str:
        """The clock of the place."""
        return self._there(instant).strftime("%H:%M")

    def span(self, start: int | None, end: int | None) -> str:
        """From and to on the clock of the place."""
        if start is None:
            return "—"
        span = self.clock(start) if end is None else f"{self.clock(start)}{TO}{self.clock(end)}"
        # Figures alone have no direction; what is read from the right begins there.
        return f"{RIGHT_TO_LEFT_MARK}{span}{RIGHT_TO_LEFT_MARK}" if self.direction == "rtl" else span

    def zone(self, instant: int) -> str:
        """The name of the place's time."""
        return get_timezone_name(self._there(instant), locale=self.locale)

    def date_of(self, instant: int) -> str:
        """The day of an instant at the place, with its weekday."""
        return format_date(self._there(instant).date(), "full", locale=self.locale)

    def day(self, day: str) -> str:
        """A calendar day ``YYYY-MM-DD``."""
        return format_date(date.fromisoformat(day), "long", locale=self.locale)

    def _there(self, instant: int) -> datetime:
        return datetime.fromtimestamp(instant / SECOND, ZoneInfo(self.panel["timezone"]))


def face(ms: int) -> str:
    """A length as minutes and seconds."""
    return f"{ms // MINUTE}:{ms % MINUTE // SECOND:02}"


def signed(ms: int) -> str:
    """How much later, or earlier."""
    return (MINUS if ms < 0 else "+") + face(abs(ms))
