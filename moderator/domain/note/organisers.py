"""Reads the list of organising bodies; persons and places are read elsewhere."""

from __future__ import annotations

from typing import Final

import regex

from moderator.domain.note.bodies import is_body, is_role, starts_with_body
from moderator.domain.note.dates import find_dates
from moderator.domain.note.folding import fold
from moderator.domain.note.markers import is_unconfirmed, take_marks
from moderator.domain.note.sections import is_continuation, is_prose
from moderator.domain.note.shapes import Line, OpenPoint, Section
from moderator.domain.note.states import JOINED_STATES, is_state

_BY: Final = regex.compile(
    r"(?i:\b(?:co-?|jointly )?(?:organi[sz]ed|hosted|sponsored|convened|"
    r"presented)(?:,? (?:and )?(?:co-?)?(?:organi[sz]ed|hosted|sponsored))?"
    r"(?: jointly)? by|(?:co-?)?organisée?s?(?: conjointement)? par|(?:co-?)?organizad[oa]s?(?: conjuntamente)? por|"
    r"организован\w*(?: совместно)?|تنظمها|ينظمها|تنظمه|ينظمه)\s*:?\s+",
)
_SUPPORT: Final = regex.compile(
    r"\s*[,;،(]?\s*(?i:\b(?:and )?(?:with|in|under) (?:the )?(?:kind |financial )?(?:support|co-?operation|"
    r"collaboration|partnership|sponsorship|"
    r"co-?sponsorship|auspices|participation) (?:of|with|by)\b|\band (?:co-?sponsored|supported|co-?hosted) by\b|"
    r"\b(?:co-?sponsored|supported) by\b|\btogether with\b|"
    r"\b(?:avec|en) (?:l['’]appui|le soutien|la participation|partenariat|collaboration|coopération) (?:de|des|du|"
    r"avec)?(?=\s|l)|"
    r"\bcon el (?:apoyo|auspicio) del?\b|\ben (?:colaboración|cooperación) con\b|\bпри поддержке\b|"
    r"بالتعاون مع|بدعم من|بالشراكة مع)\s*",
)
_STOP: Final = regex.compile(
    r"(?<=\p{L}{2})[.。](?:\s|$)|\s(?:on|at|will|is|has|from)\s(?=\p{N}|\p{Ll}|the \d|\p{L}{3,9}day)|"
    r"[,;]?\s(?:in the margins|on the margins|"
    r"en marge|al margen|on the occasion|during the)\b|https?://",
)
_MISSIONS: Final = (
    (regex.compile(r"^(?:the )?Permanent Missions of (?=\p{L})", regex.IGNORECASE), "Permanent Mission of "),
    (regex.compile(r"^(?:les )?Missions permanentes (?=d)", regex.IGNORECASE), "Mission permanente "),
    (regex.compile(r"^(?:las )?Misiones Permanentes (?=d)", regex.IGNORECASE), "Misión Permanente "),
    (regex.compile(r"^Постоянные представительства (?=\p{L})", regex.IGNORECASE), "Постоянное представительство "),
    (regex.compile(r"^(?:the )?Governments of (?=\p{L})", regex.IGNORECASE), "Government of "),
    (regex.compile(r"^(?:the )?Embassies of (?=\p{L})", regex.IGNORECASE), "Embassy of "),
    (regex.compile(r"^(?:the )?Delegations of (?=\p{L})", regex.IGNORECASE), "Delegation of "),
)
_OF: Final = {"Mission permanente ": "de ", "Misión Permanente ": "de "}
_OF_WRITTEN: Final = regex.compile(r"^(?:de la |du |des |de l['’]|de |d['’]|del |de los |de las )")
_LEADING: Final = regex.compile(
    r"^(?:the |by the |by |of the |(?:de )?l['’]|les? (?=\p{Lu})|la (?=\p{Lu})|de la |"
    r"du |des |el |los |las |and |et |y )+",
    regex.IGNORECASE,
)
_AND: Final = regex.compile(r"\s(?:and|et|y|e|и)\s(?:(?:by|of|par|por) )?|\s?&\s|和|及|与|\s(?=و\p{Arabic})")
_COMMA: Final = regex.compile(
    r"\s*[,،，、;；]\s*(?:(?:and|et|y|и|as well as|along with|ainsi que|así como|"
    r"а также)\s+)?"
)
_ARABIC_AND: Final = regex.compile(
    r"^و(?=(?:ال|بعثة|مفوضية|منظمة|مكتب|وزارة|جامعة|برنامج|مركز|معهد|مجلس|رابطة|جمعية|مؤسسة|شبكة|لجنة|اتحاد|صندوق|"
    r"هيئة|حكومة|وكالة|بلدية))",
)
_MISSION_ZH: Final = "常驻代表团"
_HOLD: Final = "\x01"


