"""Parts "function, organisation" into the two; names and honorifics are read elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import regex

from moderator.domain.note.folding import fold
from moderator.domain.note.states import BODY_WORDS, BODY_WORDS_ZH, ROLE_WORDS, ROLE_ZH, STATES, UNIT_WORDS, is_state

_SEPARATOR: Final = regex.compile(r"\s*[,，،、;；|]\s*|\s+[–—-]\s+|(?<=\p{Han})\s(?=\p{Han})")
# "…, S. A." and "…, Inc." belong to the name before the comma.
_COMPANY: Final = regex.compile(r"(?:S\. ?[ALC]\.?(?: ?S\.| ?de C\. ?V\.)?|Inc\.?|Ltd\.?|LLC|GmbH|e\. ?V\.|Pty|PLC|plc)(?=$|[\s,;)])")
_ENDS_AS_COMPANY: Final = regex.compile(r"[ ,](?:S\. ?A\.?|S\. ?L\.?|Inc\.?|Ltd\.?|LLC|GmbH|PLC)$")
_ACRONYM: Final = regex.compile(
    r"(?:^|[\s(])(?:\p{Lu}{2,}-\p{Lu}\p{L}+|\p{Lu}{2,}[\p{Lu}\p{N}&-]*\p{Lu})(?=$|"
    r"[\s)'’,])"
)
_IN_BRACKETS: Final = regex.compile(r"\([^()]*\)")
_WORD: Final = regex.compile(r"[\p{L}][\p{L}'’\-]*")
_OF_PLACE: Final = (
    regex.compile(
        r"\b(?i:permanent (?:representative|observer)|ambassador(?:-at-large)?|chargée? d'affaires|(?:deputy |"
        r"vice-)?mayor|governor|prefect|consul)"
        r"(?: ad interim| a\.i\.)? (?:of|for) (?:the (?=\p{Lu}))?(?P<x>(?:the )?\p{Lu}.*?)(?=\s+(?:to|in|at|"
        r"and to)\s|,|;|$)",
    ),
    regex.compile(
        r"(?i:représentante?\s+permanente?|ambassad(?:eur|rice)|observat(?:eur|rice)\s+permanente?|mairesse|maire|préf[eè]te?|"
        r"gouverneure?)\s+(?:adjointe?\s+)?(?:de la |du |des |de l['’]|de |d['’])(?P<x>\p{Lu}.*?)(?=\s+(?:auprès|à|"
        r"près)\s|,|;|$)",
    ),
    regex.compile(
        r"(?i:representante\s+permanente|embajadora?|alcalde(?:sa)?|gobernadora?|intendent[ea]|prefect[oa]|"
        r"observadora?\s+permanente)\s+(?:alterna?\s+)?"
        r"(?:de la |del |de los |de las |de )(?P<x>\p{Lu}.*?)(?=\s+(?:ante|en)\s|,|;|$)",
    ),
    regex.compile(r"(?:[Пп]остоянн\w+ представител\w+|[Пп]осол|[Мм]эр|[Аа]ким|[Хх]оким|[Гг]убернатор)(?: города)?\s+(?P<x>\p{Lu}.*?)(?=\s+(?:при|в)\s|,|;|$)"),
    regex.compile(r"^\p{Ll}[\p{Ll} -]{3,60} (?P<x>[\p{Cyrillic}--\p{Ll}]{2,8})$", regex.VERSION1),
    regex.compile(r"(?:常驻代表|大使)?(?P<x>\p{Han}{2,8})(?=常驻\p{Han}{0,30}代表)"),
)
_ARABIC_OF: Final = regex.compile(
    r"(?:الممثلة?|ممثلة?|المندوبة?) الدائمة? (?:ل|ل )(?P<x>\p{Arabic}.*?)(?=\s+(?:لدى|"
    r"في)\s|[،,]|$)"
)
_MINISTER: Final = regex.compile(
    r"^(?i:(?:deputy |vice-|prime |vice )?minister|secretary of state|(?:vice-)?ministre|secrétaire d'état|"
    r"(?:vice)?ministr[oa])\b",
)
_LAST_OF: Final = regex.compile(r"(?:\sof the |\sof |\sde la |\sdel? |\sdu |\sde l['’]|\sd['’])(?=\p{Lu})")
_OF_BODY: Final = regex.compile(
    r"\b(?:of|for|to) (?:the )?(?=\p{Lu})|\b(?:du|de la|des|del|de los|de las|de l['’]|de l’) ?(?=\p{Lu})|\bde (?=\p{Lu}{2,}\b)",
)
_AT_BODY: Final = regex.compile(
    r",?\s+(?:at|from|with|à|aux?|auprès|en|chez|из)\s+(?:the |la |le |el |l['’]|du |de la |de l['’])?(?=\p{Lu}|\p{Lo})",
)
_ARABIC_BODY_IN_ROLE: Final = regex.compile(
    r"^(?:رئيسة?|مديرة?|عضوة?|عمدة) (?P<x>(?:بلدية|جامعة|مجلس|منظمة|مؤسسة|"
    r"جمعية|معهد|مركز)\s.+)$"
)


# "东海大学教授": the body stands before the function, without a mark between them.
_ZH_BODY_IN_ROLE: Final = regex.compile(
    r"^(?P<x>\p{Han}{1,24}?(?:大学|委员会|协会|组织|研究所|研究院|研究会|学会|联合会|中心|联盟|学院|基金会|政府|公司|人居署|规划署|开发计划署|"
    r"高专办|秘书处|办事处))(?=\p{Han}{2,12}$)(?!\p{Han}*(?:组织|中心|大学)$)",
)


_NAMED_OR_CASELESS: Final = regex.compile(r"^[\p{Lu}\p{Arabic}\p{Han}«“\"]")
_ADJECTIVE: Final = regex.compile(r"(?:ая|яя|ои|ыи|ии|ое|ее)$")


@dataclass(frozen=True, slots=True)
class Affiliation:
    """A function and an organisation as written; `unsure` when the organisation was told by its capitals only."""

    role: str | None
    organisation: str | None
    unsure: bool = False


def affiliation(text: str) -> Affiliation:
    """Part the text after a name; the organisation is the last part that names a body, else the place of the function.

    Source: docs/notes.md, rule 4 (never split at the first comma).
    """
    text = text.strip(" ,،，;|–—-")
    if not text:
        return Affiliation(None, None)
    parts = _parts(text)
    for start, end in reversed(parts):
        if _is_body(text[start:end]):
            return Affiliation(_role(text[:start]), text[start:end])
    return _by_place(text) or _at_body(text) or _last_part(text, parts)


def is_body(text: str) -> bool:
    """Say whether a text names a body: "Office of …", "UNICEF", "Université de …"; a State or a unit is none."""
    return _is_body(text)


def is_role(text: str) -> bool:
    """Say whether a text names a function: "Director", "Chargé d'affaires", "independent expert"."""
    words = _words(text)
    return (any(word in ROLE_WORDS for word in words) or ROLE_ZH.search(text) is not None) and not _is_body(text)


def starts_with_body(text: str) -> bool:
    """Say whether the first word after an article is a body's: "the Office of …", "Université …", "WHO"."""
    words = _words(regex.sub(r"^(?:the|la|le|el|l['’])\s?", "", text, flags=regex.IGNORECASE))[:1]
    return bool(words and words[0] in BODY_WORDS) or _ACRONYM.match(text) is not None


