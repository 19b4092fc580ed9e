"""Reads a list of speakers kept as a table of cells; lines without cells are read elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import regex

from moderator.domain.note.bodies import affiliation
from moderator.domain.note.folding import fold_label
from moderator.domain.note.honorifics import take_honorific
from moderator.domain.note.labels import PEOPLE, kind_of
from moderator.domain.note.markers import is_unconfirmed, says_online, take_marks
from moderator.domain.note.people import Reading, read_person, surname_first
from moderator.domain.note.shapes import Line, Person

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLUMNS: Final = {
    "name": """name|nom|nombre|surname|speaker|full name|prénom|nom et prénom|apellidos|الاسم|الاسم الكامل|اسم المتحدث|المتحدث|имя|фио|ф.и.о.|докладчик|участник|姓名|嘉宾|发言人|
        participant|panellist|panelist""",
    "honorific": """honorific|salutation|civilité|tratamiento|اللقب|обращение|称谓|mr/ms|prefix""",
    "role": """function|role|title|position|fonction|titre|cargo|función|الوظيفة|المنصب|الصفة|المسمى الوظيفي|должность|职务|职位|职称|job title|
        designation|post""",
    "organisation": """entity|organisation|organization|affiliation|institution|country|state|delegation|entité|
        organisme|
        pays|entidad|institución|organización|país|الجهة|المنظمة|المؤسسة|البلد|организация|страна|учреждение|место работы|单位|机构|国家|代表单位|组织|
        on behalf of|representing""",
    "segment": """segment|session|part|slot|role in the panel|role in panel|role in the event|partie|segmento|الجزء|الدور|الفقرة|rôle|rol|роль|角色|
        сегмент|часть|环节|type|order""",
    "mode": """mode|participation|attendance|modality|modalité|modalidad|طريقة المشاركة|المشاركة|نوع المشاركة|الحضور|формат|участие|форма участия|方式|参会方式|参加方式|参与方式|出席方式|format|
        in person/online|location|presence""",
}
_COLUMN_OF: Final = {fold_label(word): column for column, words in _COLUMNS.items() for word in words.split("|") if word.strip()}
_SEGMENTS: Final = {
    "panel": "panellists",
    "panelist": "panellists",
    "opening": "opening",
    "closing": "closing",
    "متحدث": "panellists",
    "متحدثة": "panellists",
    "مشارك": "panellists",
    "مشاركة": "panellists",
    "发言": "panellists",
    "讨论": "panellists",
    "嘉宾": "panellists",
    "总结": "closing",
    "开幕": "opening",
    "дискуссия": "panellists",
    "открытие": "opening",
    "закрытие": "closing",
    "участник": "panellists",
}
_RULE: Final = regex.compile(r"[\s|:+-]*")


def is_row(line: Line) -> bool:
    """Say whether a line is a row of at least three cells."""
    return line.text.strip().strip("|").count("|") > 1


def read_table(lines: Sequence[Line], kind: str) -> tuple[Reading, ...]:
    """Read rows into persons; `kind` is the section a row belongs to where no segment column says otherwise."""
    rows = [line for line in lines if is_row(line) and not _RULE.fullmatch(line.text)]
    header: dict[int, str] = {}
    readings: list[Reading] = []
    for row in rows:
        cells = [cell.strip() for cell in row.text.strip().strip("|").split("|")]
        columns = _header(cells)
        if columns:
            header = columns
        elif header:
            readings.append(_read_row(row, cells, header, kind))
        elif kind in PEOPLE:
            readings.append(read_person(", ".join(cell for cell in cells if not cell.isdigit()), row.number))
    return tuple(readings)


def _header(cells: list[str]) -> dict[int, str]:
    """Find what the columns hold; a header needs a name column and one more."""
    columns: dict[int, str] = {}
    for place, cell in enumerate(cells):
        column = _column(cell)
        if column and column not in columns.values():
            columns[place] = column
    roles = [place for place, column in enumerate(map(_column, cells)) if column == "role"]
    if len(roles) > 1 and "segment" not in columns.values():
        columns |= _part_in_panel(cells, roles)
    return columns if "name" in columns.values() and len(columns) > 1 else {}


def _part_in_panel(cells: list[str], roles: list[int]) -> dict[int, str]:
    """Tell a person's part in the panel ("Role") from the function ("Title") where a table has both."""
    part = next((place for place in roles if fold_label(cells[place]) == "role"), roles[-1])
    function = next(place for place in roles if place != part)
    return {part: "segment", function: "role"}


def _column(cell: str) -> str | None:
    whole = fold_label(cell)
    parts = [part.strip() for part in regex.split(r"[,/(&、]| and | et | y | и ", whole) if part.strip()]
    return _COLUMN_OF.get(whole) or next((_COLUMN_OF[part] for part in parts[:1] if part in _COLUMN_OF), None)


def _read_row(row: Line, cells: list[str], header: dict[int, str], kind: str) -> Reading:
    values = {column: _settled(cells[place]) for place, column in header.items() if place < len(cells)}
    honorific, name = _name(values.get("name", ""), values.get("honorific", ""))
    _, marks = take_marks(" ".join(f"({cell})" for cell in cells if len(cell) < 60))  # noqa: PLR2004 -- longer is text.
    role, organisation = values.get("role") or None, values.get("organisation") or None
    if role and not organisation and "organisation" not in header.values():
        found = affiliation(role)
        role, organisation = found.role, found.organisation
    online = says_online(values.get("mode", "")) or ("mode" not in header.values() and marks.online)
    unsure = (*(() if name else ("name",)), *(("to_be_confirmed",) if any(map(is_unconfirmed, cells)) else ()))
    person = Person(name, honorific, role, organisation, online)
    return Reading(person, row.number, row.text, unsure, _segment(values.get("segment", "")) or kind)


def _settled(cell: str) -> str:
    return "" if is_unconfirmed(cell) or cell in {"-", "–", "—"} else cell


def _name(cell: str, honorific_cell: str) -> tuple[str | None, str | None]:
    text, _ = take_marks(cell)
    behind = regex.search(r"\s*\(([^()]{1,20})\)\s*", text)
    bracketed = take_honorific(f"{behind[1]} X")[0] if behind else None
    bare = text[: behind.start()] + text[behind.end() :] if behind and bracketed else text
    honorific, bare = (bracketed, bare) if bracketed else take_honorific(bare)
    return honorific or honorific_cell or None, surname_first(bare) or None


def _segment(cell: str) -> str | None:
    folded = fold_label(cell)
    return kind_of(cell) or _SEGMENTS.get(folded.split(" ")[0] if folded else "")


def moved(reading: Reading, kind: str) -> Reading:
    """Give the reading under another section."""
    return replace(reading, kind=kind)
