"""Says what a heading in no dictionary announces when persons stand below or behind it; known labels are found elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import regex

from moderator.domain.note.bodies import is_body, is_role
from moderator.domain.note.clean import is_continued
from moderator.domain.note.dates import find_dates
from moderator.domain.note.folding import fold
from moderator.domain.note.honorifics import starts_with_address, starts_with_honorific, take_honorific
from moderator.domain.note.labels import CLOCKS
from moderator.domain.note.lists import split_bodies
from moderator.domain.note.names import HAN_NAME, NAME_END, looks_like_name
from moderator.domain.note.stems import ASIDE, HOSTS, NEVER, SPEECH, STEMS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from moderator.domain.note.shapes import Line

UNPLACED: Final = "unplaced"
BY_WORDS: Final = "read_from_heading"
BY_PLACE: Final = "part_unsure"
_LONGEST: Final = 90
_LONGEST_INLINE: Final = 60
_MOST_WORDS: Final = 10
_MOST_WORDS_INLINE: Final = 6
_FEW_PERSONS: Final = 2
_TOP: Final = 40
_LOOKED_AT: Final = 8
_SPEECH_IN_ORDER: Final = "speech"
_NUMBERED: Final = regex.compile(r"^(?:[•●▪–—-]\s*|(?:\d{1,2}|[IVX]{1,4}|[a-z])[.)]\s+|(?:\d{1,2}|[一二三四五六七八九十]{1,3})、\s?)")
_ASKS: Final = regex.compile(r"\s*[?？؟]$")
_JOINS: Final = regex.compile(r"[,/&+,،、]| (?:and|et|y|e|и) | و|和|与|及")
_NO_HEADING: Final = regex.compile(r"^\d+:\d\d \[|^[\"'“«„‘(（\[|]|[.;?!。؛؟？！](?:\s|$)|https?:|www\.|@|[,،，、|]")
_SENTENCE: Final = regex.compile(r"\p{Ll}{3}[.!?](?:\s|$)")
_QUESTION: Final = regex.compile(r"\s*[?？؟]:?\s*")
_LINK: Final = regex.compile(r"^\s*(?:(?:and|et|y|e|и|و) )?")
_HEAD: Final = regex.compile(r"\p{Lu}[^:：,;.]{1,40}\s?[:：]\s")
_HAN_HEAD: Final = regex.compile(r"\p{Han}{2,10}[:：]")
_DASH: Final = regex.compile(r"\s[–—-]\s")


@dataclass(frozen=True, slots=True)
class Announced:
    """The kind of section that a heading opens, the person behind it if any, and the code of the point to raise about each person."""

    kind: str
    value: str = ""
    code: str = BY_WORDS


def announced(lines: tuple[Line, ...], place: int, around: str, before: Collection[str], *, panel_known: bool, airy: bool) -> Announced | None:
    """Give what the line announces as a heading in no dictionary; None where it is none.

    `around` is the kind of the section in which the line stands, `before` are those of all sections so far; `panel_known` says that the note has a
    labelled panel, `airy` that it has blank lines, which part a heading from a topic below a speaker.
    Persons whose part only a reader can tell come back as "unplaced". Source: docs/notes.md, rule 3.
    """
    line = lines[place]
    own = replace(line, after_full=line.after_full and not _is_own(lines, place))
    inline = _inline(own, before) or _inline_of_any_words(own, before, around=around, panel_known=panel_known)
    if inline:
        return inline
    heading = _bare(line.text)
    below = _persons_below(lines, place)
    if not below or not _is_heading(line if airy else replace(line, bullet=False), heading):
        return None
    timed = CLOCKS.match(_NUMBERED.sub("", line.text)) is not None
    marked = heading.endswith((":", "：")) or line.heading or timed or _ASKS.search(line.text) is not None
    if around == "header" and not marked and not any(find_dates(each.text) for each in lines[:place][:_TOP]):
        return None
    inside = around in STEMS or around == UNPLACED
    kind = kind_by_stems(heading)
    if inside and not (marked or (line.after_blank and not (line.bullet and kind is None)) or (not airy and kind not in {None, around})):
        return None
    if kind:
        return _in_order(kind, before)
    return _without_stems(heading, below, before, inside=inside, panel_known=panel_known) if marked or inside else None


def kind_by_stems(heading: str) -> str | None:
    """Give the kind of section that a heading's words announce in one of the six languages; None where no word tells, or two disagree.

    "Panel" words give way to the others: "Opening speakers" are opening, while "Moderator and speakers" are the panel. A heading that only
    announces words by somebody ("Palabras de la alcaldía") is a "speech".
    """
    folded = fold(heading)
    kinds = {kind for kind, stems in STEMS.items() if stems.search(folded)}
    if NEVER.search(folded) or {"opening", "closing"} <= kinds:
        return None
    if kinds == {"moderator", "panellists"} and _JOINS.search(folded):
        return "panellists"
    if SPEECH.search(folded) and kinds <= {"chair", "panellists"}:
        return _SPEECH_IN_ORDER
    apart = [kind for kind in STEMS if kind in kinds and kind != "panellists"]
    return apart[0] if apart else "panellists" if kinds and not ASIDE.search(folded) else None


def is_person_line(line: Line) -> bool:
    """Say whether a line clearly is a person: honorific and name before a comma, or a name and a function."""
    text = _NUMBERED.sub("", line.text)
    honorific, rest = take_honorific(text)
    first, *tails = NAME_END.split(rest, maxsplit=1)
    if not looks_like_name(first):
        return False
    if honorific:
        return bool(tails) or not regex.search(r"[.!?]$", text)
    named = len(first.split()) > 1 or HAN_NAME.fullmatch(first) is not None
    return named and bool(tails) and any(map(is_role, regex.split(r"[,،，;|]", tails[0])[:2]))


def _without_stems(heading: str, below: int, before: Collection[str], *, inside: bool, panel_known: bool) -> Announced | None:
    """Place persons under a heading whose words say nothing: the first one or two open, many are the panel, others are asked about."""
    if NEVER.search(fold(heading)) or ASIDE.search(fold(heading)):
        return Announced(UNPLACED) if inside else None
    if STEMS.keys().isdisjoint(before) and below <= _FEW_PERSONS:
        return Announced("opening", code=BY_PLACE)
    return Announced(UNPLACED) if panel_known else Announced("panellists")


def _in_order(kind: str, before: Collection[str], value: str = "") -> Announced:
    """Settle what a mere speech is by its place: before the panel it opens, after it closes."""
    if kind != _SPEECH_IN_ORDER:
        return Announced(kind, value)
    return Announced("closing" if "panellists" in before else "opening", value, BY_PLACE)


def _is_own(lines: tuple[Line, ...], place: int) -> bool:
    """Say whether a line with a colon is no rest of the full line before it: Chinese words open it, or both lines open with such words."""
    text, before = lines[place].text, lines[place - 1].text if place else ""
    both = _HEAD.match(text) is not None and _HEAD.match(before) is not None and not is_continued(before)
    return both or _HAN_HEAD.match(text) is not None


def _inline(line: Line, before: Collection[str]) -> Announced | None:
    """Read "Mot de la mairie hôte : Mme …" and "Débat conduit par M. …", whose words tell the part and an honorific where the person begins."""
    text = _bare(line.text)
    for head, value, is_parted in _heads(text):
        if not starts_with_honorific(value) or starts_with_honorific(head) or not _is_heading(replace(line, bullet=False), head):
            continue
        kind = kind_by_stems(head)
        if kind and (is_parted or (kind not in {"panellists", _SPEECH_IN_ORDER} and is_person_line(replace(line, text=value)) and not _SENTENCE.search(value))):
            return _in_order(kind, before, value)
    return None


def _inline_of_any_words(line: Line, before: Collection[str], *, around: str, panel_known: bool) -> Announced | None:
    """Read "Pour en parler : M. A, …; Mme B, …" and "Qui invite : …", where what stands behind the colon tells what the words before it announce."""
    head, colon, value = _bare(line.text).replace("：", ":", 1).partition(":")
    if not colon or len(head.split()) > _MOST_WORDS_INLINE or not _is_heading(replace(line, bullet=False), head.strip()):
        return None
    if HOSTS.search(fold(head)):
        return Announced("organisers", value.strip()) if all(map(is_body, split_bodies(value.strip(" .")))) else None
    entries = [_LINK.sub("", entry) for entry in regex.split(r"[;；؛]", value) if entry.strip()]
    persons = [entry for entry in entries if starts_with_address(entry) and is_person_line(replace(line, text=entry)) and NAME_END.search(entry)]
    if not persons or len(persons) < len(entries) or (around in STEMS and len(persons) == 1):
        return None
    if len(persons) == 1 and around != "header":
        return None if _SENTENCE.search(value) else Announced(UNPLACED, value.strip())
    told = _without_stems(head, _FEW_PERSONS + 1 if len(persons) > 1 else 1, before, inside=True, panel_known=panel_known)
    return replace(told, value=value.strip()) if told else None


def _heads(text: str) -> Iterator[tuple[str, str, bool]]:
    """Give a line's possible headings with the rest behind each, and whether a colon or a dash parts them."""
    head, colon, value = text.replace("：", ":", 1).partition(":")
    if colon:
        yield head.strip(), value.strip(), True
    parted = _DASH.search(text[:_LONGEST]) or _QUESTION.search(text[:_LONGEST])
    if parted:
        yield text[: parted.start()], text[parted.end() :], True
    for space in regex.finditer(r"\s", text[:_LONGEST_INLINE]):
        if starts_with_address(text[space.end() : space.end() + 80]):
            yield text[: space.start()], text[space.end() :], False
            return


def _bare(text: str) -> str:
    """Give a heading without number, clock and question mark: "2. Qui parle ?"."""
    return _ASKS.sub("", CLOCKS.sub("", _NUMBERED.sub("", text)).strip())


def _persons_below(lines: tuple[Line, ...], place: int) -> int:
    """Count the persons right below a line; entries may run over lines of their own."""
    count = 0
    for line in lines[place + 1 : place + 1 + _LOOKED_AT]:
        if "|" in line.text or not is_person_line(line):
            break
        count += 1
    return count


def _is_heading(line: Line, heading: str) -> bool:
    bare = heading.rstrip(" :：")
    if (line.bullet and not line.after_blank) or not bare or len(bare) > _LONGEST or len(bare.split()) > _MOST_WORDS or _NO_HEADING.search(bare):
        return False
    if bare[:1].islower() or (line.after_full and not heading.endswith(":")) or find_dates(bare):
        return False
    return not starts_with_honorific(bare) and regex.search(r"\p{L}{2}", bare) is not None