def _parts(text: str) -> list[tuple[int, int]]:
    """Cut at commas and dashes that stand outside brackets."""
    spans: list[tuple[int, int]] = []
    start = depth = place = 0
    cuts = {cut.start(): cut.end() for cut in _SEPARATOR.finditer(text) if not _COMPANY.match(text, cut.end())}
    while place < len(text):
        depth = max(0, depth + (text[place] in "(（") - (text[place] in ")）"))
        if place in cuts and depth == 0:
            spans.append((start, place))
            start = place = cuts[place]
            continue
        place += 1
    spans.append((start, len(text)))
    return [(a, b) for a, b in spans if text[a:b].strip()]


def _words(text: str) -> list[str]:
    words = []
    for word in _WORD.findall(fold(text)):
        words.extend([word, *(word.split("'")[1:])] if "'" in word else [word])
    return words


def _is_body(part: str) -> bool:
    words = _words(_IN_BRACKETS.sub("", part)) or _words(part)
    if not words or ROLE_ZH.search(part) or (part[:1].islower() and not _opens_as_body(words)):
        return False
    roles = [word in ROLE_WORDS for word in words]
    if (roles[-1] and len(words) < 5) or roles[0]:  # noqa: PLR2004 -- "University Professor" against "Office of the …".
        return False
    if _ENDS_AS_COMPANY.search(part) or words[0] in BODY_WORDS or (words[0] in {"the", "la", "le", "el"} and words[1:2] and words[1] in BODY_WORDS):
        return True
    if any(roles) or words[-1] in UNIT_WORDS:
        return False
    known = any(word in BODY_WORDS for word in words) or BODY_WORDS_ZH.search(part) is not None
    return known or _ACRONYM.search(part) is not None