def read_organisers(parts: tuple[Section, ...]) -> tuple[tuple[str, Line], ...]:
    """Read one body an entry, labelled or after "organised by" in the header.

    "Permanent Missions of A, B and C" becomes three; a State whose name holds "and" stays one. Source: docs/notes.md,
    rule 7.
    """
    labelled = [pair for part in parts if part.kind == "organisers" for pair in _of_section(part)]
    found = labelled or _of_header(parts)
    unique = {fold(body): (body, line) for body, line in reversed(found)}
    return tuple(pair for pair in found if unique[fold(pair[0])] == pair)


def doubts(organisers: tuple[tuple[str, Line], ...]) -> tuple[OpenPoint, ...]:
    """Ask about entries that hold "and" between what could be two bodies."""
    return tuple(
        OpenPoint(
            f"organisers[{place}]",
            "maybe_two",
            line.number,
            line.text,
            tuple(map(_unshielded, _AND.split(_shielded(body), maxsplit=1))),
        )
        for place, (body, line) in enumerate(organisers)
        if _AND.search(_shielded(body)) and "(" not in body and not _starts_as_body(body)
    )


def split_bodies(text: str) -> list[str]:
    """Split a list written on one line into its bodies."""
    pieces: list[str] = []
    for chunk in _SUPPORT.split(text):
        pieces.extend(_distributed_before(_distributed(_pieces(chunk.strip(" ()")))))
    return [piece for piece in pieces if piece and not is_unconfirmed(piece)]


def _of_section(part: Section) -> list[tuple[str, Line]]:
    entries: list[Line] = []
    lines = part.lines
    for line in lines:
        before = entries[-1] if entries else None
        if before and is_continuation(before.text, line):
            entries[-1] = Line(before.number, f"{before.text} {line.text}", before.bullet)
        elif not is_prose(line.text) or line is lines[0]:
            entries.append(line)
    whole = len(entries) > 1
    return [(body, line) for line in entries for body in _of_entry(line.text, whole=whole and line.bullet)]


def _of_entry(text: str, *, whole: bool) -> list[str]:
    bare = take_marks(regex.sub(r"\s*[;.]\s*(?:and|et|y)?\s*$", "", text))[0]
    plural = any(pattern.match(bare) for pattern, _ in _MISSIONS)
    if whole and not plural:
        return [_LEADING.sub("", bare).strip(" ,;.")]
    return split_bodies(_until_stop(bare))


def _of_header(parts: tuple[Section, ...]) -> list[tuple[str, Line]]:
    """Read the bodies after "organised by", looked for above the first paragraph of the body and on the date's line."""
    header = [line for part in parts if part.kind in {"header", "when", "date", "title"} for line in part.lines]
    first_paragraph = next((n for n, line in enumerate(header) if _is_paragraph(line.text)), len(header))
    for place, line in enumerate(header[: first_paragraph + 1]):
        by = _BY.search(line.text)
        if by and (place < first_paragraph or find_dates(line.text)):
            text = line.text[by.end() :]
            for following in header[place + 1 : place + 4]:
                if not is_continuation(text, following) or find_dates(following.text):
                    break
                text = f"{text} {following.text}"
            return [(body, line) for body in split_bodies(_until_stop(text))]
    return []


def _is_paragraph(text: str) -> bool:
    return is_prose(text) and len(text) > 300  # noqa: PLR2004 -- longer than a session line with its organisers.


def _until_stop(text: str) -> str:
    stop = _STOP.search(text)
    dates = find_dates(text)
    ends = [len(text), *([stop.start()] if stop else []), *(date.start for date in dates)]
    return text[: min(ends)].strip(" ,;.")


