"""Finds the label at the head of a line, such as "Moderator:"; the phrases and the sections are kept elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import regex

from moderator.domain.note.folding import fold, fold_label
from moderator.domain.note.honorifics import starts_with_honorific
from moderator.domain.note.phrases import PHRASES

# A phrase that two kinds share belongs to the later one.
KIND_OF: Final = {fold(phrase.strip()): kind for kind, phrases in PHRASES.items() for phrase in phrases.replace("\n", " ").split(";")}
PEOPLE: Final = frozenset({"opening", "moderator", "panellists", "chair", "keynote", "closing", "rapporteur"})
PLACES: Final = frozenset({"date", "time", "room"})

_LONGEST: Final = 70
_SHORT: Final = 400
CLOCKS: Final = regex.compile(
    r"^(?:\d{1,2}(?:[:.hH]\s?\d{0,2}|\d{2})?\s?(?:[ap]\.?m\.?)?\s*(?:[-–—−]|to|à|a)?\s*){1,2}[:.,|–—-]*\s*(?=\p{L})",
    regex.IGNORECASE,
)
_NUMBERING: Final = regex.compile(
    r"^(?:(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)]\s+|(?:\d{1,2}|[一二三四五六七八九十]{1,3})、\s?|[（(][一二三四五六七八九十]{1,3}[）)]\s?)"
)
_BRACKETS: Final = regex.compile(r"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]|（[^（）]{0,60}）")
_EDGES: Final = regex.compile(
    r"^(?:(?:distinguished|working|provisional|confirmed|invited|proposed|the|our|draft|tentative|preliminary|main|lead|expert|"
    r"list of|liste des|lista de|delivered) )+|(?: (?:by|par|por|list|will include|will be|are expected to include|required|needed|include|are|tbc|sont|son|provisoire|provisional|preliminaire|preliminar))+$",
)
# "Panellist 2", "Докладчик 1", "嘉宾三": one place of the panel.
_OF_MANY: Final = regex.compile(
    r"(?<=speaker|panell?ist|discussant|presenter|orateur|oratrice|intervenante?|paneliste|panelista|ponente|oradora?|expositora?|докладчик|спикер|выступающии|"
    r"эксперт|участник|expert|experte|expert[oa]|المتحدثة?|المتكلمة?|متحدثة?|嘉宾|发言人|专家|讨论人|与谈人)\s*(?:n[°o.]\s?|№\s?|#)?(?:\d{1,2}|[一二三四五六七八九十]|i{1,3}|[a-d])$",
)
_SPLIT: Final = regex.compile(r"\s*(?:[/,&،、+]| and | et | y | e | и | و ?|和|及)\s*")
_DASH: Final = regex.compile(r"\s[-–—]\s|\s?[–—]\s?|\s?\|\s?")
_WHO: Final = regex.compile(r"(?:who(?: will| is)?|qui|qui est(?: l['’])?|quién(?:es)?|кто|من) (?=\p{L})", regex.IGNORECASE)
# "WHEN? Tuesday, …"
_ASKED: Final = regex.compile(r"(\p{L}[\p{L} '’]{1,30})\s?[?？؟]:?\s*")
# "Title – …" may be a title of its own; in a cell of a table it is none.
_AFTER_COLON_ONLY: Final = frozenset(("other", "deadline", "topic", "title", "subject"))
# "Avec le soutien de la Mission …" without a colon: a linking word, and a body behind it.
_LINKS: Final = regex.compile(r"(?i: (?:of|by|with|de|du|par|por|con|avec|от)|(?:поддержке|участии|содействии)|مع|من|بين|برعاية)$")
_OF_BODY: Final = regex.compile(
    r"(?:the |la |le |les |el |las |los |l['’])?(?:(?i:permanent|mission|government|embassy|office|ministry|city|university|gouvernement|ambassade|misi[oó]n|"
    r"gobierno|embajada|постоянн|правительств|посольств)|البعث|بعث|حكومة|سفارة|وزارة)",
)
_PLACE_BEHIND: Final = regex.compile(
    r"(?:Where|Venue|Place|Location|Lieu|Où|Lugar|Dónde|Sede|Место|Где)\s"
    r"(?=(?:(?:Conference |Meeting )?Room|Salle|Sala|Salón|Hall|Auditorium|Palais|Palacio|Maison|Зал|Дворец)\s[\p{Lu}\d])",
)
_LONGEST_PLACE: Final = 160
_BY: Final = regex.compile(r"\s*(?:by|par|por)\b\s*(?:the\b\s*)?", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Label:
    """A label found at the head of a line: what it announces and the rest of the line, which may be empty."""

    kind: str
    value: str


def find_label(text: str) -> Label | None:
    """Give the label a line opens with, if any: "Moderator: Ms. …", "Date and venue", "Opening remarks by H.E. …"."""
    bare = CLOCKS.sub("", _NUMBERING.sub("", text[:600])) + text[600:]
    return _before_colon(bare) or _before_dash(bare) or _whole(bare) or _before_person(bare) or _before_place(bare)


def kind_of(words: str) -> str | None:
    """Give the kind that a text names when it is a label and nothing else; "Date/Time" and "Date and venue" too."""
    if not words or len(words) > _LONGEST:
        return None
    whole = fold_label(_BRACKETS.sub("", words)).strip(" :,،.*\"'«»")
    bare = _OF_MANY.sub("", _EDGES.sub("", whole).strip())
    return KIND_OF.get(whole) or KIND_OF.get(bare) or _kind_of_parts(bare)


def _kind_of_parts(folded: str) -> str | None:
    kinds = [KIND_OF.get(part.strip()) for part in _SPLIT.split(folded) if part.strip()]
    if len(kinds) < 2 or None in kinds:  # noqa: PLR2004 -- one part is no compound label.
        return None
    if PLACES.issuperset(kind for kind in kinds if kind):
        return "when" if len(set(kinds)) > 1 else kinds[0]
    order = ("panellists", "moderator", "opening", "closing", "organisers", "keynote", "chair", "other")
    return next((kind for kind in order if kind in kinds), None)


def _before_colon(text: str) -> Label | None:
    head, colon, value = text.replace("：", ":", 1).partition(":")
    kind = kind_of(head) if colon else None
    if kind:
        return Label(kind, value.strip())
    asked = _ASKED.match(text)
    kind = kind_of(_WHO.sub("", asked[1])) if asked else None
    return Label(kind, text[asked.end() :].strip()) if asked and kind in PLACES | PEOPLE | {"organisers"} else None


def _before_dash(text: str) -> Label | None:
    dash = _DASH.search(text[: _LONGEST + 3])
    kind = kind_of(text[: dash.start()]) if dash else None
    if not dash or not kind or ("|" not in dash.group() and kind in _AFTER_COLON_ONLY):
        return None
    return Label(kind, text[dash.end() :].strip(" |"))


def _whole(text: str) -> Label | None:
    kind = kind_of(text.rstrip(" :：–-"))
    return Label(kind, "") if kind else None


def _before_place(text: str) -> Label | None:
    """Find "Where Room XXIV, …", a label that nothing sets apart from the place behind it."""
    found = _PLACE_BEHIND.match(text) if len(text) < _LONGEST_PLACE and text[-1:] != "." else None
    return Label("room", text[found.end() :]) if found else None


def _before_person(text: str) -> Label | None:
    """Find "Moderator Ms. …" and "Welcome remarks by H.E. …", where only the honorific shows the label's end."""
    for space in [i for i, c in enumerate(text[:_LONGEST]) if c == " "][:8]:
        by = _BY.match(text, space)
        rest = text[by.end() if by else space :].lstrip()
        kind = kind_of(text[:space]) if starts_with_honorific(rest) else None
        if kind in PEOPLE:
            return Label(kind, rest)
        if by and len(text) < _SHORT and rest[:1].isupper() and kind_of(text[: by.end()]) == "organisers":
            return Label("organisers", rest)
        if _OF_BODY.match(rest) and text[-1:] not in ".!?" and len(text) < _SHORT and _LINKS.search(text[:space]) and kind_of(text[:space]) == "organisers":
            return Label("organisers", rest)
    return None