def _opens_as_body(words: list[str]) -> bool:
    """Say whether words in small letters open with a body's, which Russian puts behind one or two adjectives: "средняя школа"."""
    adjectives = next((n for n, word in enumerate(words) if not _ADJECTIVE.search(word)), len(words))
    return words[0] in BODY_WORDS or (0 < adjectives <= 2 and any(word in BODY_WORDS for word in words[adjectives : adjectives + 1]))  # noqa: PLR2004


def _role(text: str) -> str | None:
    return text.strip(" ,،，;|–—-") or None


def _by_place(text: str) -> Affiliation | None:
    place = _place_of(text)
    return Affiliation(text, place) if place else None


def _place_of(role: str) -> str | None:
    for pattern in _OF_PLACE:
        found = pattern.search(role)
        if found:
            return regex.sub(r"^the ", "", found["x"]).strip()
    arabic = _ARABIC_OF.search(role)
    if arabic:
        return _with_article(arabic["x"].strip())
    chinese = _ZH_BODY_IN_ROLE.match(role)
    if chinese:
        return chinese["x"]
    return _of_minister(role) or _of_body(role)


def _with_article(noun: str) -> str:
    """Give back the article that Arabic "for the" has swallowed: لل + noun was ل + ال + noun."""
    return "ال" + noun[1:] if noun.startswith("ل") else noun


def _of_minister(role: str) -> str | None:
    """Find the State of a minister, which follows the portfolio: "Minister of A and B of X"."""
    if not _MINISTER.match(role):
        return None
    ends = [found.end() for found in _LAST_OF.finditer(role)]
    tails = [role[end:].partition(",")[0].strip() for end in ends]
    named = [tail for tail in tails if is_state(tail)]
    if named:
        return named[0]
    return role[ends[-1] :] if len(ends) > 1 and "," not in role[ends[-1] :] else None


def _of_body(role: str) -> str | None:
    arabic = _ARABIC_BODY_IN_ROLE.match(role)
    if arabic:
        return arabic["x"]
    for link in _OF_BODY.finditer(role):
        rest = regex.split(r"[,;]", role[link.end() :], maxsplit=1)[0].strip()
        if starts_with_body(rest) and _is_body(rest):
            return rest
        if _is_body(rest) and link.group().startswith(("of the", "of", "du", "del")) and is_role(role[: link.start()]):
            return rest
    return None


def _at_body(text: str) -> Affiliation | None:
    link = next((a for a in _AT_BODY.finditer(" " + text) if _is_body((" " + text)[a.end() :])), None)
    if not link:
        return None
    padded = " " + text
    return Affiliation(_role(padded[: link.start()]), padded[link.end() :])


def _last_part(text: str, parts: list[tuple[int, int]]) -> Affiliation:
    start, end = parts[-1]
    last = text[start:end]
    if is_state(last) and len(parts) == 2 and _looks_named(text[slice(*parts[0])]):  # noqa: PLR2004 -- body, country.
        return Affiliation(None, text[slice(*parts[0])], unsure=True)
    if is_state(last):
        return Affiliation(_role(text[:start]), last)
    if len(parts) > 1 and _looks_named(last) and fold(last) not in STATES:
        return Affiliation(_role(text[:start]), last, unsure=True)
    if len(parts) > 1 and _words(last)[-1:] and _words(last)[-1] in UNIT_WORDS:
        return Affiliation(text, None, unsure=True)
    if len(parts) == 1 and _looks_named(last):
        is_one_word = len(last.split()) == 1 and not last.isupper()
        return Affiliation(last, None, unsure=True) if is_one_word else Affiliation(None, last, unsure=True)
    return Affiliation(text, None, unsure=len(parts) > 1 and _NAMED_OR_CASELESS.search(last) is not None and not is_role(last))


def _looks_named(part: str) -> bool:
    """Say whether a part is written like a proper name and holds no word for a function or a unit."""
    words = _words(part)
    if any(word in ROLE_WORDS or word in UNIT_WORDS for word in words) or not part[:1].isupper():
        return False
    return all(word[0].isupper() for word in part.split() if len(word) > 3 and word[0].isalpha())  # noqa: PLR2004
