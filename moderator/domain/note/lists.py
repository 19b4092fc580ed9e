"""Splits a list of bodies written on one line into its bodies: "Permanent Missions of A, B and C" are three; where lists stand is read elsewhere."""

from __future__ import annotations

from typing import Final

import regex

from moderator.domain.note.bodies import is_body, is_role, starts_with_body
from moderator.domain.note.markers import is_unconfirmed
from moderator.domain.note.states import BODY_WORDS_ZH, JOINED_STATES, is_state

_SUPPORT: Final = regex.compile(
    r"\s\|\s|\s*[,;،(]?\s*(?i:\b(?:and )?(?:with|in|under) (?:the )?(?:kind |financial )?(?:support|co-?operation|"
    r"collaboration|partnership|sponsorship|"
    r"co-?sponsorship|auspices|participation) (?:of|with|by)\b|\band (?:co-?sponsored|supported|co-?hosted) by\b|"
    r"\b(?:co-?sponsored|supported) by\b|\btogether with\b|"
    r"\b(?:avec|en) (?:l['’]appui|le soutien|la participation|partenariat|collaboration|coopération) (?:de|des|du|"
    r"avec)?(?=\s|l)|"
    r"\bcon el (?:apoyo|auspicio) del?\b|\ben (?:colaboración|cooperación) con\b|\bпри поддержке\b|"
    r"بالتعاون مع|بدعم من|بالشراكة مع|بالاشتراك مع|بمشاركة)\s*",
)
# One slash may stand between two languages; several part a list.
_SLASH: Final = regex.compile(r"\s/\s")
_MISSIONS: Final = (
    (regex.compile(r"^(?:the )?Permanent Missions of (?=\p{L})", regex.IGNORECASE), "Permanent Mission of "),
    (regex.compile(r"^(?:les )?Missions permanentes (?=d)", regex.IGNORECASE), "Mission permanente "),
    (regex.compile(r"^(?:las )?Misiones Permanentes (?=d)", regex.IGNORECASE), "Misión Permanente "),
    (regex.compile(r"^Постоянные представительства (?=\p{L})", regex.IGNORECASE), "Постоянное представительство "),
    (regex.compile(r"^(?:البعثتان الدائمتان|البعثتين الدائمتين|البعثات الدائمة) ل"), "البعثة الدائمة ل"),
    (regex.compile(r"^Постоянными представительствами (?=\p{L})", regex.IGNORECASE), "Постоянное представительство "),
    (regex.compile(r"^Постоянным представительством (?=\p{L})", regex.IGNORECASE), "Постоянное представительство "),
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
_AND: Final = regex.compile(r"\s(?:and|et|y|e|и)\s(?:(?:by|of|par|por) )?|\s?&\s|和|(?<!埃)及|与|\s(?=و\p{Arabic})")
_COMMA: Final = regex.compile(
    r"\s*[,،，、;；]\s*(?:(?:and|et|y|и|as well as|along with|ainsi que|así como|"
    r"а также)\s+)?"
)
_ARABIC_AND: Final = regex.compile(
    r"^و(?=(?:ال|جمهورية|دولة|مملكة|سلطنة|إمارة|بعثة|مفوضية|منظمة|مكتب|وزارة|جامعة|برنامج|مركز|معهد|مجلس|رابطة|جمعية|مؤسسة|شبكة|لجنة|اتحاد|صندوق|"
    r"هيئة|حكومة|وكالة|بلدية))",
)
_MISSION_ZH: Final = "常驻代表团"
_HAN_END: Final = regex.compile(r"\p{Han}$")
_HOLD: Final = "\x01"


def split_bodies(text: str) -> list[str]:
    """Split a list written on one line into its bodies."""
    pieces: list[str] = []
    for chunk in _SUPPORT.split(" | ".join(_SLASH.split(text)) if len(_SLASH.findall(text)) > 1 else text):
        pieces.extend(_distributed_before(_distributed(_pieces(_unbracketed(chunk.strip())))))
    return [piece for piece in pieces if piece and not is_unconfirmed(piece)]


def _unbracketed(text: str) -> str:
    """Take off brackets that belong to no pair, as a cut at "(with the support of …)" leaves them."""
    text = text[:-1] if text.endswith(")") and text.count(")") > text.count("(") else text
    text = text[:-1].rstrip() if text.endswith("(") else text
    return text[1:-1] if text.startswith("(") and text.endswith(")") and "(" not in text[1:] else text.lstrip("()")


def two_bodies(body: str) -> tuple[str, ...]:
    """Give the two that an entry with "and" could be, or nothing when it is surely one."""
    shielded = _shielded(body)
    two = tuple(map(_unshielded, _AND.split(shielded, maxsplit=1)))
    return () if len(two) == 1 or "(" in body or _starts_as_body(body) or _goes_on_in_han(*two) else two


def without_article(body: str) -> str:
    """Give a body without the article or "and" that a list puts before it."""
    return _LEADING.sub("", body).strip(" ,;.")


def is_several_missions(text: str) -> bool:
    """Say whether a text opens with "Permanent Missions of" or its like."""
    return any(pattern.match(text) for pattern, _ in _MISSIONS)


def _shielded(text: str) -> str:
    """Hide commas in brackets and the "and" inside the names of States from the splitting."""
    text = JOINED_STATES.sub(lambda m: m.group().replace(" ", _HOLD).replace("和", "\x02"), text)
    return regex.sub(r"\([^()]{0,200}\)", lambda m: m.group().translate({44: "\x03", 59: "\x04", 32: _HOLD}), text)


def _unshielded(text: str) -> str:
    return text.translate({1: " ", 2: "和", 3: ",", 4: ";"})


def _pieces(text: str) -> list[str]:
    """Split at commas, and at an "and" that joins two whole bodies or two States."""
    if regex.search(r"[;；؛]", text):
        entries = [entry.strip() for entry in regex.split(r"[;；؛]", text) if entry.strip()]
        return [piece for entry in entries for piece in _of_list_entry(entry)]
    comma_parts = [part for part in _COMMA.split(_shielded(text)) if part.strip()]
    pieces: list[str] = []
    states = any(pattern.match(text) for pattern, _ in _MISSIONS)
    glued = len(comma_parts) > 1 and all(part.startswith("و") for part in comma_parts[1:])
    for place, part in enumerate(comma_parts):
        part = (part[1:] if glued else _ARABIC_AND.sub("", part)) if place else part  # noqa: PLW2901 -- the prefixed "and" of this part.
        pieces.extend(_at_and(part, states=states))
    return [_unshielded(piece).strip(" .") for piece in pieces if piece.strip(" .")]


def _of_list_entry(entry: str) -> list[str]:
    """Keep an entry of a list with semicolons whole, unless its commas and its "and" part whole bodies."""
    entry = regex.sub(r"^(?:and|et|y|и)\s", "", entry)
    pieces = _pieces(entry)
    plural = any(pattern.match(entry) for pattern, _ in _MISSIONS)
    return pieces if plural or all(_is_whole(piece) for piece in pieces[1:]) else [entry]


def _at_and(part: str, *, states: bool) -> list[str]:
    joints = list(_AND.finditer(part))
    for joint, following in zip(joints, [*joints[1:], None], strict=False):
        left, right = _unshielded(part[: joint.start()]), _ARABIC_AND.sub("", part[joint.end() :])
        plain = _ARABIC_AND.sub("", _unshielded(part[joint.end() : following.start() if following else len(part)]))
        is_listed = states and not starts_with_body(left) and _is_named(plain)
        if is_listed or (_is_whole(plain) and _may_end(left) and not _goes_on_in_han(left, plain)):
            return [left, *_at_and(right, states=states)]
    return [part]


def _goes_on_in_han(left: str, right: str) -> bool:
    """Say whether 与 or 和 stands inside one body's name: nothing that could be a body or a State ends before it."""
    return _HAN_END.search(left) is not None and not _ends_as_body_in_han(left) and not right.endswith((_MISSION_ZH, "使馆"))


def _ends_as_body_in_han(left: str) -> bool:
    return any(word.end() == len(left) for word in BODY_WORDS_ZH.finditer(left))


def _is_named(right: str) -> bool:
    """Say whether this can be a State's name in a list of missions: a few words, the first with a capital."""
    name = _OF_WRITTEN.sub("", _LEADING.sub("", right))[:1]
    return len(right.split()) < 6 and (name.isupper() or not name.islower())  # noqa: PLR2004 -- longer than a State.


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
    if mission.endswith("ل"):
        return "ل" + piece[2:] if piece.startswith("ال") else piece.removeprefix("ل")
    linking = _OF.get(mission, "")
    return piece if not linking or _OF_WRITTEN.match(piece) else linking + piece


def _starts_as_body(body: str) -> bool:
    return starts_with_body(body) or any(body.startswith(single) for _, single in _MISSIONS)