def _shielded(text: str) -> str:
    """Hide commas in brackets and the "and" inside the names of States from the splitting."""
    text = JOINED_STATES.sub(lambda m: m.group().replace(" ", _HOLD).replace("和", "\x02"), text)
    return regex.sub(r"\([^()]{0,200}\)", lambda m: m.group().translate({44: "\x03", 59: "\x04", 32: _HOLD}), text)


def _unshielded(text: str) -> str:
    return text.translate({1: " ", 2: "和", 3: ",", 4: ";"})


def _pieces(text: str) -> list[str]:
    """Split at commas, and at an "and" that joins two whole bodies or two States."""
    comma_parts = [part for part in _COMMA.split(_shielded(text)) if part.strip()]
    pieces: list[str] = []
    states = any(pattern.match(text) for pattern, _ in _MISSIONS)
    for place, part in enumerate(comma_parts):
        part = _ARABIC_AND.sub("", part) if place else part  # noqa: PLW2901 -- the prefixed "and" of this part.
        pieces.extend(_at_and(part, states=states))
    return [_unshielded(piece).strip(" .") for piece in pieces if piece.strip(" .")]


def _at_and(part: str, *, states: bool) -> list[str]:
    for joint in _AND.finditer(part):
        left, right = _unshielded(part[: joint.start()]), _ARABIC_AND.sub("", part[joint.end() :])
        plain = _unshielded(right)
        is_listed = states and not starts_with_body(left) and _is_named(plain)
        if is_listed or (_is_whole(plain) and _may_end(left)):
            return [left, *_at_and(right, states=states)]
    return [part]


def _is_named(right: str) -> bool:
    """Say whether this can be a State's name in a list of missions: a few words, the first with a capital."""
    return len(right.split()) < 6 and _OF_WRITTEN.sub("", right)[:1].isupper()  # noqa: PLR2004 -- longer than a State.


def _is_whole(right: str) -> bool:
    bare = _OF_WRITTEN.sub("", _LEADING.sub("", right))
    if (
        is_state(bare)
        or starts_with_body(bare)
        or regex.match(
            r"(?:the|l['’]|de la|du|des|del|"
            r"de l['’])\s?(?=\p{Lu})",
            right,
        )
    ):
        return True
    return not bare[:1].islower() and is_body(bare) and not is_role(bare)


def _may_end(left: str) -> bool:
    """Say whether a body can end here; not after "for" or "on", as in "Office for Democracy and Human Rights"."""
    bare = _OF_WRITTEN.sub("", left.strip())
    return (
        is_state(bare)
        or not regex.search(
            r"\b(?:for|on|of|against|pour|para|sur|"
            r"contre)\s+\p{L}+$",
            left,
        )
        or is_state(
            regex.split(r"\b(?:of(?: the)?|de|du|d['’])\s+", left)[-1],
        )
    )


def _distributed(pieces: list[str]) -> list[str]:
    result: list[str] = []
    mission: str | None = None
    for piece in pieces:
        found = next(((pattern, single) for pattern, single in _MISSIONS if pattern.match(piece)), None)
        if found:
            mission = found[1]
            result.append(mission + found[0].sub("", piece))
        elif mission and not _is_own_body(piece):
            result.append(mission + _linked(mission, piece))
        else:
            mission = None
            result.append(_LEADING.sub("", piece))
    return result


def _distributed_before(pieces: list[str]) -> list[str]:
    """Give "常驻代表团", which Chinese writes once behind the last State, to the States before it."""
    last = next((n for n, piece in enumerate(pieces) if piece.endswith(_MISSION_ZH)), None)
    if last is None or any(is_body(piece) for piece in pieces[:last]):
        return pieces
    return [piece + _MISSION_ZH if place < last else piece for place, piece in enumerate(pieces)]


def _is_own_body(piece: str) -> bool:
    bare = _OF_WRITTEN.sub("", _LEADING.sub("", piece))
    return not is_state(bare) and (is_body(bare) or starts_with_body(bare))


def _linked(mission: str, piece: str) -> str:
    """Keep the "de la" a French or Spanish list repeats, and put "de" where it does not."""
    piece = regex.sub(r"^(?:and|et|y|of) ", "", piece)
    linking = _OF.get(mission, "")
    return piece if not linking or _OF_WRITTEN.match(piece) else linking + piece


def _starts_as_body(body: str) -> bool:
    return starts_with_body(body) or any(body.startswith(single) for _, single in _MISSIONS)
